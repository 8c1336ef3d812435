"""The kit's updater by itself: whatever lies on the card, no working app is erased for it."""

from __future__ import annotations

import pytest

from asym_studio.boot.flows.acts import Doer
from asym_studio.boot.flows.kit import TRIES
from asym_studio.boot.flows.model import Actor, Ending, FlowOptions, ImageState, Op, Phase
from asym_studio.boot.flows.prepare import prepare
from asym_studio.boot.flows.run import Run
from asym_studio.boot.flows.world import Card, World
from asym_studio.flash.units import SECTOR
from tests.boot.flows.devices import scenario

FLOWS = ("kit", "kit-factory")


def updater_runs(flow: str, image: ImageState, card: Card | None, *, app_is_whole: bool) -> Run:
    """The updater was selected and power has just come on. No card stands for a whole one with a ticket."""
    device = prepare(scenario(flow, FlowOptions(image=image)))
    world = World.at_first(device)
    for act in Doer(world, Actor.APP).select(world.updater, Phase.SWITCHING):
        world.apply(act)
    if not app_is_whole:
        world.flash.erase(device.app.offset + SECTOR)
    world.card = card or Card(staged=len(device.file), ticket=True)
    return Run(world, started=False)


def touched(run: Run) -> bool:
    app = run.device.app
    return any(step.changes_flash and app.offset <= step.offset < app.end for step in run.steps)


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("app_is_whole", [True, False])
@pytest.mark.parametrize("image", [state for state in ImageState if state is not ImageState.OK])
def test_a_bad_image_erases_nothing(flow: str, image: ImageState, app_is_whole: bool) -> None:
    run = updater_runs(flow, image, None, app_is_whole=app_is_whole)
    assert not touched(run)
    assert run.end is (Ending.OLD_APP if app_is_whole else Ending.UPDATER_WAITS)


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("app_is_whole", [True, False])
@pytest.mark.parametrize(
    "card",
    [
        Card(present=False),
        Card(),
        Card(staged=0x4000, ticket=False),
        Card(staged=0x3000, ticket=True),
    ],
    ids=["no card", "empty card", "no ticket", "half an image"],
)
def test_a_card_without_a_whole_image_and_its_ticket_erases_nothing(flow: str, card: Card, app_is_whole: bool) -> None:
    run = updater_runs(flow, ImageState.OK, card, app_is_whole=app_is_whole)
    assert not touched(run)
    assert run.end is (Ending.OLD_APP if app_is_whole else Ending.UPDATER_WAITS)
    tries = [step for step in run.steps if step.op is Op.WAIT and "try" in str(step.what)]
    assert len(tries) == (0 if card.ticket else TRIES)


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("app_is_whole", [True, False])
def test_a_good_image_is_installed_over_anything(flow: str, app_is_whole: bool) -> None:
    run = updater_runs(flow, ImageState.OK, None, app_is_whole=app_is_whole)
    assert touched(run)
    assert run.end is Ending.NEW_APP
