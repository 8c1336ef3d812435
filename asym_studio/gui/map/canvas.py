"""Drawing single blocks; each is drawn once and kept as a picture until it looks different."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPixmap

from asym_studio.flash.layout import AreaKind
from asym_studio.gui.blocks import Block
from asym_studio.gui.map import labels, patterns
from asym_studio.gui.theme import Theme, colour

RADIUS = 4.0
"""The corner radius of blocks, in pixels."""
_FREE = 0.62
"""How much lighter the free part of a slot is."""
_EDGE = 6.0
"""The width of the hatched edge at the end of an image, in pixels."""
_KEPT = 600
"""How many pictures are kept; more than any table has rows."""
_SPREAD = 10
"""How far a shadow reaches, in pixels."""
_WIDEST_SHADOW = 2000
"""A wider shadow is not kept: it would take more memory than it saves time."""


class Canvas:
    """Draws blocks in a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours, and measure the fonts anew."""
        self.theme = theme
        self._pictures.clear()
        labels.forget_fonts()

    def draw(self, painter: QPainter, block: Block, rect: QRect, width: int) -> None:
        """Draw a block in a viewport that is `width` wide; one that is partly in view has its words where they show."""
        if rect.left() >= 0 and rect.right() <= width:
            painter.drawPixmap(rect.topLeft(), self._picture(painter, block, rect.size()))
            return
        seen = rect.intersected(QRect(0, rect.top(), width, rect.height()))
        painter.save()
        painter.setClipRect(seen)
        # The hidden part would cost time in a deep zoom: a few pixels of it are enough to hide the corners.
        self._draw_body(painter, QRectF(rect.intersected(seen.adjusted(-16, 0, 16, 0))), block, QRectF(rect))
        labels.draw_words(painter, QRectF(seen), block, self.theme.swatch(block.area.kind, block.role))
        painter.restore()

    def draw_shadow(self, painter: QPainter, rect: QRect) -> None:
        """Draw the shadow of a lifted block, kept as a picture unless it is very wide."""
        if rect.width() > _WIDEST_SHADOW:
            _draw_shade(painter, QRectF(rect))
            return
        ratio = painter.device().devicePixelRatioF()
        key = ("shadow", rect.width(), rect.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = _blank(rect.size().grownBy(QMargins(_SPREAD, _SPREAD, _SPREAD, _SPREAD)), ratio)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw_shade(inner, QRectF(_SPREAD, _SPREAD, rect.width(), rect.height()))
            inner.end()
            self._keep(key, picture)
        painter.drawPixmap(rect.left() - _SPREAD, rect.top() - _SPREAD, picture)

    def _keep(self, key: tuple[object, ...], picture: QPixmap) -> None:
        if len(self._pictures) >= _KEPT:
            self._pictures.clear()
        self._pictures[key] = picture

    def _picture(self, painter: QPainter, block: Block, size: QSize) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        # Everything that can be seen of it. Where the block lies is part of its words only if there is room for that:
        # a drag that pushes many narrow blocks along finds them all drawn.
        place = block.area.offset if size.width() >= labels.TELLS_PLACE else None
        look = (block.title, block.kind_text, block.area.kind, block.role, block.pinned)
        key = (*look, block.area.size, block.used, place, size.width(), size.height(), ratio)
        found = self._pictures.get(key)
        if found is None:
            found = self._drawn(block, size, ratio)
            self._keep(key, found)
        return found

    def _drawn(self, block: Block, size: QSize, ratio: float) -> QPixmap:
        picture = _blank(size, ratio)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        rect = QRectF(0, 0, size.width(), size.height())
        self._draw_body(painter, rect, block, rect)
        labels.draw_words(painter, rect, block, self.theme.swatch(block.area.kind, block.role))
        painter.end()
        return picture

    def _draw_body(self, painter: QPainter, rect: QRectF, block: Block, whole: QRectF) -> None:
        """Draw surface, pattern and outline; a gap's outline is dashed, and a narrow block has no room for corners.

        `rect` is the part of the `whole` block that is drawn.
        """
        swatch = self.theme.swatch(block.area.kind, block.role)
        if rect.width() < 6:
            painter.fillRect(rect, colour(swatch.outline))
            return
        body = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(body, RADIUS, RADIUS)
        if block.area.kind is AreaKind.GAP:
            painter.fillPath(shape, colour(swatch.fill))
            pen = QPen(colour(swatch.outline, 0.8), 1)
            pen.setDashPattern([4, 3])
        else:
            painter.save()
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            patterns.fill(painter, rect, block.area.kind, block.role, swatch)
            if block.used:
                self._draw_free(painter, rect, block, whole)
            painter.restore()
            pen = QPen(colour(swatch.outline), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _draw_free(self, painter: QPainter, rect: QRectF, block: Block, whole: QRectF) -> None:
        """Draw what an attached image leaves free in a lighter tone, behind a hatched edge at the image's end."""
        end = whole.left() + whole.width() * min(1.0, block.used / max(1, block.area.size))
        free = QRectF(end, rect.top(), rect.right() - end, rect.height())
        swatch = self.theme.swatch(block.area.kind, block.role)
        if free.width() >= 1:
            painter.fillRect(free.intersected(rect), colour(self.theme.surface, _FREE))
        edge = QRectF(end - _EDGE, rect.top(), _EDGE, rect.height())
        painter.fillRect(edge, QBrush(colour(swatch.outline), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(QRectF(end - 1, rect.top(), 1.5, rect.height()), colour(swatch.outline))


def _blank(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _draw_shade(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, alpha in ((6, 0.06), (4, 0.08), (2, 0.10)):
        painter.setBrush(colour("#000000", alpha))
        shade = rect.adjusted(-spread, -spread + 3, spread, spread + 3)
        painter.drawRoundedRect(shade, RADIUS + spread, RADIUS + spread)
