"""Lesson 7: moving a board that is in the field, and what went wrong for others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asym_studio.boot.flows.model import CableStep, FlowDoesNotApply, FlowKind, Scenario
from asym_studio.boot.flows.run import Run, start_run
from asym_studio.boot.otadata import new_record, select
from asym_studio.boot.result import Verdict
from asym_studio.flash.binary import ROW_SIZE, write_binary
from asym_studio.flash.errors import Message, StudioError, Value
from asym_studio.flash.images.image import HASH_SIZE
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, SECTOR, hexadecimal, human
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.flow import FlowScene
from asym_studio.lessons.model import Frame, Holds, Judgement, Mark, Page, Predict, Stroke
from asym_studio.lessons.outcomes import options_for, outcome_of
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.scenario import LARGEST_IMAGE
from asym_studio.lessons.stage import Stage, look
from asym_studio.lessons.updates import split_or_why
from asym_studio.lessons.views import app_rows, is_blank
from asym_studio.plan.migration import BoardState, Plan, Target, plan_migration
from asym_studio.plan.split import Split

_CHECKSUM = 1


def pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield the lesson's pages."""
    layout = cast.layout
    yield _cable(text["cable"], layout)
    yield _air(text["air"], layout)
    yield _backup(text["backup"], layout)
    yield _settings(text["settings"], layout)
    yield _hash(text["hash"], layout)


def _target(text: PageText, layout: Layout) -> Split | Message:
    if layout.updater_row() is not None:
        return text.say("already")
    found = split_or_why(layout)
    return found if isinstance(found, Split) else text.say("absent", why=found)


# --- the order


def _cable(text: PageText, layout: Layout) -> Page:
    found = _target(text, layout)
    if not isinstance(found, Split):
        return text.without(found)
    stage = _in_use(layout)
    updater = stage.image(found.updater, name="updater")
    try:
        plan = plan_migration(BoardState(layout, stage.instant().flash, False), Target(found.layout, updater=updater))
        run = start_run(_cable_scenario(stage, found.layout, plan))
    except StudioError as refused:
        return text.without(text.say("absent", why=refused.message))
    scene = FlowScene(run)
    values: dict[str, Value] = {"cuts": plan.cuts, "dark": plan.dark.cuts, "seconds": f"{plan.dark.seconds:.2f}"}
    return text.page(scene.frames(), scene.cut_task(text.say("question")), **values)


def _in_use(layout: Layout) -> Stage:
    """Return a flash that runs the app in the last slot that can be selected, as after an odd number of updates."""
    stage = Stage(layout)
    stage.furnish(LARGEST_IMAGE)
    slots = layout.table.ota_slots()
    if len(slots) > 1:
        stage.put_otadata(select(1, len(slots), stage.otadata()))
    stage.let_boot()
    return stage


def _cable_scenario(stage: Stage, target: Layout, plan: Plan) -> Scenario:
    steps = tuple(CableStep(step.reason, piece.offset, piece.data) for step in plan.steps for piece in step.pieces)
    return Scenario(stage.layout, FlowKind.MIGRATE_CABLE, target=target, cable=steps, flash=stage.instant().flash)


def _air(text: PageText, layout: Layout) -> Page:
    found = _target(text, layout)
    if not isinstance(found, Split):
        return text.without(found)
    run = _air_run(layout, found.layout)
    if not isinstance(run, Run):
        return text.without(run)
    scene = FlowScene(run)
    return text.page(scene.frames(), scene.cut_task(text.say("question")))


def _air_run(layout: Layout, target: Layout) -> Run | Message:
    """Play the migration from the second slot, where that can be; else from the first."""
    why = Message("")
    for slot in (1, 0):
        try:
            wish = Scenario(layout, FlowKind.MIGRATE_AIR, target=target, runs_in=slot, largest_image=MB)
            return start_run(wish)
        except FlowDoesNotApply as refused:
            why = refused.message
    return why


# --- what a backup is for


def _backup(text: PageText, layout: Layout) -> Page:
    stage = Stage(layout)
    stage.furnish(LARGEST_IMAGE)
    at = layout.table.offset
    sector = bytes(stage.flash.data[at : at + SECTOR])
    table = Mark(at, SECTOR, Stroke.PROGRAM)
    everything = Mark(0, layout.extent, Stroke.LOOK)
    frames = [stage.frame(text.say("good.title"), text.say("good.sentence"), marks=[everything])]
    stage.put(at, sector[: len(layout.table) // 2 * ROW_SIZE + 3])
    if stage.boot().verdict is not Verdict.TABLE_ERROR:
        return text.without(text.say("absent"))
    frames.append(stage.frame(text.say("torn.title"), text.say("torn.sentence"), marks=[table]))
    stage.put(at, sector)
    frames.append(stage.frame(text.say("back.title"), text.say("back.sentence"), marks=[table]))
    return text.page(tuple(frames))


# --- one sector too many


def _settings(text: PageText, layout: Layout) -> Page:
    behind = next((p for p in layout.table if p.offset == layout.table.end and p.size > 0), None)
    if behind is None or not _startable(layout):
        return text.without(text.say("absent"))
    stages = _erased_too_much(layout, behind)
    values: dict[str, Value] = {"label": behind.label}
    before, erased, written = (
        stage.frame(text.say(f"{name}.title"), text.say(f"{name}.sentence", **values), marks=marks)
        for name, stage, marks in zip(
            ("before", "erased", "written"), stages, _marks_of_fault(layout, behind), strict=True
        )
    )
    after = stages[-1]
    is_lost = is_blank(after.flash, behind.offset, behind.offset + SECTOR)
    right = "dead" if after.boot().booted is None else "lost" if is_lost else "fine"

    def judge(answer: str) -> Judgement:
        return Judgement(answer == right, text.say(f"answer.{right}", **values), (erased, written))

    task = Predict(text.say("question"), text.options("fine", "lost", "dead", **values), judge)
    return text.page((before,), task, erased=human(2 * SECTOR), table=hexadecimal(layout.table.offset))


def _startable(layout: Layout) -> bool:
    stage = Stage(layout)
    stage.furnish(LARGEST_IMAGE)
    return stage.boot().booted is not None


def _erased_too_much(layout: Layout, behind: Partition) -> tuple[Stage, Stage, Stage]:
    """Return the flash before, with two sectors erased, and with the table written."""
    stages = tuple(Stage(layout) for _ in range(3))
    for number, stage in enumerate(stages):
        stage.furnish(LARGEST_IMAGE)
        if is_blank(stage.flash, behind.offset, behind.offset + SECTOR):
            stage.put(behind.offset, b"what the app keeps here")
        if number:
            stage.erase(layout.table.offset, 2 * SECTOR)
        if number == 2:
            stage.put(layout.table.offset, write_binary(layout.table))
    return stages[0], stages[1], stages[2]


def _marks_of_fault(layout: Layout, behind: Partition) -> Sequence[Sequence[Mark]]:
    at = layout.table.offset
    return (
        [look(behind)],
        [Mark(at, 2 * SECTOR, Stroke.ERASE)],
        [Mark(at, SECTOR, Stroke.PROGRAM)],
    )


# --- a copy without its end


def _hash(text: PageText, layout: Layout) -> Page:
    slots = [layout.table[row] for row in app_rows(layout)]
    pair = _copy_pair(layout, slots)
    if pair is None:
        return text.without(text.say("absent"))
    source, target = pair
    missing = HASH_SIZE + _CHECKSUM
    short = _copied(layout, source, target, missing)
    refusals = [rejected.message for rejected in short.boot().rejected]
    values: dict[str, Value] = {"source": source.label, "target": target.label, "missing": missing}

    def frame(name: str, stage: Stage, why: Value = "") -> Frame:
        title, sentence = text.say(f"{name}.title"), text.say(f"{name}.sentence", why=why, **values)
        return stage.frame(title, sentence, marks=[look(target)])

    gone = _copied(layout, source, target, missing)
    gone.erase(source.offset, SECTOR)
    hidden = frame("whole", _copied(layout, source, target, 0))

    def judge(answer: str) -> Judgement:
        shown = frame("short", short, next(iter(refusals), ""))
        judged = outcome_of(layout, short.boot(), answer, shown)
        return Judgement(judged.right, judged.sentence, (shown, frame("gone", gone)))

    task = Predict(text.say("question", **values), options_for(layout), judge)
    return text.page((hidden,), task, missing=missing)


def _copy_pair(layout: Layout, slots: Sequence[Partition]) -> tuple[Partition, Partition] | None:
    """Return a slot to copy from and an OTA slot to copy to, such that the whole copy starts."""
    for source in slots:
        for target in slots:
            fits = source != target and target.is_ota_slot
            if fits and _copied(layout, source, target, 0).boot().booted_offset == target.offset:
                return source, target
    return None


def _copied(layout: Layout, source: Partition, target: Partition, missing: int) -> Stage:
    """Return a flash on which an app was copied and selected, but for its last bytes."""
    stage = Stage(layout)
    length = min(source.size, target.size, LARGEST_IMAGE) * 4 // 5
    image = stage.image(source, length=length)
    stage.install(source, image, Holds.OLD_APP)
    stage.put(target.offset, image[: len(image) - missing])
    numbers = [layout.table[row].offset for row in layout.table.ota_slots()]
    if target.offset in numbers:
        content = new_record(numbers.index(target.offset) + 1).pack()
        stage.put_otadata_record(content)
    return stage
