"""The kit's update: app and updater share a card and a ticket, and everything is checked before the first erase.

The order of flash operations is that of the kit's updater in C.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from asym_studio.boot.flows.acts import Doer
from asym_studio.boot.flows.checks import why_not_installable
from asym_studio.boot.flows.model import Actor, Ending, Op, Phase
from asym_studio.boot.flows.world import Act, Program, World
from asym_studio.flash.errors import message
from asym_studio.flash.units import SECTOR

TRIES = 5
"""How often the updater looks for the card, the ticket and the image before it gives up."""
_BLANK = b"\xff" * SECTOR


def app(world: World, started: bool) -> Program:
    """Stage the image and select the updater, if that was `started`; after any other boot confirm and clear up."""
    do = Doer(world, Actor.APP)
    if not started:
        yield from do.confirm()
        yield from _remove_ticket(do)
        return do.settled()
    slot = world.updater
    yield do.verify(slot, len(world.device.updater_image), message("Check the updater in {label}.", label=slot.label))
    if not world.intact(slot):
        yield do.says(Phase.VERIFYING, message("There is no updater in {label}: no update.", label=slot.label))
        return do.settled()
    if not world.card.present:
        yield do.says(Phase.DOWNLOADING, message("There is no card to keep the image on: no update."))
        return do.settled()
    yield from do.stage()
    what = message("Write the ticket: the image's length and SHA-256, as they were announced.")
    yield do.card(Phase.DOWNLOADING, replace(world.card, ticket=True), what)
    yield Act(Actor.APP, Op.VERIFY, Phase.VERIFYING, message("Check the image on the card against the ticket."))
    fault = why_not_installable(world)
    if fault is not None:
        yield do.says(Phase.VERIFYING, fault)
        yield from _remove_ticket(do)
        return do.settled()
    yield from do.select(slot, Phase.SWITCHING)
    yield do.restart()
    return None


def _remove_ticket(do: Doer) -> Iterator[Act]:
    card = do.world.card
    if card.present and card.ticket:
        yield do.card(Phase.CONFIRMING, replace(card, ticket=False), message("Remove the ticket: the update is over."))


def updater(world: World) -> Program:
    """Check everything, then copy what differs, the first sector last, and select the app."""
    do, slot = Doer(world, Actor.UPDATER), world.device.app
    yield from do.confirm()
    ready = yield from _is_ready(do)
    if not ready or not (yield from _install(do)):
        if not world.intact(slot):
            yield do.says(Phase.VERIFYING, message("No app in {label} starts: it waits for help.", label=slot.label))
            return Ending.UPDATER_WAITS
        yield do.says(Phase.VERIFYING, message("The app in {label} is whole: back to it.", label=slot.label))
    yield from do.select(slot, Phase.SELECTING)
    yield do.restart()
    return None


def _is_ready(do: Doer) -> Generator[Act, None, bool]:
    """Open the staged image and check everything about it; nothing on the flash is changed before."""
    for number in range(1, TRIES + 1):
        card = do.world.card
        if card.present and card.ticket:
            break
        what = message("No card with a ticket: try {number} of {tries}.", number=number, tries=TRIES)
        yield do.says(Phase.VERIFYING, what)
    else:
        return False
    yield Act(do.actor, Op.VERIFY, Phase.VERIFYING, message("Check the image on the card against the ticket."))
    why = why_not_installable(do.world)
    if why is not None:
        yield do.says(Phase.VERIFYING, why)
    return why is None


def _install(do: Doer) -> Generator[Act, None, bool]:
    """Copy the image to the app's slot, unless it is there, and check the whole of it."""
    slot, file = do.world.device.app, do.world.device.file
    sectors = [file[at : at + SECTOR].ljust(SECTOR, b"\xff") for at in range(0, len(file), SECTOR)]
    if do.world.read(slot.offset, len(sectors) * SECTOR) != b"".join(sectors):
        copied = yield from _copy(do, sectors)
        if not copied:
            return False
    yield do.verify(slot, len(file), message("Check the whole app in {label}.", label=slot.label))
    return do.world.intact(slot)


def _copy(do: Doer, sectors: list[bytes]) -> Generator[Act, None, bool]:
    """Copy what differs. Without its first sector no app counts as one: it goes first and comes back last."""
    world, start = do.world, do.world.device.app.offset
    if world.read(start, SECTOR) != _BLANK:
        yield do.erase(Phase.ERASING, start)
    for number, content in enumerate(sectors[1:], 1):
        yield from do.taken_out(number, len(sectors))
        if not world.card.present:
            yield do.says(Phase.WRITING, message("The card does not answer any more."))
            return False
        at = start + number * SECTOR
        if world.read(at, SECTOR) == content:
            continue
        yield do.erase(Phase.WRITING, at)
        yield from _programmed(do, at, content)
    yield from _programmed(do, start, sectors[0])
    return True


def _programmed(do: Doer, at: int, content: bytes) -> Iterator[Act]:
    yield do.program(Phase.WRITING, at, content)
    what = message("Read it back and compare.")
    yield Act(do.actor, Op.VERIFY, Phase.WRITING, what, at, SECTOR)
