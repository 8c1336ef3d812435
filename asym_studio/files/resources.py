"""Where the program's own data files are: presets, icons, translations."""

from __future__ import annotations

import sys
from pathlib import Path

from asym_studio.flash.errors import InputUnreadable, message

_MARK = Path("presets", "index.toml")
"""A file that our resources folder has, so that a stranger's `resources` in site-packages is not taken for it."""


def resource(*parts: str) -> Path:
    """Return the path of a data file, given as the parts of its path below `resources/`.

    Raises InputUnreadable where the installation has no resources at all; whether that one file exists is not checked.
    """
    for folder in _folders():
        if (folder / _MARK).is_file():
            return folder.joinpath(*parts)
    raise InputUnreadable(
        "resources-missing",
        message("The program's own data files are missing."),
        message("Install Asym Studio again."),
    )


def _folders() -> tuple[Path, ...]:
    """Return where the resources may be: in a frozen build, inside the installed package, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    inside = (package / "resources", package.parent / "resources")
    if frozen is None:
        return inside
    return (Path(frozen, "asym_studio", "resources"), Path(frozen, "resources"), *inside)
