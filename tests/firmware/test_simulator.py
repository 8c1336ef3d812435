"""The simulated updater and the real one do the same to the flash, in the same order, before and after every cut."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from asym_studio.boot.flows.kit import TRIES
from asym_studio.boot.flows.model import Actor, CardState, Cut, Ending, FlowOptions, ImageState, Op, Where
from asym_studio.boot.flows.run import Run
from asym_studio.boot.flows.world import Card
from tests.boot.flows import devices
from tests.boot.flows.test_kit_updater import updater_runs
from tests.firmware import device
from tests.firmware.compilers import CORE, FIRMWARE
from tests.firmware.device import Faults, Outcome, Reason, Staged, Updater, ticket

FLOWS = ("kit", "kit-factory")
ENDS = {Outcome.UPDATED: Ending.NEW_APP, Outcome.BACK_TO_APP: Ending.OLD_APP, Outcome.STRANDED: Ending.UPDATER_WAITS}
_WORDS = {Op.ERASE: "erase", Op.PROGRAM: "write"}


def _did(run: Run) -> tuple[str, ...]:
    """What the simulated updater did to the app's slot, and whether it then selected it."""
    app = run.device.app
    found = [
        f"{_WORDS[step.op]} {step.offset - app.offset}"
        for step in run.steps
        if step.actor is Actor.UPDATER and step.op in _WORDS and app.offset <= step.offset < app.end
    ]
    restarts = any(step.actor is Actor.UPDATER and step.op is Op.RESTART for step in run.steps)
    return (*found, *(["select"] if restarts else []))


def _slot(run: Run, flash: bytes) -> bytes:
    return flash[run.device.app.offset : run.device.app.end]


def _place(run: Run, card: Card | None = None) -> Staged:
    file, state = run.device.file, run.device.scenario.options.image
    if card is not None and not card.present:
        return Staged(None)
    announced = bytes(32) if state in (ImageState.WRONG_HASH, ImageState.CORRUPT) else None
    written = ticket(file, digest=announced) if card is None or card.ticket else None
    return Staged(file if card is None else file[: card.staged], written)


def _real(updater: Updater, run: Run, slot: bytes, place: Staged, faults: Faults | None = None) -> device.Run:
    chip = run.device.scenario.chip.image_id
    return updater.run(slot, place, replace(faults or Faults(), chip=chip, revision=0xFFFF))


def _agree(real: device.Run, simulated: Run) -> None:
    assert real.did == _did(simulated)
    assert real.result is not None
    assert ENDS[real.result[0]] is simulated.end


def _first(run: Run) -> bytes:
    return _slot(run, run.flash_at(Cut(0, Where.BEFORE)))


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("app_is_whole", [True, False])
@pytest.mark.parametrize("image", ImageState)
def test_every_image(updater: Updater, flow: str, image: ImageState, app_is_whole: bool) -> None:
    simulated = updater_runs(flow, image, None, app_is_whole=app_is_whole)
    _agree(_real(updater, simulated, _first(simulated), _place(simulated)), simulated)


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("app_is_whole", [True, False])
@pytest.mark.parametrize(
    "card",
    [Card(present=False), Card(), Card(staged=0x4000, ticket=False), Card(staged=0x3000, ticket=True)],
    ids=["no card", "empty card", "no ticket", "half an image"],
)
def test_every_card(updater: Updater, flow: str, card: Card, app_is_whole: bool) -> None:
    simulated = updater_runs(flow, ImageState.OK, card, app_is_whole=app_is_whole)
    _agree(_real(updater, simulated, _first(simulated), _place(simulated, card)), simulated)


@pytest.mark.parametrize("flow", FLOWS)
def test_every_cut(updater: Updater, flow: str) -> None:
    """What both do on the flash that a simulated cut has left is the same, too."""
    simulated = updater_runs(flow, ImageState.OK, None, app_is_whole=True)
    cuts = [
        Cut(step.number, where, part)
        for step in simulated.steps
        if step.actor is Actor.UPDATER and step.op in _WORDS
        for where, part in ((Where.BEFORE, 0.5), (Where.MIDDLE, 0.2), (Where.MIDDLE, 0.9), (Where.AFTER, 0.5))
        if simulated.device.app.offset <= step.offset < simulated.device.app.end
    ]
    assert len(cuts) >= 4 * 2 * 4
    for cut in cuts:
        after = simulated.after(cut)
        _agree(_real(updater, simulated, _slot(simulated, simulated.flash_at(cut)), _place(simulated)), after)


@pytest.mark.parametrize("flow", FLOWS)
def test_a_card_taken_out_while_the_app_is_written(updater: Updater, flow: str) -> None:
    whole = devices.run(flow, FlowOptions(card=CardState.REMOVED_DURING))
    place, slot = _place(whole), _first(whole)
    runs = [_real(updater, whole, slot, place, Faults(read_failures=1000, read_from=good)) for good in range(40)]
    same = [run for run in runs if run.did == _did(whole)]
    assert same
    assert {run.result for run in same} == {(Outcome.STRANDED, Reason.READ)}
    assert whole.end is Ending.UPDATER_WAITS


def test_both_look_for_the_image_equally_often() -> None:
    header = (CORE / "include/asym_update.h").read_text(encoding="utf-8")
    kconfig = (FIRMWARE / "flash_app/main/Kconfig.projbuild").read_text(encoding="utf-8")
    assert re.findall(r"#define ASYM_TRIES (\d+)", header) == [str(TRIES)]
    assert re.findall(r"config ASYM_TRIES\n.*?default (\d+)", kconfig, re.DOTALL) == [str(TRIES)]
