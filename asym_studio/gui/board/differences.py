"""The list of what writing the open document's table to the board would change."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QWidget

from asym_studio.flash.layout import Layout
from asym_studio.gui.board.partitions import difference_lines
from asym_studio.gui.empty_words import EmptyWords


class DifferencesPanel(QListWidget):
    """A line for each difference, or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What writing the document’s table would change"))
        self.setWordWrap(True)
        self.empty = EmptyWords(self, "")

    def show_layouts(self, board: Layout | None, document: Layout | None) -> int:
        """List how the board's layout differs from the document's; return in how many ways."""
        self.clear()
        if board is None:
            self.empty.say(
                self.tr("How a board’s table differs from the open one is listed here while one is connected.")
            )
            return 0
        if document is None:
            self.empty.say(self.tr("Open a table to see how the board’s differs from it."))
            return 0
        lines = difference_lines(board, document)
        self.addItems(list(lines) or [self.tr("The board’s table is the document’s.")])
        return len(lines)
