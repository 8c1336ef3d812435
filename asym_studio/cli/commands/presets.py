"""`asym-studio presets` and `asym-studio new`: layouts to start from."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import click

from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.picture import show_layout
from asym_studio.cli.terminal import print_json, say, style, table_lines
from asym_studio.cli.writing import STDOUT, Order, demand_json_alone, demand_new, form_of, write_layout
from asym_studio.files.presets import Preset, find_preset, load_preset, presets
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.settings import Given
from asym_studio.flash.units import human


@click.command("presets", cls=HelpfulCommand)
@json_option
def presets_command(as_json: bool) -> int:
    """List the layouts that `new` can start from."""
    found = presets()
    if as_json:
        print_json({"presets": [_preset_json(preset) for preset in found]})
        return 0
    for at, (group, members) in enumerate(groupby(found, key=lambda preset: preset.group)):
        if at:
            say()
        say(style(group, "bold"))
        rows = [(f"  {p.id}", p.chip.name, human(p.flash_size), p.title) for p in members]
        for line in table_lines(("", "", "", ""), rows, right=(2,))[1:]:
            say(line)
    return 0


def _preset_json(preset: Preset) -> dict[str, Any]:
    return {
        "id": preset.id,
        "title": preset.title,
        "summary": preset.summary,
        "group": preset.group,
        "origin": preset.origin,
        "chip": preset.chip.name,
        "flash_size": preset.flash_size,
    }


@click.command("new", cls=HelpfulCommand, short_help="Start a new table from a preset.")
@click.argument("preset", metavar="PRESET")
@click.argument("out", metavar="OUT")
@click.option("--force", is_flag=True, help="Replace OUT if it is there.")
@given_options
@json_option
@click.pass_obj
def new_command(faces: Faces, preset: str, out: str, force: bool, given: Given, as_json: bool) -> int:
    """Start a new table from a preset (`asym-studio presets` lists them).

    OUT is a .csv or any other form that `convert` knows; “-” is stdout.
    """
    form_of(out)
    demand_json_alone(out, as_json=as_json)
    found = find_preset(preset)
    opened = load_preset(preset, given)
    demand_new(out, force=force)
    write_layout(Order(opened.layout, found.id, opened.csv), out, faces, force=True)
    if as_json:
        print_json(layout_json(opened.layout))
    elif out != STDOUT:
        show_layout(opened.layout, title=out)
    return 0
