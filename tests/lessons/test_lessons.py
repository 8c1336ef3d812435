"""Lessons as a reader meets them: complete prose, pictures that agree with the simulator, tasks that judge rightly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, combinations

import pytest

from asym_studio.boot.bootloader import boot
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset
from asym_studio.flash.edits import resize
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB, SECTOR
from asym_studio.lessons.model import DragTask, FixTask, Frame, Holds, Lesson, Page, Predict, Tone
from asym_studio.lessons.prose import placeholders
from asym_studio.lessons.scenario import flow_kinds_for, scenario
from asym_studio.plan.split import Wish, split
from tests.lessons.walking import judgements, messages, page_frames

IDS = [text.id for text in lesson_texts()]
LONGEST = 200


@cache
def built_in(lesson_id: str) -> Lesson:
    return open_lesson(lesson_id)


def page_of(lesson: Lesson, number: int) -> Page:
    page = lesson.pages[number]
    assert page.not_here is None
    return page


def test_there_are_eight_lessons_in_their_order() -> None:
    assert [text.number for text in lesson_texts()] == list(range(1, 9))
    assert IDS == ["flash", "choice", "symmetric", "asymmetric", "plug", "fit", "field", "devices"]


def test_a_lesson_is_found_by_its_number_and_a_wrong_name_gets_a_hint() -> None:
    assert open_lesson(" 2 ").id == "choice"
    with pytest.raises(InputUnreadable) as caught:
        open_lesson("plugg")
    assert caught.value.code == "lesson-unknown"
    assert "plug" in str(caught.value.remedy)
    with pytest.raises(InputUnreadable, match="zzz"):
        open_lesson("zzz")


@pytest.mark.parametrize("lesson_id", IDS)
def test_the_example_shows_every_page_and_asks_something(lesson_id: str) -> None:
    lesson = built_in(lesson_id)
    assert not lesson.own
    assert [page.not_here for page in lesson.pages] == [None] * len(lesson.pages)
    assert all(0 < len(page.frames) <= 60 for page in lesson.pages)
    assert any(page.task is not None for page in lesson.pages)


@pytest.mark.parametrize("lesson_id", IDS)
def test_sentences_are_short_and_their_numbers_filled_in(lesson_id: str) -> None:
    for sentence in messages(built_in(lesson_id)):
        assert set(sentence.values) >= placeholders(sentence.template)
        assert not re.search(r"[{}]|\bNone\b(?!,)|\bnan\b", str(sentence)), sentence
        texts = [value for value in sentence.values.values() if isinstance(value, str)]
        assert not any(re.search(r"[a-z]{2} [a-z]{2,} [a-z]{2}", text) for text in texts), "cannot be translated"
    text = lesson_texts()[IDS.index(lesson_id)]
    templates = [text.summary, *(t for page in text.pages for t in (*page.text, *page.sentences.values()))]
    assert max(map(len, templates)) <= LONGEST


def lacking() -> Iterator[tuple[str, Layout]]:
    """Yield lessons on layouts that lack what their examples have, or have what those lack."""
    nvs, otadata = Partition("nvs", 1, 2, 0x9000, 0x5000), Partition("otadata", 1, 0, 0xE000, 0x2000)
    motley = (
        nvs,
        otadata,
        Partition("app", 0, 0x10, 0x10000, 0x40000),
        Partition("updater", 0, 0x11, 0x50000, 0x10000),
        Partition("coredump", 1, 3, 0x60000, 0x1000),
        Partition("mine", 0x40, 0, 0x61000, 0x1000),
        Partition("second", 2, 1, 0x62000, 0x1000),
    )
    empty = Layout(PartitionTable(()), flash_size=MB)
    full = Layout(PartitionTable((nvs, Partition("all", 0, 0, 0x10000, 0xF0000))), flash_size=MB)
    stuffed = Layout(PartitionTable((nvs, otadata, Partition("all", 1, 6, 0x10000, 0xF0000))), flash_size=MB)
    yield "flash", Layout(PartitionTable(motley), flash_size=MB)
    yield "choice", load_preset("tasmota-safeboot").layout
    yield "field", load_preset("esp32-ota-asym").layout
    yield "field", Layout(PartitionTable((), md5=False), flash_size=MB)
    yield "field", stuffed
    yield "devices", load_preset("cat").layout
    yield "devices", full
    yield "fit", Layout(PartitionTable((nvs, otadata, Partition("half", 1, 6, 0x80000, 0x80000))), flash_size=MB)
    for lesson_id in ("symmetric", "asymmetric", "fit"):
        yield lesson_id, stuffed
    for lesson_id in ("flash", "choice", "field", "devices"):
        yield lesson_id, empty


def test_no_sentence_of_the_prose_is_left_over() -> None:
    """What is never said, on the examples and on layouts that lack this or that, would be translated for nothing."""
    lessons = [built_in(lesson_id) for lesson_id in IDS]
    lessons += [open_lesson(lesson_id, layout) for lesson_id, layout in lacking()]
    said = {sentence.template for lesson in lessons for sentence in messages(lesson)}
    left = {
        f"{text.id}, {page.id}: {name}"
        for text in lesson_texts()
        for page in text.pages
        for name, template in page.sentences.items()
        if template not in said and not name.startswith("answer.")
    }
    assert left == set()


# --- pictures and the simulator


def some(page: Page) -> Iterator[Frame]:
    """Return a page's frames, of long runs every fourth one."""
    return iter([*page.frames[:: 4 if len(page.frames) > 16 else 1], *page.frames[-1:]])


@pytest.mark.parametrize("lesson_id", IDS)
def test_what_a_picture_says_boots_is_what_the_simulator_boots(lesson_id: str) -> None:
    for page in built_in(lesson_id).pages:
        frames = list(some(page))
        if isinstance(page.task, Predict | FixTask):
            frames += [frame for judged in judgements(page.task, 0) for frame in judged.frames]
        for frame in frames:
            check_frame(frame)


def check_frame(frame: Frame) -> None:
    assert frame.instant is not None
    instant = frame.instant()
    if frame.boots is not None:
        result = boot(instant.flash, frame.layout.chip, instant.options)
        if "torn table" in str(frame.boots.sentence):  # the bootloader takes it, the app that it starts does not
            assert any(fill.holds is Holds.TORN for fill in frame.fills)
            assert frame.boots.label is None
        else:
            assert (frame.boots.label, frame.boots.offset) == (result.label, result.booted_offset)
        assert (frame.boots.tone is Tone.BAD) == (frame.boots.label is None)
    end = 0
    for fill in frame.fills:
        content = instant.flash[fill.offset : fill.offset + fill.size]
        assert fill.offset >= end
        assert (fill.holds is Holds.BLANK) == (not content.strip(b"\xff"))
        end = fill.offset + fill.size
    if frame.otadata is not None:
        row = frame.layout.table[frame.layout.table.of_kind(1, 0)[-1]]
        record = instant.flash[row.offset : row.offset + 32]
        assert frame.otadata.sectors[0].record.pack() == record


# --- tasks


@pytest.mark.parametrize("lesson_id", IDS)
def test_every_question_has_a_right_answer_and_a_wrong_one(lesson_id: str) -> None:
    for page in built_in(lesson_id).pages:
        if isinstance(page.task, Predict | FixTask):
            assert {judged.right for judged in judgements(page.task, 0)} == {True, False}, page.title


def test_repairs_are_judged_by_starting_the_chip() -> None:
    task = page_of(built_in("choice"), 4).task
    assert isinstance(task, FixTask)
    names = [option.id for option in task.options]
    right = set()
    for chosen in chain.from_iterable(combinations(names, count) for count in range(len(names) + 1)):
        judged = task.judge(frozenset(chosen))
        boots = judged.frames[0].boots
        assert boots is not None
        assert judged.right == (boots.label == "app1")
        right |= {chosen} if judged.right else set()
    assert ("crc", "valid") in right
    assert ("number",) in right
    assert ("crc",) not in right
    assert ("valid",) not in right


def test_making_room_is_judged_by_the_layout() -> None:
    task = page_of(built_in("flash"), 3).task
    assert isinstance(task, DragTask)
    row = task.start.table.find("app1")
    files = task.start.table.find("spiffs")
    assert row is not None
    assert files is not None
    app, spiffs = task.start.table[row], task.start.table[files]
    assert not task.judge(task.start).right
    moved = Partition("spiffs", 1, 0x82, spiffs.offset + 0x10000, spiffs.size - 0x10000)
    larger = Partition(app.label, app.type, app.subtype, app.offset, app.size + 0x10000)
    table = task.start.table.with_row(row, larger)
    assert "error" in str(task.judge(task.start.with_table(table)).sentence)
    assert task.judge(task.start.with_table(table.with_row(files, moved))).right
    gone = task.start.table.with_rows(p for p in task.start.table if p is not app)
    assert "no longer there" in str(task.judge(task.start.with_table(gone)).sentence)


def test_making_the_split_is_judged_by_the_layout() -> None:
    task = page_of(built_in("asymmetric"), 0).task
    assert isinstance(task, DragTask)
    assert not task.judge(task.start).right
    assert task.judge(split(Wish(task.start, 0x40000)).layout).right
    small = task.judge(split(Wish(task.start, 0x10000)).layout)
    assert not small.right
    assert "64 KB" in str(small.sentence)
    single = task.start.table.with_rows(p for p in task.start.table if p.label != "app1")
    assert "only one slot" in str(task.judge(task.start.with_table(single)).sentence)


def test_the_tight_updater_is_judged_by_what_it_must_hold() -> None:
    task = page_of(built_in("fit"), 3).task
    assert isinstance(task, DragTask)
    row = task.start.table.find("flashApp")
    assert row is not None
    length = task.start.table[row].size * 7 // 10
    layout = task.start
    sizes = range(length // SECTOR * SECTOR, task.start.table[row].size + 1, SECTOR)
    right = [size for size in sizes if task.judge(resize(layout, row, size).layout).right]
    assert len(right) == 1
    assert right[0] - SECTOR < length + length // 20 + 1 <= right[0]


# --- layouts that lack something


def odd_layouts() -> list[Layout]:
    nvs = Partition("nvs", 1, 2, 0x9000, 0x5000)
    app = Partition("app", 0, 0x10, 0x10000, 0x100000)
    tables = (
        (),
        (nvs,),
        (nvs, app),
        (app, Partition("app", 0, 0x11, 0x80000, 0x100000), Partition("otadata", 1, 0, 0xE000, 0x2000)),
        (Partition("tiny", 0, 0x10, 0x10000, 0x100), Partition("none", 0, 0x11, 0x20000, 0)),
        (Partition("otadata", 1, 0, 0xE000, 0x1000), app, Partition("far", 0, 0x11, 8 * MB, MB)),
        (Partition("odd", 0, 0, 0x11000, 0x4321), Partition("x", 0x40, 1, 0x9100, 0x77)),
    )
    return [Layout(PartitionTable(rows), flash_size=2 * MB) for rows in tables]


@pytest.mark.parametrize("number", range(len(odd_layouts())))
def test_odd_tables_are_told_about_without_falling_over(number: int) -> None:
    layout = odd_layouts()[number]
    for lesson_id in IDS:
        lesson = open_lesson(lesson_id, layout)
        assert lesson.own
        for page in lesson.pages:
            assert page.frames or page.not_here is not None
            for frame in page_frames(page):
                check_frame(frame)


@pytest.mark.parametrize("preset", ["no_ota", "cat", "tinyuf2-4MB"])
def test_pages_that_do_not_apply_say_why(preset: str) -> None:
    layout = load_preset(preset).layout
    for lesson_id in IDS:
        lesson = open_lesson(lesson_id, layout)
        assert len(lesson.pages) == len(lesson_texts()[IDS.index(lesson_id)].pages)
        for page in lesson.pages:
            assert bool(page.frames) != bool(page.not_here)
            assert page.not_here is None or page.task is None
            assert all(frame.layout.chip is layout.chip for frame in page.frames)


def test_a_table_that_cannot_be_written_is_said_so_on_every_page() -> None:
    rows = tuple(Partition(f"p{n}", 1, 6, 0x9000 + n * SECTOR, SECTOR) for n in range(97))
    for lesson_id in IDS:
        lesson = open_lesson(lesson_id, Layout(PartitionTable(rows)))
        assert all(page.not_here and "cannot be put on a flash" in str(page.not_here) for page in lesson.pages)


def test_ones_own_scenario_says_which_flows_apply() -> None:
    layout = load_preset("esp32-ota-asym").layout
    applying = [kind for kind, _, why in flow_kinds_for(layout) if why is None]
    assert [kind.value for kind in applying] == ["kit", "seed"]
    for kind, title, why in flow_kinds_for(layout):
        lesson = scenario(layout, kind)
        assert lesson.pages[0].not_here == why
        assert str(lesson.title) == str(title)


def test_a_flash_larger_than_any_is_never_made() -> None:
    layout = replace(load_preset("min_spiffs").layout, flash_size=1 << 40)  # would be a terabyte of memory
    for lesson_id in IDS:
        assert open_lesson(lesson_id, layout).pages
    why = {kind.value: str(why) for kind, _, why in flow_kinds_for(layout) if why is not None}
    assert "flash size" in why["symmetric"]
