"""What a picture shows of a flash: what its stretches hold, what would boot, and its otadata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from asym_studio.boot.model_flash import ModelFlash
from asym_studio.boot.otadata import active, read_sectors
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.types import Role
from asym_studio.flash.units import BLOCK, SECTOR, align_up
from asym_studio.lessons.model import BootView, Fill, Holds, OtadataView, Tone

Images = Sequence[tuple[Holds, bytes]]
"""The images that are known, and what they count as."""
_ERASED = b"\xff" * BLOCK


def fills_of(layout: Layout, flash: ModelFlash, images: Images, tables: Sequence[bytes] = ()) -> tuple[Fill, ...]:
    """Return what the table's sector and the partitions hold.

    An app slot holds one of the images whole, or part of something. A table that is none of `tables` is torn.
    """
    found = list(_table_fill(layout, flash, tables))
    for partition in layout.table:
        if partition.size > 0 and partition.end <= len(flash.data):
            found += _slot_fills(flash, partition, images) if partition.is_app else _data_fill(flash, partition)
    return tuple(_apart(sorted(found, key=lambda fill: (fill.offset, fill.size))))


def boot_view(layout: Layout, result: BootResult) -> BootView:
    """Return what a boot comes to, in a line."""
    row = result.booted
    if result.verdict is not Verdict.APP or row is None:
        return BootView(Tone.BAD, _WHY_NOTHING[result.verdict], why=result.explanation)
    updater = layout.updater_row()
    is_updater = updater is not None and layout.table[updater].offset == row.offset
    if result.rejected:
        names = ", ".join(dict.fromkeys(rejected.row.label or rejected.slot for rejected in result.rejected))
        text = message("“{label}” starts, as {others} cannot.", label=row.label, others=names)
    elif is_updater:
        text = message("The updater “{label}” starts.", label=row.label)
    else:
        text = message("“{label}” starts.", label=row.label)
    tone = Tone.MIND if is_updater or result.rejected else Tone.GOOD
    return BootView(tone, text, row.label, row.offset, result.explanation)


_WHY_NOTHING: Mapping[Verdict, Message] = {
    Verdict.APP: message("Nothing starts."),
    Verdict.NO_BOOTABLE: message("Nothing starts: no slot holds an app that can be started."),
    Verdict.TABLE_ERROR: message("Nothing starts: the bootloader refuses the partition table."),
    Verdict.OTADATA_TOO_SMALL: message("Nothing starts: the otadata partition cannot be read."),
    Verdict.BOOTLOADER_ABORT: message("Nothing starts: the bootloader stops at an image that it cannot map."),
}


def otadata_view(layout: Layout, flash: bytes | bytearray, changed: int | None = None) -> OtadataView | None:
    """Return the two otadata sectors decoded, or None where the layout has none that can be read."""
    row = otadata_row(layout)
    if row is None or row.offset + OTADATA_SIZE > len(flash):
        return None
    sectors = read_sectors(bytes(flash[row.offset : row.offset + OTADATA_SIZE]))
    return OtadataView(sectors, active(sectors[0].record, sectors[1].record), changed)


def otadata_row(layout: Layout) -> Partition | None:
    """Return the otadata partition that the bootloader follows: the last one, if it is large enough."""
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    if not rows or layout.table[rows[-1]].size < OTADATA_SIZE or layout.table[rows[-1]].offset == 0:
        return None
    return layout.table[rows[-1]]


def app_rows(layout: Layout) -> tuple[int, ...]:
    """Return the rows that an app can be started from, in the order of their offsets."""
    rows = [row for row in layout.table.by_offset() if layout.role(row) in (Role.APP, Role.UPDATER)]
    return tuple(r for r in rows if layout.table[r].is_bootable)


def _table_fill(layout: Layout, flash: ModelFlash, tables: Sequence[bytes]) -> Iterator[Fill]:
    at = layout.table.offset
    if not tables or at + SECTOR > len(flash.data):
        return
    whole = any(flash.data.startswith(table, at) for table in tables)
    erased = is_blank(flash, at, at + SECTOR)
    yield Fill(at, SECTOR, Holds.BLANK if erased else Holds.DATA if whole else Holds.TORN)


def _slot_fills(flash: ModelFlash, slot: Partition, images: Images) -> Iterator[Fill]:
    for holds, image in images:
        if image and len(image) <= slot.size and flash.data.startswith(image, slot.offset):
            yield Fill(slot.offset, len(image), holds)
            behind = slot.offset + align_up(len(image), SECTOR)
            for run in _runs(flash, behind, slot.end):
                yield replace(run, holds=Holds.OTHER, caption=message("left over"))
            return
    yield from _runs(flash, slot.offset, slot.end)


def _runs(flash: ModelFlash, start: int, end: int) -> Iterator[Fill]:
    """Yield the runs of sectors that are not erased."""
    first: int | None = None
    for at in range(start, end, SECTOR):
        blank = is_blank(flash, at, min(at + SECTOR, end))
        if blank and first is not None:
            yield Fill(first, at - first, Holds.PART)
        first = None if blank else at if first is None else first
    if first is not None:
        yield Fill(first, end - first, Holds.PART)


def _data_fill(flash: ModelFlash, partition: Partition) -> list[Fill]:
    holds = Holds.BLANK if is_blank(flash, partition.offset, partition.end) else Holds.DATA
    return [Fill(partition.offset, partition.size, holds)]


def is_blank(flash: ModelFlash, start: int, end: int) -> bool:
    """Return whether a range is erased."""
    return all(flash.data.startswith(_ERASED[: end - at], at) for at in range(start, end, BLOCK))


def _apart(fills: Sequence[Fill]) -> Iterator[Fill]:
    """Yield the fills that no earlier one covers: a faulty table may have overlapping rows."""
    at = 0
    for fill in fills:
        if fill.offset >= at and fill.size > 0:
            yield fill
            at = fill.offset + fill.size
