"""What a partition holds, told from bytes alone."""

from __future__ import annotations

import random
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from littlefs import LittleFS

from asym_studio.boot.otadata import new_record
from asym_studio.flash import types
from asym_studio.flash.contents import Bytes, ContentKind, look, used_until
from asym_studio.flash.table import Partition
from asym_studio.flash.units import KB, SECTOR
from tests.board.boards import app, nvs, spiffs

COREDUMP = Partition("coredump", types.DATA, types.COREDUMP, 0, 0x10000)
OTADATA = Partition("otadata", types.DATA, types.OTADATA, 0, 0x2000)


def padded(data: bytes, size: int) -> bytes:
    return data.ljust(size, b"\xff")


def littlefs(lost: int, blocks: int) -> bytes:
    """A file system, one block of whose first pair is gone."""
    image = LittleFS(block_size=SECTOR, block_count=blocks).context.buffer
    image[lost * SECTOR : (lost + 1) * SECTOR] = b"\xff" * SECTOR
    return bytes(image)


def fat(at: int, sectors: int) -> bytes:
    boot = bytearray(b"\xff" * at + bytes(512))
    boot[at : at + 3] = b"\xeb\xfe\x90"
    boot[at + 11 : at + 13] = struct.pack("<H", 4096)
    boot[at + 19 : at + 21] = struct.pack("<H", sectors)
    boot[at + 510 : at + 512] = b"\x55\xaa"
    return padded(bytes(boot), (sectors + 4) * 4096)


def found(data: bytes, partition: Partition | None = None) -> tuple[ContentKind, int | None, int | None]:
    contents = look(Bytes(data), partition)
    return contents.kind, contents.used, contents.extent


def test_every_kind_is_recognised_with_what_it_uses() -> None:
    image = app(200 * KB, "blinky")
    coredump = padded(struct.pack("<II", 5000, 0x102) + bytes(4992), 0x10000)
    assert found(b"\xff" * 0x10000) == (ContentKind.BLANK, 0, None)
    assert found(padded(image, 0x100000)) == (ContentKind.APP, len(image), None)
    assert found(nvs(6, used=3)) == (ContentKind.NVS, 30 * 32, None)
    assert found(spiffs(0x30000)) == (ContentKind.SPIFFS, 0, 0x30000)
    assert found(littlefs(0, 32)) == (ContentKind.LITTLEFS, None, 32 * SECTOR)
    assert found(littlefs(1, 32)) == (ContentKind.LITTLEFS, None, 32 * SECTOR)
    assert found(padded(b"\xff" * 8 + b"littlefs", 0x10000)) == (ContentKind.LITTLEFS, None, None)
    assert found(fat(0x1000, 60)) == (ContentKind.FAT, None, 60 * 4096)
    assert found(fat(0, 60)) == (ContentKind.FAT, None, 60 * 4096)
    assert found(padded(b"PHYINIT\0", 0x1000))[0] is ContentKind.PHY
    assert found(coredump, COREDUMP) == (ContentKind.COREDUMP, 5000, None)
    assert found(padded(new_record(3).pack(), 0x2000), OTADATA) == (ContentKind.OTADATA, 32, None)
    assert found(padded(b"hello", 0x8000)) == (ContentKind.UNKNOWN, SECTOR, None)


def test_a_file_system_tells_the_size_that_it_was_made_for() -> None:
    assert found(spiffs(0x30000)[:0x20000])[2] == 0x30000
    assert found(padded(spiffs(0x20000), 0x30000))[2] == 0x20000


def test_a_small_spiffs_with_deleted_files_is_no_boot_selection() -> None:
    data = bytearray(spiffs(0x2000))
    data[0:4] = bytes(4)
    assert found(bytes(data))[:2] == (ContentKind.SPIFFS, 0)


def test_used_pages_of_spiffs_are_counted() -> None:
    data = bytearray(spiffs(0x10000))
    data[0:6] = struct.pack("<HHH", 0x8001, 1, 0)  # two pages of an object, one that was deleted
    assert found(bytes(data))[1] == 512


def test_nvs_is_not_hidden_by_an_empty_first_page() -> None:
    data = b"\xff" * SECTOR + nvs(4, used=1)
    assert found(data)[0] is ContentKind.NVS


def test_a_damaged_nvs_page_is_none() -> None:
    data = bytearray(nvs(3, used=1))
    data[10] ^= 1
    assert found(bytes(data))[0] is ContentKind.UNKNOWN


@pytest.mark.parametrize("end", [1, SECTOR, SECTOR + 1, 0x7FFF, 0x8000])
def test_the_end_of_what_is_used(end: int) -> None:
    assert used_until(Bytes(padded(bytes(end), 0x8000))) == -(-end // SECTOR) * SECTOR


@given(
    st.sampled_from([b"", b"\xe9\x03", b"PHYINIT", b"\xfe\xff\xff\xff", b"\xeb\xfe\x90", b"\xff" * 8 + b"littlefs"]),
    st.integers(0, 0x3001),
    st.integers(0, 2**32),
)
@settings(max_examples=100)
def test_no_bytes_are_too_strange(head: bytes, size: int, seed: int) -> None:
    data = (head + random.Random(seed).randbytes(size))[:size]
    for partition in (None, COREDUMP, OTADATA):
        contents = look(Bytes(data), partition)
        assert contents.used is None or contents.used >= 0
        assert str(contents.summary)
