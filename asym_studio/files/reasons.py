"""Why the system would not do something, in our own words, which can be translated and are the same everywhere."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from types import MappingProxyType

from asym_studio.flash.errors import Message, Value, message

_FULL = message("the disk is full")
_FORBIDDEN = message("permission is denied")
_TOO_MANY = message("too many files are open")
_IN_USE = message("another program uses it")
_GONE = message("the device is gone")
_CIRCLE = message("its links lead in a circle")

_REASONS: Mapping[int, Message] = MappingProxyType(
    {
        errno.ENOENT: message("there is no such file or folder"),
        errno.EACCES: _FORBIDDEN,
        errno.EPERM: _FORBIDDEN,
        errno.EROFS: message("the disk is read-only"),
        errno.ENOSPC: _FULL,
        errno.EDQUOT: message("your share of the disk is used up"),
        errno.EFBIG: message("the file would become too large"),
        errno.EISDIR: message("it is a folder"),
        errno.ENOTDIR: message("a part of the path is no folder"),
        errno.EEXIST: message("there is something of that name already"),
        errno.ENOTEMPTY: message("the folder is not empty"),
        errno.ENAMETOOLONG: message("the name is too long"),
        errno.ELOOP: _CIRCLE,
        errno.EIO: message("the disk or the device failed"),
        errno.EBUSY: _IN_USE,
        errno.ETXTBSY: _IN_USE,
        errno.EMFILE: _TOO_MANY,
        errno.ENFILE: _TOO_MANY,
        errno.ENOMEM: message("there is not enough memory"),
        errno.ENODEV: _GONE,
        errno.ENXIO: _GONE,
        errno.ESTALE: message("the network drive is gone"),
        errno.EADDRINUSE: message("another program uses that address"),
        errno.EADDRNOTAVAIL: message("this computer has no such address"),
        errno.ECONNREFUSED: message("nobody listens there"),
        errno.ECONNRESET: message("the other side hung up"),
        errno.EPIPE: message("the other side hung up"),
        errno.ETIMEDOUT: message("no answer came in time"),
        errno.EHOSTUNREACH: message("no network leads there"),
        errno.ENETUNREACH: message("no network leads there"),
    }
)
"""The usual numbers, each as a part of a sentence: it stands between a colon and a full stop."""


class Declined(OSError):
    """We would not do something that the system might have done: as an OSError, with a reason of our own."""

    def __init__(self, number: int | None, reason: Message) -> None:
        super().__init__(number, str(reason))
        self.reason = reason


def reason_for(error: Exception) -> Value:
    """Return why the system refused, to stand behind a colon: `the disk is full`.

    A number that is not among the usual ones says what the system says, in the system's language.
    """
    if isinstance(error, Declined):
        return error.reason
    if isinstance(error, OSError):
        known = _REASONS.get(error.errno) if error.errno is not None else None
        return known or error.strerror or str(error) or type(error).__name__
    if isinstance(error, ValueError):  # what Python raises before it asks the system: a zero byte, a lone surrogate
        return message("no file can have that name")
    if isinstance(error, RuntimeError):  # a Path that cannot be resolved, up to Python 3.12
        return _CIRCLE
    return str(error) or type(error).__name__
