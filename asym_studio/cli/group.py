"""The commands, each imported only when it is run or its help is asked for."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem

from asym_studio import __version__
from asym_studio.cli.completion import VARIABLE
from asym_studio.cli.faces import Faces
from asym_studio.cli.help import show_usage_error
from asym_studio.cli.lazy import LazyGroup
from asym_studio.cli.outcome import DONE, UNUSABLE, asks_for_json, interrupted

COMMANDS: dict[str, str] = {
    "check": "check",
    "show": "show",
    "convert": "convert",
    "presets": "presets",
    "new": "presets",
    "edit": "edit",
    "diff": "diff",
    "scan": "scan",
    "image": "image",
    "fit": "fit",
    "split": "split",
    "boot": "boot",
    "ports": "ports",
    "board": "board",
    "migrate": "migrate",
    "virtual-board": "virtual_board",
    "learn": "learn",
    "kit": "kit",
    "doctor": "doctor",
    "demo": "demo",
    "completion": "completion",
    "window": "window",
}
"""From a command's name to its module in `cli.commands`."""


class _Program(LazyGroup):
    """The program itself, which takes a file to open in place of a command."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer commands and options, and files where none of them begins like this."""
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]


@click.group(
    cls=_Program,
    package="asym_studio.cli.commands",
    modules=COMMANDS,
    hidden=("window",),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="asym-studio")
def root() -> None:
    """Design asymmetric flash layouts for ESP32 boards: one large app, one small updater.

    Without a command the window opens; `asym-studio FILE.csv` opens that table in it.
    """


def run_group(arguments: Sequence[str], faces: Faces) -> int:
    """Run the command that the arguments name and return its exit status; usage errors are shown here."""
    try:
        status = root.main(list(arguments), prog_name="asym-studio", standalone_mode=False, obj=faces)
    except click.UsageError as error:
        command = next((each for each in arguments[:1] if each in COMMANDS), "")
        show_usage_error(error, command, as_json=asks_for_json(arguments))
        return UNUSABLE
    except click.Abort:
        return interrupted(as_json=asks_for_json(arguments))
    except SystemExit:
        if VARIABLE in os.environ:  # that is how click ends a completion
            raise
        return DONE  # and so, with status 1, where the reader of a help text went away
    return int(status or 0)
