"""The areas of a layout, as every picture of it names them and shares its width among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.units import hexadecimal, human

Say = Callable[[Message], str]
"""From a message to the words of a language."""

_SYSTEM = {
    AreaKind.RESERVED: message("reserved"),
    AreaKind.BOOTLOADER: message("bootloader"),
    AreaKind.TABLE: message("partition table"),
    AreaKind.GAP: message("free"),
}


def area_name(layout: Layout, area: Area, say: Say = str) -> str:
    """Return the partition's label, or what else the area is."""
    return layout.table[area.row].label if area.row is not None else say(_SYSTEM[area.kind])


def area_kind(layout: Layout, area: Area) -> str:
    """Return `app/ota_0` for a partition, nothing for other areas."""
    if area.row is None:
        return ""
    partition = layout.table[area.row]
    return partition.kind_name


def stretches(areas: Sequence[Area]) -> int:
    """Return into how many stretches the areas' borders cut the flash: more than areas where these overlap."""
    return max(1, len({0} | {area.offset for area in areas} | {area.end for area in areas}) - 1)


def headline(layout: Layout, say: Say = str) -> str:
    """Return `ESP32 · 4 MB flash · table at 0x8000`."""
    size = human(layout.extent)
    flash = message("{size} flash", size=size)
    if layout.flash_size is None:
        flash = message("{size} flash (assumed)", size=size)
    table = message("table at {offset}", offset=hexadecimal(layout.table.offset))
    return f"{layout.chip.title} · {say(flash)} · {say(table)}"
