"""What otadata is to hold, so that the bootloader starts the app in the new table."""

from __future__ import annotations

from collections.abc import Sequence

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.otadata import (
    NEW,
    UNDEFINED,
    VALID,
    Record,
    SectorWrite,
    active,
    new_record,
    read_sectors,
    select,
    select_factory,
)
from asym_studio.boot.result import BootResult
from asym_studio.flash import types
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import SECTOR, hexadecimal
from asym_studio.plan.migration.model import MigrationRefused

_ERASED = b"\xff" * SECTOR


def otadata_row(layout: Layout) -> Partition | None:
    """Return the otadata partition that the bootloader takes: the last one."""
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    return layout.table[rows[-1]] if rows else None


def selecting(flash: bytearray, layout: Layout, app: Partition, old: bytes, options: Sequence[BootOptions]) -> bytes:
    """Return otadata's 0x2000 bytes with which a flash that is complete but for them starts `app`, in all those ways.

    `old` is what otadata held; it stays where it already selects the app, and a sector of it stays where the other is
    enough, so that states and sequence numbers go on. Raises MigrationRefused where nothing makes the app start.
    """
    row = otadata_row(layout)
    result = None
    for content in _candidates(layout, app, old):
        if row is not None:
            flash[row.offset : row.offset + OTADATA_SIZE] = content
        results = [boot(memoryview(flash), layout.chip, each) for each in options]
        result = next((other for other in results if other.booted_offset != app.offset), None)
        if result is None and (row is None or _is_new(content) or not any(each.writes for each in results)):
            return content
    raise not_started(app, result)


def _candidates(layout: Layout, app: Partition, old: bytes) -> tuple[bytes, ...]:
    if not app.is_ota_slot:
        return old, _with(old, select_factory(old))
    slot, count = app.subtype - types.OTA_0, len(layout.table.ota_slots())
    if slot >= count:
        return (old,)
    state = _state(old)
    fresh = new_record(slot + 1, state).pack().ljust(SECTOR, b"\xff") + _ERASED
    return old, _with(old, select(slot, count, old, state=state)), fresh


def _state(old: bytes) -> int:
    """Return the state of the new record: an app that was confirmed stays so."""
    records = [sector.record for sector in read_sectors(old)]
    current = active(*records)
    return VALID if current is not None and records[current].state == VALID else UNDEFINED


def _is_new(content: bytes) -> bool:
    return any(record.valid and record.state == NEW for record in _records(content))


def _records(content: bytes) -> tuple[Record, Record]:
    first, second = read_sectors(content)
    return first.record, second.record


def _with(old: bytes, writes: tuple[SectorWrite, ...]) -> bytes:
    sectors = [old[:SECTOR], old[SECTOR:]]
    for write in writes:
        sectors[write.sector] = write.content
    return b"".join(sectors)


def in_force(content: bytes) -> int:
    """Return the sector whose record is followed: it is written last."""
    return active(*_records(content)) or 0


def not_started(app: Partition, result: BootResult | None) -> MigrationRefused:
    """Return the refusal of a plan at whose end the app does not start; `result` is that boot."""
    why = next((r.message for r in result.rejected if r.row.offset == app.offset), None) if result else None
    if why is None:
        why = message("The bootloader starts something else, or nothing.")
    return MigrationRefused(
        "app-would-not-start",
        message("The app at {offset} would not start: {why}", offset=hexadecimal(app.offset), why=why),
        message("See `asym-studio boot` on a dump of the flash for what the bootloader does, and why."),
    )
