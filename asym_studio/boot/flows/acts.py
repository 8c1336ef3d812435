"""What all flows are put together from: erasing, writing, selecting, confirming, restarting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asym_studio.boot.flows.model import Actor, CardState, Ending, Op, Phase
from asym_studio.boot.flows.places import Slot
from asym_studio.boot.flows.world import Act, Card, Program, World
from asym_studio.boot.model_flash import Boots
from asym_studio.boot.otadata import (
    NEW,
    PENDING_VERIFY,
    RECORD_SIZE,
    UNDEFINED,
    VALID,
    SectorWrite,
    active,
    read_sectors,
    select,
    select_factory,
)
from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import SECTOR, describe, hexadecimal

_CARD_PARTS = 8
_ENDINGS = {
    Boots.NEW_APP: Ending.NEW_APP,
    Boots.OLD_APP: Ending.OLD_APP,
    Boots.OTHER_APP: Ending.OTHER_APP,
    Boots.UPDATER: Ending.UPDATER_WAITS,
}


@dataclass(frozen=True)
class Doer:
    """Who acts in a phase: makes its acts."""

    world: World
    actor: Actor

    def says(self, phase: Phase, what: Message) -> Act:
        """Return an act that changes nothing: a decision, a message, waiting."""
        return Act(self.actor, Op.WAIT, phase, what)

    def erase(self, phase: Phase, offset: int) -> Act:
        """Return the erase of a sector."""
        what = message("Erase the sector at {offset}.", offset=hexadecimal(offset))
        return Act(self.actor, Op.ERASE, phase, what, offset, SECTOR)

    def program(self, phase: Phase, offset: int, data: bytes) -> Act:
        """Return the programming of a sector, or of a part of one; erased bytes at the end need none."""
        what = message("Write {size} at {offset}.", size=describe(len(data)), offset=hexadecimal(offset))
        content = data.rstrip(b"\xff")
        return Act(self.actor, Op.PROGRAM, phase, what, offset, len(data), content)

    def verify(self, slot: Slot, length: int, what: Message) -> Act:
        """Return the check of an image in a slot."""
        return Act(self.actor, Op.VERIFY, Phase.VERIFYING, what, slot.offset, length)

    def erase_all(self, offset: int, length: int, phase: Phase = Phase.ERASING) -> Iterator[Act]:
        """Erase every sector of a range."""
        for at in range(offset, offset + length, SECTOR):
            yield self.erase(phase, at)

    def write_all(self, offset: int, data: bytes, phase: Phase = Phase.WRITING) -> Iterator[Act]:
        """Program a range that was erased."""
        for at in range(0, len(data), SECTOR):
            yield self.program(phase, offset + at, data[at : at + SECTOR])

    def card(self, phase: Phase, card: Card, what: Message) -> Act:
        """Return something that changes the card."""
        return Act(self.actor, Op.CARD, phase, what, card=card)

    def stage(self) -> Iterator[Act]:
        """Put the image on the card, which is there: its ticket goes first, so that no ticket stands for half of it."""
        length, card = len(self.world.device.file), self.world.card
        if card.ticket:
            yield self.card(Phase.DOWNLOADING, replace(card, ticket=False), message("Remove the ticket on the card."))
        for part in range(1, _CARD_PARTS + 1):
            staged = length * part // _CARD_PARTS
            what = message("Download to the card: {done} of {all}.", done=describe(staged), all=describe(length))
            yield self.card(Phase.DOWNLOADING, Card(staged=staged), what)

    def taken_out(self, done: int, of: int) -> Iterator[Act]:
        """Take out the card when `done` is half `of` the sectors, if that is what happens to it."""
        world = self.world
        removed = world.device.scenario.options.card is CardState.REMOVED_DURING
        if removed and world.card.present and done == max(1, of // 2):
            what = message("Somebody takes the card out.")
            yield self.card(Phase.WRITING, replace(world.card, present=False), what)

    def select(self, slot: Slot, phase: Phase) -> Iterator[Act]:
        """Make the bootloader start a slot, as `esp_ota_set_boot_partition` does: factory by erasing otadata."""
        otadata, count = self.world.otadata(), self.world.device.count
        if slot.is_factory:
            yield from self._otadata(select_factory(otadata), phase, slot)
            return
        state = NEW if self.world.device.scenario.options.rollback else UNDEFINED
        yield from self._otadata(select(slot.index, count, otadata, state=state), phase, slot)

    def _otadata(self, writes: Sequence[SectorWrite], phase: Phase, slot: Slot) -> Iterator[Act]:
        partition = self.world.device.otadata
        if partition is None:
            return
        for write in writes:
            at = partition.offset + write.sector * SECTOR
            yield from self.record(phase, at, write.content[:RECORD_SIZE], write.sector, slot.label)

    def record(self, phase: Phase, at: int, record: bytes, sector: int, label: str) -> Iterator[Act]:
        """Erase an otadata sector and write a record to it; one that is erased stays so."""
        values: dict[str, str | int] = {"sector": sector, "label": label}
        if self.world.read(at, SECTOR).strip(b"\xff"):
            yield Act(
                self.actor, Op.ERASE, phase, message("Erase otadata sector {sector} for {label}.", **values), at, SECTOR
            )
        content = record.rstrip(b"\xff")
        if content:
            what = message("Write the record that selects {label} to otadata sector {sector}.", **values)
            yield Act(self.actor, Op.SELECT, phase, what, at, RECORD_SIZE, record)

    def restart(self, phase: Phase = Phase.SWITCHING) -> Act:
        """Return the restart."""
        return Act(self.actor, Op.RESTART, phase, message("Restart."))

    def confirm(self) -> Iterator[Act]:
        """Confirm what runs if it is on trial: with rollback the bootloader gives it one start only."""
        device, world = self.world.device, self.world
        if not device.scenario.options.rollback or device.otadata is None:
            return
        records = tuple(sector.record for sector in read_sectors(world.otadata()))
        number = active(records[0], records[1])
        if number is None or records[number].state != PENDING_VERIFY:
            return
        if self._offset_of(records[number].slot(device.count)) != world.running_at:
            return
        at, record = device.otadata.offset + number * SECTOR, records[number].in_state(VALID).pack()
        what = message("It works: erase otadata sector {sector} to confirm it.", sector=number)
        yield Act(self.actor, Op.ERASE, Phase.CONFIRMING, what, at, SECTOR)
        what = message("Write the record to otadata sector {sector} again, as VALID.", sector=number)
        yield Act(self.actor, Op.SELECT, Phase.CONFIRMING, what, at, RECORD_SIZE, record)

    def _offset_of(self, index: int) -> int | None:
        rows = self.world.booted().table
        return next((row.offset for row in rows if row.is_ota_slot and row.subtype & 15 == index), None)

    def settled(self) -> Ending:
        """Return the ending in which what runs now goes on running."""
        return _ENDINGS[self.world.running]


def idle_updater(world: World) -> Program:
    """An updater that is started without an order waits for one."""
    yield Doer(world, Actor.UPDATER).says(Phase.SWITCHING, message("The updater has nothing to do: it waits."))
    return Ending.UPDATER_WAITS


def image_fits(world: World) -> bool:
    """Return whether the image is no longer than its slot."""
    return len(world.device.file) <= world.device.app.size
