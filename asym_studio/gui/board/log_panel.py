"""The log of the Board page: everything that was said, to be read and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asym_studio.gui.copying import CopyButton
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE

_MOST_LINES = 5000


class LogPanel(QWidget):
    """Shows a log with a button that copies it."""

    def __init__(self, log: QPlainTextEdit, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        log.setReadOnly(True)
        log.setProperty("kind", "report")
        log.setAccessibleName(self.tr("Log"))
        log.setMaximumBlockCount(_MOST_LINES)
        log.setPlaceholderText(self.tr("What is done with boards is noted here."))
        copy = CopyButton(log.toPlainText, self, look=look)
        copy.setProperty("kind", "compact")
        copy.follow(log)
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row.addWidget(copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(log, 1)
        column.addLayout(row)
