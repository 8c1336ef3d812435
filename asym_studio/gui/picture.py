"""What the window's painted pictures have in common: a screen reader is told that they are pictures, and of what."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Picture(QLabel):
    """The base of widgets that paint themselves and show only.

    Qt tells a label with a pixmap to screen readers as a graphic, and a plain widget as a filler, which they skip. The
    name says what is shown, the description says what it looks like now.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))
