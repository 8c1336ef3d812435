"""Reading a boot log: the table that the bootloader printed, what it started, and what it complains about.

Logs of ESP-IDF 3.x to 6.x and of Arduino cores; colours, time stamps and foreign lines between do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asym_studio.boot.bootlog_cases import CASES, Cause
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB, MB, describe, hexadecimal

MAX_LOG = 16 * MB
"""The longest log that is read, in bytes."""

_ESCAPE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_NUMBERS = r"(?P<type>[0-9a-f]{2}) (?P<subtype>[0-9a-f]{2}) (?P<offset>[0-9a-f]{8}) (?P<size>[0-9a-f]{8})\s*$"
_TAG = "boot:"
_ROW = re.compile(rf"boot:\s*(?P<number>\d{{1,2}}) (?P<label>.{{16}}) .{{16}} {_NUMBERS}")
_LOOSE_ROW = re.compile(rf"boot:\s*(?P<number>\d{{1,2}})\s+(?P<label>\S*)\s.*?\s?{_NUMBERS}")
_HEAD = re.compile(r"boot:\s*## Label\s+Usage")
_LOADED = re.compile(r"Loaded app from partition at offset 0x(?P<offset>[0-9a-f]+)")
_FLASH_SIZE = re.compile(r"SPI Flash Size\s*:\s*(?P<number>\d+)\s*(?P<unit>[KM])B", re.IGNORECASE)
_RESET = re.compile(r"rst:0x[0-9a-f]+ \((?P<reason>\w+)\)")
_LONGEST_LINE = 400
"""Characters of a line that are looked at: a board may print a megabyte without an end, with “boot: 1” all over it."""
_MOST_OF_A_KIND = 3
_ESPFLASH_DEFAULT = (("nvs", 0x9000, 0x6000), ("phy_init", 0xF000, 0x1000), ("factory", 0x10000, None))
"""The table that espflash writes where it is told of no other (FACTS §1)."""


@dataclass(frozen=True)
class Diagnosis:
    """Something that the log tells. `line` counts from 1 and is None where the whole log tells it."""

    code: str
    cause: Message
    remedy: Message
    line: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Mismatch:
    """A difference between the table that the board printed and the one that it should have."""

    code: str
    label: str | None
    message: Message


@dataclass(frozen=True)
class BootReport:
    """What a log says. `partitions` is None where the bootloader printed no table (Arduino's prints none).

    `loaded` is the offset of the app that was started last, `header_flash_size` what the bootloader takes the flash
    for, both in bytes; `resets` are the reasons of the resets, in order.
    """

    partitions: tuple[Partition, ...] | None
    loaded: int | None
    header_flash_size: int | None
    resets: tuple[str, ...]
    complaints: tuple[Diagnosis, ...]


def decode(data: bytes) -> str:
    """Return a log's text, whatever bytes are in it (a wrong baud rate makes some)."""
    return _ESCAPE.sub("", data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))


def read_log(text: str) -> BootReport:
    """Read a log. Of several boots in it, the last table and the last app count."""
    lines = [line[:_LONGEST_LINE] for line in text.split("\n")]
    sizes = [int(m["number"]) * (MB if m["unit"] in "Mm" else KB) for m in map(_FLASH_SIZE.search, lines) if m]
    loaded = [int(match["offset"], 16) for match in map(_LOADED.search, lines) if match]
    return BootReport(
        partitions=_last_table(lines),
        loaded=loaded[-1] if loaded else None,
        header_flash_size=sizes[-1] if sizes else None,
        resets=tuple(match["reason"] for match in map(_RESET.search, lines) if match),
        complaints=tuple(_complaints(lines)),
    )


def compare(report: BootReport, table: PartitionTable) -> tuple[Mismatch, ...]:
    """Return how the table that the board printed differs from the one it should have; nothing if it printed none."""
    if report.partitions is None:
        return ()
    return tuple(_mismatches(report.partitions, table))


def diagnose(report: BootReport, layout: Layout | None = None) -> tuple[Diagnosis, ...]:
    """Return what is wrong and what to do; with a layout, also what only the comparison can tell."""
    found = list(report.complaints)
    if layout is None or report.partitions is None:
        return tuple(found)
    mismatches = compare(report, layout.table)
    missing = any(diagnosis.code == "out-of-bounds" for diagnosis in found)
    if missing:
        found = [diagnosis for diagnosis in found if diagnosis.code != "out-of-bounds"]
        found.append(_out_of_bounds(bool(mismatches)))
    if mismatches and _is_espflash_default(report.partitions):
        found.append(_overwritten())
    elif mismatches:
        found.append(_not_flashed(len(layout.table), len(report.partitions)))
    return tuple(found)


def _last_table(lines: list[str]) -> tuple[Partition, ...] | None:
    rows: list[Partition] | None = None
    for line in lines:
        at = line.find(_TAG)
        if at < 0:
            continue
        if _HEAD.match(line, at):
            rows = []
        elif match := _ROW.match(line, at) or _LOOSE_ROW.match(line, at):
            if rows is None or int(match["number"]) == 0:
                rows = []
            kind, subtype, offset, size = (int(match[key], 16) for key in ("type", "subtype", "offset", "size"))
            rows.append(Partition(match["label"].strip(), kind, subtype, offset, size))
    return None if rows is None else tuple(rows)


def _complaints(lines: list[str]) -> Iterator[Diagnosis]:
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        case = next((case for case in CASES if case.pattern.search(line)), None) if line else None
        if case is None or seen.get(case.code, 0) >= _MOST_OF_A_KIND:
            continue
        seen[case.code] = seen.get(case.code, 0) + 1
        if seen[case.code] == 1:
            yield _diagnosis(case, number, line)


def _diagnosis(case: Cause, number: int, line: str) -> Diagnosis:
    return Diagnosis(case.code, case.cause, case.remedy, number, line.strip()[:300])


def _mismatches(printed: tuple[Partition, ...], table: PartitionTable) -> Iterator[Mismatch]:
    if len(printed) != len(table):
        yield Mismatch(
            "partition-count",
            None,
            message(
                "The board should show {wanted} partitions, it shows {shown}: this table was not flashed.",
                wanted=len(table),
                shown=len(printed),
            ),
        )
    shown = {partition.label: partition for partition in printed}
    for wanted in table:
        label = wanted.label.encode()[:16].decode("utf-8", "ignore")
        there = shown.pop(label, None)
        if there is None:
            yield Mismatch("partition-missing", wanted.label, message("“{label}” is missing.", label=wanted.label))
        else:
            yield from _differences(wanted, there)
    for label, partition in shown.items():
        yield Mismatch(
            "partition-unexpected",
            label,
            message(
                "“{label}” at {offset} is on the board, but not in the table.",
                label=label,
                offset=hexadecimal(partition.offset),
            ),
        )


def _differences(wanted: Partition, there: Partition) -> Iterator[Mismatch]:
    label = wanted.label
    if wanted.offset != there.offset:
        yield Mismatch(
            "partition-offset",
            label,
            message(
                "“{label}” should start at {wanted}, the board has it at {there}.",
                label=label,
                wanted=hexadecimal(wanted.offset),
                there=hexadecimal(there.offset),
            ),
        )
    if wanted.size != there.size:
        yield Mismatch(
            "partition-size",
            label,
            message(
                "“{label}” should be {wanted}, the board has {there}.",
                label=label,
                wanted=describe(wanted.size),
                there=describe(there.size),
            ),
        )
    if (wanted.type, wanted.subtype) != (there.type, there.subtype):
        yield Mismatch(
            "partition-type",
            label,
            message(
                "“{label}” should be {wanted}, the board has {there}.",
                label=label,
                wanted=wanted.kind_name,
                there=there.kind_name,
            ),
        )


def _is_espflash_default(printed: tuple[Partition, ...]) -> bool:
    if len(printed) != len(_ESPFLASH_DEFAULT):
        return False
    return all(
        (there.label, there.offset) == (label, offset) and size in (None, there.size)
        for there, (label, offset, size) in zip(printed, _ESPFLASH_DEFAULT, strict=True)
    )


def _out_of_bounds(mismatched: bool) -> Diagnosis:
    if mismatched:
        return Diagnosis(
            "out-of-bounds-table-not-flashed",
            message(
                "The app reached behind its partition: the table on the board is not the one that it was built for."
            ),
            message(
                "Flash the table as well: asym-studio board write-table TABLE, or espflash with --partition-table."
            ),
        )
    return Diagnosis(
        "out-of-bounds-no-such-partition",
        message(
            "The app reached behind the end of a partition, though the board has the right table: it uses a "
            "partition that this device does not have, or counts on a larger one."
        ),
        message("Look up the partition by its label in the app and check its size, or give this device's table one."),
    )


def _overwritten() -> Diagnosis:
    return Diagnosis(
        "table-overwritten",
        message(
            "The board has espflash's default table: a flash command without a table has overwritten yours. What "
            "was stored in your partitions is out of the app's reach, and seems lost after the reboot."
        ),
        message(
            "Name the table in espflash.toml (partition_table = …) or give --partition-table; then write it again: "
            "nothing was erased except what the new app covers."
        ),
    )


def _not_flashed(wanted: int, shown: int) -> Diagnosis:
    return Diagnosis(
        "table-not-flashed",
        message(
            "The board has another table ({shown} partitions) than this one ({wanted}).", shown=shown, wanted=wanted
        ),
        message("Write it: asym-studio board write-table TABLE. Over-the-air updates never change the table."),
    )
