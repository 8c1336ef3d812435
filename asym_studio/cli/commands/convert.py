"""`asym-studio convert`: a table in another form."""

from __future__ import annotations

from pathlib import Path

import click

from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.source import read, read_good
from asym_studio.cli.terminal import print_json, say
from asym_studio.cli.writing import FORMS, STDOUT, Order, demand_json_alone, form_of, write_layout
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.settings import Given


@click.command("convert", cls=HelpfulCommand, short_help="Write a table as a file, a picture or a report.")
@click.argument("source", metavar="IN")
@click.argument("out", metavar="OUT")
@click.option("--to", "form", type=click.Choice([ending[1:] for ending in FORMS]), help="The form.  [default: by OUT]")
@click.option("--dark", is_flag=True, help="Draw pictures on a dark background.")
@click.option("--scale", type=click.FloatRange(0.1, 20), default=2.0, show_default=True, help="PNG pixels a unit.")
@click.option("--force", is_flag=True, help="Replace OUT even if it is something else.")
@given_options
@json_option
@click.pass_obj
def convert_command(  # noqa: PLR0913, PLR0917 — one for each option
    faces: Faces,
    source: str,
    out: str,
    form: str | None,
    dark: bool,
    scale: float,
    force: bool,
    given: Given,
    as_json: bool,
) -> int:
    """Write a table in another form: .csv, .bin, .json, .h (C offsets), .svg or .png.

    Or as a report with its map, problems and images: .pdf, .html or .md. Only a report is written of a table that has
    errors.

    OUT “-” is stdout. An OUT that is there is replaced if it is one of the same kind. A CSV keeps the comments and the
    style of the CSV it is made from.
    """
    chosen = form_of(out, form)
    demand_json_alone(out, as_json=as_json)
    opened = (read if chosen.tells_problems else read_good)(source, given)
    order = Order(opened.layout, Path(source).name, opened.csv, dark, scale)
    write_layout(order, out, faces, form=form, force=force)
    if as_json:
        print_json({**layout_json(opened.layout), "out": out})
    elif out != STDOUT:
        say(f"wrote {out}")
    return 0
