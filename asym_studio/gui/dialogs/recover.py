"""The offer of unsaved work that an earlier run left behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.gui.look import Look
from asym_studio.gui.recovery import Leftover
from asym_studio.gui.rows import NOTE_ROLE, PATH_ROLE, RowDelegate
from asym_studio.gui.theme import SPACE

_LEFTOVER = Qt.ItemDataRole.UserRole


class RecoverDialog(QDialog):
    """Lists the work; after it was accepted `chosen` is what to recover. Closing it decides nothing."""

    def __init__(self, found: tuple[Leftover, ...], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recover Unsaved Work"))
        self.resize(560, 320)
        title = QLabel(self.tr("Asym Studio ended before this work was saved"), self)
        title.setProperty("scale", "heading")
        words = QLabel(self.tr("Recover it to look at it and save it, or discard it for good."), self)
        words.setProperty("tone", "muted")
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("cards")
        self.list.setAccessibleName(self.tr("Unsaved work"))
        self.list.setItemDelegate(RowDelegate(look, self.list))
        for leftover in found:
            self.list.addItem(self._item(leftover, look))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.recover, self.discard, later = (QPushButton(text, self) for text in self._texts())
        self.discard.setProperty("kind", "danger")  # before the box asks for its size, and with that for its style
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.recover, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(later, QDialogButtonBox.ButtonRole.RejectRole)
        self.recover.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        for part in (title, words, self.list, buttons):
            column.addWidget(part)

    @property
    def chosen(self) -> Leftover | None:
        """The selected work."""
        item = self.list.currentItem()
        found = item.data(_LEFTOVER) if item is not None else None
        return found if isinstance(found, Leftover) else None

    def _texts(self) -> tuple[str, str, str]:
        return self.tr("Recover"), self.tr("Discard"), self.tr("Later")

    def _item(self, leftover: Leftover, look: Look) -> QListWidgetItem:
        item = QListWidgetItem(look.icon("file", "muted"), leftover.title)
        where = str(leftover.path) if leftover.path is not None else self.tr("never saved")
        note = where
        if leftover.base_changed and leftover.path is not None:  # must not be cut off behind a long path
            note = self.tr("{0} — the file was changed since").format(leftover.path.name)
            where = f"{where}, {note}"
        item.setData(NOTE_ROLE, note)
        item.setData(PATH_ROLE, True)
        item.setData(_LEFTOVER, leftover)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{leftover.title}, {where}")
        item.setToolTip(where)
        return item

    def _discard(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        chosen.discard()
        self.list.takeItem(self.list.currentRow())
        if self.list.count() == 0:
            self.reject()
