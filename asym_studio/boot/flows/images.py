"""App and bootloader images made up for any chip and size, which the bootloader accepts.

Source: ESP-IDF v5.5 `esp_app_format.h`, `esp_app_desc.h`, `esp_bootloader_desc.h`.
"""

from __future__ import annotations

import hashlib
import struct

from asym_studio.boot.flash_view import FlashView
from asym_studio.flash.chips import FLASH_SIZES, Chip
from asym_studio.flash.images.image import (
    CHECKSUM_SEED,
    DESCRIPTION_MAGIC,
    HASH_SIZE,
    HEADER_SIZE,
    IMAGE_MAGIC,
    SEGMENT_HEADER_SIZE,
)
from asym_studio.flash.units import BLOCK, SECTOR, align_down, align_up

SMALLEST = 512
"""No image is made shorter than this."""
_STEP = 16
_DESCRIPTION_SIZE = 256
_HEADER = struct.Struct("<BBBBIBBBBHBHH4sB")
_SEGMENT = struct.Struct("<II")
_RAM = 0x3FFF0030


def make_image(chip: Chip, length: int, name: str, version: str, *, made_for: Chip | None = None) -> bytes:
    """Return an app image of `length` bytes (a multiple of 16, at least `SMALLEST`) that starts from any app slot.

    It has a segment of constants that begins with the app description, and one of code, both mapped from flash.
    `made_for` puts another chip's id in the header. One in four sectors is the same in all images of a name, as in
    builds of one project.
    """
    content = length - HASH_SIZE - 4 - HEADER_SIZE - 2 * SEGMENT_HEADER_SIZE
    constants = max(_DESCRIPTION_SIZE, align_down(content // 3, 4))
    code = content - constants
    first = HEADER_SIZE + SEGMENT_HEADER_SIZE
    second = first + constants + SEGMENT_HEADER_SIZE
    image = bytearray(_filler(length, name, version))
    image[:HEADER_SIZE] = _header((made_for or chip).image_id, 2)
    _SEGMENT.pack_into(image, HEADER_SIZE, chip.mapped[0][0] + first, constants)
    _SEGMENT.pack_into(image, second - SEGMENT_HEADER_SIZE, _code_address(chip, first + constants, second), code)
    image[first : first + _DESCRIPTION_SIZE] = _description(name, version)
    return _sealed(image, ((first, constants), (second, code)))


def make_bootloader(chip: Chip, flash_size: int) -> bytes:
    """Return a bootloader image of a few bytes: its header says the flash size, its description ESP-IDF 5.5.1."""
    code = FLASH_SIZES.index(flash_size) if flash_size in FLASH_SIZES else len(FLASH_SIZES)
    description = struct.pack("<BxxxI32s24s", 80, 1, b"v5.5.1", b"Jan  1 2026 12:00:00").ljust(80, b"\0")
    first = HEADER_SIZE + SEGMENT_HEADER_SIZE
    image = bytearray(align_up(first + len(description) + 1, _STEP) + HASH_SIZE)
    image[:HEADER_SIZE] = _header(chip.image_id, 1, code)
    _SEGMENT.pack_into(image, HEADER_SIZE, _RAM, len(description))
    image[first : first + len(description)] = description
    return _sealed(image, ((first, len(description)),))


def _header(chip_id: int, segments: int, size_code: int = 2) -> bytes:
    size = size_code << 4 & 0xF0 | 0xF
    return _HEADER.pack(IMAGE_MAGIC, segments, 2, size, 0x40080400, 0xEE, 0, 0, 0, chip_id, 0, 0, 0xFFFF, bytes(4), 1)


def _code_address(chip: Chip, end_of_constants: int, data: int) -> int:
    """Return where the code runs: behind the constants if both are in one region, and at its data's place in a page."""
    start = chip.mapped[-1][0]
    if len(chip.mapped) == 1:
        start += align_up(end_of_constants, BLOCK)
    return start + data % BLOCK


def _description(name: str, version: str) -> bytes:
    head = struct.pack(
        "<IIII32s32s16s16s32s",
        DESCRIPTION_MAGIC, 0, 0, 0, version.encode()[:31], name.encode()[:31], b"12:00:00", b"Jan  1 2026", b"v5.5.1",
    )  # fmt: skip
    head += hashlib.sha256(f"{name} {version}".encode()).digest()
    return (head + struct.pack("<HHB", 0, 0xFFFF, 0)).ljust(_DESCRIPTION_SIZE, b"\0")


def _filler(length: int, name: str, version: str) -> bytes:
    """Return content that differs from sector to sector, and from version to version in three of four."""
    sectors = (
        hashlib.shake_128(f"{name} {number} {'' if number % 4 == 3 else version}".encode()).digest(SECTOR)
        for number in range(-(-length // SECTOR))
    )
    return b"".join(sectors)[:length]


def _sealed(image: bytearray, segments: tuple[tuple[int, int], ...]) -> bytes:
    """Put padding, checksum and hash behind the last segment."""
    view, checksum = FlashView(image), CHECKSUM_SEED
    for at, length in segments:
        checksum ^= view.xor(at, length)
    end = len(image) - HASH_SIZE
    behind = sum(segments[-1])
    del view
    image[behind:end] = bytes(end - behind - 1) + bytes([checksum])
    image[end:] = hashlib.sha256(memoryview(image)[:end]).digest()
    return bytes(image)
