"""OpenBikeSensor's update: the image waits on an SD card for an updater in a small OTA slot. With its known faults.

Source: FACTS §8. The faults: a missing card makes the updater restart for ever, and nothing checks the chip.
"""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.boot.flows.acts import Doer, image_fits
from asym_studio.boot.flows.checks import own_hash_fits
from asym_studio.boot.flows.model import Actor, Op, Phase
from asym_studio.boot.flows.world import Act, Program, World
from asym_studio.flash.errors import message
from asym_studio.flash.units import SECTOR


def app(world: World, started: bool) -> Program:
    """Fetch updater and image and select the updater, if that was `started`; after any other boot only confirm."""
    do = Doer(world, Actor.APP)
    if not started:
        yield from do.confirm()
        return do.settled()
    yield from _install_updater(do)
    if not world.card.present:
        yield do.says(Phase.DOWNLOADING, message("There is no card to keep the image on: no update."))
        return do.settled()
    yield from do.stage()
    yield Act(Actor.APP, Op.VERIFY, Phase.VERIFYING, message("Check the image's size and the hash at its end."))
    if not _acceptable(world):
        yield do.says(Phase.VERIFYING, message("The image is not good: no update."))
        return do.settled()
    yield from do.select(world.updater, Phase.SWITCHING)
    yield do.restart()
    return None


def _install_updater(do: Doer) -> Iterator[Act]:
    world, image = do.world, do.world.device.updater_image
    slot = world.updater
    if world.read(slot.offset, len(image)) == image:
        return
    yield from do.erase_all(slot.offset, len(image), Phase.DOWNLOADING)
    yield from do.write_all(slot.offset, image, Phase.DOWNLOADING)


def updater(world: World) -> Program:
    """Copy the image from the card to the app's slot and select it; start again after whatever goes wrong."""
    do, slot, file = Doer(world, Actor.UPDATER), world.device.app, world.device.file
    yield from do.confirm()
    if not world.card.present:
        yield do.says(Phase.VERIFYING, message("There is no card: it restarts to try again."))
        yield do.restart()
        return None
    yield Act(Actor.UPDATER, Op.VERIFY, Phase.VERIFYING, message("Check the image's size and hash before any write."))
    if world.card.staged == len(file) and _acceptable(world):
        yield from do.erase_all(slot.offset, len(file))
        yield from _copy(do)
    yield do.verify(slot, len(file), message("Check what is in {label}.", label=slot.label))
    if world.intact(slot):
        yield from do.select(slot, Phase.SELECTING)
    else:
        yield do.says(Phase.SELECTING, message("{label} cannot be selected: no app in it starts.", label=slot.label))
    yield do.restart()
    return None


def _copy(do: Doer) -> Iterator[Act]:
    slot, file = do.world.device.app, do.world.device.file
    sectors = -(-len(file) // SECTOR)
    for number in range(sectors):
        yield from do.taken_out(number, sectors)
        if not do.world.card.present:
            return
        at = number * SECTOR
        yield do.program(Phase.WRITING, slot.offset + at, file[at : at + SECTOR])


def _acceptable(world: World) -> bool:
    return image_fits(world) and own_hash_fits(world.device.file)
