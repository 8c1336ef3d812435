"""`asym-studio diff`: what changed between two tables."""

from __future__ import annotations

from typing import Any

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.source import read
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.changes import Change, ChangeKind, changes
from asym_studio.flash.export.layout_json import flag_list, partition_json
from asym_studio.flash.export.text import padded, printable
from asym_studio.flash.settings import Given

_LOOKS = {ChangeKind.CAME: "green", ChangeKind.GREW: "green", ChangeKind.WENT: "red", ChangeKind.SHRANK: "red"}


@click.command("diff", cls=HelpfulCommand, short_help="Say what changed from table A to table B.")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@given_options
@json_option
def diff_command(before: str, after: str, given: Given, as_json: bool) -> int:
    """Say what moved, grew, shrank, came and went from table A to table B.

    The order of the rows and how a file is written make no difference.
    """
    old, new = read(before, given).layout, read(after, given).layout
    found = changes(old, new)
    if as_json:
        places = {"from": old.table.offset, "to": new.table.offset}
        print_json({"changes": [change_json(change) for change in found], "table_offset": places})
        return 0
    show_changes(found)
    if old.table.offset != new.table.offset:
        say(f"the table itself moved: {old.table.offset:#x} → {new.table.offset:#x}")
    return 0


def change_json(change: Change) -> dict[str, Any]:
    """Return the JSON object of a change; `from` and `to` are what changed, or the whole partition."""
    old, new = change.values
    if change.kind is ChangeKind.FLAGS and isinstance(old, int) and isinstance(new, int):
        return {"label": change.label, "kind": change.kind.value, "from": flag_list(old), "to": flag_list(new)}
    if change.kind in (ChangeKind.CAME, ChangeKind.WENT):
        sides = (partition_json(side) if side else None for side in (change.before, change.after))
        return {"label": change.label, "kind": change.kind.value, **dict(zip(("from", "to"), sides, strict=True))}
    return {"label": change.label, "kind": change.kind.value, "from": old, "to": new}


def show_changes(found: tuple[Change, ...]) -> None:
    """Print the changes in words, one a line."""
    if not found:
        say("no partition changed")
    wide = max((len(printable(change.label)) for change in found), default=0)
    for change in found:
        text = style(str(change), *([_LOOKS[change.kind]] if change.kind in _LOOKS else []))
        say(f"{padded(printable(change.label), wide)}  {text}")
