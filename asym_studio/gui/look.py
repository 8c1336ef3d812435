"""The theme that is on, and dressing widgets with its icons so that they follow when it changes."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from asym_studio.gui.icons import icon, icon_meaning
from asym_studio.gui.theme import FONT_SCALE, RADIUS, Theme, apply_theme, line_height, theme_for

_ICON, _TONE, _SIDE = "lookIcon", "lookTone", "lookSide"

_DRESSED: tuple[type[QObject], ...] = (QAction, QAbstractButton, QLabel)

_PANELS = Template("""
QWidget#header { background: $surface; border-bottom: 1px solid $border; }
QWidget#panel, QWidget#startPage, QScrollArea#panel > QWidget > QWidget { background: $surface; }
QWidget#panelTitle { background: $surface; border-bottom: 1px solid $border; }
QWidget#segments { background: $sunken; border-radius: ${radius}px; }
QWidget#segments QPushButton { background: transparent; border-color: transparent; padding: 4px 8px;
  border-radius: ${inner}px; color: $muted; }
QWidget#segments QPushButton:hover { background: $hover; }
QWidget#segments QPushButton:checked { background: $raised; color: $text; border-color: $border; }
QWidget#segments QPushButton:focus { border-color: $focus; }
QWidget#segments QPushButton:disabled { color: $disabled; }
QWidget#segments QPushButton:checked:disabled { background: $window; }
QFrame#banner { border: none; border-radius: 0; border-bottom: 1px solid $border; }
QFrame#banner[tone="hint"] { background: $hint_soft; }
QFrame#banner[tone="ok"] { background: $ok_soft; }
QFrame#banner[tone="warning"] { background: $warning_soft; }
QFrame#banner[tone="danger"] { background: $danger_soft; }
QFrame#banner QPushButton { padding: 4px 12px; }
QLabel#badge { border-radius: 8px; padding: 1px 8px; background: $sunken; color: $muted; }
QLabel#badge[tone="danger"] { background: $danger_soft; color: $danger; }
QLabel#badge[tone="warning"] { background: $warning_soft; color: $warning; }
QLabel#badge[tone="hint"] { background: $hint_soft; color: $hint; }
QLabel#badge[tone="ok"] { background: $ok_soft; color: $ok; }
QPushButton[kind="compact"] { padding: 2px 10px; min-height: ${low}px; }
QPushButton#link { border: 1px solid transparent; background: transparent; color: $accent; padding: 2px 4px;
  text-align: left; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border-color: $focus; }
QListView#cards::item { padding: 0; border: none; }
QLabel#keys { background: $sunken; border: 1px solid $border; border-radius: 4px; padding: 1px 6px; }
QTableView QHeaderView::section, QTreeView QHeaderView::section { padding: 6px 11px; }
QMessageBox QLabel#qt_msgbox_label { font-size: ${heading}pt; font-weight: 600;
  padding: 8px 12px 0 8px; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 340px; padding: 0 12px 8px 8px; }
QMessageBox QLabel#qt_msgboxex_icon_label { padding: 8px 0 0 8px; }
QUndoView { background: $surface; border: none; }
QPlainTextEdit[kind="report"] { background: $sunken; border-color: $border; }
""")


class Look(QObject):
    """Knows the theme, puts it on the application, and dresses actions, buttons and labels with its icons."""

    changed = Signal()
    """Another theme is on; what paints itself repaints."""

    def __init__(self, app: QApplication, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self.theme: Theme = theme_for(app, choice)
        self._put_on()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: str) -> None:
        """Put on `system`, `light` or `dark`."""
        self._choice = choice
        theme = theme_for(self._app, choice)
        if theme is self.theme:
            return
        self.theme = theme
        self._put_on()
        for window in self._app.topLevelWidgets():
            self._redress(window)
        self.changed.emit()

    def icon(self, name: str, tone: str = "text") -> QIcon:
        """Return an icon in the present theme."""
        return icon(name, self.theme, tone)

    def dress(self, target: QAction | QAbstractButton | QLabel, name: str, tone: str = "text", side: int = 20) -> None:
        """Give `target` an icon of `side` logical pixels that follows the theme."""
        target.setProperty(_ICON, name)
        target.setProperty(_TONE, tone)
        target.setProperty(_SIDE, side)
        self._draw(target)

    def _draw(self, target: QObject) -> None:
        found = self.icon(target.property(_ICON), target.property(_TONE))
        side = int(target.property(_SIDE))
        if isinstance(target, QLabel):
            target.setPixmap(found.pixmap(QSize(side, side), target.devicePixelRatioF()))
            target.setAccessibleName(icon_meaning(target.property(_ICON)))
        elif isinstance(target, QAbstractButton):
            target.setIcon(found)
            target.setIconSize(QSize(side, side))
        elif isinstance(target, QAction):
            target.setIcon(found)

    def _redress(self, root: QWidget) -> None:
        for kind in _DRESSED:  # and not all objects: PySide never lets go of those that it first meets this way
            for target in root.findChildren(kind):
                if target.property(_ICON):
                    self._draw(target)

    def _put_on(self) -> None:
        tokens = {name: value for name, value in vars(self.theme).items() if isinstance(value, str)}
        heading = round(self._app.font().pointSizeF() * FONT_SCALE["heading"], 1)
        low = line_height(self._app.font())[1]
        panels = _PANELS.substitute(tokens, heading=heading, radius=RADIUS, inner=RADIUS - 2, low=low)
        apply_theme(self._app, self.theme, panels)

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.choose("system")


def retone(widget: QWidget, tone: str) -> None:
    """Change a widget's `tone` and let the style sheet see it."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet see that a property has changed, if it has looked at the widget before."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
