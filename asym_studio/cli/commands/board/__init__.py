"""`asym-studio board …`: everything that is done to a board; each command is imported only when it is run."""

from __future__ import annotations

import click

from asym_studio.cli.lazy import LazyGroup

_COMMANDS = {
    "info": "looking",
    "read-table": "looking",
    "backup": "backing_up",
    "backups": "backing_up",
    "restore": "backing_up",
    "migrations": "migrations",
    "write-table": "changing",
    "read": "changing",
    "write": "changing",
    "erase": "changing",
    "select": "changing",
    "boot-log": "listening",
}
"""From a command's name to its module beside this one."""


@click.group(
    "board",
    cls=LazyGroup,
    package=__name__,
    modules=_COMMANDS,
    short_help="Read, back up and rewrite a board.",
    no_args_is_help=False,  # click would make the whole help the sentence of an error
)
def board_command() -> None:
    """Read, back up and rewrite a board.

    Without --port it is the only board that is connected. Nothing is overwritten before it is in a verified backup.
    Every command takes --json, and --port virtual for a board in software.
    """
