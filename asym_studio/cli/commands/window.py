"""`asym-studio` without a command: the window."""

from __future__ import annotations

import click

from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.windowing import open_window_on


@click.command("window", cls=HelpfulCommand, hidden=True)
@click.argument("file", metavar="[FILE]", required=False)
@click.option("--quit-after-first-paint", is_flag=True, help="End when the window has been drawn (for measuring).")
@click.pass_obj
def window_command(faces: Faces, file: str | None, quit_after_first_paint: bool) -> int:
    """Open the window, on a table or a folder of projects if one is given."""
    return open_window_on(file, faces, quit_after_first_paint=quit_after_first_paint)
