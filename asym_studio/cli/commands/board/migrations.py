"""`board migrations`: what was done to boards, and what of it can be undone or gone on with."""

from __future__ import annotations

from typing import Any

import click

from asym_studio.board.migration import BoardPast, Past, PastState, past_migrations
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.migrating import say_wrapped
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.export.text import printable

_LOOKS = {
    PastState.FINISHED: "green",
    PastState.UNFINISHED: "yellow",
    PastState.UNDOING: "yellow",
    PastState.UNREADABLE: "red",
}


@click.command("migrations", cls=HelpfulCommand, short_help="List the migrations by board.")
@json_option
def migrations_command(as_json: bool) -> int:
    """List the migrations of all boards, each board's latest first, with how to undo them or go on.

    They are read from their journals; no board is needed.
    """
    boards = past_migrations()
    if as_json:
        print_json({"migrations": [_json(board, past) for board in boards for past in board.migrations]})
        return DONE
    for board in boards:
        say(style(board.name, "bold"))
        for past in board.migrations:
            _show(past)
        if board.more:
            say(f"  and {board.more} older in {board.folder}")
    if not boards:
        say("No board was migrated from this computer yet.")
    return DONE


def _json(board: BoardPast, past: Past) -> dict[str, Any]:
    return {
        "board": board.name,
        "journal": str(past.folder),
        "when": past.when and past.when.isoformat(),
        "from": past.before or None,
        "to": past.after or None,
        "state": past.state.value,
        "step": past.done,
        "steps": len(past.steps),
        "can_undo": past.can_undo,
        "can_resume": past.can_resume,
        "reason": None if past.obstacle is None else str(past.obstacle),
        "backup": None if past.backup is None else str(past.backup),
    }


def _show(past: Past) -> None:
    state = style(_state(past), *((_LOOKS[past.state],) if past.state in _LOOKS else ()))
    if past.when is None:
        say(f"  {printable(past.folder.name)}  {state}")
    else:
        say(f"  {past.when:%Y-%m-%d %H:%M:%S} UTC  {past.before} → {past.after}  {state}")
    if past.can_resume:
        say(f"    go on: asym-studio migrate --resume {printable(str(past.folder))}")
    if past.obstacle is None:
        say(f"    go back: asym-studio migrate --undo {printable(str(past.folder))}")
    else:
        say_wrapped(f"    {printable(str(past.obstacle))}")


def _state(past: Past) -> str:
    if past.state is PastState.UNFINISHED:
        return f"unfinished: {past.done} of {len(past.steps)} steps are done"
    return str(past.state.value)
