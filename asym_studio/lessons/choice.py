"""Lesson 2: how the chip decides what to boot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from asym_studio.boot.otadata import (
    ABORTED,
    BLANK,
    INVALID,
    NEW,
    VALID,
    Record,
    SectorWrite,
    new_record,
    read_sectors,
    select,
    select_factory,
)
from asym_studio.flash import types
from asym_studio.flash.errors import Value
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import SECTOR
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.model import FixTask, Frame, Judgement, Page, Predict
from asym_studio.lessons.outcomes import options_for, outcome_of
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.stage import Stage
from asym_studio.lessons.views import otadata_row

_FIRST, _SECOND = 5, 6
"""Numbers as a device has them after a few updates."""
_ERASED = Record(BLANK, BLANK, BLANK)


def pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield the lesson's pages."""
    layout = cast.layout
    choices = _choices(layout)
    yield _sectors(text["sectors"], layout) if choices else text["sectors"].without(text["sectors"].say("absent"))
    several: Sequence[tuple[str, Callable[[PageText, Layout], Page]]] = (
        ("faults", _faults),
        ("rollback", _rollback),
        ("read", _read),
        ("fix", _fix),
    )
    for name, scene in several:
        yield scene(text[name], layout) if choices > 1 else text[name].without(text[name].say("absent"))


def _choices(layout: Layout) -> int:
    """Return how many OTA slots otadata can choose from here; 0 if it cannot choose any."""
    slots = [layout.table[row] for row in layout.table.ota_slots()]
    in_order = all(slot.subtype - types.OTA_0 == number for number, slot in enumerate(slots))
    stage = _furnished(layout)
    startable = in_order and all(_starts(stage, number, len(slots)) for number in range(len(slots)))
    return len(slots) if startable and otadata_row(layout) is not None else 0


def _starts(stage: Stage, slot: int, count: int) -> bool:
    """Return whether that slot's app starts if it is selected; it may overlap another one."""
    _put(stage, new_record(slot + 1), _ERASED)
    result = stage.boot()
    at = stage.layout.table[stage.layout.table.ota_slots()[slot]].offset
    return slot < count and result.booted_offset == at and not result.rejected


def _furnished(layout: Layout, *, rollback: bool = False) -> Stage:
    stage = Stage(layout, rollback=rollback)
    stage.furnish()
    return stage


def _put(stage: Stage, first: Record, second: Record) -> None:
    contents = (record.pack().ljust(SECTOR, b"\xff") for record in (first, second))
    stage.put_otadata([SectorWrite(number, content) for number, content in enumerate(contents)])


def _label(layout: Layout, slot: int) -> str:
    return layout.table[layout.table.ota_slots()[slot]].label


def _has_factory(layout: Layout) -> bool:
    return bool(layout.table.of_kind(types.APP, types.FACTORY))


# --- pages


def _sectors(text: PageText, layout: Layout) -> Page:
    stage, count = _furnished(layout), len(layout.table.ota_slots())
    frames = [stage.frame(text.say("blank.title"), text.say("blank.sentence"))]
    if stage.let_boot().writes:
        frames.append(stage.frame(text.say("first.title"), text.say("first.sentence"), changed=0))
    for turn in range(3):
        slot = (turn + 1) % count
        frames += _selected(text, stage, slot, count)
    if _has_factory(layout):
        stage.put_otadata(select_factory(stage.otadata()))
        frames.append(stage.frame(text.say("factory.title"), text.say("factory.sentence")))
    return text.page(tuple(frames), count=count)


def _selected(text: PageText, stage: Stage, slot: int, count: int) -> list[Frame]:
    writes = select(slot, count, stage.otadata())
    if not writes:
        return []
    stage.put_otadata(writes)
    sector = writes[0].sector
    number = read_sectors(stage.otadata())[sector].record.sequence
    label = _label(stage.layout, slot)
    sentence = text.say("select.sentence", sector=sector, sequence=number, count=count, slot=slot)
    return [stage.frame(text.say("select.title", label=label), sentence, changed=sector)]


def _faults(text: PageText, layout: Layout) -> Page:
    stage = _furnished(layout)
    first, second = new_record(_FIRST), new_record(_SECOND)
    states = (
        ("good", first, second),
        ("crc", first, _torn(second)),
        ("state", first, second.in_state(ABORTED)),
        ("none", first.in_state(INVALID), second.in_state(ABORTED)),
    )
    frames = []
    for name, *records in states:
        _put(stage, *records)
        sentence = text.say(f"{name}.sentence", first=_FIRST, second=_SECOND)
        frames.append(stage.frame(text.say(f"{name}.title"), sentence, changed=None if name == "good" else 1))
    return text.page(tuple(frames))


def _torn(record: Record) -> Record:
    """Return the record with a checksum that is not its own."""
    return replace(record, crc=record.crc ^ 1)


def _rollback(text: PageText, layout: Layout) -> Page:
    stage, count = _furnished(layout, rollback=True), len(layout.table.ota_slots())
    _put(stage, new_record(1, VALID), _ERASED)
    frames = [stage.frame(text.say("old.title"), text.say("old.sentence", sector=0))]
    stage.put_otadata(select(1, count, stage.otadata(), state=NEW))
    frames.append(stage.frame(text.say("new.title"), text.say("new.sentence"), changed=1))
    stage.let_boot()
    on_trial = stage.otadata()
    frames.append(stage.frame(text.say("trial.title"), text.say("trial.sentence"), changed=1))
    stage.let_boot()
    frames.append(stage.frame(text.say("back.title"), text.say("back.sentence"), changed=1))

    def judge(answer: str) -> Judgement:
        after = _furnished(layout, rollback=True)
        _put(after, *(s.record for s in read_sectors(on_trial)))
        _put(after, read_sectors(on_trial)[0].record, read_sectors(on_trial)[1].record.in_state(VALID))
        shown = after.frame(text.say("confirmed.title"), text.say("confirmed.sentence"), changed=1)
        return outcome_of(layout, after.boot(), answer, shown)

    return text.page(tuple(frames), Predict(text.say("question"), options_for(layout), judge))


def _read(text: PageText, layout: Layout) -> Page:
    stage, count = _furnished(layout), len(layout.table.ota_slots())
    first, second = 2 * count + 2, 2 * count + 1
    _put(stage, new_record(first), new_record(second))
    frame = stage.frame(text.say("state.title"), text.say("state.sentence"))
    hidden = replace(frame, boots=None, otadata=frame.otadata and replace(frame.otadata, active=None))

    def judge(answer: str) -> Judgement:
        shown = replace(frame, title=text.say("outcome.title"), sentence=text.say("outcome.sentence"))
        return outcome_of(layout, stage.boot(), answer, shown)

    task = Predict(text.say("question"), options_for(layout), judge)
    return text.page((hidden,), task, count=count, first=first, second=second)


def _fix(text: PageText, layout: Layout) -> Page:
    count = len(layout.table.ota_slots())
    wanted = layout.table[layout.table.ota_slots()[1]]
    first, second = 2 * count + 1, 2 * count + 2
    more = second + count
    values: dict[str, Value] = {"label": wanted.label, "more": more, "second": second}
    broken = (new_record(first), _torn(new_record(second, INVALID)))

    def repaired(chosen: frozenset[str]) -> Stage:
        stage = _furnished(layout)
        _put(stage, *_repaired(broken, chosen, more))
        return stage

    def judge(chosen: frozenset[str]) -> Judgement:
        stage = repaired(chosen)
        right = stage.boot().booted_offset == wanted.offset
        sentence = text.say("answer.right" if right else "answer.wrong", **values)
        return Judgement(right, sentence, (stage.frame(text.say("outcome.title"), sentence),))

    frame = repaired(frozenset()).frame(text.say("state.title"), text.say("state.sentence", **values))
    options = text.options("crc", "valid", "erase", "number", **values)
    return text.page((frame,), FixTask(text.say("wish", **values), options, judge), **values)


def _repaired(records: tuple[Record, Record], chosen: frozenset[str], more: int) -> tuple[Record, Record]:
    first, second = records
    if "crc" in chosen:
        second = replace(second, crc=new_record(second.sequence).crc)
    if "valid" in chosen:
        second = second.in_state(VALID)
    if "erase" in chosen:
        second = _ERASED
    return (new_record(more) if "number" in chosen else first), second
