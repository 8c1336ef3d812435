"""A layout as a picture that stands alone: the flash map, its ruler, the same to scale, and a legend (SVG)."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.errors import message
from asym_studio.flash.export import svg_shapes as draw
from asym_studio.flash.export.areas import Say, area_kind, area_name, headline, stretches
from asym_studio.flash.export.palette import DARK, LIGHT, Palette, pattern
from asym_studio.flash.export.svg_shapes import Box
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import MB, describe, hexadecimal, human

_MARGIN = 32.0
_MAP_TOP, _MAP_HEIGHT = 92.0, 112.0
_STRIP_TOP, _STRIP_HEIGHT = 262.0, 14.0
_LEGEND_TOP, _LEGEND_ROW = 334.0, 26.0
_LEGEND_COLUMN = 560.0
_NARROWEST, _WIDEST_MINIMUM = 34.0, 104.0
"""The width of the narrowest block: room for its number in the legend; for its name too where there are few blocks."""
_SHARE_OF_MINIMA = 0.6
_PLAIN_TOP, _PLAIN_BOTTOM = 60.0, 304.0
"""What is left of the height without title and legend."""
_MOST_TICKS = 10


@dataclass(frozen=True)
class _Picture:
    """What every part of the drawing needs."""

    layout: Layout
    areas: tuple[Area, ...]
    palette: Palette
    width: float
    say: Say = str

    @property
    def inner(self) -> float:
        return self.width - 2 * _MARGIN


def svg(layout: Layout, *, title: str = "Flash layout", dark: bool = False, width: int = 1200) -> str:
    """Return the SVG document of a layout, about `width` units wide: wider where many areas need it.

    Every area is a block with a number; the legend below names them all, so that nothing depends on fitting into a
    block. Text that does not fit is left out of the block, never cut.
    """
    areas = layout.areas()
    inner = max(width - 2 * _MARGIN, _LEGEND_COLUMN, _NARROWEST * stretches(areas))
    picture = _Picture(layout, areas, DARK if dark else LIGHT, inner + 2 * _MARGIN)
    legend, height = _legend(picture)
    parts = [*_head(picture, title), *_map(picture), *_strip(picture), *legend]
    return _document(picture, title, Box(0, 0, picture.width, height), parts)


def plain_svg(layout: Layout, say: Say, *, width: int) -> str:
    """Return the map and its strip alone, `width` units wide, for a page on which a table names the areas by number.

    The numbers of blocks that are too narrow for them stand above these, as many as there is room for.
    """
    picture = _Picture(layout, layout.areas(), LIGHT, width, say)
    shown = Box(0, _PLAIN_TOP, width, _PLAIN_BOTTOM - _PLAIN_TOP)
    return _document(
        picture, say(message("Flash map")), shown, [_not_to_scale(picture), *_map(picture), *_strip(picture)]
    )


def _document(picture: _Picture, title: str, shown: Box, parts: list[str]) -> str:
    size = f'width="{draw.number(shown.width)}" height="{draw.number(shown.height)}"'
    view = f'viewBox="0 {draw.number(shown.y)} {draw.number(shown.width)} {draw.number(shown.height)}"'
    about = f"{len(picture.layout.table)} partitions on {headline(picture.layout)}"
    background = draw.rectangle(shown, fill=picture.palette.background)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} role="img">',
        f"<title>{draw.escaped(title)}</title>",
        f"<desc>{draw.escaped(about)}</desc>",
        background,
        *(part for part in parts if part),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _head(picture: _Picture, title: str) -> list[str]:
    colours = picture.palette
    return [
        draw.text(draw.fitting(title, 22, picture.inner), _MARGIN, 46, size=22, fill=colours.text, bold=True),
        draw.text(headline(picture.layout), _MARGIN, 72, size=14, fill=colours.muted),
        _not_to_scale(picture),
    ]


def _not_to_scale(picture: _Picture) -> str:
    words = picture.say(message("not to scale"))
    return draw.text(words, picture.width - _MARGIN, 72, size=12, fill=picture.palette.muted, end=True)


def _map(picture: _Picture) -> list[str]:
    share = picture.inner / stretches(picture.areas)
    minimum = min(max(_NARROWEST, share * _SHARE_OF_MINIMA), _WIDEST_MINIMUM, share)
    scale = Scale.readable(picture.areas, picture.inner, minimum)
    parts: list[str] = []
    free_from = numbers_from = 0.0
    for place, area in enumerate(picture.areas, start=1):
        start, wide = scale.span(area)
        box = Box(_MARGIN + start + 1, _MAP_TOP, max(wide - 2, 2), _MAP_HEIGHT)
        parts += _block(picture, area, box, place)
        number_width = draw.text_width(str(place), 12)
        if number_width > box.width - 8 and start >= numbers_from:
            parts.append(_number(picture, place, box.x, _MAP_TOP - 5))
            numbers_from = start + number_width + 4
        label = hexadecimal(area.offset)
        if start >= free_from:
            parts += _tick(picture, _MARGIN + start, label)
            free_from = start + draw.text_width(label, 11) + 8
    parts.append(
        draw.line(
            _MARGIN + scale.width,
            _MAP_TOP + _MAP_HEIGHT,
            _MARGIN + scale.width,
            _MAP_TOP + _MAP_HEIGHT + 22,
            picture.palette.line,
        )
    )
    end = hexadecimal(scale.extent)
    parts.append(
        draw.text(
            end,
            _MARGIN + scale.width,
            _MAP_TOP + _MAP_HEIGHT + 36,
            size=11,
            fill=picture.palette.muted,
            mono=True,
            end=True,
        )
    )
    return parts


def _number(picture: _Picture, place: int, x: float, y: float) -> str:
    return draw.text(str(place), x, y, size=12, fill=picture.palette.text, bold=True)


def _tick(picture: _Picture, x: float, label: str) -> list[str]:
    bottom = _MAP_TOP + _MAP_HEIGHT
    return [
        draw.line(x, bottom, x, bottom + 8, picture.palette.line),
        draw.text(label, x, bottom + 20, size=11, fill=picture.palette.muted, mono=True),
    ]


def _block(picture: _Picture, area: Area, box: Box, place: int) -> list[str]:
    swatch = picture.palette.swatch(picture.layout, area)
    name, kind = area_name(picture.layout, area, picture.say), area_kind(picture.layout, area)
    spoken = f"{name}{f', {kind}' if kind else ''}: {hexadecimal(area.offset)}–{hexadecimal(area.end)}, "
    dashed = area.kind is AreaKind.GAP
    parts = [
        f"<g><title>{draw.escaped(spoken + describe(area.size))}</title>",
        draw.rectangle(box, fill=swatch.fill, radius=4),
        draw.hatching(box, pattern(picture.layout, area), swatch.pattern),
        draw.rectangle(box, fill="none", stroke=swatch.outline, radius=4, dashed=dashed, thickness=1.5),
    ]
    room = box.width - 12
    if draw.text_width(str(place), 12) <= box.width - 8:
        parts.append(draw.text(str(place), box.x + 7, box.y + 20, size=12, fill=swatch.text, bold=True))
    name_size = next((size for size in (15.0, 13.0, 11.0) if draw.text_width(name, size) <= room), None)
    if name_size is not None:
        lines = ((name, name_size, True, 48.0), (human(area.size), 12.0, False, 68.0), (kind, 11.0, False, 88.0))
        parts += [
            draw.text(words, box.x + 7, box.y + down, size=size, fill=swatch.text, bold=bold)
            for words, size, bold, down in lines
            if words and draw.text_width(words, size) <= room
        ]
    return [*parts, "</g>"]


def _strip(picture: _Picture) -> list[str]:
    """Return the same map to scale, thin, with a ruler of whole sizes."""
    extent = max([picture.layout.extent, *(area.end for area in picture.areas)])
    scale = Scale.true(extent, picture.inner)
    colours = picture.palette
    parts = [draw.text(picture.say(message("to scale")), _MARGIN, _STRIP_TOP - 8, size=12, fill=colours.muted)]
    for area in picture.areas:
        start, wide = scale.span(area)
        swatch = colours.swatch(picture.layout, area)
        box = Box(_MARGIN + start, _STRIP_TOP, wide, _STRIP_HEIGHT)
        parts.append(draw.rectangle(box, fill=swatch.fill, stroke=swatch.outline, thickness=0.75))
    step = MB // 4
    while extent // step > _MOST_TICKS:
        step *= 2
    bottom = _STRIP_TOP + _STRIP_HEIGHT
    for offset in range(0, extent + 1, step):
        x = _MARGIN + scale.x(offset)
        parts.append(draw.line(x, bottom, x, bottom + 6, colours.line))
        last = offset + step > extent
        label = human(offset) if offset else "0"
        parts.append(draw.text(label, x, bottom + 20, size=11, fill=colours.muted, end=last))
    return parts


def _legend(picture: _Picture) -> tuple[list[str], float]:
    """Return the legend in as many columns as there is room for, and the height of the whole picture."""
    across = max(1, int(picture.inner // _LEGEND_COLUMN))
    rows = -(-len(picture.areas) // across)
    parts: list[str] = []
    for place, area in enumerate(picture.areas):
        x = _MARGIN + place // rows * (picture.inner / across)
        parts += _entry(picture, area, place + 1, x, _LEGEND_TOP + place % rows * _LEGEND_ROW)
    return parts, _LEGEND_TOP + rows * _LEGEND_ROW + 8


def _entry(picture: _Picture, area: Area, place: int, x: float, y: float) -> list[str]:
    colours, layout = picture.palette, picture.layout
    swatch = colours.swatch(layout, area)
    box = Box(x + 26, y - 12, 22, 14)
    dashed = area.kind is AreaKind.GAP
    where = f"{hexadecimal(area.offset)}–{hexadecimal(area.end)}"
    return [
        draw.text(str(place), x + 18, y, size=13, fill=colours.text, bold=True, end=True),
        draw.rectangle(box, fill=swatch.fill, radius=2),
        draw.hatching(box, pattern(layout, area), swatch.pattern),
        draw.rectangle(box, fill="none", stroke=swatch.outline, radius=2, dashed=dashed),
        draw.text(draw.fitting(area_name(layout, area), 13, 140), x + 58, y, size=13, fill=colours.text, bold=True),
        draw.text(draw.fitting(area_kind(layout, area), 13, 130), x + 204, y, size=13, fill=colours.muted),
        draw.text(where, x + 318, y, size=12, fill=colours.muted, mono=True),
        draw.text(human(area.size), x + _LEGEND_COLUMN - 32, y, size=13, fill=colours.text, end=True),
    ]
