"""A layout as text on a terminal: the map, the table and the free gaps."""

from __future__ import annotations

from asym_studio.cli.terminal import draws_blocks, say, style, table_lines, width
from asym_studio.flash.export.areas import headline
from asym_studio.flash.export.layout_json import flag_list
from asym_studio.flash.export.text import printable
from asym_studio.flash.export.text_map import ASCII, BLOCKS, text_map
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.types import Role
from asym_studio.flash.units import hexadecimal, human

_LOOKS = {
    Role.APP: "blue",
    Role.UPDATER: "magenta",
    Role.BOOT: "dim",
    Role.OTADATA: "yellow",
    Role.SETTINGS: "green",
    Role.FILES: "cyan",
    Role.DATA: "green",
    Role.CUSTOM: "red",
}
_HEAD = ("label", "type", "subtype", "offset", "end", "size", "", "flags")


def show_layout(layout: Layout, *, title: str) -> None:
    """Print a title, the map, the table and the free gaps."""
    say(f"{style(printable(title), 'bold')}  {headline(layout)}")
    say()
    show_map(layout)
    say()
    head, *rows = table_lines(_HEAD, [_row(layout, row) for row in range(len(layout.table))], right=(3, 4, 5, 6))
    say(style(head, "dim"))
    for row in rows:
        say(row)
    say()
    for line in _free_lines(layout):
        say(line)


def show_map(layout: Layout) -> None:
    """Print the map of a layout, as wide as the terminal, in colour where there is any."""

    def paint(area: Area, text: str) -> str:
        if area.row is None:
            return style(text, "dim")
        return style(text, _LOOKS[layout.role(area.row)])

    for line in text_map(layout, width(), strokes=BLOCKS if draws_blocks() else ASCII, paint=paint).splitlines():
        say(line)


def _row(layout: Layout, row: int) -> tuple[str, ...]:
    partition = layout.table[row]
    flags = [*flag_list(partition.flags), *(["(pinned)"] if partition.label in layout.pinned else [])]
    return (
        printable(partition.label),
        partition.type_name,
        partition.subtype_name,
        hexadecimal(partition.offset),
        hexadecimal(partition.end),
        hexadecimal(partition.size),
        human(partition.size),
        " ".join(flags),
    )


def _free_lines(layout: Layout) -> list[str]:
    gaps = [area for area in layout.areas() if area.kind is AreaKind.GAP]
    if not gaps:
        return ["nothing is free"]
    total = sum(gap.size for gap in gaps)
    rows = [("free", hexadecimal(g.offset), hexadecimal(g.end), hexadecimal(g.size), human(g.size)) for g in gaps]
    lines = table_lines(("", "offset", "end", "size", ""), rows, right=(1, 2, 3, 4))
    return [*lines[1:], *([f"{human(total)} free in all"] if len(gaps) > 1 else [])]
