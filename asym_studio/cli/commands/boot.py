"""`asym-studio boot`: what the bootloader would do with a flash dump."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from textwrap import wrap
from typing import Any

import click

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.otadata import Sector
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.cli.booting import Booted, boot_file, boot_json
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import TABLE_PLACE, ChipType, SizeType, json_option
from asym_studio.cli.outcome import DONE, NO
from asym_studio.cli.terminal import print_json, say, style, width
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET, Chip
from asym_studio.flash.errors import message
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import SECTOR, hexadecimal

_HEADLINES = {
    Verdict.NO_BOOTABLE: message("No app boots: every slot was refused."),
    Verdict.TABLE_ERROR: message("No app boots: the bootloader refuses the partition table."),
    Verdict.OTADATA_TOO_SMALL: message("No app boots: the bootloader cannot read otadata."),
    Verdict.BOOTLOADER_ABORT: message("No app boots: the bootloader stops with a failed assertion."),
}


class RevisionType(click.ParamType[int]):
    """A chip revision: `3.1` or `v3.1`, as a number in which a major step counts 100."""

    name = "revision"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number; a wrong value is a usage error."""
        if isinstance(value, int):
            return value
        major, _, minor = str(value).lower().removeprefix("v").partition(".")
        minor = minor or "0"
        if not (_is_number(major) and _is_number(minor)):
            self.fail(f"{value} is not a revision like 3.1", param, ctx)
        return int(major) * 100 + int(minor)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2


def _boot_options(command: Callable[..., int]) -> Callable[..., int]:
    """Add what decides how a bootloader behaves, given to the command as one `options`."""

    @click.option(
        "--rollback", is_flag=True, help="The bootloader was built with app rollback, as in the Arduino core."
    )
    @click.option(
        "--table-offset",
        type=TABLE_PLACE,
        default=DEFAULT_TABLE_OFFSET,
        help="Where the bootloader looks for the table.  [default: 0x8000]",
    )
    @click.option("--flash-size", type=SizeType(least=SECTOR), help="The size to assume if the dump has no bootloader.")
    @click.option("--chip-revision", type=RevisionType(), help="The chip's revision, e.g. 3.1.")
    @wraps(command)
    def with_options(
        *args: Any, rollback: bool, table_offset: int, flash_size: int | None, chip_revision: int | None, **kwargs: Any
    ) -> int:
        options = BootOptions(rollback, table_offset, chip_revision, flash_size=flash_size)
        return command(*args, options=options, **kwargs)

    return with_options


@click.command("boot", cls=HelpfulCommand, short_help="Say what the bootloader does with a flash dump.")
@click.argument("flash", metavar="FLASH")
@click.option("--chip", type=ChipType(), help="The chip.  [default: what the dump's bootloader says, or esp32]")
@_boot_options
@click.option("--log", "with_log", is_flag=True, help="Also print what appears on the serial port.")
@json_option
def boot_command(flash: str, *, chip: Chip | None, options: BootOptions, with_log: bool, as_json: bool) -> int:
    """Say what the bootloader would do with a dump of a whole flash: which slot starts and why, which were refused.

    FLASH is only read: what the bootloader would rewrite in it is reported. The exit status is 1 if no app boots.
    """
    booted = boot_file(flash, chip, options)
    if as_json:
        print_json(boot_json(booted))
    else:
        _print(booted, with_log=with_log)
    return DONE if booted.first.verdict is Verdict.APP else NO


def _print(booted: Booted, *, with_log: bool) -> None:
    first = booted.first
    say(style(_headline(first), "green" if first.verdict is Verdict.APP else "red", "bold"))
    for note in booted.notes:
        _say_wrapped(str(note), "note: ", "yellow")
    say()
    for sentence in first.explanation:
        _say_wrapped(str(sentence), "· ")
    if first.otadata_before:
        say()
        for line in _otadata_lines(first):
            say(line)
    for line in _later_lines(booted.results[1:]):
        say(line)
    if with_log:
        say()
        for line in first.log:
            say(style(printable(line), "dim"))


def _headline(result: BootResult) -> str:
    if result.verdict is not Verdict.APP or result.booted is None:
        return str(_HEADLINES[result.verdict])
    text = message(
        "Boots {label} ({slot}) at {offset}.",
        label=printable(result.booted.label),
        slot=result.slot or "",
        offset=hexadecimal(result.booted.offset),
    )
    return str(text)


def _say_wrapped(text: str, mark: str, *looks: str) -> None:
    lines = wrap(printable(text), width(), initial_indent=mark, subsequent_indent=" " * len(mark))
    for line in lines:
        say(style(line, *looks))


def _otadata_lines(result: BootResult) -> Iterator[str]:
    if result.otadata_before is None or result.otadata_after is None:
        return
    for number, (before, after) in enumerate(zip(result.otadata_before, result.otadata_after, strict=True)):
        change = "" if before == after else f"  becomes  {_sector_text(after)}"
        yield f"otadata {number}: {_sector_text(before)}{change}"


def _sector_text(sector: Sector) -> str:
    if sector.erased:
        return "erased"
    record = sector.record
    crc = "" if record.crc_ok else ", wrong checksum"
    return f"sequence {record.sequence}, {record.state_name}{crc}"


def _later_lines(results: Sequence[BootResult]) -> Iterator[str]:
    if results:
        yield ""
    for number, result in enumerate(results, 2):
        changed = " It writes otadata again." if result.writes else ""
        yield f"Boot {number}, if the app does nothing: {_headline(result)}{changed}"
