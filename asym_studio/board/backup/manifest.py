"""What a backup says of itself: `manifest.json`, beside the plain bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asym_studio.files.store import read_bounded, reason_of
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import InputUnreadable, Message, message
from asym_studio.flash.units import BLOCK, MB, SECTOR

FORMAT = 1
MANIFEST = "manifest.json"
FLASH = "flash.bin"
_LARGEST = 4 * MB
"""Of a manifest, in bytes; that of 128 MB of flash has 0.2 MB."""
REGION = BLOCK
"""The size of the regions whose hashes a manifest lists, in bytes."""


@dataclass(frozen=True)
class Saved:
    """One file of a backup: the range of flash that it holds, and its hashes. `regions` are MD5s of 64 KB each."""

    file: str
    offset: int
    size: int
    sha256: str
    regions: tuple[str, ...]

    @property
    def end(self) -> int:
        """The first byte of flash behind the range."""
        return self.offset + self.size


@dataclass(frozen=True)
class Manifest:
    """A backup's own description. `full` tells whether it holds the whole flash, in one `flash.bin`.

    `date` is ISO 8601 in UTC. `table` holds the rows as `show --json` prints them, None where no table was found.
    """

    chip: str
    mac: str | None
    flash_size: int
    date: str
    full: bool
    files: tuple[Saved, ...]
    reason: str = ""
    table_offset: int | None = None
    table: tuple[dict[str, Any], ...] | None = None
    encrypted: bool = False
    versions: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> bytes:
        """Return the file's content."""
        found = {
            "format": FORMAT,
            "chip": self.chip,
            "mac": self.mac,
            "flash_size": self.flash_size,
            "date": self.date,
            "full": self.full,
            "reason": self.reason,
            "table_offset": self.table_offset,
            "table": None if self.table is None else list(self.table),
            "encrypted": self.encrypted,
            "versions": dict(self.versions),
            "files": [_saved_json(saved) for saved in self.files],
        }
        return (json.dumps(found, indent=1) + "\n").encode()


@dataclass(frozen=True)
class Backup:
    """A whole and readable backup in a folder."""

    folder: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    def read(self, saved: Saved) -> bytes:
        """Return the bytes of one file, after checking every hash. Raises InputUnreadable."""
        try:
            data = read_bounded(self.folder / saved.file, saved.size)
        except InputUnreadable as error:
            raise damaged(self.folder, message("{file}: {reason}", file=saved.file, reason=reason_of(error))) from error
        if len(data) != saved.size or hashlib.sha256(data).hexdigest() != saved.sha256:
            raise damaged(self.folder, message("{file} is not what was saved", file=saved.file))
        return data

    def ranges(self) -> Iterable[tuple[int, bytes]]:
        """Yield (offset, bytes) of everything in it, checked."""
        for saved in self.manifest.files:
            yield saved.offset, self.read(saved)


def described(offset: int, data: bytes, file: str) -> Saved:
    """Return what a manifest says of a file."""
    regions = tuple(
        hashlib.md5(data[at : at + REGION], usedforsecurity=False).hexdigest() for at in range(0, len(data), REGION)
    )
    return Saved(file, offset, len(data), hashlib.sha256(data).hexdigest(), regions)


def read_manifest(folder: Path) -> Manifest:
    """Read a folder's manifest. Raises InputUnreadable where there is none, or none that is understood."""
    try:
        found = json.loads(read_bounded(folder / MANIFEST, _LARGEST))
        if found["format"] != FORMAT:
            raise damaged(folder, message("its format is {format}, a newer one", format=str(found["format"])[:20]))
        return _manifest(found)
    except InputUnreadable as error:
        if error.code == "backup-damaged":
            raise
        raise InputUnreadable(
            "backup-missing",
            message("There is no backup in “{folder}”: {reason}.", folder=str(folder), reason=reason_of(error)),
            message("List the backups: asym-studio board backups."),
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise damaged(folder, message("its manifest.json is not understood")) from error


def damaged(folder: Path, reason: Message) -> InputUnreadable:
    """Return the error that a backup is not whole."""
    return InputUnreadable(
        "backup-damaged",
        message("The backup in “{folder}” is damaged: {reason}.", folder=str(folder), reason=reason),
        message("Use another backup; what is left of flash.bin can still be looked at with `show`."),
    )


def _manifest(found: dict[str, Any]) -> Manifest:
    files = tuple(_saved(entry) for entry in found["files"])
    _demand_ranges(files, int(found["flash_size"]), full=bool(found["full"]))
    return Manifest(
        chip=str(found["chip"]),
        mac=None if found["mac"] is None else str(found["mac"]),
        flash_size=int(found["flash_size"]),
        date=str(found["date"]),
        full=bool(found["full"]),
        files=files,
        reason=str(found.get("reason", "")),
        table_offset=found.get("table_offset"),
        table=None if found.get("table") is None else tuple(dict(row) for row in found["table"]),
        encrypted=bool(found.get("encrypted", False)),
        versions=tuple((str(name), str(version)) for name, version in found.get("versions", {}).items()),
    )


def _saved(entry: dict[str, Any]) -> Saved:
    name = str(entry["file"])
    if Path(name).name != name or name in ("", "..") or not name.isprintable():
        raise ValueError("files of a backup lie in its own folder")
    regions = tuple(str(region["md5"]) for region in entry["regions"])
    return Saved(name, int(entry["offset"]), int(entry["size"]), str(entry["sha256"]), regions)


def _demand_ranges(files: Sequence[Saved], flash_size: int, *, full: bool) -> None:
    """Raise ValueError unless the files are whole sectors of that flash; a full backup is one file with all of it."""
    if flash_size not in FLASH_SIZES or not files:
        raise ValueError("no flash has that size, or nothing was saved")
    for saved in files:
        if (
            saved.size <= 0
            or saved.offset % SECTOR
            or saved.size % SECTOR
            or not 0 <= saved.offset < saved.end <= flash_size
        ):
            raise ValueError("a range that is not on the flash")
    if full and (len(files) != 1 or files[0].size != flash_size):
        raise ValueError("not the whole flash")


def _saved_json(saved: Saved) -> dict[str, Any]:
    return {
        "file": saved.file,
        "offset": saved.offset,
        "size": saved.size,
        "sha256": saved.sha256,
        "regions": [
            {"offset": saved.offset + number * REGION, "size": min(REGION, saved.size - number * REGION), "md5": md5}
            for number, md5 in enumerate(saved.regions)
        ],
    }
