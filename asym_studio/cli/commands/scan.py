"""`asym-studio scan`: the device projects in a folder, and the table of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asym_studio.cli.checking import problem_json
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.terminal import print_json, say, style, table_lines, warn
from asym_studio.files.scan import Device, survey
from asym_studio.flash.errors import Severity
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import human

_HEAD = ("device", "project", "chip", "flash", "table")


@click.command("scan", cls=HelpfulCommand, short_help="Find the device projects in a folder.")
@click.argument("folder", metavar="DIR", default=".")
@json_option
def scan_command(folder: str, as_json: bool) -> int:
    """Find every device project below DIR (ESP-IDF, PlatformIO, Arduino, espflash) and the table it uses."""
    found = survey(Path(folder))
    if as_json:
        print_json({"devices": [_device_json(device) for device in found.devices], "complete": found.complete})
        return 0
    if not found.complete:
        warn("the folder has more in it than was looked at; scan a folder further down")
    if not found.devices:
        say("no device projects found")
        return 0
    root = Path(folder).absolute()
    head, *rows = table_lines(_HEAD, [_row(device, root) for device in found.devices], right=(3,))
    say(style(head, "dim"))
    for row, device in zip(rows, found.devices, strict=True):
        say(row)
        for problem in device.problems:
            look = "red" if problem.severity is Severity.ERROR else "yellow"
            say(f"  {style(f'{problem.severity.value}[{problem.code}]', look)}: {printable(str(problem.message))}")
    return 0


def _row(device: Device, root: Path) -> tuple[str, ...]:
    if device.table is not None:
        table = printable(_relative(device.table, root))
    else:
        table = f"default: {device.default}" if device.default else "unknown"
    return (
        printable(device.title),
        device.kind,
        device.chip.name if device.chip else "?",
        human(device.flash_size) if device.flash_size else "?",
        table,
    )


def _relative(path: Path, root: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


def _device_json(device: Device) -> dict[str, Any]:
    return {
        "name": device.name,
        "folder": str(device.folder),
        "kind": device.kind,
        "environment": device.environment,
        "chip": device.chip.name if device.chip else None,
        "flash_size": device.flash_size,
        "table": str(device.table) if device.table else None,
        "default": device.default,
        "table_offset": device.table_offset,
        "secure_boot": device.secure_boot.value if device.secure_boot else None,
        "problems": [problem_json(problem) for problem in device.problems],
    }
