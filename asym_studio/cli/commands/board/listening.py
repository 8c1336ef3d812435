"""`board boot-log`: what a board prints while it boots, compared with a table."""

from __future__ import annotations

import sys
from typing import Any

import click

from asym_studio.board.listening import listen
from asym_studio.board.ports import only_port
from asym_studio.boot.bootlog import MAX_LOG, BootReport, Diagnosis, Mismatch, compare, decode, diagnose, read_log
from asym_studio.cli.boarding import Reach, reach_options, read_file
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import DONE, NO
from asym_studio.cli.source import read
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.export.layout_json import partition_json
from asym_studio.flash.export.text import printable
from asym_studio.flash.layout import Layout
from asym_studio.flash.settings import Given
from asym_studio.flash.units import describe, hexadecimal

_STDIN = "-"
_BAR = "| "


@click.command("boot-log", cls=HelpfulCommand, short_help="Read a boot log and say what is wrong.")
@click.option("--file", "file", metavar="FILE", help="A log that was kept; - is stdin.  [default: live from the port]")
@click.option("--table", metavar="TABLE", help="The table that the board should have.")
@click.option("--seconds", type=click.FloatRange(0.1, 600), default=8.0, show_default=True, help="How long to listen.")
@given_options
@reach_options
@json_option
def boot_log_command(
    file: str | None, table: str | None, seconds: float, given: Given, reach: Reach, as_json: bool
) -> int:
    """Read a boot log: from a file, or live after a reset. Say what is wrong, and how the table differs from TABLE.

    Exit status 1 if anything is wrong.
    """
    layout = read(table, given).layout if table else None
    text = decode(_log(file, seconds, reach, echo=not as_json))
    report = read_log(text)
    mismatches = compare(report, layout.table) if layout else ()
    found = diagnose(report, layout)
    if as_json:
        print_json(_report_json(report, mismatches, found))
    else:
        _show(report, layout, mismatches, found)
    return NO if mismatches or found else DONE


def _log(file: str | None, seconds: float, reach: Reach, *, echo: bool) -> bytes:
    if file == _STDIN:
        return sys.stdin.buffer.read(MAX_LOG)
    if file is not None:
        return read_file(file, MAX_LOG)

    reset = not reach.before.startswith("no-reset")
    port = reach.port or only_port()
    shown = _Echo()
    try:
        return listen(port, baud=reach.baud, reset=reset, seconds=seconds, heard=shown.take if echo else None)
    finally:
        shown.end()


class _Echo:
    """Shows what a board prints as it comes: behind a bar, so that no line of it can be taken for one of ours."""

    def __init__(self) -> None:
        self._begun = False

    def take(self, piece: bytes) -> None:
        """Show a piece of the log."""
        for number, part in enumerate(printable_log(piece).split("\n")):
            if number:
                self.end()
            if part:
                sys.stderr.write(part if self._begun else f"{_BAR}{part}")
                self._begun = True
        sys.stderr.flush()

    def end(self) -> None:
        """End the line that is there, if there is one."""
        if self._begun:
            sys.stderr.write("\n")
        self._begun = False


def printable_log(piece: bytes) -> str:
    """Return what a board printed without anything that a terminal would obey."""
    text = piece.decode("utf-8", "replace").replace("\r", "")
    return "".join(letter if letter.isprintable() or letter == "\n" else "·" for letter in text)


def _report_json(report: BootReport, mismatches: tuple[Mismatch, ...], found: tuple[Diagnosis, ...]) -> dict[str, Any]:
    return {
        "partitions": None if report.partitions is None else [partition_json(row) for row in report.partitions],
        "loaded_offset": report.loaded,
        "header_flash_size": report.header_flash_size,
        "resets": list(report.resets),
        "mismatches": [
            {"code": mismatch.code, "partition": mismatch.label, "message": str(mismatch.message)}
            for mismatch in mismatches
        ],
        "diagnosis": [
            {
                "code": each.code,
                "line": each.line,
                "text": each.text,
                "cause": str(each.cause),
                "remedy": str(each.remedy),
            }
            for each in found
        ],
    }


def _show(
    report: BootReport, layout: Layout | None, mismatches: tuple[Mismatch, ...], found: tuple[Diagnosis, ...]
) -> None:
    if report.partitions is None:
        say("The log shows no partition table (bootloaders of Arduino print none).")
    else:
        say(f"The board showed {len(report.partitions)} partitions.")
    if report.header_flash_size:
        say(f"The bootloader takes the flash for {describe(report.header_flash_size)}.")
    if report.loaded is not None:
        say(f"It started the app at {hexadecimal(report.loaded)}.")
    for mismatch in mismatches:
        say(f"{style('differs', 'yellow', 'bold')}: {mismatch.message}")
    for each in found:
        where = f" (line {each.line}: {printable(each.text)})" if each.line else ""
        say(f"{style(each.code, 'red', 'bold')}{where}")
        say(f"  {each.cause}")
        say(f"  → {each.remedy}")
    if not mismatches and not found:
        say("Nothing is wrong." if layout is None else "Nothing is wrong, and the table is the right one.")
