"""Flows on layouts of every kind: no power loss, and no two in a row, leave a device that starts nothing."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asym_studio.boot.bootloader import boot
from asym_studio.boot.flows.model import (
    CardState,
    Cut,
    Ending,
    FlowDoesNotApply,
    FlowKind,
    FlowOptions,
    ImageState,
    Op,
    Scenario,
    Where,
    claims_power_safe,
)
from asym_studio.boot.flows.run import Run, start_run
from asym_studio.boot.model_flash import Boots
from asym_studio.boot.result import Verdict
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import BLOCK
from tests.boot.flows.devices import NVS, OTADATA
from tests.examples import examples

ENDINGS_OF = {
    Boots.OLD_APP: Ending.OLD_APP,
    Boots.NEW_APP: Ending.NEW_APP,
    Boots.OTHER_APP: Ending.OTHER_APP,
}
KINDS = [kind for kind in FlowKind if kind is not FlowKind.MIGRATE_CABLE]
IN_FACTORY = (FlowKind.SAFEBOOT, FlowKind.ONE_SHOT)
OTA_0, OTA_1, OTA_2, FACTORY, TEST = 0x10, 0x11, 0x12, 0x00, 0x20
options = st.builds(
    FlowOptions,
    st.booleans(),
    st.sampled_from(CardState),
    st.sampled_from(ImageState),
    st.sampled_from((True, True, False)),
)


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """A table with slots of every kind and order, many of which no flow fits."""
    rows = [NVS, *([OTADATA] if draw(st.integers(0, 9)) else [])]
    subtypes = draw(st.lists(st.sampled_from((OTA_0, OTA_1, OTA_2, FACTORY, TEST)), max_size=4, unique=True))
    sizes = [(subtype, draw(st.integers(1, 5))) for subtype in subtypes]
    return placed(draw, sizes, rows)


def placed(draw: st.DrawFn, sizes: list[tuple[int, int]], before: list[Partition]) -> Layout:
    """Slots (subtype, 64 KB blocks) behind one another, with gaps."""
    at, rows = 0x10000, list(before)
    for subtype, blocks in sizes:
        at += draw(st.sampled_from((0, 0, BLOCK)))
        rows.append(Partition(f"app{subtype:x}", 0, subtype, at, blocks * BLOCK))
        at += blocks * BLOCK
    return Layout(PartitionTable(tuple(rows)), CHIPS[draw(st.sampled_from(sorted(CHIPS)))])


@st.composite
def fitting(draw: st.DrawFn, kind: FlowKind) -> tuple[Layout, Layout | None]:
    """A layout that the flow fits, and one to migrate to."""
    data = [NVS, OTADATA]
    if kind in (FlowKind.SYMMETRIC, FlowKind.MIGRATE_AIR):
        size = 4 if kind is FlowKind.MIGRATE_AIR else draw(st.integers(1, 3))
        subtypes = [OTA_0, OTA_1, *draw(st.sampled_from(([], [OTA_2], [FACTORY])))]
        before = placed(draw, [(subtype, size) for subtype in draw(st.permutations(subtypes))], data)
        return before, draw(targets(before)) if kind is FlowKind.MIGRATE_AIR else None
    small = draw(st.integers(1, 2))
    app, updater = draw(st.sampled_from(((OTA_0, OTA_1), (OTA_1, OTA_0), (OTA_0, FACTORY))))
    if kind in IN_FACTORY:
        app, updater = OTA_0, FACTORY
    elif kind is FlowKind.ASYMMETRIC_SD and updater == FACTORY:
        updater = OTA_1
    return placed(draw, draw(st.permutations([(app, draw(st.integers(4, 6))), (updater, small)])), data), None


@st.composite
def targets(draw: st.DrawFn, before: Layout) -> Layout:
    """A layout whose app slot begins where a slot begins now, and whose updater lies in another one."""
    slots = [p for p in before.table if p.is_ota_slot]
    app, other = draw(st.permutations(slots))[:2]
    updater = draw(st.sampled_from((OTA_1, FACTORY)))
    rows = [
        Partition("app", 0, OTA_0, app.offset, 4 * BLOCK),
        Partition("updater", 0, updater, other.offset + 2 * BLOCK, 2 * BLOCK),
    ]
    rows.sort(key=lambda partition: partition.offset)
    return Layout(PartitionTable((NVS, OTADATA, *rows)), before.chip)


@st.composite
def runs(draw: st.DrawFn) -> Run:
    """A flow on a layout that it fits."""
    kind = draw(st.sampled_from(KINDS))
    before, target = draw(fitting(kind))
    largest = draw(st.sampled_from((0x200, 0x1000, 0x2800, 0x3000)))
    scenario = Scenario(before, kind, draw(options), target, largest_image=largest, runs_in=draw(st.integers(0, 2)))
    try:
        return start_run(scenario)
    except FlowDoesNotApply:
        assume(kind is not FlowKind.MIGRATE_AIR)  # no record may select the app under both tables
        raise


@settings(max_examples=examples(50), deadline=None)
@given(layouts(), layouts(), st.sampled_from(KINDS), st.integers(0, 2))
def test_a_flow_runs_or_says_why_it_does_not_apply(before: Layout, after: Layout, kind: FlowKind, runs_in: int) -> None:
    after = Layout(after.table, before.chip)
    try:
        run = start_run(Scenario(before, kind, target=after, largest_image=0x1000, runs_in=runs_in))
    except FlowDoesNotApply as refusal:
        assert refusal.code == "flow-does-not-apply"
        assert len(str(refusal.message)) > 20
        assert len(str(refusal.remedy)) > 10
    else:
        assert run.end is Ending.NEW_APP


def cut(draw: st.DrawFn, run: Run) -> Cut:
    step = draw(st.integers(0, len(run.steps) - 1))
    return Cut(step, draw(st.sampled_from(Where)), draw(st.floats(0.01, 0.99)))


@settings(max_examples=examples(60), deadline=None)
@given(runs(), st.data())
def test_something_starts_after_a_power_loss_and_one_more_while_it_recovers(run: Run, data: st.DataObject) -> None:
    power_safe = True
    for _ in range(2):
        at = data.draw(st.composite(cut)(run))
        power_safe &= claims_power_safe(run.steps[at.step])
        after = run.resume(at)
        if power_safe:
            assert after.boots is not Boots.NOTHING
            assert after.end is not Ending.NEEDS_CABLE
        run = run.after(at)
        assert (run.steps, run.end) == (after.then, after.end)
        if not run.steps:
            return


@settings(max_examples=examples(30), deadline=None)
@given(runs(), st.data())
def test_the_simulator_booting_that_very_flash_is_what_a_step_tells(run: Run, data: st.DataObject) -> None:
    """No cache, no shortcut: the whole flash after a step is booted anew."""
    step = data.draw(st.sampled_from(run.steps))
    flash = run.flash_at(Cut(step.number, Where.AFTER))
    scenario = run.device.scenario
    result = boot(flash, scenario.chip, run.device.boot_options)
    if step.boots is Boots.NOTHING:
        table = slice(scenario.layout.table.offset, scenario.layout.table.offset + 0x1000)
        torn = scenario.target and flash[table] not in (run.device.table_before, run.device.table_after)
        assert torn or result.verdict is not Verdict.APP
        return
    assert (result.label, result.verdict) == (step.booted, Verdict.APP)
    image = {
        Boots.OLD_APP: run.device.old_app,
        Boots.NEW_APP: run.device.new_app,
        Boots.UPDATER: run.device.updater_image,
        Boots.OTHER_APP: run.device.file,
    }[step.boots]
    assert flash[result.booted_offset or 0 :].startswith(image)


@settings(max_examples=examples(5), deadline=None)
@given(runs(), st.data())
def test_cuts_in_any_order_leave_what_each_leaves_alone(run: Run, data: st.DataObject) -> None:
    """A run goes on from where its last cut was: none may see anything of another."""
    for at in data.draw(st.lists(st.composite(cut)(run), min_size=2, max_size=3)):
        assert run.flash_at(at) == start_run(run.device.scenario).flash_at(at)


@settings(max_examples=examples(30), deadline=None)
@given(runs(), st.data())
def test_a_step_changes_what_it_says_and_nothing_else(run: Run, data: st.DataObject) -> None:
    step = data.draw(st.sampled_from(run.steps))
    before, after = (run.flash_at(Cut(step.number, where)) for where in (Where.BEFORE, Where.AFTER))
    end = step.offset + step.size
    assert before[: step.offset] + before[end:] == after[: step.offset] + after[end:]
    if not step.changes_flash:
        assert before == after
    elif step.op is Op.ERASE:
        assert after[step.offset : end] == b"\xff" * step.size
    else:  # programming only clears bits, and only what was erased is programmed
        pairs = zip(before[step.offset : end], after[step.offset : end], strict=True)
        assert all(was in (0xFF, now) for was, now in pairs)


@settings(max_examples=examples(30), deadline=None)
@given(runs())
def test_what_runs_in_the_end_is_what_the_last_step_would_start(run: Run) -> None:
    if run.end in (Ending.OLD_APP, Ending.NEW_APP, Ending.OTHER_APP):
        assert ENDINGS_OF[run.steps[-1].boots] is run.end
    good = run.device.scenario.options
    if good == FlowOptions(rollback=good.rollback):
        assert run.end is Ending.NEW_APP
