"""App images of any length and shape, built from the format and not by the code that checks them."""

from __future__ import annotations

import random
import struct
from hashlib import sha256

from tests.firmware.device import CHIP

DROM, IRAM, IROM = 0x3C000020, 0x40380000, 0x42000000


def image(
    size: int = 0x2800, *, seed: int = 1, chip: int = CHIP, segments: int = 3, hashed: bool = True, revision: int = 0
) -> bytes:
    """An image for an ESP32-C3 of about `size` bytes: mapped constants, code in RAM, mapped code, then more in RAM."""
    rest = random.Random(seed)  # the content only has to be different
    room = (size - 24 - 32 - 16) // 4 * 4 - 8 * segments
    lengths = [0x110, *[0x40] * (segments - 2), max(room - 0x110 - 0x40 * (segments - 2), 4)][-segments:]
    header = struct.pack(
        "<BBBBIBBBBHBHH4sB", 0xE9, segments, 2, 0x20, IRAM, 0xEE, 0, 0, 0, chip, 0, revision, 0xFFFF, b"", hashed
    )
    body, check = bytearray(header), 0xEF
    for number, length in enumerate(lengths):
        data = rest.randbytes(length)
        body += struct.pack("<II", IRAM + 0x1000 * number, length) + data
        for byte in data:
            check ^= byte
    body += bytes(15 - len(body) % 16) + bytes([check])
    return bytes(body) + (sha256(body).digest() if hashed else b"")


def resealed(changed: bytes, *, hashed: bool = True) -> bytes:
    """The same bytes with the appended hash made to fit again."""
    return changed[:-32] + sha256(changed[:-32]).digest() if hashed else changed


def signed(unsigned: bytes) -> bytes:
    """As secure boot v2 signs: filled to a sector, then a sector of signatures."""
    return unsigned.ljust(-(-len(unsigned) // 0x1000) * 0x1000, b"\xff") + b"\xe7".ljust(0x1000, b"\x5a")
