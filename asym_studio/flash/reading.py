"""Opening whatever holds a partition table: a CSV, a binary table, a dump of a whole flash."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from asym_studio.flash.binary import MAGIC, read_binary
from asym_studio.flash.chips import DEFAULT_CHIP, DEFAULT_TABLE_OFFSET, FLASH_SIZES, Chip
from asym_studio.flash.csv_reader import CsvDocument, read_csv
from asym_studio.flash.csv_text import SAVE_AS_UTF8, encoding_of
from asym_studio.flash.errors import InputUnreadable, Problem, Severity, TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import Given
from asym_studio.flash.table import PartitionTable
from asym_studio.flash.units import MB

if TYPE_CHECKING:
    from asym_studio.flash.dump import BootloaderHeader

MAX_TABLE_FILE = 256 * MB
"""The largest file that is read at all: a dump of the largest flash, twice over."""
MAX_TEXT = 1 * MB
"""The largest CSV; real ones have a few kilobytes."""
_SMALLEST_DUMP = 0x2000
_UTF32_LE = b"\xff\xfe\0\0"


class SourceKind(Enum):
    """What a file turned out to be."""

    CSV = "csv"
    BINARY = "binary"
    DUMP = "dump"


@dataclass(frozen=True)
class Opened:
    """A layout, and where it came from.

    `csv` is the lossless source, for saving in the user's own style. `problems` is what only the source can tell; the
    errors among them mean that ESP-IDF's tool refuses it as it is. They are gone once the table is written anew.
    `chip_asked` is the chip that whoever read it gave; it goes before what the source says.
    """

    layout: Layout
    kind: SourceKind
    csv: CsvDocument | None = None
    problems: tuple[Problem, ...] = ()
    chip_asked: Chip | None = None


def read_table(data: bytes, given: Given | None = None) -> Opened:
    """Return the layout that a file's bytes hold, in a time that is bounded by their number.

    Raises TableRefused where ESP-IDF's tool refuses the content and there is nothing to show (line and column are set
    for a CSV), and InputUnreadable where it is neither a table nor a dump that holds one.
    """
    given = given or Given()
    if data.startswith(MAGIC):
        table, problems = read_binary(data, _table_offset(given))
        return Opened(_layout(table, given), SourceKind.BINARY, None, problems, given.chip)
    if len(data) > MAX_TEXT:
        return _read_large(data, given)
    try:
        document, problems = read_csv(data, given)
    except TableRefused as refused:
        return _read_other(data, given, refused)
    return Opened(document.layout, SourceKind.CSV, document, problems, given.chip)


def _read_large(data: bytes, given: Given) -> Opened:
    if b"\0" not in data[:MAX_TEXT] and _is_texty(data[:MAX_TEXT]):
        raise InputUnreadable(
            "text-too-large",
            message("The file has {size} MB of text; no partition table is that long.", size=len(data) // MB),
            message("Open the partition table itself."),
        )
    return _read_dump(data, given)


def _read_other(data: bytes, given: Given, refused: TableRefused) -> Opened:
    """Return what is in a file that is no acceptable CSV: a dump, or the refusal that fits it best."""
    if data.startswith(_UTF32_LE):
        raise TableRefused(
            "encoding-utf32",
            message("The text is UTF-32 (little-endian), which ESP-IDF's tool cannot read."),
            SAVE_AS_UTF8,
            line=1,
            column=1,
        ) from None
    if _is_texty(data) or (refused.code != "encoding-invalid" and b"\0" not in data):
        raise refused
    if len(data) >= _SMALLEST_DUMP:
        return _read_dump(data, given)
    raise InputUnreadable(
        "table-unknown",
        message("This is neither a partition table nor a dump of a flash."),
        message("Open a CSV, a binary table (it starts with aa50), or a dump of the whole flash from its first byte."),
    ) from None


def _is_texty(data: bytes) -> bool:
    """Return whether the bytes were meant as text: a byte order mark, or no NUL and mostly printable ASCII."""
    if encoding_of(data).mark:
        return True
    return b"\0" not in data and len(data.translate(None, _ASCII)) * 2 < len(data)


_ASCII = bytes((*range(0x09, 0x0E), *range(0x20, 0x7F)))


def _read_dump(data: bytes, given: Given) -> Opened:
    from asym_studio.flash.dump import find_bootloader, find_table  # noqa: PLC0415 — not for every CSV

    found = find_table(data, given.table_offset)
    header = find_bootloader(data, given.chip)
    layout = _layout(found.table, given, header, len(data) if len(data) in FLASH_SIZES else None)
    return Opened(layout, SourceKind.DUMP, None, (*found.problems, *_chip_problems(given, header)), given.chip)


def _chip_problems(given: Given, header: BootloaderHeader | None) -> tuple[Problem, ...]:
    if given.chip is None or header is None or header.chip == given.chip:
        return ()
    return (
        Problem(
            "chip-mismatch",
            Severity.WARNING,
            message(
                "The bootloader in the dump was built for {found}, not for {given}: check the chip.",
                found=header.chip.title,
                given=given.chip.title,
            ),
        ),
    )


def _table_offset(given: Given) -> int:
    return DEFAULT_TABLE_OFFSET if given.table_offset is None else given.table_offset


def _layout(
    table: PartitionTable, given: Given, header: BootloaderHeader | None = None, flash_size: int | None = None
) -> Layout:
    return Layout(
        table,
        given.chip or (header.chip if header else DEFAULT_CHIP),
        flash_size if given.flash_size is None else given.flash_size,
        given.secure_boot or SecureBoot.NONE,
        header_flash_size=header.flash_size if header else None,
    )
