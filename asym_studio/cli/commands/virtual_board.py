"""`asym-studio virtual-board`: a board in software, for esptool and other programs."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import ChipType, SizeType, json_option
from asym_studio.cli.outcome import DONE, INTERRUPTED
from asym_studio.cli.terminal import print_json, say
from asym_studio.flash.chips import Chip
from asym_studio.flash.units import MB

if TYPE_CHECKING:
    from asym_studio.board.virtual.rfc2217 import Server


@click.command("virtual-board", cls=HelpfulCommand, short_help="Serve a board in software over RFC 2217.")
@click.option("--flash", "flash", metavar="FILE", required=True, help="Its flash; made (blank) if it is not there.")
@click.option("--chip", type=ChipType(), help="The chip, e.g. esp32s3.  [default: esp32]")
@click.option("--flash-size", type=SizeType(least=MB), help="The flash size.  [default: the file's, or 4MB]")
@click.option(
    "--baud-limit", type=click.IntRange(min=1), metavar="N", help="Faster than this, only noise gets through."
)
@click.option("--listen", metavar="ADDRESS", default="127.0.0.1:0", help="Where to listen.  [default: 127.0.0.1:0]")
@click.option("--with", "extras", metavar="KEY=VALUE", multiple=True, help="A trait or fault, as in a virtual:// URL.")
@json_option
def virtual_board_command(
    flash: str,
    chip: Chip | None,
    flash_size: int | None,
    baud_limit: int | None,
    listen: str,
    extras: tuple[str, ...],
    as_json: bool,
) -> int:
    """Serve a board in software over RFC 2217, so that esptool itself can use it.

    Prints one line when it is ready. Ends on Ctrl-C or SIGTERM, with the flash file complete.

    Among the traits and faults for --with: mac, usb=uart|jtag|otg, encryption, secure-boot=v1|v2, secure-download,
    rollback, table-offset, real-time; cut=N (power lost at the N-th flash operation), unplug=N, slow=N, stuck=N.
    """
    from asym_studio.board.virtual.board import Board
    from asym_studio.board.virtual.rfc2217 import Server, parse_address
    from asym_studio.board.virtual.urls import format_url, parse_url

    host, port = parse_address(listen)
    given = {"chip": chip and chip.name, "size": flash_size, "baud-limit": baud_limit}
    options = {key: str(value) for key, value in given.items() if value is not None}
    for extra in extras:
        key, _, value = extra.partition("=")
        options[key] = value or "1"
    server = Server(Board(parse_url(format_url(Path(flash), options))), host, port)
    with _stopping(server) as received:
        if as_json:
            print_json({"listening": server.url})
        else:
            say(f"listening on {server.url}")
        server.serve()
    return INTERRUPTED if signal.SIGINT in received else DONE


@contextmanager
def _stopping(server: Server) -> Iterator[list[int]]:
    """Let Ctrl-C and SIGTERM end the server in order; gives the list of the signals received."""
    received: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        server.stop()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
