"""Before and after as two aligned maps, with a band from each old partition to its new place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.scale import Scale
from asym_studio.flash.table import Partition
from asym_studio.gui.blocks import Block, blocks_of
from asym_studio.gui.fit.links import Link, links, links_of
from asym_studio.gui.look import Look
from asym_studio.gui.map import patterns
from asym_studio.gui.map.canvas import Canvas
from asym_studio.gui.map.labels import draw_text, style
from asym_studio.gui.picture import Picture
from asym_studio.gui.theme import Theme, colour

_MARGIN = 12
_NARROWEST = 22.0
_CAPTION = 22
_LEAST_BAND, _MOST_BLOCK = 40, 96


class SplitPreview(Picture):
    """Draws the two layouts on one scale. It only shows; words for it are its accessible description."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._canvas = Canvas(look.theme)
        self._before: tuple[Block, ...] = ()
        self._after: tuple[Block, ...] = ()
        self._links: tuple[Link, ...] = ()
        self._captions = ("", "")
        self._hint = ""
        self._scale: Scale | None = None
        self.setAccessibleName(self.tr("Before and after"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 190)
        look.changed.connect(self._change_theme)

    def sizeHint(self) -> QSize:
        """Return a size at which the words in the blocks can be read."""
        return QSize(760, 300)

    @property
    def links(self) -> tuple[Link, ...]:
        """What becomes of each partition."""
        return self._links

    def show_layouts(
        self,
        before: Layout,
        after: Layout | None,
        captions: tuple[str, str],
        hint: str = "",
        pairs: Sequence[tuple[Partition | None, Partition | None]] | None = None,
    ) -> None:
        """Show two layouts; without the second one, `hint` stands in its place.

        `pairs` says which old partition is which new one; without it that is guessed from labels and kinds.
        """
        self._before = blocks_of(before, self._before)
        self._after = blocks_of(after, self._after) if after is not None else ()
        if after is None:
            self._links = ()
        elif pairs is None:
            self._links = links(self._before, self._after)
        else:
            self._links = links_of(self._before, self._after, pairs)
        self._captions, self._hint = captions, hint
        self._scale = None
        self.setAccessibleDescription(". ".join(link.spoken() for link in self._links) or hint)
        self.update()

    # --- where things are

    def rect_of(self, block: Block, *, after: bool) -> QRect:
        """Return where a block is drawn."""
        scale = self._fitted_scale()
        top, height = self._rows()[1 if after else 0]
        left, right = (round(_MARGIN + scale.x(offset)) for offset in (block.area.offset, block.area.end))
        return QRect(left, top, max(3, right - left - 1), height)

    def _rows(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return top and height of the two maps."""
        free = self.height() - 2 * _CAPTION - 8
        block = max(44, min(_MOST_BLOCK, (free - _LEAST_BAND) // 2))
        return (_CAPTION, block), (self.height() - _CAPTION - 8 - block, block)

    def _fitted_scale(self) -> Scale:
        if self._scale is None:
            areas: list[Area] = [block.area for block in (*self._before, *self._after)]
            room = max(1.0, self.width() - 2.0 * _MARGIN)
            stretches = len({area.offset for area in areas} | {area.end for area in areas}) or 1
            self._scale = Scale.readable(areas, room, min(_NARROWEST, room / stretches))
        return self._scale

    # --- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw captions, maps and the bands between them."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        theme = self._canvas.theme
        small = style("caption", bold=True)
        (top, height), (after_top, after_height) = self._rows()
        draw_text(
            painter, QPointF(_MARGIN, (_CAPTION - small.height) / 2), self._captions[0], small, colour(theme.muted)
        )
        below = QPointF(_MARGIN, after_top + after_height + 4)
        draw_text(painter, below, self._captions[1], small, colour(theme.muted))
        given_up = {id(link.before) for link in self._links if link.after is None}
        for link in self._links:
            self._draw_band(painter, link, top + height, after_top)
        for block in self._before:
            painter.setOpacity(0.35 if id(block) in given_up else 1.0)
            self._draw_block(painter, block, after=False)
            painter.setOpacity(1.0)
            if id(block) in given_up:
                _strike(painter, self.rect_of(block, after=False), theme)
        for block in self._after:
            self._draw_block(painter, block, after=True)
        if not self._after:
            self._draw_hint(painter, QRectF(_MARGIN, after_top, self.width() - 2 * _MARGIN, after_height))
        painter.end()

    def _draw_block(self, painter: QPainter, block: Block, *, after: bool) -> None:
        self._canvas.draw(painter, block, self.rect_of(block, after=after), self.width())

    def _draw_band(self, painter: QPainter, link: Link, top: int, bottom: int) -> None:
        block = link.after or link.before
        if block is None or link.before is None:
            return
        swatch = self._canvas.theme.swatch(AreaKind.PARTITION, block.role)
        upper = self.rect_of(link.before, after=False)
        if link.after is None:
            fading = QLinearGradient(0, top, 0, top + (bottom - top) * 0.6)
            fading.setColorAt(0, colour(swatch.outline, 0.35))
            fading.setColorAt(1, QColor(Qt.GlobalColor.transparent))
            painter.fillPath(_band(upper, upper, top + 2, bottom - 2), fading)
            return
        path = _band(upper, self.rect_of(link.after, after=True), top + 2, bottom - 2)
        painter.save()
        painter.setClipPath(path)
        painter.setOpacity(0.6)
        patterns.fill(painter, path.boundingRect().toAlignedRect(), AreaKind.PARTITION, block.role, swatch)
        painter.restore()
        painter.setPen(QPen(colour(swatch.outline, 0.8), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_hint(self, painter: QPainter, room: QRectF) -> None:
        theme = self._canvas.theme
        pen = QPen(colour(theme.field_border), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colour(theme.sunken))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colour(theme.muted))
        painter.setFont(style("body").font)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room.adjusted(12, 4, -12, -4), flags, self._hint)

    # --- events

    def resizeEvent(self, _event: QEvent) -> None:
        """Fit the scale to the new width."""
        self._scale = None

    def event(self, event: QEvent) -> bool:
        """Tell about the block under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for blocks, after in ((self._before, False), (self._after, True)):
                for block in blocks:
                    if self.rect_of(block, after=after).contains(event.pos()):
                        QToolTip.showText(event.globalPos(), block.tooltip(), self)
                        return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def _change_theme(self) -> None:
        self._canvas.set_theme(self._look.theme)
        self.update()


def _band(upper: QRect, lower: QRect, top: float, bottom: float) -> QPainterPath:
    """Return the band from the bottom of one block to the top of another, with soft sides."""
    middle = (top + bottom) / 2
    left, right = upper.left() + 1.0, upper.left() + upper.width() - 1.0
    low_left, low_right = lower.left() + 1.0, lower.left() + lower.width() - 1.0
    path = QPainterPath(QPointF(left, top))
    path.lineTo(right, top)
    path.cubicTo(QPointF(right, middle), QPointF(low_right, middle), QPointF(low_right, bottom))
    path.lineTo(low_left, bottom)
    path.cubicTo(QPointF(low_left, middle), QPointF(left, middle), QPointF(left, top))
    return path


def _strike(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Cross out a block that is given up: fading alone would be colour alone."""
    painter.setPen(QPen(colour(theme.danger), 1.5))
    painter.drawLine(rect.topLeft(), rect.bottomRight())
    painter.drawLine(rect.bottomLeft(), rect.topRight())
