"""The way in: from arguments to a command, and from whatever happens to an exit status."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence

from asym_studio.cli.faces import Faces
from asym_studio.cli.outcome import asks_for_json, guarded
from asym_studio.cli.terminal import prepare_streams

PROGRAM = "asym-studio"
_COMPLETION = "_ASYM_STUDIO_COMPLETE"  # completion.VARIABLE, without importing click
_TABLE_ENDINGS = (".csv", ".bin")
_PAINT_ONCE = "--quit-after-first-paint"


def run(arguments: Sequence[str], faces: Faces) -> int:
    """Run the command that the arguments name, or open the window, and return the exit status."""
    prepare_streams()
    gc.disable()  # while modules are loaded: nothing of them is garbage, and looking for it takes a while
    try:
        return guarded(lambda: _dispatch(list(arguments), faces), as_json=asks_for_json(arguments))
    finally:
        gc.enable()


def _dispatch(arguments: list[str], faces: Faces) -> int:
    if plain := _plain_check(arguments):
        from asym_studio.cli.checking import check_tables
        from asym_studio.flash.settings import Given

        return check_tables(plain, Given(), as_json="--json" in arguments)
    if (tables := _plain_window(arguments)) is not None:
        from asym_studio.cli.windowing import open_window_on

        # The window collects garbage again once it is drawn.
        return open_window_on(tables[0] if tables else None, faces, quit_after_first_paint=_PAINT_ONCE in arguments)
    from asym_studio.cli.group import run_group

    gc.enable()
    if _COMPLETION not in os.environ and _means_window(arguments):
        arguments = ["window", *arguments]
    return run_group(arguments, faces)


def _plain_check(arguments: Sequence[str]) -> list[str]:
    """Return the files of a `check` without options of its own.

    Build systems run that on every build; it needs no argument parser, whose import takes as long as the check itself.
    """
    if not arguments or arguments[0] != "check":
        return []
    rest = [argument for argument in arguments[1:] if argument != "--json"]
    return [] if any(argument.startswith("-") for argument in rest) else rest


def _plain_window(arguments: Sequence[str]) -> list[str] | None:
    """Return the tables, one at most, on which the window alone was asked for; None where more has to be understood.

    As with `check`, this spares a start from the desktop the argument parser.
    """
    rest = [argument for argument in arguments if argument != _PAINT_ONCE]
    if _COMPLETION in os.environ or len(rest) > 1 or any(argument.startswith("-") for argument in rest):
        return None
    return rest if all(argument.lower().endswith(_TABLE_ENDINGS) for argument in rest) else None


def _means_window(arguments: Sequence[str]) -> bool:
    """Return whether the arguments name no command but, at most, a file to open."""
    from asym_studio.cli.group import COMMANDS

    if not arguments or arguments[0] == _PAINT_ONCE:
        return True
    first = arguments[0]
    if first in COMMANDS or first.startswith("-"):
        return False
    return first.lower().endswith(_TABLE_ENDINGS) or os.path.exists(first)  # noqa: PTH110 — spares importing pathlib
