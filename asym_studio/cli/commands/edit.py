"""`asym-studio edit`: the same edits as the map's, exact or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asym_studio.cli.commands.diff import show_changes
from asym_studio.cli.editing import EDITS, Wish, apply_wishes
from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import about
from asym_studio.cli.source import read, refusal
from asym_studio.cli.terminal import print_json, say
from asym_studio.cli.writing import STDOUT, Order, demand_json_alone, form_of, write_layout
from asym_studio.flash.changes import changes
from asym_studio.flash.edits import Policy
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.settings import Given


class _OrderedCommand(HelpfulCommand):
    """A command that remembers its edits in the order in which they were given, across options."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as usual, and note the edits' order in the context's `meta`."""
        values, _, order = self.make_parser(ctx).parse_args(list(args))
        given = {name: iter(value) for name, value in values.items() if name in EDITS}
        names = [parameter.name for parameter in order if parameter.name in EDITS]
        ctx.meta[__name__] = [Wish(name, next(given[name], "")) for name in names if name in given]
        return super().parse_args(ctx, args)


def _edit_options(command: Any) -> Any:
    for name, edit in reversed(EDITS.items()):
        flag = f"--{name.replace('_', '-')}"
        if edit.metavar:
            command = click.option(flag, name, metavar=edit.metavar, multiple=True, help=edit.help)(command)
        else:
            command = click.option(flag, name, flag_value="yes", multiple=True, help=edit.help)(command)
    return command


@click.command("edit", cls=_OrderedCommand, short_help="Edit a table: move, resize, add, delete, rename …")
@click.argument("table", metavar="TABLE")
@click.argument("out", metavar="OUT")
@_edit_options
@click.option(
    "--policy",
    type=click.Choice([policy.value for policy in Policy]),
    default=Policy.STOP.value,
    show_default=True,
    help="What neighbours do when a partition moves or grows: they stop it, are pushed, or trade what it takes.",
)
@click.option("--force", is_flag=True, help="Replace OUT even if it is something else than a table.")
@given_options
@json_option
@click.pass_context
def edit_command(
    ctx: click.Context, /, table: str, out: str, policy: str, force: bool, given: Given, as_json: bool, **_edits: Any
) -> int:
    """Edit a table: the edits are made in the order in which they are given, each exactly or none at all.

    OUT may be TABLE itself, any other form that `convert` knows, or “-” for stdout. Sizes and offsets are written like
    0x380000, 3584K or 3.5M. A CSV keeps its comments and style.
    """
    faces: Faces = ctx.obj
    form_of(out)
    demand_json_alone(out, as_json=as_json)
    opened = read(table, given)
    layout = apply_wishes(opened.layout, ctx.meta[__name__], Policy(policy))
    problems = check(layout)
    if is_refused(problems):
        raise about(refusal(problems), table)
    write_layout(Order(layout, Path(out).name, opened.csv), out, faces, force=force)
    if as_json:
        print_json(layout_json(layout))
    elif out != STDOUT:
        show_changes(changes(opened.layout, layout))
        say(f"wrote {out}")
    return 0
