"""Noticing that another program changed the file of the open document."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from asym_studio.files.store import Fingerprint, fingerprint, read_bounded
from asym_studio.flash.errors import StudioError

_SETTLE_MS = 150
"""Editors write in several steps; the file is looked at once they are done."""
_SMALL = 1 << 20
"""Files up to this size are compared by content, so that one written anew with the same content is not reported."""


class DiskWatcher(QObject):
    """Watches one file. Own saves are told with `note()` and are not reported."""

    changedOnDisk = Signal()
    """Another program changed the file."""
    removedOnDisk = Signal()
    """The file is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._known: Fingerprint | None = None
        self._digest = b""
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.check)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)

    def watch(self, path: Path | None) -> None:
        """Watch another file, or none; its present content is the known one."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        self.note()

    def note(self) -> None:
        """Take the present content for known: it was just read or written by us, or the user keeps theirs."""
        self._settle.stop()
        if self._path is not None:
            self._known = fingerprint(self._path)
            self._digest = _digest(self._path, self._known)
        self._attach()

    def is_stale(self) -> bool:
        """Return whether the file's content is another one than the known."""
        if self._path is None:
            return False
        found = fingerprint(self._path)
        if found == self._known:
            return False
        if found is not None and self._digest and _digest(self._path, found) == self._digest:
            self._known = found
            return False
        return True

    def check(self) -> None:
        """Compare the file with what is known of it; each change is told once."""
        self._attach()
        if self._path is None or not self.is_stale():
            return
        self._known = fingerprint(self._path)
        self._digest = _digest(self._path, self._known)
        if self._known is None:
            self.removedOnDisk.emit()
        else:
            self.changedOnDisk.emit()

    def _attach(self) -> None:
        """Watch the file and its folder again: replacing a file atomically ends the watch on the old one."""
        if self._path is None:
            return
        wanted = [str(path) for path in (self._path, self._path.parent) if path.exists()]
        missing = [name for name in wanted if name not in (*self._watcher.files(), *self._watcher.directories())]
        if missing:
            self._watcher.addPaths(missing)


def _digest(path: Path, found: Fingerprint | None) -> bytes:
    """Return the hash of a small file's content; empty where it is large or cannot be read."""
    if found is None or found.size > _SMALL:
        return b""
    try:
        return hashlib.sha256(read_bounded(path, _SMALL)).digest()
    except StudioError:
        return b""
