"""What a partition holds, told from its bytes and not from its type.

Only the few bytes that tell are read, so that a partition on a board can be looked at over a slow line.
Sources: ESP-IDF `nvs_page.hpp`, `spiffs_nucleus.h`, littlefs `SPEC.md`, `esp_core_dump`, `esp_phy_init_data_t`, the FAT
specification.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from asym_studio.flash import types
from asym_studio.flash.chips import chip_of_image_id
from asym_studio.flash.errors import Message, message
from asym_studio.flash.images.image import (
    DESCRIPTION_MAGIC,
    HASH_SIZE,
    HEADER_SIZE,
    IMAGE_MAGIC,
    MAX_SEGMENTS,
    SEGMENT_HEADER_SIZE,
)
from asym_studio.flash.littlefs import MAGIC, MAGIC_AT, superblock
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR, human

_ERASED = 0xFFFFFFFF
_MOST_LOOKED_AT = 512
"""How many NVS pages or SPIFFS blocks are looked at; each costs a short read."""


class Source(Protocol):
    """Random access to a partition. Offsets are relative to its start; all numbers are bytes."""

    @property
    def size(self) -> int:
        """The partition's size."""
        ...

    def read(self, offset: int, size: int) -> bytes:
        """Return some bytes; fewer at the partition's end."""
        ...

    def is_blank(self, offset: int, size: int) -> bool:
        """Return whether a range is erased."""
        ...


@dataclass(frozen=True)
class Bytes:
    """A partition whose bytes are all at hand."""

    data: bytes | memoryview

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.data)

    def read(self, offset: int, size: int) -> bytes:
        """Return some of them."""
        return bytes(self.data[offset : offset + size])

    def is_blank(self, offset: int, size: int) -> bool:
        """Return whether a range is erased."""
        return not self.read(offset, size).strip(b"\xff")


class ContentKind(Enum):
    """What kind of content it is."""

    BLANK = "blank"
    APP = "app"
    NVS = "nvs"
    SPIFFS = "spiffs"
    LITTLEFS = "littlefs"
    FAT = "fat"
    COREDUMP = "coredump"
    PHY = "phy"
    OTADATA = "otadata"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Contents:
    """What was found. `used` is how many bytes of the partition hold something, None where that cannot be told.

    `extent` is the size (bytes) that a file system was made for: it has to be the partition's own.
    """

    kind: ContentKind
    summary: Message
    used: int | None = None
    extent: int | None = None


def look(source: Source, partition: Partition | None = None) -> Contents:
    """Return what a partition holds; `partition` is its row, which settles what the bytes leave open. Never raises,
    except what `source` raises."""
    if source.is_blank(0, source.size):
        return Contents(ContentKind.BLANK, message("erased"), 0)
    for detect in _DETECTORS:
        found = detect(source, partition)
        if found is not None:
            return found
    used = used_until(source)
    return Contents(ContentKind.UNKNOWN, message("something else, up to {used}", used=human(used)), used)


def used_until(source: Source) -> int:
    """Return where the erased rest of a partition begins, to a sector, in bytes from its start."""
    low, high = 0, -(-source.size // SECTOR)
    while low < high:
        middle = (low + high) // 2
        at = middle * SECTOR
        if source.is_blank(at, source.size - at):
            high = middle
        else:
            low = middle + 1
    return min(low * SECTOR, source.size)


def _word(data: bytes, at: int, size: int = 4) -> int:
    return int.from_bytes(data[at : at + size], "little")


def _app(source: Source, _partition: Partition | None) -> Contents | None:
    head = source.read(0, HEADER_SIZE)
    if len(head) < HEADER_SIZE or head[0] != IMAGE_MAGIC or not 1 <= head[1] <= MAX_SEGMENTS:
        return None
    at = HEADER_SIZE
    for _ in range(head[1]):
        length = _word(source.read(at, SEGMENT_HEADER_SIZE), 4)
        at += SEGMENT_HEADER_SIZE + length
        if length % 4 or at > source.size:
            return None
    length = (at | 15) + 1 + (HASH_SIZE if head[HEADER_SIZE - 1] else 0)
    if length > source.size:
        return None
    chip = chip_of_image_id(_word(head, 12, 2))
    named = _named(source.read(32, 256))
    return Contents(
        ContentKind.APP,
        message("{name} for {chip}, {size}", name=named, chip=chip.title if chip else "?", size=human(length)),
        length,
    )


def _named(description: bytes) -> Message:
    if _word(description, 0) != DESCRIPTION_MAGIC:
        return message("an app image")
    version, project = (_text(description[at : at + 32]) for at in (16, 48))
    if not project:
        return message("app without a name {version}", version=version) if version else message("app without a name")
    if not version:
        return message("app “{project}”", project=project)
    return message("app “{project}” {version}", project=project, version=version)


def _text(field: bytes) -> str:
    text = field.split(b"\0", 1)[0].decode("utf-8", "replace")
    return "".join(letter for letter in text if letter.isprintable())


def _nvs(source: Source, _partition: Partition | None) -> Contents | None:
    pages = min(source.size // SECTOR, _MOST_LOOKED_AT)
    first = source.read(0, 64)
    if not _is_nvs_page(first) and (first[:32].strip(b"\xff") or not _is_nvs_page(source.read(SECTOR, 64))):
        return None
    heads = [first, *(source.read(page * SECTOR, 64) for page in range(1, pages))]
    used_pages = [head for head in heads if _is_nvs_page(head)]
    entries = sum(_written_entries(head) for head in used_pages)
    return Contents(
        ContentKind.NVS,
        message(
            "NVS: {used} of {pages} pages in use, {free} free, {entries} entries",
            used=len(used_pages),
            pages=pages,
            free=sum(not head.strip(b"\xff") for head in heads),
            entries=entries,
        ),
        entries * 32,
    )


def _is_nvs_page(head: bytes) -> bool:
    """Return whether a page's header is one: a state, a version, and the right checksum over bytes 4 to 27."""
    if len(head) < 32 or _word(head, 0) not in (0xFFFFFFFE, 0xFFFFFFFC, 0xFFFFFFF8):
        return False
    return head[8] in (0xFE, 0xFF) and _word(head, 28) == zlib.crc32(head[4:28], _ERASED)


def _written_entries(head: bytes) -> int:
    """Count the entries whose two bits say that they are written (10)."""
    bits = _word(head, 32, 32)
    return sum(bits >> (2 * number) & 3 == 2 for number in range(126))


def _littlefs(source: Source, _partition: Partition | None) -> Contents | None:
    end = MAGIC_AT + len(MAGIC)
    if not any(source.read(block, end)[MAGIC_AT:] == MAGIC for block in (0, SECTOR)):
        return None
    found = superblock(source.read)
    if found is None:
        return Contents(ContentKind.LITTLEFS, message("LittleFS, damaged"))
    version = ".".join(map(str, found.version))
    return Contents(
        ContentKind.LITTLEFS,
        message("LittleFS {version}, made for {size}", version=version, size=human(found.extent)),
        None,
        found.extent,
    )


def _spiffs(source: Source, _partition: Partition | None) -> Contents | None:
    blocks = _spiffs_magic(source.read(0xFC, 2))
    if not 2 <= blocks <= 0xFFFF:
        return None
    there = min(blocks, source.size // SECTOR)
    samples = {1, 2, there // 2, there - 1} & set(range(1, there))
    if not samples or any(_spiffs_magic(source.read(n * SECTOR + 0xFC, 2)) != blocks - n for n in samples):
        return None
    used = None
    if there <= _MOST_LOOKED_AT:
        used = sum(_spiffs_pages(source.read(block * SECTOR, 30)) for block in range(there)) * 256
    extent = blocks * SECTOR
    return Contents(ContentKind.SPIFFS, message("SPIFFS, made for {size}", size=human(extent)), used, extent)


def _spiffs_magic(data: bytes) -> int:
    """Return how many blocks there are from this one on, according to the magic number in its lookup page."""
    return _word(data, 0) ^ 0x0529 ^ 256 if len(data) == 2 else 0


def _spiffs_pages(lookup: bytes) -> int:
    """Count the pages of a block that hold something: neither free (ffff) nor deleted (0000)."""
    return sum(_word(lookup, at, 2) not in (0, 0xFFFF) for at in range(0, len(lookup), 2))


def _fat(source: Source, _partition: Partition | None) -> Contents | None:
    for at in (SECTOR, 0):
        sector = source.read(at, 512)
        if len(sector) < 512 or sector[0] not in (0xEB, 0xE9) or sector[510:512] != b"\x55\xaa":
            continue
        size, count = _word(sector, 11, 2), _word(sector, 19, 2) or _word(sector, 32)
        if size not in (512, 1024, 2048, 4096) or not count:
            continue
        name = message("FAT with wear levelling" if at else "FAT without wear levelling")
        return Contents(
            ContentKind.FAT, message("{name}, made for {size}", name=name, size=human(size * count)), None, size * count
        )
    return None


def _phy(source: Source, _partition: Partition | None) -> Contents | None:
    if source.read(0, 8) != b"PHYINIT\0":
        return None
    return Contents(ContentKind.PHY, message("radio calibration data"))


def _coredump(source: Source, partition: Partition | None) -> Contents | None:
    if partition is None or not partition.is_kind(types.DATA, types.COREDUMP):
        return None
    length = _word(source.read(0, 4), 0)
    if not 24 <= length <= source.size:
        return None
    return Contents(ContentKind.COREDUMP, message("a core dump of {size}", size=human(length)), length)


def _otadata(source: Source, partition: Partition | None) -> Contents | None:
    said = partition is not None and partition.is_kind(types.DATA, types.OTADATA)
    records = [source.read(at, 32) for at in (0, SECTOR)]
    valid = [record for record in records if len(record) == 32 and _is_selection(record)]
    if not valid or not (said or source.size == 2 * SECTOR):
        return None
    sequences = ", ".join(str(_word(record, 0)) for record in valid)
    return Contents(
        ContentKind.OTADATA, message("boot selection, sequence {numbers}", numbers=sequences), 32 * len(valid)
    )


def _is_selection(record: bytes) -> bool:
    """Return whether a record is one. Number 0 is never written, and erased flash behind it is its checksum."""
    return _word(record, 0) not in (0, _ERASED) and _word(record, 28) == zlib.crc32(record[:4], _ERASED)


Detector = Callable[[Source, Partition | None], Contents | None]
_DETECTORS: tuple[Detector, ...] = (_app, _otadata, _phy, _nvs, _littlefs, _spiffs, _fat, _coredump)
