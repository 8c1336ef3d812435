"""Finding a partition table in a dump of a whole flash, and what the bootloader's header in it says.

Source: `esp_app_format.h` (image header: magic, flash size in byte 3, chip in bytes 12 and 13).
"""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.binary import BINARY_SIZE, MAGIC, ROW_SIZE, read_binary
from asym_studio.flash.chips import CHIPS, DEFAULT_TABLE_OFFSET, FLASH_SIZES, Chip, chip_of_image_id, flash_size_of_code
from asym_studio.flash.errors import InputUnreadable, Message, Problem, Severity, TableRefused, message
from asym_studio.flash.images.image import HEADER_SIZE, IMAGE_MAGIC, MAX_SEGMENTS
from asym_studio.flash.table import TABLE_AREA, PartitionTable
from asym_studio.flash.units import SECTOR, hexadecimal

_MOST_TRIED = 512
"""How many places that start like a table are looked at more closely, so that a hostile dump takes no time either."""


@dataclass(frozen=True)
class BootloaderHeader:
    """What an image header says: the chip it was built for, and the flash size that the bootloader believes (bytes)."""

    chip: Chip
    flash_size: int | None


@dataclass(frozen=True)
class FoundTable:
    """A table in a dump, and what is wrong with it."""

    table: PartitionTable
    problems: tuple[Problem, ...] = ()


def read_header(data: bytes, offset: int) -> BootloaderHeader | None:
    """Return what the image header at that offset says; None where there is none of a known chip."""
    header = data[offset : offset + HEADER_SIZE]
    if len(header) < HEADER_SIZE or header[0] != IMAGE_MAGIC or not 1 <= header[1] <= MAX_SEGMENTS:
        return None
    chip = chip_of_image_id(int.from_bytes(header[12:14], "little"))
    if chip is None:
        return None
    return BootloaderHeader(chip, flash_size_of_code(header[3] >> 4))


def find_bootloader(data: bytes, chip: Chip | None) -> BootloaderHeader | None:
    """Return the bootloader's header: at the given chip's place, else at the place that its own chip expects it."""
    if chip is not None:
        return read_header(data, chip.bootloader_offset)
    for offset in sorted({chip.bootloader_offset for chip in CHIPS.values()}, reverse=True):
        header = read_header(data, offset)
        if header is not None and header.chip.bootloader_offset == offset:
            return header
    return None


def find_table(data: bytes, offset: int | None) -> FoundTable:
    """Return the table in a dump: at the offset that was said, else at 0x8000, else wherever a sector holds one.

    Elsewhere, a table with a right checksum is preferred. Raises InputUnreadable; its code tells a blank sector
    (`dump-table-blank`), a damaged table (`dump-table-damaged`) and no table at all (`dump-without-table`) apart.
    """
    wanted = DEFAULT_TABLE_OFFSET if offset is None else offset
    if data[wanted : wanted + len(MAGIC)] == MAGIC:
        return _table_at(data, wanted)
    elsewhere = _search(data)
    if offset is None and elsewhere is not None:
        return FoundTable(elsewhere.table, (*elsewhere.problems, _found_elsewhere(elsewhere.table.offset)))
    raise _no_table(data, wanted, elsewhere)


def _table_at(data: bytes, offset: int) -> FoundTable:
    try:
        return FoundTable(*read_binary(data[offset : offset + BINARY_SIZE], offset))
    except TableRefused as refused:
        raise InputUnreadable(
            "dump-table-damaged",
            message("The table at {offset} is damaged. {why}", offset=hexadecimal(offset), why=refused.message),
            message("Read the flash again. If it stays so, write a table to the board anew."),
        ) from None


def _search(data: bytes) -> FoundTable | None:
    places = (at for at in range(0, len(data) - ROW_SIZE + 1, SECTOR) if data[at : at + len(MAGIC)] == MAGIC)
    best: FoundTable | None = None
    for _, at in zip(range(_MOST_TRIED), places, strict=False):
        try:
            found = _table_at(data, at)
        except InputUnreadable:
            continue
        if found.table.md5 and not found.problems:
            return found
        best = best or found
    return best


def _found_elsewhere(offset: int) -> Problem:
    return Problem(
        "table-found-elsewhere",
        Severity.WARNING,
        message(
            "The table was found at {offset}, not at {usual}. Bootloader and app must be built for that place; a mere "
            "copy of a table looks the same, so check that it is the one in force.",
            offset=hexadecimal(offset),
            usual=hexadecimal(DEFAULT_TABLE_OFFSET),
        ),
    )


def _no_table(data: bytes, wanted: int, elsewhere: FoundTable | None) -> InputUnreadable:
    sector = data[wanted : wanted + TABLE_AREA]
    place = hexadecimal(wanted)
    if elsewhere is not None:
        found = hexadecimal(elsewhere.table.offset)
        return InputUnreadable(
            "dump-table-elsewhere",
            message("There is no partition table at {offset}; there is one at {found}.", offset=place, found=found),
            message("Give {found} as the table's offset if that is the one in force.", found=found),
        )
    if sector and not sector.strip(b"\xff"):
        why = message("The flash at {offset}, where the table belongs, is erased.", offset=place)
        return _unreadable("dump-table-blank", why)
    if data.startswith(bytes((IMAGE_MAGIC,))) and len(data) not in FLASH_SIZES:
        return InputUnreadable(
            "image-not-table",
            message("This is an ESP image (an app or a bootloader), not a table."),
            message("Open a table first and attach the image to a partition; `asym-studio image FILE` looks into it."),
        )
    if len(data) <= wanted:
        why = message("The file ends before {offset}, where the table belongs.", offset=place)
        return _unreadable("dump-too-short", why)
    return _unreadable("dump-without-table", message("There is no partition table in this file."))


def _unreadable(code: str, text: Message) -> InputUnreadable:
    return InputUnreadable(
        code, text, message("Open a partition table (CSV or binary) or a dump of the whole flash from its first byte.")
    )
