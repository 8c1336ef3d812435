"""Small images that a bootloader accepts."""

from __future__ import annotations

import struct
from hashlib import sha256

_HEADER = struct.Struct("<BBBBI BBBBHBHH4sB")


def app_image(chip_id: int = 0) -> bytes:
    """An esp32 app: mapped data with the description, code in RAM, mapped code at its place in the 64 KB page."""
    code = b"\x36\x41\0\0" * 16
    description = struct.pack(
        "<II8x32s32s16s16s32s", 0xABCD5432, 0, b"1.0", b"blinky", b"12:00:00", b"Jan  1 2025", b"v5.5.1"
    )
    return _image(chip_id, [(0x3F400020, description.ljust(256, b"\0")), (0x40080000, code), (0x400D0170, code)])


def bootloader_image(chip_id: int = 0, flash_size_code: int = 2) -> bytes:
    """Something with a bootloader's header: 4 MB of flash, DIO, 40 MHz."""
    return _image(chip_id, [(0x3FFF0030, bytes(64))], flash_size_code)


def _image(chip_id: int, segments: list[tuple[int, bytes]], flash_size_code: int = 2) -> bytes:
    header = _HEADER.pack(
        0xE9, len(segments), 2, flash_size_code << 4, 0x40080000, 0xEE, 0, 0, 0, chip_id, 0, 0, 0xFFFF, b"", 1
    )
    body, check = header, 0xEF
    for address, data in segments:
        body += struct.pack("<II", address, len(data)) + data
        for byte in data:
            check ^= byte
    body += bytes(15 - len(body) % 16) + bytes([check])
    return body + sha256(body).digest()
