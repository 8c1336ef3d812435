"""The pattern of each role and area, so that colour is never alone: textures that tile without seams."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from asym_studio.flash.export.palette import Swatch
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.types import Role
from asym_studio.gui.theme import colour

_TILE = 12
_WIDE = 20 * _TILE
_Lines = tuple[tuple[float, float, float, float], ...]

_RISING: _Lines = ((-2, 14, 14, -2), (-8, 8, 8, -8), (4, 20, 20, 4))
_FALLING: _Lines = ((-2, -2, 14, 14), (-8, 4, 8, 20), (4, -8, 20, 8))
_LEVEL: _Lines = ((0, 3, 12, 3), (0, 9, 12, 9))
_UPRIGHT: _Lines = ((3, 0, 3, 12), (9, 0, 9, 12))
_HATCHED: _Lines = ((-3, 15, 15, -3), (-9, 9, 9, -9), (3, 21, 21, 3), (-6, 12, 12, -6), (0, 18, 18, 0))

_LINES: dict[Role | AreaKind, _Lines] = {
    Role.APP: (),
    Role.UPDATER: _RISING,
    Role.BOOT: _HATCHED,
    Role.SETTINGS: _LEVEL,
    Role.FILES: (*_LEVEL, *_UPRIGHT),
    Role.DATA: _UPRIGHT,
    Role.CUSTOM: (*_RISING, *_FALLING),
    AreaKind.RESERVED: _HATCHED,
    AreaKind.BOOTLOADER: _HATCHED,
    AreaKind.TABLE: _HATCHED,
}
_DOTTED: frozenset[Role | AreaKind] = frozenset({Role.OTADATA})


@lru_cache(maxsize=128)
def texture(kind: AreaKind, role: Role | None, swatch: Swatch, ratio: float) -> QPixmap:
    """Return the tile of a kind of block for a screen with that many device pixels per pixel."""
    tile = QPixmap(round(_TILE * ratio), round(_TILE * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(colour(swatch.fill))
    which: Role | AreaKind = role if role is not None else kind
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(swatch.pattern), 2.0))
    for line in _LINES.get(which, ()):
        painter.drawLine(QPointF(line[0], line[1]), QPointF(line[2], line[3]))
    if which in _DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(swatch.pattern))
        for x, y in ((3, 3), (9, 9)):
            painter.drawEllipse(QPointF(x, y), 1.8, 1.8)
    painter.end()
    return tile


@lru_cache(maxsize=64)
def _piece(kind: AreaKind, role: Role | None, swatch: Swatch, ratio: float, height: int) -> QPixmap:
    """Return many tiles in one picture: few large pictures are drawn much faster than many small ones."""
    found = QPixmap(round(_WIDE * ratio), round(height * ratio))
    found.setDevicePixelRatio(ratio)
    painter = QPainter(found)
    painter.drawTiledPixmap(QRectF(0, 0, _WIDE, height), texture(kind, role, swatch, ratio))
    painter.end()
    return found


def fill(painter: QPainter, rect: QRect, kind: AreaKind, role: Role | None, swatch: Swatch) -> None:
    """Fill a rectangle with the texture; it hangs on the rectangle, so that it moves with a block."""
    ratio = painter.device().devicePixelRatioF()
    if not ratio.is_integer():  # the pieces would not lie on whole pixels
        painter.drawTiledPixmap(QRectF(rect), texture(kind, role, swatch, ratio))
        return
    left, right, times = rect.left(), rect.left() + rect.width(), round(ratio)
    piece = _piece(kind, role, swatch, ratio, rect.height())
    for x in range(left, right, _WIDE):
        painter.drawPixmap(x, rect.top(), piece, 0, 0, min(_WIDE, right - x) * times, rect.height() * times)
