"""The overview strip: the whole flash to scale, and the part of it that the map shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asym_studio.flash.layout import AreaKind
from asym_studio.flash.scale import Scale
from asym_studio.gui.map.geometry import MARGIN
from asym_studio.gui.map.view import FlashMap
from asym_studio.gui.picture import Picture
from asym_studio.gui.theme import colour

_HEIGHT, _STRIP = 28, 14


class FlashOverview(Picture):
    """A strip above or below a map; dragging in it scrolls the map."""

    def __init__(self, view: FlashMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._grabbed: int | None = None
        self.setAccessibleName(self.tr("Overview of the flash"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("The whole flash, to scale. Drag to move the part that the map shows."))
        view.viewChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of the strip."""
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(80, _HEIGHT)

    def window_rect(self) -> QRectF:
        """Return the frame around what the map shows."""
        scale = self._scale()
        first, last = self._view.map_geometry().seen()
        left, right = MARGIN + scale.x(first), MARGIN + scale.x(last)
        return QRectF(left, 2, max(8.0, right - left), self.height() - 4)

    def _scale(self) -> Scale:
        return Scale.true(self._view.shown_extent(), max(1, self.width() - 2 * MARGIN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the flash, and a frame around the part that the map shows."""
        theme, scale = self._view.theme, self._scale()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(theme.surface))
        top = (self.height() - _STRIP) / 2
        for block in self._view.blocks():
            left, width = scale.span(block.area)
            bar = QRectF(round(MARGIN + left), top, max(2, round(width) - 1), _STRIP)
            swatch = theme.swatch(block.area.kind, block.role)
            solid = block.area.kind is not AreaKind.GAP
            painter.fillRect(bar, colour(swatch.outline if solid else theme.sunken, 0.75 if solid else 1.0))
        frame = self.window_rect()
        if frame.width() < scale.width - 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = colour(theme.surface, 0.6)
            painter.fillRect(QRectF(MARGIN, top, frame.left() - MARGIN, _STRIP), veil)
            painter.fillRect(QRectF(frame.right(), top, MARGIN + scale.width - frame.right(), _STRIP), veil)
            painter.setPen(QPen(colour(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring it to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self._scale().offset(event.position().x() - MARGIN)
        if not self.window_rect().contains(event.position()):
            self._view.show_offset(at)
        first, last = self._view.map_geometry().seen()
        self._grabbed = at - (first + last) // 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._grabbed is not None:
            self._view.show_offset(self._scale().offset(event.position().x() - MARGIN) - self._grabbed)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the frame."""
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the map around the pointer's place on the flash, or pan it."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = self._scale().offset(event.position().x() - MARGIN)
            self._view.zoom_at(1.2**notches, self._view.map_geometry().x(at))
        else:
            bar = self._view.horizontalScrollBar()
            bar.setValue(bar.value() - round(notches * 80))
