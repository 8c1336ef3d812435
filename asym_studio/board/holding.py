"""A board for one program at a time: a lock that the system lets go of when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from asym_studio.board.backup.store import Store, make_private, writing_to
from asym_studio.board.identity import Identity
from asym_studio.flash.errors import BoardRefused, message

_FILE = "lock"
_OPEN = os.O_RDWR | os.O_CREAT


@contextmanager
def held(store: Store, identity: Identity) -> Iterator[None]:
    """Keep other programs from changing the same board while the body runs.

    A serial port is locked by the system; a port over the network need not be, and a board may have two ports. Raises
    BoardRefused (`board-in-use`), or InputUnreadable (`backup-not-writable`) where there is no place for the lock.
    """
    folder = store.board_folder(identity)
    with writing_to(folder):
        make_private(folder)
        descriptor = os.open(folder / _FILE, _OPEN, 0o600)
    try:
        if not _lock(descriptor):
            raise BoardRefused(
                "board-in-use",
                message("Another program is changing this board now."),
                message("Wait until it has ended. Nothing was written by this one."),
            )
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        """Return whether the lock is ours now. A file system that knows no locks does not keep anybody from working."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
