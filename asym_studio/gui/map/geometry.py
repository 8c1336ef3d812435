"""Where the blocks of a layout lie in the map's viewport, and what lies under the pointer. All positions are pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QSize

from asym_studio.flash.layout import Area
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import SECTOR
from asym_studio.gui.blocks import Block

MARGIN = 16
"""The room left and right of the flash, so that the outermost edges can be grabbed."""
MIN_WIDTH = 3
"""No block is drawn narrower than this."""
EDGE = 6
"""How far from an edge the pointer grabs it."""
NEAR = 3
"""How far beside a narrow block the pointer still means it."""
HANDLE = QSize(18, 40)
"""The handle on the boundary of two neighbours."""
_HEADER, _RULER, _LEAST_BAND = 36, 44, 40
_SECTOR_AT_MOST = 24.0
"""The deepest zoom: a flash sector this wide."""


class Spot(Enum):
    """The part of a block under the pointer."""

    BODY = "body"
    START = "start"
    END = "end"
    BOUNDARY = "boundary"
    """The handle between a block and the next one, which it touches."""


@dataclass(frozen=True)
class Hit:
    """What the pointer means. At a boundary, `block` is the one before it."""

    block: Block
    spot: Spot


@dataclass(frozen=True)
class Geometry:
    """A scale, scrolled by `scroll` pixels, in a viewport of `size`."""

    scale: Scale
    size: QSize
    scroll: int = 0

    @property
    def content_width(self) -> int:
        """The width of the whole flash with its margins."""
        return round(self.scale.width) + 2 * MARGIN

    @cached_property
    def top(self) -> int:
        """The upper edge of the blocks; above it there is room for the heading and the bubble of a drag."""
        return _HEADER if self.size.height() >= _HEADER + _RULER + _LEAST_BAND else 8

    @cached_property
    def bottom(self) -> int:
        """The lower edge of the blocks, where the ruler begins."""
        return max(self.top + _LEAST_BAND, self.size.height() - _RULER)

    def scrolled(self, scroll: int) -> Geometry:
        """Return this geometry at another scroll position; itself where that is the same."""
        return self if scroll == self.scroll else replace(self, scroll=scroll)

    def x(self, offset: float) -> float:
        """Return where a flash offset lies in the viewport."""
        return MARGIN + self.scale.x(offset) - self.scroll

    def offset(self, x: float) -> int:
        """Return the flash offset at a position in the viewport."""
        return self.scale.offset(x - MARGIN + self.scroll)

    def rect(self, area: Area) -> QRect:
        """Return where an area is drawn, on whole pixels."""
        start = area.offset
        left, right = self.edge(start), self.edge(start + area.size)
        return QRect(left, self.top, max(MIN_WIDTH, right - left - 1), self.bottom - self.top)

    def edge(self, offset: int) -> int:
        """Return the whole pixel at which an area that begins at a flash offset is drawn."""
        known = self._edges
        if offset not in known:
            known[offset] = round(self.x(offset))
        return known[offset]

    @cached_property
    def _edges(self) -> dict[int, int]:
        """The edges that were asked for: the same ones again with every frame of a drag."""
        return {}

    def handle(self, offset: int) -> QRect:
        """Return where the handle of a boundary at that flash offset is drawn."""
        rect = QRect(0, 0, HANDLE.width(), HANDLE.height())
        rect.moveLeft(round(self.x(offset)) - HANDLE.width() // 2)
        rect.moveTop(self.top + (self.bottom - self.top - HANDLE.height()) * 4 // 5)  # below the words
        return rect

    def seen(self) -> tuple[int, int]:
        """Return the flash offsets at the left and right border of the viewport."""
        extent = self.scale.extent
        left, right = self.offset(0), self.offset(self.size.width())
        return max(0, min(left, extent)), max(0, min(right, extent))

    # --- under the pointer

    def block_at(self, blocks: Sequence[Block], point: QPointF) -> int | None:
        """Return the place of the block at a point. Where several are near, the smallest partition is meant."""
        if not self.top <= point.y() <= self.bottom:
            return None
        near = [place for place, block in enumerate(blocks) if self._reaches(block, point.x())]
        return min(near, key=lambda place: (blocks[place].partition is None, blocks[place].area.size), default=None)

    def hit(self, blocks: Sequence[Block], point: QPointF) -> Hit | None:
        """Return what the pointer means: a boundary's handle, an edge, or the body of a block."""
        place = self.block_at(blocks, point)
        if place is None:
            return None
        return self._handle_at(blocks, place, point) or self._edge_at(blocks, place, point.x())

    def boundary_after(self, blocks: Sequence[Block], place: int) -> int | None:
        """Return the flash offset of the boundary that a block and the next one share, if a handle fits there."""
        if place + 1 >= len(blocks):
            return None
        block, after = blocks[place], blocks[place + 1]
        touching = block.area.row is not None and after.area.row is not None and block.area.end == after.area.offset
        wide = min(self.rect(block.area).width(), self.rect(after.area).width()) >= HANDLE.width()
        return block.area.end if touching and wide else None

    def _reaches(self, block: Block, x: float) -> bool:
        rect = self.rect(block.area)
        near = NEAR if block.partition is not None and rect.width() <= 2 * EDGE else 0
        return rect.left() - near <= x <= rect.left() + rect.width() + near

    def _handle_at(self, blocks: Sequence[Block], place: int, point: QPointF) -> Hit | None:
        for before in (place, place - 1):
            boundary = self.boundary_after(blocks, before) if before >= 0 else None
            if boundary is not None and self.handle(boundary).contains(point.toPoint()):
                return Hit(blocks[before], Spot.BOUNDARY)
        return None

    def _edge_at(self, blocks: Sequence[Block], place: int, x: float) -> Hit:
        block = blocks[place]
        rect = self.rect(block.area)
        if block.partition is None:
            return self._edge_beside(blocks, place, x)
        zone = min(EDGE, rect.width() / 3)  # a narrow block keeps a body to be moved by
        if x <= rect.left() + zone:
            return Hit(block, Spot.START)
        return Hit(block, Spot.END if x >= rect.left() + rect.width() - zone else Spot.BODY)

    def _edge_beside(self, blocks: Sequence[Block], place: int, x: float) -> Hit:
        """In a gap, the last pixels before a partition still grab its edge."""
        rect = self.rect(blocks[place].area)
        if place > 0 and blocks[place - 1].partition is not None and x - rect.left() <= EDGE:
            return Hit(blocks[place - 1], Spot.END)
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if after is not None and after.partition is not None and rect.left() + rect.width() - x <= EDGE:
            return Hit(after, Spot.START)
        return Hit(blocks[place], Spot.BODY)


def true_scale(extent: int, width: int, zoom: float) -> Scale:
    """Return the true scale of a flash in a viewport that is `width` wide, `zoom` times as large as would fit."""
    return Scale.true(extent, max(1.0, (width - 2 * MARGIN) * zoom))


def readable_scale(areas: Sequence[Area], width: int, zoom: float) -> Scale:
    """Return the readable scale: the more blocks there are, the less each is sure of, but always enough to click."""
    room = max(1.0, (width - 2 * MARGIN) * zoom)
    minimum = min(80.0, max(26.0, room / (1.5 * max(1, len(areas)))))
    return Scale.readable(areas, room, minimum)


def highest_zoom(extent: int, width: int) -> float:
    """Return the zoom at which a flash sector is as wide as it ever gets."""
    return max(1.0, extent / SECTOR * _SECTOR_AT_MOST / max(1, width - 2 * MARGIN))
