"""What is on the virtual board at first: Arduino's `min_spiffs` table, two small apps, settings and a file system.

So that everything can be tried without hardware. All images are intact; the boot simulator starts the first one.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

from asym_studio.board.backup.store import make_private, write_private, writing_to
from asym_studio.boot.otadata import new_record
from asym_studio.files.presets import load_preset
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.table import Partition
from asym_studio.flash.units import KB, MB, SECTOR, align_up
from asym_studio.flash.xor import xor_of

_SIZE = 4 * MB
_PRESET = "min_spiffs"
_BOOTLOADER_SEGMENTS = ((0x3FFF0030, 0x600), (0x40078000, 0x3000))
_ROM, _CODE = 0x3F400020, 0x400D0020
"""Where an ESP32 maps an app's constants and its code; the low 16 bits are the ones of their place in the image."""
_ROM_SIZE = 0xFFF8
_APP_MAGIC, _BOOTLOADER_MAGIC = 0xABCD5432, 0x50
_SPIFFS_PAGE = 256


def ensure_demo_flash(path: Path) -> None:
    """Write the demo flash to a file, unless one is there. Raises InputUnreadable if that cannot be done."""
    with writing_to(path.parent):
        if not path.exists():
            make_private(path.parent)
            write_private(path, demo_flash())


def demo_flash() -> bytes:
    """Return 4 MB of flash of an ESP32 that has been in use."""
    layout = load_preset(_PRESET).layout
    flash = bytearray(b"\xff" * _SIZE)

    def put(offset: int, data: bytes) -> None:
        flash[offset : offset + len(data)] = data

    put(CHIPS["esp32"].bootloader_offset, _bootloader())
    put(layout.table.offset, write_binary(layout.table))
    apps = {row: f"1.{number}.0" for number, row in enumerate(layout.table.ota_slots())}
    for row, partition in enumerate(layout.table):
        content = _app(apps[row], 160 * KB) if row in apps else _data(partition)
        put(partition.offset, content)
    return bytes(flash)


def _data(partition: Partition) -> bytes:
    if partition.is_kind(types.DATA, types.OTADATA):
        return new_record(1).pack()
    if partition.is_kind(types.DATA, types.NVS):
        return _settings_page()
    if partition.is_kind(types.DATA, types.SPIFFS):
        return _spiffs(partition.size)
    return b""


def _bootloader() -> bytes:
    about = struct.pack("<B3xI32s24s", _BOOTLOADER_MAGIC, 1, b"v5.5.1", b"Nov 21 2026 12:00:00")
    return _image(_BOOTLOADER_SEGMENTS, about.ljust(80, b"\0"))


def _app(version: str, size: int) -> bytes:
    about = struct.pack(
        "<II8x32s32s16s16s32s",
        _APP_MAGIC,
        0,
        version.encode(),
        b"demo",
        b"12:00:00",
        b"Nov 21 2026",
        b"v5.5.1",
    )
    return _image(((_ROM, _ROM_SIZE), (_CODE, size - _ROM_SIZE)), about.ljust(256, b"\0"))


def _image(segments: Sequence[tuple[int, int]], about: bytes) -> bytes:
    """Return an intact image: header, segments, checksum, SHA-256 (ESP-IDF, "App Image Format")."""
    header = struct.pack("<BBBBIB3xHBHH4xB", 0xE9, len(segments), 2, 0x2F, 0x40080000, 0xEE, 0, 0, 0, 0xFFFF, 1)
    image, checksum = bytearray(header), 0xEF
    for address, length in segments:
        data = (about + b"".join(_noise(about, length))).ljust(length, b"\0")[:length]
        about = data[-64:]
        image += struct.pack("<II", address, length) + data
        checksum ^= xor_of(data)
    image += bytes(align_up(len(image) + 1, 16) - len(image) - 1) + bytes([checksum])
    return bytes(image + hashlib.sha256(image).digest())


def _noise(seed: bytes, length: int) -> list[bytes]:
    """Return bytes that hardly compress, as code does, but the same ones each time."""
    return [hashlib.sha512(seed + struct.pack("<I", number)).digest() for number in range(length // 64 + 1)]


def _settings_page() -> bytes:
    """Return the first page of an NVS partition, active, with eight entries written."""
    head = struct.pack("<IB", 0, 0xFE) + b"\xff" * 19
    bitmap = ((1 << 256) - 1) & ~sum(1 << (2 * number) for number in range(8))
    entries = b"".join(bytes([number]) * 32 for number in range(8))
    page = struct.pack("<I", 0xFFFFFFFE) + head + struct.pack("<I", zlib.crc32(head, 0xFFFFFFFF))
    return (page + bitmap.to_bytes(32, "little") + entries).ljust(SECTOR, b"\xff")


def _spiffs(size: int) -> bytes:
    """Return a freshly formatted SPIFFS: each block's lookup page ends with the magic of its number."""
    blocks = size // SECTOR
    marks = (struct.pack("<H", (0x20140529 ^ _SPIFFS_PAGE ^ (blocks - block)) & 0xFFFF) for block in range(blocks))
    return b"".join((b"\xff" * (_SPIFFS_PAGE - 4) + mark).ljust(SECTOR, b"\xff") for mark in marks)
