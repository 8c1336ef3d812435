"""The application's own icons: SVG files in `currentColor`, drawn in the theme's colours at the screen's resolution."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asym_studio.files.resources import resource
from asym_studio.gui.i18n import tr
from asym_studio.gui.theme import Theme

_CONTEXT = "icons"


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


def icon_meaning(name: str) -> str:
    """Return what an icon says to those who cannot see it; nothing for one that only adorns the words beside it."""
    meanings = {
        "error": tr("Error", _CONTEXT),
        "warning": tr("Warning", _CONTEXT),
        "info": tr("Note", _CONTEXT),
        "ok": tr("In order", _CONTEXT),
    }
    return meanings.get(name, "")


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square of `size` logical pixels for a screen with that many device pixels each."""
    found = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    renderer(name, colour).render(painter, QRectF(found.rect()))
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
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Return what draws the icon `name` in that colour, at any size."""
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
