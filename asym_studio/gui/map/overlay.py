"""What lies on top of the map while the pointer does something: grips, ghosts, the bubble and the reason for a stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from asym_studio.flash.edits import Edit, Policy
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import describe, human
from asym_studio.gui import icons
from asym_studio.gui.blocks import Block
from asym_studio.gui.dragged_blocks import DraggedBlocks
from asym_studio.gui.i18n import translated
from asym_studio.gui.map.canvas import RADIUS, Canvas
from asym_studio.gui.map.geometry import Geometry, Hit, Spot
from asym_studio.gui.map.gestures import is_hindered
from asym_studio.gui.map.labels import draw_text, style
from asym_studio.gui.map.ruler import mark_place
from asym_studio.gui.theme import Theme, colour

_POLICY_ICONS = {Policy.STOP: "policy-stop", Policy.PUSH: "policy-push", Policy.TRADE: "policy-trade"}
_BANNER_WIDTH = 340.0
_PAD = 10.0
_GLYPH = 16


@dataclass(frozen=True)
class Drag:
    """A frame of a running gesture: layout and blocks at its start, the edit so far, and where the pointer is."""

    layout: Layout
    start: Sequence[Block]
    held: Block
    edit: Edit
    policy: Policy
    pointer: QPointF

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks as they will be."""
        return DraggedBlocks(self.layout, self.start).after(self.edit.layout).blocks

    @cached_property
    def lifted(self) -> int | None:
        """The place of the held block among the blocks as they will be."""
        row = self.edit.row
        return next((i for i, b in enumerate(self.blocks) if b.area.row == row and b.partition is not None), None)

    @cached_property
    def changed(self) -> tuple[int, ...]:
        """The places of the blocks that will be there, but are not so now: moved, resized, or something else."""
        places, replaced = self._different
        before = {block.key: block for block in replaced}
        return tuple(i for i in places if not _looks_like(before.get(self.blocks[i].key), self.blocks[i]))

    @cached_property
    def gone(self) -> tuple[Block, ...]:
        """The blocks that are there now, but will not be so any more."""
        places, replaced = self._different
        after = {self.blocks[i].key: self.blocks[i] for i in places}
        return tuple(block for block in replaced if not _looks_like(after.get(block.key), block))

    @cached_property
    def _different(self) -> tuple[list[int], list[Block]]:
        """The places of the new blocks, and the old ones in whose stead they are.

        By identity, which is quick: what a drag leaves alone stays the same object.
        """
        old, new = set(map(id, self.start)), set(map(id, self.blocks))
        places = [place for place, block in enumerate(self.blocks) if id(block) not in old]
        return places, [block for block in self.start if id(block) not in new]

    @cached_property
    def moved(self) -> frozenset[int]:
        """The places of the other partitions that the edit moves or resizes."""
        return frozenset(i for i in self.changed if i != self.lifted and self.blocks[i].partition is not None)


def _looks_like(one: Block | None, other: Block) -> bool:
    return one is not None and (one.area.offset, one.area.size, one.role) == (
        other.area.offset,
        other.area.size,
        other.role,
    )


def draw_grip(painter: QPainter, theme: Theme, geometry: Geometry, hit: Hit) -> None:
    """Show what the pointer would take hold of: an edge, or the boundary of two neighbours."""
    if hit.block.partition is None or hit.spot is Spot.BODY:
        return
    rect = geometry.rect(hit.block.area)
    accent = colour(theme.accent)
    if hit.spot is Spot.BOUNDARY:
        line = QRectF(round(geometry.x(hit.block.area.end)) - 2, rect.top(), 3, rect.height())
        painter.fillRect(line, accent)
        _draw_handle(painter, theme, geometry.handle(hit.block.area.end))
        return
    left = rect.left() if hit.spot is Spot.START else rect.left() + rect.width() - 3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(QRectF(left, rect.top(), 3, rect.height()), 1.5, 1.5)


def _draw_handle(painter: QPainter, theme: Theme, rect: QRect) -> None:
    painter.setPen(QPen(colour(theme.accent), 1.5))
    painter.setBrush(colour(theme.raised))
    painter.drawRoundedRect(QRectF(rect), rect.width() / 2, rect.width() / 2)
    glyph = icons.pixmap("trade-handle", theme.accent, 14, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(rect.center().x() - 6.5, rect.center().y() - 6.5), glyph)


def draw_drag(painter: QPainter, theme: Theme, geometry: Geometry, drag: Drag, canvas: Canvas) -> None:
    """Draw the held block where it will be, ghosts where blocks were, and what is to be said."""
    width = geometry.size.width()
    for ghost in drag.gone:
        if ghost.partition is None:
            continue
        alpha = 1.0 if ghost.key == drag.held.key else 0.5
        _draw_dashes(painter, geometry, ghost, colour(theme.muted, alpha))
    for place in drag.moved:
        _draw_dashes(painter, geometry, drag.blocks[place], colour(theme.accent))
    if drag.lifted is not None:
        block = drag.blocks[drag.lifted]
        rect = geometry.rect(block.area)
        canvas.draw_shadow(painter, rect)
        canvas.draw(painter, block, rect, width)
        stopped = is_hindered(drag.edit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(theme.warning if stopped else theme.accent), 2.5))
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
        mark_place(painter, theme, geometry, block.area)
        _draw_bubble(painter, theme, geometry, drag, block)
    if is_hindered(drag.edit) and drag.edit.stopped is not None:
        _draw_banner(painter, theme, geometry, translated(drag.edit.stopped.message), drag.pointer)


def _draw_dashes(painter: QPainter, geometry: Geometry, block: Block, tint: QColor) -> None:
    """Draw a dashed outline around a block's place, if it is in view."""
    rect = geometry.rect(block.area)
    if rect.right() < 0 or rect.left() > geometry.size.width():
        return
    pen = QPen(tint, 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # dashes on whole pixels: sharp, and much faster
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _draw_bubble(painter: QPainter, theme: Theme, geometry: Geometry, drag: Drag, block: Block) -> None:
    """Say where the held block will be, how large it will be, and how far that is from before."""
    heading, small = style("caption", bold=True), style("caption")
    parts = ((block.range_text, heading), (describe(block.area.size), small), (_difference(drag, block), small))
    texts = [(text, look) for text, look in parts if text]
    width = sum(look.width(text) for text, look in texts) + 12 * (len(texts) - 1) + 2 * _PAD + _GLYPH + 8
    height = heading.height + 10
    rect = geometry.rect(block.area)
    bubble = _within(QRectF(rect.center().x() - width / 2, geometry.top - height - 5, width, height), geometry)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.tooltip))
    painter.drawRoundedRect(bubble, 6, 6)
    ratio = painter.device().devicePixelRatioF()
    glyph = icons.pixmap(_POLICY_ICONS[drag.policy], theme.tooltip_text, _GLYPH, ratio)
    painter.drawPixmap(QPointF(bubble.left() + _PAD, bubble.center().y() - _GLYPH / 2), glyph)
    left = bubble.left() + _PAD + _GLYPH + 8
    for text, look in texts:
        draw_text(painter, QPointF(left, bubble.top() + 5), text, look, colour(theme.tooltip_text))
        left += look.width(text) + 12


def _difference(drag: Drag, block: Block) -> str:
    """Return how much it moved or grew: `+64 KB`."""
    grown, moved = block.area.size - drag.held.area.size, block.area.offset - drag.held.area.offset
    distance = grown or moved
    return f"{'+' if distance > 0 else '−'}{human(abs(distance))}" if distance else ""


def _draw_banner(painter: QPainter, theme: Theme, geometry: Geometry, text: str, pointer: QPointF) -> None:
    """Say next to the pointer which rule stopped it."""
    look = style("caption", bold=True)
    room = min(_BANNER_WIDTH, geometry.size.width() - 24.0)
    flags = Qt.TextFlag.TextWordWrap.value
    words = look.metrics.boundingRect(QRectF(0, 0, room - 2 * _PAD - _GLYPH - 8, 400), flags, text)
    size = QSizeF(words.width() + 2 * _PAD + _GLYPH + 10, words.height() + 16)
    banner = _within(QRectF(pointer + QPointF(18, 18), size), geometry)
    painter.setPen(QPen(colour(theme.warning), 1.25))
    painter.setBrush(colour(theme.warning_soft))
    painter.drawRoundedRect(banner, 6, 6)
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(
        QPointF(banner.left() + _PAD, banner.top() + 8), icons.pixmap("warning", theme.warning, _GLYPH, ratio)
    )
    painter.setFont(look.font)
    painter.setPen(colour(theme.text))
    painter.drawText(banner.adjusted(_PAD + _GLYPH + 8, 8, -_PAD + 2, -6), flags, text)


def _within(rect: QRectF, geometry: Geometry) -> QRectF:
    """Return the rectangle moved so that all of it is in the viewport."""
    width, height = geometry.size.width(), geometry.size.height()
    moved = QRectF(rect)
    moved.moveLeft(max(4.0, min(rect.left(), width - rect.width() - 4)))
    moved.moveTop(max(3.0, min(rect.top(), height - rect.height() - 3)))
    return moved
