"""The application's own icons: SVG files in `currentColor`, drawn in the theme's colours at the screen's resolution."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QMarginsF, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asym_studio.files.resources import resource
from asym_studio.flash.export.palette import Swatch
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.types import Role
from asym_studio.gui.i18n import tr
from asym_studio.gui.theme import Theme, colour

_CONTEXT = "icons"
_AREA_ICONS = {
    AreaKind.RESERVED: "lock",
    AreaKind.BOOTLOADER: "lock",
    AreaKind.TABLE: "lock",
    AreaKind.PARTITION: "role-data",
    AreaKind.GAP: "gap",
}


@lru_cache(maxsize=512)
def icon(name: str, theme: Theme, tone: str = "text") -> QIcon:
    """Return the icon `name` (a file of resources/icons) in a colour of the theme; disabled it is greyed.

    `tone` is the name of a colour token: text, muted, accent, danger, warning, hint, ok …
    Raises FileNotFoundError for a name that is not there.
    """
    if name not in _names():
        raise FileNotFoundError(f"no icon {name}")
    return QIcon(_SvgEngine(name, str(getattr(theme, tone)), theme.disabled, theme.accent))


def app_icon() -> QIcon:
    """Return the application's logo."""
    return QIcon(_SvgEngine("asym-studio", "#000000", "#000000", "#000000"))


def area_icon_name(kind: AreaKind, role: Role | None) -> str:
    """Return the name of the glyph that stands for an area, so that its colour is never alone."""
    return _AREA_ICONS[kind] if role is None else f"role-{role.value}"


def icon_meaning(name: str) -> str:
    """Return what an icon says to those who cannot see it; nothing for one that only adorns the words beside it."""
    meanings = {
        "error": tr("Error", _CONTEXT),
        "warning": tr("Warning", _CONTEXT),
        "info": tr("Note", _CONTEXT),
        "ok": tr("In order", _CONTEXT),
    }
    return meanings.get(name, "")


@lru_cache(maxsize=256)
def swatch_icon(kind: AreaKind, role: Role | None, theme: Theme) -> QIcon:
    """Return the coloured badge of an area with its glyph, as lists show it beside the name."""
    swatch = theme.swatch(kind, role)
    return QIcon(_BadgeEngine(area_icon_name(kind, role), swatch))


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square of `size` logical pixels for a screen with that many device pixels each."""
    found = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    _renderer(name, colour).render(painter, QRectF(found.rect()))
    painter.end()
    found.setDevicePixelRatio(ratio)
    return found


@cache
def _names() -> frozenset[str]:
    """Return the names of all icons: an icon is read when it is drawn first, and most of a menu's never are."""
    return frozenset(path.stem for path in resource("icons").glob("*.svg"))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


class _SvgEngine(QIconEngine):
    """Draws an icon at whatever size and resolution it is asked for."""

    def __init__(self, name: str, colour: str, disabled: str, checked: str) -> None:
        super().__init__()
        self._name = name
        self._colours = {QIcon.Mode.Disabled: disabled}
        self._colour = colour
        self._checked = checked

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._colour, self._colours[QIcon.Mode.Disabled], self._checked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        drawn = self._drawn(side, mode, state, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2), drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, state, scale)

    def _drawn(self, side: int, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        colour = self._checked if state is QIcon.State.On and mode is not QIcon.Mode.Disabled else self._colour
        return pixmap(self._name, self._colours.get(mode, colour), max(1, side), ratio)


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
        _renderer(self._name, self._swatch.outline).render(painter, inner)
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
