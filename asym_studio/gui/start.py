"""The page that is shown while no document is open: what the program is for, and how to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.icons import app_icon
from asym_studio.gui.look import Look
from asym_studio.gui.recent import recent_files
from asym_studio.gui.rows import NOTE_ROLE, RowDelegate
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_PATH = Qt.ItemDataRole.UserRole
_LOGO = 72


class StartPage(QWidget):
    """Begins with a preset, a file, a folder, or something that was open lately."""

    fileChosen = Signal(object)
    """The path of a recent file."""
    demoWanted = Signal()

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.recent = QListWidget(self)
        self.recent.setObjectName("cards")
        self.recent.setAccessibleName(self.tr("Recent files"))
        self.recent.setItemDelegate(RowDelegate(look, self.recent))
        self.recent.setMouseTracking(True)
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        self._no_recent = muted(self.tr("Files that you open are listed here."), self)
        self.buttons = tuple(self._button(actions, act, look) for act in (Act.NEW, Act.OPEN, Act.OPEN_FOLDER))
        self.demo = QPushButton(self.tr("Try it: turn two equal slots into one large app and a small updater"), self)
        self.demo.setObjectName("link")
        self.demo.clicked.connect(self.demoWanted)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """List the recent files as they are now; those that are gone are shown but cannot be chosen."""
        self.recent.clear()
        for path in recent_files():
            self.recent.addItem(self._item(path))
        found = self.recent.count() > 0
        self.recent.setVisible(found)
        self._no_recent.setVisible(not found)

    def _item(self, path: Path) -> QListWidgetItem:
        item = QListWidgetItem(self._look.icon("file", "muted"), path.name)
        there = path.is_file()
        note = str(path.parent) if there else self.tr("{0} (not there any more)").format(path.parent)
        item.setData(NOTE_ROLE, note)
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
        button = QPushButton(action.text().replace("&", ""), self)
        if act is Act.NEW:
            button.setText(self.tr("New from Preset…"))
            button.setProperty("kind", "primary")
        look.dress(button, action.property("lookIcon"), "accent_text" if act is Act.NEW else "text", 20)
        button.setToolTip(action.toolTip())
        button.setMinimumHeight(40)
        button.clicked.connect(action.trigger)
        return button

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(3 * SPACE)
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
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
        for button in self.buttons:
            left.addWidget(button)
        left.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACE)
        heading = QLabel(self.tr("Recent"), self)
        heading.setProperty("scale", "heading")
        right.addWidget(heading)
        right.addWidget(self._no_recent)
        right.addWidget(self.recent, 1)
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
        block = QWidget(self)
        block.setMaximumSize(980, 380)
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
