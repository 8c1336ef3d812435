"""The open document: one layout, where it came from, and the stack of everything that was done to it.

The document knows nothing about files on disk beyond its path and what the project there says of its board; `saving.py`
reads and writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from asym_studio.files.attaching import rebased
from asym_studio.flash.errors import Problem, Severity, StudioError
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.settings import NO_PROJECT, Project, borrowed
from asym_studio.gui.known_images import KnownImages
from asym_studio.gui.sources import written_problems

if TYPE_CHECKING:
    from asym_studio.files.builds import Build
    from asym_studio.flash.csv_reader import CsvDocument
    from asym_studio.flash.reading import Opened

_SNAPSHOT_COMMAND = 1
_SEVERITIES = tuple(Severity)


class DocumentKind(Enum):
    """What the document was read from; it decides what Save writes."""

    CSV = "csv"
    BINARY = "binary"
    DUMP = "dump"
    """A whole flash: never written back."""
    NEW = "new"
    """Not on disk yet."""


class Step(Enum):
    """How a state came up."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True)
class Snapshot:
    """A state of the document between which undo and redo swap.

    `csv` is the lossless source in whose style the layout is written; `source_problems` is what only it could tell.
    `folder` is the one that the paths of attached images are relative to; None means the document's present one.
    """

    layout: Layout
    csv: CsvDocument | None = None
    source_problems: tuple[Problem, ...] = field(default=(), compare=False)
    folder: Path | None = field(default=None, compare=False)


class Document(QObject):
    """A layout with its history. Every change goes through `apply()` and is one step that can be undone."""

    layoutChanged = Signal()
    """The layout is another one."""
    imagesChanged = Signal()
    """What is known of the attached images is something else; the layout is the same."""
    problemsChanged = Signal()
    """There are other problems; the layout is the same."""
    rowChosen = Signal(int)
    """An edit asks for this row (its index in `layout().table`) to be selected."""
    stepped = Signal(object, str)
    """A step was done, undone or redone: the `Step`, and the title of the edit."""
    stateChanged = Signal()
    """Path, title or modified state changed."""

    def __init__(
        self,
        layout: Layout,
        *,
        csv: CsvDocument | None = None,
        source_problems: tuple[Problem, ...] = (),
        path: Path | None = None,
        kind: DocumentKind = DocumentKind.NEW,
        title: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.path = path
        self.kind = kind
        self.project = csv.project if csv is not None else NO_PROJECT
        self._title = title
        self._known_images = KnownImages()
        self._now = self._dressed(Snapshot(layout, csv, source_problems))
        self._saved: Snapshot | None = self._now
        self._problems: tuple[Problem, ...] | None = None
        self.undo_stack.cleanChanged.connect(self._tell_state)

    @classmethod
    def from_opened(
        cls, opened: Opened, *, path: Path | None = None, title: str = "", parent: QObject | None = None
    ) -> Document:
        """Return the document of a table that was read; without a path it is a new one (from a preset)."""
        kind = DocumentKind(opened.kind.value) if path is not None else DocumentKind.NEW
        return cls(
            opened.layout,
            csv=opened.csv,
            source_problems=opened.problems,
            path=path,
            kind=kind,
            title=title,
            parent=parent,
        )

    # --- what it is now

    def layout(self) -> Layout:
        """Return the layout as it is now."""
        return self._now.layout

    def snapshot(self) -> Snapshot:
        """Return the layout together with the source it is written in the style of."""
        return self._now

    def problems(self) -> tuple[Problem, ...]:
        """Return what the rules say about the layout, and what only its source could tell, from worst to mildest."""
        if self._problems is None:
            self._problems = _find_problems(self._now)
        return self._problems

    def title(self) -> str:
        """Return the name for the window's title."""
        return self.path.name if self.path is not None else self._title

    def borrowed(self) -> Project:
        """Return what of the present layout holds only because the project that owns the file says so."""
        csv = self._now.csv
        return borrowed(csv.lines, self.project, self._now.layout) if csv is not None else NO_PROJECT

    def folder(self) -> Path:
        """Return the folder that the paths of attached images are relative to."""
        return self.path.parent if self.path is not None else Path.cwd()

    def snapshot_for(self, folder: Path) -> Snapshot:
        """Return the present state as a file in that folder has to say it."""
        return _moved(self._now, folder)

    def is_modified(self) -> bool:
        """Return whether anything would be lost if the document were closed now."""
        return self._saved is None or (self._now is not self._saved and self._now != self._saved)

    # --- changing it

    def apply(self, layout: Layout, title: str, *, gesture: object | None = None, row: int | None = None) -> None:
        """Make `layout` the document's, as one undo step called `title`; select `row` afterwards.

        Steps of the same `gesture` become one. An equal layout adds nothing. What cannot be evaluated raises before
        anything has changed.
        """
        if layout != self._now.layout:
            problems = written_problems(layout, self._now.csv)
            self.apply_snapshot(replace(self._now, layout=layout, source_problems=problems), title, gesture=gesture)
        if row is not None and row < len(layout.table):
            self.rowChosen.emit(row)

    def apply_snapshot(self, snapshot: Snapshot, title: str, *, gesture: object | None = None) -> None:
        """Make that snapshot the document's, source included (as Revert does), as one undo step."""
        snapshot = self._dressed(snapshot)
        if snapshot == self._now:
            return
        problems = _find_problems(snapshot)  # raises here, before the stack has the command
        self.undo_stack.push(_SetSnapshot(self, self._now, snapshot, title, gesture))
        self._problems = problems

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show that state without a step of its own; only undo, redo and `apply()` call this."""
        if snapshot is self._now:
            return
        self._now = self._dressed(snapshot)
        self._problems = None
        self.layoutChanged.emit()
        self.stateChanged.emit()

    # --- the images attached to it

    def know_builds(self, builds: Mapping[Path, Build | StudioError]) -> None:
        """Take over what was read at these paths (see `attached_path`): no step of its own, for every state alike."""
        self._known_images.learn(builds)
        dressed = self._dressed(self._now)
        if dressed is self._now:
            return
        self._saved = dressed if self._saved is self._now else self._saved
        self._now = dressed
        self._problems = None
        self.imagesChanged.emit()

    def _dressed(self, snapshot: Snapshot) -> Snapshot:
        """Return the state with its images as they are known now, and their paths relative to the present folder."""
        here = _moved(snapshot, self.folder())
        layout = self._known_images.dress(here.layout, self.folder())
        return here if layout is here.layout else replace(here, layout=layout)

    # --- its place on disk

    def mark_saved(self, path: Path, kind: DocumentKind, project: Project = NO_PROJECT) -> None:
        """Note that the present state is what lies at `path`, which that project owns."""
        self.path, self.kind, self.project = path, kind, project
        self._saved = self._now = self._dressed(self._now)
        self.undo_stack.setClean()
        self.stateChanged.emit()

    def mark_rewritten(self) -> None:
        """Note that the file was written anew: what was wrong with the one that was read may be gone."""
        problems = written_problems(self._now.layout, self._now.csv)
        if problems == self._now.source_problems:
            return
        rewritten = replace(self._now, source_problems=problems)
        self._saved = rewritten if self._saved is self._now else self._saved
        self._now = rewritten
        self._problems = None
        self.problemsChanged.emit()

    def mark_unsaved(self) -> None:
        """Note that the present state is nowhere on disk: it was recovered, or its file went away."""
        self._saved = None
        self.undo_stack.resetClean()
        self.stateChanged.emit()

    def _tell_state(self) -> None:
        self.stateChanged.emit()


class _SetSnapshot(QUndoCommand):
    """The one kind of step: show the state after it, or the state before."""

    def __init__(
        self, document: Document, before: Snapshot, after: Snapshot, title: str, gesture: object | None
    ) -> None:
        super().__init__(title)
        self._document = document
        self._before = before
        self._after = after
        self._gesture = gesture
        self._is_new = True

    def id(self) -> int:
        return _SNAPSHOT_COMMAND

    def redo(self) -> None:
        self._document.show_snapshot(self._after)
        self._document.stepped.emit(Step.DONE if self._is_new else Step.REDONE, self.text())
        self._is_new = False

    def undo(self) -> None:
        self._document.show_snapshot(self._before)
        self._document.stepped.emit(Step.UNDONE, self.text())

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up a later step of the same gesture; a gesture that ends where it began leaves no step."""
        if not isinstance(other, _SetSnapshot) or self._gesture is None or other._gesture is not self._gesture:
            return False
        self._after = other._after
        self.setText(other.text())
        self.setObsolete(self._after == self._before)
        return True


def _moved(snapshot: Snapshot, folder: Path) -> Snapshot:
    """Return the state with the paths of its images relative to that folder."""
    if snapshot.folder == folder:
        return snapshot
    layout = snapshot.layout
    if snapshot.folder is not None and layout.images:
        layout = rebased(layout, snapshot.folder, folder)
    return replace(snapshot, layout=layout, folder=folder)


def _find_problems(snapshot: Snapshot) -> tuple[Problem, ...]:
    """Return the problems of a state, each one once."""
    found = check(snapshot.layout)
    known = {(problem.code, problem.row) for problem in found}
    extra = tuple(problem for problem in snapshot.source_problems if (problem.code, problem.row) not in known)
    return tuple(sorted((*found, *extra), key=lambda problem: _SEVERITIES.index(problem.severity)))
