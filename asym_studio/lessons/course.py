"""All lessons: which there are, what layout each is told on, and what makes their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from asym_studio.flash.errors import Message
from asym_studio.lessons import choice, devices, field, flash, sizes, updates
from asym_studio.lessons.cast import Cast
from asym_studio.lessons.model import Lesson, Page
from asym_studio.lessons.prose import LessonText
from asym_studio.lessons.stage import why_not_staged

Scenes = Callable[[LessonText, Cast], Iterable[Page]]


@dataclass(frozen=True)
class Chapter:
    """One lesson: its id, its scenes, and the presets that are its examples, the first one for most pages."""

    id: str
    scenes: Scenes
    presets: tuple[str, ...]


CHAPTERS: Sequence[Chapter] = (
    Chapter("flash", flash.pages, ("min_spiffs",)),
    Chapter("choice", choice.pages, ("min_spiffs",)),
    Chapter("symmetric", updates.symmetric_pages, ("min_spiffs",)),
    Chapter("asymmetric", updates.asymmetric_pages, ("min_spiffs",)),
    Chapter("plug", updates.plug_pages, ("esp32-ota-asym", "min_spiffs", "tasmota-safeboot", "mycila-safeboot")),
    Chapter("fit", sizes.pages, ("esp32-ota-asym",)),
    Chapter("field", field.pages, ("min_spiffs",)),
    Chapter("devices", devices.pages, ("tower", "cat")),
)


def chapters() -> Mapping[str, Chapter]:
    """Return all chapters by their ids, in their order."""
    return {chapter.id: chapter for chapter in CHAPTERS}


def lesson(text: LessonText, cast: Cast) -> Lesson:
    """Return a lesson on the layouts of its cast. Pages that do not apply to them say why."""
    why = why_not_staged(cast.layout)
    if why is not None:
        pages = tuple(page.without(why) for page in text.pages)
    else:
        pages = tuple(chapters()[text.id].scenes(text, cast))
    return Lesson(text.id, text.number, Message(text.title), Message(text.summary), pages, cast.own is not None)
