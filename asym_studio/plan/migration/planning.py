"""The plan of a migration: what is wanted, in the best order, proved by replaying it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import read_bootloader
from asym_studio.boot.model_flash import Boots
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.errors import Message, StudioError, message
from asym_studio.flash.images import image_length_at
from asym_studio.flash.images.image import HEADER_SIZE
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, TABLE_AREA, Partition
from asym_studio.flash.units import SECTOR, human
from asym_studio.plan.migration.estimate import commands, seconds_of, seconds_to_read
from asym_studio.plan.migration.model import (
    BoardState,
    Dark,
    Fate,
    FateKind,
    Plan,
    Rates,
    Step,
    StepKind,
    Target,
)
from asym_studio.plan.migration.order import Ordered, follow, order
from asym_studio.plan.migration.pairing import app_slots
from asym_studio.plan.migration.refusals import demand_plannable
from asym_studio.plan.migration.replay import Proof, Region, Witness, prove
from asym_studio.plan.migration.running import image_in
from asym_studio.plan.migration.selection import in_force, not_started, otadata_row, selecting
from asym_studio.plan.migration.steps import Bare, Unit
from asym_studio.plan.migration.wanted import Wanted, Wish, header_wanted, wish

_STAGE, _HEADER, _UPDATER, _APP, _SLOT, _DATA, _TABLE, _OTADATA = range(8)


def plan_migration(state: BoardState, target: Target, rates: Rates | None = None) -> Plan:
    """Return the plan that brings a board to the target. Pure, and the same for the same input.

    Raises MigrationRefused, with a code and a remedy, where something would be lost or would not start.
    """
    demand_plannable(state, target)
    return _Planning(state, target, rates or Rates()).plan()


def final_flash(plan: Plan, flash: bytes | memoryview) -> bytes:
    """Return the whole flash after all steps."""
    result = bytearray(flash)
    for step in plan.steps:
        for piece in step.pieces:
            result[piece.offset : piece.end] = piece.data
    return bytes(result)


@dataclass(frozen=True)
class _Fixed:
    """What is wanted besides partitions' content."""

    table: Wanted
    header: Wanted | None
    otadata: tuple[Wanted, ...]


class _Planning:
    """The steps of making one plan."""

    def __init__(self, state: BoardState, target: Target, rates: Rates) -> None:
        self._state = state
        self._target = target
        self._rates = rates
        self._layout = _as_written(state, target)
        self._wish: Wish = wish(state, target)
        self._fixed = self._fix()
        self._witness = self._make_witness()

    def plan(self) -> Plan:
        best = self._order()
        steps = follow(best.units, self._state.flash)
        proof = prove(steps, self._state.flash, self._witness)
        if proof.end is not Boots.NEW_APP:
            raise not_started(self._wish.slots.app, None)
        steps = tuple(self._told(step, proof, number) for number, step in enumerate(steps))
        return self._plan(steps, proof)

    # --- what is wanted

    def _fix(self) -> _Fixed:
        table = self._layout.table
        sector = write_binary(table).ljust(TABLE_AREA, b"\xff")
        table_wanted = Wanted(
            StepKind.TABLE, "partition table", table.offset, sector, message("The new table; its whole sector.")
        )
        header = header_wanted(self._state, self._target)
        return _Fixed(table_wanted, header, self._otadata(table_wanted, header))

    def _otadata(self, table: Wanted, header: Wanted | None) -> tuple[Wanted, ...]:
        layout, found = self._target.layout, self._wish
        flash = bytearray(self._state.flash)
        for wanted in (*found.wanted, table, *([header] if header else [])):
            flash[wanted.offset : wanted.end] = wanted.data
        old = self._old_otadata()
        content = selecting(flash, layout, found.slots.app, old, found.running.options)
        row = otadata_row(layout)
        before = otadata_row(self._state.layout)
        if row is None:
            if before is not None:
                gone = message("The new table has none.")
                found.fates.append(Fate(FateKind.DROPPED, before, None, gone))
            return ()
        reason = message("It selects “{label}”.", label=found.slots.app.label)
        kind = FateKind.REWRITTEN
        if before is not None and content == old:
            kind = FateKind.KEPT if before.offset == row.offset else FateKind.MOVED
        found.fates.append(Fate(kind, before, row, reason, OTADATA_SIZE if content == old else 0))
        last = in_force(old)
        return tuple(
            Wanted(
                StepKind.OTADATA,
                row.label,
                row.offset + sector * SECTOR,
                content[sector * SECTOR : (sector + 1) * SECTOR],
                reason,
            )
            for sector in (1 - last, last)
        )

    def _old_otadata(self) -> bytes:
        row = otadata_row(self._state.layout)
        if row is None or row.size < OTADATA_SIZE:
            return b"\xff" * OTADATA_SIZE
        return bytes(self._state.flash[row.offset : row.offset + OTADATA_SIZE])

    def _make_witness(self) -> Witness:
        state, found = self._state, self._wish
        table, start = self._fixed.table, state.layout.chip.bootloader_offset
        whole = bytes(state.flash[start : state.layout.table.offset])
        present = read_bootloader(FlashView(state.flash), state.layout.chip) is not None
        after = self._fixed.header.data if self._fixed.header else whole
        return Witness(
            chip=state.layout.chip,
            options=found.running.options,
            app_offset=found.slots.app.offset,
            table=Region(table.offset, bytes(state.flash[table.offset : table.end]), table.data),
            old_app=found.running.image,
            new_app=found.app,
            updater=found.updater,
            bootloader=Region(start, whole, after) if present else None,
            others=tuple(filter(None, (image_in(state, slot) for slot in app_slots(state.layout)))),
        )

    # --- the order

    def _order(self) -> Ordered:
        units = self._units()
        flash, witness = self._state.flash, self._witness
        best = order(units, flash, witness)
        least = sum(self._differs(w) for w in (self._fixed.table, self._fixed.header) if w is not None)
        if best.cost[0] <= least and not best.cost[1]:
            return best
        tries = [order(_with_stage(units, stage), flash, witness) for stage in self._stages()]
        return min((best, *tries), key=lambda found: found.cost)

    def _differs(self, wanted: Wanted) -> int:
        """Count the sectors that differ."""
        flash = self._state.flash
        return sum(
            flash[wanted.offset + at : wanted.offset + at + SECTOR] != wanted.data[at : at + SECTOR]
            for at in range(0, len(wanted.data), SECTOR)
        )

    def _units(self) -> list[Unit]:
        found, fixed = self._wish, self._fixed
        units = [Unit(self._rank(wanted), (wanted,)) for wanted in found.wanted if wanted.image]
        relevant = self._boot_ranges()
        quiet: list[Wanted] = []
        for wanted in found.wanted:
            if wanted.image:
                continue
            unit = Unit(_SLOT if wanted.kind is StepKind.INVALIDATE else _DATA, (wanted,))
            if unit.touches(relevant) and self._differs(wanted):
                units.append(unit)
            else:
                quiet.append(wanted)
        if quiet:
            units.append(Unit(_DATA, tuple(quiet)))
        if fixed.header:
            units.append(Unit(_HEADER, (fixed.header,)))
        if fixed.otadata:
            units.append(Unit(_OTADATA, fixed.otadata))
        bare = tuple(self._bare())
        return [replace(unit, bare=bare) for unit in (*units, Unit(_TABLE, (fixed.table,)))]

    def _bare(self) -> Iterator[Bare]:
        """Yield the old images without a hash whose first sector does not stay as it is."""
        for slot in app_slots(self._state.layout):
            image = image_in(self._state, slot)
            if image and not image[HEADER_SIZE - 1] and not self._stays(slot.offset, image[:SECTOR]):
                yield Bare(slot.label, slot.offset, image)

    def _stays(self, offset: int, head: bytes) -> bool:
        return any(
            wanted.offset <= offset < wanted.end and wanted.data.startswith(head, offset - wanted.offset)
            for wanted in self._wish.wanted
        )

    def _rank(self, wanted: Wanted) -> int:
        slots = self._wish.slots
        if wanted.offset == slots.app.offset:
            return _APP
        return _UPDATER if slots.updater is not None and wanted.offset == slots.updater.offset else _SLOT

    def _boot_ranges(self) -> list[tuple[int, int]]:
        """Return what any boot on the way may read: the old slots' images, and otadata."""
        ranges = [(slot.offset, slot.offset + self._length(slot)) for slot in app_slots(self._state.layout)]
        rows = (otadata_row(self._state.layout), otadata_row(self._target.layout))
        return ranges + [(row.offset, row.end) for row in rows if row is not None]

    def _length(self, slot: Partition) -> int:
        try:
            length = image_length_at(self._state.flash[slot.offset : slot.end])
        except StudioError:
            length = None
        return length or SECTOR

    def _stages(self) -> list[Unit]:
        """Return the places where a copy of the running app may wait: other slots of the old table."""
        running = self._wish.running
        if running.partition is None or not running.image:
            return []
        length = -(-len(running.image) // SECTOR) * SECTOR
        data = running.image.ljust(length, b"\xff")
        reason = message("A copy of the app, which the bootloader falls back to until the other is in its place.")
        return [
            Unit(_STAGE, (Wanted(StepKind.STAGE, slot.label, slot.offset, data, reason, image=True),), first=True)
            for slot in app_slots(self._state.layout)
            if slot != running.partition and slot.size >= length and slot.subtype != types.TEST
        ]

    # --- the result

    def _told(self, step: Step, proof: Proof, number: int) -> Step:
        result = proof.steps[number]
        seconds = seconds_of(step, self._rates)
        share = result.dark / result.cuts if result.cuts else 0.0
        if result.after is Boots.NOTHING or step.kind is StepKind.TABLE:
            share = float(bool(result.dark))
        return replace(
            step,
            boots=result.worst,
            after=result.after,
            cuts=result.cuts,
            dark=result.dark,
            seconds=seconds,
            dark_seconds=seconds * share,
        )

    def _plan(self, steps: Sequence[Step], proof: Proof) -> Plan:
        state, found = self._state, self._wish
        flash = state.flash
        read = len(flash) if state.bytes_read is None else state.bytes_read
        dark = Dark(sum(s.risk for s in steps), proof.dark, sum(s.dark_seconds for s in steps))
        fates = tuple(sorted(found.fates, key=_place))
        return Plan(
            before_layout=state.layout,
            after_layout=self._layout,
            before=hashlib.sha256(flash).hexdigest(),
            after=proof.final,
            app_offset=found.slots.app.offset,
            fates=fates,
            steps=tuple(steps),
            dark=dark,
            cuts=proof.cuts,
            bytes_read=read,
            bytes_written=sum(step.size for step in steps),
            seconds=seconds_to_read(read, self._rates) + sum(step.seconds for step in steps),
            commands=commands(state.layout.chip, steps),
            preserved=tuple(_preserved(fate) for fate in fates if fate.preserved is None or fate.preserved),
            lost=tuple(_lost(fate) for fate in fates if fate.lost),
            warnings=tuple(found.warnings),
        )


def _with_stage(units: Sequence[Unit], stage: Unit) -> list[Unit]:
    """Return all of them; the others mind the copy if it has no hash."""
    (copy,) = stage.parts
    bare = () if copy.data[HEADER_SIZE - 1] else (Bare(copy.label, copy.offset, copy.data),)
    return [*(replace(unit, bare=unit.bare + bare) for unit in units), stage]


def _as_written(state: BoardState, target: Target) -> Layout:
    """Return the new layout, without a checksum row where the old table has none and the old apps live with that:
    their bootloader may be one that refuses a table with such a row."""
    layout = target.layout
    if state.layout.table.md5 or target.app is not None:
        return layout
    return layout.with_table(replace(layout.table, md5=False))


def _place(fate: Fate) -> tuple[int, int]:
    row = fate.after or fate.before
    return (0 if fate.after else 1, row.offset if row else 0)


def _preserved(fate: Fate) -> Message:
    if fate.preserved is None:
        return message("{label}: all files", label=fate.label)
    return message("{label}: {size}, byte for byte", label=fate.label, size=human(fate.preserved))


def _lost(fate: Fate) -> Message:
    label = fate.before.label if fate.before else fate.label
    return message("{label}: only in the backup from then on", label=label)
