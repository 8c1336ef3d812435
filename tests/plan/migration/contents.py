"""What partitions hold, made here and therefore known: file systems, settings and images, in all the states that they
have on boards."""

from __future__ import annotations

import hashlib
import random
import struct
import zlib
from dataclasses import dataclass
from enum import Enum
from functools import cache

from littlefs import LittleFS, UserContext

from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import SECTOR
from tests.board import boards
from tests.flash.image_builder import Geometry, build, description


class Holds(Enum):
    """What is known of a content, and so in which other sizes it may be found afterwards."""

    FIXED = "fixed"
    """Of no other size than its own: SPIFFS and FAT with files, and everything that no format is known of."""
    NO_FILES = "no files"
    """A formatted file system with nothing in it: it may start anew."""
    LITTLEFS = "littlefs"
    NVS = "nvs"
    PREFIX = "prefix"
    """What counts lies at the front: core dumps and radio data, with anything or nothing behind."""


@dataclass(frozen=True)
class Content:
    """Bytes for a whole partition, and what they are."""

    data: bytes
    holds: Holds
    used: int = 0
    """For PREFIX: how many bytes count."""


def nvs(noise: random.Random, pages: int) -> Content:
    """Settings: pages that are active, full, being freed, or free, in any order behind the first."""
    used = noise.randint(1, noise.randint(1, pages))
    states = [0xFFFFFFFE, *(noise.choice((0xFFFFFFFC, 0xFFFFFFFC, 0xFFFFFFF8)) for _ in range(used - 1))]
    first, *rest = [*(_nvs_page(noise, number, state) for number, state in enumerate(states))] + [b"\xff" * SECTOR] * (
        pages - used
    )
    if noise.randrange(3):
        noise.shuffle(rest)
    return Content(b"".join((first, *rest)), Holds.NVS)


def _nvs_page(noise: random.Random, number: int, state: int) -> bytes:
    body = struct.pack("<IB", number, 0xFE) + b"\xff" * 19
    head = struct.pack("<I", state) + body + struct.pack("<I", zlib.crc32(body, 0xFFFFFFFF))
    written = noise.randrange(1, 126)
    bits = (1 << 256) - 1
    for entry in range(written):
        bits &= ~(noise.choice((1, 3)) << 2 * entry)  # written, or deleted
    return (head + bits.to_bytes(32, "little") + noise.randbytes(32 * written)).ljust(SECTOR, b"\xff")


def spiffs(noise: random.Random, size: int) -> Content:
    """A SPIFFS: formatted, with deleted files only, or with a file somewhere in it."""
    data = bytearray(boards.spiffs(size))
    kind = noise.randrange(4)
    blocks = size // SECTOR
    if kind == 1:
        data[0:4] = bytes(4)  # two pages that were deleted
    elif kind >= 2:
        block, page = noise.randrange(blocks), noise.randrange(15)
        at = block * SECTOR
        data[at + 2 * page : at + 2 * page + 2] = (0x8001).to_bytes(2, "little")
        data[at + 256 * (page + 1) : at + 256 * (page + 2)] = noise.randbytes(256)
    return Content(bytes(data), Holds.FIXED if kind >= 2 else Holds.NO_FILES)


def fat(noise: random.Random, size: int) -> Content:
    """FAT with wear levelling: its boot sector in the second sector, its states and configuration at the end."""
    data = bytearray(b"\xff" * size)
    volume = size - 5 * SECTOR
    data[0:512] = noise.randbytes(512)
    boot = bytearray(b"\xeb\xfe\x90MSDOS5.0".ljust(512, b"\0"))
    struct.pack_into("<HBHBHH", boot, 11, SECTOR, 1, 1, 1, 512, max(1, volume // SECTOR))
    boot[510:512] = b"\x55\xaa"
    data[SECTOR : SECTOR + 512] = boot
    data[2 * SECTOR : 2 * SECTOR + 200] = noise.randbytes(200)
    for at in (size - 3 * SECTOR, size - 2 * SECTOR, size - SECTOR):
        if at > 2 * SECTOR:
            data[at : at + 64] = noise.randbytes(64)
    return Content(bytes(data), Holds.FIXED)


def littlefs(noise: random.Random, size: int) -> Content:
    """A LittleFS with folders and files, written to for a while; sometimes made for less than its partition."""
    blocks = size // SECTOR
    made = blocks // 2 if blocks >= 8 and not noise.randrange(4) else blocks
    return Content(_littlefs(made, noise.randrange(4), noise.randrange(12)).ljust(size, b"\xff"), Holds.LITTLEFS)


@cache
def _littlefs(blocks: int, files: int, seed: int) -> bytes:
    noise = random.Random(seed)
    volume = LittleFS(block_size=SECTOR, block_count=blocks)
    if files and blocks >= 8:
        volume.mkdir("/folder")
    for number in range(2 * files):
        place = "/folder/" if blocks >= 8 and number % 2 else "/"
        with volume.open(f"{place}file {number % files}", "wb") as file:
            file.write(noise.randbytes(noise.randrange(400 if blocks < 16 else 3000)))
    return bytes(volume.context.buffer)


def files_in(image: bytes, blocks: int) -> dict[str, bytes | None] | None:
    """Everything in a LittleFS of that many blocks, folders as None; nothing at all where it does not mount."""
    volume = LittleFS(UserContext(buffer=bytearray(image)), block_size=SECTOR, block_count=blocks, mount=False)
    found: dict[str, bytes | None] = {}
    try:
        volume.mount()
    except Exception:
        return None
    for folder, folders, names in volume.walk("/"):
        start = folder.rstrip("/")
        found.update({f"{start}/{name}": None for name in folders})
        for name in names:
            with volume.open(f"{start}/{name}", "rb") as file:
                found[f"{start}/{name}"] = bytes(file.read())
    return found


def coredump(noise: random.Random, size: int) -> Content:
    """A core dump; what an older and longer one left may still lie behind it."""
    length = noise.choice((noise.randint(24, size), size, *[noise.randint(24, min(size, 600))] * 3))
    data = length.to_bytes(4, "little") + noise.randbytes(length - 4)
    if noise.randrange(2) and length < size:
        data += noise.randbytes(noise.randint(1, size - length))
    return Content(data.ljust(size, b"\xff"), Holds.PREFIX, length)


def radio(noise: random.Random, size: int) -> Content:
    """Radio calibration data."""
    data = b"PHYINIT\0" + noise.randbytes(128) + b"PHYINIT\0"
    return Content(data.ljust(size, b"\xff"), Holds.PREFIX, len(data))


def unknown(noise: random.Random, size: int) -> Content:
    """Something, up to somewhere, with free sectors in between."""
    sectors = [noise.randbytes(SECTOR) if noise.randrange(3) else b"\xff" * SECTOR for _ in range(size // SECTOR)]
    sectors[noise.randrange(len(sectors))] = noise.randbytes(noise.randint(1, SECTOR)).ljust(SECTOR, b"\xff")
    return Content(b"".join(sectors), Holds.FIXED)


_CONSTANTS, _CODE = 0x20, 0x128
"""Where the two segments' data begin in an image: all headers are in the first sector."""
_TURN = 128
"""How many bytes a cut in the middle of a page leaves."""


@cache
def image(chip: str, seed: int, length: int, *, hashed: bool) -> bytes:
    """An app of about `length` bytes that the bootloader starts.

    Any part of it but the first sector may be erased, or be that of another such image, and its checksum still holds:
    without a hash, the bootloader starts it half-written. So whoever writes the first sector too early is found out.
    """
    regions = CHIPS[chip].mapped
    code = regions[-1][0] + (0x10000 if len(regions) == 1 else 0)
    size = max(SECTOR + _TURN, length) // _TURN * _TURN - _CODE
    made = bytearray(
        build(
            Geometry(
                segments=((regions[0][0] + _CONSTANTS, 0x100), (code + _CODE, size)),
                chip_id=CHIPS[chip].image_id,
                description=description(f"app {seed}", "1.0"),
                hash_appended=False,
            )
        )
    )
    end, noise = _CODE + size, random.Random(seed)
    made[3 * _TURN : SECTOR] = noise.randbytes(SECTOR - 3 * _TURN)
    for at in range(SECTOR, end, _TURN):
        half = noise.randbytes(_TURN // 2)
        made[at : at + _TURN] = half + half
    made[23] = int(hashed)
    made[SECTOR - 1] = 0
    checksum = 0xEF
    for byte in made[_CONSTANTS : _CONSTANTS + 0x100] + made[_CODE:end]:
        checksum ^= byte
    made[SECTOR - 1] = checksum ^ 0xFF  # the checksum becomes that of erased flash
    made[end:] = bytes(15) + b"\xff"
    return bytes(made) + (hashlib.sha256(made).digest() if hashed else b"")


@cache
def bootloader(chip: str, flash_size_code: int) -> bytes:
    """A bootloader whose header says that flash size (0: 1 MB)."""
    return boards.bootloader(chip, flash_size_code)
