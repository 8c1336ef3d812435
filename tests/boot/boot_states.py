"""Flash states to boot: a table, otadata, and images in the slots, put together byte by byte."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asym_studio.flash.units import MB

Row = tuple[str, int, int, int, int]
"""label, type, subtype, offset, size"""

NVS: Row = ("nvs", 1, 2, 0x9000, 0x5000)
OTADATA: Row = ("otadata", 1, 0, 0xE000, 0x2000)
TWO_SLOTS: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app", 0, 0x10, 0x10000, 0x100000),
    ("updater", 0, 0x11, 0x110000, 0x100000),
)
STATES = {"NEW": 0, "PENDING_VERIFY": 1, "VALID": 2, "INVALID": 3, "ABORTED": 4, "UNDEFINED": 0xFFFFFFFF}
CHIP_IDS = {"esp32": 0, "esp32s2": 2, "esp32c3": 5, "esp32s3": 9, "esp32c6": 13}
BOOTLOADER_AT = {"esp32": 0x1000, "esp32s2": 0x1000}
_ADDRESSES = {
    "esp32": (0x3F400000, 0x40080400, 0x400D0000),
    "esp32s3": (0x3C000000, 0x40374000, 0x42000000),
    "esp32c3": (0x3C000000, 0x40380000, 0x42000000),
    "esp32c6": (0x42000000, 0x40800000, 0x42010000),
}
SIZE_CODES = {1: 0, 2: 1, 4: 2, 8: 3, 16: 4, 32: 5, 64: 6, 128: 7}


# --- images


@dataclass(frozen=True)
class Image:
    """An app image; `segments` are (address, data). `length_of` and the like override what is honest."""

    segments: Sequence[tuple[int, bytes]]
    chip: str = "esp32"
    hash_flag: int = 1
    with_hash: bool = True
    count: int | None = None
    min_revision: int = 0
    max_revision: int = 0xFFFF
    header: Mapping[int, int] = field(default_factory=dict)

    def build(self) -> bytes:
        count = len(self.segments) if self.count is None else self.count
        header = bytearray(
            struct.pack(
                "<BBBBIB3sHBHH4sB",
                0xE9, count, 2, 0x2F, 0x40080400, 0xEE, bytes(3), CHIP_IDS[self.chip], 0,
                self.min_revision, self.max_revision, bytes(4), self.hash_flag,
            )
        )  # fmt: skip
        for at, byte in self.header.items():
            header[at] = byte
        image, checksum = header, 0xEF
        for address, data in self.segments:
            image += struct.pack("<II", address, len(data)) + data
            for byte in data:
                checksum ^= byte
        image += bytes(15 - len(image) % 16) + bytes([checksum])
        return bytes(image) + (hashlib.sha256(image).digest() if self.with_hash else b"")


def description(*, secure_version: int = 0, min_block: int = 0, max_block: int = 0xFFFF, page: int = 0) -> bytes:
    """The 256 bytes of an app description."""
    head = struct.pack("<II", 0xABCD5432, secure_version).ljust(0xB0, b"\0")
    return (head + struct.pack("<HHB", min_block, max_block, page)).ljust(0x100, b"\0")


def mapped(base: int, segments: Sequence[tuple[int, bytes]]) -> int:
    """The address within the region at `base` at which the next segment may be mapped, an app starting at a page."""
    return base + 24 + sum(8 + len(data) for _, data in segments) + 8


def app(chip: str = "esp32", *, code: int = 0x40, rom: int = 32, first: bytes | None = None, **kwargs: Any) -> Image:
    """A good app: constants with the app description, code for RAM (`code` bytes), code in flash (`rom` bytes)."""
    drom, iram, irom = _ADDRESSES[chip]
    segments: list[tuple[int, bytes]] = [(mapped(drom, ()), description() if first is None else first)]
    segments.append((iram, _filler(code)))
    segments.append((mapped(irom, segments), _filler(rom)))
    return Image(segments, chip, **kwargs)


def _filler(length: int) -> bytes:
    return bytes(range(256)) * (length // 256) + bytes(range(length % 256))


GOOD = app().build()


# --- otadata


def record(seq: int, state: int | str = "UNDEFINED", *, crc_ok: bool = True, label: bytes = b"\xff" * 20) -> bytes:
    """One sector with a record."""
    number = STATES[state] if isinstance(state, str) else state
    crc = zlib.crc32(struct.pack("<I", seq), 0xFFFFFFFF) ^ (0 if crc_ok else 1)
    return struct.pack("<I20sII", seq, label, number, crc).ljust(0x1000, b"\xff")


EMPTY = b"\xff" * 0x1000


# --- tables


def pack_rows(rows: Sequence[Row]) -> bytes:
    return b"".join(
        struct.pack("<2sBBII16sI", b"\xaa\x50", kind, subtype, offset, size, label.encode(), 0)
        for label, kind, subtype, offset, size in rows
    )


def md5_row(before: bytes, *, right: bool = True) -> bytes:
    digest = bytearray(hashlib.md5(before).digest())
    digest[0] ^= 0 if right else 1
    return b"\xeb\xeb".ljust(16, b"\xff") + bytes(digest)


def table(rows: Sequence[Row], *, md5: bool = True) -> bytes:
    """A table as the tools write it."""
    packed = pack_rows(rows)
    return packed + (md5_row(packed) if md5 else b"")


# --- whole flashes


@dataclass(frozen=True)
class State:
    """A flash: rows or table bytes, two otadata sectors (at the otadata row), images by label or offset."""

    rows: Sequence[Row] = TWO_SLOTS
    otadata: tuple[bytes, bytes] = (EMPTY, EMPTY)
    images: Mapping[str | int, bytes] = field(default_factory=dict)
    table: bytes | None = None
    chip: str = "esp32"
    flash_size: int = 4 * MB
    header_code: int | None = None
    bootloader: bool = True
    table_offset: int = 0x8000

    def build(self) -> bytes:
        flash = bytearray(b"\xff" * self.flash_size)
        if self.bootloader:
            code = SIZE_CODES[self.flash_size // MB] if self.header_code is None else self.header_code
            header = bytearray(Image([(0x3FFF0030, bytes(16))], self.chip).build())
            header[3] = code << 4
            put(flash, BOOTLOADER_AT.get(self.chip, 0), header)
        otadata = [offset for _, kind, subtype, offset, _ in self.rows if (kind, subtype) == (1, 0)]
        for place, content in self.images.items():
            put(flash, place if isinstance(place, int) else self.offset(place), content)
        put(flash, self.table_offset, table(self.rows) if self.table is None else self.table)
        if otadata:
            put(flash, otadata[-1], b"".join(self.otadata))
        return bytes(flash)

    def offset(self, label: str) -> int:
        return [row[3] for row in self.rows if row[0] == label][-1]


def put(flash: bytearray, offset: int, content: bytes) -> None:
    """Place content at an offset; what reaches behind the flash is lost."""
    flash[offset : offset + len(content)] = content[: max(0, len(flash) - offset)]
