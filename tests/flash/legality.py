"""What is wrong with a layout, written once more and plainly, for the edits to be held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR

Violations = Counter[tuple[str, ...]]


def violations(layout: Layout, limit: int | None = None) -> Violations:
    """Return every broken rule with the labels it is about. `limit` is where the flash ends."""
    limit = layout.extent if limit is None else limit
    found: Violations = Counter()
    for number, partition in enumerate(layout.table):
        found.update((rule, partition.label) for rule in _broken(layout, partition, limit))
        for other in layout.table.rows[:number]:
            if partition.overlaps(other):
                found[("overlap", *sorted((partition.label, other.label)))] += 1
    for rule, values in (
        ("label-twice", [partition.label for partition in layout.table]),
        ("otadata-twice", [p.subtype for p in layout.table if p.type == types.DATA and p.subtype in (0, 0x90)]),
    ):
        found.update((rule, str(value)) for value, times in Counter(values).items() for _ in range(times - 1))
    return found


def _broken(layout: Layout, partition: Partition, limit: int) -> Iterator[str]:
    if partition.is_primary:
        return
    if partition.offset % (layout.app_alignment if partition.is_app else SECTOR):
        yield "offset"
    if partition.size % SECTOR:
        yield "odd-size"
    if partition.is_app and partition.size % layout.secure_boot.app_size_step:
        yield "app-size"
    if partition.offset < layout.table.end:
        yield "below-table"
    if partition.end > limit:
        yield "beyond-flash"
    if partition.size < SECTOR:
        yield "empty"
    yield from _broken_data(partition)


def _broken_data(partition: Partition) -> Iterator[str]:
    if partition.type != types.DATA:
        return
    if partition.subtype in (types.OTADATA, types.TEE_OTADATA) and partition.size != 0x2000:
        yield "otadata-size"
    if partition.subtype == types.NVS and partition.size < 0x3000 and not partition.readonly:
        yield "nvs-size"
    if partition.subtype in (types.OTADATA, types.COREDUMP) and partition.readonly:
        yield "readonly"
