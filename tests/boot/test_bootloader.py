"""Whole boots on states of our own: each rule of the choice, the fallback and the writes by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from asym_studio.boot.bootloader import BootOptions, boot, boot_until_settled, with_writes
from asym_studio.boot.otadata import Record, new_record
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.boot.boot_states import EMPTY, GOOD, NVS, OTADATA, TWO_SLOTS, Image, Row, State, app, record, table

FACTORY: Row = ("updater", 0, 0, 0x10000, 0x100000)
SLOT_0: Row = ("app", 0, 0x10, 0x110000, 0x100000)
SLOT_1: Row = ("other", 0, 0x11, 0x210000, 0x100000)
TEST: Row = ("test", 0, 0x20, 0x310000, 0x80000)
WITH_FACTORY = (NVS, OTADATA, FACTORY, SLOT_0, SLOT_1)
FOUR_SLOTS = (NVS, OTADATA, *((f"s{n}", 0, 0x10 + n, 0x10000 * (n + 1), 0x10000) for n in range(4)))
TORN = (2).to_bytes(4, "little").ljust(0x1000, b"\xff")
ZERO = bytes(0x1000)


def _boot(
    first: bytes,
    second: bytes = EMPTY,
    *,
    rows: Sequence[Row] = TWO_SLOTS,
    images: Mapping[str | int, bytes] | None = None,
    rollback: bool = False,
    chip: str = "esp32",
    **state: Any,
) -> BootResult:
    """Boot with good images in all app slots, or with those given."""
    good = app(chip).build()
    every = {row[0]: good for row in rows if row[1] == 0 and row[4]}
    flash = State(rows, (first, second), every if images is None else images, chip=chip, **state).build()
    return boot(flash, CHIPS[chip], BootOptions(rollback))


def _records(result: BootResult) -> list[Record | None]:
    assert result.otadata_after is not None
    return [None if sector.erased else sector.record for sector in result.otadata_after]


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        (record(1), EMPTY, "app"),
        (record(2), EMPTY, "updater"),
        (EMPTY, record(2), "updater"),
        (record(1), record(2), "updater"),
        (record(3), record(2), "app"),
        (record(0x7FFFFFFF), record(0x80000000), "updater"),
        (record(0xFFFFFFFE), record(1), "updater"),
        (record(0), EMPTY, "updater"),
        (record(1), record(2, crc_ok=False), "app"),
        (record(1), TORN, "app"),
        (record(1), ZERO, "app"),
        (ZERO, ZERO, "app"),
        (record(1), record(2, "INVALID"), "app"),
        (record(1), record(2, "ABORTED"), "app"),
        (record(1), record(2, 0x12345678), "updater"),
        (record(1), record(2, "NEW"), "updater"),
        (record(1), record(2, "PENDING_VERIFY"), "updater"),
        (record(1, label=b"x" * 20), record(2, label=bytes(20)), "updater"),
        (record(0xFFFFFFFF, "VALID"), record(2), "updater"),
    ],
)
def test_the_valid_record_with_the_highest_sequence_decides(first: bytes, second: bytes, label: str) -> None:
    result = _boot(first, second)
    assert (result.verdict, result.label, result.writes) == (Verdict.APP, label, ())


@pytest.mark.parametrize(("sequence", "slot"), [(1, 0), (4, 3), (5, 0), (0, 3), (0xFFFFFFFE, 1)])
def test_sequences_count_round_the_slots(sequence: int, slot: int) -> None:
    assert _boot(record(sequence), rows=FOUR_SLOTS).slot == f"ota_{slot}"


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        (EMPTY, EMPTY, "updater"),
        (record(1, "INVALID"), EMPTY, "updater"),
        (record(1, "ABORTED"), record(2, "ABORTED", crc_ok=False), "updater"),
        (record(1, crc_ok=False), EMPTY, "updater"),
        (record(1), EMPTY, "app"),
        (record(2), EMPTY, "other"),
    ],
)
def test_factory_is_what_boots_when_nothing_else_is_selected(first: bytes, second: bytes, label: str) -> None:
    result = _boot(first, second, rows=WITH_FACTORY)
    assert (result.label, result.writes) == (label, ())


def test_without_otadata_factory_boots_and_slots_do_not_count() -> None:
    assert _boot(EMPTY, rows=(NVS, FACTORY, SLOT_0)).label == "updater"
    assert _boot(EMPTY, rows=(NVS, SLOT_0)).label == "app"


def test_a_row_at_offset_0_is_no_otadata_and_no_factory() -> None:
    no_otadata = (("otadata", 1, 0, 0, 0x2000), SLOT_0, SLOT_1)
    flash = bytearray(State(no_otadata, images={"app": GOOD, "other": GOOD}).build())
    flash[:0x2000] = record(2) + flash[0x1000:0x2000]
    assert boot(flash, CHIPS["esp32"]).otadata_before is None
    no_factory = (OTADATA, ("low", 0, 0, 0, 0x1000), SLOT_0)
    result = _boot(EMPTY, rows=no_factory, images={"app": GOOD})
    assert (result.label, [r.slot for r in result.rejected], len(result.writes)) == ("app", [], 1)


@pytest.mark.parametrize(("size", "verdict"), [(0, "small"), (0x1FFF, "small"), (0x2000, "app"), (0x3000, "app")])
def test_otadata_must_have_two_sectors(size: int, verdict: str) -> None:
    rows = (("otadata", 1, 0, 0xE000, size), *TWO_SLOTS[2:])
    result = _boot(record(2), rows=rows)
    assert result.verdict is (Verdict.APP if verdict == "app" else Verdict.OTADATA_TOO_SMALL)
    assert (result.label, result.rejected) == ("updater" if verdict == "app" else None, ())


def test_otadata_that_cannot_be_mapped_at_once_is_given_up() -> None:
    rows = (("otadata", 1, 0, 0xE000, 0x330000), *TWO_SLOTS[2:])
    assert _boot(record(2), rows=rows).verdict is Verdict.OTADATA_TOO_SMALL


@pytest.mark.parametrize(
    ("present", "refused", "label"),
    [
        (("app", "other", "updater"), [], "other"),
        (("app", "updater"), ["ota_1"], "app"),
        (("updater",), ["ota_1", "ota_0"], "updater"),
        ((), ["ota_1", "ota_0", "factory"], None),
    ],
)
def test_fallback_goes_down_to_factory(present: tuple[str, ...], refused: list[str], label: str | None) -> None:
    result = _boot(record(2), rows=WITH_FACTORY, images=dict.fromkeys(present, GOOD))
    assert ([entry.slot for entry in result.rejected], result.label) == (refused, label)
    assert {entry.reason for entry in result.rejected} <= {"magic"}


def test_then_up_to_the_last_slot_and_then_to_test() -> None:
    rows = (*FOUR_SLOTS, ("factory", 0, 0, 0x80000, 0x10000), TEST)
    last = _boot(record(2), rows=rows, images={"s3": GOOD, "test": GOOD})
    assert [entry.slot for entry in last.rejected] == ["ota_1", "ota_0", "factory", "ota_2"]
    assert last.label == "s3"
    test = _boot(EMPTY, rows=rows, images={"test": GOOD})
    assert [entry.slot for entry in test.rejected] == ["factory", "ota_0", "ota_1", "ota_2", "ota_3"]
    assert (test.label, test.slot, test.writes) == ("test", "test", ())
    none = _boot(EMPTY, rows=rows, images={"test": GOOD[:-1]})
    assert none.verdict is Verdict.NO_BOOTABLE


def test_a_slot_behind_a_hole_is_never_tried() -> None:
    rows = (NVS, OTADATA, ("app", 0, 0x10, 0x10000, 0x10000), ("lost", 0, 0x12, 0x20000, 0x10000))
    result = _boot(record(2), rows=rows, images={"lost": GOOD})
    assert (result.verdict, [entry.slot for entry in result.rejected]) == (Verdict.NO_BOOTABLE, ["ota_0"])


def test_the_first_boot_of_slots_without_factory_is_recorded() -> None:
    result = _boot(EMPTY, images={"updater": GOOD})
    assert (result.label, _records(result)) == ("updater", [new_record(2, 2), None])
    assert result.writes == ((0xE000, record(2, "VALID")),)
    assert "Set actual ota_seq=2 in otadata[0]" in result.log[-2]


@pytest.mark.parametrize(
    ("first", "second", "recorded"),
    [
        (EMPTY, EMPTY, True),
        (record(1, "INVALID", crc_ok=False), EMPTY, True),
        (record(1, "INVALID", crc_ok=False), record(2, "ABORTED", crc_ok=False), True),
        (record(0xFFFFFFFF, "VALID"), EMPTY, True),
        (record(1, "INVALID"), EMPTY, False),
        (record(1, crc_ok=False), record(2, crc_ok=False), False),
        (record(1, crc_ok=False), EMPTY, False),
        (ZERO, EMPTY, False),
    ],
)
def test_only_otadata_that_was_never_written_is_recorded(first: bytes, second: bytes, recorded: bool) -> None:
    result = _boot(first, second)
    assert (result.label, bool(result.writes)) == ("app", recorded)


def test_the_first_record_clears_its_sector_and_leaves_the_other() -> None:
    dirty = b"\xff" * 32 + b"\x5a" * 0xFE0
    second = record(1, "INVALID", crc_ok=False, label=b"y" * 20)[:-1] + b"\0"
    result = _boot(dirty, second)
    assert result.writes == ((0xE000, record(1, "VALID")),)
    assert result.otadata_after is not None
    assert not result.otadata_after[1].rest_blank


def test_rollback_aborts_what_was_not_confirmed_and_keeps_its_label() -> None:
    label = b"somebody was here..\0"
    result = _boot(record(1, "VALID"), record(2, "PENDING_VERIFY", label=label)[:32].ljust(0x1000, b"Z"), rollback=True)
    assert result.label == "app"
    assert result.writes == ((0xF000, record(2, "ABORTED", label=label)),)


def test_rollback_marks_a_new_selection_once_it_is_followed() -> None:
    result = _boot(record(1, "NEW"), record(2, "NEW"), rollback=True)
    assert (result.label, _records(result)) == ("updater", [new_record(1, 0), new_record(2, 1)])


def test_rollback_aborts_even_a_record_whose_checksum_is_wrong() -> None:
    result = _boot(record(2, "PENDING_VERIFY", crc_ok=False), rollback=True)
    assert result.label == "app"
    assert _records(result) == [new_record(1, 2), None]


def test_an_unconfirmed_app_is_left_at_the_second_boot() -> None:
    flash = State(otadata=(record(1, "VALID"), record(2, "NEW")), images={"app": GOOD, "updater": GOOD}).build()
    rolled = boot_until_settled(flash, CHIPS["esp32"], BootOptions(rollback=True))
    assert [result.label for result in rolled] == ["updater", "app", "app"]
    assert [bool(result.writes) for result in rolled] == [True, True, False]
    plain = boot_until_settled(flash, CHIPS["esp32"])
    assert [result.label for result in plain] == ["updater"]


def test_no_more_than_three_boots_are_followed() -> None:
    rows = (("otadata", 1, 0, 0xD002, 0x2000), *TWO_SLOTS[2:])
    flash = State(rows, images={"app": GOOD}).build()
    results = boot_until_settled(flash, CHIPS["esp32"])
    assert len(results) == 3
    assert [result.otadata_after for result in results] == [results[0].otadata_before] * 3
    assert "not 4-byte aligned" in "\n".join(results[0].log)


def test_an_image_without_code_in_flash_stops_the_bootloader_for_good() -> None:
    only_ram = Image(app().segments[1:2]).build()
    result = _boot(EMPTY, images={"app": only_ram, "updater": GOOD})
    assert (result.verdict, result.booted_offset, result.label) == (Verdict.BOOTLOADER_ABORT, None, None)
    assert result.booted is not None
    assert result.booted.label == "app"
    assert _records(result) == [new_record(1, 2), None]


def test_the_bootloader_believes_its_own_header_and_not_the_chip() -> None:
    rows = (*TWO_SLOTS, ("far", 1, 0x82, 0x300000, 0x101000))
    refused = _boot(record(1), rows=rows, flash_size=8 * MB, header_code=2)
    assert (refused.verdict, refused.reason) == (Verdict.TABLE_ERROR, "row_beyond_flash")
    assert _boot(record(1), rows=rows, flash_size=8 * MB).verdict is Verdict.APP
    assert _boot(record(1), rows=rows, flash_size=4 * MB, header_code=3).verdict is Verdict.APP
    assert _boot(record(1), rows=rows, flash_size=8 * MB, header_code=5).verdict is Verdict.TABLE_ERROR


def test_without_a_bootloader_the_dumps_size_is_assumed_and_said() -> None:
    result = _boot(record(1), bootloader=False)
    assert result.verdict is Verdict.APP
    assert "takes the flash for 4 MB" in str(result.explanation[0])
    smaller = boot(State(bootloader=False).build(), CHIPS["esp32"], BootOptions(flash_size=1 * MB))
    assert smaller.reason == "row_beyond_flash"


def test_a_table_elsewhere_is_found_where_the_bootloader_was_built_for_it() -> None:
    rows = (("nvs", 1, 2, 0x11000, 0x4000), ("otadata", 1, 0, 0x15000, 0x2000), ("app", 0, 0, 0x20000, 0x10000))
    flash = State(rows, images={"app": GOOD}, table_offset=0x10000).build()
    assert boot(flash, CHIPS["esp32"], BootOptions(table_offset=0x10000)).label == "app"
    assert boot(flash, CHIPS["esp32"]).verdict is Verdict.NO_BOOTABLE


@pytest.mark.parametrize("chip", ["esp32", "esp32s3", "esp32c3", "esp32c6"])
def test_every_chip_boots_its_own_app_and_no_others(chip: str) -> None:
    assert _boot(record(1), chip=chip).label == "app"
    other = app("esp32c3" if chip == "esp32" else "esp32").build()
    foreign = _boot(record(1), chip=chip, images={"app": other, "updater": other})
    assert [entry.reason for entry in foreign.rejected] == ["chip_id", "chip_id"]


def test_the_explanation_names_records_refusals_and_the_winner() -> None:
    result = _boot(record(1, "ABORTED"), record(2), images={"updater": GOOD[:-1] + b"\0"})
    told = " ".join(str(sentence) for sentence in result.explanation)
    assert "Record 0 (sequence 1) is out of the question: it is ABORTED." in told
    assert "Record 1 wins: (2 − 1) modulo 2 slots selects ota_1." in told
    assert "refuses updater (ota_1) at 0x110000. Its SHA-256 is wrong" in told
    assert "refuses app (ota_0) at 0x10000. There is no image" in told
    assert "No app can be started" in told


def test_the_log_begins_with_the_rom_and_ends_with_the_app() -> None:
    log = _boot(record(1)).log
    assert log[0] == "ets Jul 29 2019 12:21:46"
    assert "rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)" in log
    assert "load:0x3fff0030,len:16" in log
    text = [line.partition(") ")[2] for line in log]
    assert "boot: ESP-IDF v5.5.1 2nd stage bootloader" in text
    assert "boot.esp32: SPI Flash Size : 4MB" in text
    assert text[-2:] == [
        "boot: Loaded app from partition at offset 0x10000",
        "boot: Disabling RNG early entropy source...",
    ]
    times = [int(line[3 : line.index(")")]) for line in log if line.startswith("I (")]
    assert times == sorted(times)


@pytest.mark.parametrize(
    ("result", "last"),
    [
        (_boot(record(1), images={}), "boot: No bootable app partitions in the partition table"),
        (_boot(record(1), table=bytes(0xC00)), "boot: load partition table error!"),
        (
            _boot(record(1), rows=(("o", 1, 0, 0xE000, 0), SLOT_0)),
            "boot: ota_info partition size 0 is too small (minimum 8192 bytes)",
        ),
    ],
)
def test_a_failed_boot_ends_with_the_line_that_boards_print(result: BootResult, last: str) -> None:
    assert result.log[-1].partition(") ")[2] == last


def test_written_sectors_are_put_in_place() -> None:
    assert with_writes(b"abc", ()) == b"abc"
    assert with_writes(b"", ((0x1000, ZERO),)) == EMPTY + ZERO
    flash = State(table=table(TWO_SLOTS), images={"app": GOOD}).build()
    after = with_writes(flash, boot(flash, CHIPS["esp32"]).writes)
    assert (len(after), after[0xE000:0x10000]) == (len(flash), record(1, "VALID") + EMPTY)


def _described(version: str, compiled: str = "Nov 21 2026 12:00:00") -> bytes:
    """A bootloader for 4 MB that says its version, as those since ESP-IDF 5.2 do."""
    description = (
        bytes((80, 0, 0, 0)) + bytes(4) + version.encode().ljust(32, b"\0") + compiled.encode().ljust(24, b"\0")
    )
    return Image([(0x3FFF0030, description.ljust(80, b"\0"))]).build()


def test_the_log_carries_the_version_that_the_bootloader_names() -> None:
    log = "\n".join(_boot(record(1), images={"app": GOOD, 0x1000: _described("v5.4.2")}).log)
    assert "boot: ESP-IDF v5.4.2 2nd stage bootloader" in log
    assert "boot: compile time Nov 21 2026 12:00:00" in log


@pytest.mark.parametrize(("version", "boots"), [("v5.5.1", True), ("v6.1-beta1", False), ("main", True), ("", True)])
def test_from_version_6_on_a_row_cannot_wrap_around(version: str, boots: bool) -> None:
    rows = (*TWO_SLOTS, ("torn", 1, 0x82, 0x300000, 0xFFFFFFFF))
    result = _boot(record(1), rows=rows, images={"app": GOOD, 0x1000: _described(version)})
    assert (result.reason is None) is boots


def _greeting(version: str) -> bytes:
    """A bootloader that only prints its version, as those before ESP-IDF 5.2 do."""
    texts = b"I (%u) %s: ESP-IDF %s 2nd stage bootloader\0v%d.%d\0" + version.encode() + b"\0boot\0"
    return Image([(0x3FFF0030, texts.ljust(120, b"\0"))]).build()


@pytest.mark.parametrize(
    ("version", "byte", "full", "boots"),
    [
        ("v4.4.7-dirty", 99, 0, False),
        ("v4.4.7-dirty", 4, 0, False),
        ("v4.4.7-dirty", 3, 0, True),
        ("v5.1.6", 0, 999, True),
        ("v5.1.6", 99, 0, False),
        ("v5.2", 99, 0, True),
        ("v5.2", 0, 999, False),
        ("", 99, 0, True),
    ],
)
def test_before_5_2_another_number_says_what_revision_an_app_needs(
    version: str, byte: int, full: int, boots: bool
) -> None:
    needy = app(min_revision=full, header={14: byte}).build()
    result = _boot(record(1), images={"app": needy, "updater": GOOD, 0x1000: _greeting(version)})
    assert result.label == ("app" if boots else "updater")
    if not boots:
        assert result.rejected[0].reason == "min_revision"


def test_the_version_that_an_old_bootloader_prints_is_found() -> None:
    log = "\n".join(_boot(record(1), images={"app": GOOD, 0x1000: _greeting("v4.4.7-dirty")}).log)
    assert "boot: ESP-IDF v4.4.7-dirty 2nd stage bootloader" in log


@pytest.mark.parametrize(("version", "label"), [("v3.2", "updater"), ("v3.3.1", "app")])
def test_before_3_3_states_and_chips_are_not_looked_at(version: str, label: str) -> None:
    images = {"app": GOOD, "updater": GOOD, 0x1000: _greeting(version)}
    assert _boot(record(1), record(2, "ABORTED"), images=images).label == label
    alien = Image(app().segments, "esp32c3").build()
    assert _boot(record(1), record(2), images={**images, "updater": alien}).label == label
    first = _boot(EMPTY, images=images)
    assert (first.label, bool(first.writes)) == ("app", label == "app")


@pytest.mark.parametrize(("version", "verdict"), [("v4.4.7", "app"), ("v5.0", "bootloader_abort")])
def test_before_5_0_an_app_without_code_in_flash_is_started(version: str, verdict: str) -> None:
    only_ram = Image(app().segments[1:2]).build()
    result = _boot(record(1), images={"app": only_ram, 0x1000: _greeting(version)})
    assert result.verdict.value == verdict


def test_valid_otadata_without_slots_selects_nothing() -> None:
    assert _boot(record(1), rows=(NVS, OTADATA, FACTORY)).label == "updater"
    none = _boot(record(1), rows=(NVS, OTADATA, TEST))
    assert (none.label, none.rejected, none.writes) == ("test", (), ())


def test_an_app_at_offset_0_is_started_last_and_not_recorded() -> None:
    rows = (OTADATA, ("low", 0, 0, 0, 0x1000), SLOT_0)
    result = _boot(EMPTY, rows=rows, images={"low": GOOD})
    assert (result.label, [entry.slot for entry in result.rejected], result.writes) == ("low", ["ota_0"], ())


def test_a_damaged_bootloader_is_told_of() -> None:
    good = app("esp32").build()
    flash = bytearray(State(TWO_SLOTS, (record(1), EMPTY), {"app": good, "updater": good}).build())
    whole = boot(flash, CHIPS["esp32"])
    flash[0x1020] ^= 1
    result = boot(flash, CHIPS["esp32"])
    assert "wrong checksum" in str(result.explanation[0])
    assert (result.verdict, result.booted_offset) == (whole.verdict, whole.booted_offset)
    assert result.explanation[1:] == whole.explanation
