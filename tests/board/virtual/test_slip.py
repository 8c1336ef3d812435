"""Frames survive the line whatever is in them and however they are cut into pieces."""

from hypothesis import given
from hypothesis import strategies as st

from asym_studio.board.virtual.packets import checksum
from asym_studio.board.virtual.slip import Decoder, decode, encode
from tests.board.virtual.host import framed, xor

NASTY = st.lists(st.sampled_from([0xC0, 0xDB, 0xDC, 0xDD, 0x00, 0x41]), min_size=1, max_size=40).map(bytes)
PAYLOADS = st.one_of(NASTY, st.binary(min_size=1, max_size=80))


@given(st.lists(PAYLOADS, min_size=1, max_size=5), st.lists(st.integers(1, 30), min_size=1, max_size=20))
def test_frames_come_out_as_they_went_in(payloads: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(framed(payload) for payload in payloads)
    decoder, found, at = Decoder(), [], 0
    while at < len(stream):
        step = cuts[at % len(cuts)]
        found += decoder.feed(stream[at : at + step])
        at += step
    assert found == payloads


@given(PAYLOADS)
def test_encoding_is_the_plain_one(payload: bytes) -> None:
    assert encode(payload) == framed(payload)


@given(st.binary(max_size=200))
def test_the_checksum_is_the_plain_one(data: bytes) -> None:
    assert checksum(data) == xor(data)


def test_a_wrong_escape_spoils_its_frame_only() -> None:
    assert decode(b"a\xdbb") is None
    assert Decoder().feed(b"\xc0a\xdbb\xc0\xc0good\xc0") == [b"good"]


def test_noise_before_a_frame_is_skipped() -> None:
    assert Decoder().feed(b"waiting\r\n\xc0good\xc0") == [b"good"]


def test_an_endless_frame_does_not_fill_the_memory() -> None:
    decoder = Decoder()
    decoder.feed(b"\xc0")
    for _ in range(10):
        assert decoder.feed(b"x" * 0x10000) == []
    assert len(decoder._rest) <= 0x20000
