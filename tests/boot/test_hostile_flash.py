"""Whatever a flash holds, a boot ends with an answer, in bounded time."""

from __future__ import annotations

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.boot.bootloader import MOST_BOOTS, BootOptions, boot_until_settled
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.boot.boot_states import GOOD, Image, Row, State, app, put, record, table

NUMBERS = st.one_of(
    st.sampled_from([0, 1, 0xFFF, 0x1000, 0x2000, 0xE000, 0x10000, 0x20000, 0x100000, 0x400000, 0xFFFFFFFF]),
    st.integers(0, 0xFFFFFFFF),
    st.integers(0, 0x3F).map(lambda number: number * 0x10000),
)
BYTES = st.one_of(st.sampled_from([0, 1, 2, 0x10, 0x11, 0x12, 0x1F, 0x20, 0xFF]), st.integers(0, 255))
LABELS = st.text("abc\x1b\n", max_size=4)
ROWS = st.lists(st.tuples(LABELS, BYTES, BYTES, NUMBERS, NUMBERS), max_size=20)
RECORDS = st.one_of(
    st.binary(min_size=32, max_size=32).map(lambda data: data.ljust(0x1000, b"\xff")),
    st.builds(lambda seq, state, ok: record(seq, state, crc_ok=ok), NUMBERS, st.integers(0, 5), st.booleans()),
)
IMAGES = st.one_of(
    st.just(GOOD),
    st.binary(max_size=64),
    st.binary(max_size=200).map(lambda data: b"\xe9\x03" + data),
    st.tuples(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8)).map(
        lambda change: GOOD[: change[0]] + change[1] + GOOD[change[0] + len(change[1]) :]
    ),
    st.lists(st.tuples(NUMBERS, st.binary(max_size=40)), max_size=18).map(lambda segments: Image(segments).build()),
)
OPTIONS = st.builds(BootOptions, rollback=st.booleans(), table_offset=st.sampled_from([0x8000, 0x9000, 0x3FF000]))


def _check(results: tuple[BootResult, ...]) -> None:
    assert 1 <= len(results) <= MOST_BOOTS
    for result in results:
        assert (result.booted_offset is not None) == (result.verdict is Verdict.APP)
        assert result.explanation
        assert "None" not in " ".join(str(sentence) for sentence in result.explanation)
        assert all(offset % 0x1000 == 0 and len(content) == 0x1000 for offset, content in result.writes)
        assert len(result.rejected) <= 18


@settings(max_examples=60, deadline=None)
@given(ROWS, RECORDS, RECORDS, st.dictionaries(st.sampled_from([0x10000, 0x20000, 0x100000]), IMAGES), OPTIONS)
def test_any_table_otadata_and_images(
    rows: list[Row], first: bytes, second: bytes, images: dict[str | int, bytes], options: BootOptions
) -> None:
    flash = bytearray(State((), images=images, table=table(rows), flash_size=1 * MB).build())
    put(flash, 0xE000, first + second)
    for chip in ("esp32", "esp32c6"):
        _check(boot_until_settled(bytes(flash), CHIPS[chip], options))


@settings(max_examples=60, deadline=None)
@given(RECORDS, RECORDS, IMAGES, IMAGES, st.booleans(), st.sampled_from([0, 0x10, 0x11]))
def test_any_otadata_and_images_in_a_good_table(
    first: bytes, second: bytes, one: bytes, two: bytes, rollback: bool, subtype: int
) -> None:
    rows = [("otadata", 1, 0, 0xE000, 0x2000), ("a", 0, 0x10, 0x10000, 0x10000), ("b", 0, subtype, 0x20000, 0x10000)]
    flash = State(rows, (first, second), {"a": one, "b": two}, flash_size=1 * MB).build()
    results = boot_until_settled(flash, CHIPS["esp32"], BootOptions(rollback))
    _check(results)
    if GOOD in (one, two) and subtype != 0x10 and results[0].verdict is not Verdict.BOOTLOADER_ABORT:
        assert results[0].verdict is Verdict.APP


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=3000), st.integers(0, 0x9000), st.sampled_from([*CHIPS]))
def test_any_bytes(data: bytes, offset: int, chip: str) -> None:
    _check(boot_until_settled(b"\xff" * offset + data, CHIPS[chip], BootOptions(rollback=True)))


def test_segments_that_claim_megabytes_over_and_over_take_no_time() -> None:
    """Sixteen slots with sixteen segments of nearly 16 MB each: four gigabytes to sum up, were they read."""
    header = app(count=16).build()[:24]
    segment = struct.pack("<II", 0, 0xF00008)  # what follows it lies 16 bytes on, 15 times round the chip
    rows = [(f"s{n}", 0, 0x10 + n, 0x10000, 0xF0000) for n in range(16)]
    flash = State(rows, images={0x10000: header + segment * 64}, flash_size=1 * MB).build()
    (result,) = boot_until_settled(flash, CHIPS["esp32"])
    assert result.verdict is Verdict.NO_BOOTABLE
    assert [entry.reason for entry in result.rejected] == ["checksum"] * 16
