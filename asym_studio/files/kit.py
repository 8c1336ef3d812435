"""The firmware kit on the disk: reading the firmware's sources, and writing a kit into a folder.

What the user changed there is never lost. `kit.json` remembers the hash of every file that was written; a file that is
not what it was then stays, and the new version is written beside it. Nothing is written or deleted outside the folder,
whatever links are in it and whatever stands in `kit.json`.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from asym_studio.files.reasons import reason_for
from asym_studio.files.resources import resource
from asym_studio.files.store import is_folder, read_bounded, write_atomically
from asym_studio.flash.errors import InputUnreadable, StudioError, Value, message
from asym_studio.kit.firmware import FOLDER
from asym_studio.kit.model import Kit, KitFile

MANIFEST = "kit.json"
_FORM = 1
_LARGEST = 16 << 20
"""Of a file that is looked at before it is replaced, in bytes."""
_MOST_NEW = 100


class State(Enum):
    """What became of a file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "beside"
    """The user's own version stays; the new one was written beside it."""
    REMOVED = "removed"
    """It belonged to an earlier kit, and nobody had changed it."""
    LEFT = "left"
    """It belonged to an earlier kit, and stays because the user changed it."""


@dataclass(frozen=True)
class Outcome:
    """What became of the file at `path`; `written_to` is where the new version is, if one was written."""

    path: str
    state: State
    written_to: str | None = None


def read_firmware() -> dict[str, bytes]:
    """Return the firmware's sources by their paths below `resources/firmware`. Raises InputUnreadable."""
    folder = resource(FOLDER)
    if not is_folder(folder):
        return {}
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path: path.relative_to(folder) for path in found}
    return {
        name.as_posix(): read_bounded(path, _LARGEST)
        for path, name in names.items()
        if not any(part.startswith((".", "__")) or part == "build" for part in name.parts)
    }


def write_kit(kit: Kit, folder: Path, *, force: bool = False) -> tuple[Outcome, ...]:
    """Write a kit into a folder, which is made if need be; return what became of each file.

    With `force` the user's own changes are overwritten. Raises InputUnreadable: `kit-folder-unusable`,
    `kit-path-unsafe` before anything was written, and those of `write_atomically`.
    """
    root = _made(folder)
    old = _read_manifest(root)
    for path in (MANIFEST, *(file.path for file in kit.files)):
        _place(root, path)
    plans = [_plan(root, file, old, force=force) for file in kit.files]
    hashes = {path: known for path, known in old.items() if path in {plan.file.path for plan in plans}}
    written = {plan.target: plan.hash for plan in plans if plan.target}
    if written:
        _write_manifest(root, kit, old, written)
    for plan in plans:
        if plan.target:
            _write(root, plan.file, plan.target)
    gone = _remove_old(root, old, {*(plan.file.path for plan in plans), *written})
    equal = {plan.file.path: {plan.hash} for plan in plans if plan.outcome.state is State.UNCHANGED}
    left = {outcome.path: old[outcome.path] for outcome in gone if outcome.state is State.LEFT}
    final = {**left, **hashes, **equal, **{path: {digest} for path, digest in written.items()}}
    _write_manifest(root, kit, final, {})
    return (*(plan.outcome for plan in plans), *gone)


@dataclass(frozen=True)
class _Plan:
    """What is to be done with a file: `target` is where it goes, None where it is there already."""

    file: KitFile
    hash: str
    target: str | None
    outcome: Outcome


def _plan(root: Path, file: KitFile, old: Mapping[str, set[str]], *, force: bool) -> _Plan:
    digest, target = _hash(file.content), file.path
    there = _hash_at(_place(root, target))
    if there == digest:
        return _Plan(file, digest, None, Outcome(target, State.UNCHANGED))
    if there is None or force or there in old.get(target, ()):
        return _Plan(file, digest, target, Outcome(target, State.WRITTEN, target))
    beside = _beside(root, target, digest, old)
    return _Plan(file, digest, beside, Outcome(target, State.BESIDE, beside))


def _beside(root: Path, path: str, digest: str, old: Mapping[str, set[str]]) -> str:
    """Return the name for a new version beside the user's own; one that somebody changed is not taken either."""
    for number in range(1, _MOST_NEW):
        name = f"{path}.new" if number == 1 else f"{path}.new{number}"
        there = _hash_at(_place(root, name))
        if there in (None, digest) or there in old.get(name, ()):
            return name
    raise _unusable(root, message("there are too many changed versions of {path}", path=path))


def _write(root: Path, file: KitFile, target: str) -> None:
    place = _place(root, target)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(place.parent, reason_for(error)) from error
    write_atomically(_place(root, target), file.content)
    if file.executable:
        with suppress(OSError):  # FAT knows no modes
            mode = stat.S_IMODE(place.stat().st_mode)
            place.chmod(mode | (mode & 0o444) >> 2)


def _remove_old(root: Path, old: Mapping[str, set[str]], new: set[str]) -> tuple[Outcome, ...]:
    """Delete what earlier kits wrote and this one does not have, unless the user changed it."""
    found = []
    for path in sorted(old.keys() - new):
        try:
            place = _place(root, path)
            there = _hash_at(place)
        except InputUnreadable:
            continue  # a manifest that somebody edited says nothing about files elsewhere
        if there is None:
            continue
        if there not in old[path]:
            found.append(Outcome(path, State.LEFT))
            continue
        try:
            place.unlink()
        except OSError as error:
            raise _unusable(place.parent, reason_for(error)) from error
        _drop_empty(root, place.parent)
        found.append(Outcome(path, State.REMOVED))
    return tuple(found)


def _drop_empty(root: Path, folder: Path) -> None:
    while folder != root:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return folder.resolve(strict=True)
    except (OSError, ValueError, RuntimeError) as error:
        raise _unusable(folder, reason_for(error)) from error


def _unusable(folder: Path, reason: Value) -> StudioError:
    return InputUnreadable(
        "kit-folder-unusable",
        message("The folder “{folder}” cannot be used: {reason}.", folder=str(folder), reason=reason),
        message("Choose another folder, or check its permissions."),
    )


def _place(root: Path, path: str) -> Path:
    """Return where a path of a kit is below the folder. Raises InputUnreadable where that is anywhere else.

    Every part on the way has to be a real folder, the last one a file or nothing; links are not followed.
    """
    parts = PurePosixPath(path).parts
    odd = not parts or path.startswith("/") or any(part in ("..", ".") or set(part) & set("\\:\0") for part in parts)
    place = root
    for part in () if odd else parts:
        place /= part
        wanted = stat.S_ISREG if part is parts[-1] and place == root.joinpath(*parts) else stat.S_ISDIR
        try:
            found = place.lstat()
        except FileNotFoundError:
            continue
        except OSError:
            odd = True
            break
        if not wanted(found.st_mode):
            odd = True
            break
    if odd:
        raise InputUnreadable(
            "kit-path-unsafe",
            message("“{path}” in the folder is a link, or not what a kit has there.", path=path[:200]),
            message("Remove it, or choose another folder. Nothing was written."),
        )
    return root.joinpath(*parts)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _hash_at(place: Path) -> str | None:
    """Return the hash of what is there; None for nothing."""
    try:
        place.lstat()
    except OSError:
        return None
    return _hash(read_bounded(place, _LARGEST))


def _read_manifest(root: Path) -> dict[str, set[str]]:
    """Return the hashes that each file of earlier kits may have; empty for a manifest that makes no sense."""
    try:
        found = json.loads(read_bounded(_place(root, MANIFEST), _LARGEST))
    except (StudioError, ValueError, RecursionError):
        return {}
    hashes: dict[str, set[str]] = {}
    for path, digest in (*_entries(found, "files"), *_entries(found, "writing")):
        hashes.setdefault(path, set()).update(digest)
    return hashes


def _entries(found: object, key: str) -> Iterator[tuple[str, Iterable[str]]]:
    entries = found.get(key) if isinstance(found, dict) else None
    for path, digests in entries.items() if isinstance(entries, dict) else ():
        if isinstance(path, str) and isinstance(digests, list):
            yield path, [digest for digest in digests if isinstance(digest, str)]


def _write_manifest(root: Path, kit: Kit, files: Mapping[str, set[str]], writing: Mapping[str, str]) -> None:
    """Write `kit.json`; while files are written, with their new hashes, too, so that a run cut off can be repeated."""
    content: dict[str, object] = {
        "kit": _FORM,
        "chip": kit.layout.chip.name,
        "flash_size": kit.layout.extent,
        "files": {path: sorted(files[path]) for path in sorted(files)},
    }
    if writing:
        content["writing"] = {path: [digest] for path, digest in sorted(writing.items())}
    write_atomically(_place(root, MANIFEST), (json.dumps(content, indent=2, sort_keys=True) + "\n").encode())
