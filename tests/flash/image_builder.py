"""App images made to measure: any geometry, with a right checksum, hash and signature, or damaged on purpose."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from asym_studio.flash.units import SECTOR, align_up


@dataclass(frozen=True)
class Geometry:
    """What an image is to look like; `segments` are (load address, length)."""

    segments: Sequence[tuple[int, int]]
    chip_id: int = 0
    flash_size_code: int = 2
    hash_appended: bool = True
    description: bytes | None = None
    spi_mode: int = 2
    speed_code: int = 0xF
    min_revision: int = 0
    max_revision: int = 0xFFFF


def description(project: str = "", version: str = "", idf: str = "v5.5.1", mmu_page_log2: int = 16) -> bytes:
    """Return the 256 bytes of an app description."""
    fields = struct.pack(
        "<II8x32s32s16s16s32s32sHHB3x72x",
        0xABCD5432,
        0,
        version.encode(),
        project.encode(),
        b"12:00:00",
        b"Nov 21 2026",
        idf.encode(),
        hashlib.sha256(project.encode()).digest(),
        0,
        0,
        mmu_page_log2,
    )
    assert len(fields) == 256
    return fields


def build(geometry: Geometry) -> bytes:
    """Return an intact, unsigned image."""
    header = struct.pack(
        "<BBBBIB3sHBHH4sB",
        0xE9,
        len(geometry.segments),
        geometry.spi_mode,
        geometry.flash_size_code << 4 | geometry.speed_code,
        0x40080000,
        0xEE,
        bytes(3),
        geometry.chip_id,
        0,
        geometry.min_revision,
        geometry.max_revision,
        bytes(4),
        int(geometry.hash_appended),
    )
    image, checksum = bytearray(header), 0xEF
    for number, (address, length) in enumerate(geometry.segments):
        data = bytes((number * 37 + at * 7) & 0xFF for at in range(min(length, 512))).ljust(length, b"\x5a")
        if number == 0 and geometry.description is not None:
            data = (geometry.description + data[len(geometry.description) :])[:length]
        image += struct.pack("<II", address, length) + data
        for byte in data:
            checksum ^= byte
    image += bytes(align_up(len(image) + 1, 16) - len(image) - 1) + bytes([checksum])
    if geometry.hash_appended:
        image += hashlib.sha256(image).digest()
    return bytes(image)


def sign_v2(image: bytes, blocks: int = 1) -> bytes:
    """Return the image padded to a sector and followed by a signature sector with that many blocks."""
    padded = image.ljust(align_up(len(image), SECTOR), b"\xff")
    digest = hashlib.sha256(padded).digest()
    body = bytes([0xE7, 0x02, 0, 0]) + digest + bytes(range(256)) * 4
    block = body.ljust(1196, b"\x11")[:1196]
    block += struct.pack("<I", zlib.crc32(block)) + bytes(16)
    return padded + (block * blocks).ljust(SECTOR, b"\xff")


def sign_v1(image: bytes) -> bytes:
    """Return the image followed by a secure boot v1 signature: a version word and 64 bytes."""
    return image + bytes(4) + bytes((at * 91 + 17) & 0xFF for at in range(64))
