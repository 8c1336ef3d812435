"""Lesson 6: how small the updater can be."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from asym_studio.flash.errors import EditStopped, Message, Severity, Value
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.table import Partition
from asym_studio.flash.units import KB, SECTOR, describe, human
from asym_studio.lessons.cast import Cast, LeverNote
from asym_studio.lessons.model import DragTask, Frame, Holds, Judgement, Page, Predict
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.stage import Stage, look
from asym_studio.lessons.updates import free_label, split_or_why
from asym_studio.plan.fit import NO_HEADROOM, Fit, Headroom, fit_length
from asym_studio.plan.split import Split, Wish, split

UPDATERS = (
    ("OpenBikeSensor flashApp", 262_144),
    ("Mycila safeboot", 619_744),
    ("Meshtastic unified, ESP32-S3", 636_544),
    ("MeshCom safeboot, ESP32", 687_360),
)
"""Updaters and their images' bytes, measured on released builds (of the first, the most it may have)."""
_TYPICAL = UPDATERS[-1]
_GROWTH = Fraction(8, 1000)
"""What MeshCom's safeboot grew by in three and a half months."""
_SHARE = Fraction(5, 100)
_RELEASES = 3


def pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield the lesson's pages."""
    layout = cast.layout
    why = split_or_why(layout)
    if isinstance(why, Split):
        yield _real(text["real"], layout)
        yield _headroom(text["headroom"], layout)
    else:
        yield text["real"].without(text["real"].say("absent", why=why))
        yield text["headroom"].without(text["headroom"].say("absent", why=why))
    yield _levers(text["levers"], layout, cast.levers)
    yield _tight(text["tight"], layout)


def _fit(layout: Layout, length: int, headroom: Headroom = NO_HEADROOM) -> Fit:
    return fit_length(length, layout.chip, layout.extent, layout.secure_boot, headroom)


def _split(layout: Layout, size: int) -> Split | None:
    """Return the split for an updater's partition of that size, or None if no app fits beside it."""
    names = free_label(layout, "app"), free_label(layout, "updater")
    try:
        return split(Wish(layout, size, app_label=names[0], updater_label=names[1]))
    except EditStopped:
        return None


def _stage(layout: Layout, found: Split | None, length: int) -> Stage:
    """Return a flash that is split so, with an app and that updater on it."""
    stage = Stage(found.layout if found else layout)
    if found is not None:
        stage.install(found.app, stage.image(found.app), Holds.OLD_APP)
        stage.install(found.updater, stage.image(found.updater, length=length, name="updater"), Holds.UPDATER)
    return stage


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):g} %"


def _app(found: Split | None) -> int:
    return found.app.size if found else 0


# --- updaters that exist


def _real(text: PageText, layout: Layout) -> Page:
    frames = tuple(_real_frame(text, layout, name, length) for name, length in UPDATERS)
    task = _growth_task(text, layout)
    return text.page(
        frames,
        task,
        step=human(layout.secure_boot.app_size_step),
        align=human(layout.app_alignment),
        flash=human(layout.extent),
    )


def _real_frame(text: PageText, layout: Layout, name: str, length: int) -> Frame:
    size = _fit(layout, length)
    found = _split(layout, size.partition_size)
    values: dict[str, Value] = {
        "name": name,
        "length": f"{length:,}",
        "partition": describe(size.partition_size),
        "app": describe(_app(found)),
    }
    facts = [
        (text.say("fact.image"), Message(f"{length:,} B")),
        (text.say("fact.partition"), Message(describe(size.partition_size))),
        (text.say("fact.lost"), Message(describe(size.next_app_waste))),
        (text.say("fact.app"), Message(describe(_app(found)))),
    ]
    sentence = text.say("one.sentence" if found else "none.sentence", **values)
    marks = [look(found.updater)] if found else []
    return _stage(layout, found, length).frame(text.say("one.title", **values), sentence, marks=marks, facts=facts)


def _growth_task(text: PageText, layout: Layout) -> Predict:
    name, length = next((u for u in reversed(UPDATERS) if _split(layout, _fit(layout, u[1]).partition_size)), _TYPICAL)
    size = _fit(layout, length)
    growth = size.to_next_step + 1 if size.to_next_step < SECTOR - 1 else SECTOR
    after = _fit(layout, length + growth)
    before_split, after_split = _split(layout, size.partition_size), _split(layout, after.partition_size)
    loss = _app(before_split) - _app(after_split)
    amounts = {"nothing": 0, "sector": SECTOR, "page": layout.app_alignment, "growth": growth}
    values: dict[str, Value] = {
        "name": name,
        "growth": f"{growth:,}",
        "sector": human(SECTOR),
        "page": human(layout.app_alignment),
        "before": describe(size.partition_size),
        "after": describe(after.partition_size),
        "loss": describe(loss),
        "length": f"{length + growth:,}",
        "partition": describe(after.partition_size),
        "app": describe(_app(after_split)),
    }

    def judge(answer: str) -> Judgement:
        stage = _stage(layout, after_split, length + growth)
        shown = stage.frame(text.say("grown.title"), text.say("grown.sentence", **values))
        return Judgement(amounts.get(answer) == loss, text.say("answer.shown", **values), (shown,))

    names = [name for name in amounts if name != "growth" or growth != SECTOR]
    return Predict(text.say("question", **values), text.options(*names, **values), judge)


# --- headroom


def _headroom(text: PageText, layout: Layout) -> Page:
    length = UPDATERS[1][1]
    percent, growth = _percent(_SHARE), _percent(_GROWTH)
    several = (
        ("none", NO_HEADROOM),
        ("share", Headroom(share=_SHARE)),
        ("releases", Headroom(releases=_RELEASES, growth=_GROWTH)),
        ("fixed", Headroom(fixed=64 * KB)),
    )
    frames = []
    for name, headroom in several:
        size = _fit(layout, length, headroom)
        share = percent if name == "share" else growth
        title = text.say(f"{name}.title", share=share, count=_RELEASES, fixed=human(64 * KB))
        sentence = text.say("one.sentence", headroom=f"{size.headroom:,}", partition=describe(size.partition_size))
        facts = (
            (text.say("fact.partition"), Message(describe(size.partition_size))),
            (text.say("fact.free"), Message(f"{size.free:,} B")),
            (text.say("fact.next"), Message(f"{size.to_next_step:,} B")),
        )
        found = _split(layout, size.partition_size)
        frames.append(_stage(layout, found, length).frame(title, sentence, facts=facts))
    return text.page(tuple(frames), _headroom_task(text, layout, length), length=f"{length:,}")


def _headroom_task(text: PageText, layout: Layout, length: int) -> Predict:
    grown = length + Headroom(releases=_RELEASES, growth=_GROWTH).bytes_for(length)
    sizes = {
        "tight": _fit(layout, length).partition_size,
        "five": _fit(layout, length, Headroom(share=_SHARE)).partition_size,
    }

    def judge(answer: str) -> Judgement:
        size = sizes.get(answer, 0)
        holds = grown <= size
        sentence = text.say("answer.holds" if holds else "answer.fails", grown=f"{grown:,}", size=describe(size))
        return Judgement(holds, sentence)

    values = {name: describe(size) for name, size in sizes.items()}
    options = text.options("tight", "five", percent=_percent(_SHARE), **values)
    return Predict(text.say("question", share=_percent(_GROWTH)), options, judge)


# --- levers


def _levers(text: PageText, layout: Layout, levers: tuple[LeverNote, ...]) -> Page:
    length = _TYPICAL[1]
    if not levers or not isinstance(split_or_why(layout), Split):
        return text.without(text.say("absent"))
    frames = tuple(_lever_frame(text, layout, lever, length) for lever in levers)
    return text.page(frames, length=f"{length:,}")


def _lever_frame(text: PageText, layout: Layout, lever: LeverNote, length: int) -> Frame:
    saved = lever.saves or 0
    size = _fit(layout, length - saved)
    found = _split(layout, size.partition_size)
    facts = (
        (text.say("fact.saved"), Message(f"{saved:,} B") if saved else text.say("unknown")),
        (text.say("fact.after"), Message(describe(size.partition_size))),
        (text.say("fact.app"), Message(describe(_app(found)))),
    )
    return _stage(layout, found, length - saved).frame(Message(lever.title), Message(lever.cost), facts=facts)


# --- make it fit


def _tight(text: PageText, layout: Layout) -> Page:
    start = _with_updater(layout)
    row = start.updater_row() if start else None
    if start is None or row is None:
        return text.without(text.say("absent"))
    slot = start.table[row]
    length = start.image_length(slot.label) or slot.size * 7 // 10
    headroom = Headroom(share=_SHARE)
    best = _fit(start, length, headroom)
    values: dict[str, Value] = {"label": slot.label, "length": f"{length:,}", "share": _percent(_SHARE)}
    stage = Stage(start)
    stage.furnish()
    frame = stage.frame(
        text.say("start.title"), text.say("start.sentence", size=describe(slot.size), **values), marks=[look(slot)]
    )

    def judge(changed: Layout) -> Judgement:
        return _judge_tight(text, changed, slot, best)

    return text.page((frame,), DragTask(text.say("wish", **values), start, judge), **values)


def _with_updater(layout: Layout) -> Layout | None:
    if layout.updater_row() is not None:
        return layout
    found = split_or_why(layout)
    return found.layout if isinstance(found, Split) else None


def _judge_tight(text: PageText, changed: Layout, slot: Partition, best: Fit) -> Judgement:
    row = changed.table.find(slot.label)
    if row is None:
        return Judgement(False, text.say("answer.gone", label=slot.label))
    size = changed.table[row].size
    fault = next((problem for problem in check(changed) if problem.severity is Severity.ERROR), None)
    if fault is not None:
        return Judgement(False, text.say("answer.faulty", problem=fault.message))
    if size < best.partition_size:
        return Judgement(
            False, text.say("answer.small", size=describe(size), needed=f"{best.length + best.headroom:,}")
        )
    if size > best.partition_size:
        return Judgement(False, text.say("answer.large", size=describe(size), best=describe(best.partition_size)))
    spare = {"headroom": f"{best.headroom:,}", "spare": f"{best.to_next_step:,}"}
    return Judgement(True, text.say("answer.right", size=describe(size), **spare))
