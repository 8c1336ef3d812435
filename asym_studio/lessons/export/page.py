"""Lessons as one page of HTML that needs nothing beside it: no network, no program; keys, mouse or a clicker.

The page's own script and style are files of the program (`resources/lessons/page.js`, `page.css`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from asym_studio.flash.errors import message
from asym_studio.lessons.colours import DARK, LIGHT, Colours, style_variables
from asym_studio.lessons.export.data import lesson_data
from asym_studio.lessons.export.picture import Say
from asym_studio.lessons.model import Lesson

_WORDS = {
    "next": message("Next"),
    "back": message("Back"),
    "play": message("Play"),
    "pause": message("Pause"),
    "step": message("Step"),
    "lessons": message("Lessons"),
    "boots": message("What boots now"),
    "why": message("Why"),
    "otadata": message("otadata"),
    "sector": message("Sector"),
    "sequence": message("Sequence"),
    "state": message("State"),
    "followed": message("followed"),
    "log": message("Boot log"),
    "right": message("Right."),
    "wrong": message("Not so."),
    "score": message("Score"),
    "cut": message("Cut the power here"),
    "moments": message("When"),
    "before": message("just before this step"),
    "middle": message("in the middle of it"),
    "after": message("just after it"),
    "task": message("Your turn"),
    "check": message("Check"),
    "drag": message("This is done on the flash map: open the lesson in Asym Studio."),
    "keys": message("Keys: → or Space next, ← back, P play, Home first page, F full screen, 1–9 answer."),
    "script": message("This page needs JavaScript to be stepped through; it asks for nothing from any network."),
}
"""What the page itself says, by the names that its script uses."""


@dataclass(frozen=True)
class Assets:
    """The text of the page's script and style."""

    script: str
    style: str


def lessons_page(lessons: Sequence[Lesson], assets: Assets, say: Say = str, language: str = "en") -> str:
    """Return the HTML of one page with these lessons (at least one)."""
    title = say(lessons[0].title) if len(lessons) == 1 else "Asym Studio"
    data = {
        "words": {name: say(words) for name, words in _WORDS.items()},
        "lessons": [lesson_data(lesson, say) for lesson in lessons],
    }
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "script-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>\n{_variables()}{assets.style}</style>\n</head>\n<body>\n"
        f"<noscript>{escape(say(_WORDS['script']))}</noscript>\n"
        f'<script type="application/json" id="data">{_embedded(data)}</script>\n'
        f"<script>\n{assets.script}</script>\n</body>\n</html>\n"
    )


def _embedded(data: dict[str, Any]) -> str:
    """Return JSON that cannot end the element which it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _variables() -> str:
    """Return both themes; a reader may turn the system's choice around (`data-theme`)."""
    light, dark = _declared(LIGHT), _declared(DARK)
    return (
        f":root{{color-scheme:light dark;{light}}}\n"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n"
        f":root[data-theme=dark]{{{dark}}}\n"
    )


def _declared(colours: Colours) -> str:
    return "".join(f"--{name}:{value};" for name, value in style_variables(colours).items())
