"""What was done to boards: their migrations, this board's first; undo them, go on with them, show their files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.migration import BoardPast, Past, PastState, past_migrations
from asym_studio.flash.errors import StudioError, message
from asym_studio.gui.background import Job
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.board.driver import Driver
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import compact_button, muted

_PAST = Qt.ItemDataRole.UserRole
_WHEN, _FROM, _TO, _STATE = range(4)
_WIDTHS = {_WHEN: 210, _FROM: 200, _TO: 200}


class MigrationsPanel(QWidget):
    """A tree of boards and their migrations, read from the journals beside the window."""

    undoWanted = Signal(object)
    """A Past that can be undone on the board that is connected."""
    resumeWanted = Signal(object)

    def __init__(self, driver: Driver, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._reading: Job | None = None
        self._boards: tuple[BoardPast, ...] = ()
        self._seen: Seen | None = None
        self._idle = True
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Migrations by board"))
        self.tree.setProperty("ring", True)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("From"), self.tr("To"), self.tr("State")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        for column, width in _WIDTHS.items():
            self.tree.setColumnWidth(column, width)
        self.undo = compact_button(
            self, look, "revert", self.tr("Undo…"), self.tr("Bring the board back to what it was before the migration")
        )
        self.resume = compact_button(
            self, look, "play", self.tr("Resume"), self.tr("Go on where the migration stopped")
        )
        self.folder = compact_button(
            self, look, "folder", self.tr("Show Folder"), self.tr("Show the journal and the report of the migration")
        )
        self.empty = muted(
            self.tr(
                "No board was migrated from this computer yet. Migrate… brings a board to the layout that is open. "
                "Each migration is listed here from then on, and can be undone here."
            ),
            self,
        )
        self.note = muted("", self, scale="caption")
        self._pages = QStackedWidget(self)
        self._build()
        self.tree.itemSelectionChanged.connect(self._offer)
        self.undo.clicked.connect(lambda _checked=False: self.undoWanted.emit(self.chosen()))
        self.resume.clicked.connect(lambda _checked=False: self.resumeWanted.emit(self.chosen()))
        self.folder.clicked.connect(self._show_folder)
        self._offer()

    def chosen(self) -> Past | None:
        """Return the chosen migration."""
        items = self.tree.selectedItems()
        found = items[0].data(0, _PAST) if items else None
        return found if isinstance(found, Past) else None

    def migrations(self) -> list[Past]:
        """Return the migrations in the order in which they are listed."""
        return [item.data(0, _PAST) for item in self._items()]

    def renew(self) -> None:
        """Read the journals anew, if the panel can be seen; an older reading is given up."""
        if not self.window().isVisible() or not self.isVisibleTo(self.window()):
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._driver.beside(self, past_migrations, self._take)

    def show_board(self, seen: Seen | None) -> None:
        """Put a board's migrations first: only those of the board that is connected can be undone."""
        another = seen is not None and (self._seen is None or self._seen.identity != seen.identity)
        self._seen = seen
        self._fill(None if another else self.chosen())

    def show_idle(self, idle: bool) -> None:
        """Offer nothing while a job runs; what the job did is read when it has ended."""
        self._idle = idle
        if idle:
            self.renew()
        self._offer()

    def _take(self, boards: tuple[BoardPast, ...] | StudioError) -> None:
        self._reading = None
        if not isinstance(boards, StudioError) and boards != self._boards:
            self._boards = boards
            self._fill(self.chosen())

    def _fill(self, chosen: Past | None) -> None:
        """List the migrations; chosen is the one that was, else the latest of the board that is connected."""
        self.tree.clear()
        for board in sorted(self._boards, key=lambda board: (not self._is_here(board), board.name)):
            self._add(board)
        self._pages.setCurrentIndex(1 if self._boards else 0)
        items = self._items()
        again = [item for item in items if chosen is not None and item.data(0, _PAST).folder == chosen.folder]
        here = [item for item in items if self._is_of_board(item.data(0, _PAST))]
        for item in (again or here)[:1]:
            self.tree.setCurrentItem(item)
        self._offer()

    def _add(self, board: BoardPast) -> None:
        name = self.tr("{0} — this board").format(board.name) if self._is_here(board) else board.name
        head = QTreeWidgetItem([name])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for past in board.migrations:
            head.addChild(_item(past))
        if board.more:
            older = QTreeWidgetItem([self.tr("{0} older ones are in {1}").format(board.more, board.folder)])
            older.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.addChild(older)
            older.setFirstColumnSpanned(True)
        head.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        items = [head.child(number) for head in heads if head is not None for number in range(head.childCount())]
        return [item for item in items if item is not None and isinstance(item.data(0, _PAST), Past)]

    def _is_here(self, board: BoardPast) -> bool:
        return any(map(self._is_of_board, board.migrations))

    def _is_of_board(self, past: Past) -> bool:
        return self._seen is not None and past.is_of(self._seen.identity)

    def _offer(self) -> None:
        past = self.chosen()
        here = self._idle and past is not None and self._is_of_board(past)
        self.undo.setEnabled(here and past is not None and past.can_undo)
        self.resume.setEnabled(here and past is not None and past.can_resume)
        self.folder.setEnabled(past is not None)
        self.note.setText(self._why(past))
        self.tree.setAccessibleDescription(self.note.text())

    def _why(self, past: Past | None) -> str:
        """Return what can be done with the chosen migration, or why not."""
        if past is None:
            return self._why_none()
        if past.obstacle is not None:
            return translated(past.obstacle)
        if not self._is_of_board(past):
            return self.tr("Connect this board to undo the migration.")
        if past.state is PastState.FINISHED:
            return self.tr(
                "Undo brings back all that was on the board before; what it has written since is backed up first."
            )
        if past.state is PastState.UNDOING:
            return self.tr("Undo completes what was begun.")
        return self.tr("Resume skips what is done and finishes; Undo brings back what was there before.")

    def _why_none(self) -> str:
        if self._seen is not None and not any(map(self._is_here, self._boards)):
            return self.tr("The board that is connected was not migrated from this computer yet.")
        return self.tr("Choose a migration of the board that is connected to undo it.")

    def _show_folder(self) -> None:
        past = self.chosen()
        if past is not None:
            open_outside(past.folder)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the journals when they are wanted."""
        super().showEvent(event)
        self.renew()

    def _build(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QWidget(self)
        around = QVBoxLayout(nothing)
        around.setContentsMargins(24 * SPACE, 4 * SPACE, 24 * SPACE, 4 * SPACE)
        around.addWidget(self.empty)
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        for button in (self.undo, self.resume, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        self.note.setContentsMargins(3 * SPACE, 0, 3 * SPACE, SPACE)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self.note)
        self._pages.addWidget(nothing)
        self._pages.addWidget(listed)
        outer = QVBoxLayout(self)
        outer.addWidget(self._pages)
        for each in (column, outer):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)


def _item(past: Past) -> QTreeWidgetItem:
    when = past.folder.name
    if past.when is not None:
        when = tr("{when} UTC", "board", when=f"{past.when:%Y-%m-%d  %H:%M:%S}")
    names = (translated(message(name)) for name in (past.before, past.after))
    item = QTreeWidgetItem([when, *names, _state(past)])
    item.setData(0, _PAST, past)
    for column in range(4):
        item.setToolTip(column, str(past.folder))
    return item


def _state(past: Past) -> str:
    """Return what became of a migration, in a few words."""
    if past.state is PastState.UNFINISHED:
        return tr("unfinished: {done} of {all} steps are done", "migration", done=past.done, all=len(past.steps))
    return {
        PastState.NOT_BEGUN: tr("nothing written", "migration"),
        PastState.FINISHED: tr("finished", "migration"),
        PastState.UNDOING: tr("undo unfinished", "migration"),
        PastState.UNDONE: tr("undone", "migration"),
        PastState.UNREADABLE: tr("unreadable", "migration"),
    }[past.state]
