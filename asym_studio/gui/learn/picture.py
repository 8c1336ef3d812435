"""A frame of a lesson on the screen: the same picture as in the exports; what is being done pulses once."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from asym_studio.flash.units import describe, hexadecimal
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.motion import wants_motion
from asym_studio.gui.picture import Picture
from asym_studio.lessons.colours import DARK, LIGHT, Colours
from asym_studio.lessons.export.picture import HEIGHT, Ground, marks_coat, still_coat
from asym_studio.lessons.model import Frame

_PULSE = 450
"""Milliseconds in which a mark comes up."""
_LEAST_WIDTH = 560


class FramePicture(Picture):
    """Shows a frame as wide as there is room; `zoom` enlarges type and lines with it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._zoom = 1.0
        self.frame: Frame | None = None
        self._ground: Ground | None = None
        self._layers: list[QSvgRenderer] = []
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE)
        self._pulse.setStartValue(0.15)
        self._pulse.setEndValue(1.0)
        self._pulse.valueChanged.connect(lambda _value: self.update())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        look.changed.connect(self._redraw)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the picture."""
        self._zoom = zoom
        self.setFixedHeight(round(HEIGHT * zoom))
        self._redraw()

    def show_frame(self, frame: Frame | None) -> None:
        """Show that frame; None for nothing."""
        moved = self.frame is not None and frame is not None and self.frame.marks != frame.marks
        self.frame = frame
        self._redraw()
        self._pulse.stop()
        if moved and wants_motion():
            self._pulse.start()
        self._tell()

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(900, round(HEIGHT * self._zoom))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw it anew for the new width."""
        self._redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the layers over each other, the marks as far as they have come up."""
        if self._ground is None:
            return
        painter = QPainter(self)
        wide = (float(value) for value in self._ground.view.split()[2:])
        width, height = wide
        scale = min(self.width() / width, self.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        running = self._pulse.state() == QVariantAnimation.State.Running
        for number, layer in enumerate(self._layers):
            painter.setOpacity(float(self._pulse.currentValue()) if number == 2 and running else 1.0)
            layer.render(painter, place)

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._under(event.pos().x()), self)
            return True
        return super().event(event)

    def _under(self, x: int) -> str:
        if self.frame is None or self._ground is None:
            return ""
        width = float(self._ground.view.split()[2])
        offset = self._ground.scale.offset(x * width / max(self.width(), 1) - (self._ground.x(0)))
        lines = [
            f"{row.label}: {hexadecimal(row.offset)}–{hexadecimal(row.end)}, {describe(row.size)}"
            for row in self.frame.layout.table
            if row.offset <= offset < row.end
        ]
        lines += [
            translated(fill.caption)
            for fill in self.frame.fills
            if fill.caption is not None and fill.offset <= offset < fill.offset + fill.size
        ]
        return "\n".join(lines)

    def _redraw(self) -> None:
        frame = self.frame
        if frame is None:
            self._ground, self._layers = None, []
            self.update()
            return
        colours: Colours = DARK if self._look.theme.dark else LIGHT
        width = max(self.width(), _LEAST_WIDTH) / self._zoom
        ground = self._ground
        if (
            ground is None
            or not self._layers
            or ground.layout != frame.layout
            or ground.colours is not colours
            or ground.width != width
        ):
            ground = Ground(frame.layout, colours, width, translated)
            self._layers = [self._layer(ground, ground.svg())]
        self._ground = ground
        self._layers[1:] = [
            self._layer(ground, still_coat(ground, frame, translated)),
            self._layer(ground, marks_coat(ground, frame, translated)),
        ]
        self.update()

    def _layer(self, ground: Ground, content: str) -> QSvgRenderer:
        document = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{ground.view}">{content}</svg>'
        return QSvgRenderer(QByteArray(document.encode()))

    def _tell(self) -> None:
        """Let a screen reader know what the picture shows."""
        if self.frame is None:
            return
        said = [translated(self.frame.sentence)]
        if self.frame.boots is not None:
            said.append(translated(self.frame.boots.sentence))
        said += [f"{translated(fill.caption)}: {describe(fill.size)}" for fill in self.frame.fills if fill.caption]
        self.setAccessibleName(translated(self.frame.title))
        self.setAccessibleDescription(" ".join(said))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
