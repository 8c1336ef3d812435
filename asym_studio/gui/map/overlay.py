"""What lies on top of the map while the pointer does something: grips, ghosts, the bubble and the reason for a stop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QStaticText

from asym_studio.flash.edits import Policy
from asym_studio.flash.layout import Area
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.gui import icons
from asym_studio.gui.blocks import Block, overlaps
from asym_studio.gui.i18n import translated
from asym_studio.gui.map.canvas import RADIUS, SPREAD, Canvas
from asym_studio.gui.map.drag import Drag
from asym_studio.gui.map.geometry import Geometry, Hit, Spot
from asym_studio.gui.map.gestures import is_hindered
from asym_studio.gui.map.labels import Style, draw_text, style, wrapped
from asym_studio.gui.map.ruler import Mark, draw_marks, marks
from asym_studio.gui.theme import Theme, colour

_POLICY_ICONS = {Policy.STOP: "policy-stop", Policy.PUSH: "policy-push", Policy.TRADE: "policy-trade"}
_BANNER_WIDTH = 340.0
_PAD = 10.0
_GLYPH = 16


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


class Overlay:
    """A frame of a drag, laid out: what is drawn over the layout as it was, and where."""

    def __init__(self, drag: Drag, geometry: Geometry) -> None:
        self.drag = drag
        self.geometry = geometry
        self.stopped = drag.edit.stopped if is_hindered(drag.edit) else None
        self._erased = [geometry.rect(block.area) for block in drag.gone]
        self._drawn = [(block, geometry.rect(block.area)) for block in drag.changed]
        self._marks: Sequence[Mark] = ()
        self._lifted: QRect | None = None
        self._bubble: _Bubble | None = None
        lifted = drag.lifted
        if lifted is not None:
            self._lifted = geometry.rect(lifted.area)
            self._marks = marks(geometry, lifted.area)
            self._bubble = _bubble(drag, lifted.area, self._lifted, geometry)
        self._banner = _banner(translated(self.stopped.message), drag.pointer, geometry) if self.stopped else None

    @cached_property
    def bounds(self) -> QRect:
        """The part of the viewport that may look otherwise than without the drag."""
        size = self.geometry.size
        if self.drag.tangled:
            return QRect(0, 0, size.width(), size.height())
        rects = (
            *(self._erased[:1] + self._erased[-1:]),  # they are in order
            *(rect for _, rect in self._drawn[:1] + self._drawn[-1:]),
            *(mark.label for mark in self._marks),
            *(placed.rect for placed in (self._bubble, self._banner) if placed is not None),
            *((self._lifted.adjusted(-SPREAD, 0, SPREAD, 0),) if self._lifted is not None else ()),
        )
        left = min((rect.left() for rect in rects), default=0)
        right = max((rect.right() for rect in rects), default=0)
        return QRect(int(left) - 2, 0, int(right - left) + 5, size.height())

    def draw(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw it over the layout as it was."""
        drag, theme, lifted = self.drag, canvas.theme, self.drag.lifted
        if drag.tangled:
            self._redraw(painter, canvas)
        else:
            self._draw_changes(painter, canvas)
        self._draw_ghosts(painter, canvas)
        if lifted is not None and self._lifted is not None and self._bubble is not None:
            tint = theme.warning if self.stopped else theme.accent
            canvas.draw_lifted(painter, lifted, self._lifted, self.geometry.size.width(), tint)
            draw_marks(painter, theme, self._marks)
            _draw_bubble(painter, theme, self._bubble)
        if self._banner is not None:
            _draw_banner(painter, theme, self._banner)

    def _draw_changes(self, painter: QPainter, canvas: Canvas) -> None:
        """Erase what is no longer so, and draw what is there instead; the lifted block is drawn last, over all."""
        surface, lifted, width = colour(canvas.theme.surface), self.drag.lifted, self.geometry.size.width()
        for rect in self._erased:
            painter.fillRect(rect, surface)
        for block, rect in self._drawn:
            if block is not lifted and rect.right() >= 0 and rect.left() <= width:
                canvas.draw(painter, block, rect, width, faded=block.partition is not None)

    def _redraw(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw all blocks anew: to erase one would tear a hole into another that it overlaps."""
        geometry, drag = self.geometry, self.drag
        width, lifted, changed = geometry.size.width(), drag.lifted, drag.changed
        painter.fillRect(QRect(0, geometry.top, width, geometry.bottom - geometry.top), colour(canvas.theme.surface))
        for block in sorted(drag.blocks, key=lambda block: block.partition is not None and block in changed):
            rect = geometry.rect(block.area)
            if block is not lifted and rect.right() >= 0 and rect.left() <= width:
                canvas.draw(painter, block, rect, width, faded=block.partition is not None and block in changed)
        draw_overlaps(painter, drag.blocks, geometry, canvas.theme)

    def _draw_ghosts(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw a dashed outline where each partition was, and where it will be."""
        width, drag, theme = self.geometry.size.width(), self.drag, canvas.theme
        for block, rect in zip(drag.gone, self._erased, strict=True):
            if block.partition is not None and rect.right() >= 0 and rect.left() <= width:
                canvas.draw_ghost(painter, rect, theme.muted, 1.0 if block.key == drag.held.key else 0.5)
        for block, rect in self._drawn:
            if block is not drag.lifted and block.partition is not None and rect.right() >= 0 and rect.left() <= width:
                canvas.draw_ghost(painter, rect, theme.accent)


def draw_overlaps(painter: QPainter, blocks: Sequence[Block], geometry: Geometry, theme: Theme) -> None:
    """Hatch in the colour of danger where two blocks claim the same bytes: a table may be read that way."""
    for block, end in overlaps(blocks):
        rect = geometry.rect(block.area)
        rect.setRight(max(rect.left() + 2, round(geometry.x(end)) - 1))
        painter.setPen(QPen(colour(theme.danger), 2))
        painter.setBrush(QBrush(colour(theme.danger, 0.3), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)


class _Bubble(NamedTuple):
    """A small box above the held block: an icon and words, each with where it begins."""

    rect: QRectF
    icon: str
    words: Sequence[tuple[float, str, Style]]


def _bubble(drag: Drag, area: Area, held: QRect, geometry: Geometry) -> _Bubble:
    """Say where the held block will be, how large it will be, and how far that is from before."""
    heading, small = style("caption", bold=True), style("caption")
    # The addresses are the ruler's marks, too, and laid out only once.
    parts = (
        (hexadecimal(area.offset), heading, 0.0),
        ("–", heading, heading.blank),
        (hexadecimal(area.end), heading, heading.blank),
        (describe(area.size), small, 12.0),
        (_difference(drag.held.area, area), small, 12.0),
    )
    words = []
    at = _PAD + _GLYPH + 8
    for text, look, distance in parts:
        if text:
            words.append((at + distance, text, look))
            at += distance + look.width(text)
    width, height = at + _PAD, heading.height + 10
    place = QRectF(held.center().x() - width / 2, geometry.top - height - 5, width, height)
    return _Bubble(_within(place, geometry), _POLICY_ICONS[drag.policy], words)


def _draw_bubble(painter: QPainter, theme: Theme, bubble: _Bubble) -> None:
    rect, tint = bubble.rect, colour(theme.tooltip_text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.tooltip))
    painter.drawRoundedRect(rect, 6, 6)
    glyph = icons.pixmap(bubble.icon, theme.tooltip_text, _GLYPH, painter.device().devicePixelRatioF())
    left, top = rect.left(), rect.top() + 5
    painter.drawPixmap(QPointF(left + _PAD, rect.center().y() - _GLYPH / 2), glyph)
    for at, text, look in bubble.words:
        draw_text(painter, QPointF(left + at, top), text, look, tint)


def _difference(before: Area, after: Area) -> str:
    """Return how much it moved or grew: `+64 KB`."""
    distance = after.size - before.size or after.offset - before.offset
    return f"{'+' if distance > 0 else '−'}{human(abs(distance))}" if distance else ""


class _Banner(NamedTuple):
    """A box next to the pointer."""

    rect: QRectF
    words: QStaticText


def _banner(text: str, pointer: QPointF, geometry: Geometry) -> _Banner:
    """Say next to the pointer which rule stopped it."""
    room = min(_BANNER_WIDTH, geometry.size.width() - 24.0)
    words, taken = wrapped(text, room - 2 * _PAD - _GLYPH - 8, style("caption", bold=True))
    size = QSizeF(taken.width() + 2 * _PAD + _GLYPH + 10, taken.height() + 16)
    return _Banner(_within(QRectF(pointer + QPointF(18, 18), size), geometry), words)


def _draw_banner(painter: QPainter, theme: Theme, banner: _Banner) -> None:
    rect, look = banner.rect, style("caption", bold=True)
    painter.setPen(QPen(colour(theme.warning), 1.25))
    painter.setBrush(colour(theme.warning_soft))
    painter.drawRoundedRect(rect, 6, 6)
    glyph = icons.pixmap("warning", theme.warning, _GLYPH, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(rect.left() + _PAD, rect.top() + 8), glyph)
    painter.setFont(look.font)
    painter.setPen(colour(theme.text))
    painter.drawStaticText(rect.topLeft() + QPointF(_PAD + _GLYPH + 8, 8), banner.words)


def _within(rect: QRectF, geometry: Geometry) -> QRectF:
    """Return the rectangle moved so that all of it is in the viewport."""
    width, height = geometry.size.width(), geometry.size.height()
    moved = QRectF(rect)
    moved.moveLeft(max(4.0, min(rect.left(), width - rect.width() - 4)))
    moved.moveTop(max(3.0, min(rect.top(), height - rect.height() - 3)))
    return moved
