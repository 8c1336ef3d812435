"""What the bootloader takes for a partition table, on states of our own."""

from __future__ import annotations

import pytest

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.log import BootLog
from asym_studio.boot.table import BootTable, TableFault, believed_flash_size, read_boot_table
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.boot.boot_states import NVS, OTADATA, TWO_SLOTS, Row, md5_row, pack_rows, table

END = b"\xff" * 32


def _read(data: bytes, flash_size: int = 4 * MB) -> BootTable | TableFault:
    return read_boot_table(FlashView(data), 0, flash_size, BootLog())


def _rows(data: bytes, flash_size: int = 4 * MB) -> BootTable:
    found = _read(data, flash_size)
    assert isinstance(found, BootTable), found
    return found


def _fault(data: bytes, flash_size: int = 4 * MB) -> tuple[str, int]:
    found = _read(data, flash_size)
    assert isinstance(found, TableFault)
    return found.code, found.row


def _spiffs(number: int) -> Row:
    return (f"d{number}", 1, 0x82, 0x200000 + number * 0x1000, 0x1000)


def test_a_table_reads_with_and_without_its_checksum() -> None:
    for md5 in (True, False):
        found = _rows(table(TWO_SLOTS, md5=md5))
        assert [row.label for row in found.rows] == ["nvs", "otadata", "app", "updater"]
        assert found.count == 2


def test_an_erased_table_is_one_without_rows() -> None:
    assert _rows(b"").rows == ()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (bytes(0xC00), ("row_magic", 0)),
        (table(TWO_SLOTS)[:64] + b"\xab" + table(TWO_SLOTS)[65:], ("row_magic", 2)),
        (pack_rows(TWO_SLOTS) + md5_row(pack_rows(TWO_SLOTS), right=False), ("md5", 4)),
        (table(TWO_SLOTS) + md5_row(table(TWO_SLOTS)), ("second_md5", 5)),
        (table(TWO_SLOTS) * 2, ("second_md5", 9)),
        (table(TWO_SLOTS) + b"\xff\xff\xff\x00", ("row_magic", 5)),
    ],
)
def test_a_damaged_table_is_refused_at_the_first_bad_row(data: bytes, fault: tuple[str, int]) -> None:
    assert _fault(data) == fault


def test_what_follows_the_end_row_is_not_looked_at() -> None:
    assert _rows(table(TWO_SLOTS) + END + b"\x5a" * 64).count == 2


@pytest.mark.parametrize(
    ("count", "md5", "good"), [(95, False, True), (96, False, False), (94, True, True), (95, True, False)]
)
def test_the_end_row_must_be_among_the_first_96(count: int, md5: bool, good: bool) -> None:
    data = table([_spiffs(number) for number in range(count)], md5=md5)
    if good:
        assert len(_rows(data).rows) == count
    else:
        assert _fault(data) == ("no_end_row", 96)


@pytest.mark.parametrize("after", [1, 2])
def test_rows_behind_a_checksum_row_push_the_last_row_out(after: int) -> None:
    before = pack_rows(TWO_SLOTS[:-after])
    found = _rows(before + md5_row(before) + pack_rows(TWO_SLOTS[-after:]))
    assert [row.label for row in found.rows[: 4 - after]] == [row[0] for row in TWO_SLOTS[:-after]]
    assert len(found.rows) == 4
    assert "updater" not in [row.label for row in found.rows]
    assert found.rows[4 - after].usage == "unknown"


@pytest.mark.parametrize(
    ("offset", "size", "good"),
    [
        (0x300000, 0x100000, True),
        (0x300000, 0x100001, False),
        (0x400000, 0, True),
        (0x400001, 0, False),
        (0x300000, 0xFFFFFFFF, True),
        (0x3FFFFF, 1, True),
        (0xFFFFF000, 0x2000, False),
        (1, 0xFFFFFFFF, True),
    ],
)
def test_rows_end_within_the_believed_size_computed_in_32_bits(offset: int, size: int, good: bool) -> None:
    data = table([("x", 1, 0x82, offset, size)])
    if good:
        assert _rows(data).rows[0].size == size
    else:
        assert _fault(data) == ("row_beyond_flash", 0)


def test_overlaps_odd_types_and_any_order_are_fine() -> None:
    rows = [("b", 0, 0x10, 0x10000, 0x100000), ("a", 0xFF, 0, 0x8000, 0x200000), OTADATA, NVS, ("", 0, 0x99, 3, 5)]
    assert len(_rows(table(rows)).rows) == 5


def test_of_several_rows_of_a_kind_the_last_wins() -> None:
    rows = [(f"{kind}{n}", *kind_of, 0x10000 * n, 0x1000) for n in (1, 2) for kind, kind_of in _KINDS.items()]
    found = _rows(table(rows))
    kept = (found.factory, found.test, found.otadata, found.slots[3])
    assert [row.label if row else None for row in kept] == ["factory2", "test2", "otadata2", "ota2"]
    assert found.count == 2


_KINDS = {"factory": (0, 0), "test": (0, 0x20), "otadata": (1, 0), "ota": (0, 0x13)}


def test_a_slot_is_reached_only_below_the_count_of_slots() -> None:
    found = _rows(table([("zero", 0, 0x10, 0x10000, 0x1000), ("two", 0, 0x12, 0x20000, 0x1000)]))
    assert [row.label if (row := found.at(index)) else None for index in range(4)] == ["zero", None, None, None]


def test_a_slot_of_no_size_is_skipped() -> None:
    assert _rows(table([("zero", 0, 0x10, 0x10000, 0)])).at(0) is None


@pytest.mark.parametrize(
    ("chip", "code", "size"),
    [
        ("esp32", 0, 1),
        ("esp32", 4, 16),
        ("esp32", 5, 2),
        ("esp32c3", 5, 2),
        ("esp32", 15, 2),
        ("esp32s3", 5, 32),
        ("esp32s3", 9, 2),
    ],
)
def test_a_flash_size_that_a_bootloader_does_not_know_counts_as_2_mb(chip: str, code: int, size: int) -> None:
    assert believed_flash_size(code, CHIPS[chip]) == size * MB


def test_the_listing_is_the_one_that_boards_print() -> None:
    log = BootLog()
    read_boot_table(FlashView(table(TWO_SLOTS)), 0, 4 * MB, log)
    texts = [line.partition(") ")[2] for line in log.lines]
    assert texts == [
        "boot: Partition Table:",
        "boot: ## Label            Usage          Type ST Offset   Length",
        "boot:  0 nvs              WiFi data        01 02 00009000 00005000",
        "boot:  1 otadata          OTA data         01 00 0000e000 00002000",
        "boot:  2 app              OTA app          00 10 00010000 00100000",
        "boot:  3 updater          OTA app          00 11 00110000 00100000",
        "boot: End of partition table",
    ]


def test_a_row_beyond_the_flash_is_logged_as_boards_do() -> None:
    log = BootLog()
    rows = [NVS, OTADATA, ("a", 0, 0x10, 0x10000, 0x10000), ("b", 0, 0x11, 0x210000, 0x1000000)]
    read_boot_table(FlashView(table(rows)), 0, 4 * MB, log)
    assert [line.partition(") ")[2] for line in log.lines] == [
        "flash_parts: partition 3 invalid - offset 0x210000 size 0x1000000 exceeds flash chip size 0x400000",
        "boot: Failed to verify partition table",
    ]
