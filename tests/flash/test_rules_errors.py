"""Errors: exactly what ESP-IDF's own tool refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from asym_studio.flash import types
from asym_studio.flash.errors import Problem, Severity
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from tests.flash.strategies import faulty_layouts

NVS = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000)
OTADATA = Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000)
APP = Partition("app", types.APP, types.OTA_0, 0x10000, 0x380000)
UPDATER = Partition("flashApp", types.APP, types.OTA_0 + 1, 0x390000, 0x40000)
SPIFFS = Partition("spiffs", types.DATA, types.SPIFFS, 0x3D0000, 0x30000)


def layout(*rows: Partition, flash_size: int | None = 4 * MB, secure_boot: SecureBoot = SecureBoot.NONE) -> Layout:
    return Layout(PartitionTable(rows), flash_size=flash_size, secure_boot=secure_boot)


def errors(given_layout: Layout) -> list[tuple[str, str | None]]:
    return [(p.code, p.label) for p in check(given_layout) if p.severity is Severity.ERROR]


def the(code: str, given_layout: Layout) -> Problem:
    (problem,) = [problem for problem in check(given_layout) if problem.code == code]
    return problem


def fixed(code: str, given_layout: Layout) -> Layout:
    fix = the(code, given_layout).fix
    assert fix is not None
    return fix.apply(given_layout)


ASYMMETRIC = layout(NVS, OTADATA, APP, UPDATER, SPIFFS)


def test_asymmetric_table_is_accepted() -> None:
    assert not is_refused(check(ASYMMETRIC))


@pytest.mark.parametrize(
    ("row", "change", "code"),
    [
        (0, {"offset": 0x9100}, "offset-unaligned"),
        (3, {"offset": 0x391000}, "offset-unaligned"),
        (2, {"size": 0x37F800}, "app-size-unaligned"),
        (4, {"label": "app"}, "label-duplicate"),
        (4, {"label": "\udcff"}, "label-not-writable"),
        (2, {"size": 0x390000}, "overlap"),
        (0, {"offset": 0x8000}, "offset-in-table-area"),
        (1, {"size": 0x1000}, "otadata-size"),
        (0, {"type": types.DATA, "subtype": types.OTADATA, "size": 0x2000}, "otadata-several"),
        (1, {"subtype": types.TEE_OTADATA, "size": 0x1000}, "tee-otadata-size"),
        (0, {"size": 0x2000}, "nvs-too-small"),
        (1, {"flags": types.READONLY}, "readonly-not-allowed"),
        (4, {"subtype": types.COREDUMP, "flags": types.READONLY}, "readonly-not-allowed"),
        (4, {"size": 0x31000}, "beyond-flash"),
        (4, {"size": 1 << 32}, "number-out-of-range"),
        (4, {"type": 256}, "number-out-of-range"),
        (4, {"subtype": 256}, "number-out-of-range"),
    ],
)
def test_refused_tables(row: int, change: dict[str, Any], code: str) -> None:
    broken = ASYMMETRIC.with_table(ASYMMETRIC.table.with_row(row, replace(ASYMMETRIC.table[row], **change)))
    found = errors(broken)
    assert code in dict(found)
    assert is_refused(check(broken))


@pytest.mark.parametrize(
    "accepted",
    [
        layout(NVS, OTADATA, APP, UPDATER, SPIFFS, flash_size=None),
        layout(replace(NVS, size=0x1000, flags=types.READONLY)),
        layout(replace(SPIFFS, size=0x123)),
        layout(replace(APP, size=0x11000), secure_boot=SecureBoot.V2),
        layout(replace(SPIFFS, size=8 * MB), flash_size=None),
        layout(Partition("bootloader", types.BOOTLOADER, types.PRIMARY, 0x1000, 0x7000)),
    ],
)
def test_accepted_tables(accepted: Layout) -> None:
    assert errors(accepted) == []


def test_secure_boot_v1_wants_apps_of_whole_64_kb() -> None:
    app = replace(APP, size=0x11000)
    assert errors(layout(app, secure_boot=SecureBoot.V1)) == [("app-size-unaligned", "app")]
    assert fixed("app-size-unaligned", layout(app, secure_boot=SecureBoot.V1)).table[0].size == 0x20000


def test_only_the_partition_with_the_highest_offset_is_measured_against_the_flash() -> None:
    inside = Partition("end", types.DATA, types.UNDEFINED, 0x3F0000, 0x1000)
    refused = layout(replace(SPIFFS, size=0x40000), inside)
    assert "beyond-flash" not in dict(errors(refused))
    assert the("partition-beyond-flash", refused).label == "spiffs"


@pytest.mark.parametrize(
    ("rows", "md5", "refused"), [(94, True, False), (95, True, True), (95, False, False), (96, False, True)]
)
def test_number_of_rows(rows: int, md5: bool, refused: bool) -> None:
    partitions = tuple(Partition(f"p{n}", 0x40, 0, 0x10000 + n * 0x1000, 0x1000) for n in range(rows))
    assert errors(Layout(PartitionTable(partitions, md5=md5))) == ([("rows-too-many", None)] if refused else [])


def test_overlap_names_both_partitions_and_the_numbers() -> None:
    problem = the("overlap", layout(NVS, OTADATA, replace(APP, size=0x390000), UPDATER))
    assert str(problem.message) == (
        "“flashApp” starts at 0x390000, but “app” before it ends only at 0x3a0000: they overlap by 64 KB (0x10000). "
        "Move “flashApp” up, or make “app” smaller."
    )
    assert (problem.label, problem.row) == ("flashApp", 3)


def test_a_partition_within_another_is_found_behind_a_third() -> None:
    """The second partition ends early; the third still lies within the first."""
    big = replace(SPIFFS, offset=0x100000, size=0x100000)
    small, later = (Partition(label, 0x40, 0, at, 0x1000) for label, at in (("a", 0x110000), ("b", 0x120000)))
    assert errors(layout(big, small, later)) == [("overlap", "a"), ("overlap", "b")]


def test_overlap_is_pushed_away_where_there_is_room() -> None:
    repaired = fixed("overlap", layout(replace(NVS, size=0x6000), OTADATA, replace(APP, size=0x100000)))
    assert [p.offset for p in repaired.table] == [0x9000, 0xF000, 0x20000]


def test_overlap_without_room_shortens_the_lower_partition() -> None:
    repaired = fixed("overlap", layout(NVS, OTADATA, replace(APP, size=0x390000), UPDATER, SPIFFS))
    assert repaired == ASYMMETRIC


def test_app_moves_to_the_nearest_64_kb() -> None:
    repaired = fixed("offset-unaligned", layout(NVS, OTADATA, replace(APP, offset=0x11000, size=0x100000)))
    assert repaired.table[2].offset == 0x10000


def test_beyond_flash_is_cut_at_its_end() -> None:
    repaired = fixed("beyond-flash", layout(NVS, OTADATA, APP, UPDATER, replace(SPIFFS, size=0x40000)))
    assert repaired == ASYMMETRIC


def test_flash_size_is_corrected_where_nothing_else_helps() -> None:
    large = layout(NVS, OTADATA, APP, replace(UPDATER, size=0x600000))
    assert fixed("beyond-flash", large).flash_size == 16 * MB


def test_small_nvs_grows_where_there_is_room_else_becomes_readonly() -> None:
    small = replace(NVS, size=0x2000)
    assert fixed("nvs-too-small", layout(small, OTADATA, APP, UPDATER, SPIFFS)).table[0].size == 0x3000
    packed = layout(small, replace(SPIFFS, offset=0xB000, size=4 * MB - 0xB000))
    assert fixed("nvs-too-small", packed).table[0].readonly


def test_problems_are_sorted_by_severity_then_offset() -> None:
    found = check(layout(replace(UPDATER, offset=0x381000), replace(NVS, size=0x1000), SPIFFS))
    order = [
        (list(Severity).index(p.severity), -1 if p.row is None else (0x381000, 0x9000, 0x3D0000)[p.row]) for p in found
    ]
    assert order == sorted(order)
    assert [p.code for p in found if p.severity is Severity.ERROR] == ["nvs-too-small", "offset-unaligned"]


@settings(max_examples=150)
@given(faulty_layouts())
def test_same_verdict_as_the_reference(faulty: Layout) -> None:
    """Where ESP-IDF's own code is installed (`pip install esp-idf-defs`), both agree on every random table."""
    reference = pytest.importorskip("esp_idf_defs.partitions", reason="the reference implementation is not installed")
    assert is_refused(check(faulty)) is _refuses(reference, faulty)


def _refuses(reference: Any, faulty: Layout) -> bool:
    table = reference.PartitionTable()
    for row in faulty.table:
        definition = reference.PartitionDefinition()
        definition.name, definition.type, definition.subtype = row.label, row.type, row.subtype
        definition.offset, definition.size = row.offset, row.size
        definition.encrypted, definition.readonly = bool(row.flags & types.ENCRYPTED), row.readonly
        table.append(definition)
    secure = None if faulty.secure_boot is SecureBoot.NONE else faulty.secure_boot.value
    try:
        table.verify(faulty.table.offset, secure)
        if faulty.flash_size is not None:
            table.verify_size_fits(faulty.flash_size)
        table.to_binary(faulty.table.md5)
    except Exception:  # struct.error, UnicodeEncodeError, InputError: all mean that no table is written
        return True
    return False
