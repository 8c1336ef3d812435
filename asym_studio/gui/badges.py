"""The glyphs of areas, alone and on the tile in their colours that lists show beside a name."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap

from asym_studio.flash.export.palette import Swatch
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.types import Role
from asym_studio.gui.icons import renderer
from asym_studio.gui.theme import Theme, colour

_AREA_ICONS = {
    AreaKind.RESERVED: "lock",
    AreaKind.BOOTLOADER: "lock",
    AreaKind.TABLE: "lock",
    AreaKind.PARTITION: "role-data",
    AreaKind.GAP: "gap",
}


def area_icon_name(kind: AreaKind, role: Role | None) -> str:
    """Return the name of the glyph that stands for an area, so that its colour is never alone."""
    return _AREA_ICONS[kind] if role is None else f"role-{role.value}"


@lru_cache(maxsize=256)
def swatch_icon(kind: AreaKind, role: Role | None, theme: Theme) -> QIcon:
    """Return the coloured badge of an area with its glyph, as lists show it beside the name."""
    swatch = theme.swatch(kind, role)
    return QIcon(_BadgeEngine(area_icon_name(kind, role), swatch))


class _BadgeEngine(QIconEngine):
    """Draws a glyph on a small rounded tile."""

    def __init__(self, name: str, swatch: Swatch) -> None:
        super().__init__()
        self._name = name
        self._swatch = swatch

    def clone(self) -> QIconEngine:
        return _BadgeEngine(self._name, self._swatch)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        tile = QRectF(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side - 1, side - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._swatch.outline), 1))
        painter.setBrush(colour(self._swatch.fill))
        painter.drawRoundedRect(tile, side / 5, side / 5)
        inner = tile.marginsRemoved(QMarginsF(side / 6, side / 6, side / 6, side / 6))
        renderer(self._name, self._swatch.outline).render(painter, inner)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        found = QPixmap(size * scale)  # since Qt 6.8 the size is in logical pixels
        found.setDevicePixelRatio(scale)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return found
