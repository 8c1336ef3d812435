"""`asym-studio check`: all rules."""

from __future__ import annotations

import click

from asym_studio.cli.checking import check_tables
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.flash.settings import Given


@click.command("check", cls=HelpfulCommand, short_help="Apply every rule to partition tables.")
@click.argument("tables", metavar="TABLE…", nargs=-1, required=True)
@given_options
@json_option
def check_command(tables: tuple[str, ...], given: Given, as_json: bool) -> int:
    """Apply every rule to partition tables (.csv, .bin or a whole-flash dump).

    Exit status 1 if ESP-IDF's own tool would refuse one, 2 if one cannot be read.
    """
    return check_tables(tables, given, as_json=as_json)
