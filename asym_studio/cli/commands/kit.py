"""`asym-studio kit`: everything that a build needs to use a layout, in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import UsageWrong, about
from asym_studio.cli.source import read_good
from asym_studio.cli.terminal import print_json, say, warn
from asym_studio.files.kit import Outcome, State, read_firmware, write_kit
from asym_studio.files.presets import load_preset, presets
from asym_studio.files.store import is_file
from asym_studio.flash.errors import StudioError, message
from asym_studio.flash.export.text import printable
from asym_studio.flash.reading import Opened
from asym_studio.flash.settings import Given
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import Ecosystem, Kit, KitOptions, Origin, Staging, StagingKind

_USUAL_TABLE = "partitions.csv"


@click.command("kit", cls=HelpfulCommand, short_help="Write the firmware kit for a layout.")
@click.argument("folder", metavar="DIR")
@click.argument("table", metavar="[TABLE]", required=False)
@click.option(
    "--for",
    "ecosystems",
    type=click.Choice([ecosystem.value for ecosystem in Ecosystem]),
    multiple=True,
    help="Only the files for this build tool; may be repeated.  [default: all]",
)
@click.option("--app", metavar="LABEL", help="The app's slot.  [default: the largest]")
@click.option("--updater", metavar="LABEL", help="The updater's slot.  [default: the small one]")
@click.option(
    "--staging",
    metavar="PLACE",
    default=StagingKind.SD_SPI.value,
    show_default=True,
    help="Where an update waits for the updater: sd-spi, sdmmc, fat or raw; fat:LABEL and raw:LABEL name a partition.",
)
@click.option("--pins", metavar="NAME=N,…", help="The card's pins: mosi=23,miso=19,sclk=18,cs=5, or clk, cmd, d0, ….")
@click.option(
    "--baud", type=click.IntRange(300, 10_000_000), default=460800, show_default=True, help="Bits per second."
)
@click.option(
    "--origin",
    "origins",
    metavar="TABLE",
    multiple=True,
    help="A table (or preset) that boards in the field have: adds the migration on the device. May be repeated.",
)
@click.option("--firmware/--no-firmware", default=True, show_default=True, help="With the firmware's C sources.")
@click.option("--force", is_flag=True, help="Overwrite what you changed in DIR.")
@given_options
@json_option
def kit_command(folder: str, table: str | None, force: bool, given: Given, as_json: bool, **wishes: Any) -> int:
    """Write everything that a build needs to use a layout into the folder DIR.

    TABLE is a table or a preset; without it, partitions.csv of the current folder. What you changed in DIR since an
    earlier kit stays; the new version is then written beside it, with .new at its end.
    """
    asked = _Asked(**wishes)
    name = table or _USUAL_TABLE
    opened = _open(name, given)
    try:
        kit = make_kit(opened.layout, _options(asked, opened, given), read_firmware())
    except StudioError as error:
        raise about(error, name)  # noqa: B904 — the same error, with a note
    outcomes = write_kit(kit, Path(folder), force=force)
    if as_json:
        print_json(kit_json(kit, outcomes, folder))
    else:
        _show(kit, outcomes, folder)
    return 0


@dataclass(frozen=True)
class _Asked:
    """What the options ask for."""

    ecosystems: Sequence[str]
    app: str | None
    updater: str | None
    staging: str
    pins: str | None
    baud: int
    origins: Sequence[str]
    firmware: bool


def _open(name: str, given: Given) -> Opened:
    if not is_file(Path(name)) and name in {preset.id for preset in presets()}:
        return load_preset(name, given)
    return read_good(name, given)


def _options(asked: _Asked, opened: Opened, given: Given) -> KitOptions:
    # Chip and flash size are the new layout's; only where the table lies says something about a table of its own.
    there = Given(table_offset=given.table_offset)
    return KitOptions(
        ecosystems=frozenset(map(Ecosystem, asked.ecosystems)) or frozenset(Ecosystem),
        app=asked.app,
        updater=asked.updater,
        staging=_staging(asked),
        baud=asked.baud,
        origins=tuple(Origin(Path(name).name, _open(name, there).layout.table) for name in asked.origins),
        firmware=asked.firmware,
        source=opened.csv,
    )


def _staging(asked: _Asked) -> Staging:
    kind, colon, label = asked.staging.partition(":")
    known = {kind.value: kind for kind in StagingKind}
    if kind not in known or (colon and not known[kind].in_flash):
        raise UsageWrong(
            "staging-unknown",
            message("“{place}” is no staging place.", place=asked.staging[:60]),
            message("Use sd-spi, sdmmc, fat, raw, fat:LABEL or raw:LABEL."),
        )
    if asked.pins and known[kind].in_flash:
        raise UsageWrong(
            "pins-without-card",
            message("A partition has no pins."),
            message("Leave out --pins, or choose sd-spi or sdmmc."),
        )
    return Staging(known[kind], _pins(asked.pins), label or None)


def _pins(text: str | None) -> tuple[tuple[str, int], ...]:
    try:
        pairs = [entry.split("=") for entry in text.split(",")] if text else []
        return tuple((name.strip().lower(), int(number)) for name, number in pairs)
    except ValueError:
        raise UsageWrong(
            "pins-unreadable",
            message("“{text}” does not name pins.", text=(text or "")[:60]),
            message("Write them like mosi=23,miso=19,sclk=18,cs=5."),
        ) from None


def kit_json(kit: Kit, outcomes: Sequence[Outcome], folder: str) -> dict[str, object]:
    """Return the JSON object of a kit that was written; sizes in bytes."""
    files = {file.path: file for file in kit.files}
    return {
        "folder": folder,
        "files": [
            {
                "path": outcome.path,
                "state": outcome.state.value,
                "written_to": outcome.written_to,
                "size": len(files[outcome.path].content) if outcome.path in files else None,
                "about": str(files[outcome.path].about) if outcome.path in files else None,
            }
            for outcome in outcomes
        ],
        "warnings": [str(warning) for warning in kit.warnings],
    }


_WORDS = {
    State.WRITTEN: "written",
    State.UNCHANGED: "as it was",
    State.BESIDE: "you changed it; the new one is beside it",
    State.REMOVED: "removed: not part of this kit",
    State.LEFT: "left over from an earlier kit; you changed it",
}


def _show(kit: Kit, outcomes: Sequence[Outcome], folder: str) -> None:
    wide = max((len(printable(outcome.path)) for outcome in outcomes), default=0)
    for outcome in outcomes:
        say(f"  {printable(outcome.path):<{wide}}  {_WORDS[outcome.state]}")
    for warning in kit.warnings:
        warn(f"note: {warning}")
    say(f"the kit is in {printable(folder)}: start with README.md")
