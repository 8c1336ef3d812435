"""A frame of a lesson as a picture (SVG): the map, what it holds, what is done to it, and what would boot.

A picture is a ground that depends on the layout alone, and a coat for each frame on top of it, so that a page with
many frames of one layout draws the ground once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from asym_studio.flash.errors import Message, message
from asym_studio.flash.export import svg_shapes as draw
from asym_studio.flash.export.areas import area_kind, area_name, stretches
from asym_studio.flash.export.palette import pattern
from asym_studio.flash.export.svg_shapes import Box
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.lessons.colours import PATTERNS, Colours
from asym_studio.lessons.model import BootView, Fill, Frame, Holds, Mark, Stroke

Say = Callable[[Message], str]
"""Gives a sentence in the reader's language."""

HEIGHT = 196.0
_MARGIN = 14.0
_MAP_TOP, _MAP_HEIGHT = 40.0, 74.0
_HOLDS_TOP, _HOLDS_HEIGHT = 120.0, 30.0
_RULER_TOP = 154.0
_NARROWEST, _WIDEST_MINIMUM = 30.0, 80.0
_SHARE_OF_MINIMA = 0.6
_SYSTEM_NAMES = {
    AreaKind.RESERVED: message("reserved"),
    AreaKind.BOOTLOADER: message("bootloader"),
    AreaKind.TABLE: message("table"),
    AreaKind.GAP: message("free"),
}
_HOLDS_NAMES = {
    Holds.BLANK: message("erased"),
    Holds.OLD_APP: message("app"),
    Holds.NEW_APP: message("new app"),
    Holds.UPDATER: message("updater"),
    Holds.PART: message("half an image"),
    Holds.DATA: message("data"),
    Holds.TORN: message("torn"),
    Holds.OTHER: message("something else"),
}
_MARK_NAMES = {
    Stroke.ERASE: message("erase"),
    Stroke.PROGRAM: message("write"),
    Stroke.VERIFY: message("verify"),
    Stroke.LOOK: None,
}


@dataclass(frozen=True)
class Ground:
    """What all frames of one layout share. `width` is the wish, in SVG units."""

    layout: Layout
    colours: Colours
    width: float
    say: Say = str

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The areas in the order of their addresses."""
        return self.layout.areas()

    @cached_property
    def scale(self) -> Scale:
        """From flash offsets to places on the map."""
        inner = max(self.width - 2 * _MARGIN, _NARROWEST * stretches(self.areas))
        minimum = inner * _SHARE_OF_MINIMA / stretches(self.areas)
        return Scale.readable(self.areas, inner, min(max(_NARROWEST, minimum), _WIDEST_MINIMUM))

    @property
    def view(self) -> str:
        """The picture's `viewBox`."""
        return f"0 0 {draw.number(self.scale.width + 2 * _MARGIN)} {draw.number(HEIGHT)}"

    def x(self, offset: int) -> float:
        """Return where an offset lies on the picture."""
        return _MARGIN + self.scale.x(offset)

    def svg(self) -> str:
        """Return the blocks and the ruler."""
        parts: list[str] = []
        free_from = 0.0
        for area in self.areas:
            parts += _block(self, area)
            label = hexadecimal(area.offset)
            at = self.x(area.offset)
            if at >= free_from:
                parts += _tick(self, at, label)
                free_from = at + draw.text_width(label, 11) + 6
        return "".join(parts)


def frame_svg(frame: Frame, colours: Colours, say: Say = str, *, width: float = 960) -> str:
    """Return a whole picture of a frame, about `width` units wide: wider where many areas need it."""
    ground = Ground(frame.layout, colours, width, say)
    wide, high = ground.view.split()[2:]
    background = draw.rectangle(Box(0, 0, float(wide), float(high)), fill=colours.blocks.background)
    spoken = draw.escaped(say(frame.sentence))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="{ground.view}" role="img">'
        f"<title>{spoken}</title>{background}{ground.svg()}{coat(ground, frame, say)}</svg>\n"
    )


def coat(ground: Ground, frame: Frame, say: Say = str) -> str:
    """Return what one frame adds to the ground of its layout."""
    return still_coat(ground, frame, say) + marks_coat(ground, frame, say)


def still_coat(ground: Ground, frame: Frame, say: Say = str) -> str:
    """Return the part of a coat that is there all the time: contents, and what boots."""
    parts = [part for fill in frame.fills for part in _fill(ground, fill, say)]
    if frame.boots is not None:
        parts += _pointer(ground, frame.boots, say)
    return "".join(parts)


def marks_coat(ground: Ground, frame: Frame, say: Say = str) -> str:
    """Return the part of a coat that may move: what is being done."""
    return "".join(part for mark in frame.marks for part in _mark(ground, mark, say))


def _block(ground: Ground, area: Area) -> list[str]:
    layout, palette = ground.layout, ground.colours.blocks
    swatch = palette.swatch(layout, area)
    start, end = ground.x(area.offset), ground.x(area.end)
    box = Box(start + 1, _MAP_TOP, max(end - start - 2, 2), _MAP_HEIGHT)
    name = area_name(layout, area) if area.row is not None else ground.say(_SYSTEM_NAMES[area.kind])
    kind = area_kind(layout, area)
    spoken = f"{name}{f', {kind}' if kind else ''}: {hexadecimal(area.offset)}–{hexadecimal(area.end)}, "
    parts = [
        f"<g><title>{draw.escaped(spoken + describe(area.size))}</title>",
        draw.rectangle(box, fill=swatch.fill, radius=4),
        draw.hatching(box, pattern(layout, area), swatch.pattern),
        draw.rectangle(
            box, fill="none", stroke=swatch.outline, radius=4, dashed=area.kind is AreaKind.GAP, thickness=1.5
        ),
    ]
    room = box.width - 8
    size = next((size for size in (14.0, 12.0, 10.0) if draw.text_width(name, size) <= room), 10.0)
    lines = ((name, size, True, 24.0), (human(area.size), 11.0, False, 43.0), (kind, 10.0, False, 61.0))
    for words, height, bold, down in lines:
        shown = words if draw.text_width(words, height) <= room else draw.fitting(words, height, room) if bold else ""
        if shown:
            parts.append(draw.text(shown, box.x + 4, box.y + down, size=height, fill=swatch.text, bold=bold))
    return [*parts, "</g>"]


def _tick(ground: Ground, x: float, label: str) -> list[str]:
    palette = ground.colours.blocks
    return [
        draw.line(x, _RULER_TOP, x, _RULER_TOP + 7, palette.line),
        draw.text(label, x, _RULER_TOP + 19, size=11, fill=palette.muted, mono=True),
    ]


def _fill(ground: Ground, fill: Fill, say: Say) -> list[str]:
    swatch = ground.colours.holds[fill.holds]
    start, end = ground.x(fill.offset), ground.x(fill.offset + fill.size)
    box = Box(start + 1, _HOLDS_TOP, max(end - start - 2, 1.5), _HOLDS_HEIGHT)
    caption = say(fill.caption or _HOLDS_NAMES[fill.holds])
    parts = [
        f"<g><title>{draw.escaped(f'{caption}: {describe(fill.size)}')}</title>",
        draw.rectangle(box, fill=swatch.fill, radius=3),
        draw.hatching(box, PATTERNS[fill.holds], swatch.pattern),
        draw.rectangle(box, fill="none", stroke=swatch.outline, radius=3),
    ]
    if draw.text_width(caption, 11) <= box.width - 6:
        parts.append(draw.text(caption, box.x + 4, box.y + 19, size=11, fill=swatch.text))
    return [*parts, "</g>"]


def _mark(ground: Ground, mark: Mark, say: Say) -> list[str]:
    """Return a frame around what is being worked on, with the name of the work where there is room above it."""
    colour = ground.colours.strokes[mark.stroke]
    start, end = ground.x(mark.offset), ground.x(mark.offset + mark.size)
    box = Box(start - 1, _MAP_TOP - 5, max(end - start + 2, 5), _HOLDS_TOP + _HOLDS_HEIGHT - _MAP_TOP + 9)
    caption = mark.caption or _MARK_NAMES[mark.stroke]
    words = say(caption) if caption else ""
    parts = [draw.rectangle(box, fill="none", stroke=colour, radius=4, thickness=3)]
    if words:
        parts.append(draw.text(words, max(start, _MARGIN), HEIGHT - 6, size=12, fill=colour, bold=True))
    return parts


def _pointer(ground: Ground, boots: BootView, say: Say) -> list[str]:
    """Return an arrow at what boots; nothing boots: a cross at the top left."""
    colour = ground.colours.tones[boots.tone]
    if boots.offset is None or boots.label is None:
        words = f"✖ {say(message('nothing boots'))}"
        return [draw.text(words, _MARGIN, 22, size=14, fill=colour, bold=True)]
    x = ground.x(boots.offset) + 12
    words = say(message("boots {label}", label=boots.label))
    end = x + 12 + draw.text_width(words, 13) > ground.scale.width + _MARGIN
    d = f"M{draw.number(x - 8)} 12h16l-8 16z"
    label = draw.text(words, x - 14 if end else x + 14, 24, size=13, fill=colour, bold=True, end=end)
    return [f'<path d="{d}" fill="{colour}"/>', label]
