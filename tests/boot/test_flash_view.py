"""Reading a flash as the chip does."""

from __future__ import annotations

import hashlib
from functools import reduce
from operator import xor

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.boot.flash_view import FlashView
from asym_studio.flash.units import MB


def test_what_is_not_in_the_dump_is_erased_and_addresses_wrap() -> None:
    flash = FlashView(b"abc")
    assert flash.size == 1 * MB
    assert flash.read(0, 5) == b"abc\xff\xff"
    assert flash.read(MB - 2, 5) == b"\xff\xffabc"
    assert flash.read(7 * MB, 3) == b"abc"


def test_the_chip_is_the_smallest_that_holds_the_dump() -> None:
    assert [FlashView(bytes(n)).size // MB for n in (0, MB, MB + 1, 3 * MB, 4 * MB)] == [1, 1, 2, 4, 4]


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 3 * MB), st.integers(0, 3 * MB))
def test_sums_are_those_of_the_bytes(data: bytes, offset: int, length: int) -> None:
    flash = FlashView(bytes(MB - 300) + data[:300])
    flash = flash.programmed(0x2000, data[:64])
    content = flash.read(offset, length)
    counts = (value for value in range(256) if content.count(value) % 2)
    assert flash.xor(offset, length) == reduce(xor, counts, 0)
    assert flash.sha256(offset, length) == hashlib.sha256(content).digest()


def test_programming_erases_its_sector_and_only_clears_bits_in_the_next() -> None:
    flash = FlashView(b"\x0f" * 0x3000).programmed(0x1FFE, b"\xaa\xaa\xaa\xaa")
    assert flash.read(0xFFF, 2) == b"\x0f\xff"
    assert flash.read(0x1FFC, 6) == b"\xff\xff\xaa\xaa\x0a\x0a"
    assert [offset for offset, _ in flash.written] == [0x1000, 0x2000]
    assert flash.read(0x2002, 2) == b"\x0f\x0f"
