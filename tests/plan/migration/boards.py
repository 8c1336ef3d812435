"""Small boards to migrate: tables, images and contents put together, 1 to 4 MB of flash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from asym_studio.boot.otadata import new_record
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.types import SUBTYPES, TYPES
from asym_studio.flash.units import KB, MB, SECTOR
from asym_studio.plan.migration import BoardState
from tests.board import boards

Row = tuple[str, str, str, int, int]
"""label, type, subtype, offset, size"""

NVS: Row = ("nvs", "data", "nvs", 0x9000, 0x5000)
OTADATA: Row = ("otadata", "data", "ota", 0xE000, 0x2000)
SYMMETRIC: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app0", "app", "ota_0", 0x10000, 0x60000),
    ("app1", "app", "ota_1", 0x70000, 0x60000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)
ASYMMETRIC: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app", "app", "ota_0", 0x10000, 0xA0000),
    ("flashApp", "app", "ota_1", 0xB0000, 0x20000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)
SAFEBOOT: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("safeboot", "app", "factory", 0x10000, 0x20000),
    ("app", "app", "ota_0", 0x30000, 0xA0000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)


def layout(
    rows: Sequence[Row], *, size: int = MB, header: int | None = None, md5: bool = True, chip: str = "esp32"
) -> Layout:
    table = PartitionTable(
        tuple(
            Partition(label, TYPES[kind] if kind in TYPES else int(kind, 0), _subtype(kind, subtype), offset, length)
            for label, kind, subtype, offset, length in rows
        ),
        md5=md5,
    )
    return Layout(table, CHIPS[chip], size, header_flash_size=header)


def _subtype(kind: str, subtype: str) -> int:
    known = SUBTYPES.get(TYPES.get(kind, -1), {})
    return known[subtype] if subtype in known else int(subtype, 0)


@cache
def app(kilobytes: int = 100, name: str = "app", seed: int = 1, chip: str = "esp32") -> bytes:
    return boards.app(kilobytes * KB, name, chip, seed)


def board(
    before: Layout,
    contents: Mapping[str, bytes],
    *,
    slot: int = 0,
    rollback: bool | None = True,
    otadata: bytes | None = None,
    header_code: int | None = None,
) -> BoardState:
    """A board with that table, contents by label, and a slot selected (`otadata`: its bytes, where it is special)."""
    size = before.extent
    flash = bytearray(b"\xff" * size)
    code = (size // MB).bit_length() - 1 if header_code is None else header_code
    _put(flash, before.chip.bootloader_offset, boards.bootloader(before.chip.name, code))
    _put(flash, before.table.offset, write_binary(before.table))
    for label, content in contents.items():
        row = before.table.find(label)
        assert row is not None
        assert len(content) <= before.table[row].size
        _put(flash, before.table[row].offset, content)
    for row in before.table.of_kind(1, 0):
        data = new_record(slot + 1).pack().ljust(SECTOR, b"\xff") if otadata is None else otadata
        _put(flash, before.table[row].offset, data)
    return BoardState(before, bytes(flash), rollback)


def symmetric(slot: int = 0, *, kilobytes: int = 100, **kwargs: bool | None) -> BoardState:
    contents = {
        "nvs": boards.nvs(5),
        "app0": app(kilobytes, "zero", 1),
        "app1": app(kilobytes, "one", 2),
        "spiffs": files(0x30000),
    }
    return board(layout(SYMMETRIC), contents, slot=slot, **kwargs)


def files(size: int) -> bytes:
    """A SPIFFS in which something is written."""
    data = bytearray(boards.spiffs(size))
    data[0:4] = b"\x01\x80\x01\x00"
    data[0x100:0x110] = b"a file in SPIFFS"
    return bytes(data)


def _put(flash: bytearray, offset: int, data: bytes) -> None:
    flash[offset : offset + len(data)] = data
