"""What other tools make of a table that ESP-IDF's own accepts: espflash, PlatformIO and Arduino, and CSV files."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash import types
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.finding import Finding, Rule, named
from asym_studio.flash.units import SECTOR, describe, hexadecimal, human

_ESPFLASH_DATA = (*range(types.UNDEFINED + 1), types.ESPHTTPD, types.FAT, types.SPIFFS, types.LITTLEFS)
_TEE_APPS = (0x30, 0x31)


def espflash(layout: Layout) -> Iterator[Finding]:
    """espflash (esp-idf-part 0.6) crashes on data subtypes that it does not know and on those of ESP-TEE."""
    for row, partition in enumerate(layout.table):
        if (partition.is_app and partition.subtype in _TEE_APPS) or partition.is_kind(types.DATA, types.TEE_OTADATA):
            text = message(
                "{name} has the subtype {subtype}; espflash crashes on a table with it. Flash this table with esptool.",
                name=named(partition),
                subtype=partition.subtype_name,
            )
            yield Finding("espflash-tee", text, row)
        elif partition.type == types.DATA and partition.subtype not in _ESPFLASH_DATA:
            text = message(
                "{name} has the data subtype {subtype}, which no tool has a name for; espflash crashes on a table "
                "with it. Safe choices are “undefined” (0x06), or a type of your own from 0x40 on.",
                name=named(partition),
                subtype=partition.subtype_name,
            )
            yield Finding("espflash-subtype", text, row, repairs=repairs.as_undefined(layout, row))


def unknown_flags(layout: Layout) -> Iterator[Finding]:
    """Flag bits besides encrypted and readonly have no name: a CSV cannot hold them and espflash crashes on them."""
    for row, partition in enumerate(layout.table):
        unknown = partition.flags & ~types.KNOWN_FLAGS
        if unknown:
            text = message(
                "{name} has unknown flags ({flags}). Saving as CSV loses them, ESP-IDF's tool drops them, and espflash "
                "crashes on a table with them. Remove them.",
                name=named(partition),
                flags=hexadecimal(unknown),
            )
            yield Finding(
                "flags-unknown", text, row, repairs=repairs.set_flags(row, partition.flags & types.KNOWN_FLAGS)
            )


def measured_slot(layout: Layout) -> Iterator[Finding]:
    """PlatformIO and the Arduino IDE compare the size of a build with ota_0 only."""
    first = layout.table.of_kind(types.APP, types.OTA_0)
    slots = [row for row, partition in enumerate(layout.table) if partition.is_bootable]
    if not first or not slots:
        return
    largest = max(slots, key=lambda row: layout.table[row].size)
    measured = layout.table[first[0]]
    if layout.table[largest].size > measured.size:
        text = message(
            "The largest app slot is {largest} with {size}, but PlatformIO and the Arduino IDE measure every build "
            "against ota_0 ({name}, {measured}) and refuse a larger one. Make the app's slot ota_0 to have it "
            "measured rightly.",
            largest=named(layout.table[largest]),
            size=describe(layout.table[largest].size),
            name=named(measured),
            measured=describe(measured.size),
        )
        yield Finding("measured-slot-not-largest", text, largest)


def data_sizes(layout: Layout) -> Iterator[Finding]:
    """Flash is erased by the sector: of a partition that ends within one, the last piece cannot be erased alone."""
    for row, partition in enumerate(layout.table):
        if partition.is_app or partition.is_primary or partition.size % SECTOR == 0:
            continue
        text = message(
            "{name} is {size} long, which is not a multiple of 4 KB: flash is erased by 4 KB, so that the last "
            "{rest} can be neither erased nor used by anything else. Round the size.",
            name=named(partition),
            size=describe(partition.size),
            rest=human(partition.size % SECTOR),
        )
        yield Finding("data-size-unaligned", text, row, repairs=repairs.round_size(layout, row, SECTOR))


RULES: tuple[Rule, ...] = (espflash, unknown_flags, measured_slot, data_sizes)
