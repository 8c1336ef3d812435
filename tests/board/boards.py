"""Flash contents as real boards have them: bootloader, table, otadata, settings, apps, a file system."""

from __future__ import annotations

import hashlib
import random
import struct
import zlib
from dataclasses import dataclass
from functools import cache

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.otadata import new_record
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import KB, MB, SECTOR
from tests.flash.image_builder import Geometry, build, description

_CODE = {"esp32": (0x3F400020, 0x400D0020), "esp32s3": (0x3C000020, 0x42000020), "esp32c3": (0x3C000020, 0x42000020)}


@dataclass(frozen=True)
class Sample:
    """A flash and the layout of the table in it."""

    data: bytes
    layout: Layout

    def partition(self, label: str) -> Partition:
        row = self.layout.table.find(label)
        assert row is not None
        return self.layout.table[row]

    def content(self, label: str) -> bytes:
        partition = self.partition(label)
        return self.data[partition.offset : partition.end]

    def with_bytes(self, offset: int, data: bytes) -> bytes:
        """The flash with other bytes somewhere."""
        changed = bytearray(self.data)
        changed[offset : offset + len(data)] = data
        return bytes(changed)


def app(size: int, name: str, chip: str = "esp32", seed: int = 1) -> bytes:
    """An app image of about that size whose bytes hardly compress, as a real one's."""
    rom, code = _CODE.get(chip, _CODE["esp32s3"])
    data, text = 0xFFF8, max(0x1000, size - 0x10000 - 0x100)
    image = bytearray(
        build(
            Geometry(
                segments=((rom, data), (code, text - text % 4)),
                chip_id=CHIPS[chip].image_id,
                description=description(name, "1.0"),
            )
        )
    )
    noise = random.Random(seed).randbytes(len(image))
    for start in range(0x200, len(image) - 0x200, 0x1000):  # most of each sector; headers, checksum and hash stay
        end = min(start + 0xC00, len(image) - 0x200)
        if not start <= 24 + 8 + data <= end + 16:
            image[start:end] = noise[start:end]
    return _sealed(image)


def bootloader(chip: str, flash_size_code: int = 2) -> bytes:
    """A small bootloader image whose header claims that flash size (2: 4 MB)."""
    about = struct.pack("<B3xI32s24s16x", 0x50, 1, b"v5.5.1", b"Nov 21 2026 12:00:00")
    return build(
        Geometry(
            segments=((0x3FFF0030, 0x600), (0x40078000, 0x3000)),
            chip_id=CHIPS[chip].image_id,
            flash_size_code=flash_size_code,
            description=about.ljust(256, b"\0"),
        )
    )


def nvs(pages: int, used: int = 2) -> bytes:
    """An NVS partition with that many pages in use, each with ten written entries."""
    found = []
    for page in range(pages):
        if page >= used:
            found.append(b"\xff" * SECTOR)
            continue
        state = 0xFFFFFFFE if page == used - 1 else 0xFFFFFFFC
        rest = struct.pack("<IB19x", page, 0xFE).replace(b"\0" * 19, b"\xff" * 19)
        head = struct.pack("<I", state) + rest + struct.pack("<I", zlib.crc32(rest, 0xFFFFFFFF))
        bitmap = (int.from_bytes(b"\xff" * 32, "little") & ~sum(1 << (2 * n) for n in range(10))).to_bytes(32, "little")
        entries = b"".join(bytes([n]) * 32 for n in range(10))
        found.append((head + bitmap + entries).ljust(SECTOR, b"\xff"))
    return b"".join(found)


def spiffs(size: int) -> bytes:
    """A freshly formatted SPIFFS."""
    blocks = size // SECTOR
    found = []
    for block in range(blocks):
        magic = (0x0529 ^ 256 ^ (blocks - block)) & 0xFFFF
        found.append((b"\xff" * 0xFC + struct.pack("<H", magic)).ljust(SECTOR, b"\xff"))
    return b"".join(found)


@cache
def sample(
    chip: str = "esp32", preset: str = "min_spiffs", *, size: int = 4 * MB, apps: int = 900 * KB, header_code: int = 2
) -> Sample:
    """A board with two different apps in its slots, the first one selected."""
    layout = load_preset(preset).layout
    flash = bytearray(b"\xff" * size)

    def put(offset: int, data: bytes) -> None:
        flash[offset : offset + len(data)] = data

    put(CHIPS[chip].bootloader_offset, bootloader(chip, header_code))
    put(layout.table.offset, write_binary(layout.table))
    for number, row in enumerate(layout.table.ota_slots()):
        put(layout.table[row].offset, app(apps, f"app{number}", chip, seed=number + 1))
    for partition in layout.table:
        if partition.type_name == "data" and partition.subtype_name == "ota":
            put(partition.offset, new_record(1).pack())
        elif partition.subtype_name == "nvs":
            put(partition.offset, nvs(partition.size // SECTOR))
        elif partition.subtype_name == "spiffs":
            put(partition.offset, spiffs(partition.size))
    return Sample(bytes(flash), layout)


def _sealed(image: bytearray) -> bytes:
    """Give an image the checksum and the hash that fit its bytes."""
    flash, at, checksum = FlashView(bytes(image)), 24, 0xEF
    for _ in range(image[1]):
        length = int.from_bytes(image[at + 4 : at + 8], "little")
        checksum ^= flash.xor(at + 8, length)
        at += 8 + length
    image[at | 15] = checksum
    end = (at | 15) + 1
    image[end : end + 32] = hashlib.sha256(image[:end]).digest()
    return bytes(image)
