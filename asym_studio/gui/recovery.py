"""Unsaved work outlives a crash: it is written down while one works, and offered at the next start.

Each open document has three files in the recovery folder: `<id>.csv` (the table, readable by anything), `<id>.json`
(where it came from) and `<id>.lock`, which is held as long as the process lives.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer

from asym_studio.files.owner import project_of
from asym_studio.files.store import fingerprint, read_bounded, write_atomically
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import StudioError, TableRefused
from asym_studio.flash.reading import read_table
from asym_studio.flash.settings import NO_PROJECT, Given, Project
from asym_studio.gui.document import Document, DocumentKind, Snapshot
from asym_studio.gui.places import recovery_folder

_DELAY_MS = 500
_LARGEST = 4 << 20


@dataclass(frozen=True)
class Leftover:
    """Unsaved work of a process that is gone. `base_changed` tells that its file was changed since.

    `given` is what was said of a table beside what its recovery file says.
    """

    key: str
    folder: Path
    title: str
    path: Path | None
    kind: DocumentKind
    md5: bool
    base_changed: bool
    given: Given = field(default_factory=Given)

    def document(self, parent: QObject | None = None) -> Document:
        """Return the work as an open document that counts as modified. Raises StudioError where it is unreadable."""
        project = project_of(self.path) if self.path is not None else NO_PROJECT
        given = replace(self.given, env=dict(os.environ), project=project)
        opened = read_table(read_bounded(self.folder / f"{self.key}.csv", _LARGEST), given)
        layout = opened.layout.with_table(replace(opened.layout.table, md5=self.md5))
        document = Document(
            layout,
            csv=opened.csv if self.kind is DocumentKind.CSV else None,
            source_problems=opened.problems,
            path=self.path,
            kind=self.kind,
            title=self.title,
            parent=parent,
        )
        document.mark_unsaved()
        return document

    def discard(self) -> None:
        """Delete the work."""
        _delete(self.folder, self.key)


class Autosave(QObject):
    """Keeps the recovery files of one document up to date; none lie there while everything is saved.

    `is_written` tells whether unsaved work of it is on the disk.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent or document)
        self._document = document
        self._folder = recovery_folder()
        self._key = os.urandom(16).hex()
        self._lock: QLockFile | None = None
        self._base = _base_of(document.path)
        self.is_written = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.write_now)
        document.layoutChanged.connect(self._timer.start)
        document.stateChanged.connect(self._follow_state)
        if document.is_modified():
            self.write_now()

    def write_now(self) -> None:
        """Write the work down. A full disk must not stop anyone from working: failures are let go."""
        self._timer.stop()
        if not self._document.is_modified():
            self.clear()
            return
        with contextlib.suppress(OSError, StudioError):
            self._write()

    def clear(self) -> None:
        """Delete the recovery files: the work is saved or given up."""
        self._timer.stop()
        if self._lock is not None:
            _delete(self._folder, self._key)
            self._lock.unlock()
            self._lock = None
        self.is_written = False

    def _follow_state(self) -> None:
        if not self._document.is_modified():
            self._base = _base_of(self._document.path)
            self.clear()

    def _write(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)
        if self._lock is None:
            self._lock = _lock_of(self._folder, self._key)
            self._lock.tryLock(0)
        document = self._document
        snapshot = document.snapshot()
        about: dict[str, Any] = {
            "title": document.title(),
            "path": str(document.path) if document.path is not None else None,
            "kind": document.kind.value,
            "md5": snapshot.layout.table.md5,
            "base": self._base,
        }
        path = None if document.project.is_silent else document.path
        project = project_of(path) if path is not None else NO_PROJECT
        table, beside = _written(snapshot, project)  # `Leftover` reads it with the same project
        about |= beside
        # Tables may name what nobody else should know.
        write_atomically(self._folder / f"{self._key}.csv", table, private=True)
        write_atomically(self._folder / f"{self._key}.json", json.dumps(about).encode(), private=True)
        self.is_written = True


def leftovers() -> tuple[Leftover, ...]:
    """Return the unsaved work of processes that are gone, oldest first. Work that is still being done is not listed."""
    folder = recovery_folder()
    try:
        found = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
    except OSError:
        return ()
    read = (_read_leftover(path) for path in found if _is_abandoned(folder, path.stem))
    return tuple(leftover for leftover in read if leftover is not None)


def _read_leftover(path: Path) -> Leftover | None:
    try:
        about = json.loads(read_bounded(path, _LARGEST))
        source = Path(about["path"]) if about["path"] else None
        changed = source is not None and _base_of(source) != about["base"]
        kind = DocumentKind(about["kind"])
        given = Given(CHIPS.get(about.get("chip")), _number(about, "flash_size"), _number(about, "table_offset"))
        return Leftover(path.stem, path.parent, str(about["title"]), source, kind, bool(about["md5"]), changed, given)
    except (OSError, StudioError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _number(about: dict[str, Any], name: str) -> int | None:
    found = about.get(name)
    if found is not None and type(found) is not int:
        raise TypeError(name)
    return found


def _written(snapshot: Snapshot, project: Project) -> tuple[bytes, dict[str, Any]]:
    """Return the table as it is written down, and what has to be said beside it.

    A table that no CSV can say, because of a name with a comma, is written as binary: its images and pins are lost.
    """
    layout = snapshot.layout
    try:
        return write_csv(layout, snapshot.csv, project), {}
    except TableRefused:
        said = {"chip": layout.chip.name, "flash_size": layout.flash_size, "table_offset": layout.table.offset}
        return write_binary(layout.table), said


def _is_abandoned(folder: Path, key: str) -> bool:
    """Return whether no living process holds the work: its lock can be taken."""
    lock = _lock_of(folder, key)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _base_of(path: Path | None) -> list[int] | None:
    """Return what the file is that the work began from, in a form that JSON keeps."""
    found = fingerprint(path) if path is not None else None
    return list(astuple(found)) if found is not None else None


def _lock_of(folder: Path, key: str) -> QLockFile:
    lock = QLockFile(str(folder / f"{key}.lock"))
    lock.setStaleLockTime(0)  # held for as long as one works, however long that is
    return lock


def _delete(folder: Path, key: str) -> None:
    for suffix in ("json", "csv", "lock"):
        with contextlib.suppress(OSError):
            (folder / f"{key}.{suffix}").unlink()
