"""Drawing the flash map: heading, ruler, blocks, selection, and on top of them what a drag is about to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from asym_studio.gui.blocks import Block
from asym_studio.gui.i18n import tr
from asym_studio.gui.map.canvas import RADIUS, Canvas
from asym_studio.gui.map.geometry import MARGIN, Geometry, Hit
from asym_studio.gui.map.labels import draw_text, style
from asym_studio.gui.map.overlay import Drag, draw_drag, draw_grip
from asym_studio.gui.map.ruler import draw_ruler
from asym_studio.gui.theme import Theme, colour


@dataclass(frozen=True)
class Scene:
    """What one frame of the map shows. `extent` is the flash's size in bytes; `selected` are places in `blocks`."""

    blocks: Sequence[Block]
    geometry: Geometry
    extent: int
    heading: str
    remark: str
    selected: frozenset[int] = frozenset()
    focused: bool = False
    hover: Hit | None = None
    drag: Drag | None = None


def paint(painter: QPainter, scene: Scene, canvas: Canvas) -> None:
    """Draw one frame."""
    theme, geometry = canvas.theme, scene.geometry
    painter.fillRect(QRect(QPoint(0, 0), geometry.size), colour(theme.surface))
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    blocks = scene.drag.blocks if scene.drag is not None else scene.blocks
    _draw_heading(painter, scene, theme)
    draw_ruler(painter, theme, geometry, blocks, scene.extent)
    _draw_blocks(painter, scene, blocks, canvas)
    _draw_overlaps(painter, blocks, geometry, theme)
    _draw_flash_end(painter, blocks, scene, theme)
    if scene.drag is not None:
        draw_drag(painter, theme, geometry, scene.drag, canvas)
        return
    for place in scene.selected:
        _draw_ring(painter, geometry.rect(blocks[place].area), theme, scene.focused)
    if scene.hover is not None:
        draw_grip(painter, theme, geometry, scene.hover)


def _draw_blocks(painter: QPainter, scene: Scene, blocks: Sequence[Block], canvas: Canvas) -> None:
    width, drag = scene.geometry.size.width(), scene.drag
    for place, block in enumerate(blocks):
        rect = scene.geometry.rect(block.area)
        if rect.right() < 0 or rect.left() > width or (drag is not None and place == drag.lifted):
            continue
        dimmed = drag is not None and place in drag.moved
        painter.setOpacity(0.6 if dimmed else 1.0)
        canvas.draw(painter, block, rect, width)
    painter.setOpacity(1.0)


def _draw_heading(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Say which flash this is, and whether it is drawn to scale."""
    geometry = scene.geometry
    if geometry.top < 24:
        return
    heading, small = style("caption", bold=True), style("caption")
    top = (geometry.top - heading.height) / 2
    draw_text(painter, QPointF(MARGIN, top), scene.heading, heading, colour(theme.text))
    pill = QRectF(0, 0, small.width(scene.remark) + 20, small.height + 6)
    pill.moveTopRight(QPointF(geometry.size.width() - MARGIN, (geometry.top - pill.height()) / 2))
    if pill.left() < MARGIN + heading.width(scene.heading) + 12:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.sunken))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    draw_text(painter, QPointF(pill.left() + 10, pill.top() + 3), scene.remark, small, colour(theme.muted))


def _draw_overlaps(painter: QPainter, blocks: Sequence[Block], geometry: Geometry, theme: Theme) -> None:
    """Hatch in the colour of danger where two blocks claim the same bytes: a table may be read that way."""
    reached: Block | None = None
    for block in blocks:
        if reached is not None and block.area.offset < reached.area.end:
            rect = geometry.rect(block.area)
            end = min(block.area.end, reached.area.end)
            rect.setRight(max(rect.left() + 2, round(geometry.x(end)) - 1))
            painter.setPen(QPen(colour(theme.danger), 1.5))
            painter.setBrush(QBrush(colour(theme.danger, 0.55), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        if reached is None or block.area.end > reached.area.end:
            reached = block


def _draw_flash_end(painter: QPainter, blocks: Sequence[Block], scene: Scene, theme: Theme) -> None:
    """Where blocks lie behind the end of the flash, show where it ends."""
    if not any(block.area.end > scene.extent for block in blocks):
        return
    geometry, small = scene.geometry, style("caption", bold=True)
    x = round(geometry.x(scene.extent)) - 0.5
    painter.setPen(QPen(colour(theme.danger), 2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, geometry.top - 8), QPointF(x, geometry.bottom + 4))
    text = tr("End of flash", "map")
    left = min(x + 6, geometry.size.width() - small.width(text) - 6)
    tag = QRectF(left - 4, geometry.top + 4, small.width(text) + 8, small.height + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.danger_soft))
    painter.drawRoundedRect(tag, 3, 3)
    draw_text(painter, QPointF(left, geometry.top + 6), text, small, colour(theme.danger))


def _draw_ring(painter: QPainter, rect: QRect, theme: Theme, focused: bool) -> None:
    """Mark the selected block with a ring outside its outline, a stronger one while the map has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme.surface), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
    grown = 2.5 if focused else 1.0
    painter.setPen(QPen(colour(theme.focus), 3 if focused else 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(-grown, -grown, grown, grown), RADIUS + 2, RADIUS + 2)
