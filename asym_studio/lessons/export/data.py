"""Lessons as plain data for a page that plays them: everything computed beforehand, nothing left to look up.

Answers to a task are worked out for every choice that a reader has, so that the page needs no simulator.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from asym_studio.boot.otadata import Sector
from asym_studio.flash.layout import Layout
from asym_studio.lessons.colours import Colours, by_variables
from asym_studio.lessons.export.picture import Ground, Say, coat
from asym_studio.lessons.model import (
    BootView,
    CutTask,
    DragTask,
    FixTask,
    Frame,
    Judgement,
    Lesson,
    OtadataView,
    Page,
    Predict,
    Task,
)

MOST_CUTS = 24
"""At how many moments of a page's frames the page lets its reader cut."""
_WITHIN = (0.0, 0.5, 1.0)
_WIDTH = 960


def lesson_data(lesson: Lesson, say: Say = str) -> dict[str, Any]:
    """Return a lesson as JSON values."""
    return {
        "id": lesson.id,
        "number": lesson.number,
        "title": say(lesson.title),
        "summary": say(lesson.summary),
        "pages": [_Writer(say).page(page) for page in lesson.pages],
    }


@dataclass
class _Writer:
    """Writes one page: the grounds of its layouts once, and the frames on them."""

    say: Say
    colours: Colours = field(default_factory=by_variables)
    grounds: list[Ground] = field(default_factory=list)

    def page(self, page: Page) -> dict[str, Any]:
        frames = [self._frame(frame) for frame in page.frames]
        task = self._task(page) if page.task is not None and page.not_here is None else None
        return {
            "title": self.say(page.title),
            "text": [self.say(sentence) for sentence in page.text],
            "notHere": self.say(page.not_here) if page.not_here else None,
            "frames": frames,
            "task": task,
            "grounds": [{"view": ground.view, "svg": ground.svg()} for ground in self.grounds],
        }

    def _ground(self, layout: Layout) -> tuple[int, Ground]:
        for number, ground in enumerate(self.grounds):
            if ground.layout is layout or ground.layout == layout:
                return number, ground
        self.grounds.append(Ground(layout, self.colours, _WIDTH, self.say))
        return len(self.grounds) - 1, self.grounds[-1]

    def _frame(self, frame: Frame) -> dict[str, Any]:
        number, ground = self._ground(frame.layout)
        return {
            "ground": number,
            "coat": coat(ground, frame, self.say),
            "title": self.say(frame.title),
            "sentence": self.say(frame.sentence),
            "phase": self.say(frame.phase) if frame.phase else None,
            "boots": boots_data(frame.boots, self.say),
            "otadata": otadata_data(frame.otadata),
            "log": list(frame.log),
            "facts": [[self.say(name), self.say(value)] for name, value in frame.facts],
        }

    def _judged(self, judgement: Judgement) -> dict[str, Any]:
        frames = [self._frame(frame) for frame in judgement.frames]
        return {"right": judgement.right, "sentence": self.say(judgement.sentence), "frames": frames}

    def _task(self, page: Page) -> dict[str, Any]:
        task = page.task
        if isinstance(task, Predict):
            answers = {option.id: self._judged(task.judge(option.id)) for option in task.options}
            return {**self._question("predict", task), "answers": answers}
        if isinstance(task, FixTask):
            fixes = {" ".join(chosen): self._judged(task.judge(frozenset(chosen))) for chosen in _choices(task)}
            return {"kind": "fix", "question": self.say(task.wish), "options": self._options(task), "answers": fixes}
        if isinstance(task, CutTask):
            return {**self._question("cut", task), "answers": self._cuts(task, len(page.frames))}
        assert isinstance(task, DragTask)
        return {"kind": "drag", "question": self.say(task.wish), "options": [], "answers": {}}

    def _question(self, kind: str, task: Predict | CutTask) -> dict[str, Any]:
        return {"kind": kind, "question": self.say(task.question), "options": self._options(task)}

    def _options(self, task: Predict | CutTask | FixTask) -> list[dict[str, str]]:
        return [{"id": option.id, "text": self.say(option.text)} for option in task.options]

    def _cuts(self, task: CutTask, frames: int) -> dict[str, Any]:
        """Return what comes of a cut by `FRAME WITHIN`; `right` is the option that is right there."""
        found: dict[str, Any] = {}
        for frame, within in cut_places(frames):
            judged = task.judge(frame, within, None)
            right = [option.id for option in task.options if task.judge(frame, within, option.id).right]
            found[f"{frame} {within:g}"] = {
                "right": right,
                "sentence": self.say(judged.sentence),
                "frames": [self._frame(frame) for frame in judged.frames[-1:]],
            }
        return found


def cut_places(frames: int) -> Iterator[tuple[int, float]]:
    """Return the frames and the places within them where a reader of an exported page may cut, spread evenly."""
    places = [(frame, within) for frame in range(frames) for within in _WITHIN]
    step = max(1, -(-len(places) // MOST_CUTS))
    step += step % len(_WITHIN) == 0 and len(places) > MOST_CUTS  # or all would lie alike within their frames
    return iter(places[::step])


def _choices(task: FixTask) -> Iterator[Sequence[str]]:
    """Return every set of a task's options, in their order."""
    names = [option.id for option in task.options]
    for count in range(len(names) + 1):
        yield from combinations(names, count)


def boots_data(boots: BootView | None, say: Say) -> dict[str, Any] | None:
    """Return what would boot as JSON values."""
    if boots is None:
        return None
    return {
        "tone": boots.tone.value,
        "sentence": say(boots.sentence),
        "label": boots.label,
        "offset": boots.offset,
        "why": [say(sentence) for sentence in boots.why],
    }


def otadata_data(view: OtadataView | None) -> list[dict[str, Any]] | None:
    """Return the two otadata sectors as rows of text."""
    if view is None:
        return None
    return [
        {**sector_words(sector), "active": view.active == number, "changed": view.changed == number}
        for number, sector in enumerate(view.sectors)
    ]


def sector_words(sector: Sector) -> dict[str, str]:
    """Return an otadata sector's fields as a reader knows them."""
    if sector.erased:
        return {"seq": "–", "state": "erased", "crc": "–"}
    record = sector.record
    crc = f"0x{record.crc:08X} {'✓' if record.crc_ok else '✗'}"
    sequence = "0xFFFFFFFF" if record.sequence == 0xFFFFFFFF else str(record.sequence)
    return {"seq": sequence, "state": record.state_name, "crc": crc}


def task_words(task: Task, say: Say) -> str:
    """Return what a task asks for."""
    return say(task.question if isinstance(task, Predict | CutTask) else task.wish)
