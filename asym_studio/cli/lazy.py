"""Groups of commands, each imported only when it is run or its help is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from asym_studio.cli.help import HelpfulCommand


class LazyGroup(HelpfulCommand, click.Group):
    """A group that knows its commands' names and imports their modules one by one.

    `modules` leads from a command's name to its module in `package`; the function there is `<name>_command`, with `_`
    for `-`.
    """

    def __init__(self, *arguments: Any, package: str, modules: Mapping[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._package, self._modules = package, modules

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
