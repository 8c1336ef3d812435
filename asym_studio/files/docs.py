"""The user's documentation, shipped with the program: pages of Markdown by name (`guide/boards.md`)."""

from __future__ import annotations

from pathlib import Path

from asym_studio.files.resources import resource
from asym_studio.files.store import read_bounded
from asym_studio.flash.errors import InputUnreadable, message

_MAX_PAGE = 1 << 20
START = "README.md"


def docs_folder() -> Path:
    """Return where the pages lie: among the resources once installed, beside them in a checkout."""
    inside = resource("docs")
    return inside if inside.is_dir() else resource().parent / "docs"


def read_page(name: str) -> str:
    """Return a page's Markdown. Raises InputUnreadable for one that there is not, or that is not below the folder."""
    folder = docs_folder().resolve()
    path = (folder / name).resolve()
    if path.suffix != ".md" or not path.is_relative_to(folder) or not path.is_file():
        raise InputUnreadable(
            "page-unknown",
            message("There is no page “{name}” in the documentation.", name=name[:80]),
            message("Start from its first page."),
        )
    return read_bounded(path, _MAX_PAGE).decode("utf-8")
