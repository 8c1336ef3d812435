"""`asym-studio show`: the table, the free gaps and a map."""

from __future__ import annotations

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.picture import show_layout
from asym_studio.cli.source import read
from asym_studio.cli.terminal import print_json
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.settings import Given


@click.command("show", cls=HelpfulCommand, short_help="Show a table, its free gaps and a map.")
@click.argument("table", metavar="TABLE")
@given_options
@json_option
def show_command(table: str, given: Given, as_json: bool) -> int:
    """Show a partition table, its free gaps and a map of the flash.

    Tables that ESP-IDF would refuse are shown too, as far as they can be read; `check` says what is wrong with them.
    """
    layout = read(table, given).layout
    if as_json:
        print_json(layout_json(layout))
    else:
        show_layout(layout, title=table)
    return 0
