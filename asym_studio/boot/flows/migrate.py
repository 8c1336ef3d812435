"""Migrations: a device that replaces its own table, and a computer that does it over the cable.

Source: FACTS §8, the order of ESPHome's and OpenBikeSensor's: copy, then the table. What selects the app is written
before the table and holds under both.
"""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.boot.flows.acts import Doer
from asym_studio.boot.flows.model import Actor, Op, Phase
from asym_studio.boot.flows.moving import sequence_for_both, under_target
from asym_studio.boot.flows.world import Act, Program, World
from asym_studio.boot.otadata import VALID, active, new_record, read_sectors
from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import SECTOR


def app(world: World, _started: bool) -> Program:
    """Go on with the migration from wherever it is, after every boot, until the new table is there."""
    do, device = Doer(world, Actor.APP), world.device
    yield from do.confirm()
    if world.has_new_table():
        return do.settled()
    if world.running_at != device.app.offset:
        yield from _copy_app(do)
        yield do.restart()
        return None
    if device.updater is not None:
        yield from _put(do, device.updater.offset, device.updater_image)
        yield do.verify(device.updater, len(device.updater_image), message("Check the updater in its new place."))
    yield from _select_for_both(do)
    yield from _replace_table(do)
    yield do.restart()
    return None


def _copy_app(do: Doer) -> Iterator[Act]:
    """Copy the running app, all of it with its hash, to where the new table has its slot, and select it there."""
    device = do.world.device
    yield from _put(do, device.app.offset, device.old_app)
    yield do.verify(device.app, len(device.old_app), message("Check the copy."))
    yield from do.select(device.app, Phase.SELECTING)


def _put(do: Doer, offset: int, data: bytes) -> Iterator[Act]:
    """Write what differs."""
    for at in range(0, len(data), SECTOR):
        content = data[at : at + SECTOR].ljust(SECTOR, b"\xff")
        if do.world.read(offset + at, SECTOR) != content:
            yield do.erase(Phase.WRITING, offset + at)
            yield do.program(Phase.WRITING, offset + at, content)


def _select_for_both(do: Doer) -> Iterator[Act]:
    """Write a record that selects the app under the old table and under the new one, unless one does already."""
    device = do.world.device
    if device.otadata is None:
        return
    first, second = (sector.record for sector in read_sectors(do.world.otadata()))
    number = active(first, second)
    current = (first, second)[number].sequence if number is not None else 0
    sequence = sequence_for_both((device.count, device.app.index), under_target(device), current)
    if sequence is None or sequence == current:
        return
    sector = 1 - number if number is not None else 0
    at, record = device.otadata.offset + sector * SECTOR, new_record(sequence, VALID).pack()
    yield from do.record(Phase.SELECTING, at, record, sector, device.app.label)


def _replace_table(do: Doer) -> Iterator[Act]:
    at = do.world.device.layout.table.offset
    yield Act(do.actor, Op.ERASE, Phase.TABLE, message("Erase the partition table."), at, SECTOR)
    content = do.world.device.table_after
    what = message("Write the new partition table.")
    yield Act(do.actor, Op.PROGRAM, Phase.TABLE, what, at, SECTOR, content.rstrip(b"\xff"))
    yield Act(do.actor, Op.VERIFY, Phase.VERIFYING, message("Read the table back and compare."), at, SECTOR)


def over_cable(world: World, started: bool) -> Program:
    """Do the computer's steps; a device that starts on its own does nothing of them."""
    if not started:
        do = Doer(world, Actor.APP)
        yield from do.confirm()
        return do.settled()
    do, table = Doer(world, Actor.COMPUTER), world.device.layout.table.offset
    for step in world.device.scenario.cable:
        for at in range(0, len(step.data), SECTOR):
            phase = Phase.TABLE if step.offset + at == table else Phase.WRITING
            yield from _sector(do, phase, step.title, step.offset + at, step.data[at : at + SECTOR])
    yield do.restart()
    return None


def _sector(do: Doer, phase: Phase, title: Message, at: int, content: bytes) -> Iterator[Act]:
    data = content.ljust(SECTOR, b"\xff")
    if do.world.read(at, SECTOR) == data:
        return
    yield Act(do.actor, Op.ERASE, phase, title, at, SECTOR)
    content_only = data.rstrip(b"\xff")
    if content_only:
        yield Act(do.actor, Op.PROGRAM, phase, title, at, SECTOR, content_only)
