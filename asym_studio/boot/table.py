"""How the bootloader reads the partition table: fewer checks than any tool makes, and rules of its own.

Source: ESP-IDF v5.5 `flash_partitions.c`, `bootloader_utility.c`, `bootloader_flash_config_*.c`; observed on real
bootloaders of 3.3.1 to 5.5.1.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.log import BootLog
from asym_studio.flash import types
from asym_studio.flash.binary import BINARY_SIZE, MAGIC, ROW_SIZE
from asym_studio.flash.chips import FLASH_SIZES, Chip
from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import MB, describe, hexadecimal

MOST_ROWS = BINARY_SIZE // ROW_SIZE
FACTORY_INDEX = -1
"""How the bootloader numbers the factory app; OTA slots count from 0."""
_MD5_MAGIC = b"\xeb\xeb"
_END = b"\xff\xff\xff\xff"
_ROW = struct.Struct("<2sBBII16sI")
_UINT32 = 1 << 32

_TAG = "flash_parts"


@dataclass(frozen=True)
class Row:
    """One row as the bootloader takes it; nothing of it need make sense. Offsets and sizes are bytes."""

    label: str
    type: int
    subtype: int
    offset: int
    size: int

    @classmethod
    def unpack(cls, data: bytes) -> Row:
        """Read a row of 32 bytes; the label ends at its first NUL."""
        _, kind, subtype, offset, size, label, _ = _ROW.unpack(data)
        return cls(label.split(b"\0", 1)[0].decode("utf-8", "replace"), kind, subtype, offset, size)

    @property
    def is_ota_slot(self) -> bool:
        """Whether this is one of ota_0 to ota_15."""
        return self.type == types.APP and self.subtype & 0xF0 == types.OTA_0

    @property
    def usage(self) -> str:
        """What the bootloader's listing calls it."""
        if self.is_ota_slot:
            return "OTA app"
        known = _USAGES.get((self.type, self.subtype))
        return known or {types.APP: "Unknown app", types.DATA: "Unknown data"}.get(self.type, "unknown")


_USAGES = {
    (types.APP, types.FACTORY): "factory app",
    (types.APP, types.TEST): "test app",
    (types.DATA, types.OTADATA): "OTA data",
    (types.DATA, types.PHY): "RF data",
    (types.DATA, types.NVS): "WiFi data",
    (types.DATA, types.NVS_KEYS): "NVS keys",
    (types.DATA, types.EFUSE): "efuse",
    (types.BOOTLOADER, types.PRIMARY): "primary bootloader",
    (types.BOOTLOADER, types.BOOTLOADER_OTA): "ota bootloader",
    (types.BOOTLOADER, types.BOOTLOADER_RECOVERY): "recovery bootloader",
    (types.PARTITION_TABLE, 0): "primary partition_table",
    (types.PARTITION_TABLE, 1): "ota partition_table",
}


@dataclass(frozen=True)
class BootTable:
    """What the bootloader keeps of a table: the last factory, test and otadata row, and the OTA slots.

    `slots` goes from slot number to row; `count` is how many OTA rows there are, doubles included. The bootloader knows
    no names: a slot is reachable only if its number is below that count.
    """

    rows: tuple[Row, ...] = ()
    factory: Row | None = None
    test: Row | None = None
    otadata: Row | None = None
    slots: Mapping[int, Row] = field(default_factory=lambda: MappingProxyType({}))
    count: int = 0

    @property
    def has_factory(self) -> bool:
        """Whether there is a factory app to default to; a row at offset 0 counts as none."""
        return self.factory is not None and self.factory.offset != 0

    @property
    def has_otadata(self) -> bool:
        """Whether there is otadata to follow; a row at offset 0 counts as none."""
        return self.otadata is not None and self.otadata.offset != 0

    def at(self, index: int) -> Row | None:
        """Return the row that an index stands for, or None if the bootloader skips it (no such slot, or size 0)."""
        row = self.factory if index == FACTORY_INDEX else self.slots.get(index) if index < self.count else None
        return row if row is not None and row.size else None


@dataclass(frozen=True)
class TableFault:
    """Why the bootloader refuses a table; `row` is the row it stumbled over."""

    code: str
    row: int
    message: Message


@dataclass(frozen=True)
class _Limit:
    """How far rows may reach."""

    flash_size: int
    wraps: bool

    def allows(self, row: Row) -> bool:
        end = row.offset + row.size
        return row.offset <= self.flash_size and (end % _UINT32 if self.wraps else end) <= self.flash_size


def believed_flash_size(code: int, chip: Chip) -> int:
    """Return the flash size (bytes) that the bootloader takes the size code in its own header for.

    The code is the upper half of byte 3. A code that the chip's bootloader does not know counts as 2 MB.
    """
    known = FLASH_SIZES if chip.largest_app is None else FLASH_SIZES[:5]
    return known[code] if code < len(known) else 2 * MB


def read_boot_table(
    flash: FlashView, offset: int, flash_size: int, out: BootLog, *, wraps: bool = True
) -> BootTable | TableFault:
    """Read the table at that offset as the bootloader does.

    Every row must end within `flash_size`; before ESP-IDF 6 (`wraps`) that is computed in 32 bits, so that a sum that
    wraps around passes. What follows the end row is not looked at. Rows may overlap, be out of order and lie anywhere.
    """
    data = flash.read(offset, BINARY_SIZE)
    found = _count_rows(data, _Limit(flash_size, wraps), out)
    if isinstance(found, TableFault):
        out.error("boot", "Failed to verify partition table")
        return found
    rows = tuple(Row.unpack(data[at : at + ROW_SIZE]) for at in range(0, found * ROW_SIZE, ROW_SIZE))
    _list_rows(rows, out)
    return _interpret(rows)


def _count_rows(data: bytes, limit: _Limit, out: BootLog) -> int | TableFault:
    """Return how many rows the bootloader takes: those before the end row, less one for an MD5 row wherever it is."""
    md5_rows = 0
    for number in range(MOST_ROWS):
        row = data[number * ROW_SIZE : (number + 1) * ROW_SIZE]
        if row.startswith(MAGIC):
            fault = _check_place(number, Row.unpack(row), limit, out)
        elif row.startswith(_MD5_MAGIC):
            fault = _check_md5(number, row, data[: number * ROW_SIZE], md5_rows, out)
            md5_rows += 1
        elif row.startswith(_END):
            return number - md5_rows
        else:
            fault = _bad_magic(number, row, out)
        if fault is not None:
            return fault
    out.error(_TAG, "partition table has no terminating entry, not valid")
    return TableFault("no_end_row", MOST_ROWS, message("It has no end row among its first {count} rows.", count=96))


def _check_place(number: int, row: Row, limit: _Limit, out: BootLog) -> TableFault | None:
    if limit.allows(row):
        return None
    out.error(
        _TAG,
        f"partition {number} invalid - offset 0x{row.offset:x} size 0x{row.size:x} "
        f"exceeds flash chip size 0x{limit.flash_size:x}",
    )
    return TableFault(
        "row_beyond_flash",
        number,
        message(
            "Row {row} ({label}, {offset}, {size}) ends behind the {flash} that the bootloader takes the flash for. It "
            "believes its own image's header, not the chip.",
            row=number,
            label=row.label,
            offset=hexadecimal(row.offset),
            size=describe(row.size),
            flash=describe(limit.flash_size),
        ),
    )


def _check_md5(number: int, row: bytes, before: bytes, earlier: int, out: BootLog) -> TableFault | None:
    if earlier:
        out.error(_TAG, "Only one MD5 checksum is allowed")
        return TableFault("second_md5", number, message("Row {row} is a second checksum row.", row=number))
    if hashlib.md5(before, usedforsecurity=False).digest() == row[16:]:
        return None
    out.error(_TAG, "Incorrect MD5 checksum")
    return TableFault("md5", number, message("Its checksum is wrong: a row was changed, or not all of it was written."))


def _bad_magic(number: int, row: bytes, out: BootLog) -> TableFault:
    magic = int.from_bytes(row[:2], "little")
    out.error(_TAG, f"partition {number} invalid magic number 0x{magic:x}")
    return TableFault(
        "row_magic",
        number,
        message("Row {row} begins with {magic}: neither a row nor the end.", row=number, magic=hexadecimal(magic)),
    )


def _list_rows(rows: tuple[Row, ...], out: BootLog) -> None:
    out.info("boot", "Partition Table:")
    out.info("boot", "## Label            Usage          Type ST Offset   Length")
    for number, row in enumerate(rows):
        place = f"{row.type:02x} {row.subtype:02x} {row.offset:08x} {row.size:08x}"
        out.info("boot", f"{number:2d} {row.label:<16} {row.usage:<16} {place}")
    out.info("boot", "End of partition table")


def _interpret(rows: tuple[Row, ...]) -> BootTable:
    """Return what the rows mean: of several of a kind, the last one wins."""
    last = {(row.type, row.subtype): row for row in rows}
    slots = [row for row in rows if row.is_ota_slot]
    return BootTable(
        rows,
        factory=last.get((types.APP, types.FACTORY)),
        test=last.get((types.APP, types.TEST)),
        otadata=last.get((types.DATA, types.OTADATA)),
        slots=MappingProxyType({row.subtype & 0xF: row for row in slots}),
        count=len(slots),
    )
