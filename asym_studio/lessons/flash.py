"""Lesson 1: what is on the flash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from asym_studio.flash.binary import ROW_SIZE
from asym_studio.flash.errors import Message, Severity, Value, message
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.rules import check
from asym_studio.flash.table import Partition
from asym_studio.flash.types import Role
from asym_studio.flash.units import BLOCK, SECTOR, align_down, describe, hexadecimal, human
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.model import DragTask, Frame, Holds, Judgement, Mark, Page, Predict, Stroke
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.stage import Stage, look
from asym_studio.lessons.views import app_rows

_KINDS = {
    AreaKind.RESERVED: "reserved",
    AreaKind.BOOTLOADER: "bootloader",
    AreaKind.TABLE: "table",
    AreaKind.GAP: "gap",
}
_MOST_AREAS = 40


def pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield the lesson's pages."""
    layout = cast.layout
    yield _tour(text["tour"], layout)
    yield _table(text["table"], layout)
    yield _steps(text["steps"], layout)
    yield _drag(text["drag"], layout)


def _tour(text: PageText, layout: Layout) -> Page:
    stage = Stage(layout)
    stage.furnish()
    areas = [area for area in layout.areas() if area.size > 0]
    free = sum(gap.size for gap in layout.gaps())
    values: dict[str, Value] = {"count": len(layout.table), "gaps": human(free), "size": human(layout.extent)}
    frames = [stage.frame(text.say("area.whole.title"), text.say("area.whole.sentence", **values))]
    frames += [_area_frame(text, stage, area) for area in areas[:_MOST_AREAS]]
    return text.page(tuple(frames), size=human(layout.extent))


def _area_frame(text: PageText, stage: Stage, area: Area) -> Frame:
    kind = _KINDS.get(area.kind) or stage.layout.role(area.row or 0).value
    label = stage.layout.table[area.row].label if area.row is not None else ""
    values: dict[str, Value] = {"label": label, "size": describe(area.size)}
    facts = (
        (text.say("fact.offset"), Message(hexadecimal(area.offset))),
        (text.say("fact.end"), Message(hexadecimal(area.end))),
        (text.say("fact.size"), Message(describe(area.size))),
    )
    mark = Mark(area.offset, area.size, Stroke.LOOK, text.say("caption", offset=hexadecimal(area.offset)))
    title, sentence = text.say(f"area.{kind}.title", **values), text.say(f"area.{kind}.sentence", **values)
    return stage.frame(title, sentence, marks=[mark], facts=facts)


def _table(text: PageText, layout: Layout) -> Page:
    stage = Stage(layout)
    stage.furnish()
    result = stage.boot()
    if not result.table:
        return text.without(text.say("absent"))
    at = layout.table.offset
    mark = Mark(at, SECTOR, Stroke.LOOK)
    rows = len(layout.table)
    used = (rows + 1 + layout.table.md5) * ROW_SIZE
    facts = (
        (text.say("fact.rows"), message("{count}", count=rows)),
        (text.say("fact.used"), Message(f"{used} / {SECTOR}")),
    )
    listed = stage.frame(
        text.say("listed.title"),
        text.say("listed.sentence", count=rows, used=human(used)),
        marks=[mark],
        facts=facts,
        log=listing(result.log),
    )
    stage.put(at, _flipped(bytes(stage.flash.data[at : at + SECTOR])))
    torn = stage.frame(
        text.say("torn.title"), text.say("torn.sentence"), marks=[mark], log=complaints(stage.boot().log)
    )
    return text.page((listed, torn) if layout.table.md5 else (listed,), row=human(ROW_SIZE))


def _flipped(sector: bytes) -> bytes:
    """Return a table with the lowest bit of the first row's label flipped."""
    label = 12
    return sector[:label] + bytes([sector[label] ^ 1]) + sector[label + 1 :]


def listing(log: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a boot log that list the table."""
    first = next((n for n, line in enumerate(log) if line.endswith("Partition Table:")), len(log))
    return tuple(log[first : first + next((n for n, at in enumerate(log[first:]) if "End of part" in at), 0) + 1])


def complaints(log: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a boot log that complain."""
    return tuple(line for line in log if line.startswith(("E (", "W (")))


def _steps(text: PageText, layout: Layout) -> Page:
    page = layout.app_alignment
    slot = next((p for p in (layout.table[row] for row in app_rows(layout)) if _may_slide(layout, p)), None)
    if slot is None:
        return text.without(text.say("absent"))
    values = {"label": slot.label, "page": human(page), "sector": human(SECTOR), "step": human(SECTOR)}

    def frame(name: str, by: int) -> Frame:
        return _slid(layout, slot, by).frame(
            text.say(f"{name}.title", offset=hexadecimal(slot.offset + by), **values),
            text.say(f"{name}.sentence", offset=hexadecimal(slot.offset + by), **values),
            marks=[Mark(slot.offset + by, _length(layout, slot), Stroke.LOOK)],
        )

    choices = {"small": SECTOR, "half": page // 2, "page": page, "odd": page + SECTOR}

    def judge(answer: str) -> Judgement:
        by = choices.get(answer, SECTOR)
        stage = _slid(layout, slot, by)
        right = stage.boot().booted_offset == slot.offset + by
        where = {"offset": hexadecimal(slot.offset + by), "page": human(page)}
        shown = stage.frame(text.say("shown", **where), text.say("answer.right" if right else "answer.wrong", **where))
        return Judgement(right, shown.sentence, (shown,))

    offsets = {
        name: hexadecimal(slot.offset + choices[key])
        for name, key in (("small", "small"), ("half", "half"), ("whole", "page"), ("odd", "odd"))
    }
    task = Predict(text.say("question"), text.options(*choices, **offsets), judge)
    return text.page((frame("good", 0), frame("moved", SECTOR), frame("back", page)), task, **values)


def _may_slide(layout: Layout, slot: Partition) -> bool:
    """Return whether a small app at the slot's start, and up to two pages higher, lies on the flash and starts."""
    on_flash = slot.offset + 3 * layout.app_alignment + SECTOR <= layout.extent and slot.size >= SECTOR
    return on_flash and _slid(layout, slot, 0).boot().booted_offset == slot.offset


def _length(layout: Layout, slot: Partition) -> int:
    return min(slot.size, layout.app_alignment)


def _slid(layout: Layout, slot: Partition, by: int) -> Stage:
    """Return a flash with nothing but that slot, moved up, and a small app in it."""
    moved = replace(slot, offset=slot.offset + by, size=_length(layout, slot))
    stage = Stage(layout.with_table(layout.table.with_rows((moved,))))
    stage.install(moved, stage.image(moved), Holds.OLD_APP)
    return stage


# --- make room


def _drag(text: PageText, layout: Layout) -> Page:
    found = _growable(layout)
    if found is None:
        return text.without(text.say("absent", step=human(BLOCK)))
    slot, room = found
    wanted = slot.size + BLOCK
    stage = Stage(layout)
    stage.furnish()
    values = {"label": slot.label, "size": describe(slot.size), "room": human(room)}
    before = stage.frame(text.say("start.title"), text.say("start.sentence", **values), marks=[look(slot)])

    def judge(changed: Layout) -> Judgement:
        return _judge_room(text, changed, slot, wanted)

    task = DragTask(text.say("wish", label=slot.label, wanted=describe(wanted)), layout, judge)
    return text.page((before,), task)


def _judge_room(text: PageText, changed: Layout, slot: Partition, wanted: int) -> Judgement:
    row = changed.table.find(slot.label)
    if row is None or not changed.table[row].is_app:
        return Judgement(False, text.say("answer.gone", label=slot.label))
    size = changed.table[row].size
    fault = next((problem for problem in check(changed) if problem.severity is Severity.ERROR), None)
    if fault is not None:
        return Judgement(False, text.say("answer.faulty", problem=fault.message))
    if size < wanted:
        sizes = {"size": describe(size), "missing": describe(wanted - size)}
        return Judgement(False, text.say("answer.small", label=slot.label, **sizes))
    return Judgement(True, text.say("answer.right", label=slot.label, size=describe(size)))


def _growable(layout: Layout) -> tuple[Partition, int] | None:
    """Return an app slot and how much it could get from what lies directly behind it, by the edits' own rules."""
    if any(problem.severity is Severity.ERROR for problem in check(layout)):
        return None
    areas = layout.areas()
    for area, behind in pairwise(areas):
        if area.row is None or not layout.table[area.row].is_app or layout.is_pinned(area.row):
            continue
        room = _room(layout, behind)
        if room >= BLOCK:
            return layout.table[area.row], room
    return None


def _room(layout: Layout, behind: Area) -> int:
    if behind.kind is AreaKind.GAP:
        return align_down(behind.size, SECTOR)
    if behind.row is None or layout.is_pinned(behind.row) or layout.role(behind.row) is not Role.FILES:
        return 0
    return behind.size - SECTOR
