"""Groups of commands, each imported only when it is run or its help is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from asym_studio.cli.help import HelpfulCommand


class LazyGroup(HelpfulCommand, click.Group):
    """A group that knows its commands' names and imports their modules one by one.

    `modules` leads from a command's name to its module in `package`; the function there is `<name>_command`, with `_`
    for `-`. Those in `hidden` are neither listed in the help nor offered by a shell.
    """

    def __init__(
        self, *arguments: Any, package: str, modules: Mapping[str, str], hidden: Collection[str] = (), **options: Any
    ) -> None:
        super().__init__(*arguments, **options)
        self._package, self._modules, self._hidden = package, modules, hidden

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 — click's signature
        """Return the names in the order of the contract."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 — click's signature
        """Import a command's module and return the command; None if there is none of that name."""
        if cmd_name not in self._modules:
            return None
        module = import_module(f"{self._package}.{self._modules[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer the commands' names. click's own way would import each of them for its help text."""
        offered = [name for name in self._modules if name.startswith(incomplete) and name not in self._hidden]
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*(CompletionItem(name) for name in offered), *options]
