"""Drawing single blocks; one that is drawn again is kept as a picture until it looks different."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPixmap

from asym_studio.flash.layout import AreaKind
from asym_studio.gui.blocks import Block
from asym_studio.gui.map import labels, patterns
from asym_studio.gui.map.frames import Frames
from asym_studio.gui.theme import Theme, colour

RADIUS = 4.0
"""The corner radius of blocks, in pixels."""
SPREAD = 10
"""How far the shadow of a block that is held reaches, in pixels."""
_FREE = 0.62
"""How much lighter the free part of a slot is."""
_EDGE = 6.0
"""The width of the hatched edge at the end of an image, in pixels."""
_KEPT = 600
"""How many pictures are kept; more than any table has rows."""
_VEIL = 64
"""How wide the piece is that a veil is made of."""
_FADED = 0.8
"""How opaque the blocks are that a drag moves along."""


class Canvas:
    """Draws blocks in a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._frames = Frames()
        self._pictures: dict[tuple[object, ...], QPixmap | None] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours, and measure the fonts anew."""
        self.theme = theme
        self._frames.clear()
        self._pictures.clear()
        labels.forget_fonts()

    def draw(self, painter: QPainter, block: Block, rect: QRect, width: int, *, faded: bool = False) -> None:
        """Draw a block in a viewport that is `width` wide; one that is partly in view has its words where they show."""
        if rect.left() < 0 or rect.right() > width:
            self._draw_part(painter, block, rect, width)
        elif painter.device().devicePixelRatioF().is_integer():
            self._draw_kept(painter, block, rect)
        else:  # a picture would not lie on whole pixels, and be blurred
            self._draw_whole(painter, block, rect)
        if faded:
            self._fade(painter, rect.intersected(QRect(0, rect.top(), width, rect.height())))

    def draw_lifted(self, painter: QPainter, block: Block, rect: QRect, width: int, tint: str) -> None:
        """Draw a block that is held: above the others, with a shadow and an outline of that colour."""
        if painter.device().devicePixelRatioF().is_integer():
            self.draw(painter, block, rect, width)
            self._frames.draw(painter, rect, ("lifted", tint), partial(_draw_lift, tint), SPREAD)
        else:
            _draw_shade(painter, QRectF(rect))
            self.draw(painter, block, rect, width)
            _draw_outline(painter, QRectF(rect), tint)

    def draw_ghost(self, painter: QPainter, rect: QRect, token: str, alpha: float = 1.0) -> None:
        """Draw a dashed outline where a block was or will be."""
        self._frames.draw(painter, rect, ("ghost", token, alpha), partial(_draw_dashes, token, alpha))

    def _fade(self, painter: QPainter, rect: QRect) -> None:
        """Lay a veil over a block; as pictures, since Qt fills high rectangles of such a colour in several threads."""
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():
            painter.fillRect(rect, colour(self.theme.surface, 1 - _FADED))
            return
        key = ("veil", rect.height(), ratio)
        veil = self._pictures.get(key)
        if veil is None:
            veil = self._pictures[key] = _blank(QSize(_VEIL, rect.height()), ratio, self.theme.surface, 1 - _FADED)
        for left in range(rect.left(), rect.left() + rect.width(), _VEIL):
            part = QRect(left, rect.top(), min(_VEIL, rect.left() + rect.width() - left), rect.height())
            painter.drawPixmap(part, veil, QRectF(0, 0, part.width() * ratio, part.height() * ratio).toAlignedRect())

    def _draw_part(self, painter: QPainter, block: Block, rect: QRect, width: int) -> None:
        seen = rect.intersected(QRect(0, rect.top(), width, rect.height()))
        painter.save()
        painter.setClipRect(seen)
        # The hidden part would cost time in a deep zoom: a few pixels of it are enough to hide the corners.
        self._draw_body(painter, rect.intersected(seen.adjusted(-16, 0, 16, 0)), block, rect)
        labels.draw_words(painter, QRectF(seen), block, self.theme.swatch(block.area.kind, block.role))
        painter.restore()

    def _draw_whole(self, painter: QPainter, block: Block, rect: QRect) -> None:
        self._draw_body(painter, rect, block, rect)
        labels.draw_words(painter, QRectF(rect), block, self.theme.swatch(block.area.kind, block.role))

    def _draw_kept(self, painter: QPainter, block: Block, rect: QRect) -> None:
        """Draw a block for the first time, or put its picture there.

        Only what is drawn again is worth a picture: a block that a drag resizes looks different with every frame.
        """
        width, height, ratio = rect.width(), rect.height(), painter.device().devicePixelRatioF()
        # Everything that can be seen of it. Where the block lies is part of its words only if there is room for that:
        # a drag that pushes many narrow blocks along finds them all drawn.
        area, partition = block.area, block.partition
        place = area.offset if width >= labels.TELLS_PLACE and partition is not None else None
        name = None if partition is None else (partition.label, partition.type, partition.subtype)
        key = (name, area.kind, block.role, block.pinned, area.size, block.used, place, width, height, ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[key] = None
            self._draw_whole(painter, block, rect)
            return
        picture = self._pictures[key]
        if picture is None:
            picture = self._pictures[key] = self._drawn(block, rect.size(), ratio)
        painter.drawPixmap(rect.topLeft(), picture)

    def _drawn(self, block: Block, size: QSize, ratio: float) -> QPixmap:
        picture = _blank(size, ratio, self.theme.surface)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._draw_whole(painter, block, QRect(0, 0, size.width(), size.height()))
        painter.end()
        return picture

    def _draw_body(self, painter: QPainter, rect: QRect, block: Block, whole: QRect) -> None:
        """Draw surface, pattern and outline; a gap's outline is dashed, and a narrow block has no room for corners.

        `rect` is the part of the `whole` block that is drawn.
        """
        swatch = self.theme.swatch(block.area.kind, block.role)
        if rect.width() < 6:
            painter.fillRect(rect, colour(swatch.outline))
            return
        gap = block.area.kind is AreaKind.GAP
        if gap:
            painter.fillRect(rect, colour(swatch.fill))
        else:
            patterns.fill(painter, rect, block.area.kind, block.role, swatch)
        if block.used:
            self._draw_free(painter, QRectF(rect), block, QRectF(whole))
        tokens = (swatch.outline, self.theme.surface)
        self._frames.draw(painter, rect, (gap, *tokens), partial(_draw_edge, *tokens, dashed=gap))

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


def _blank(size: QSize, ratio: float, token: str, alpha: float = 1.0) -> QPixmap:
    found = QPixmap(size * ratio)
    found.setDevicePixelRatio(ratio)
    found.fill(colour(token, alpha))
    return found


def _draw_edge(outline: str, surface: str, painter: QPainter, rect: QRectF, *, dashed: bool) -> None:
    """Draw the outline of a block, and the surface around its round corners."""
    corners = QPainterPath()
    corners.addRect(rect)
    corners.addRoundedRect(rect, RADIUS + 0.5, RADIUS + 0.5)
    painter.fillPath(corners, colour(surface))
    pen = QPen(colour(outline, 0.8 if dashed else 1.0), 1)
    if dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _draw_dashes(token: str, alpha: float, painter: QPainter, rect: QRectF) -> None:
    pen = QPen(colour(token, alpha), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # sharp, since dashes lie on whole pixels
    painter.drawRect(rect.toRect().adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _draw_lift(tint: str, painter: QPainter, rect: QRectF) -> None:
    """Draw shadow and outline of a block that is held, and nothing in the block's own place."""
    _draw_shade(painter, rect)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawRoundedRect(rect, RADIUS + 0.5, RADIUS + 0.5)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    _draw_outline(painter, rect, tint)


def _draw_shade(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, alpha in ((6, 0.06), (4, 0.08), (2, 0.10)):
        painter.setBrush(colour("#000000", alpha))
        shade = rect.adjusted(-spread, -spread + 3, spread, spread + 3)
        painter.drawRoundedRect(shade, RADIUS + spread, RADIUS + spread)


def _draw_outline(painter: QPainter, rect: QRectF, tint: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(tint), 2.5))
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
