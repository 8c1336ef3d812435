"""Where a layout has what a flow needs; layouts that lack it are refused with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from asym_studio.boot.flows.model import FlowDoesNotApply
from asym_studio.boot.table import FACTORY_INDEX
from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import SECTOR


@dataclass(frozen=True)
class Slot:
    """An app slot. `index` is how the bootloader counts it: -1 is factory."""

    label: str
    offset: int
    size: int
    index: int

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.offset + self.size

    @property
    def is_factory(self) -> bool:
        """Whether it is the factory app's."""
        return self.index == FACTORY_INDEX


def refused(why: Message, remedy: Message) -> FlowDoesNotApply:
    """Return the error for a layout that a flow does not fit."""
    return FlowDoesNotApply("flow-does-not-apply", why, remedy)


def reachable_slots(layout: Layout) -> tuple[Slot, ...]:
    """Return the OTA slots that the bootloader can select, by their numbers."""
    rows = [layout.table[row] for row in layout.table.ota_slots()]
    slots = {p.subtype - types.OTA_0: p for p in rows}
    return tuple(_slot(p, number) for number, p in slots.items() if number < len(rows) and p.size > 0)


def factory_slot(layout: Layout) -> Slot | None:
    """Return the slot of the factory app."""
    rows = layout.table.of_kind(types.APP, types.FACTORY)
    return _slot(layout.table[rows[-1]], FACTORY_INDEX) if rows else None


def _slot(partition: Partition, index: int) -> Slot:
    return Slot(partition.label, partition.offset, partition.size, index)


def app_and_updater(layout: Layout) -> tuple[Slot, Slot]:
    """Return the large slot and the small one. Raises FlowDoesNotApply."""
    row = layout.updater_row()
    if row is None:
        raise refused(
            message("The layout has no small slot for an updater beside a large one for the app."),
            message("Split it first: “Split” makes an asymmetric layout of it."),
        )
    slots = reachable_slots(layout)
    factory = factory_slot(layout)
    small = next((s for s in (*slots, factory) if s and s.offset == layout.table[row].offset), None)
    apps = [slot for slot in slots if small is None or slot.offset != small.offset]
    if small is None or not apps:
        raise refused(
            message("The app's slot must be an OTA slot that the bootloader can select beside the updater's."),
            message("Number the OTA slots from ota_0 on."),
        )
    return max(apps, key=lambda slot: slot.size), small


def otadata_of(layout: Layout) -> Partition:
    """Return the otadata partition. Raises FlowDoesNotApply."""
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    if not rows or layout.table[rows[-1]].size < OTADATA_SIZE:
        raise refused(
            message("The layout has no otadata of 8 KB (0x2000), so no slot can be selected."),
            message("Add an otadata partition."),
        )
    return layout.table[rows[-1]]


def refuse_overlaps(layout: Layout, slots: Sequence[Slot]) -> None:
    """Refuse a layout in which what a flow writes overlaps something else, or ends behind the flash."""
    otadata = otadata_of(layout)
    table = layout.table.offset
    taken = {(table, table + SECTOR), (otadata.offset, otadata.end)} | {(slot.offset, slot.end) for slot in slots}
    ordered = sorted(taken)
    odd = any(start % SECTOR for start, _ in ordered) or ordered[0][0] < table or ordered[-1][1] > layout.extent
    if odd or any(end > start for (_, end), (start, _) in pairwise(ordered)):
        raise refused(
            message("Partitions that the update writes overlap, or do not lie in the flash."),
            message("Mend the layout first: the check says what is wrong with it."),
        )
