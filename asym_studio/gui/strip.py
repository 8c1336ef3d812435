"""A small picture of a layout: one strip with the colours of its partitions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asym_studio.flash.layout import Layout
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import human
from asym_studio.gui.blocks import Block, blocks_of
from asym_studio.gui.look import Look
from asym_studio.gui.picture import Picture
from asym_studio.gui.theme import Theme, colour, font

_LEAST = 4.0
_HEIGHT = 56


def paint_strip(painter: QPainter, rect: QRectF, layout: Layout, theme: Theme, *, labels: bool = False) -> None:
    """Draw the layout's blocks into `rect`, widths as good as in proportion; labels where there is room for them."""
    blocks = blocks_of(layout)
    scale = Scale.readable([block.area for block in blocks], rect.width(), _LEAST)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    painter.setClipPath(outline)
    for block in blocks:
        start, width = scale.span(block.area)
        spot = QRectF(rect.x() + start, rect.y(), width, rect.height())
        _paint_block(painter, spot, block, theme, labels=labels)
    painter.setClipping(False)
    painter.setPen(colour(theme.border))
    painter.drawPath(outline)
    painter.restore()


def _paint_block(painter: QPainter, spot: QRectF, block: Block, theme: Theme, *, labels: bool) -> None:
    swatch = theme.swatch(block.area.kind, block.role)
    painter.fillRect(spot, colour(swatch.fill))
    painter.fillRect(QRectF(spot.x(), spot.y(), spot.width(), 3), colour(swatch.outline))
    painter.fillRect(QRectF(spot.right() - 1, spot.y(), 1, spot.height()), colour(theme.surface))
    if not labels:
        return
    painter.setFont(font("caption"))
    metrics = painter.fontMetrics()
    inner = spot.adjusted(6, 6, -4, -3)
    if metrics.horizontalAdvance(block.title) <= inner.width():
        painter.setPen(colour(swatch.text))
        painter.drawText(QPointF(inner.x(), inner.y() + metrics.ascent()), block.title)
        size = human(block.area.size)
        if metrics.horizontalAdvance(size) <= inner.width() and inner.height() >= 2 * metrics.height():
            painter.drawText(QPointF(inner.x(), inner.y() + metrics.height() + metrics.ascent()), size)


class LayoutStrip(Picture):
    """The picture as a widget."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._layout: Layout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        look.changed.connect(self.update)

    def show_layout(self, layout: Layout, name: str) -> None:
        """Show that layout."""
        self._layout = layout
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            ", ".join(f"{block.title} {human(block.area.size)}" for block in blocks_of(layout))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(420, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        if self._layout is not None:
            painter = QPainter(self)
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            paint_strip(painter, rect, self._layout, self._look.theme, labels=True)
