"""The list of lessons: titles in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from asym_studio.gui.theme import SPACE

_BESIDE = 22
"""What the style sheet and Qt keep free beside the words of a row, in pixels."""


class LessonList(QListWidget):
    """Titles, each with the id of its lesson. A row is as high as its title: Qt forgets the style sheet's padding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lessons"))
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, lesson_id: str, title: str, tip: str) -> None:
        """Add a lesson at the end."""
        item = QListWidgetItem(title, self)
        item.setToolTip(tip)
        item.setData(Qt.ItemDataRole.UserRole, lesson_id)
        self._measure(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height that they need in the new width."""
        for row in range(self.count()):
            self._measure(self.item(row))
        super().resizeEvent(event)

    def _measure(self, item: QListWidgetItem) -> None:
        room = QRect(0, 0, max(1, self.viewport().width() - _BESIDE), 1 << 12)
        needed = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        item.setSizeHint(QSize(0, needed.height() + 2 * SPACE))
