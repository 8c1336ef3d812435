"""Lessons 3 to 5: the symmetric update, the asymmetric split, and power losses in every flow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from asym_studio.boot.flows.model import CardState, Cut, FlowKind, FlowOptions, Op, Phase, Where
from asym_studio.boot.flows.run import Run
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import EditStopped, Message, Severity, Value
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.table import Partition
from asym_studio.flash.units import describe, human
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.flow import FlowScene
from asym_studio.lessons.model import DragTask, Judgement, Page, Predict
from asym_studio.lessons.outcomes import NOTHING, options_for, slot_id
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.scenario import run_or_why
from asym_studio.lessons.stage import Stage, look
from asym_studio.lessons.views import app_rows
from asym_studio.plan.split import Split, Wish, split

UPDATER_SIZE = 0x40000
"""What OpenBikeSensor's updater has room for, in bytes; a layout with an updater of its own keeps that one's size."""


def symmetric_pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield lesson 3."""
    layout = cast.layout
    yield _cut_page(text["run"], layout, FlowKind.SYMMETRIC)
    yield _cost(text["cost"], layout)


def asymmetric_pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield lesson 4."""
    layout = cast.layout
    yield _split_page(text["split"], layout)
    yield _who(text["who"], layout)


def plug_pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield lesson 5."""
    for name, kind, options, example in _FLOWS:
        yield _cut_page(text[name], cast.example(example), kind, options)


_FLOWS = (
    ("symmetric", FlowKind.SYMMETRIC, FlowOptions(), "min_spiffs"),
    ("kit", FlowKind.ASYMMETRIC_KIT, FlowOptions(), "esp32-ota-asym"),
    ("seed", FlowKind.ASYMMETRIC_SD, FlowOptions(), "esp32-ota-asym"),
    ("lost-card", FlowKind.ASYMMETRIC_SD, FlowOptions(card=CardState.REMOVED_DURING), "esp32-ota-asym"),
    ("safeboot", FlowKind.SAFEBOOT, FlowOptions(), "tasmota-safeboot"),
    ("one-shot", FlowKind.ONE_SHOT, FlowOptions(), "mycila-safeboot"),
)


def _cut_page(text: PageText, layout: Layout, kind: FlowKind, options: FlowOptions | None = None) -> Page:
    found = run_or_why(layout, kind, options)
    if not isinstance(found, Run):
        return text.without(found)
    scene = FlowScene(found)
    return text.page(scene.frames(), scene.cut_task(text.say("question")), count=len(found.steps))


# --- what half the flash costs


def split_or_why(layout: Layout) -> Split | Message:
    """Return the split of a layout for its own updater's size, or a common one; or why there is none."""
    row = layout.updater_row()
    size = layout.table[row].size if row is not None else UPDATER_SIZE
    app, updater = (free_label(layout, label) for label in ("app", "flashApp"))
    try:
        return split(Wish(layout, size, app_label=app, updater_label=updater))
    except EditStopped as stopped:
        return stopped.message


def free_label(layout: Layout, label: str) -> str:
    """Return a label that no partition has which stays."""
    taken = {p.label for p in layout.table if not p.is_app}
    return next(name for name in (label, *(f"{label}_{n}" for n in range(2, 200))) if name not in taken)


def _cost(text: PageText, layout: Layout) -> Page:
    found = split_or_why(layout)
    pair = _pair(layout, found) if isinstance(found, Split) and found.symmetric_app_size else None
    if pair is None or not isinstance(found, Split):
        return text.without(text.say("absent"))
    half = found.symmetric_app_size
    stage = Stage(pair)
    stage.furnish()
    facts = (
        (text.say("fact.flash"), Message(human(layout.extent))),
        (text.say("fact.slot"), Message(describe(half))),
        (text.say("fact.share"), Message(f"{100 * half // layout.extent} %")),
    )
    marks = [look(pair.table[row]) for row in app_rows(pair)]
    frame = stage.frame(
        text.say("pair.title"), text.say("pair.sentence", half=describe(half)), marks=marks, facts=facts
    )
    task = _cost_task(text, layout, half)
    return text.page((frame,), task, flash=human(layout.extent), half=describe(half))


def _pair(layout: Layout, found: Split) -> Layout | None:
    """Return the layout with two equal slots, as large as they can be."""
    try:
        names = [free_label(layout, label) for label in ("app0", "app1")]
        pair = split(Wish(layout, found.symmetric_app_size, app_label=names[0], updater_label=names[1]))
    except EditStopped:
        return None
    rows = (replace(p, size=found.symmetric_app_size) if p.label in names else p for p in pair.layout.table.rows)
    return pair.layout.with_table(pair.layout.table.with_rows(rows))


def _cost_task(text: PageText, layout: Layout, half: int) -> Predict:
    length = half + half // 4
    double = next((size for size in FLASH_SIZES if size > layout.extent), layout.extent)
    slots = {layout.extent: half, double: _symmetric_on(layout, double)}
    fitting = "same" if slots[layout.extent] >= length else "double" if slots[double] >= length else "never"
    values: dict[str, Value] = {"flash": human(layout.extent), "double": human(double), "length": describe(length)}

    def judge(answer: str) -> Judgement:
        size = layout.extent if answer == "same" else double
        slot = slots[size]
        named = {"slot": describe(slot), "flash": human(size), "missing": describe(max(0, length - slot))}
        if answer == "never":
            return Judgement(fitting == "never", text.say("answer.none" if slot < length else "answer.fits", **named))
        return Judgement(fitting == answer, text.say("answer.fits" if slot >= length else "answer.small", **named))

    return Predict(text.say("question", **values), text.options("same", "double", "never", **values), judge)


def _symmetric_on(layout: Layout, size: int) -> int:
    found = split_or_why(replace(layout, flash_size=size))
    return found.symmetric_app_size if isinstance(found, Split) else 0


# --- the asymmetric split


def _split_page(text: PageText, layout: Layout) -> Page:
    found = split_or_why(layout)
    if not isinstance(found, Split):
        return text.without(text.say("absent", why=found))
    apps = [layout.table[row] for row in app_rows(layout)]
    values: dict[str, Value] = {
        "updater": describe(found.updater.size),
        "app": describe(found.app.size),
        "half": describe(found.symmetric_app_size),
        "slots": len(apps),
        "largest": human(max((p.size for p in apps), default=0)),
        "label": found.app.label,
    }
    facts = (
        (text.say("fact.app"), Message(describe(found.symmetric_app_size))),
        (text.say("fact.split"), Message(describe(found.app.size))),
        (text.say("fact.updater"), Message(describe(found.updater.size))),
    )
    stages = (Stage(layout), Stage(found.layout))
    for stage in stages:
        stage.furnish()
    frames = (
        stages[0].frame(text.say("before.title"), text.say("before.sentence", **values), marks=[look(p) for p in apps]),
        stages[1].frame(
            text.say("after.title"),
            text.say("after.sentence", **values),
            marks=[look(found.app), look(found.updater)],
            facts=facts,
        ),
    )
    return text.page(frames, _split_task(text, layout, found), **values)


def _split_task(text: PageText, layout: Layout, found: Split) -> DragTask:
    wanted, needed = found.app.size, min(found.updater.size, UPDATER_SIZE)

    def judge(changed: Layout) -> Judgement:
        return _judge_split(text, changed, wanted, needed)

    return DragTask(text.say("wish", wanted=describe(wanted), updater=describe(needed)), layout, judge)


def _judge_split(text: PageText, changed: Layout, wanted: int, needed: int) -> Judgement:
    slots: list[Partition] = sorted((changed.table[row] for row in app_rows(changed)), key=lambda p: -p.size)
    if len(slots) < 2:
        return Judgement(False, text.say("answer.single"))
    app, other = slots[:2]
    fault = next((problem for problem in check(changed) if problem.severity is Severity.ERROR), None)
    if fault is not None:
        return Judgement(False, text.say("answer.faulty", problem=fault.message))
    if app.size < wanted:
        return Judgement(False, text.say("answer.small", size=describe(app.size), missing=describe(wanted - app.size)))
    if other.size < needed:
        return Judgement(False, text.say("answer.updater", rest=describe(other.size), updater=describe(needed)))
    named = {"label": app.label, "size": describe(app.size), "other": other.label, "rest": describe(other.size)}
    return Judgement(True, text.say("answer.right", **named))


def _who(text: PageText, layout: Layout) -> Page:
    """Play the kit's update on the layout, or on its split where it has no updater."""
    found = split_or_why(layout)
    target = layout if layout.updater_row() is not None or not isinstance(found, Split) else found.layout
    run = run_or_why(target, FlowKind.ASYMMETRIC_KIT)
    if not isinstance(run, Run):
        return text.without(run)
    scene = FlowScene(run)
    writing = [s.number for s in run.steps if s.phase in (Phase.ERASING, Phase.WRITING) and s.op is Op.ERASE]
    cut = Cut(writing[len(writing) // 2], Where.MIDDLE)

    def judge(answer: str) -> Judgement:
        shown = scene.picture(cut, text.say("half.title"), text.say("half.sentence"))
        offset = shown.boots.offset if shown.boots else None
        right = NOTHING if offset is None else slot_id(offset)
        return Judgement(answer == right, shown.boots.sentence if shown.boots else shown.sentence, (shown,))

    return text.page(scene.frames(), Predict(text.say("question"), options_for(target), judge), count=len(run.steps))
