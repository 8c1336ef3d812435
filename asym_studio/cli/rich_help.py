"""Help as rich-click draws it. Imported only where a person asks for help on a terminal."""

from __future__ import annotations

import click
from rich_click import RichCommand, RichContext, RichGroup


class _InOrder(RichGroup):
    """A group whose commands keep the order in which they were given."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click's signature
        return list(self.commands)


def rich_help(command: click.Command, ctx: click.Context) -> str:
    """Return a command's help, drawn for the terminal."""
    twin = _twin(command, ctx)
    names = ctx.help_option_names
    return twin.get_help(RichContext(twin, info_name=ctx.info_name, parent=ctx.parent, help_option_names=names))


def _twin(command: click.Command, ctx: click.Context) -> RichCommand:
    """Return a command that is described like this one but draws itself."""
    twin: RichCommand
    if isinstance(command, click.Group):
        found = ((name, command.get_command(ctx, name)) for name in command.list_commands(ctx))
        twin = _InOrder(name=command.name, commands={n: _twin(c, ctx) for n, c in found if c is not None})
    else:
        twin = RichCommand(name=command.name)
    twin.params, twin.help, twin.epilog = command.params, command.help, command.epilog
    twin.hidden, twin.short_help = command.hidden, command.short_help
    return twin
