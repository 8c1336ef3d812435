"""Updates with the updater in factory: Tasmota's, and Mycila's that goes back to the app by itself.

Source: FACTS §8; Arduino's `Updater.cpp` for the order in which the image is written.
"""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.boot.flows.acts import Doer, image_fits
from asym_studio.boot.flows.model import Actor, Ending, Op, Phase
from asym_studio.boot.flows.world import Act, Program, World
from asym_studio.flash.errors import message
from asym_studio.flash.units import SECTOR, align_up

HEAD = 16
"""How much of an image Mycila's safeboot keeps back until all else is written."""


def app(world: World, started: bool) -> Program:
    """Go to safeboot, if an update was `started`; after any other boot only confirm."""
    do = Doer(world, Actor.APP)
    if not started:
        yield from do.confirm()
        return do.settled()
    what = message("Note in memory that survives the restart that an image is to be fetched.")
    yield Act(Actor.APP, Op.WAIT, Phase.SWITCHING, what, flag=True)
    yield from do.select(world.updater, Phase.SWITCHING)
    yield do.restart()
    return None


def tasmota(world: World) -> Program:
    """Download into the app's slot and select it; whatever goes wrong ends in safeboot again."""
    do, slot, file = Doer(world, Actor.UPDATER), world.device.app, world.device.file
    if not world.flag:
        yield do.says(Phase.DOWNLOADING, message("Nothing says what to fetch: it waits to be told."))
        return Ending.UPDATER_WAITS
    if not image_fits(world):
        yield _refuses(do)
        return Ending.UPDATER_WAITS
    yield from do.erase_all(slot.offset, len(file))
    yield from do.write_all(slot.offset, file)
    return (yield from _finish(do))


def mycila(world: World) -> Program:
    """Select the app again at once; then take an image, its first bytes last."""
    do, slot, file = Doer(world, Actor.UPDATER), world.device.app, world.device.file
    if world.intact(slot):
        yield from do.select(slot, Phase.SWITCHING)
    if not world.flag:
        yield do.says(Phase.DOWNLOADING, message("Nobody sends an image: it waits."))
        return Ending.UPDATER_WAITS
    if not image_fits(world):
        yield _refuses(do)
        return Ending.UPDATER_WAITS
    yield from do.erase_all(slot.offset, len(file))
    yield from _write_head_last(do)
    return (yield from _finish(do))


def _write_head_last(do: Doer) -> Iterator[Act]:
    start, file = do.world.device.app.offset, do.world.device.file
    first = min(SECTOR, len(file))
    yield do.program(Phase.WRITING, start + HEAD, file[HEAD:first])
    for at in range(SECTOR, align_up(len(file), SECTOR), SECTOR):
        yield do.program(Phase.WRITING, start + at, file[at : at + SECTOR])
    yield do.program(Phase.WRITING, start, file[:HEAD])


def _refuses(do: Doer) -> Act:
    label = do.world.device.app.label
    return do.says(Phase.DOWNLOADING, message("The image is longer than {label}: nothing is erased.", label=label))


def _finish(do: Doer) -> Program:
    world, slot = do.world, do.world.device.app
    yield do.verify(slot, len(world.device.file), message("Check what was written to {label}.", label=slot.label))
    if not world.intact(slot):
        yield do.says(Phase.VERIFYING, message("It is no good image: safeboot shows that, and waits."))
        return Ending.UPDATER_WAITS
    yield from do.select(slot, Phase.SELECTING)
    yield do.restart()
    return None
