"""A button that puts a text on the clipboard, and says that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from asym_studio.gui.announcing import announce
from asym_studio.gui.look import Look

_SAID_FOR_MS = 2000


class CopyButton(QPushButton):
    """Copies what `text` returns. For a moment it says so, in the same width, and to screen readers as well."""

    def __init__(self, text: Callable[[], str], parent: QWidget, *, look: Look | None = None, words: str = "") -> None:
        super().__init__(parent)
        self._text = text
        self._look = look
        self._words = words or self.tr("Copy")
        self._done = self.tr("Copied")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_FOR_MS)
        self._timer.timeout.connect(self._offer)
        self.clicked.connect(self._copy)
        self._offer()

    def follow(self, *sources: QPlainTextEdit) -> None:
        """Be of use only while one of these holds something."""
        for source in sources:
            source.textChanged.connect(lambda: self.setEnabled(not all(each.document().isEmpty() for each in sources)))
        self.setEnabled(not all(each.document().isEmpty() for each in sources))

    def sizeHint(self) -> QSize:
        """Return a size for both of its words."""
        return super().sizeHint() + QSize(
            max(map(self._width, (self._words, self._done))) - self._width(self.text()), 0
        )

    def _width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text).width()  # as a button measures it

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self._say(self._done, "ok", "ok")
        announce(self, self._done)
        self._timer.start()

    def _offer(self) -> None:
        self._say(self._words, "copy", "text")

    def _say(self, words: str, icon: str, tone: str) -> None:
        self.setText(words)
        if self._look is not None:
            self._look.dress(self, icon, tone, 16)
