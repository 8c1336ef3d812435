"""Warnings and hints: what ESP-IDF's tool accepts in silence, and boards and other tools stumble over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import Problem, Severity
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB

NVS = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000)
OTADATA = Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000)
APP = Partition("app", types.APP, types.OTA_0, 0x10000, 0x380000)
UPDATER = Partition("flashApp", types.APP, types.OTA_0 + 1, 0x390000, 0x40000)
SPIFFS = Partition("spiffs", types.DATA, types.SPIFFS, 0x3D0000, 0x30000)
ROWS = (NVS, OTADATA, APP, UPDATER, SPIFFS)


def layout(*rows: Partition, flash_size: int | None = 4 * MB, **more: Any) -> Layout:
    return Layout(PartitionTable(rows), flash_size=flash_size, **more)


def changed(row: int, **fields: Any) -> Layout:
    return layout(*(replace(p, **fields) if at == row else p for at, p in enumerate(ROWS)))


def codes(given: Layout) -> set[str]:
    return {problem.code for problem in check(given)}


def the(code: str, given: Layout) -> Problem:
    (problem,) = [problem for problem in check(given) if problem.code == code]
    return problem


def fixed(code: str, given: Layout) -> Layout:
    fix = the(code, given).fix
    assert fix is not None
    return fix.apply(given)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (changed(4, label="a_label_too_long"), "label-too-long"),
        (changed(4, label="15_bytes_and_a_ü"), "label-cut-in-character"),
        (changed(4, label=""), "label-empty"),
        (changed(4, label="fat"), "label-keyword"),
        (changed(4, label="app"), "label-duplicate"),
        (changed(0, label="app"), "label-keyword"),
        (changed(4, label="a,b"), "label-not-for-csv"),
        (changed(4, label="#files"), "label-not-for-csv"),
        (changed(4, label="$HOME"), "label-not-for-csv"),
        (changed(4, size=0), "size-zero"),
        (changed(3, subtype=types.OTA_0), "ota-slot-duplicate"),
        (changed(3, subtype=types.OTA_0 + 2), "ota-slot-unreachable"),
        (changed(3, subtype=0x40), "app-subtype-unknown"),
        (changed(4, type=0x04), "type-reserved"),
        (changed(4, type=0x3F), "type-reserved"),
        (changed(4, type=0xFF), "type-reserved"),
        (changed(4, subtype=0x99), "espflash-subtype"),
        (changed(4, subtype=0x07), "espflash-subtype"),
        (changed(4, subtype=types.TEE_OTADATA, size=0x2000), "espflash-tee"),
        (changed(3, subtype=0x30), "espflash-tee"),
        (changed(4, flags=0x4), "flags-unknown"),
        (changed(4, size=0x2F800), "data-size-unaligned"),
        (layout(), "table-empty"),
        (layout(NVS), "app-missing"),
        (layout(OTADATA, APP, UPDATER), "nvs-missing"),
        (layout(NVS, APP, UPDATER), "otadata-missing"),
        (layout(NVS, OTADATA, APP), "app-not-updatable"),
        (layout(NVS, OTADATA, APP), "otadata-single-slot"),
        (layout(NVS, OTADATA, replace(UPDATER, subtype=types.FACTORY), APP), "updater-in-factory"),
        (layout(*ROWS, header_flash_size=2 * MB), "beyond-header-flash-size"),
        (layout(*ROWS, header_flash_size=32 * MB), "beyond-header-flash-size"),
        (layout(NVS, replace(APP, size=17 * MB), flash_size=32 * MB), "app-over-16mb"),
        (layout(*ROWS, chip=CHIPS["esp32s31"]), "app-offset-mmu-page"),
        (Layout(PartitionTable(ROWS, md5=False)), "md5-row-absent"),
        (Layout(PartitionTable((APP,), offset=0xF000)), "table-offset-unusual"),
        (Layout(PartitionTable(ROWS, offset=0x7000)), "bootloader-area-small"),
        (Layout(PartitionTable(ROWS, offset=0x7800)), "table-offset-unaligned"),
        (layout(Partition("boot", types.BOOTLOADER, types.PRIMARY, 0, 0x8000), *ROWS), "primary-row-elsewhere"),
        (
            layout(*ROWS, replace(SPIFFS, label="far", offset=0xFFFFF000, size=0x2000), flash_size=None),
            "end-beyond-4gb",
        ),
        (layout(*ROWS, flash_size=8 * MB), "gap-at-end"),
        (layout(NVS, OTADATA, APP, replace(UPDATER, offset=0x3A0000)), "gap-unused"),
        (layout(replace(NVS, size=0x3000), APP), "gap-before-app"),
    ],
)
def test_found(given: Layout, code: str) -> None:
    assert code in codes(given)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (layout(*ROWS), "label-keyword"),
        (changed(4, label="exactly15bytes_"), "label-too-long"),
        (changed(4, label="a$1"), "label-not-for-csv"),
        (changed(4, type=0x3F, label="esp_secure_cert"), "type-reserved"),
        (changed(4, type=0x40, subtype=0x99), "espflash-subtype"),
        (changed(4, subtype=types.LITTLEFS), "espflash-subtype"),
        (layout(*ROWS, header_flash_size=4 * MB), "beyond-header-flash-size"),
        (layout(*ROWS, header_flash_size=32 * MB, chip=CHIPS["esp32s3"]), "beyond-header-flash-size"),
        (layout(NVS, replace(APP, size=17 * MB), flash_size=32 * MB, chip=CHIPS["esp32s3"]), "app-over-16mb"),
        (layout(NVS, OTADATA, replace(APP, subtype=types.FACTORY, size=0x40000), UPDATER), "app-not-updatable"),
        (layout(NVS, replace(APP, subtype=types.FACTORY)), "app-not-updatable"),
        (layout(*ROWS[:4], flash_size=None), "gap-at-end"),
    ],
)
def test_not_found(given: Layout, code: str) -> None:
    assert code not in codes(given)


def test_asymmetric_table_has_nothing_to_complain_of() -> None:
    assert check(layout(*ROWS)) == ()


def test_two_factory_apps_the_first_is_never_started() -> None:
    table = layout(NVS, replace(APP, subtype=types.FACTORY), replace(UPDATER, subtype=types.FACTORY))
    assert the("factory-several", table).label == "app"
    assert fixed("factory-several", table).table[1].subtype == types.OTA_0


def test_a_hole_in_the_slot_numbers_says_which_slots_cannot_be_reached() -> None:
    """The bootloader counts two slots, so that ota_2 is out of its reach; renumbering keeps the order."""
    table = changed(3, subtype=types.OTA_0 + 2)
    problem = the("ota-slot-unreachable", table)
    assert problem.label == "flashApp"
    assert "there are only 2 OTA slots" in str(problem.message)
    assert fixed("ota-slot-unreachable", table) == layout(*ROWS)


def test_labels_that_are_the_same_in_16_bytes() -> None:
    table = changed(3, label="the_same_16_bytes_a").with_table(
        changed(3, label="the_same_16_bytes_a").table.with_row(4, replace(SPIFFS, label="the_same_16_bytes_b"))
    )
    assert the("label-collision", table).label == "the_same_16_bytes_b"
    assert fixed("label-collision", table).table[4].label == "the_same_16_byt"


def test_label_is_shortened_between_characters_and_stays_unique() -> None:
    long = changed(4, label="ü" * 8)
    assert fixed("label-too-long", long).table[4].label == "ü" * 7
    taken = layout(replace(NVS, label="ü" * 7), OTADATA, APP, UPDATER, replace(SPIFFS, label="ü" * 8))
    assert fixed("label-too-long", taken).table[4].label == "ü" * 6 + "_2"


def test_renaming_keeps_a_pin() -> None:
    pinned = replace(changed(4, label="a_label_too_long"), pinned=frozenset({"a_label_too_long"}))
    assert fixed("label-too-long", pinned).pinned == {"a_label_too_lon"}


def test_missing_otadata_and_nvs_are_added_in_the_first_place_that_holds_them() -> None:
    table = layout(APP, UPDATER, SPIFFS)
    with_nvs = fixed("nvs-missing", table)
    assert with_nvs.table.rows[0] == NVS
    assert fixed("otadata-missing", with_nvs) == layout(*ROWS)


def test_nothing_is_added_where_there_is_no_room() -> None:
    full = layout(replace(SPIFFS, offset=0x9000, size=4 * MB - 0x9000))
    assert the("nvs-missing", full).fix is None
    assert the("app-missing", full).fix is None


def test_partition_grows_into_the_gap_behind_it() -> None:
    table = layout(*ROWS, flash_size=8 * MB)
    assert fixed("gap-at-end", table).table[4].end == 8 * MB
    assert "4 MB (0x400000)" in str(the("gap-at-end", table).message)


def test_partition_behind_a_gap_grows_where_the_one_before_cannot() -> None:
    table = layout(NVS, OTADATA, replace(SPIFFS, offset=0x14000, size=4 * MB - 0x14000))
    assert fixed("gap-unused", table).table[2] == replace(SPIFFS, offset=0x10000, size=4 * MB - 0x10000)


def test_a_gap_beside_what_must_not_grow_gets_a_new_partition() -> None:
    table = layout(NVS, OTADATA, replace(APP, offset=0x40000, size=4 * MB - 0x40000))
    pinned = replace(table, pinned=frozenset({"app"}))
    added = fixed("gap-unused", pinned).table[2]
    assert (added.label, added.offset, added.size) == ("storage", 0x10000, 0x30000)


def test_gap_in_front_of_an_app_tells_why_it_is_there() -> None:
    files = replace(SPIFFS, offset=0x10000, size=0x8000)
    problem = the("gap-before-app", layout(NVS, OTADATA, files, replace(APP, offset=0x20000)))
    assert "32 KB (0x8000) from 0x18000 to 0x20000 are free because “app” must start at a multiple of 64 KB" in str(
        problem.message
    )
    assert problem.severity is Severity.HINT
    assert problem.label == "spiffs"


def test_platformio_measures_the_updater_if_that_is_ota_0() -> None:
    updater_first = layout(
        NVS,
        OTADATA,
        replace(UPDATER, offset=0x10000, subtype=types.OTA_0),
        replace(APP, offset=0x50000, subtype=types.OTA_0 + 1),
        SPIFFS,
    )
    problem = the("measured-slot-not-largest", updater_first)
    assert problem.label == "app"
    assert codes(updater_first) == {"measured-slot-not-largest"}


def test_reserved_type_becomes_a_custom_one() -> None:
    assert fixed("type-reserved", changed(4, type=0x05)).table[4].type == 0x45
    assert fixed("type-reserved", changed(4, type=0xFF)).table[4].type == 0xFE


def test_unknown_flags_are_removed_and_known_ones_kept() -> None:
    assert fixed("flags-unknown", changed(4, flags=0x80000001)).table[4].flags == types.ENCRYPTED


def test_table_that_cannot_take_an_md5_row_gets_no_such_fix() -> None:
    rows = tuple(Partition(f"p{n}", 0x40, 0, 0x10000 + n * 0x1000, 0x1000) for n in range(95))
    assert the("md5-row-absent", Layout(PartitionTable(rows, md5=False))).fix is None
    assert fixed("md5-row-absent", Layout(PartitionTable(rows[:94], md5=False))).table.md5


@pytest.mark.parametrize("code", ["label-keyword", "otadata-missing", "gap-at-end"])
def test_a_warning_or_hint_refuses_nothing(code: str) -> None:
    table = layout(NVS, APP, UPDATER, replace(SPIFFS, label="fat"), flash_size=8 * MB)
    assert code in codes(table)
    assert not is_refused(check(table))
