"""The colours of what a stretch of the flash holds, and of what is done to it, in a light and a dark form.

Text on a fill has a contrast of at least 7:1; each content also has a pattern of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asym_studio.flash.export import palette
from asym_studio.flash.export.palette import Palette, Pattern, Swatch
from asym_studio.flash.types import Role
from asym_studio.lessons.model import Holds, Stroke, Tone


@dataclass(frozen=True)
class Colours:
    """All colours of a frame: those of the blocks, of contents, of strokes, of the verdict's tone."""

    blocks: Palette
    holds: Mapping[Holds, Swatch]
    strokes: Mapping[Stroke, str]
    tones: Mapping[Tone, str]


PATTERNS = {
    Holds.BLANK: Pattern.PLAIN,
    Holds.OLD_APP: Pattern.PLAIN,
    Holds.NEW_APP: Pattern.UPRIGHT,
    Holds.UPDATER: Pattern.RISING,
    Holds.PART: Pattern.FALLING,
    Holds.DATA: Pattern.LEVEL,
    Holds.TORN: Pattern.CROSSED,
    Holds.OTHER: Pattern.PLAIN,
}


def _holds(blocks: Palette, new_app: Swatch, part: Swatch) -> dict[Holds, Swatch]:
    return {
        Holds.BLANK: blocks.gap,
        Holds.OLD_APP: blocks.roles[Role.APP],
        Holds.NEW_APP: new_app,
        Holds.UPDATER: blocks.roles[Role.UPDATER],
        Holds.PART: part,
        Holds.DATA: blocks.roles[Role.SETTINGS],
        Holds.TORN: part,
        Holds.OTHER: blocks.system,
    }


LIGHT = Colours(
    blocks=palette.LIGHT,
    holds=_holds(
        palette.LIGHT,
        Swatch("#c9ecff", "#a9dcf8", "#0b6fa4", "#06334c"),
        Swatch("#ffd9d9", "#f9b5b8", "#b42331", "#560d14"),
    ),
    strokes={Stroke.ERASE: "#b42331", Stroke.PROGRAM: "#3355d1", Stroke.VERIFY: "#18734a", Stroke.LOOK: "#7a49c6"},
    tones={Tone.GOOD: "#18734a", Tone.MIND: "#8a5300", Tone.BAD: "#b42331"},
)
DARK = Colours(
    blocks=palette.DARK,
    holds=_holds(
        palette.DARK,
        Swatch("#0c4a6b", "#135d84", "#5cc3f5", "#e0f4ff"),
        Swatch("#5a1a21", "#6e242c", "#ff8f97", "#ffe9ea"),
    ),
    strokes={Stroke.ERASE: "#ff8f97", Stroke.PROGRAM: "#8ea9ff", Stroke.VERIFY: "#63d19b", Stroke.LOOK: "#b993f5"},
    tones={Tone.GOOD: "#63d19b", Tone.MIND: "#f5bd5c", Tone.BAD: "#ff8f97"},
)


def style_variables(colours: Colours) -> dict[str, str]:
    """Return the colours as CSS custom properties by name, for a page that has both forms."""
    swatches: dict[str, Swatch] = {
        **{f"role-{role.value}": swatch for role, swatch in colours.blocks.roles.items()},
        "system": colours.blocks.system,
        "gap": colours.blocks.gap,
        **{f"holds-{holds.name.lower()}": swatch for holds, swatch in colours.holds.items()},
    }
    plain = {
        "background": colours.blocks.background,
        "text": colours.blocks.text,
        "muted": colours.blocks.muted,
        "line": colours.blocks.line,
        **{f"stroke-{stroke.value}": colour for stroke, colour in colours.strokes.items()},
        **{f"tone-{tone.value}": colour for tone, colour in colours.tones.items()},
    }
    parts = ("fill", "pattern", "outline", "text")
    found = {f"{name}-{part}": getattr(swatch, part) for name, swatch in swatches.items() for part in parts}
    return {**plain, **found}


def by_variables() -> Colours:
    """Return colours that name those properties (`var(--text)`), for pictures inside such a page."""

    def swatch(name: str) -> Swatch:
        fill, lines, outline, text = (f"var(--{name}-{part})" for part in ("fill", "pattern", "outline", "text"))
        return Swatch(fill, lines, outline, text)

    blocks = Palette(
        background="var(--background)",
        text="var(--text)",
        muted="var(--muted)",
        line="var(--line)",
        roles={role: swatch(f"role-{role.value}") for role in Role},
        system=swatch("system"),
        gap=swatch("gap"),
    )
    return Colours(
        blocks=blocks,
        holds={holds: swatch(f"holds-{holds.name.lower()}") for holds in Holds},
        strokes={stroke: f"var(--stroke-{stroke.value})" for stroke in Stroke},
        tones={tone: f"var(--tone-{tone.value})" for tone in Tone},
    )
