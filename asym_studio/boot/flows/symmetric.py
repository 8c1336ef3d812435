"""Two equal slots, written in turn: the app writes the slot that it does not run from, and selects it."""

from __future__ import annotations

from asym_studio.boot.flows.acts import Doer, image_fits
from asym_studio.boot.flows.model import Actor, Phase
from asym_studio.boot.flows.world import Program, World
from asym_studio.flash.errors import message
from asym_studio.flash.units import describe


def app(world: World, started: bool) -> Program:
    """Update if that was `started`; after any other boot only confirm. Order: FACTS §8, `esp_ota_ops.c`."""
    do, slot, file = Doer(world, Actor.APP), world.device.app, world.device.file
    if not started:
        yield from do.confirm()
        return do.settled()
    yield do.says(Phase.DOWNLOADING, message("There is a new image of {size}.", size=describe(len(file))))
    if not image_fits(world):
        yield do.says(Phase.DOWNLOADING, message("It is longer than {label}: nothing is erased.", label=slot.label))
        return do.settled()
    yield from do.erase_all(slot.offset, len(file))
    yield from do.write_all(slot.offset, file)
    yield do.verify(slot, len(file), message("Check what was written to {label}.", label=slot.label))
    if not world.intact(slot):
        yield do.says(Phase.VERIFYING, message("It is no good image: {label} is not selected.", label=slot.label))
        return do.settled()
    yield from do.select(slot, Phase.SELECTING)
    yield do.restart()
    return None
