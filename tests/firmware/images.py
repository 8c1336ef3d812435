"""App images for an ESP32-C3 that a bootloader starts, of any length."""

from __future__ import annotations

import random
from hashlib import sha256

from tests.boot.boot_states import Image, description, mapped

_CONSTANTS, _RAM, _CODE = 0x3C000000, 0x40380000, 0x42000000
_OVERHEAD = 24 + 3 * 8 + 0x100 + 0x40 + 16 + 32


def image(
    size: int = 0x2800,
    *,
    seed: int = 1,
    chip: str = "esp32c3",
    hashed: bool = True,
    revision: int = 0,
    highest: int = 0xFFFF,
) -> bytes:
    """An image of at most `size` bytes (16 fewer at most, if `hashed`), its content made from the seed."""
    content = random.Random(seed)
    segments = [(mapped(_CONSTANTS, ()), description()), (_RAM, content.randbytes(0x40))]
    code = content.randbytes((size - _OVERHEAD) // 4 * 4)
    segments.append((mapped(_CODE, segments), code))
    made = Image(segments, chip, min_revision=revision, max_revision=highest, hash_flag=int(hashed), with_hash=hashed)
    return made.build()


def resealed(changed: bytes) -> bytes:
    """The same bytes with the appended hash made to fit again."""
    return changed[:-32] + sha256(changed[:-32]).digest()


def signed(unsigned: bytes) -> bytes:
    """As secure boot v2 signs: filled to a sector, then a sector of signatures."""
    return unsigned.ljust(-(-len(unsigned) // 0x1000) * 0x1000, b"\xff") + b"\xe7".ljust(0x1000, b"\x5a")
