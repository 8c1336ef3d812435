"""Where the program's own data files are: presets, icons, translations."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from asym_studio.flash.errors import InputUnreadable, message

_MARK = Path("presets", "index.toml")
"""A file that our resources folder has, so that a stranger's `resources` in site-packages is not taken for it."""


def resource(*parts: str) -> Path:
    """Return the path of a data file, given as the parts of its path below `resources/`.

    Raises InputUnreadable where the installation has no resources at all; whether that one file exists is not checked.
    """
    for folder in _folders(__file__, getattr(sys, "_MEIPASS", None)):
        if _is_ours(folder):
            return folder.joinpath(*parts)
    raise InputUnreadable(
        "resources-missing",
        message("The program's own data files are missing."),
        message("Install Asym Studio again."),
    )


@cache
def _is_ours(folder: Path) -> bool:
    return (folder / _MARK).is_file()


@cache
def _folders(module: str, frozen: str | None) -> tuple[Path, ...]:
    """Return where the resources may be: in a frozen build, inside the installed package, beside it in a checkout."""
    package = Path(module).resolve().parent.parent
    inside = (package / "resources", package.parent / "resources")
    if frozen is None:
        return inside
    return (Path(frozen, "asym_studio", "resources"), Path(frozen, "resources"), *inside)
