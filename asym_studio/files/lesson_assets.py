"""The script and the style that exported lessons carry with them, from `resources/lessons`."""

from __future__ import annotations

from asym_studio.files.resources import resource
from asym_studio.lessons.export.page import Assets

_FOLDER = "lessons"


def page_assets() -> Assets:
    """Return what `lessons_page` needs."""
    return Assets(_text("page.js"), _text("page.css"))


def _text(name: str) -> str:
    return resource(_FOLDER, name).read_text(encoding="utf-8")
