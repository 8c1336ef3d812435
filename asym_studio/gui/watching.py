"""Noticing that another program changed a file: the open document's, or a build that it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QObject, QTimer, Signal

from asym_studio.files.store import Fingerprint, fingerprint, read_bounded
from asym_studio.flash.errors import StudioError

_SETTLE_MS = 150
"""Editors write in several steps; the file is looked at once they are done."""
BUILD_SETTLE_MS = 300
"""A linker and the tools behind it take longer."""
_SMALL = 1 << 20
"""Files up to this size are compared by content, so that one written anew with the same content is not reported."""


@dataclass(frozen=True)
class _Content:
    """What a file held when it was looked at: `found` is None where there was none."""

    found: Fingerprint | None = None
    digest: bytes = b""

    def is_same(self, other: _Content) -> bool:
        """Return whether both are one content, whenever and as whatever file each was written."""
        return self.found == other.found or (self.digest != b"" and self.digest == other.digest)


class DiskWatcher(QObject):
    """Watches one file. Own saves are told with `note()` and are not reported."""

    changedOnDisk = Signal()
    """Another program changed the file."""
    removedOnDisk = Signal()
    """The file is gone."""

    def __init__(self, parent: QObject | None = None, *, settle_ms: int = _SETTLE_MS) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._known = self._told = _Content()
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(settle_ms)
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
        """Take the present content for known: it was just read or written by us."""
        self._settle.stop()
        self._known = self._told = self._look(_Content())
        self._attach()

    def accept(self) -> None:
        """Take what was told last for known: its reader wants to write over it."""
        self._known = self._told

    def distrust(self) -> None:
        """Know nothing: whatever is there now is somebody else's."""
        self._known = _Content()

    def is_stale(self) -> bool:
        """Return whether there is another content than the known, told or not: who writes the file replaces that."""
        now = self._look(self._known)
        return now.found is not None and not now.is_same(self._known)

    def check(self) -> None:
        """Compare the file with what was told of it; each change is told once."""
        self._attach()
        before = self._told
        self._told = self._look(before)
        if self._told.is_same(before):
            return
        if self._told.found is None:
            self.removedOnDisk.emit()
        else:
            self.changedOnDisk.emit()

    def _look(self, before: _Content) -> _Content:
        """Return what the file holds now; where nothing wrote it since `before`, it is not read again."""
        found = fingerprint(self._path) if self._path is not None else None
        if self._path is None or found == before.found:
            return before
        return _Content(found, _digest(self._path, found))

    def _attach(self) -> None:
        """Watch the file and its folder again: replacing a file atomically ends the watch on the old one."""
        if self._path is None:
            return
        folder = next(filter(_is_there, self._path.parents), self._path)  # a clean build deletes its own
        wanted = [str(path) for path in dict.fromkeys((self._path, folder)) if _is_there(path)]
        missing = [name for name in wanted if name not in (*self._watcher.files(), *self._watcher.directories())]
        if missing:
            self._watcher.addPaths(missing)


class BuildWatcher(QObject):
    """Watches the files that a build rests on; a build that writes them again is told once it is quiet."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watchers: dict[Path, DiskWatcher] = {}

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these files and no others; what they hold at this moment is the known state of new ones."""
        wanted = set(paths)
        for path in self._watchers.keys() - wanted:
            watcher = self._watchers.pop(path)
            watcher.watch(None)
            watcher.deleteLater()
        for path in wanted - self._watchers.keys():
            watcher = self._watchers[path] = DiskWatcher(self, settle_ms=BUILD_SETTLE_MS)
            watcher.changedOnDisk.connect(self.changed)
            watcher.removedOnDisk.connect(self.changed)
            watcher.watch(path)

    def check(self) -> None:
        """Look at the files now: some file systems report no changes."""
        for watcher in list(self._watchers.values()):
            watcher.check()


def _is_there(path: Path) -> bool:
    """Unlike `Path.exists()`, never raise: a folder may be closed to us, or its network drive away."""
    return fingerprint(path) is not None


def _digest(path: Path, found: Fingerprint | None) -> bytes:
    """Return the hash of a small file's content; empty where it is large or cannot be read."""
    if found is None or found.size > _SMALL:
        return b""
    try:
        content = read_bounded(path, _SMALL)
    except StudioError:
        return b""
    digest = QCryptographicHash.hash(content, QCryptographicHash.Algorithm.Sha256)  # hashlib would load OpenSSL
    return bytes(digest.data())
