"""What ESP-IDF's own tool refuses: the errors of `gen_esp32part.py` 1.5, no more and no less."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from asym_studio.flash import types
from asym_studio.flash.binary import most_rows
from asym_studio.flash.errors import Message, Value, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.finding import Finding, Rule, named
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import MIN_WRITABLE_NVS, OTADATA_SIZE, Partition
from asym_studio.flash.units import align_down, align_up, describe, hexadecimal

_WORD = 1 << 32


def offsets(layout: Layout) -> Iterator[Finding]:
    """App partitions start at a multiple of 64 KB, all others at a multiple of 4 KB."""
    for row, partition in enumerate(layout.table):
        step = partition.offset_alignment
        if partition.offset % step == 0:
            continue
        text = (
            message(
                "{name} starts at {offset}, but an app partition must start at a multiple of 64 KB. "
                "The nearest such places are {down} and {up}.",
                **_places(partition, step),
            )
            if partition.is_app
            else message(
                "{name} starts at {offset}, but a partition must start at a multiple of 4 KB. "
                "The nearest such places are {down} and {up}.",
                **_places(partition, step),
            )
        )
        ways = chain(repairs.move_to_free_place(layout, row), repairs.push_to(layout, row, partition.offset))
        yield Finding("offset-unaligned", text, row, repairs=ways)


def _places(partition: Partition, step: int) -> dict[str, Value]:
    return {
        "name": named(partition),
        "offset": hexadecimal(partition.offset),
        "down": hexadecimal(align_down(partition.offset, step)),
        "up": hexadecimal(align_up(partition.offset, step)),
    }


def app_sizes(layout: Layout) -> Iterator[Finding]:
    """An app's size is a multiple of 4 KB, of 64 KB with secure boot v1 (its signature ends the last 64 KB)."""
    step = layout.secure_boot.app_size_step
    for row, partition in enumerate(layout.table):
        if not partition.is_app or partition.size % step == 0:
            continue
        values: dict[str, Value] = {"name": named(partition), "size": describe(partition.size)}
        text = (
            message(
                "{name} is {size} long; with secure boot v1 the size of an app partition must be a multiple of 64 KB. "
                "Round it up or down.",
                **values,
            )
            if layout.secure_boot is SecureBoot.V1
            else message(
                "{name} is {size} long; the size of an app partition must be a multiple of 4 KB. Round it up or down.",
                **values,
            )
        )
        yield Finding("app-size-unaligned", text, row, repairs=repairs.round_size(layout, row, step))


def labels(layout: Layout) -> Iterator[Finding]:
    """No two partitions have the same label."""
    first: dict[str, int] = {}
    for row, partition in enumerate(layout.table):
        if partition.label not in first:
            first[partition.label] = row
            continue
        text = message(
            "The label {name} is taken twice, by the partitions at {first} and {second}. Every label must be unique: "
            "rename one of them.",
            name=named(partition),
            first=hexadecimal(layout.table[first[partition.label]].offset),
            second=hexadecimal(partition.offset),
        )
        yield Finding("label-duplicate", text, row, repairs=repairs.rename(layout, row))


def encodings(layout: Layout) -> Iterator[Finding]:
    """A label can be written as UTF-8."""
    for row, partition in enumerate(layout.table):
        if partition.label.isascii() or _encodable(partition.label):
            continue
        text = message(
            "The label of the partition at {offset} has a character that cannot be stored. Type the label anew.",
            offset=hexadecimal(partition.offset),
        )
        yield Finding("label-not-writable", text, row, repairs=repairs.rename(layout, row))


def _encodable(label: str) -> bool:
    try:
        label.encode()
    except UnicodeEncodeError:
        return False
    return True


def overlaps(layout: Layout) -> Iterator[Finding]:
    """No partition starts before the ones below it have ended (in the order of the offsets)."""
    table = layout.table
    order = table.by_offset()
    if not order:
        return
    reaching = order[0]
    for _, row in pairwise(order):
        below, partition = table[reaching], table[row]
        if partition.offset < below.end:
            text = message(
                "{name} starts at {offset}, but {below} before it ends only at {end}: they overlap by {size}. "
                "Move {name} up, or make {below} smaller.",
                name=named(partition),
                below=named(below),
                offset=hexadecimal(partition.offset),
                end=hexadecimal(below.end),
                size=describe(min(below.end, partition.end) - partition.offset),
            )
            ways = chain(
                repairs.push_to(layout, row, below.end),
                repairs.end_at(layout, reaching, partition.offset),
                repairs.move_to_free_place(layout, row),
                repairs.move_to_free_place(layout, reaching),
            )
            yield Finding("overlap", text, row, repairs=ways)
        if partition.end > below.end:
            reaching = row


def below_table(layout: Layout) -> Iterator[Finding]:
    """Partitions start behind the partition table's own sector."""
    for row, partition in enumerate(layout.table):
        if partition.offset >= layout.table.end or partition.is_primary:
            continue
        text = message(
            "{name} starts at {offset}, where the bootloader and the partition table lie. Partitions start at {end} or "
            "higher: move it.",
            name=named(partition),
            offset=hexadecimal(partition.offset),
            end=hexadecimal(layout.table.end),
        )
        ways = chain(repairs.move_to_free_place(layout, row), repairs.push_to(layout, row, layout.table.end))
        yield Finding("offset-in-table-area", text, row, repairs=ways)


def otadata(layout: Layout) -> Iterator[Finding]:
    """At most one otadata partition, of exactly 8 KB."""
    for row in layout.table.of_kind(types.DATA, types.OTADATA)[1:]:
        text = message(
            "{name} is a second otadata partition; there can be only one, since it holds the choice of the app that "
            "starts. Give it another subtype, or delete it.",
            name=named(layout.table[row]),
        )
        yield Finding("otadata-several", text, row, repairs=repairs.as_undefined(layout, row))
    for row in layout.table.of_kind(types.DATA, types.OTADATA):
        if layout.table[row].size != OTADATA_SIZE:
            text = message(
                "{name} is {size} long; an otadata partition must be exactly 8 KB (0x2000): two sectors, of which one "
                "stays whole while the other is written.",
                name=named(layout.table[row]),
                size=describe(layout.table[row].size),
            )
            ways = repairs.resize_with_room(layout, row, OTADATA_SIZE)
            yield Finding("otadata-size", text, row, repairs=ways)


def tee_otadata(layout: Layout) -> Iterator[Finding]:
    """At most one otadata partition of the trusted environment, of exactly 8 KB."""
    for row in layout.table.of_kind(types.DATA, types.TEE_OTADATA)[1:]:
        text = message(
            "{name} is a second tee_ota partition; there can be only one. Give it another subtype, or delete it.",
            name=named(layout.table[row]),
        )
        yield Finding("tee-otadata-several", text, row, repairs=repairs.as_undefined(layout, row))
    for row in layout.table.of_kind(types.DATA, types.TEE_OTADATA):
        if layout.table[row].size != OTADATA_SIZE:
            text = message(
                "{name} is {size} long; a tee_ota partition must be exactly 8 KB (0x2000).",
                name=named(layout.table[row]),
                size=describe(layout.table[row].size),
            )
            ways = repairs.resize_with_room(layout, row, OTADATA_SIZE)
            yield Finding("tee-otadata-size", text, row, repairs=ways)


def nvs_sizes(layout: Layout) -> Iterator[Finding]:
    """An NVS partition that is written has at least three sectors."""
    for row in layout.table.of_kind(types.DATA, types.NVS):
        partition = layout.table[row]
        if partition.size >= MIN_WRITABLE_NVS or partition.readonly:
            continue
        text = message(
            "{name} is {size} long; settings (nvs) need at least 12 KB (0x3000) to be written. Make it larger, or "
            "flag it “readonly” if it is filled at the factory and only read.",
            name=named(partition),
            size=describe(partition.size),
        )
        ways = chain(
            repairs.resize_with_room(layout, row, MIN_WRITABLE_NVS),
            repairs.set_flags(row, partition.flags | types.READONLY),
        )
        yield Finding("nvs-too-small", text, row, repairs=ways)


def readonly_flags(layout: Layout) -> Iterator[Finding]:
    """What the running system must write cannot be readonly."""
    for row, partition in enumerate(layout.table):
        if partition.readonly and partition.type == types.DATA and partition.subtype in (types.OTADATA, types.COREDUMP):
            text = message(
                "{name} is flagged “readonly”, but a partition of subtype {subtype} is always written. Remove the "
                "flag.",
                name=named(partition),
                subtype=partition.subtype_name,
            )
            repair = repairs.set_flags(row, partition.flags & ~types.READONLY)
            yield Finding("readonly-not-allowed", text, row, repairs=repair)


def flash_end(layout: Layout) -> Iterator[Finding]:
    """The partition with the highest offset ends within the flash; without a flash size nothing is checked."""
    if layout.flash_size is None or not layout.table.rows:
        return
    row = highest_row(layout)
    partition = layout.table[row]
    if partition.end <= layout.flash_size:
        return
    text = message(
        "{name} ends at {end}, but the flash ends at {flash}: {excess} are missing. Make partitions smaller, "
        "or use a board with more flash.",
        name=named(partition),
        end=describe(partition.end),
        flash=describe(layout.flash_size),
        excess=describe(partition.end - layout.flash_size),
    )
    yield Finding("beyond-flash", text, row, repairs=repairs.beyond_flash(layout, row))


def highest_row(layout: Layout) -> int:
    """Return the row with the highest offset, the only one whose end ESP-IDF's size check looks at."""
    return max(range(len(layout.table)), key=lambda row: layout.table[row].offset)


def length(layout: Layout) -> Iterator[Finding]:
    """The binary table, its MD5 row and an end row fit into 0xC00 bytes."""
    limit = most_rows(layout.table.md5)
    if len(layout.table) > limit:
        text = message(
            "The table has {count} partitions; at most {limit} fit into its sector. Delete some.",
            count=len(layout.table),
            limit=limit,
        )
        yield Finding("rows-too-many", text)


def values(layout: Layout) -> Iterator[Finding]:
    """Every number fits the field that a binary row has for it."""
    for row, partition in enumerate(layout.table):
        wrong = _field_that_does_not_fit(partition)
        if wrong is not None:
            field, value, highest = wrong
            text = message(
                "The {field} of {name} is {value}, which a partition table cannot hold: it must lie between 0 and "
                "{highest}.",
                field=field,
                name=named(partition),
                value=hexadecimal(value),
                highest=hexadecimal(highest),
            )
            yield Finding("number-out-of-range", text, row)


def _field_that_does_not_fit(partition: Partition) -> tuple[Message, int, int] | None:
    fields = (
        (message("type"), partition.type, 0xFF),
        (message("subtype"), partition.subtype, 0xFF),
        (message("offset"), partition.offset, _WORD - 1),
        (message("size"), partition.size, _WORD - 1),
    )
    return next((field for field in fields if not 0 <= field[1] <= field[2]), None)


RULES: tuple[Rule, ...] = (
    values,
    length,
    offsets,
    app_sizes,
    labels,
    encodings,
    overlaps,
    below_table,
    otadata,
    tee_otadata,
    nvs_sizes,
    readonly_flags,
    flash_end,
)
