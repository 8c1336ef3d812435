"""Frames around blocks, each drawn once: outlines, shadows, dashes. All along a side they are the same, so that one
picture serves blocks of any width.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

_CORNER = 6
"""How far from its left and right end a frame is not the same all along, in pixels."""
_STRETCH = 252
"""How long the piece is that is drawn again and again between its ends: whole periods of all dashes."""
_KEPT = 100

Draw = Callable[[QPainter, QRectF], None]
"""Draws a frame around a rectangle."""


class Frames:
    """Draws frames, and keeps a picture of each that differs by more than its width."""

    def __init__(self) -> None:
        self._pictures: dict[Hashable, QPixmap] = {}

    def clear(self) -> None:
        """Forget all pictures: they are to look otherwise."""
        self._pictures.clear()

    def draw(self, painter: QPainter, rect: QRect, look: Hashable, draw: Draw, reach: int = 0) -> None:
        """Draw a frame with `draw`, or what it drew before: `look` names everything but the place and the size.

        `reach` is how many pixels the frame reaches out of the rectangle. Further in than 6 pixels it has nothing.
        """
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # the pieces would not lie on whole pixels
            draw(painter, QRectF(rect))
            return
        side = reach + _CORNER
        left, top, width, height = rect.left() - reach, rect.top() - reach, rect.width(), rect.height()
        right = left + width + 2 * reach
        if width <= 2 * _CORNER:
            painter.drawPixmap(left, top, self._picture(QSize(width, height), look, draw, reach, ratio))
            return
        picture = self._picture(QSize(2 * _CORNER + _STRETCH, height), look, draw, reach, ratio)
        times, high = round(ratio), height + 2 * reach
        far, low = side + _STRETCH, high - side
        painter.drawPixmap(left, top, picture, 0, 0, side * times, high * times)
        painter.drawPixmap(right - side, top, picture, far * times, 0, side * times, high * times)
        for x in range(left + side, right - side, _STRETCH):
            some = min(_STRETCH, right - side - x)
            piece = (some * times, side * times)
            painter.drawPixmap(x, top, picture, side * times, 0, *piece)
            painter.drawPixmap(x, top + low, picture, side * times, low * times, *piece)

    def _picture(self, size: QSize, look: Hashable, draw: Draw, reach: int, ratio: float) -> QPixmap:
        key = (look, size.width(), size.height(), reach, ratio)
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap(QSize(size.width() + 2 * reach, size.height() + 2 * reach) * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter, QRectF(reach, reach, size.width(), size.height()))
            painter.end()
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[key] = found
        return found
