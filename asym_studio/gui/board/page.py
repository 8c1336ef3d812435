"""The Board page: connection on top, the board's card and what can be done on the left, maps and panels beside it."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.job import Progress
from asym_studio.board.ports import Port
from asym_studio.flash.errors import StudioError
from asym_studio.flash.reading import Opened, SourceKind
from asym_studio.gui.board.backups import BackupsPanel
from asym_studio.gui.board.bootlog import BootLogPanel
from asym_studio.gui.board.buttons import BoardButtons, State
from asym_studio.gui.board.card import ChipCard
from asym_studio.gui.board.connection import ConnectionBar
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.board.differences import DifferencesPanel
from asym_studio.gui.board.driver import Driver
from asym_studio.gui.board.log_panel import LogPanel
from asym_studio.gui.board.migrating import Migrating
from asym_studio.gui.board.migrating_several import MigratingSeveral
from asym_studio.gui.board.migrations import MigrationsPanel
from asym_studio.gui.board.operations import Operations
from asym_studio.gui.board.partitions import PartitionsPanel
from asym_studio.gui.board.progress import ProgressStrip
from asym_studio.gui.board.starting import Starting
from asym_studio.gui.board.state_panel import StatePanel
from asym_studio.gui.board.states import Face, connecting_face, disconnected_face, error_face, face_of
from asym_studio.gui.dialogs.messages import ask
from asym_studio.gui.document import Document
from asym_studio.gui.fit.preview import SplitPreview
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import Banners, Choice, PanelTitle

_SIDE = 340


class BoardPage(QWidget):
    """Everything about one board."""

    openWanted = Signal(object, str)
    """An Opened with the board's table, and the title of the document that it becomes."""
    closed = Signal()
    idle = Signal()
    """The last job has ended."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._trouble: StudioError | None = None
        self.driver = Driver(self)
        self.operations = Operations(self.driver, look, self)
        self.connection = ConnectionBar(look, self)
        self.banners = Banners(look, self)
        self.migrating = Migrating(self.operations, self.banners, self.connection.options, look, self)
        self.migrating_several = MigratingSeveral(self.operations, self.connection, look, self)
        self.starting = Starting(self.driver, self.operations, self.connection, self.migrating, self)
        self.card = ChipCard(self)
        self.state = StatePanel(look, self)
        self.maps = SplitPreview(look, self)
        self.partitions = PartitionsPanel(look, self)
        self.differences = DifferencesPanel(self)
        self.backups = BackupsPanel(self.driver.store, look, self)
        self.migrations = MigrationsPanel(self.driver, look, self)
        self.boot_log = BootLogPanel(look, self)
        self.log = QPlainTextEdit(self)
        self.progress = ProgressStrip(self)
        self.close_button = QToolButton(self)
        self.buttons = BoardButtons(look, self)
        self.back_up, self.migrate = self.buttons.back_up, self.buttons.migrate
        self.write_table, self.open_table = self.buttons.write_table, self.buttons.open_table
        self._stack = QStackedWidget(self)
        self.tabs = QTabWidget(self)
        self._build()
        self._connect()
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether a board is being worked on."""
        return self.driver.is_busy or self.migrating_several.is_running

    @property
    def _document(self) -> Document | None:
        return self.starting.document

    def set_document(self, document: Document | None) -> None:
        """Compare with another document from now on."""
        self.starting.document = document
        if document is not None:
            document.layoutChanged.connect(self._follow_document)
            document.stateChanged.connect(self._follow_document)
        self._follow_document()

    def connect_board(self) -> None:
        """Connect to the port that is chosen."""
        self.starting.connect_board()

    def panels(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        current = self.tabs.currentWidget()
        return (self.connection.port, self.back_up, self.tabs.tabBar(), *((current,) if current is not None else ()))

    def confirm_stop(self) -> bool:
        """Ask whether what runs is to be stopped, and the window to be closed."""
        return ask(
            self,
            self._look,
            self.tr("Board in Use"),
            self.tr("A board is being worked on. Stop and close?"),
            self.tr("It stops at the next safe point: the board keeps answering, and the same can be started again."),
            self.tr("Stop and Close"),
            dangerous=True,
        )

    def stop(self) -> None:
        """Ask what runs to stop at its next safe point."""
        self.driver.cancel()
        self.migrating_several.stop()

    def shut_down(self) -> None:
        """Stop at the next safe point and let go of the port."""
        self.driver.close()

    # --- following

    def _connect(self) -> None:
        operations, bar, driver = self.operations, self.connection, self.driver
        bar.connectWanted.connect(self.connect_board)
        bar.port.currentTextChanged.connect(lambda _text: self._show())
        bar.disconnectWanted.connect(operations.disconnect_board)
        bar.refreshWanted.connect(driver.look_for_ports)
        driver.portsFound.connect(self._follow_ports)
        driver.progressed.connect(self._advance)
        driver.heard.connect(self.boot_log.hear)
        driver.busyChanged.connect(self._follow_busy)
        operations.begun.connect(self._begin)
        operations.seenChanged.connect(self._follow_board)
        operations.failed.connect(self._follow_failure)
        operations.told.connect(self._tell)
        operations.logged.connect(self._note)
        operations.backupsChanged.connect(lambda: self.backups.show_backups(operations.seen))
        operations.listening.connect(self.boot_log.begin)
        operations.listened.connect(self.boot_log.finish)
        self.migrating_several.ended.connect(self.idle)
        self.migrating_several.ended.connect(self.migrations.renew)
        self.progress.cancelled.connect(driver.cancel)
        self.back_up.clicked.connect(operations.back_up)
        self.migrate.clicked.connect(self.starting.migrate)
        self.buttons.several.clicked.connect(self._migrate_several)
        self.write_table.clicked.connect(self._write_table)
        self.open_table.clicked.connect(self._open_table)
        self.partitions.readWanted.connect(operations.read)
        self.partitions.writeWanted.connect(operations.write)
        self.partitions.eraseWanted.connect(operations.erase)
        self.partitions.startWanted.connect(operations.start_next)
        self.backups.restoreWanted.connect(operations.restore)
        self.backups.verifyWanted.connect(operations.verify)
        self.backups.deleteWanted.connect(operations.delete)
        self.migrations.undoWanted.connect(lambda past: self.migrating.undo(past.folder, past.backup))
        self.migrations.resumeWanted.connect(lambda past: self.migrating.resume(past.folder, past.steps))
        self.boot_log.listenWanted.connect(self._listen)
        self.close_button.clicked.connect(self.closed)

    @Slot(object)
    def _advance(self, progress: Progress) -> None:
        self.progress.advance(progress, self.migrating.title_of(progress.title))

    def _begin(self, title: str, can_stop: bool) -> None:
        self._trouble = None
        self.banners.clear("report")
        self.progress.begin(title, can_stop=can_stop)

    def _follow_busy(self, busy: bool) -> None:
        for panel in (self.partitions, self.backups, self.migrations, self.boot_log):
            panel.show_idle(not busy)
        if not busy:
            self.progress.end()
        self._show()
        if not busy:
            self.idle.emit()

    def _follow_board(self, seen: Seen | None) -> None:
        self._trouble = None
        self._show_contents()
        self.backups.show_backups(seen)
        self.migrations.show_board(seen)
        self._show()
        self.banners.clear("table")
        problems = seen.inspection.found.problems if seen is not None else ()
        if problems:
            text = joined(translated(problem.message) for problem in problems)
            self.banners.tell("table", "danger", self.tr("The table on the board is damaged. {0}").format(text))

    def _follow_failure(self, error: StudioError) -> None:
        self._trouble = error
        self._show()

    def _follow_document(self) -> None:
        layout = self._document.layout() if self._document is not None else None
        self.boot_log.set_document(layout)
        self._show_contents()
        self._show()

    def _follow_ports(self, ports: tuple[Port, ...]) -> None:
        self.connection.show_ports(ports)
        self._show()  # what can be done with a port that was not known before

    def _tell(self, tone: str, text: str, choices: tuple[Choice, ...]) -> None:
        self.banners.tell("report", tone, text, choices)

    def _note(self, text: str) -> None:
        self.log.appendPlainText(f"{datetime.now():%H:%M:%S}  {text}")

    # --- showing

    def _show(self) -> None:
        seen, busy = self.operations.seen, self.driver.is_busy
        self.connection.show_state(connected=seen is not None, busy=busy)
        face = self._face(seen, busy)
        if face is not None:
            self.state.show_face(face)
        self._stack.setCurrentWidget(self.state if face is not None else self.maps)
        self._offer(seen, busy)

    def _face(self, seen: Seen | None, busy: bool) -> Face | None:
        if seen is not None:
            return face_of(seen)
        if busy:
            return connecting_face(self.connection.chosen())
        return error_face(self._trouble) if self._trouble is not None else disconnected_face()

    def _show_contents(self) -> None:
        seen = self.operations.seen
        document = self._document.layout() if self._document is not None else None
        board = seen.inspection.layout if seen is not None else None
        self.card.show_board(seen)
        self.partitions.show_board(seen, document)
        count = self.differences.show_layouts(board, document)
        place = self.tabs.indexOf(self.differences)
        self.tabs.setTabText(place, self.tr("Differences ({0})").format(count) if count else self.tr("Differences"))
        if board is None:
            return
        name = self._document.title() if self._document is not None else ""
        if document is None:
            told = ""
        elif count:
            told = self.tr("{0} · {1} differences").format(name, count)
        else:
            told = self.tr("{0} · the same").format(name)
        hint = self.tr("Open a table to see it beside the board’s.")
        self.maps.show_layouts(board, document, (self.tr("On the board"), told), hint)

    def _offer(self, seen: Seen | None, busy: bool) -> None:
        store = self.driver.store
        folder = str(store.board_folder(seen.identity) if seen is not None else store.root)
        self.buttons.offer(State(seen, busy, self.connection.chosen(), self._document, folder))

    # --- buttons

    def _write_table(self) -> None:
        if self._document is not None:
            self.operations.write_table(self._document)

    def _migrate_several(self) -> None:
        if self._document is not None:
            self.migrating_several.start(self._document)

    def _open_table(self) -> None:
        seen = self.operations.seen
        if seen is not None and seen.inspection.layout is not None:
            opened = Opened(seen.inspection.layout, SourceKind.BINARY, None, seen.inspection.found.problems)
            name = (seen.identity.mac or seen.identity.chip.name).replace(":", "-")
            self.openWanted.emit(opened, f"board-{name}.csv")

    def _listen(self) -> None:
        port = self.connection.chosen()
        if port:
            self.operations.listen(port)

    # --- building it

    def _build(self) -> None:
        top = PanelTitle(self.tr("Board"), self)
        self.close_button.setToolTip(self.tr("Back (Ctrl+B)"))
        self.close_button.setAccessibleName(self.tr("Back to the table"))
        self._look.dress(self.close_button, "close", "muted", 16)
        top.row.addWidget(self.close_button)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.maps)
        self.maps.setAccessibleName(self.tr("The board’s table and the document’s"))
        self._fill_tabs()
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._stack)
        right.addWidget(self.tabs)
        right.setSizes([230, 260])
        body = QSplitter(Qt.Orientation.Horizontal, self)
        body.addWidget(self._side())
        body.addWidget(right)
        body.setStretchFactor(1, 1)
        body.setSizes([_SIDE, 900])
        for splitter in (right, body):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, self.connection, self.banners):
            column.addWidget(widget)
        column.addWidget(body, 1)
        column.addWidget(self.progress)
        for before, after in pairwise((self.connection.button, *self.buttons.all(), self.tabs, self.partitions)):
            QWidget.setTabOrder(before, after)

    def _side(self) -> QScrollArea:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.buttons)
        column.addSpacing(2 * SPACE)
        column.addWidget(self.card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("panel")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(280)
        area.setWidget(inside)
        return area

    def _fill_tabs(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("What is on the board"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.partitions, self.tr("Partitions"))
        self.tabs.addTab(self.differences, self.tr("Differences"))
        self.tabs.addTab(self.backups, self.tr("Backups"))
        self.tabs.addTab(self.migrations, self.tr("Migrations"))
        self.tabs.addTab(self.boot_log, self.tr("Boot Log"))
        self.tabs.addTab(LogPanel(self.log, self._look, self), self.tr("Log"))

    # --- Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Look for ports while the page is seen."""
        super().showEvent(event)
        self.driver.watch_ports(True)
        self.backups.show_backups(self.operations.seen)
        QTimer.singleShot(0, self.connection.port, self.connection.port.setFocus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        self.driver.watch_ports(False)
        super().hideEvent(event)
