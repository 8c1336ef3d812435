"""One row of a CSV: six columns of text, what they stand for, and where the partition then lies.

Source: `PartitionDefinition.from_csv` and the second half of `PartitionTable.from_csv` of `gen_esp32part.py` 1.5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from asym_studio.flash import types
from asym_studio.flash.bounds import LARGEST, shown
from asym_studio.flash.csv_numbers import parse_number
from asym_studio.flash.errors import Message, message
from asym_studio.flash.table import TABLE_AREA, Partition
from asym_studio.flash.units import BLOCK, KB, SECTOR, align_up, describe, hexadecimal, parse_size


class Column(IntEnum):
    """The columns of a row; what stands behind the sixth is ignored."""

    LABEL = 0
    TYPE = 1
    SUBTYPE = 2
    OFFSET = 3
    SIZE = 4
    FLAGS = 5

    @property
    def title(self) -> Message:
        """The column as a sentence names it."""
        return _TITLES[self]


_TITLES: Mapping[Column, Message] = MappingProxyType(
    {
        Column.LABEL: message("label"),
        Column.TYPE: message("type"),
        Column.SUBTYPE: message("subtype"),
        Column.OFFSET: message("offset"),
        Column.SIZE: message("size"),
        Column.FLAGS: message("flags"),
    }
)


@dataclass(frozen=True)
class Surroundings:
    """What a row cannot say: where the table, the bootloader and a recovery bootloader lie (bytes)."""

    table_offset: int
    bootloader_offset: int
    recovery_offset: int | None = None

    @property
    def table_end(self) -> int:
        """Where the first partition may start."""
        return self.table_offset + TABLE_AREA


@dataclass(frozen=True)
class RowValues:
    """What a row says. `offset` is None where it is blank; a negative `size` says where the partition ends."""

    label: str
    type: int
    subtype: int
    offset: int | None
    size: int
    flags: int

    @property
    def is_primary(self) -> bool:
        """Whether the row only names the bootloader's or the table's own area; such rows may stand anywhere."""
        return self.type in (types.BOOTLOADER, types.PARTITION_TABLE) and self.subtype == types.PRIMARY


class CellRefused(Exception):
    """A cell that the reference refuses. Who knows the line makes a `TableRefused` of it."""

    def __init__(self, column: Column, code: str, text: Message, remedy: Message) -> None:
        super().__init__(str(text))
        self.column, self.code, self.message, self.remedy = column, code, text, remedy


def read_row(texts: tuple[str, ...], around: Surroundings) -> RowValues:
    """Return what the six stripped texts of a row say. Raises CellRefused."""
    kind = read_type(texts[Column.TYPE])
    subtype = read_subtype(texts[Column.SUBTYPE], kind)
    offset = read_offset(texts[Column.OFFSET], kind, subtype, around)
    size = read_size(texts[Column.SIZE], kind, around)
    return RowValues(texts[Column.LABEL], kind, subtype, offset, size, read_flags(texts[Column.FLAGS]))


def place(row: RowValues, previous_end: int) -> Partition:
    """Return where the row's partition lies when the one before it ends at `previous_end`.

    Raises CellRefused where an offset or a size falls outside of what a table can say.
    """
    offset = row.offset
    if offset is None:
        offset = align_up(previous_end, BLOCK if row.type == types.APP else SECTOR)
    size = row.size if row.size >= 0 else -row.size - offset
    if not 0 <= offset <= LARGEST:
        raise _out_of_range(Column.OFFSET, "offset-out-of-range", offset)
    if size < 0 and row.size < 0:
        raise CellRefused(
            Column.SIZE,
            "size-negative",
            message(
                "The partition ends at {end}, before it starts at {start}.",
                end=describe(-row.size),
                start=describe(offset),
            ),
            message("A negative size says where the partition ends: write an end behind its start, or its size."),
        )
    if not 0 <= size <= LARGEST:
        raise _out_of_range(Column.SIZE, "size-out-of-range", size)
    return Partition(row.label, row.type, row.subtype, offset, size, row.flags)


def places_offset(kind: int, subtype: int) -> bool:
    """Return whether the tool places such a row, whatever stands in its offset column."""
    if kind == types.BOOTLOADER:
        return subtype in (types.PRIMARY, types.BOOTLOADER_RECOVERY)
    return kind == types.PARTITION_TABLE and subtype == types.PRIMARY


def read_type(text: str) -> int:
    """Return the type's number (0 to 255). Raises CellRefused."""
    if not text:
        raise CellRefused(
            Column.TYPE,
            "type-empty",
            message("The type is missing."),
            message("A row is: name, type, subtype, offset, size, flags. Write app, data or a number as the type."),
        )
    return _keyword_or_number(Column.TYPE, text, types.TYPES)


def read_subtype(text: str, kind: int) -> int:
    """Return the subtype's number (0 to 255) within a type. Raises CellRefused."""
    if text:
        return _keyword_or_number(Column.SUBTYPE, text, types.SUBTYPES.get(kind, {}))
    if kind == types.APP:
        raise CellRefused(
            Column.SUBTYPE,
            "subtype-empty",
            message("An app partition must say its subtype."),
            message("Write factory, ota_0 to ota_15, or test."),
        )
    return types.UNDEFINED


def read_offset(text: str, kind: int, subtype: int, around: Surroundings) -> int | None:
    """Return the offset, or None where the row leaves it to the rows before it. Raises CellRefused."""
    if places_offset(kind, subtype):
        return _placed_offset(kind, subtype, around)
    return _number(Column.OFFSET, text) if text else None


def _placed_offset(kind: int, subtype: int, around: Surroundings) -> int:
    if kind == types.PARTITION_TABLE:
        return around.table_offset
    if subtype == types.PRIMARY:
        return around.bootloader_offset
    if around.recovery_offset is None:
        raise CellRefused(
            Column.OFFSET,
            "recovery-offset-missing",
            message("Nobody said where the recovery bootloader lies; its row cannot say it."),
            message("Put a line “# asym-studio: recovery-offset=0x…” at the top of the file."),
        )
    return around.recovery_offset


def read_size(text: str, kind: int, around: Surroundings) -> int:
    """Return the size; a negative one says where the partition ends. Raises CellRefused."""
    if kind == types.BOOTLOADER:
        return _bootloader_size(around)
    if kind == types.PARTITION_TABLE:
        return TABLE_AREA
    if not text:
        raise CellRefused(
            Column.SIZE,
            "size-empty",
            message("The size is missing."),
            message("Write it in the fifth column, like 0x5000, 20K or 1M."),
        )
    return _number(Column.SIZE, text)


def _bootloader_size(around: Surroundings) -> int:
    size = around.table_offset - around.bootloader_offset
    if size < 0:
        raise CellRefused(
            Column.SIZE,
            "bootloader-behind-table",
            message("The table at {offset} lies before the bootloader.", offset=hexadecimal(around.table_offset)),
            message("Check the chip and the table's offset."),
        )
    return size


def read_flags(text: str) -> int:
    """Return the flags' bits; names are case-sensitive and separated by colons. Raises CellRefused."""
    flags = 0
    for name in text.split(":"):
        if name and name not in types.FLAGS:
            raise CellRefused(
                Column.FLAGS,
                "flag-unknown",
                message("There is no flag “{name}”.", name=shown(name)),
                _advice(name)
                or message("The flags are encrypted and readonly, in small letters; write both as encrypted:readonly."),
            )
        flags |= types.FLAGS.get(name, 0)
    return flags


def _number(column: Column, text: str) -> int:
    word = column.name.lower()
    try:
        value = parse_number(text)
    except ValueError:
        raise CellRefused(
            column,
            f"{word}-invalid",
            message("“{text}” is no number.", text=shown(text)),
            _advice(text) or message("Write it like 0x10000, 64K or 65536."),
        ) from None
    if abs(value) > LARGEST * 2 or (column is Column.OFFSET and not 0 <= value <= LARGEST):
        raise _out_of_range(column, f"{word}-out-of-range", value)
    return value


def _out_of_range(column: Column, code: str, value: int) -> CellRefused:
    number = hexadecimal(value) if value.bit_length() <= 128 else "…"
    return CellRefused(
        column,
        code,
        message("The {what} {value} does not fit into a partition table.", what=column.title, value=number),
        message("Offsets and sizes lie between 0 and 0xffffffff."),
    )


def _keyword_or_number(column: Column, text: str, keywords: Mapping[str, int]) -> int:
    word = column.name.lower()
    try:
        value = parse_number(text, keywords)
    except ValueError:
        raise CellRefused(
            column,
            f"{word}-unknown",
            message("There is no {what} “{text}” here.", what=column.title, text=shown(text)),
            _advice(text) or _nearest_keyword(text, keywords),
        ) from None
    if not 0 <= value <= 0xFF:
        raise CellRefused(
            column,
            f"{word}-out-of-range",
            message("The {what} “{text}” is out of range.", what=column.title, text=shown(text)),
            message("Types and subtypes lie between 0 and 0xff."),
        )
    return value


def _nearest_keyword(text: str, keywords: Mapping[str, int]) -> Message:
    if not keywords:
        return message("Subtypes of this type have no names: write a number between 0 and 0xff.")
    from difflib import get_close_matches  # noqa: PLC0415 — every start would pay for it

    nearest = get_close_matches(text.lower(), keywords, n=1) if len(text) <= 40 else []
    if nearest:
        return message("Did you mean {keyword}?", keyword=nearest[0])
    return message("Use one of {keywords}, or a number.", keywords=", ".join(keywords))


def _advice(text: str) -> Message | None:
    """Return what to do about a text that looks like a known slip."""
    if "#" in text:
        return message("A comment needs a line of its own that starts with #.")
    if "$" in text:
        return message("The environment variable is not set: set it, or write the value.")
    if '"' in text or "'" in text:
        return message("Leave out the quotation marks.")
    if re.fullmatch(r"[+-]?0[0-9_]*[1-9][0-9_]*[kKmM]?", text, re.ASCII) and len(text) <= 40:
        digits = text.lstrip("+-0_")
        return message("A number may not start with 0: write {digits}, or 0x{digits} in hexadecimal.", digits=digits)
    try:
        return message("Write {size}.", size=_plainly(parse_size(text)))
    except ValueError:
        return None


def _plainly(size: int) -> str:
    return f"{size // KB}K" if size % KB == 0 else hexadecimal(size)
