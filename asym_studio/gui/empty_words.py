"""What an empty list, tree or table says in place of its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout

from asym_studio.gui.theme import SPACE


class EmptyWords(QLabel):
    """Words in the middle of a view that are seen, and told as its description, while it has no rows."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        super().__init__(text, view.viewport())
        self._view = view
        self.setProperty("tone", "muted")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(view.viewport())
        column.setContentsMargins(8 * SPACE, 0, 8 * SPACE, 0)
        column.addWidget(self)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._follow)
        self._follow()

    def say(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._follow()

    def _follow(self) -> None:
        empty = self._view.model().rowCount() == 0
        self.setVisible(empty)
        self._view.setAccessibleDescription(self.text() if empty else "")
