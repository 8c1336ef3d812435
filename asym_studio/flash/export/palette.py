"""The colours and patterns of a picture of a layout: one for each role, in a light and a dark form.

Colours are `#rrggbb` strings; text on a block has a contrast of at least 7:1 against its surface.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.types import Role


class Pattern(Enum):
    """What is drawn on a block, so that colour is not all that tells the roles apart."""

    PLAIN = "plain"
    RISING = "rising"
    FALLING = "falling"
    UPRIGHT = "upright"
    LEVEL = "level"
    CROSSED = "crossed"


@dataclass(frozen=True)
class Swatch:
    """The colours of one kind of block: its surface, the pattern on it, its outline, its text."""

    fill: str
    pattern: str
    outline: str
    text: str


@dataclass(frozen=True)
class Palette:
    """All colours of a picture."""

    background: str
    text: str
    muted: str
    line: str
    roles: Mapping[Role, Swatch]
    system: Swatch
    gap: Swatch

    def swatch(self, layout: Layout, area: Area) -> Swatch:
        """Return the colours of an area."""
        return self.of_kind(area.kind, layout.role(area.row) if area.row is not None else None)

    def of_kind(self, kind: AreaKind, role: Role | None) -> Swatch:
        """Return the colours of areas of that kind; partitions have those of their role."""
        if role is not None:
            return self.roles[role]
        return self.gap if kind is AreaKind.GAP else self.system


LIGHT = Palette(
    background="#ffffff",
    text="#1a2130",
    muted="#566072",
    line="#c4cad5",
    roles={
        Role.APP: Swatch("#d5e2ff", "#c2d4ff", "#3765d3", "#12275a"),
        Role.UPDATER: Swatch("#ffe2b8", "#ffd496", "#b05f00", "#4a2800"),
        Role.BOOT: Swatch("#dfe3ea", "#cfd5df", "#596579", "#252d3b"),
        Role.OTADATA: Swatch("#e9dcfc", "#dcc8f9", "#7a49c6", "#351566"),
        Role.SETTINGS: Swatch("#ccf0e4", "#b2e6d5", "#14795e", "#063a2c"),
        Role.FILES: Swatch("#dcf2c6", "#cae8ab", "#4b7f18", "#213c06"),
        Role.DATA: Swatch("#d0edf8", "#b7e1f2", "#126f92", "#053546"),
        Role.CUSTOM: Swatch("#fcdce9", "#f8c6da", "#b13570", "#521031"),
    },
    system=Swatch("#e6e9ee", "#d3d8e0", "#667085", "#344054"),
    gap=Swatch("#f8f9fb", "#f1f3f6", "#858d9d", "#566072"),
)

DARK = Palette(
    background="#14171d",
    text="#e8ecf3",
    muted="#a3adbd",
    line="#3b4454",
    roles={
        Role.APP: Swatch("#22397a", "#2c478f", "#7fa2ff", "#e6edff"),
        Role.UPDATER: Swatch("#59380b", "#6b4512", "#f0a64a", "#ffefd9"),
        Role.BOOT: Swatch("#333b49", "#404959", "#94a2b9", "#e6ebf3"),
        Role.OTADATA: Swatch("#41286d", "#4f3382", "#b993f5", "#f1e8ff"),
        Role.SETTINGS: Swatch("#0e4a3a", "#155b49", "#4cc6a2", "#dcf8ee"),
        Role.FILES: Swatch("#2e4d13", "#3a5d1b", "#8fcb52", "#ebf9db"),
        Role.DATA: Swatch("#0e455a", "#16556c", "#54bee0", "#dcf4fd"),
        Role.CUSTOM: Swatch("#5e2041", "#712a50", "#f08ab8", "#ffe6f1"),
    },
    system=Swatch("#262c37", "#353d4b", "#8b96a8", "#d3dae6"),
    gap=Swatch("#181c23", "#1e232c", "#76819a", "#a3adbd"),
)

_PATTERNS = {
    Role.APP: Pattern.PLAIN,
    Role.UPDATER: Pattern.RISING,
    Role.BOOT: Pattern.CROSSED,
    Role.OTADATA: Pattern.UPRIGHT,
    Role.SETTINGS: Pattern.LEVEL,
    Role.FILES: Pattern.FALLING,
    Role.DATA: Pattern.LEVEL,
    Role.CUSTOM: Pattern.CROSSED,
}


def pattern(layout: Layout, area: Area) -> Pattern:
    """Return the pattern of an area: system areas are crossed out, gaps plain (their outline is dashed)."""
    if area.row is not None:
        return _PATTERNS[layout.role(area.row)]
    return Pattern.PLAIN if area.kind is AreaKind.GAP else Pattern.CROSSED
