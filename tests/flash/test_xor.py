"""The XOR of many bytes, against the plain way."""

from __future__ import annotations

from functools import reduce
from operator import xor

from hypothesis import given
from hypothesis import strategies as st

from asym_studio.flash.xor import xor_of

_CHUNK = 1 << 16


@given(st.binary(max_size=70))
def test_it_is_what_one_byte_after_the_other_gives(data: bytes) -> None:
    assert xor_of(data) == xor_of(bytearray(data)) == xor_of(memoryview(data)) == reduce(xor, data, 0)


@given(st.binary(min_size=1, max_size=9), st.integers(-2, 2), st.integers(1, 3))
def test_long_ones_are_summed_in_pieces(data: bytes, more: int, chunks: int) -> None:
    length = chunks * _CHUNK + more
    long = (data * (length // len(data) + 1))[:length]
    assert xor_of(long) == reduce(xor, (byte for byte in range(256) if long.count(byte) % 2), 0)
