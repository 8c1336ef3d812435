"""The palette itself: a line to type in, and the list of what fits; the keyboard never leaves the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asym_studio.gui.announcing import announce
from asym_studio.gui.fuzzy import score
from asym_studio.gui.look import Look
from asym_studio.gui.palette.entries import Entry
from asym_studio.gui.rows import KEYS_ROLE, NOTE_ROLE, RowDelegate
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_SIZE = (640, 460)
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Enter or a click does what is chosen, once the palette is closed; Esc closes it."""

    def __init__(self, entries: tuple[Entry, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Command Palette"))
        self.resize(*_SIZE)
        self._entries, self._look, self._window = entries, look, parent
        self.query = QLineEdit(self)
        self.query.setPlaceholderText(self.tr("Type what you want to do, or where you want to go"))
        self.query.setAccessibleName(self.query.placeholderText())
        self.query.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("cards")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(RowDelegate(look, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = muted(self.tr("Nothing fits. Try fewer letters, or another word."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.query)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.query.textChanged.connect(self._show)
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(self._announce)
        self._show("")
        self.query.setFocus()

    def chosen(self) -> Entry | None:
        """Return the entry that Enter runs."""
        item = self.list.currentItem()
        found = item.data(_ENTRY) if item is not None else None
        return found if isinstance(found, Entry) else None

    def _show(self, query: str) -> None:
        """List what fits, the best first; what fits alike keeps its order."""
        found = [(score(query, each.title, f"{each.note} {each.keys}"), each) for each in self._entries]
        fitting = sorted(((value, each) for value, each in found if value is not None), key=lambda pair: -pair[0])
        self.list.clear()
        for _, entry in fitting:
            self.list.addItem(self._item(entry))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(fitting))
        self.nothing.setVisible(not fitting)

    def _item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(entry.title)
        item.setIcon(self._look.icon(entry.icon or "chevron-right", entry.tone if entry.icon else "muted"))
        item.setData(NOTE_ROLE, entry.note)
        item.setData(KEYS_ROLE, entry.keys)
        item.setData(_ENTRY, entry)
        item.setToolTip(entry.note)
        told = ", ".join(part for part in (entry.title, entry.note, entry.keys) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        return item

    def _announce(self, item: QListWidgetItem | None) -> None:
        """Say what is chosen: the keyboard stays in the line, so a screen reader would not."""
        if item is not None and self.isVisible():
            told = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            announce(self.query, told)

    def _run(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.accept()
            QTimer.singleShot(0, self._window, entry.run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move go to the list, and Enter run what is chosen there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
            if event.key() in _MOVES:
                self._move(event.key())
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        count = self.list.count()
        if not count:
            return
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        row = self.list.currentRow()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            row = min(count - 1, max(0, row + (page if key == Qt.Key.Key_PageDown else -page)))
        self.list.setCurrentRow(row)
