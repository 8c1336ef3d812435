"""Reading and writing single files: bounded, never blocking, and all or nothing."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from asym_studio.files.reasons import Declined, reason_for
from asym_studio.flash.errors import InputUnreadable, Message, StudioError, Value, message
from asym_studio.flash.units import describe

_ANYONE_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_ANYONES, _OWNERS = 0o666, 0o600
"""Modes of new files; the umask takes its part away."""
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NEVER_BLOCK = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_REASONS = {"file-not-regular": message("it is no file"), "file-too-large": message("it is too large")}
_LONGEST_STEM = 100
"""How many bytes of the file's name its temporary sibling repeats; file systems allow 255 for the whole."""


@dataclass(frozen=True)
class Fingerprint:
    """What changes when somebody writes a file: its time of change in nanoseconds, its size in bytes, its inode."""

    modified_ns: int
    size: int
    inode: int


def fingerprint(path: Path) -> Fingerprint | None:
    """Return the file's fingerprint, to be compared with an earlier one; None where there is no such file."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return Fingerprint(found.st_mtime_ns, found.st_size, found.st_ino)


def is_file(path: Path) -> bool:
    """Return whether there is a regular file. Unlike `Path.is_file()`, this never raises, whatever the name."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Return whether there is a folder. Unlike `Path.is_dir()`, this never raises, whatever the name."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def read_bounded(path: Path, limit: int) -> bytes:
    """Return the whole content of a regular file of at most `limit` bytes.

    Nothing else is opened: a FIFO would block, and opening a serial port resets the board behind it. A file that is too
    large is refused before a byte of it is read. Raises InputUnreadable: `file-missing`, `file-not-regular`,
    `file-too-large`, `file-not-readable`.
    """
    try:
        _demand_regular(path, path.stat())
        descriptor = os.open(path, os.O_RDONLY | _NEVER_BLOCK)
        with os.fdopen(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            _demand_regular(path, found)  # again: it may have been exchanged between the two calls
            if found.st_size > limit:
                raise _too_large(path, found.st_size, limit)
            data = _read(stream, found.st_size, limit)
    except FileNotFoundError as error:
        raise InputUnreadable(
            "file-missing",
            message("There is no file “{path}”.", path=str(path)),
            message("Check the name and the folder."),
        ) from error
    except (OSError, ValueError) as error:
        raise InputUnreadable(
            "file-not-readable",
            message("“{path}” cannot be read: {reason}.", path=str(path), reason=reason_for(error)),
            message("Check the file's permissions and that its disk is in order."),
        ) from error
    if len(data) > limit:
        raise _too_large(path, len(data), limit)
    return data


def _read(stream: BinaryIO, size: int, limit: int) -> bytes:
    data = stream.read(size + 1)
    if len(data) > size:  # it grew meanwhile, or it is one of those that report no size
        data += stream.read(max(0, limit + 1 - len(data)))
    return data


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file so that it has either its old content or all of the new one, even if the power goes away.

    A symlink is followed and stays; an existing file keeps its mode and, where that is allowed, its owner; a new one
    gets the mode that the user's umask gives, or nobody but its owner may read it where it is `private`. A file that is
    write-protected stays as it is, although its folder would allow to replace it. Raises InputUnreadable
    (`file-not-regular`, `file-not-writable`); the old content is intact then and nothing is left beside it.
    """
    try:
        target = Path(os.path.realpath(path))
        _replace(target, data, _existing(target), _OWNERS if private else _ANYONES)
    except (OSError, ValueError) as error:
        raise InputUnreadable(
            "file-not-writable",
            message("“{path}” cannot be written: {reason}.", path=str(path), reason=reason_for(error)),
            _write_remedy(error),
        ) from error


def _existing(target: Path) -> os.stat_result | None:
    """Return what is there now, after making sure that it may be replaced."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    _demand_regular(target, found)
    if not found.st_mode & _ANYONE_MAY_WRITE or not os.access(target, os.W_OK):
        raise Declined(errno.EACCES, message("the file is write-protected"))
    return found


def _replace(target: Path, data: bytes, old: os.stat_result | None, mode: int) -> None:
    stem = os.fsencode(target.name)[:_LONGEST_STEM].decode("utf-8", "ignore")
    temporary = target.with_name(f".{stem}.{os.urandom(4).hex()}.tmp")
    # The copy of an old file is private until it has the old one's mode.
    mode = mode if old is None else _OWNERS
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NEVER_BLOCK, mode)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            if old is not None:
                _adopt(temporary, old)
            stream.write(data)
            stream.flush()
            os.fsync(descriptor)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _adopt(temporary: Path, old: os.stat_result) -> None:
    """Give the new file the old one's owner and mode, as far as the user and the file system allow it."""
    with suppress(OSError, AttributeError):  # only root may give a file away; Windows knows no owner here
        os.chown(temporary, old.st_uid, old.st_gid)
    with suppress(OSError):  # FAT knows no modes
        temporary.chmod(stat.S_IMODE(old.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name durable. Some systems cannot sync a folder; the file itself is complete in any case."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _demand_regular(path: Path, found: os.stat_result) -> None:
    if stat.S_ISREG(found.st_mode):
        return
    what = message("a folder") if stat.S_ISDIR(found.st_mode) else message("a device or a pipe")
    raise InputUnreadable(
        "file-not-regular",
        message("“{path}” is {what}, not a file.", path=str(path), what=what),
        message("Choose a file."),
    )


def _too_large(path: Path, size: int, limit: int) -> InputUnreadable:
    return InputUnreadable(
        "file-too-large",
        message(
            "“{path}” is too large: {size}, at most {limit} are read.",
            path=str(path),
            size=describe(size),
            limit=describe(limit),
        ),
        message("Choose the right file: what is read here is never as large."),
    )


def reason_of(error: StudioError) -> Value:
    """Return why a file could not be read, to stand in another sentence: `there is no such file or folder`."""
    cause = error.__cause__
    if isinstance(cause, OSError | ValueError):
        return reason_for(cause)
    return _REASONS.get(error.code) or str(error.message).rstrip(".")


def _write_remedy(error: OSError | ValueError) -> Message:
    number = error.errno if isinstance(error, OSError) else None
    if number in _NO_SPACE:
        return message("Make room on the disk, or save to another one. The old file is intact.")
    if number == errno.ENOENT:
        return message("The folder is gone: save under another name.")
    return message("Check the permissions of the file and its folder, or save under another name.")
