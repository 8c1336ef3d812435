"""What the second-stage bootloader and the update functions make of a table that ESP-IDF's tool accepts."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash import types
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET
from asym_studio.flash.errors import Value, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.errors import highest_row
from asym_studio.flash.rules.finding import Finding, Rule, named
from asym_studio.flash.table import OTADATA_SIZE, TABLE_AREA, Partition
from asym_studio.flash.units import MB, SECTOR, describe, hexadecimal, human

_NVS_SIZE = 0x5000
_HEADER_32_MB_COUNTS_AS = 2 * MB
_SECURE_CERTIFICATE = (0x3F, "esp_secure_cert")
"""What Espressif's own esp_secure_cert_mgr looks for: a reserved type in the hands of the one it is reserved for."""


def emptiness(layout: Layout) -> Iterator[Finding]:
    """A table has partitions, among them one that can start and one for settings."""
    if not layout.table.rows:
        yield Finding("table-empty", message("The table has no partitions. Add some, or start from a preset."))
        return
    yield from _app_missing(layout)
    if not layout.table.of_kind(types.DATA, types.NVS):
        text = message(
            "There is no nvs partition. Wi-Fi, Bluetooth and the Arduino core keep their settings there and fail "
            "without it. Add one of 20 KB (0x5000)."
        )
        yield Finding(
            "nvs-missing", text, repairs=repairs.add(layout, Partition("nvs", types.DATA, types.NVS, 0, _NVS_SIZE))
        )


def _app_missing(layout: Layout) -> Iterator[Finding]:
    if not any(p.is_bootable for p in layout.table):
        text = message(
            "No partition can be started: the bootloader finds neither a factory app nor an OTA slot and resets for "
            "ever. Add an app partition."
        )
        yield Finding("app-missing", text, repairs=repairs.add_app(layout))


def sizes(layout: Layout) -> Iterator[Finding]:
    """A partition of size 0 holds nothing; the bootloader passes such an app over."""
    for row, partition in enumerate(layout.table):
        if partition.size == 0:
            text = message(
                "{name} has the size 0 and can hold nothing. Give it a size, or delete it.", name=named(partition)
            )
            yield Finding("size-zero", text, row, repairs=repairs.delete(layout, row))


def factories(layout: Layout) -> Iterator[Finding]:
    """Of several factory (or test) apps the bootloader knows the last one only."""
    for code, subtype in (("factory-several", types.FACTORY), ("test-several", types.TEST)):
        rows = layout.table.of_kind(types.APP, subtype)
        for row in rows[:-1]:
            text = message(
                "{name} is never started: of several {subtype} apps the bootloader knows only the last one, {last}. "
                "Give it another subtype.",
                name=named(layout.table[row]),
                subtype=types.subtype_name(types.APP, subtype),
                last=named(layout.table[rows[-1]]),
            )
            yield Finding(code, text, row, repairs=repairs.as_next_slot(layout, row))


def slot_numbers(layout: Layout) -> Iterator[Finding]:
    """The bootloader counts OTA slots and then indexes them by number: they must be ota_0, ota_1, … without a hole."""
    slots = layout.table.ota_slots()
    count = len(slots)
    latest = {layout.table[row].subtype: row for row in sorted(slots)}
    for row in slots:
        partition = layout.table[row]
        number = partition.subtype - types.OTA_0
        if latest[partition.subtype] != row:
            text = message(
                "{name} can never be started: {other} is {slot} as well, and the bootloader knows the last of them "
                "only. Renumber the slots.",
                name=named(partition),
                other=named(layout.table[latest[partition.subtype]]),
                slot=partition.subtype_name,
            )
            yield Finding("ota-slot-duplicate", text, row, repairs=repairs.renumber_slots(layout))
        elif number >= count:
            text = message(
                "{name} is {slot}, but there are only {count} OTA slots, and the bootloader numbers them from ota_0 "
                "without a hole: this one can never be selected. Renumber the slots.",
                name=named(partition),
                slot=partition.subtype_name,
                count=count,
            )
            yield Finding("ota-slot-unreachable", text, row, repairs=repairs.renumber_slots(layout))


def otadata(layout: Layout) -> Iterator[Finding]:
    """OTA slots and otadata, which says which of them starts, need each other."""
    slots = layout.table.ota_slots()
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    if slots and not rows:
        text = message(
            "There are OTA slots but no otadata partition, in which the choice of the slot is stored: an update can "
            "never be selected. Add an otadata partition of 8 KB (0x2000)."
        )
        wish = Partition("otadata", types.DATA, types.OTADATA, 0, OTADATA_SIZE)
        yield Finding("otadata-missing", text, repairs=repairs.add(layout, wish))
    apps = [p for p in layout.table if p.is_bootable]
    if rows and len(apps) == 1:
        otadata = layout.table[rows[0]]
        values: dict[str, Value] = {"name": named(otadata), "size": human(otadata.size)}
        text = (
            message(
                "{name} chooses between apps, but there is only one. Add a second app slot; or make {app} the factory "
                "app, which needs no otadata, and use its {size} for something else.",
                app=named(apps[0]),
                **values,
            )
            if slots
            else message(
                "{name} chooses between apps, but there is only one. Add a second app slot, or use its {size} for "
                "something else.",
                **values,
            )
        )
        yield Finding("otadata-single-slot", text, rows[0])


def updating(layout: Layout) -> Iterator[Finding]:
    """An app is written by another app: a slot never updates itself, and no one writes the factory app over the air."""
    bootable = [row for row, partition in enumerate(layout.table) if partition.is_bootable]
    if len(bootable) == 1 and layout.table[bootable[0]].is_ota_slot:
        text = message(
            "{name} is the only app, and a running app cannot overwrite itself: it can be updated over the cable only. "
            "Add a second slot; a small one for an updater is enough.",
            name=named(layout.table[bootable[0]]),
        )
        yield Finding("app-not-updatable", text, bootable[0])
    updater = layout.updater_row()
    if updater is not None and not layout.table[updater].is_ota_slot:
        text = message(
            "{name} is an updater in the factory slot, which ESP-IDF's update functions refuse to write: the app can "
            "be updated over the air, the updater itself only over the cable or by code of your own. As an OTA slot "
            "it could be updated, too.",
            name=named(layout.table[updater]),
        )
        yield Finding("updater-in-factory", text, updater)


def app_subtypes(layout: Layout) -> Iterator[Finding]:
    """The bootloader starts factory, ota_0 to ota_15 and test; tee_0 and tee_1 are for ESP-TEE."""
    known = set(types.SUBTYPES[types.APP].values())
    for row, partition in enumerate(layout.table):
        if partition.is_app and partition.subtype not in known:
            text = message(
                "{name} is an app of the unknown subtype {subtype}, which the bootloader never starts. Use factory, "
                "ota_0 to ota_15 or test.",
                name=named(partition),
                subtype=partition.subtype_name,
            )
            yield Finding("app-subtype-unknown", text, row, repairs=repairs.as_next_slot(layout, row))


def reserved_types(layout: Layout) -> Iterator[Finding]:
    """Types 0x04 to 0x3F belong to ESP-IDF's future, 0xFF to the end row."""
    for row, partition in enumerate(layout.table):
        kind = partition.type
        if (kind, partition.label) == _SECURE_CERTIFICATE:
            continue
        if types.PARTITION_TABLE < kind < types.FIRST_CUSTOM_TYPE or kind == 0xFF:
            text = message(
                "{name} has the type {kind}, which is reserved for ESP-IDF. Types of your own go from 0x40 to 0xFE.",
                name=named(partition),
                kind=partition.type_name,
            )
            custom = types.LAST_CUSTOM_TYPE if kind == 0xFF else types.FIRST_CUSTOM_TYPE | kind
            repair = repairs.as_custom_type(layout, row, custom)
            yield Finding("type-reserved", text, row, repairs=repair)


def large_apps(layout: Layout) -> Iterator[Finding]:
    """The bootloaders of most chips pass over an app partition of more than 16 MB, whatever is in it."""
    largest = layout.chip.largest_app
    if largest is None:
        return
    for row, partition in enumerate(layout.table):
        if partition.is_app and partition.size > largest:
            text = message(
                "{name} is {size} long; the bootloader of the {chip} never starts an app partition of more than 16 MB. "
                "Make it 16 MB or smaller.",
                name=named(partition),
                size=describe(partition.size),
                chip=layout.chip.title,
            )
            repair = repairs.resize_to(layout, row, largest)
            yield Finding("app-over-16mb", text, row, repairs=repair)


def header_size(layout: Layout) -> Iterator[Finding]:
    """The bootloader believes the flash size in its own header, and refuses a table that reaches beyond it."""
    header = layout.header_flash_size
    if header is None or not layout.table.rows:
        return
    row = max(range(len(layout.table)), key=lambda row: layout.table[row].end)
    partition = layout.table[row]
    believed = header
    if header is not None and header > 16 * MB and layout.chip.largest_app is not None:
        believed = _HEADER_32_MB_COUNTS_AS
    if partition.end > believed:
        text = message(
            "{name} ends at {end}, but the bootloader on the board goes by its own header, takes the flash for {flash} "
            "and refuses the whole table. Write a bootloader made for {size}.",
            name=named(partition),
            end=describe(partition.end),
            flash=human(believed),
            size=human(layout.flash_size or layout.extent),
        )
        yield Finding("beyond-header-flash-size", text, row)


def mmu_pages(layout: Layout) -> Iterator[Finding]:
    """An app runs from a multiple of the MMU page; a chip may be configured for one larger than 64 KB."""
    page = max(layout.chip.mmu_pages)
    row = next(
        (r for r, p in enumerate(layout.table) if p.is_app and p.offset_alignment < page and p.offset % page), None
    )
    if row is None:
        return
    partition = layout.table[row]
    text = message(
        "{name} starts at {offset}. The {chip} can be configured for MMU pages of up to {page}; apps must then start "
        "at a multiple of that. With the usual 64 KB pages nothing is wrong.",
        name=named(partition),
        offset=hexadecimal(partition.offset),
        chip=layout.chip.title,
        page=human(page),
    )
    yield Finding("app-offset-mmu-page", text, row)


def md5(layout: Layout) -> Iterator[Finding]:
    """An app built with the MD5 check, which is the default, refuses a table without an MD5 row."""
    if not layout.table.md5:
        text = message(
            "The table has no MD5 row. Bootloaders take it as it is, but an app built with the usual settings refuses "
            "to read its partitions. Add the MD5 row."
        )
        yield Finding("md5-row-absent", text, repairs=repairs.add_md5_row(layout))


def table_offset(layout: Layout) -> Iterator[Finding]:
    """Where the table lies is compiled into bootloader and app; the bootloader must fit below it."""
    offset = layout.table.offset
    if offset == DEFAULT_TABLE_OFFSET:
        return
    if offset % SECTOR:
        text = message(
            "The partition table lies at {offset}, which is not a multiple of 4 KB: it cannot be erased on its own.",
            offset=hexadecimal(offset),
        )
        yield Finding("table-offset-unaligned", text, at=offset, repairs=repairs.usual_table_offset())
    if offset < DEFAULT_TABLE_OFFSET:
        text = message(
            "The partition table lies at {offset}, which leaves {room} for the bootloader; ESP-IDF reserves {usual} "
            "for it on the {chip}. Put the table at 0x8000 or higher.",
            offset=hexadecimal(offset),
            room=describe(max(0, offset - layout.chip.bootloader_offset)),
            usual=human(DEFAULT_TABLE_OFFSET - layout.chip.bootloader_offset),
            chip=layout.chip.title,
        )
        yield Finding("bootloader-area-small", text, at=offset, repairs=repairs.usual_table_offset())
    else:
        text = message(
            "The partition table lies at {offset} instead of 0x8000. That is fine if both the bootloader and the app "
            "were built for it: they have the place compiled in.",
            offset=hexadecimal(offset),
        )
        yield Finding("table-offset-unusual", text, at=offset)


def primary_rows(layout: Layout) -> Iterator[Finding]:
    """A row for the bootloader's or the table's own area says where that area really is."""
    boot, table = layout.chip.bootloader_offset, layout.table.offset
    places = {types.BOOTLOADER: (boot, table - boot), types.PARTITION_TABLE: (table, TABLE_AREA)}
    for row, partition in enumerate(layout.table):
        if not partition.is_primary or (partition.offset, partition.size) == places[partition.type]:
            continue
        offset, size = places[partition.type]
        text = message(
            "{name} is given as {size} at {offset}, but on the {chip} that area is {real_size} at {real_offset}. Check "
            "the chip and the table's offset; saved as CSV, the row is placed anew.",
            name=named(partition),
            size=describe(partition.size),
            offset=hexadecimal(partition.offset),
            chip=layout.chip.title,
            real_size=describe(size),
            real_offset=hexadecimal(offset),
        )
        yield Finding("primary-row-elsewhere", text, row, repairs=repairs.place(layout, row, offset, size))


def ends_beyond(layout: Layout) -> Iterator[Finding]:
    """ESP-IDF's size check looks at the highest partition only; the bootloader looks at every one."""
    for row, partition in enumerate(layout.table):
        if partition.end > 1 << 32:
            text = message(
                "{name} ends at {end}, beyond the 4 GB that an address can name. Make it smaller.",
                name=named(partition),
                end=describe(partition.end),
            )
            yield Finding("end-beyond-4gb", text, row)
        if layout.flash_size is not None and partition.end > layout.flash_size and row != highest_row(layout):
            text = message(
                "{name} ends at {end}, beyond the flash of {flash}. ESP-IDF's tool overlooks that because another "
                "partition starts higher, but the bootloader refuses the table. Make it smaller.",
                name=named(partition),
                end=describe(partition.end),
                flash=human(layout.flash_size),
            )
            yield Finding("partition-beyond-flash", text, row, repairs=repairs.beyond_flash(layout, row))


RULES: tuple[Rule, ...] = (
    emptiness,
    sizes,
    factories,
    slot_numbers,
    otadata,
    updating,
    app_subtypes,
    reserved_types,
    large_apps,
    header_size,
    mmu_pages,
    md5,
    table_offset,
    primary_rows,
    ends_beyond,
)
