"""Where backups lie: a folder per board, found again by MAC; private, for they may hold passwords and keys."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asym_studio.board.backup.manifest import FLASH, MANIFEST, Backup, Manifest, damaged, described, read_manifest
from asym_studio.board.identity import Identity
from asym_studio.files.reasons import Declined, reason_for
from asym_studio.files.store import is_file, is_folder, read_bounded, reason_of
from asym_studio.files.system import data_folder
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import InputUnreadable, message

UNFINISHED = "unfinished"
"""The folder in which a backup grows. It becomes a backup by being renamed, once everything in it is verified."""
_ELSEWHERE = "elsewhere.json"
_MOST_ELSEWHERE = 100
"""How many places outside the store are kept in mind; the latest ones."""
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_LARGEST = 1 << 20
_NEVER_ELSEWHERE = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Flags: a link is not followed to where it leads, and a pipe is not waited for."""


@dataclass(frozen=True)
class Store:
    """All backups below one folder; by default in the user's data folder."""

    root: Path

    @classmethod
    def default(cls) -> Store:
        """Return the user's own store."""
        return cls(data_folder() / "backups")

    def board_folder(self, identity: Identity) -> Path:
        """Return where the backups of a board lie; it may not exist."""
        return self.root / (identity.mac or f"{identity.chip.name}-without-mac").replace(":", "-")

    def of_board(self, identity: Identity) -> tuple[Backup, ...]:
        """Return the whole backups of a board, the latest first, those that were put elsewhere included."""
        return _whole(self._folders_of(self.board_folder(identity)))

    def remember(self, identity: Identity, folder: Path) -> None:
        """Note a backup that was put somewhere else, so that it is found again by the board. Raises OSError.

        What is noted stays so while it is not there: it may be on a disk that is unplugged.
        """
        board = self.board_folder(identity)
        make_private(board)
        known = [str(path) for path in self._elsewhere(board) if path != folder]
        latest = [*known, str(folder)][-_MOST_ELSEWHERE:]
        _replace_private(board / _ELSEWHERE, json.dumps(latest).encode())

    def _folders_of(self, board: Path) -> tuple[Path, ...]:
        return (*_entries(board), *self._elsewhere(board))

    @staticmethod
    def _elsewhere(board: Path) -> tuple[Path, ...]:
        try:
            return tuple(Path(str(path)) for path in json.loads(read_bounded(board / _ELSEWHERE, _LARGEST)))
        except (InputUnreadable, ValueError, TypeError, RecursionError):
            return ()

    def boards(self) -> dict[str, tuple[Backup, ...]]:
        """Return all backups by board (MAC), each board's latest first."""
        folders = sorted(path for path in _entries(self.root) if path.is_dir())
        found = {folder.name.replace("-", ":"): _whole(self._folders_of(folder)) for folder in folders}
        return {board: backups for board, backups in found.items() if backups}


def open_backup(path: Path) -> Backup:
    """Return the backup at a path: its folder, its `flash.bin`, or a plain dump of a whole flash without a manifest.

    Hashes are checked when its bytes are read. Raises InputUnreadable.
    """
    folder = path if is_folder(path) else path.parent
    if folder == path or (path.name == FLASH and is_file(folder / MANIFEST)):
        return Backup(folder, read_manifest(folder))
    return _plain_dump(path)


def new_name(folder: Path, moment: datetime) -> Path:
    """Return a name below the folder that is not taken: the moment, and a number if that is taken."""
    stem = moment.strftime("%Y%m%d-%H%M%S")
    names = (stem if number == 0 else f"{stem}-{number + 1}" for number in range(1000))
    return next(path for name in names if not (path := folder / name).exists())


def now() -> datetime:
    """Return the moment that a backup is dated with."""
    return datetime.now(UTC)


@contextmanager
def writing_to(folder: Path) -> Iterator[None]:
    """Turn a full disk or a folder that may not be written into one clear error."""
    try:
        yield
    except OSError as error:
        raise InputUnreadable(
            "backup-not-writable",
            message(
                "The backup in “{folder}” cannot be written: {reason}.",
                folder=str(folder),
                reason=reason_for(error),
            ),
            message("Make room or mend the folder's permissions, and start again: it goes on where it stopped."),
        ) from error


def make_private(folder: Path) -> None:
    """Make a folder that only its owner may enter, and those above it as far as they are missing."""
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    if os.name == "posix":
        folder.chmod(_PRIVATE_FOLDER)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, down to the disk. Raises OSError, also where there is a link."""
    with os.fdopen(open_private(path, os.O_WRONLY | os.O_CREAT), "wb") as stream:
        stream.truncate()
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _replace_private(path: Path, data: bytes) -> None:
    """Write such a file so that the old one stays where the new one finds no room. Raises OSError."""
    new = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        write_private(new, data)
        new.replace(path)  # a link is replaced as well, not followed
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def open_private(path: Path, flags: int) -> int:
    """Return the descriptor of a regular file that from now on only its owner may read. Raises OSError for all else."""
    descriptor = os.open(path, flags | _NEVER_ELSEWHERE, _PRIVATE_FILE)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Declined(errno.EINVAL, message("it is a device or a pipe"))
        if os.name == "posix":
            os.fchmod(descriptor, _PRIVATE_FILE)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def seal(unfinished: Path, manifest: Manifest, final: Path) -> Backup:
    """Turn an unfinished folder into a backup: manifest first, then its name."""
    write_private(unfinished / MANIFEST, manifest.to_json())
    sync_folder(unfinished)  # the names of its files, too, are on the disk before it counts
    put_in_place(unfinished, final)
    sync_folder(final.parent)
    return Backup(final, manifest)


def put_in_place(unfinished: Path, final: Path) -> None:
    """Give a folder its name. An empty folder of that name makes room and hands its mode on: somebody made it."""
    mode = stat.S_IMODE(final.stat().st_mode) if final.is_dir() else None
    if mode is not None:
        final.rmdir()  # not every system renames over it
    unfinished.rename(final)
    if mode is not None and os.name == "posix":
        final.chmod(mode)


def sync_folder(folder: Path) -> None:
    """Bring names in a folder down to the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def discard(folder: Path) -> None:
    """Remove an unfinished folder."""
    with suppress(OSError):
        shutil.rmtree(folder)


def delete_backup(backup: Backup) -> None:
    """Delete a backup's own files, and its folder unless somebody put something else there. Raises OSError."""
    for name in (MANIFEST, *(saved.file for saved in backup.manifest.files)):  # half of one must not look like one
        (backup.folder / name).unlink(missing_ok=True)
    with suppress(OSError):
        backup.folder.rmdir()


def _whole(folders: Iterable[Path]) -> tuple[Backup, ...]:
    """Return the backups in these folders that have all their files, the latest first."""
    found = []
    for path in folders:
        if path.name.startswith(UNFINISHED) or not is_folder(path):
            continue
        with suppress(InputUnreadable):
            backup = Backup(path, read_manifest(path))
            if all(_has_size(path / saved.file, saved.size) for saved in backup.manifest.files):
                found.append(backup)
    return tuple(sorted(found, key=lambda backup: (backup.manifest.date, backup.name), reverse=True))


def _entries(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()


def _has_size(path: Path, size: int) -> bool:
    try:
        return is_file(path) and path.stat().st_size == size
    except OSError:
        return False


def _plain_dump(path: Path) -> Backup:
    try:
        data = read_bounded(path, FLASH_SIZES[-1])
        date = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (InputUnreadable, OSError) as error:
        reason = reason_of(error) if isinstance(error, InputUnreadable) else reason_for(error)
        raise InputUnreadable(
            "backup-missing",
            message("There is no backup at “{path}”: {reason}.", path=str(path), reason=reason),
            message("List the backups: asym-studio board backups."),
        ) from error
    if len(data) not in FLASH_SIZES:
        raise damaged(path, message("a plain dump has the size of a whole flash chip, 1 MB to 128 MB"))
    saved = described(0, data, path.name)
    manifest = Manifest("", None, len(data), date.isoformat(), full=True, files=(saved,))
    return Backup(path.parent, manifest)
