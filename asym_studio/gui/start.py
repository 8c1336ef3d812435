"""The page that is shown while no document is open: what the program is for, and how to begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asym_studio.files.store import is_file
from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.i18n import without_mnemonic
from asym_studio.gui.icons import app_icon
from asym_studio.gui.look import Look
from asym_studio.gui.recent import recent_files
from asym_studio.gui.recent_boards import RecentBoard, recent_boards
from asym_studio.gui.rows import NOTE_ROLE, PATH_ROLE, RowDelegate
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_PATH = Qt.ItemDataRole.UserRole
_PORT = Qt.ItemDataRole.UserRole + 1
_LOGO = 72
_WIDEST, _LOWEST = 58, 27
"""The page in lines of type: how wide it gets, and how high it is at least."""
_FEW = 5
"""Recent files for which the lowest page has room; each further one makes it higher, as far as the window goes."""
_BUTTONS = (Act.NEW, Act.OPEN, Act.OPEN_FOLDER, Act.BOARD, Act.LEARN)


class StartPage(QWidget):
    """Begins with a preset, a file, a folder, or something that was open lately."""

    fileChosen = Signal(object)
    """The path of a recent file."""
    boardChosen = Signal(str)
    """The port of a recent board."""
    demoWanted = Signal()

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.recent = self._list(self.tr("Recent files"), self._choose)
        self.boards = self._list(self.tr("Recent boards"), self._choose_board)
        self._no_recent = muted(self.tr("Files that you open are listed here."), self)
        self._no_boards = muted(
            self.tr("Boards that you connect are listed here, each with the port that it was on."), self
        )
        self.buttons = tuple(self._button(actions, act, look) for act in _BUTTONS)
        self.demo = QPushButton(self.tr("Try it: turn two equal slots into one large app and a small updater"), self)
        self.demo.setObjectName("link")
        self.demo.clicked.connect(self.demoWanted)
        self._block = QWidget(self)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """List recent files and boards as they are now; files that are gone are shown but cannot be chosen."""
        self.recent.clear()
        for path in recent_files():
            self.recent.addItem(self._item(path))
        self.boards.clear()
        for board in recent_boards():
            self.boards.addItem(self._board_item(board))
        for shown, instead in ((self.recent, self._no_recent), (self.boards, self._no_boards)):
            shown.setVisible(shown.count() > 0)
            instead.setVisible(shown.count() == 0)
        more = self.recent.count() - _FEW
        lowest = _LOWEST * self.fontMetrics().height()
        self._block.setMaximumHeight(lowest + (more * self.recent.sizeHintForRow(0) if more > 0 else 0))

    def showEvent(self, event: QShowEvent) -> None:
        """List what came since the page was seen last: a board may have been connected."""
        self.refresh()
        super().showEvent(event)

    def _list(self, name: str, choose: Callable[[QListWidgetItem], None]) -> QListWidget:
        found = QListWidget(self)
        found.setObjectName("cards")
        found.setAccessibleName(name)
        found.setItemDelegate(RowDelegate(self._look, found))
        found.setMouseTracking(True)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.itemActivated.connect(choose)
        found.itemClicked.connect(choose)
        return found

    def _board_item(self, board: RecentBoard) -> QListWidgetItem:
        from asym_studio.flash.chips import CHIPS  # most have connected no board yet

        chip = CHIPS[board.chip].title if board.chip in CHIPS else board.chip
        item = QListWidgetItem(self._look.icon("chip", "muted"), f"{chip} · {board.mac}".removesuffix(" · "))
        note = self.tr("Virtual board") if board.port.startswith("virtual://") else board.port
        when = QDateTime.fromString(board.seen, Qt.DateFormat.ISODate)
        if when.isValid():
            said = QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
            note = self.tr("{0} · last seen {1}").format(note, said)
        item.setData(NOTE_ROLE, note)
        item.setData(_PORT, board.port)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {note}")
        item.setToolTip(board.port)
        return item

    def _choose_board(self, item: QListWidgetItem) -> None:
        self.boardChosen.emit(item.data(_PORT))

    def _item(self, path: Path) -> QListWidgetItem:
        item = QListWidgetItem(self._look.icon("file", "muted"), path.name)
        there = is_file(path)
        note = str(path.parent) if there else self.tr("{0} (not there any more)").format(path.parent)
        item.setData(NOTE_ROLE, note)
        item.setData(PATH_ROLE, True)
        item.setData(_PATH, path)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.name}, {note}")
        item.setToolTip(str(path))
        if not there:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.fileChosen.emit(item.data(_PATH))

    def _button(self, actions: Actions, act: Act, look: Look) -> QPushButton:
        action = actions[act]
        button = QPushButton(without_mnemonic(action.text()), self)
        if act is Act.NEW:
            button.setProperty("kind", "primary")
        words = self._words(act)
        if words:
            button.setText(words)
        look.dress(button, action.property("lookIcon"), "accent_text" if act is Act.NEW else "text", 20)
        button.setToolTip(action.toolTip())
        button.setMinimumHeight(40)
        button.clicked.connect(action.trigger)
        return button

    def _words(self, act: Act) -> str:
        """Return what a button says that is not said like its action."""
        return {
            Act.NEW: self.tr("New from Preset…"),
            Act.BOARD: self.tr("Connect a Board…"),
            Act.LEARN: self.tr("Learn How It Works"),
        }.get(act, "")

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(3 * SPACE)
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        logo.setAccessibleName("Asym Studio")
        left.addWidget(logo)
        title = QLabel("Asym Studio", self)
        title.setProperty("scale", "title")
        left.addWidget(title)
        words = QLabel(
            self.tr(
                "Give an ESP32 one large app partition and one small updater instead of two equal slots. "
                "Draw the flash layout here, and every rule of ESP-IDF is kept while you drag."
            ),
            self,
        )
        words.setWordWrap(True)
        left.addWidget(words)
        left.addSpacing(2 * SPACE)
        first, *others = self.buttons
        left.addWidget(first)
        grid = QGridLayout()
        grid.setSpacing(3 * SPACE)
        for place, button in enumerate(others):
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        left.addLayout(grid)
        left.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACE)
        for shown, instead, share in ((self.recent, self._no_recent, 3), (self.boards, self._no_boards, 2)):
            heading = QLabel(shown.accessibleName(), self)
            heading.setProperty("scale", "heading")
            right.addWidget(heading)
            right.addWidget(instead)
            right.addWidget(shown, share)
            right.addSpacing(2 * SPACE)
        right.addStretch(0)
        right.addWidget(self._drop_hint())
        self._centre(left, right)

    def _drop_hint(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "sunken")
        row = QHBoxLayout(card)
        row.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        sign = QLabel(card)
        self._look.dress(sign, "file", "muted", 20)
        row.addWidget(sign)
        row.addWidget(
            muted(self.tr("Or drop a file here: a partitions.csv, a binary table, a flash dump, or a folder."), card), 1
        )
        return card

    def _centre(self, left: QVBoxLayout, right: QVBoxLayout) -> None:
        left.addStretch(1)
        block = self._block
        block.setMaximumWidth(_WIDEST * self.fontMetrics().height())
        block.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(block)
        row.setSpacing(14 * SPACE)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(10 * SPACE, 8 * SPACE, 10 * SPACE, 8 * SPACE)
        outer.addStretch(1)
        outer.addWidget(block, 20)
        outer.addStretch(1)
