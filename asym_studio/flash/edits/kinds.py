"""What a partition's type and subtype ask of the rest: kinds that exist once, slot numbers, flags."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash import types
from asym_studio.flash.binary import most_rows
from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Stop
from asym_studio.flash.edits.space import Space, has_fixed_size
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition

_ONCE = {
    (types.DATA, types.OTADATA),
    (types.DATA, types.TEE_OTADATA),
    (types.BOOTLOADER, types.PRIMARY),
    (types.PARTITION_TABLE, types.PRIMARY),
}
_NEVER_READONLY = {(types.DATA, types.OTADATA), (types.DATA, types.COREDUMP)}
_HIGHEST = {"type": 0xFE, "subtype": 0xFF, "flags": 0xFFFFFFFF}


def number_stop(**numbers: int) -> Stop | None:
    """Return why a type, subtype or flags do not fit their fields, if so."""
    for name, number in numbers.items():
        if not 0 <= number <= _HIGHEST[name]:
            text = message("{number} is not a {name}.", number=number, name=name)
            return Stop("number-out-of-range", text)
    return None


def kind_stop(layout: Layout, kind: int, subtype: int, row: int | None = None) -> Stop | None:
    """Return why a partition (that of `row`, or a new one) may not be of that kind, if so."""
    stopped = number_stop(type=kind, subtype=subtype)
    if stopped is not None:
        return stopped
    if kind in (types.BOOTLOADER, types.PARTITION_TABLE) and subtype == types.PRIMARY:
        text = message("ESP-IDF's tool itself places the {name}'s own row.", name=types.type_name(kind))
        return Stop("placed-by-tool", text)
    others = [at for at in layout.table.of_kind(kind, subtype) if at != row]
    if (kind, subtype) in _ONCE and others:
        return kind_taken(layout.table[others[0]], others[0])
    return None


def is_unique_kind(partition: Partition) -> bool:
    """Return whether a table holds at most one partition of that kind."""
    return (partition.type, partition.subtype) in _ONCE


def kind_taken(partition: Partition, row: int | None = None) -> Stop:
    """There is one of that kind already, and there may be only one."""
    name = partition.kind_name
    text = message("A table holds only one {name} partition: “{label}”.", name=name, label=partition.label)
    return Stop("kind-taken", text, row)


def subtype_for_copy(layout: Layout, original: Partition) -> int | None:
    """Return the subtype that a copy gets: a free slot of the same sort for apps. None where all are taken."""
    if not original.is_app:
        return original.subtype
    taken = {partition.subtype for partition in layout.table if partition.is_app}
    ota = range(types.OTA_0, types.OTA_0 + types.OTA_SLOTS)
    tee = types.SUBTYPES[types.APP]["tee_0"], types.SUBTYPES[types.APP]["tee_1"]
    free = (subtype for subtype in (tee if original.subtype in tee else ota) if subtype not in taken)
    return next(free, None)


def full_stop(layout: Layout) -> Stop | None:
    """Return why the table takes no further row, if so: it has 0xC00 bytes, an MD5 row takes one place of them."""
    most = most_rows(layout.table.md5)
    if len(layout.table) < most:
        return None
    return Stop("table-full", message("A partition table holds at most {most} partitions.", most=most))


def slots_used_up() -> Stop:
    """No slot number is free."""
    return Stop("slots-used-up", message("All app slots of that sort are taken."))


def flags_stop(partition: Partition) -> Stop | None:
    """Return why a partition may not have its flags, if so."""
    if partition.readonly and (partition.type, partition.subtype) in _NEVER_READONLY:
        name = "otadata" if partition.subtype == types.OTADATA else partition.subtype_name
        return Stop("readonly-forbidden", message("{name} is written at run time: it cannot be readonly.", name=name))
    return None


def geometry_stops(space: Space, partition: Partition) -> Iterator[Stop]:
    """Yield why a partition of that kind may not lie where it does or be as large as it is."""
    if partition.offset % space.offset_step(partition):
        yield stops.offset_unaligned(space, partition)
    if has_fixed_size(partition) and partition.size != OTADATA_SIZE:
        yield stops.fixed_size(partition)
    elif partition.size < space.min_size(partition):
        yield stops.too_small(space, partition)
    if partition.is_app and partition.size % space.size_step(partition):
        yield stops.size_unaligned(space, partition)


def geometry_stop(space: Space, partition: Partition) -> Stop | None:
    """Return the first of them, if there is one."""
    return next(geometry_stops(space, partition), None)
