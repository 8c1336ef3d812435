"""The proof itself: what it remembers between boots must never make it say something else than a boot would."""

from __future__ import annotations

import random

import pytest

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.model_flash import ModelFlash
from asym_studio.flash.errors import message
from asym_studio.plan.migration import Boots, Step, StepKind, Target, plan_migration
from asym_studio.plan.migration.model import Piece
from asym_studio.plan.migration.replay import PAGE, moments, worst
from tests.plan.migration.boards import ASYMMETRIC, SAFEBOOT, Row, app, layout, symmetric


@pytest.mark.parametrize("rows", [ASYMMETRIC, SAFEBOOT])
@pytest.mark.parametrize("slot", [0, 1])
def test_every_remembered_boot_is_what_a_fresh_one_is(rows: tuple[Row, ...], slot: int) -> None:
    state = symmetric(slot, kilobytes=200)
    plan = plan_migration(state, Target(layout(rows), updater=app(70, "updater", 9)))
    options, chosen = BootOptions(rollback=True, flash_size=len(state.flash)), random.Random(slot)
    model, compared = ModelFlash(state.flash), 0
    for step in plan.steps:
        for _ in moments(model, step):
            remembered = model.boot(state.layout.chip, options)
            if chosen.random() < 0.01 or step.size == 0x1000:
                assert remembered == boot(bytes(model.data), state.layout.chip, options)
                compared += 1
    assert compared > 20


def test_a_sector_is_cut_in_its_erase_and_in_each_page() -> None:
    old, new = b"\x55" * 0x1000, (b"\xa5" * PAGE * 2).ljust(0x1000, b"\xff")
    flash = ModelFlash(old)
    step = Step(StepKind.WRITE, "x", (Piece(0, new),), message("because"))
    seen = [bytes(flash.data) for _ in moments(flash, step)]
    assert len(seen) == 2 + 2 * 2
    assert seen[0] == (b"\xff" * 0x800).ljust(0x1000, b"\x55")
    assert seen[1] == b"\xff" * 0x1000
    assert seen[2] == (b"\xa5" * 128).ljust(0x1000, b"\xff")
    assert seen[-1] == new


def test_nothing_is_the_worst_and_the_new_app_the_best() -> None:
    assert worst(Boots) is Boots.NOTHING
    assert worst((Boots.NEW_APP, Boots.UPDATER)) is Boots.UPDATER
    assert worst((Boots.NEW_APP,)) is Boots.NEW_APP
