"""The pieces of an SVG picture. Only what every renderer knows: no `<pattern>`, no CSS, no clipping.

All numbers are SVG units.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from asym_studio.flash.export.palette import Pattern
from asym_studio.flash.export.text import columns, printable, shortened

SANS = "Inter, Segoe UI, Helvetica Neue, Arial, DejaVu Sans, sans-serif"
MONO = "DejaVu Sans Mono, Menlo, Consolas, monospace"
_WIDTH_OF_A_COLUMN = 0.66
"""Of the font size, for the widest of the usual fonts in bold: an estimate that errs on the safe side."""
_WIDE = re.compile("[MWmw@%]")
_MORE_OF_A_WIDE = 0.6
"""How many columns more than its one each of these letters takes."""
_PATTERN_STEP = 9
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float


def number(value: float) -> str:
    """Return a coordinate with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def escaped(text: str) -> str:
    """Return text that XML can hold."""
    plain = _NOT_XML.sub("\ufffd", printable(text))
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def text_width(text: str, size: float) -> float:
    """Return about how wide the text is in a font of that size; rather too much than too little."""
    shown = printable(text)
    return (columns(shown) + len(_WIDE.findall(shown)) * _MORE_OF_A_WIDE) * size * _WIDTH_OF_A_COLUMN


def fitting(text: str, size: float, width: float) -> str:
    """Return the text, shortened to that width."""
    shown = printable(text)
    room = int(width / (size * _WIDTH_OF_A_COLUMN))
    while room > 0 and text_width(shortened(shown, room), size) > width:
        room -= 1
    return shortened(shown, room)


def text(  # noqa: PLR0913 — the attributes of a line of text
    content: str,
    x: float,
    y: float,
    *,
    size: float,
    fill: str,
    bold: bool = False,
    mono: bool = False,
    end: bool = False,
) -> str:
    """Return a line of text; `y` is its baseline, `x` its start (or its end)."""
    looks = f'font-family="{MONO if mono else SANS}" font-size="{number(size)}" fill="{fill}"'
    weight = ' font-weight="600"' if bold else ""
    anchor = ' text-anchor="end"' if end else ""
    return f'<text x="{number(x)}" y="{number(y)}" {looks}{weight}{anchor}>{escaped(content)}</text>'


def rectangle(
    box: Box, *, fill: str, stroke: str | None = None, radius: float = 0, dashed: bool = False, thickness: float = 1
) -> str:
    """Return a rectangle with round corners."""
    place = f'x="{number(box.x)}" y="{number(box.y)}" width="{number(box.width)}" height="{number(box.height)}"'
    line = f' stroke="{stroke}" stroke-width="{number(thickness)}"' if stroke else ""
    dashes = ' stroke-dasharray="4 3"' if dashed else ""
    return f'<rect {place} rx="{number(radius)}" fill="{fill}"{line}{dashes}/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str) -> str:
    """Return a thin line."""
    ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
    return f'<line {ends} stroke="{stroke}" stroke-width="1"/>'


def hatching(box: Box, pattern: Pattern, stroke: str) -> str:
    """Return the pattern's lines within a box, as one path; nothing for a plain one."""
    steps = _STROKES[pattern](box)
    if not steps:
        return ""
    d = "".join(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}" for x1, y1, x2, y2 in steps)
    return f'<path d="{d}" stroke="{stroke}" stroke-width="2" fill="none"/>'


Stroke = tuple[float, float, float, float]


def _steps(length: float) -> list[float]:
    return [place * _PATTERN_STEP for place in range(1, int(length / _PATTERN_STEP) + 1)]


def _rising(box: Box) -> list[Stroke]:
    """Lines from the lower left to the upper right, cut off at the box."""
    found = []
    for step in _steps(box.width + box.height):
        start = (box.x + max(0.0, step - box.height), box.y + min(step, box.height))
        end = (box.x + min(step, box.width), box.y + max(0.0, step - box.width))
        found.append((*start, *end))
    return found


def _falling(box: Box) -> list[Stroke]:
    return [(2 * box.x + box.width - x1, y1, 2 * box.x + box.width - x2, y2) for x1, y1, x2, y2 in _rising(box)]


def _upright(box: Box) -> list[Stroke]:
    return [(box.x + step, box.y, box.x + step, box.y + box.height) for step in _steps(box.width - 2)]


def _level(box: Box) -> list[Stroke]:
    return [(box.x, box.y + step, box.x + box.width, box.y + step) for step in _steps(box.height - 2)]


_STROKES: dict[Pattern, Callable[[Box], list[Stroke]]] = {
    Pattern.PLAIN: lambda _box: [],
    Pattern.RISING: _rising,
    Pattern.FALLING: _falling,
    Pattern.UPRIGHT: _upright,
    Pattern.LEVEL: _level,
    Pattern.CROSSED: lambda box: _rising(box) + _falling(box),
}
