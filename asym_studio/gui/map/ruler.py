"""The address ruler below the blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from asym_studio.flash.layout import Area
from asym_studio.flash.units import SECTOR, hexadecimal, human
from asym_studio.gui.blocks import Block
from asym_studio.gui.map.geometry import Geometry
from asym_studio.gui.map.labels import Style, draw_text, style
from asym_studio.gui.theme import Theme, colour

_GAP = 14
"""The least room between two labels, in pixels."""
_MAJOR, _MINOR = 8, 4


def draw_ruler(painter: QPainter, theme: Theme, geometry: Geometry, blocks: Sequence[Block], extent: int) -> None:
    """Draw the ruler: regular ticks on the true scale, the blocks' own borders on the readable one."""
    small = style("caption")
    top = geometry.bottom + 5
    if top + _MAJOR + small.height > geometry.size.height():
        return
    painter.setPen(QPen(colour(theme.field_border), 1))
    left, right = geometry.x(0), geometry.x(extent)
    painter.drawLine(QLineF(max(0.0, left), top + 0.5, min(float(geometry.size.width()), right), top + 0.5))
    if geometry.scale.to_scale:
        _draw_regular(painter, theme, geometry, extent, top)
    else:
        _draw_borders(painter, theme, geometry, blocks, top)


class Mark(NamedTuple):
    """An address on the ruler, which tells where a dragged block begins or ends."""

    text: str
    x: int
    label: QRectF


def marks(geometry: Geometry, area: Area) -> Sequence[Mark]:
    """Return the marks of where a block begins and ends, if there is room for them."""
    look = style("caption", bold=True)
    top = geometry.bottom + 5 + _MAJOR
    if top + look.height > geometry.size.height():
        return ()
    found: list[Mark] = []
    free = float("-inf")
    for at in (area.offset, area.end):
        text = hexadecimal(at)
        width = look.width(text)
        left = max(_label_left(geometry, at, width), free)
        found.append(Mark(text, geometry.edge(at), QRectF(left - 4, top, width + 8, look.height + 2)))
        free = left + width + _GAP / 2
    return found


def draw_marks(painter: QPainter, theme: Theme, found: Sequence[Mark]) -> None:
    """Draw marks on the ruler that is already there."""
    look = style("caption", bold=True)
    surface, accent = colour(theme.surface), colour(theme.accent)
    for mark in found:
        top = mark.label.top()
        painter.fillRect(mark.label, surface)
        painter.fillRect(QRectF(mark.x - 1, top - _MAJOR, 2, _MAJOR), accent)
        draw_text(painter, QPointF(mark.label.left() + 4, top + 1), mark.text, look, accent)


def tick_steps(pixels_per_byte: float, label_width: float) -> tuple[int, int]:
    """Return the distance of labelled and of small ticks, in bytes: powers of two, so that addresses stay round."""
    step = SECTOR
    while step * pixels_per_byte < label_width and step < 1 << 30:
        step *= 2
    return step, max(SECTOR, step // 4)


def _draw_regular(painter: QPainter, theme: Theme, geometry: Geometry, extent: int, top: float) -> None:
    fixed, small = style("caption"), style("caption")
    room = fixed.width(hexadecimal(extent)) + _GAP
    major, minor = tick_steps(geometry.scale.x(SECTOR) / SECTOR, room)
    first, last = geometry.seen()
    lines = [
        QLineF(x := round(geometry.x(at)) + 0.5, top, x, top + (_MINOR if at % major else _MAJOR))
        for at in range(first // minor * minor, last + 1, minor)
    ]
    painter.setPen(QPen(colour(theme.field_border), 1))
    painter.drawLines(lines)
    for at in range(first // major * major, last + 1, major):
        _draw_label(painter, geometry, at, hexadecimal(at), (top, fixed), theme.muted)
        if top + _MAJOR + fixed.height + small.height <= geometry.size.height() and at:
            _draw_label(painter, geometry, at, human(at), (top + fixed.height, small), theme.muted)


def _draw_borders(painter: QPainter, theme: Theme, geometry: Geometry, blocks: Sequence[Block], top: float) -> None:
    small = style("caption")
    borders = sorted({edge for block in blocks for edge in (block.area.offset, block.area.end)})
    painter.setPen(QPen(colour(theme.field_border), 1))
    painter.drawLines([QLineF(x := round(geometry.x(at)) - 0.5, top, x, top + _MAJOR) for at in borders])
    for at in _spread(borders, geometry, small):
        _draw_label(painter, geometry, at, hexadecimal(at), (top, small), theme.muted)


def _spread(borders: Sequence[int], geometry: Geometry, look: Style) -> Iterator[int]:
    """Return the borders whose labels do not touch, from the left; the last one always has its label."""
    if not borders:
        return
    end = _label_left(geometry, borders[-1], look.width(hexadecimal(borders[-1]))) - _GAP / 2
    free = float("-inf")
    for at in borders[:-1]:
        width = look.width(hexadecimal(at))
        left = _label_left(geometry, at, width)
        if left >= free and left + width <= end:
            yield at
            free = left + width + _GAP / 2
    yield borders[-1]


def _label_left(geometry: Geometry, at: int, width: float) -> float:
    """Return where a label centred on its tick begins; at the flash's ends it stays within the content."""
    left = geometry.x(at) - width / 2
    return min(max(left, 4.0 - geometry.scroll), geometry.content_width - geometry.scroll - width - 4.0)


def _draw_label(
    painter: QPainter, geometry: Geometry, at: int, text: str, place: tuple[float, Style], tint: str
) -> None:
    top, look = place
    width = look.width(text)
    left = _label_left(geometry, at, width)
    if left >= 0 and left + width <= geometry.size.width():  # a label that is cut off would be another address
        draw_text(painter, QPointF(left, top + _MAJOR + 1), text, look, colour(tint))
