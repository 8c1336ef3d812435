"""Help and usage errors: click's plain text in a pipe, rich-click's panels on a terminal (imported only then)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from asym_studio.cli.outcome import UsageWrong, show_error
from asym_studio.cli.terminal import is_terminal
from asym_studio.flash.errors import message

if TYPE_CHECKING:
    import rich_click


class HelpfulCommand(click.Command):
    """A command whose help is made by rich-click where a person looks."""

    def get_help(self, ctx: click.Context) -> str:
        """Return the help text for where it is shown."""
        return _rich_help(self, ctx) if is_terminal(sys.stdout) else super().get_help(ctx)


def _rich_help(command: click.Command, ctx: click.Context) -> str:
    from rich_click import RichContext

    twin = _rich_twin(command, ctx)
    return twin.get_help(RichContext(twin, info_name=ctx.info_name, parent=ctx.parent))


def _rich_twin(command: click.Command, ctx: click.Context) -> rich_click.RichCommand:
    """Return a command that is described like this one but drawn by rich-click."""
    from rich_click import RichCommand, RichGroup

    twin: rich_click.RichCommand
    if isinstance(command, click.Group):
        found = ((name, command.get_command(ctx, name)) for name in command.list_commands(ctx))
        twin = RichGroup(name=command.name, commands={n: _rich_twin(c, ctx) for n, c in found if c is not None})
    else:
        twin = RichCommand(name=command.name)
    twin.params, twin.help, twin.epilog = command.params, command.help, command.epilog
    twin.hidden, twin.short_help = command.hidden, command.short_help
    twin.context_settings = command.context_settings
    return twin


def show_usage_error(error: click.UsageError, *, as_json: bool) -> None:
    """Print what is wrong with the command line, in the same form as every other error."""
    where = error.ctx.command_path if error.ctx is not None else "asym-studio"
    if isinstance(error, click.exceptions.NoArgsIsHelpError) and not as_json:
        click.echo(error.format_message(), err=True)
        return
    remedy = message("{command} --help shows what it takes.", command=where)
    show_error(UsageWrong("usage", message("{text}", text=error.format_message()), remedy), as_json=as_json)
