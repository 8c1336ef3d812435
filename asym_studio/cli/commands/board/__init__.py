"""`asym-studio board …`: everything that is done to a board; each command is imported only when it is run."""

from __future__ import annotations

from importlib import import_module

import click

from asym_studio.cli.help import HelpfulCommand

_COMMANDS = {
    "info": "looking",
    "read-table": "looking",
    "backup": "backing_up",
    "backups": "backing_up",
    "restore": "backing_up",
    "write-table": "changing",
    "read": "changing",
    "write": "changing",
    "erase": "changing",
    "select": "changing",
    "boot-log": "listening",
}
"""From a command's name to its module beside this one."""


class BoardGroup(HelpfulCommand, click.Group):
    """The commands for boards."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click's signature
        """Return the names in the order of the contract."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 — click's signature
        """Import a command's module and return the command; None if there is none of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"asym_studio.cli.commands.board.{_COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command


@click.group("board", cls=BoardGroup, short_help="Read, back up and rewrite a board.")
def board_command() -> None:
    """Read, back up and rewrite a board.

    Without --port it is the only board that is connected. Nothing is overwritten before it is in a verified backup.
    Every command takes --json, and --port virtual://FILE for a board in software.
    """
