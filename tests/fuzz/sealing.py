"""Making checksums and hashes fit again after a change: what reads behind them is never reached otherwise.

Sources: ESP-IDF `esp_image_format.h`, `esp_flash_partitions.h`, `esp_ota_select_entry_t`, `nvs_page.hpp`.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence
from random import Random

from asym_studio.flash.units import SECTOR
from tests.fuzz.mutators import Mutator, mutate_bytes

Seal = Callable[[bytearray, int], None]
"""Corrects what begins at an offset, as far as it is what it should be."""

_HEADER, _MOST_SEGMENTS = 24, 16
_ROW, _MOST_ROWS = 32, 95
_NUMBERS = (0, 1, 3, 4, 8, 0xF, 0x10, 0x1000, 0x10000, 0x7FFFFFFC, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFC, 0xFFFFFFFF)
_ADDRESSES = (0x3F400020, 0x400D0020, 0x40080000, 0x3FFB0000, 0x50000000, 0x3C000020, 0x42000020, 0x40000000)


def sealing(mutate: Mutator, seal: Seal, at: int = 0) -> Mutator:
    """Return a mutator whose results mostly have right checksums."""

    def mutated(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
        changed = mutate(random, data, others)
        if random.random() < 0.2:
            return changed
        sealed = bytearray(changed)
        seal(sealed, at)
        return bytes(sealed)

    return mutated


def seal_image(data: bytearray, at: int) -> None:
    """Give an app image the checksum, the hash, and the signature's digest that fit."""
    segments = list(_segments(data, at))
    if not segments:
        return
    checksum = 0xEF
    for start, end in segments:
        for value in data[start:end]:
            checksum ^= value
    place = at + ((segments[-1][1] - at) | 15)
    if place >= len(data):
        return
    data[place] = checksum
    end = place + 1
    if data[at + 23] and end + 32 <= len(data):
        data[end : end + 32] = hashlib.sha256(data[at:end]).digest()
        end += 32
    _seal_signature(data, at, at + -(-(end - at) // SECTOR) * SECTOR)


def _segments(data: bytearray, at: int) -> list[tuple[int, int]]:
    """Return where each segment's bytes are (start, end); none if that leads beyond the data."""
    if len(data) < at + _HEADER or data[at] != 0xE9 or not 0 < data[at + 1] <= _MOST_SEGMENTS:
        return []
    found, place = [], at + _HEADER
    for _ in range(data[at + 1]):
        if place + 8 > len(data):
            return []
        start = place + 8
        place = start + int.from_bytes(data[place + 4 : start], "little")
        if place > len(data):
            return []
        found.append((start, place))
    return found


def _seal_signature(data: bytearray, at: int, sector: int) -> None:
    if len(data) < sector + SECTOR or data[sector] != 0xE7:
        return
    data[sector + 4 : sector + 36] = hashlib.sha256(data[at:sector]).digest()
    for block in range(sector, sector + 3 * 1216, 1216):
        data[block + 1196 : block + 1200] = zlib.crc32(data[block : block + 1196]).to_bytes(4, "little")


def seal_table(data: bytearray, at: int) -> None:
    """Give a partition table the MD5 sum that fits, where it has a row for one."""
    for row in range(at, min(len(data) - _ROW + 1, at + _MOST_ROWS * _ROW), _ROW):
        if data[row : row + 2] == b"\xeb\xeb":
            data[row + 16 : row + 32] = hashlib.md5(data[at:row], usedforsecurity=False).digest()
            return


def seal_otadata(data: bytearray, at: int) -> None:
    """Give both records the checksums of their numbers."""
    for record in (at, at + SECTOR):
        if record + 32 <= len(data):
            data[record + 28 : record + 32] = zlib.crc32(data[record : record + 4], 0xFFFFFFFF).to_bytes(4, "little")


def seal_nvs(data: bytearray, at: int) -> None:
    """Give the headers of all pages from there on their checksums, as long as there are pages."""
    for page in range(at, len(data) - SECTOR + 1, SECTOR):
        if data[page + 1 : page + 4] != b"\xff\xff\xff":
            return
        data[page + 28 : page + 32] = zlib.crc32(data[page + 4 : page + 28], 0xFFFFFFFF).to_bytes(4, "little")


def seal_dump(data: bytearray, _at: int) -> None:
    """Correct a whole flash: its table, and in it what the rows of the table say there is."""
    for bootloader in (0, 0x1000, 0x2000):
        seal_image(data, bootloader)
    seal_table(data, 0x8000)
    for row in range(0x8000, min(0x8C00, len(data) - _ROW), _ROW):
        magic, kind, subtype, offset, _size = struct.unpack_from("<2sBBII", data, row)
        if magic != b"\xaa\x50" or offset >= len(data):
            return
        if kind == 0:
            seal_image(data, offset)
        elif (kind, subtype) == (1, 0):
            seal_otadata(data, offset)
        elif (kind, subtype) == (1, 2):
            seal_nvs(data, offset)


def mutate_image(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change an image's header or segments, now and then any bytes."""
    changed = bytearray(data)
    segments = _segments(changed, 0)
    if not segments or random.random() < 0.4:
        return mutate_bytes(random, data, others)
    start, end = random.choice(segments)
    deed = random.randrange(5)
    if deed == 0:
        address = random.choice((*_ADDRESSES, *_NUMBERS)) + random.choice((0, 4, end))
        struct.pack_into("<I", changed, start - 8, address & 0xFFFFFFFF)
    elif deed == 1:
        length = random.choice((*_NUMBERS, (end - start) * 2, len(data) - start, end - start - 4)) & 0xFFFFFFFF
        struct.pack_into("<I", changed, start - 4, length)
    elif deed == 2:
        changed[random.choice((1, 2, 3, 12, 13, 15, 17, 18, 23))] = random.randrange(256)
    elif deed == 3 and end - start >= 256:
        changed[start + random.randrange(256)] ^= 1 << random.randrange(8)
    else:
        del changed[start : start + random.choice((4, 16, 256))]
    return bytes(changed)


def mutate_dump(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a row of the table, or a part of what it leads to, now and then any bytes."""
    changed = bytearray(data)
    rows = [row for row in range(0x8000, min(0x8C00, len(data)), _ROW) if data[row : row + 2] == b"\xaa\x50"]
    deed = random.random()
    if not rows or deed < 0.2:
        return mutate_bytes(random, data, others)
    row = random.choice(rows)
    offset, size = struct.unpack_from("<II", data, row + 4)
    if deed < 0.5:
        if random.random() < 0.6:
            number = random.choice(
                (*_NUMBERS, 0x8000, 0x9000, offset, size, offset + size, len(data), len(data) - 4096)
            )
            struct.pack_into("<I", changed, row + random.choice((4, 8)), number & 0xFFFFFFFF)
        else:
            changed[row + random.choice((2, 3, 28))] = random.randrange(256)
        return bytes(changed)
    part = bytes(changed[offset : offset + min(size, 0x3000)])
    mutate = mutate_image if part[:1] == b"\xe9" else mutate_bytes
    new = mutate(random, part, [part])[: len(part)]
    changed[offset : offset + len(new)] = new
    return bytes(changed)
