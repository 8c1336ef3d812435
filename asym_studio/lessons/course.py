"""All lessons: which there are, what layout each is told on, and what makes their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from asym_studio.flash.errors import Message
from asym_studio.flash.layout import Layout
from asym_studio.lessons import flash
from asym_studio.lessons.model import Lesson, Page
from asym_studio.lessons.prose import LessonText
from asym_studio.lessons.stage import why_not_staged

Scenes = Callable[[LessonText, Layout], Iterable[Page]]


@dataclass(frozen=True)
class Chapter:
    """One lesson: its id, the preset that is its example, and its scenes."""

    id: str
    preset: str
    scenes: Scenes


CHAPTERS: Sequence[Chapter] = (Chapter("flash", "min_spiffs", flash.pages),)


def chapters() -> Mapping[str, Chapter]:
    """Return all chapters by their ids, in their order."""
    return {chapter.id: chapter for chapter in CHAPTERS}


def lesson(text: LessonText, layout: Layout, *, own: bool) -> Lesson:
    """Return a lesson on a layout. Pages that do not apply to it say why."""
    why = why_not_staged(layout)
    if why is not None:
        pages = tuple(page.without(why) for page in text.pages)
    else:
        pages = tuple(chapters()[text.id].scenes(text, layout))
    return Lesson(text.id, text.number, Message(text.title), Message(text.summary), pages, own)
