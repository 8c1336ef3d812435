"""The look as values: colours, type and spacing of the light and the dark theme, and how an application puts one on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from asym_studio.files.resources import resource
from asym_studio.gui.stylesheet import stylesheet

if TYPE_CHECKING:
    from asym_studio.flash.export.palette import Palette, Swatch
    from asym_studio.flash.layout import AreaKind
    from asym_studio.flash.types import Role

SPACE = 4
"""The grid of the window in pixels: every margin and gap is a multiple of it."""
RADIUS = 6
"""The corner radius of fields, buttons and panels, in pixels."""
ICON = QSize(20, 20)
"""The size of icons in tool bars and buttons."""

FONT_SCALE: Mapping[str, float] = MappingProxyType({"caption": 0.87, "body": 1.0, "heading": 1.15, "title": 1.5})
"""The type sizes as factors of the application's font."""


@dataclass(frozen=True)
class Theme:
    """All colours of the window, as `#rrggbb`. Text has WCAG AA contrast on every surface it is drawn on.

    What is disabled is exempt from that, but is to be read as well: it has the contrast of shapes, 3 to 1.
    """

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    sunken: str
    border: str
    field_border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    hover: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    hint: str
    hint_soft: str
    ok: str
    ok_soft: str
    focus: str
    tooltip: str
    tooltip_text: str

    @cached_property
    def blocks(self) -> Palette:
        """The colours of the blocks: the same as in exported pictures."""
        from asym_studio.flash.export import palette  # and with it what a layout is, which no start page shows

        return palette.DARK if self.dark else palette.LIGHT

    def swatch(self, kind: AreaKind, role: Role | None = None) -> Swatch:
        """Return the colours of an area of that kind; partitions have those of their role."""
        return self.blocks.of_kind(kind, role)


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f4f5f8",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#eceef3",
    border="#dde1e8",
    field_border="#7d8595",
    text="#1a2130",
    muted="#566072",
    disabled="#818a99",
    accent="#3355d1",
    accent_hover="#2745b4",
    accent_text="#ffffff",
    accent_soft="#e4eafd",
    hover="#e9ecf2",
    danger="#b42331",
    danger_soft="#fdeaec",
    warning="#8a5300",
    warning_soft="#fff3da",
    hint="#1f5fa8",
    hint_soft="#e6f1fd",
    ok="#18734a",
    ok_soft="#e3f6ec",
    focus="#3355d1",
    tooltip="#1f2633",
    tooltip_text="#f3f5f9",
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#14171d",
    surface="#1b1f27",
    raised="#242a34",
    sunken="#101318",
    border="#2f3643",
    field_border="#76819a",
    text="#e8ecf3",
    muted="#a3adbd",
    disabled="#6f7a8e",
    accent="#8ea9ff",
    accent_hover="#a9beff",
    accent_text="#0d1738",
    accent_soft="#263156",
    hover="#272d38",
    danger="#ff8f97",
    danger_soft="#43191f",
    warning="#f5bd5c",
    warning_soft="#3d2c0c",
    hint="#84bdff",
    hint_soft="#152c48",
    ok="#63d19b",
    ok_soft="#11351f",
    focus="#9db4ff",
    tooltip="#e8ecf3",
    tooltip_text="#161a21",
)

THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK)})


@lru_cache(maxsize=512)
def colour(token: str, alpha: float = 1.0) -> QColor:
    """Return the colour of a token value (`theme.accent`), `alpha` from 0 to 1. Do not change what is returned."""
    found = QColor(token)
    found.setAlphaF(alpha)
    return found


def font(step: str = "body", *, bold: bool = False, fixed: bool = False) -> QFont:
    """Return the application's font in a step of FONT_SCALE; `fixed` gives all digits the same width."""
    base = QGuiApplication.font()
    found = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if fixed else QFont(base)
    if fixed and base.families()[1:]:  # those that the language needs
        # By its real name: `monospace` is no family, and of a list Qt goes on to the next name that is one.
        found.setFamilies([QFontInfo(found).family(), *base.families()[1:]])
    if base.pointSizeF() > 0:
        found.setPointSizeF(base.pointSizeF() * FONT_SCALE[step])
    else:
        found.setPixelSize(round(base.pixelSize() * FONT_SCALE[step]))
    if bold:
        found.setWeight(QFont.Weight.DemiBold)
    return found


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2.2 contrast ratio of two opaque colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def theme_for(app: QGuiApplication, name: str = "system") -> Theme:
    """Return the theme of that name; `system` follows the desktop, and is light where it does not say."""
    if name in THEMES:
        return THEMES[name]
    return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def apply_theme(app: QApplication, theme: Theme, more: str = "") -> None:
    """Make the whole application look like that theme: palette and style sheet, with `more` at its end.

    Both are made for the style Fusion, which the application is to have.
    """
    QDir.setSearchPaths("controls", [str(resource("icons", "controls"))])
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(_tokens(theme, app.font())) + more)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for everything that the style sheet does not reach."""
    role = QPalette.ColorRole
    found = QPalette()
    for which, token in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.sunken),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.ToolTipBase, theme.tooltip),
        (role.ToolTipText, theme.tooltip_text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.hover),
        (role.Mid, theme.border),
        (role.Dark, theme.field_border),
        (role.Shadow, theme.border),
    ):
        found.setColor(which, QColor(token))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        found.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    found.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    found.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(theme.disabled))
    return found


def line_height(base: QFont) -> tuple[int, int]:
    """Return how high the content of fields and buttons is at least in that font, and that of low buttons, in pixels.

    A height in the style sheet is what a crowded layout presses a field down to: less would cut its words.
    """
    height = max(18, QFontMetrics(base).height())
    return height, height - 2


def _tokens(theme: Theme, base: QFont) -> dict[str, object]:
    """Return what the style sheet needs for that font of the application."""
    size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
    line, low = line_height(base)
    found: dict[str, object] = {key: value for key, value in vars(theme).items() if isinstance(value, str)}
    found |= {step: round(size * factor, 1) for step, factor in FONT_SCALE.items()}
    return found | {
        "line": line,
        "low": low,
        "radius": RADIUS,
        "card": RADIUS + 2,
        "scroll": "#454e5f" if theme.dark else "#c5cbd6",
    }


def _luminance(token: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    mixed = QColor(token)
    shades = (mixed.redF(), mixed.greenF(), mixed.blueF())
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shades)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
