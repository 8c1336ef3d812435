"""Runs: what they tell at a moment, and on layouts that a flow does not fit."""

from __future__ import annotations

import pytest

from asym_studio.boot.flows.model import (
    CardState,
    Cut,
    Ending,
    FlowDoesNotApply,
    FlowKind,
    FlowOptions,
    ImageState,
    Op,
    Phase,
    Scenario,
    Where,
    options_of,
)
from asym_studio.boot.flows.run import start_run
from asym_studio.boot.model_flash import Boots
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from tests.boot.flows.devices import FACTORY, LAYOUTS, NVS, SPLIT, SYMMETRIC, layout, run

ASYMMETRIC = (FlowKind.ASYMMETRIC_SD, FlowKind.ASYMMETRIC_KIT, FlowKind.SAFEBOOT, FlowKind.ONE_SHOT)
NO_APP = layout()
SINGLE = layout(("app", 0x10, 0x10000, 0x50000))
NO_OTADATA = Layout(PartitionTable((NVS, *(p for p in SPLIT.table if p.is_app))))
SHORT_OTADATA = Layout(PartitionTable((Partition("otadata", 1, 0, 0xE000, 0x1000), *SPLIT.table.rows[2:])))
OVERLAPPING = layout(("app", 0x10, 0x10000, 0x60000), ("updater", 0x11, 0x60000, 0x20000))
BEHIND_THE_FLASH = Layout(
    layout(("app", 0x10, 0x10000, 0x180000), ("updater", 0x11, 0x190000, 0x20000)).table, flash_size=1 << 20
)
HEADER_TOO_SMALL = Layout(
    layout(("app", 0x10, 0x10000, 0x180000), ("updater", 0x11, 0x190000, 0x20000)).table,
    flash_size=4 << 20,
    header_flash_size=1 << 20,
)
UNREACHABLE = layout(("app", 0x12, 0x10000, 0x50000), ("updater", 0x13, 0x60000, 0x20000))
TINY = layout(("app", 0x10, 0x10000, 0x50000), ("updater", 0x11, 0x60000, 0x100))
SAME_LABELS = layout(("app", 0x10, 0x10000, 0x50000), ("app", 0x11, 0x60000, 0x50000))
LONG_LABEL = layout(("a" * 40, 0x10, 0x10000, 0x50000), ("b" * 40, 0x11, 0x60000, 0x50000))


@pytest.mark.parametrize(
    ("table", "kinds", "says"),
    [
        (NO_APP, tuple(FlowKind), None),
        (SINGLE, (FlowKind.SYMMETRIC,), "1 OTA slots"),
        (SINGLE, ASYMMETRIC, "no small slot"),
        (SYMMETRIC, ASYMMETRIC, "no small slot"),
        (SPLIT, (FlowKind.SYMMETRIC,), "too unequal"),
        (SPLIT, (FlowKind.SAFEBOOT, FlowKind.ONE_SHOT), "safeboot is the factory app"),
        (FACTORY, (FlowKind.ASYMMETRIC_SD,), "updater is in an OTA slot"),
        (NO_OTADATA, ASYMMETRIC[:2], "no otadata"),
        (SHORT_OTADATA, ASYMMETRIC[:2], "no otadata"),
        (OVERLAPPING, ASYMMETRIC[:2], "overlap"),
        (BEHIND_THE_FLASH, ASYMMETRIC[:2], "in the flash"),
        (HEADER_TOO_SMALL, ASYMMETRIC[:2], "No app of this layout would start"),
        (UNREACHABLE, ASYMMETRIC[:2], "can select"),
        (TINY, ASYMMETRIC[:2], "no app is that small"),
        (SYMMETRIC, (FlowKind.MIGRATE_AIR,), "no layout to migrate to"),
    ],
)
def test_a_layout_without_what_the_flow_needs_is_refused_with_the_reason(
    table: Layout, kinds: tuple[FlowKind, ...], says: str | None
) -> None:
    for kind in kinds:
        with pytest.raises(FlowDoesNotApply) as refusal:
            start_run(Scenario(table, kind))
        assert says is None or says in str(refusal.value)
        assert str(refusal.value.remedy).endswith(".")


@pytest.mark.parametrize("table", [SAME_LABELS, LONG_LABEL])
def test_odd_names_do_not_matter(table: Layout) -> None:
    assert start_run(Scenario(table, FlowKind.SYMMETRIC, largest_image=0x1000)).end is Ending.NEW_APP


def test_the_kits_updater_changes_the_flash_in_the_order_of_its_c_code() -> None:
    """First sector away, then each that differs erased, written, read back; the first again last; then otadata."""
    steps = [
        (step.op, step.offset)
        for step in run("kit").steps
        if step.actor.value == "updater" and (step.changes_flash or (step.op is Op.VERIFY and step.size))
    ]
    app = 0x10000
    assert steps == [
        (Op.ERASE, app),
        *((op, app + at) for at in (0x1000, 0x2000, 0x3000) for op in (Op.ERASE, Op.PROGRAM, Op.VERIFY)),
        (Op.PROGRAM, app),
        (Op.VERIFY, app),
        (Op.VERIFY, app),
        (Op.ERASE, 0xE000),
        (Op.SELECT, 0xE000),
    ]


def test_the_kits_updater_skips_what_is_there_already() -> None:
    played = run("kit")
    last = [step for step in played.steps if step.op is Op.PROGRAM][-1]
    again = played.resume(Cut(last.number))
    programmed = [step.offset for step in again.then if step.op is Op.PROGRAM]
    assert programmed == [0x10000]
    assert (again.boots, again.end) == (Boots.UPDATER, Ending.NEW_APP)


def test_the_head_of_a_one_shot_image_comes_last() -> None:
    programmed = [step for step in run("one-shot").steps if step.op is Op.PROGRAM]
    assert (programmed[-1].offset, programmed[-1].size) == (0x30000, 16)
    assert programmed[0].offset == 0x30000 + 16
    assert [step.boots for step in programmed[:-1]] == [Boots.UPDATER] * (len(programmed) - 1)
    assert programmed[-1].boots is Boots.NEW_APP


def test_a_migration_replaces_one_sector_and_leaves_the_settings_behind_it_alone() -> None:
    played = run("air")
    touched = {step.offset for step in played.steps if step.changes_flash and step.offset < 0x10000}
    assert touched == {0x8000}
    assert all(step.phase is Phase.TABLE for step in played.steps if step.boots is Boots.NOTHING)


def test_a_run_tells_what_the_bootloader_does_at_a_cut() -> None:
    played = run("kit")
    writing = next(step for step in played.steps if step.phase is Phase.WRITING)
    result = played.boot_at(Cut(writing.number))
    assert result.label == "updater"
    after = played.resume(Cut(writing.number))
    assert str(after.explanation[-1]) == "In the end the new app runs."
    assert after.restarts == 2


def test_a_cut_in_the_middle_leaves_the_rest_of_the_sector_as_it_was() -> None:
    played = run("symmetric")
    erase = next(step for step in run("kit").steps if step.op is Op.ERASE)
    before, middle = (run("kit").flash_at(Cut(erase.number, where)) for where in (Where.BEFORE, Where.MIDDLE))
    half = erase.offset + erase.size // 2
    assert middle[erase.offset : half] == b"\xff" * 0x800
    assert middle[half:] == before[half:]
    program = next(step for step in played.steps if step.op is Op.PROGRAM)
    quarter = played.flash_at(Cut(program.number, part=0.25))
    assert quarter[program.offset :][:0x400] == played.device.file[:0x400]
    assert quarter[program.offset + 0x400 :][:0xC00] == b"\xff" * 0xC00


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_option_makes_a_difference_exactly_where_it_is_said_to(name: str) -> None:
    changed = {
        "rollback": FlowOptions(rollback=True),
        "card": FlowOptions(card=CardState.MISSING),
        "image": FlowOptions(image=ImageState.CORRUPT),
        "updater_installed": FlowOptions(updater_installed=False),
    }
    plain, kind = run(name), LAYOUTS[name][0]
    for option, options in changed.items():
        other = run(name, options)
        differs = (other.steps, other.end, other.device.flash) != (plain.steps, plain.end, plain.device.flash)
        assert differs is (option in options_of(kind)), option


def test_a_torn_table_that_the_bootloader_takes_is_said_to_stop_the_app() -> None:
    played = run("air")
    table = next(step for step in played.steps if step.phase is Phase.TABLE and step.op is Op.PROGRAM)
    torn = played.resume(Cut(table.number, part=0.8))
    assert (torn.boots, torn.end) == (Boots.NOTHING, Ending.NEEDS_CABLE)
    assert "the app refuses to run with it" in str(torn.explanation[-2])


def test_there_is_nothing_to_migrate_to_the_same_table() -> None:
    with pytest.raises(FlowDoesNotApply, match="the one that the device has"):
        start_run(Scenario(SYMMETRIC, FlowKind.MIGRATE_AIR, target=SYMMETRIC))


@pytest.mark.parametrize("step", [-1, 10_000])
def test_there_is_no_cut_at_a_step_that_there_is_not(step: int) -> None:
    with pytest.raises(ValueError, match="step"):
        run("kit").flash_at(Cut(step, Where.BEFORE))
