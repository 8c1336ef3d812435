"""The flash map made of characters, for terminals: every area a cell, in address order, not to scale.

Each cell is wide enough to be seen; the rest of the width is shared in proportion to the bytes. A label that does not
fit into its cell is given a letter, explained below the map.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from asym_studio.flash.export.areas import area_name, stretches
from asym_studio.flash.export.text import columns, printable, shortened
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import hexadecimal, human

Paint = Callable[[Area, str], str]
"""Gives the inside of an area's cell its colour; must not change what it looks like without colour."""

_NARROWEST, _WIDEST_MINIMUM = 4, 9
"""Columns of the narrowest cell, its left border included: room for `nvs`; more where there are few areas."""
_SHARE_OF_MINIMA = 0.7
"""How much of the width the minima may take; the rest shows the proportions."""


@dataclass(frozen=True)
class Strokes:
    """The characters that the map is drawn with: corners and joints by row, and what fills locked and free areas."""

    top: str = "┌─┬┐"
    bottom: str = "└─┴┘"
    side: str = "│"
    locked: str = "░"
    free: str = "·"
    mark: str = "…"


BLOCKS = Strokes()
ASCII = Strokes(top="+-++", bottom="+-++", side="|", locked="/", free=".", mark="~")


@dataclass(frozen=True)
class _Cell:
    """One area as it is drawn: `width` columns, the left border included; `letter` where the label does not fit."""

    area: Area
    width: int
    name: str
    letter: str = ""

    @property
    def inside(self) -> int:
        return self.width - 1


def text_map(layout: Layout, width: int = 80, *, strokes: Strokes = BLOCKS, paint: Paint | None = None) -> str:
    """Return the map of a layout in lines of at most `width` (at least 20) columns, without a final line break.

    A layout with more areas than fit side by side goes on in a further band below. Areas that lie wholly under another
    (overlaps in a table read from a board) have no cell; they are named below the map.
    """
    width = max(20, width)
    cells, hidden = _cells(layout, width - 1)
    lines: list[str] = []
    for band in _bands(cells, width - 1):
        lines += _drawn(band, strokes, paint or _plain, last=band[-1] is cells[-1])
    legend = [f"{c.letter} {c.name} {human(c.area.size)}" for c in cells if c.letter]
    legend += [f"{name} at {hexadecimal(area.offset)} lies under others" for area, name in hidden]
    return "\n".join([*lines, *_flowing(legend, width)])


def _plain(_area: Area, text: str) -> str:
    return text


def _cells(layout: Layout, width: int) -> tuple[list[_Cell], list[tuple[Area, str]]]:
    """Return the cells from left to right, and the areas that others hide."""
    areas = layout.areas()
    minimum = int(width * _SHARE_OF_MINIMA / stretches(areas))
    scale = Scale.readable(areas, width, min(max(_NARROWEST, minimum), _WIDEST_MINIMUM))
    cells: list[_Cell] = []
    hidden: list[tuple[Area, str]] = []
    letters = iter(_letters(len(areas)))
    at = 0
    for area in areas:
        name, end = printable(area_name(layout, area)), round(scale.x(area.end))
        if end - at < 2:
            hidden.append((area, name))
            continue
        fits = columns(name) < min(end - at, width)
        cells.append(_Cell(area, min(end - at, width), name, "" if fits else next(letters)))
        at = end
    return cells, hidden


def _letters(count: int) -> list[str]:
    """Return a, b, … z, aa, ab, …"""
    single = list(ascii_lowercase)
    return (single + [a + b for a in single for b in single])[:count]


def _bands(cells: Sequence[_Cell], width: int) -> list[list[_Cell]]:
    bands: list[list[_Cell]] = []
    used = width + 1
    for cell in cells:
        if used + cell.width > width:
            bands.append([])
            used = 0
        bands[-1].append(cell)
        used += cell.width
    return bands


def _drawn(band: Sequence[_Cell], strokes: Strokes, paint: Paint, *, last: bool) -> list[str]:
    names = [cell.letter or cell.name for cell in band]
    sizes = [
        _first_fitting(cell.inside, human(cell.area.size), human(cell.area.size).replace(" ", "")) for cell in band
    ]
    return [
        _border(band, strokes.top),
        _row(band, names, strokes, paint),
        _row(band, sizes, strokes, paint),
        _border(band, strokes.bottom),
        _ruler(band, end=band[-1].area.end if last else None),
    ]


def _first_fitting(width: int, *texts: str) -> str:
    return next((text for text in texts if columns(text) <= width), "")


def _border(band: Sequence[_Cell], corners: str) -> str:
    left, line, joint, right = tuple(corners)
    return left + joint.join(line * cell.inside for cell in band) + right


def _row(band: Sequence[_Cell], texts: Sequence[str], strokes: Strokes, paint: Paint) -> str:
    insides = [paint(cell.area, _filled(cell, text, strokes)) for cell, text in zip(band, texts, strict=True)]
    return strokes.side + strokes.side.join(insides) + strokes.side


def _filled(cell: _Cell, text: str, strokes: Strokes) -> str:
    """Return a cell's inside: the text, a blank before it where there is room, the rest filled with the pattern."""
    room = cell.inside - columns(text)
    text = f" {text}" if text and room > 1 else text
    fill = {AreaKind.PARTITION: " ", AreaKind.GAP: strokes.free}.get(cell.area.kind, strokes.locked)
    if text and room > 2:
        text += " "
    return text + fill * (cell.inside - columns(text))


def _ruler(band: Sequence[_Cell], end: int | None) -> str:
    """Return the line of start offsets below a band, as many as fit; the last one is the end of the flash."""
    starts = [0, *_running(band)]
    last = "" if end is None else hexadecimal(end)
    limit = starts[-1] + 1 - len(last)
    line = ""
    for start, cell in zip(starts[:-1], band, strict=True):
        text = hexadecimal(cell.area.offset)
        if (not line or len(line) < start) and start + len(text) < limit:
            line = line.ljust(start) + text
    return (line.ljust(limit) + last).rstrip()


def _running(band: Sequence[_Cell]) -> list[int]:
    ends, at = [], 0
    for cell in band:
        at += cell.width
        ends.append(at)
    return ends


def _flowing(items: Sequence[str], width: int) -> list[str]:
    """Return the legend's items in lines: as many side by side as fit, two blanks apart."""
    lines: list[str] = []
    for item in (shortened(item, width) for item in items):
        if lines and columns(lines[-1]) + 3 + columns(item) <= width:
            lines[-1] += f"   {item}"
        else:
            lines.append(item)
    return lines
