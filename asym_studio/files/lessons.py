"""The lessons shipped with the program: their prose in `resources/lessons`, told on a preset or on a layout."""

from __future__ import annotations

import difflib
import tomllib
from functools import cache

from asym_studio.files.presets import load_preset
from asym_studio.files.resources import resource
from asym_studio.files.sizes import levers
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.layout import Layout
from asym_studio.lessons.cast import Cast, LeverNote
from asym_studio.lessons.course import chapters, lesson
from asym_studio.lessons.model import Lesson
from asym_studio.lessons.prose import LessonText, parse_lesson

_FOLDER = "lessons"


@cache
def lesson_texts() -> tuple[LessonText, ...]:
    """Return the prose of all lessons, in their order."""
    return tuple(_read(lesson_id) for lesson_id in chapters())


def open_lesson(lesson_id: str, own: Layout | None = None) -> Lesson:
    """Return a lesson on the user's layout, or on its built-in example. Raises InputUnreadable (`lesson-unknown`).

    It may be named by its id or by its number.
    """
    text = _find(lesson_id)
    presets = chapters()[text.id].presets
    levers_known = tuple(LeverNote(lever.title, lever.cost, lever.least) for lever in levers())
    return lesson(text, Cast({preset: load_preset(preset).layout for preset in presets}, own, levers_known))


def _find(lesson_id: str) -> LessonText:
    wanted = lesson_id.strip().lower()
    known = {text.id: text for text in lesson_texts()} | {str(text.number): text for text in lesson_texts()}
    if wanted in known:
        return known[wanted]
    close = difflib.get_close_matches(wanted[:64], known, n=3)
    raise InputUnreadable(
        "lesson-unknown",
        message("There is no lesson “{id}”.", id=lesson_id[:64]),
        message("Did you mean {ids}?", ids=", ".join(close))
        if close
        else message("The lessons are: {ids}.", ids=", ".join(text.id for text in lesson_texts())),
    )


def _read(lesson_id: str) -> LessonText:
    with resource(_FOLDER, f"{lesson_id}.toml").open("rb") as stream:
        return parse_lesson(tomllib.load(stream))
