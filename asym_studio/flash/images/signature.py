"""Secure boot signatures behind an app image: recognised and counted, not judged (that needs the public key).

Source: ESP-IDF `docs/security/secure-boot-v1.rst` and `secure-boot-v2.rst`, `esp_secure_boot.h`.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass

from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import SECTOR, align_up

V1_SIZE = 68
"""A version word (0) and a 64-byte ECDSA signature."""
V2_BLOCK, V2_MAGIC, V2_MAX_BLOCKS = 1216, 0xE7, 3
_V2_CRC_AT = 1196


@dataclass(frozen=True)
class Signature:
    """A signature that lies from `offset` to `end` in the file; `blocks` counts the v2 signature blocks.

    `digest_ok` tells whether the signed digest is the image's (v2 only; a v1 signature holds none).
    """

    scheme: SecureBoot
    offset: int
    end: int
    blocks: int
    digest_ok: bool = True


def find_signature(data: memoryview, image_length: int) -> Signature | None:
    """Return the signature behind the first `image_length` bytes, or None."""
    return _find_v2(data, image_length) or _find_v1(data, image_length)


def _find_v2(data: memoryview, image_length: int) -> Signature | None:
    sector = align_up(image_length, SECTOR)
    blocks = [data[sector + n * V2_BLOCK : sector + (n + 1) * V2_BLOCK] for n in range(V2_MAX_BLOCKS)]
    valid = [block for block in blocks if _is_v2_block(block)]
    if not valid:
        return None
    digest = hashlib.sha256(data[:sector]).digest()
    digest_ok = all(bytes(block[4:36]) == digest for block in valid)
    return Signature(SecureBoot.V2, sector, sector + SECTOR, len(valid), digest_ok)


def _is_v2_block(block: memoryview) -> bool:
    if len(block) < V2_BLOCK or block[0] != V2_MAGIC:
        return False
    return zlib.crc32(block[:_V2_CRC_AT]) == int.from_bytes(block[_V2_CRC_AT : _V2_CRC_AT + 4], "little")


def _find_v1(data: memoryview, image_length: int) -> Signature | None:
    block = bytes(data[image_length : image_length + V1_SIZE])
    if len(block) < V1_SIZE or block[:4] != bytes(4) or len(set(block[4:])) < 8:
        return None
    return Signature(SecureBoot.V1, image_length, image_length + V1_SIZE, 1)
