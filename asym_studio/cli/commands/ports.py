"""`asym-studio ports`: where boards may be."""

from __future__ import annotations

import click

from asym_studio.board.ports import OWN_BOARD, Port, list_ports
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.export.text import printable


@click.command("ports", cls=HelpfulCommand, short_help="List the ports that boards may be at.")
@json_option
def ports_command(as_json: bool) -> int:
    """List the ports that a board may be at, the virtual board first. None of them is opened."""
    ports = list_ports()
    if as_json:
        print_json({"ports": [_port_json(port) for port in ports]})
        return DONE
    for port in ports:
        say(f"{style(printable(port.name), 'bold')}  {printable(port.title)}")
        if port.reason:
            say(f"    {port.reason}{f' ({port.usb})' if port.usb else ''}")
        if port.virtual:
            say(f"    --port {OWN_BOARD} is enough")
        if port.problem:
            say(f"    {style(f'{port.problem}:', 'yellow')} {port.remedy}")
    if len(ports) == 1:
        say("There is no serial port: no board is connected, or its cable carries power only.")
    return DONE


def _port_json(port: Port) -> dict[str, object]:
    return {
        "port": port.name,
        "title": port.title,
        "virtual": port.virtual,
        "vid": port.vendor,
        "pid": port.product,
        "serial_number": port.serial,
        "likely": port.likely,
        "reason": port.reason,
        "problem": port.problem,
        "remedy": str(port.remedy) if port.remedy else None,
    }
