"""The timeline of a lesson's page: a cell for each frame, tinted by phase; and the handle that cuts the power."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from asym_studio.gui.announcing import announce
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import colour, font
from asym_studio.lessons.model import Frame, Tone

STEPS_A_FRAME = 4
"""Into how many places the cut handle divides a frame."""
_BAND = 16.0
_TONES = {Tone.GOOD: "ok", Tone.MIND: "warning", Tone.BAD: "danger"}


class _Track(QSlider):
    """A slider that draws itself: a click goes where it points, arrow keys step."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSingleStep(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where one points."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of a clicker to the page: a slider would go back with the one that says next."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _value_at(self, point: QPoint) -> int:
        places = self.maximum() - self.minimum() + 1
        return self.minimum() + min(max(int(point.x() * places / max(self.width(), 1)), 0), places - 1)

    def _focus_ring(self, painter: QPainter, rect: QRectF) -> None:
        if self.hasFocus():
            painter.setPen(QPen(colour(self._look.theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)


class Timeline(_Track):
    """One cell a frame: the stripe below says what would boot there, the names of the phases stand under it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._frames: tuple[Frame, ...] = ()
        self.setAccessibleName(self.tr("Timeline"))
        self.valueChanged.connect(lambda _value: self._describe())

    def show_frames(self, frames: tuple[Frame, ...], at: int) -> None:
        """Show these frames with one of them chosen, without telling anybody that the value changed."""
        blocked = self.blockSignals(True)
        self._frames = frames
        self.setRange(0, max(len(frames) - 1, 0))
        self.setValue(at)
        self.blockSignals(blocked)
        self.setEnabled(len(frames) > 1)
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the wanted size: the band, and a line of type where there are phases to name."""
        words = 12 + self.fontMetrics().height() if any(frame.phase for frame in self._frames) else 6
        return QSize(400, round(_BAND) + words)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cells, phases and the chosen frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, count = self._look.theme, max(len(self._frames), 1)
        cell = self.width() / count
        for number, frame in enumerate(self._frames):
            tone = getattr(theme, _TONES[frame.boots.tone]) if frame.boots is not None else theme.field_border
            fill = colour(theme.accent if number <= self.value() else theme.sunken)
            painter.fillRect(QRectF(number * cell, 2, max(cell - 1, 1), _BAND - 6), fill)
            painter.fillRect(QRectF(number * cell, _BAND - 3, max(cell - 1, 1), 4), colour(tone))
        chosen = QRectF(self.value() * cell, 1, max(cell - 1, 3), _BAND)
        painter.setPen(QPen(colour(theme.text), 2))
        painter.drawRoundedRect(chosen, 3, 3)
        self._draw_phases(painter, cell)
        self._focus_ring(painter, QRectF(0, 0, self.width(), _BAND + 3))

    def _draw_phases(self, painter: QPainter, cell: float) -> None:
        theme = self._look.theme
        painter.setFont(font("caption"))
        metrics = QFontMetrics(painter.font())
        free_from = 0.0
        for start, words in self._phases():
            x = max(start * cell, free_from)
            painter.setPen(colour(theme.border))
            painter.drawLine(QPointF(start * cell, _BAND + 3), QPointF(start * cell, _BAND + 8))
            if x + metrics.horizontalAdvance(words) <= self.width() and x - start * cell < 2 * cell + 12:
                painter.setPen(colour(theme.muted))
                painter.drawText(QPointF(x + 2, _BAND + 6 + metrics.ascent()), words)
                free_from = x + metrics.horizontalAdvance(words) + 12

    def _phases(self) -> Iterator[tuple[int, str]]:
        start = 0
        for phase, group in groupby(self._frames, key=lambda frame: frame.phase):
            if phase is not None:
                yield start, translated(phase)
            start += sum(1 for _ in group)

    def _describe(self) -> None:
        if self._frames:
            frame = self._frames[min(self.value(), len(self._frames) - 1)]
            place = _step(self.value(), len(self._frames))
            self.setAccessibleDescription(f"{place}: {translated(frame.title)}")


class CutHandle(_Track):
    """Where the power goes: a handle under the timeline, between and within its frames."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Cut the power here"))
        self.valueChanged.connect(lambda _value: self._describe())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say in words where the handle is now: its number would mean nothing."""
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            announce(self, self.accessibleDescription())

    def show_count(self, frames: int) -> None:
        """Cover so many frames."""
        blocked = self.blockSignals(True)
        self.setRange(0, max(frames * (STEPS_A_FRAME + 1) - 1, 0))
        self.setValue(STEPS_A_FRAME // 2)
        self.blockSignals(blocked)
        self._describe()
        self.update()

    def place(self) -> tuple[int, float]:
        """Return the frame and the place within it, from 0.0 to 1.0."""
        frame, within = divmod(self.value(), STEPS_A_FRAME + 1)
        return frame, within / STEPS_A_FRAME

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(400, 26)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a bolt that points up at its place on the timeline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        places = self.maximum() - self.minimum() + 1
        x = (self.value() + 0.5) * self.width() / places
        x = min(max(x, 9.0), self.width() - 9.0)
        painter.setPen(QPen(colour(theme.border), 2))
        painter.drawLine(QPointF(0, 3), QPointF(self.width(), 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.danger))
        bolt = ((1, 0), (-6, 13), (-1, 13), (-2, 22), (6, 9), (1, 9))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, 2 + dy) for dx, dy in bolt]))
        self._focus_ring(painter, QRectF(0, 0, self.width(), self.height()))

    def _describe(self) -> None:
        frame, within = self.place()
        frames = (self.maximum() + 1) // (STEPS_A_FRAME + 1)
        self.setAccessibleDescription(f"{_step(frame, frames)}, {within:.0%}")


def _step(number: int, count: int) -> str:
    return QCoreApplication.translate("Timeline", "Step {0} of {1}").format(number + 1, count)
