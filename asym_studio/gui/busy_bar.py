"""A progress bar that can say "how long is not known" without moving."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QWidget

from asym_studio.gui.motion import wants_motion

_STEPS = 1000
_DASHES, _RADIUS = 5, 4.0


class BusyBar(QProgressBar):
    """Runs to and fro while nobody knows how long; for those who want no motion it is a row of dashes instead.

    A screen reader is told the same either way: a range from 0 to 0, which has no value.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)

    @property
    def is_busy(self) -> bool:
        """Whether how long it takes is not known."""
        return self.maximum() == self.minimum()

    def show_busy(self) -> None:
        """Show that something is done, and that nobody knows how long it takes."""
        self.setRange(0, 0)

    def show_part(self, done: int, total: int) -> None:
        """Show that so much of `total` (more than 0) is done."""
        self.setRange(0, _STEPS)
        self.setValue(_STEPS * done // total)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar; the style would set a busy one in motion."""
        if not self.is_busy or wants_motion():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        step = self.width() / _DASHES
        for dash in range(_DASHES):
            painter.drawRoundedRect(QRectF((dash + 0.25) * step, 0, step / 2, self.height()), _RADIUS, _RADIUS)
