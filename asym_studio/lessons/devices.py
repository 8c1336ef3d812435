"""Lesson 8: a table belongs to the device that uses it; reading boot logs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from asym_studio.boot.bootlog import Diagnosis, diagnose, read_log
from asym_studio.boot.flows.images import make_image
from asym_studio.boot.result import BootResult
from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS, FLASH_SIZES, Chip
from asym_studio.flash.errors import Message, Value
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.table import Partition
from asym_studio.flash.units import BLOCK, KB, SECTOR, describe, hexadecimal, human
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.flash import complaints, listing
from asym_studio.lessons.model import Frame, Holds, Judgement, Page, Predict
from asym_studio.lessons.prose import LessonText, PageText
from asym_studio.lessons.stage import Stage, look
from asym_studio.lessons.views import app_rows

_SMALL_APP = 128 * KB
_ESPFLASH_LARGEST = 16_384_000
"""The largest app partition that espflash makes, in bytes (its default tables)."""


def pages(text: LessonText, cast: Cast) -> Iterator[Page]:
    """Yield the lesson's pages. With a layout of the user's, the other device is one that espflash made a table for."""
    first = cast.example("tower")
    second = cast.examples["cat"] if cast.own is None else espflash_default(first)
    names = ("tower", "cat") if cast.own is None else (first.chip.title, f"{second.chip.title}, espflash")
    yield _tables(text["tables"], _Device(names[0], first), _Device(names[1], second))
    yield _custom(text["custom"], first)
    yield _log(text["log"], first)
    yield _errors(text["errors"], first)
    yield _riddle(text["riddle"], first)


@dataclass(frozen=True)
class _Device:
    name: str
    layout: Layout


def espflash_default(layout: Layout) -> Layout:
    """Return the table that espflash writes where it is told of no other, for the same chip and flash."""
    app = min(layout.extent - BLOCK, _ESPFLASH_LARGEST)
    rows = (
        Partition("nvs", types.DATA, types.NVS, 0x9000, 0x6000),
        Partition("phy_init", types.DATA, types.PHY, 0xF000, 0x1000),
        Partition("factory", types.APP, types.FACTORY, BLOCK, app),
    )
    return Layout(replace(layout.table, rows=rows, offset=0x8000, md5=True), layout.chip, layout.extent)


# --- whose table is it


def _tables(text: PageText, first: _Device, second: _Device) -> Page:
    labels = {p.label for p in second.layout.table}
    only = next((p for p in reversed(first.layout.table.rows) if p.label not in labels), None)
    if only is None:
        return text.without(text.say("alike"))
    frames = [_device_frame(text, name, device, only) for name, device in (("first", first), ("second", second))]
    if first.layout.chip is not second.layout.chip:
        frames.append(_other_frame(text, first, second))
    values: dict[str, Value] = {
        "first": first.name,
        "second": second.name,
        "first_rows": len(first.layout.table),
        "second_rows": len(second.layout.table),
        "label": only.label,
        "offset": hexadecimal(only.offset),
    }
    shown = frames[1]
    found = second.layout.table.find(only.label)

    def judge(answer: str) -> Judgement:
        right = "none" if found is None else "own"
        return Judgement(answer == right, text.say(f"answer.{right}", **values), (shown,))

    task = Predict(text.say("question", **values), text.options("own", "none", **values), judge)
    return text.page(tuple(frames), task, **values)


def _device_frame(text: PageText, name: str, device: _Device, only: Partition) -> Frame:
    stage = Stage(device.layout)
    stage.furnish()
    row = device.layout.table.find(only.label)
    place = text.say("missing")
    if row is not None:
        there = device.layout.table[row]
        place = text.say("here", offset=hexadecimal(there.offset), size=describe(there.size))
    facts = (
        (text.say("fact.device"), Message(f"{device.name} ({device.layout.chip.title})")),
        (text.say("fact.flash"), Message(human(device.layout.extent))),
        (text.say("fact.rows"), Message(str(len(device.layout.table)))),
        (text.say("fact.label", label=only.label), place),
    )
    marks = [look(only)] if row is not None else []
    sentence = text.say(f"{name}.sentence", size=human(device.layout.extent))
    return stage.frame(text.say(f"{name}.title", device=device.name), sentence, marks=marks, facts=facts)


def _other_frame(text: PageText, first: _Device, second: _Device) -> Frame:
    """Return the second device with the first one's app in all of its slots."""
    stage = _with_foreign_app(second.layout, first.layout.chip)
    values: dict[str, Value] = {"other": first.name, "device": second.name}
    sentence = text.say("other.sentence", **values)
    return stage.frame(text.say("other.title", **values), sentence, log=complaints(stage.boot().log))


def _with_foreign_app(layout: Layout, chip: Chip) -> Stage:
    stage = Stage(layout)
    for row in app_rows(layout):
        slot = layout.table[row]
        if slot.size >= _SMALL_APP:
            image = make_image(layout.chip, _SMALL_APP, "app", "1.0", made_for=chip)
            stage.install(slot, image, Holds.OTHER)
    return stage


# --- types of one's own

_KINDS: Mapping[str, tuple[int, int]] = {
    "undefined": (types.DATA, types.UNDEFINED),
    "tasty": (types.DATA, 0x99),
    "custom": (types.FIRST_CUSTOM_TYPE, 0x00),
    "tee": (types.DATA, types.TEE_OTADATA),
}


def _custom(text: PageText, layout: Layout) -> Page:
    spot = _spot(layout)
    if spot is None:
        return text.without(text.say("absent", size=human(SECTOR)))
    values: dict[str, Value] = {"label": spot.label}

    def frame(name: str, kind: str) -> Frame:
        tried = _as_kind(layout, spot, kind)
        subtype = hexadecimal(_KINDS[kind][1])
        named: dict[str, Value] = {"kind": types.type_name(_KINDS[kind][0]), "subtype": subtype}
        named["problem"] = _espflash_says(tried) or ""
        title, sentence = text.say(f"{name}.title", **named), text.say(f"{name}.sentence", **named, **values)
        stage = Stage(tried)
        stage.furnish()
        return stage.frame(title, sentence, marks=[look(spot)])

    def judge(answer: str) -> Judgement:
        kind = answer if answer in _KINDS else "tasty"
        right = not _espflash_says(_as_kind(layout, spot, kind))
        return Judgement(right, text.say("answer.right" if right else "answer.wrong"), (frame("shown", kind),))

    task = Predict(text.say("question", **values), text.options(*_KINDS), judge)
    return text.page((frame("plain", "undefined"), frame("odd", "tasty")), task)


def _spot(layout: Layout) -> Partition | None:
    """Return a partition to try types with: one of data that only the app knows, or a new one in a gap."""
    for partition in layout.table:
        if partition.is_kind(types.DATA, types.UNDEFINED):
            return partition
    taken = {p.label for p in layout.table}
    label = next(name for name in ("pairing", *(f"pairing_{n}" for n in range(100))) if name not in taken)
    for area in layout.gaps():
        if area.offset >= layout.table.end and area.size >= SECTOR:
            return Partition(label, types.DATA, types.UNDEFINED, area.offset, SECTOR)
    return next((p for p in layout.table if p.is_kind(types.DATA, types.SPIFFS) and p.size > SECTOR), None)


def _as_kind(layout: Layout, spot: Partition, kind: str) -> Layout:
    tried = replace(spot, type=_KINDS[kind][0], subtype=_KINDS[kind][1])
    rows = [tried if p.offset == spot.offset and p.label == spot.label else p for p in layout.table.rows]
    if tried not in rows:
        rows = sorted((*rows, tried), key=lambda p: p.offset)
    return layout.with_table(layout.table.with_rows(rows))


def _espflash_says(layout: Layout) -> Message | None:
    """Return what the check has to say about espflash and this table, or nothing."""
    return next((p.message for p in check(layout) if p.code in ("espflash-subtype", "espflash-tee")), None)


# --- reading a log


def _log(text: PageText, layout: Layout) -> Page:
    stage = Stage(layout)
    stage.furnish()
    result = stage.boot()
    if result.booted is None or result.label is None:
        return text.without(text.say("absent"))
    values: dict[str, Value] = {
        "size": human(layout.header_flash_size or layout.extent),
        "label": result.label,
        "offset": hexadecimal(result.booted.offset),
    }
    frames = tuple(
        stage.frame(text.say(f"{name}.title"), text.say(f"{name}.sentence", **values), log=lines)
        for name, lines in _parts(result).items()
    )
    return text.page(frames)


def _parts(result: BootResult) -> Mapping[str, tuple[str, ...]]:
    """Return a log in its four parts."""
    log, table = result.log, listing(result.log)
    head = next((number for number, line in enumerate(log) if line.startswith("I (")), 0)
    at = log.index(table[0]) if table else len(log)
    return {"rom": log[:head], "head": log[head:at], "table": table, "app": log[at + len(table) :]}


# --- the errors


def _errors(text: PageText, layout: Layout) -> Page:
    good = Stage(layout)
    good.furnish()
    if good.boot().booted is None:
        return text.without(text.say("absent"))
    faults = _faults(layout)
    values: dict[str, Value] = {"size": human(_smaller(layout)), "other": _other_chip(layout).title}
    frames = [good.frame(text.say("good.title"), text.say("good.sentence"))]
    for name, stage in faults.items():
        title, sentence = text.say(f"{name}.title"), text.say(f"{name}.sentence", **values)
        frames.append(stage.frame(title, sentence, log=complaints(stage.boot().log), facts=_facts(text, stage)))
    return text.page(tuple(frames))


def _riddle(text: PageText, layout: Layout) -> Page:
    """Ask what a log means."""
    good = Stage(layout)
    good.furnish()
    if good.boot().booted is None:
        return text.without(text.say("absent"))
    faults = _faults(layout)
    stage = faults.get("size") or faults["table"]
    log = complaints(stage.boot().log)
    right = _fault_of(diagnose(read_log("\n".join(log))))
    asked = stage.frame(text.say("riddle.title"), text.say("riddle.sentence"), log=log)

    def judge(answer: str) -> Judgement:
        found = diagnose(read_log("\n".join(log)))
        sentence = found[0].cause if found else text.say("riddle.sentence")
        shown = stage.frame(text.say("riddle.title"), sentence, log=log, facts=_facts(text, stage))
        return Judgement(answer == right, sentence, (shown,))

    task = Predict(text.say("question"), text.options("size", "table", "image", "chip"), judge)
    return text.page((replace(asked, boots=None),), task)


_CODES = {
    "header-flash-size": "size",
    "table-row-magic": "table",
    "table-refused": "table",
    "image-magic": "image",
    "image-wrong-chip": "chip",
}


def _fault_of(found: tuple[Diagnosis, ...]) -> str:
    return next((_CODES[diagnosis.code] for diagnosis in found if diagnosis.code in _CODES), "image")


def _facts(text: PageText, stage: Stage) -> tuple[tuple[Message, Message], ...]:
    """Return what the log reader makes of the log that this flash prints."""
    found = diagnose(read_log("\n".join(complaints(stage.boot().log))))
    if not found:
        return ()
    return (text.say("fact.cause"), found[0].cause), (text.say("fact.remedy"), found[0].remedy)


def _faults(layout: Layout) -> Mapping[str, Stage]:
    """Return a flash for each of the errors; where a smaller header harms nothing, that one is left out."""
    size = Stage(layout, header_size=_smaller(layout))
    size.furnish()
    table = Stage(layout)
    table.furnish()
    table.put(layout.table.offset, bytes(SECTOR))
    image = Stage(layout)
    found = {"size": size, "table": table, "image": image, "chip": _with_foreign_app(layout, _other_chip(layout))}
    return {name: stage for name, stage in found.items() if stage.boot().booted is None}


def _smaller(layout: Layout) -> int:
    """Return the largest flash size that the table does not fit."""
    return max((size for size in FLASH_SIZES if size < layout.highest_end), default=FLASH_SIZES[0])


def _other_chip(layout: Layout) -> Chip:
    return CHIPS["esp32c3"] if layout.chip.name != "esp32c3" else CHIPS["esp32s3"]
