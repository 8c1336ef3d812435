"""Fit: the smallest partition, by hand calculation."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.flash.chips import CHIPS
from asym_studio.flash.images import read_image
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import MB
from asym_studio.plan.fit import Headroom, fit, fit_length, parse_headroom
from tests.flash.image_builder import Geometry, build, description, sign_v1, sign_v2

ESP32 = CHIPS["esp32"]
IMAGE = build(Geometry([(0x3F400020, 0x400), (0x40080000, 0x200), (0x400D0020, 0x800)]))


def test_an_image_for_larger_pages_starts_at_multiples_of_them() -> None:
    segments = [(0x40000020, 0x400), (0x2F000000, 0x200), (0x40040020, 0x800)]
    for power, waste in ((16, 0xF000), (18, 0x3F000)):
        data = build(Geometry(segments, chip_id=32, description=description("up", mmu_page_log2=power)))
        found = fit(read_image(data), CHIPS["esp32s31"], 16 * MB, SecureBoot.NONE)
        assert found.partition_size == 0x1000
        assert found.next_app_waste == waste


@pytest.mark.parametrize(
    ("length", "secure_boot", "partition_size", "waste"),
    [
        (687_360, SecureBoot.NONE, 0xA8000, 0x8000),
        (644_224, SecureBoot.NONE, 0x9E000, 0x2000),
        (761_392, SecureBoot.NONE, 0xBA000, 0x6000),
        (182_368, SecureBoot.NONE, 0x2D000, 0x3000),
        (196_608, SecureBoot.V1, 0x30000, 0),
        (262_144, SecureBoot.NONE, 0x40000, 0),
        (262_145, SecureBoot.NONE, 0x41000, 0xF000),
        (262_145, SecureBoot.V1, 0x50000, 0),
    ],
)
def test_the_smallest_partition_is_right_by_hand(
    length: int, secure_boot: SecureBoot, partition_size: int, waste: int
) -> None:
    found = fit_length(length, ESP32, 4 * MB, secure_boot)
    assert (found.partition_size, found.next_app_waste) == (partition_size, waste)
    assert found.free == partition_size - length


def test_headroom_is_a_share_bytes_and_growth_per_release_together() -> None:
    room = Headroom(share=Fraction(5, 100), fixed=1000, releases=2, growth=Fraction(10, 100))
    assert room.bytes_for(100_000) == 5000 + 1000 + 21_000


def test_the_way_to_the_next_and_the_previous_step_is_told() -> None:
    found = fit_length(0xA8000 - 1824, ESP32, 4 * MB, SecureBoot.NONE)
    assert found.partition_size == 0xA8000
    assert found.to_next_step == 1824
    assert found.to_previous_step == 4096 - 1824


def test_signed_images_count_with_their_signature() -> None:
    plain = read_image(IMAGE)
    assert plain.length_under(SecureBoot.NONE) == plain.length
    assert plain.length_under(SecureBoot.V1) == 0x10000
    assert plain.length_under(SecureBoot.V2) == 0x11000
    assert read_image(sign_v2(IMAGE)).length_under(SecureBoot.V2) == 0x2000
    signed = read_image(sign_v1(IMAGE))
    assert signed.length_under(SecureBoot.V1) == signed.length + 68


@given(st.integers(1, 16 * MB), st.sampled_from(SecureBoot), st.integers(0, 50))
def test_no_smaller_partition_holds_the_image(length: int, secure_boot: SecureBoot, percent: int) -> None:
    found = fit_length(length, ESP32, 16 * MB, secure_boot, Headroom(share=Fraction(percent, 100)))
    assert found.partition_size % found.rounding == 0
    assert found.partition_size - found.rounding < length + found.headroom <= found.partition_size
    assert 0 < found.to_previous_step <= found.rounding
    assert found.to_next_step + found.to_previous_step == found.rounding


@pytest.mark.parametrize(
    ("text", "headroom"),
    [
        ("5%", Headroom(share=Fraction(5, 100))),
        ("64K", Headroom(fixed=64 * 1024)),
        ("3x0.8%", Headroom(releases=3, growth=Fraction(8, 1000))),
        ("5% + 4K + 12×1%", Headroom(Fraction(5, 100), 4096, 12, Fraction(1, 100))),
    ],
)
def test_headroom_is_read_as_people_write_it(text: str, headroom: Headroom) -> None:
    assert parse_headroom(text) == headroom


@pytest.mark.parametrize(
    "text", ["", "-5%", "x5%", "9999x5%", "1x1%+1x1%", "5%%", "much", "1000x9999%", "999x99%", "5000M"]
)
def test_nonsense_is_no_headroom(text: str) -> None:
    with pytest.raises(ValueError, match="is not"):
        parse_headroom(text)
