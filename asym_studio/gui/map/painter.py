"""Drawing the flash map: the layout as it is, and on top of it what is selected, hovered or about to change.

The layout as it is is drawn once and kept as a backdrop. A frame of a drag puts that on the screen and draws anew only
the blocks that the drag changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from asym_studio.gui.blocks import Block
from asym_studio.gui.i18n import tr
from asym_studio.gui.map.canvas import RADIUS, Canvas
from asym_studio.gui.map.geometry import MARGIN, Geometry, Hit
from asym_studio.gui.map.labels import draw_text, style
from asym_studio.gui.map.overlay import Overlay, draw_grip, draw_overlaps
from asym_studio.gui.map.ruler import draw_ruler
from asym_studio.gui.theme import Theme, colour

_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True)
class Scene:
    """The layout as it is. `extent` is the flash's size in bytes."""

    blocks: Sequence[Block]
    geometry: Geometry
    extent: int
    heading: str
    remark: str

    def looks_like(self, other: Scene | None) -> bool:
        """Return whether the two make the same picture; cheap, since unchanged parts are the same objects."""
        return (
            other is not None
            and self.blocks is other.blocks
            and self.geometry.scale is other.geometry.scale
            and (self.geometry.scroll, self.geometry.size) == (other.geometry.scroll, other.geometry.size)
            and (self.extent, self.heading, self.remark) == (other.extent, other.heading, other.remark)
        )


@dataclass(frozen=True)
class Accents:
    """What lies on top of the layout. `selected` are places in the scene's blocks."""

    selected: frozenset[int] = frozenset()
    focused: bool = False
    hover: Hit | None = None
    overlay: Overlay | None = None
    """A frame of a drag, which shows nothing else."""


class MapPainter:
    """Draws frames of the map in a theme."""

    def __init__(self, theme: Theme) -> None:
        self._canvas = Canvas(theme)
        self._backdrop: QPixmap | None = None
        self._drawn: Scene | None = None

    @property
    def theme(self) -> Theme:
        """The colours that it draws in."""
        return self._canvas.theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours, and measure the fonts anew."""
        self._canvas.set_theme(theme)
        self._drawn = None

    def paint(self, painter: QPainter, scene: Scene, accents: Accents) -> None:
        """Draw one frame."""
        ratio = painter.device().devicePixelRatioF()
        if self._backdrop is None or self._backdrop.devicePixelRatio() != ratio or not scene.looks_like(self._drawn):
            self._backdrop = _draw_backdrop(scene, ratio, self._canvas)
            self._drawn = scene
        painter.drawPixmap(0, 0, self._backdrop)
        painter.setRenderHints(_SMOOTH)
        if accents.overlay is not None:
            accents.overlay.draw(painter, self._canvas)
            return
        for place in accents.selected:
            _draw_ring(painter, scene.geometry.rect(scene.blocks[place].area), self.theme, accents.focused)
        if accents.hover is not None:
            draw_grip(painter, self.theme, scene.geometry, accents.hover)


def _draw_backdrop(scene: Scene, ratio: float, canvas: Canvas) -> QPixmap:
    geometry, theme = scene.geometry, canvas.theme
    backdrop = QPixmap(geometry.size * ratio)
    backdrop.setDevicePixelRatio(ratio)
    painter = QPainter(backdrop)
    painter.fillRect(QRect(QPoint(0, 0), geometry.size), colour(theme.surface))
    painter.setRenderHints(_SMOOTH)
    _draw_heading(painter, scene, theme)
    draw_ruler(painter, theme, geometry, scene.blocks, scene.extent)
    _draw_blocks(painter, geometry, scene.blocks, canvas)
    draw_overlaps(painter, scene.blocks, geometry, theme)
    _draw_flash_end(painter, scene.blocks, scene, theme)
    painter.end()
    return backdrop


def _draw_blocks(painter: QPainter, geometry: Geometry, blocks: Iterable[Block], canvas: Canvas) -> None:
    width = geometry.size.width()
    for block in blocks:
        rect = geometry.rect(block.area)
        if rect.right() >= 0 and rect.left() <= width:
            canvas.draw(painter, block, rect, width)


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
    tag = QRectF(left - 4, geometry.bottom - small.height - 10, small.width(text) + 8, small.height + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.danger_soft))
    painter.drawRoundedRect(tag, 3, 3)
    draw_text(painter, QPointF(left, tag.top() + 2), text, small, colour(theme.danger))


def _draw_ring(painter: QPainter, rect: QRect, theme: Theme, focused: bool) -> None:
    """Mark the selected block with a ring outside its outline, a stronger one while the map has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme.surface), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
    grown = 2.5 if focused else 1.0
    painter.setPen(QPen(colour(theme.focus), 3 if focused else 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(-grown, -grown, grown, grown), RADIUS + 2, RADIUS + 2)
