"""`asym-studio` without a command: the window."""

from __future__ import annotations

from pathlib import Path

import click

from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.windowing import open_window
from asym_studio.flash.errors import InputUnreadable, message


@click.command("window", cls=HelpfulCommand, hidden=True)
@click.argument("file", metavar="[FILE]", required=False)
@click.option("--quit-after-first-paint", is_flag=True, help="End when the window has been drawn (for measuring).")
@click.pass_obj
def window_command(faces: Faces, file: str | None, quit_after_first_paint: bool) -> int:
    """Open the window, on a table or a folder of projects if one is given."""
    path = Path(file) if file else None
    if path is not None and not path.exists():
        raise InputUnreadable(
            "file-missing",
            message("There is no file “{path}”.", path=file or ""),
            message("Check the name and the folder; `asym-studio new PRESET OUT` makes a new table."),
        )
    return open_window(faces, path, quit_after_first_paint=quit_after_first_paint)
