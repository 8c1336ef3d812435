"""Everything that a reader can see of a lesson: its sentences and its frames, those of the answers included."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations

from asym_studio.flash.errors import Message
from asym_studio.lessons.model import CutTask, DragTask, FixTask, Frame, Judgement, Lesson, Page, Predict, Task


def judgements(task: Task, frames: int) -> Iterator[Judgement]:
    """Yield what comes of a reader's answers; a few places for a cut."""
    if isinstance(task, Predict):
        yield from (task.judge(option.id) for option in task.options)
    elif isinstance(task, FixTask):
        names = [option.id for option in task.options]
        subsets = chain.from_iterable(combinations(names, count) for count in range(len(names) + 1))
        yield from (task.judge(frozenset(subset)) for subset in subsets)
    elif isinstance(task, CutTask):
        yield from (task.judge(frame, 0.4, None) for frame in range(0, frames, max(1, frames // 4)))
    elif isinstance(task, DragTask):
        yield task.judge(task.start)


def page_frames(page: Page) -> Iterator[Frame]:
    yield from page.frames
    if page.task is not None:
        for judged in judgements(page.task, len(page.frames)):
            yield from judged.frames


def messages(lesson: Lesson) -> Iterator[Message]:
    yield lesson.title
    yield lesson.summary
    for page in lesson.pages:
        yield from _of_page(page)


def _of_page(page: Page) -> Iterator[Message]:
    yield page.title
    yield from page.text
    if page.not_here is not None:
        yield page.not_here
    for frame in page_frames(page):
        yield from _of_frame(frame)
    if page.task is not None:
        yield page.task.wish if isinstance(page.task, DragTask | FixTask) else page.task.question
        if not isinstance(page.task, DragTask):
            yield from (option.text for option in page.task.options)
        yield from (judged.sentence for judged in judgements(page.task, len(page.frames)))


def _of_frame(frame: Frame) -> Iterator[Message]:
    yield from (frame.title, frame.sentence)
    if frame.phase is not None:
        yield frame.phase
    if frame.boots is not None:
        yield frame.boots.sentence
        yield from frame.boots.why
    for pair in frame.facts:
        yield from pair
    yield from (mark.caption for mark in frame.marks if mark.caption is not None)
