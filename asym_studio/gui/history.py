"""Everything that was done to the document; choosing a line goes back or forth to it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QUndoView, QWidget

from asym_studio.gui.document import Document
from asym_studio.gui.look import Look


class HistoryPanel(QUndoView):
    """The undo stack as a list: the state that is shown is selected, the saved one is marked."""

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(document.undo_stack, parent)
        self._look = look
        self.setEmptyLabel(self.tr("As it was opened"))
        self.setAccessibleName(self.tr("History"))
        self.setIconSize(QSize(16, 16))
        self._mark()
        look.changed.connect(self._mark)

    def _mark(self) -> None:
        self.setCleanIcon(self._look.icon("save", "muted"))
