"""Sizes as people write and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.flash import units
from asym_studio.flash.units import KB, MB


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0x380000", 0x380000),
        ("3584K", 3584 * KB),
        ("3.5M", 3584 * KB),
        ("4MB", 4 * MB),
        (" 64 KiB ", 64 * KB),
        ("4_096", 4096),
        ("0X10k", 16 * KB),
        ("0", 0),
        ("17 B", 17),
    ],
)
def test_sizes_are_read_as_people_write_them(text: str, value: int) -> None:
    assert units.parse_size(text) == value


@pytest.mark.parametrize(
    "text", ["", "abc", "-1", "1.5", "0.3K", "1e3", "0x", "4G", "1..2M", "9" * 5000, "٣M", "1 2", "0x_", "0X__K"]
)
def test_nonsense_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="is not"):
        units.parse_size(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3584 * KB, "3.5 MB"),
        (256 * KB, "256 KB"),
        (5920, "5.78 KB"),
        (512, "512 B"),
        (0x1E0000, "1.88 MB"),
        (1 * MB, "1 MB"),
        (0, "0 B"),
        (-4096, "-4 KB"),
    ],
)
def test_sizes_are_shown_as_people_read_them(value: int, text: str) -> None:
    assert units.human(value) == text


@given(st.integers(0, 2**32))
def test_hexadecimal_reads_back(value: int) -> None:
    assert units.parse_size(units.hexadecimal(value)) == value


@given(st.integers(0, 2**32))
def test_what_is_shown_is_within_half_a_percent(value: int) -> None:
    number, unit = units.human(value).split()
    shown = float(number.replace(",", "")) * {"B": 1, "KB": KB, "MB": MB}[unit]
    assert abs(shown - value) <= 0.005 * value


@given(st.integers(-(2**33), 2**33), st.sampled_from([1, 0x1000, 0x10000]))
def test_alignment_brackets_the_value(value: int, step: int) -> None:
    low, high = units.align_down(value, step), units.align_up(value, step)
    assert low % step == high % step == 0
    assert low <= value <= high < low + 2 * step
    assert (low == high) == (value % step == 0)
