"""A lesson as a handout: its pages with the frames that matter, its questions with boxes, the answers at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from asym_studio.flash.errors import message
from asym_studio.flash.export.document import (
    Block,
    Choices,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Rows,
    Together,
)
from asym_studio.lessons.colours import LIGHT
from asym_studio.lessons.export.data import otadata_data, task_words
from asym_studio.lessons.export.picture import Say, frame_svg
from asym_studio.lessons.model import CutTask, DragTask, Frame, Lesson, Page, Predict

_MOST_FRAMES = 6
"""Of one page of a lesson: the first and the last, and between them where something begins."""
_ANSWERS = message("Answers")


def handout(lessons: Sequence[Lesson], say: Say = str) -> Document:
    """Return lessons (at least one) as a document to print."""
    blocks = [block for lesson in lessons for block in _lesson(lesson, say)]
    answers = [block for lesson in lessons for block in _answers(lesson, say)]
    if answers:
        blocks += [Heading(say(_ANSWERS), 1), *answers]
    title = say(lessons[0].title) if len(lessons) == 1 else "Asym Studio"
    return Document(title, tuple(blocks))


def key_frames(frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Return the frames to print: the ends, and the first of each phase and of each change of what boots."""
    chosen = {0, len(frames) - 1} if frames else set()
    at = 0
    for _, group in groupby(frames, key=lambda frame: (frame.phase, frame.boots and frame.boots.label)):
        chosen.add(at)
        at += sum(1 for _ in group)
    inner = sorted(chosen - {0, len(frames) - 1})
    step = -(-len(inner) // (_MOST_FRAMES - 2)) or 1
    kept = sorted({0, len(frames) - 1, *inner[::step]}) if frames else []
    return tuple(frames[number] for number in kept)


def _lesson(lesson: Lesson, say: Say) -> Iterator[Block]:
    yield Heading(f"{lesson.number} · {say(lesson.title)}" if lesson.number else say(lesson.title), 1)
    yield Paragraph(say(lesson.summary))
    for page in lesson.pages:
        yield from _page(page, say)


def _page(page: Page, say: Say) -> Iterator[Block]:
    yield Heading(say(page.title))
    for sentence in page.text:
        yield Paragraph(say(sentence))
    if page.not_here:
        yield Paragraph(say(page.not_here), bold=True, colour=_tone_colour("mind"))
        return
    for frame in key_frames(page.frames):
        yield Together(tuple(_frame(frame, say)))
    if page.task is not None:
        yield Paragraph(f"? {task_words(page.task, say)}", bold=True)
        if not isinstance(page.task, DragTask):
            yield Choices(tuple(say(option.text) for option in page.task.options))


def _frame(frame: Frame, say: Say) -> Iterator[Heading | Paragraph | Picture | Rows | Listing | Choices]:
    yield Picture(frame_svg(frame, LIGHT, say), say(frame.sentence))
    phase = f"{say(frame.phase)} — " if frame.phase else ""
    yield Paragraph(phase + say(frame.sentence))
    if frame.boots is not None:
        yield Paragraph(say(frame.boots.sentence), bold=True, colour=_tone_colour(frame.boots.tone.value))
    rows = otadata_data(frame.otadata)
    if rows:
        head = ("otadata", say(message("Sequence")), say(message("State")), "CRC", "")
        cells = tuple(
            (str(number), row["seq"], row["state"], row["crc"], "◀" if row["active"] else "")
            for number, row in enumerate(rows)
        )
        yield Rows(head, cells, frozenset(number for number, row in enumerate(rows) if row["active"]))
    if frame.facts:
        yield Rows((), tuple((say(name), say(value)) for name, value in frame.facts))
    if frame.log:
        yield Listing(frame.log)


def _answers(lesson: Lesson, say: Say) -> Iterator[Block]:
    """Return what is right in each question; of a cut, at its most telling moments."""
    for page in lesson.pages:
        task = page.task
        if isinstance(task, Predict) and page.not_here is None:
            for option in task.options:
                judged = task.judge(option.id)
                if judged.right:
                    yield Paragraph(f"{say(page.title)} — {say(option.text)}", bold=True)
                    yield Paragraph(say(judged.sentence))
        elif isinstance(task, CutTask) and page.not_here is None:
            yield Paragraph(say(page.title), bold=True)
            yield Rows((), tuple(_cut_answers(page, task, say)))


def _cut_answers(page: Page, task: CutTask, say: Say) -> Iterator[tuple[str, str]]:
    for frame in key_frames(page.frames):
        number = page.frames.index(frame)
        yield f"{number + 1} · {say(frame.sentence)}", say(task.judge(number, 0.5, None).sentence)


def _tone_colour(name: str) -> str:
    return next(colour for tone, colour in LIGHT.tones.items() if tone.value == name)
