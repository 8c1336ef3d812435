"""The rules on tables that people really use: good ones are left in peace, refused ones are refused."""

from __future__ import annotations

from typing import Any

import pytest

from asym_studio.flash.errors import Severity, TableRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.settings import Given
from asym_studio.flash.units import MB
from tests.corpus import corpus_binary, corpus_table, corpus_tables, needs_corpus

ARDUINO_DEFAULT = """
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
app0,     app,  ota_0,   0x10000, 0x140000,
app1,     app,  ota_1,   0x150000,0x140000,
spiffs,   data, spiffs,  0x290000,0x160000,
coredump, data, coredump,0x3F0000,0x10000,
"""
MIN_SPIFFS = """
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
app0,     app,  ota_0,   0x10000, 0x1E0000,
app1,     app,  ota_1,   0x1F0000,0x1E0000,
spiffs,   data, spiffs,  0x3D0000,0x30000,
"""
TWO_OTA = """
nvs,      data, nvs,     ,        0x4000,
otadata,  data, ota,     ,        0x2000,
phy_init, data, phy,     ,        0x1000,
factory,  app,  factory, ,        1M,
ota_0,    app,  ota_0,   ,        1M,
ota_1,    app,  ota_1,   ,        1M,
"""
SINGLE_APP = """
nvs,      data, nvs,     ,        0x6000,
phy_init, data, phy,     ,        0x1000,
factory,  app,  factory, ,        1M,
"""
SAFEBOOT = """
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
safeboot, app,  factory, 0x10000, 0xD0000,
app0,     app,  ota_0,   0xE0000, 0x2D0000,
spiffs,   data, spiffs,  0x3B0000,0x50000,
"""
TOWER = """
nvs,         data, nvs,  0x9000,  0x5000,
otadata,     data, ota,  0xe000,  0x2000,
app0,        app,  ota_0,0x10000, 0x340000,
pairing,     data, 0x06, 0x350000,0x1000,
rmk_storage, data, 0x06, 0x3F0000,0x4000,
"""


def opened(text: str, flash_size: int | None = 4 * MB) -> Layout:
    return read_table(text.encode(), Given(flash_size=flash_size)).layout


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        (ARDUINO_DEFAULT, []),
        (MIN_SPIFFS, []),
        (TWO_OTA, ["gap-at-end"]),
        (SINGLE_APP, ["gap-at-end"]),
        (SAFEBOOT, ["updater-in-factory"]),
    ],
    ids=["arduino-default", "min_spiffs", "two-ota", "single-app", "safeboot"],
)
def test_stock_tables_are_left_in_peace(text: str, hints: list[str]) -> None:
    found = check(opened(text))
    assert [problem.code for problem in found] == hints
    assert all(problem.severity is Severity.HINT for problem in found)


def test_two_ota_without_a_flash_size_is_perfect() -> None:
    assert check(opened(TWO_OTA, None)) == ()


def test_tower_wastes_what_the_facts_say() -> None:
    """An 8 MB board with a table for 4 MB: a hole of 0x9F000, the top half unused, a slot that nobody can update."""
    found = {problem.code: problem for problem in check(opened(TOWER, 8 * MB))}
    assert set(found) == {"app-not-updatable", "otadata-single-slot", "gap-unused", "gap-at-end"}
    assert "(0x9f000)" in str(found["gap-unused"].message)
    assert found["gap-at-end"].severity is Severity.HINT


@needs_corpus
def test_asymmetric_table_of_openbikesensor_is_left_in_peace() -> None:
    layout = read_table(corpus_binary("obs-flash-v0.3-embedded-table-padded-C00.bin"), Given(flash_size=4 * MB)).layout
    assert check(layout) == ()


@needs_corpus
@pytest.mark.parametrize("entry", corpus_tables(), ids=lambda entry: entry["file"])
def test_real_tables_are_refused_exactly_where_the_reference_refuses_them(entry: dict[str, Any]) -> None:
    try:
        found = read_table(corpus_table(entry["file"]))
    except TableRefused:
        assert not entry["accepted"]
        return
    assert is_refused((*found.problems, *check(found.layout))) is not entry["accepted"]
