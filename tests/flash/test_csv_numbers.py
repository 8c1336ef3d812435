"""Numbers in CSV columns: every form that the reference reads, and numbers written in the style that is there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import types
from asym_studio.flash.csv_numbers import keyword_like, parse_number, write_like


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0x10000", 0x10000),
        ("0X1F", 0x1F),
        ("4096", 4096),
        ("64K", 0x10000),
        ("64k", 0x10000),
        ("1m", 0x100000),
        ("4KK", 4 << 20),
        ("1kM", 1 << 30),
        ("0x1k", 1024),
        ("0b101", 5),
        ("0o17", 15),
        ("4_096", 4096),
        ("4 k", 4096),
        ("-1M", -0x100000),
        ("+5", 5),
        ("000", 0),
        ("٤k", 4096),
        ("4\N{KELVIN SIGN}", 4096),
        ("0" + "k" * 500, 0),
    ],
)
def test_every_form_that_the_reference_reads(text: str, value: int) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", "K", "010", "1.5M", "4 k k", "4K B", "4KB", "0x", "__1", "1__0", "- 5", "five", "1\0", "\ud800"),
        *("9" * 5_000, "9" * 10_000_000, "k" * 100_000, "1" + "k" * 100_000, "0x" + "g" * 1_000_000, "1_" * 100_000),
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_what_is_no_number_is_refused_at_once(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_number(text)


@pytest.mark.parametrize(
    ("text", "value"), [("data", 1), ("DATA", 1), ("appk", 0), ("datak", 1024), ("0x40", 0x40), ("partition_TABLE", 3)]
)
def test_keywords_in_any_case_and_even_with_suffixes(text: str, value: int) -> None:
    assert parse_number(text, types.TYPES) == value


@pytest.mark.parametrize(
    ("example", "value", "written"),
    [
        ("0x9000", 0x10000, "0x10000"),
        ("0X9000", 0xABC000, "0Xabc000"),
        ("0x3F0000", 0xABC000, "0xABC000"),
        ("0x009000", 0xF000, "0x00f000"),
        ("36K", 0x10000, "64K"),
        ("36k", 0x100000, "1024k"),
        ("4 k", 0x2000, "8 k"),
        ("1M", 0x380000, "3584K"),
        ("1m", 0x200000, "2m"),
        ("20K", 0x11800, "70K"),
        ("20K", 1500, "0x5dc"),
        ("0x10K", 0x5000, "0x14K"),
        ("4096", 8192, "8192"),
        ("-4M", 0x800000, "8M"),
        ("4KK", 0x2000, "0x2000"),
        ("", 0x2000, "0x2000"),
        ("$SIZE", 0x2000, "0x2000"),
    ],
)
def test_a_number_is_written_like_its_neighbour(example: str, value: int, written: str) -> None:
    assert write_like(example, value) == written


@settings(deadline=None)
@given(
    example=st.one_of(
        st.from_regex(r"-?(0[xX][0-9a-fA-F]{1,8}|[0-9_]{1,8}) ?[kKmM]?", fullmatch=True), st.text(max_size=8)
    ),
    value=st.integers(0, 0xFFFFFFFF),
)
def test_whatever_the_style_the_number_stays(example: str, value: int) -> None:
    assert parse_number(write_like(example, value)) == value


def test_keywords_keep_their_case() -> None:
    assert [keyword_like(example, "spiffs") for example in ("FAT", "fat", "Fat", "")] == [
        "SPIFFS",
        "spiffs",
        "spiffs",
        "spiffs",
    ]
