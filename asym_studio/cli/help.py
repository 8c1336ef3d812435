"""Help and usage errors: click's plain text in a pipe, rich-click's panels on a terminal (imported only then)."""

from __future__ import annotations

import sys
from typing import Any

import click

from asym_studio.cli.completion import name_parameters
from asym_studio.cli.outcome import UsageWrong, show_error
from asym_studio.cli.terminal import is_terminal
from asym_studio.flash.errors import message


class HelpfulCommand(click.Command):
    """A command whose help is made by rich-click where a person looks, and that completes files where one is meant."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        name_parameters(self.params)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as usual, but take no empty value: it comes from a variable of a script that is not set."""
        rest = super().parse_args(ctx, args)
        for parameter in self.params if not ctx.resilient_parsing else ():
            value = ctx.params.get(parameter.name or "")
            if value == "" or (isinstance(value, tuple) and "" in value):
                raise click.BadParameter("it is empty.", ctx, parameter)
        return rest

    def get_help(self, ctx: click.Context) -> str:
        """Return the help text for where it is shown."""
        if not is_terminal(sys.stdout):
            return super().get_help(ctx)
        from asym_studio.cli.rich_help import rich_help

        return rich_help(self, ctx)


def show_usage_error(error: click.UsageError, command: str, *, as_json: bool) -> None:
    """Print what is wrong with the command line, in the same form as every other error.

    `command` is what was called, or nothing: click does not always say in which one it was wrong.
    """
    where = error.ctx.command_path if error.ctx is not None else f"asym-studio {command}".strip()
    remedy = message("{command} --help shows what it takes.", command=where)
    text = " ".join(error.format_message().split())  # click lists choices on lines of their own
    show_error(UsageWrong("usage", message("{text}", text=text), remedy), as_json=as_json)
