"""Boots for the commands: reading a dump, and what came of it as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asym_studio.boot.bootloader import BootOptions, boot_until_settled
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import chip_of
from asym_studio.boot.otadata import STATES, Sector
from asym_studio.boot.result import BootResult, Rejected, Verdict
from asym_studio.cli.outcome import about
from asym_studio.files.store import read_bounded
from asym_studio.flash.chips import DEFAULT_CHIP, Chip
from asym_studio.flash.dump import find_table
from asym_studio.flash.errors import InputUnreadable, Message, StudioError, message
from asym_studio.flash.reading import MAX_TABLE_FILE
from asym_studio.flash.units import hexadecimal

_NO_LABEL = b"\xff" * 20


@dataclass(frozen=True)
class Booted:
    """The boots of a dump: the first one, and those after it until nothing is written any more."""

    chip: Chip
    results: tuple[BootResult, ...]
    notes: tuple[Message, ...]
    """What was assumed, and what the user may have meant."""

    @property
    def first(self) -> BootResult:
        """The boot that was asked for."""
        return self.results[0]


def boot_file(file: str, chip: Chip | None, options: BootOptions) -> Booted:
    """Boot what a dump holds. Raises InputUnreadable, with the file's name noted in it."""
    try:
        data = read_bounded(Path(file), MAX_TABLE_FILE)
        _demand_dump(data, options.table_offset)
    except StudioError as error:
        raise about(error, file)  # noqa: B904 — the same error, with a note
    found = chip_of(FlashView(data))
    used = chip or found or DEFAULT_CHIP
    results = boot_until_settled(data, used, options)
    notes = [*_chip_notes(chip, found)]
    if results[0].verdict is Verdict.TABLE_ERROR or not results[0].table:
        notes += _table_notes(data, options.table_offset)
    return Booted(used, results, tuple(notes))


def _demand_dump(data: bytes, table_offset: int) -> None:
    if len(data) > table_offset:
        return
    raise InputUnreadable(
        "dump-too-short",
        message("The file ends before {offset}, where the partition table belongs.", offset=hexadecimal(table_offset)),
        message("Give a dump of the whole flash from its first byte, as `esptool read-flash 0 ALL` makes it."),
    )


def _chip_notes(given: Chip | None, found: Chip | None) -> list[Message]:
    if given is None and found is None:
        return [message("No bootloader says what chip this is: {chip} is assumed.", chip=DEFAULT_CHIP.title)]
    if given is None or found is None or given is found:
        return []
    return [message("The bootloader in the dump is for {found}, not {given}.", found=found.title, given=given.title)]


def _table_notes(data: bytes, table_offset: int) -> list[Message]:
    """Say where else there is a table: the one at the usual place may not be the one in force."""
    try:
        other = find_table(data, None).table.offset
    except StudioError:
        return []
    if other == table_offset:
        return []
    return [
        message(
            "There is a partition table at {other}. If the bootloader was built for that place, give it with "
            "--table-offset.",
            other=hexadecimal(other),
        )
    ]


def boot_json(booted: Booted) -> dict[str, Any]:
    """Return the JSON object of a boot. `otadata_after` and `reason` are null where nothing was written or refused."""
    first = booted.first
    return {
        **_outcome_json(first),
        "chip": booted.chip.name,
        "slot": first.slot if first.verdict is Verdict.APP else None,
        "reason": first.reason,
        "rejected": [_rejected_json(rejected) for rejected in first.rejected],
        "otadata_before": sectors_json(first.otadata_before),
        "writes": [{"offset": offset, "size": len(content)} for offset, content in first.writes],
        "explanation": " ".join(str(sentence) for sentence in first.explanation),
        "notes": [str(note) for note in booted.notes],
        "then": [_outcome_json(result) for result in booted.results[1:]],
        "log": list(first.log),
    }


def _outcome_json(result: BootResult) -> dict[str, Any]:
    return {
        "verdict": result.verdict.value,
        "booted_offset": result.booted_offset,
        "label": result.label,
        "otadata_after": sectors_json(result.otadata_after) if result.writes else None,
    }


def _rejected_json(rejected: Rejected) -> dict[str, Any]:
    return {
        "label": rejected.row.label,
        "slot": rejected.slot,
        "offset": rejected.row.offset,
        "reason": rejected.reason,
        "message": str(rejected.message),
    }


def sectors_json(sectors: tuple[Sector, Sector] | None) -> list[dict[str, Any] | None] | None:
    """Return the two otadata sectors: null for an erased one, else `seq`, `state` (a name or number) and `crc`.

    `label` (hexadecimal) and `rest` are there only if somebody wrote something to those places.
    """
    return [_sector_json(sector) for sector in sectors] if sectors else None


def _sector_json(sector: Sector) -> dict[str, Any] | None:
    if sector.erased:
        return None
    record = sector.record
    found: dict[str, Any] = {
        "seq": record.sequence,
        "state": STATES.get(record.state, record.state),
        "crc": "ok" if record.crc_ok else "bad",
    }
    if record.label != _NO_LABEL:
        found["label"] = record.label.hex()
    return found if sector.rest_blank else found | {"rest": "not blank"}
