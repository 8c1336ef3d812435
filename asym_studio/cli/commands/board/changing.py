"""`board write-table`, `read`, `write`, `erase` and `select`."""

from __future__ import annotations

from pathlib import Path

import click

from asym_studio.board.inspection import read_layout
from asym_studio.board.operations import (
    erase_partition,
    partition_named,
    read_partition,
    select_app,
    write_partition,
    write_table,
)
from asym_studio.board.writing import Outcome
from asym_studio.cli.boarding import (
    Reach,
    outcome_json,
    reach_options,
    read_file,
    session_with,
    show_outcome,
    shown_job,
    stoppable_job,
    target_store,
)
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.imaging import damage
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.source import read_good
from asym_studio.cli.terminal import print_json, say, warn, write_bytes
from asym_studio.cli.writing import STDOUT, demand_json_alone, demand_new
from asym_studio.files.store import write_atomically
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import StudioError
from asym_studio.flash.export.layout_json import partition_json
from asym_studio.flash.images import read_image
from asym_studio.flash.settings import Given
from asym_studio.flash.units import MB, describe, hexadecimal

_LARGEST = 128 * MB


@click.command("write-table", cls=HelpfulCommand, short_help="Write a partition table, and nothing else.")
@click.argument("table", metavar="TABLE")
@click.option("--correct-header", is_flag=True, help="Write the chip's flash size into the bootloader's header, too.")
@given_options
@reach_options
@json_option
def write_table_command(table: str, correct_header: bool, given: Given, reach: Reach, as_json: bool) -> int:
    """Write a partition table to a board, and nothing but the table.

    Nothing is erased or moved: partitions that are elsewhere now find other bytes there. Refused if the table is for
    another chip or flash size, or ends beyond what the bootloader takes the flash for.
    """
    opened = read_good(table, given)
    with session_with(reach) as session, stoppable_job() as job:
        outcome = write_table(session, target_store(), opened, correct_header=correct_header, job=job)
    return _end(outcome, as_json=as_json)


@click.command("read", cls=HelpfulCommand, short_help="Read a partition into a file.")
@click.argument("label", metavar="LABEL")
@click.argument("file", metavar="[FILE]", required=False)
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@reach_options
@json_option
def read_command(label: str, file: str | None, force: bool, reach: Reach, as_json: bool) -> int:
    """Read a partition into a file (by default LABEL.bin; - is stdout). A new file only its owner can read."""
    out = file or f"{_plain(label)}.bin"
    demand_json_alone(out, as_json=as_json)
    demand_new(out, force=force)
    with shown_job() as job, session_with(reach) as session:
        partition, data = read_partition(session, label, job)
    if out == STDOUT:
        write_bytes(data)
        return DONE
    write_atomically(Path(out), data, private=True)
    if as_json:
        print_json({**partition_json(partition), "file": out, "bytes_read": len(data)})
    else:
        say(f"Read {describe(len(data))} into {out}.")
        warn("It may hold passwords and keys. A new file only you can read; keep it so.")
    return DONE


@click.command("write", cls=HelpfulCommand, short_help="Write a file into a partition.")
@click.argument("label", metavar="LABEL")
@click.argument("file", metavar="FILE")
@reach_options
@json_option
def write_command(label: str, file: str, reach: Reach, as_json: bool) -> int:
    """Make a partition hold a file, with erased flash behind it. Only sectors that differ are written."""
    data = read_file(file, _LARGEST)
    with session_with(reach) as session, stoppable_job() as job:
        outcome = write_partition(session, target_store(), label, data, job)
        partition = partition_named(read_layout(session)[0], label)
        chip = session.identity.chip
    if partition.is_app and (why := _why_no_app(data, chip)):
        warn(f"warning: the bootloader will not start “{label}”. {why}")
    return _end(outcome, as_json=as_json)


def _why_no_app(data: bytes, chip: Chip) -> str | None:
    """Return why a file is no app for a chip, or None if it is one."""
    try:
        image = read_image(data, chip)
    except StudioError as error:
        return str(error.message)
    if image.chip_id != chip.image_id:
        return f"The app is for {image.chip.title if image.chip else hexadecimal(image.chip_id)}, not for {chip.title}."
    return next((str(problem.message) for problem in damage(image)), None)


@click.command("erase", cls=HelpfulCommand, short_help="Erase a partition.")
@click.argument("label", metavar="LABEL")
@reach_options
@json_option
def erase_command(label: str, reach: Reach, as_json: bool) -> int:
    """Erase a partition; what it held is backed up first."""
    with session_with(reach) as session, stoppable_job() as job:
        outcome = erase_partition(session, target_store(), label, job)
    return _end(outcome, as_json=as_json)


@click.command("select", cls=HelpfulCommand, short_help="Choose which app starts next.")
@click.argument("label", metavar="LABEL")
@reach_options
@json_option
def select_command(label: str, reach: Reach, as_json: bool) -> int:
    """Choose which app the bootloader starts next, the way an app itself does it: safe against a cut at any moment."""
    with session_with(reach) as session, stoppable_job() as job:
        outcome = select_app(session, target_store(), label, job)
    return _end(outcome, as_json=as_json)


def _plain(label: str) -> str:
    """Return a label as the name of a file in the working folder: it may come from a board, by way of a script."""
    return "".join(letter if letter.isalnum() or letter in "_-. " else "_" for letter in label).lstrip(".") or "_"


def _end(outcome: Outcome, *, as_json: bool) -> int:
    if as_json:
        print_json(outcome_json(outcome))
    else:
        show_outcome(outcome)
    return DONE
