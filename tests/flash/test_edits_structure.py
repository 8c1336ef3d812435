"""Adding, removing, copying, splitting, ordering and naming partitions, as a user sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import edits, types
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from tests.flash.strategies import legal_layouts
from tests.flash.test_edits import (
    AFTER,
    APP0,
    BEFORE,
    FLASH_APP,
    NVS,
    OTADATA,
    SPIFFS,
    code,
    layout_of,
    places,
    sentence,
)

TOWER = layout_of(
    NVS,
    OTADATA,
    replace(APP0, size=0x340000),
    Partition("pairing", types.DATA, types.UNDEFINED, 0x350000, 0x1000),
    Partition("rmk_storage", types.DATA, types.UNDEFINED, 0x3F0000, 0x4000),
    flash_size=8 * MB,
)
FACTORY = Partition("factory", types.APP, types.FACTORY, 0x10000, 0x100000)


class TestInsert:
    def test_exactly_there(self) -> None:
        edit = edits.insert(TOWER, 0x360000, 0x40000, label="updater", kind=types.APP, subtype=types.OTA_0 + 1)
        assert edit.stopped is None
        assert edit.row == 4
        assert edit.layout.table[4] == Partition("updater", types.APP, types.OTA_0 + 1, 0x360000, 0x40000)

    def test_or_not_at_all(self) -> None:
        for offset, size, why in (
            (0x340000, 0x10000, "“app0” is in the way."),
            (0x8000, 0x1000, "The bootloader and the partition table lie below 0x9000."),
            (0x7F0000, 0x20000, "The flash ends at 8 MB."),
            (0x360000, 0, "A partition has at least 4 KB."),
        ):
            edit = edits.insert(TOWER, offset, size)
            assert (edit.layout, edit.row, sentence(edit)) == (TOWER, None, why)

    def test_off_the_grid_it_snaps_up_and_says_so(self) -> None:
        edit = edits.insert(TOWER, 0x351200, 0x1001)
        assert edit.row is not None
        assert edit.layout.table[edit.row] == Partition("data", types.DATA, types.UNDEFINED, 0x352000, 0x2000)
        assert code(edit) == "offset-unaligned"
        app = edits.insert(TOWER, 0x351000, 0x1000, kind=types.APP, subtype=types.OTA_0 + 1)
        assert places(app)["app"] == (0x360000, 0x1000)

    def test_only_one_otadata_of_exactly_8_kb(self) -> None:
        assert code(edits.insert(TOWER, 0x360000, 0x2000, subtype=types.OTADATA)) == "kind-taken"
        empty = layout_of(NVS)
        assert code(edits.insert(empty, 0x360000, 0x3000, subtype=types.OTADATA)) == "fixed-size"
        assert places(edits.insert(empty, 0x360000, 0x2000, subtype=types.OTADATA))["otadata"] == (0x360000, 0x2000)

    def test_unique_labels_by_default(self) -> None:
        layout = edits.insert(TOWER, 0x400000, 0x1000).checked()
        layout = edits.insert(layout, 0x401000, 0x1000).checked()
        layout = edits.insert(layout, 0x410000, 0x1000, kind=types.APP, subtype=types.OTA_0 + 1).checked()
        assert [p.label for p in layout.table][-3:] == ["data", "data_2", "app"]

    def test_a_gap_is_filled_with_the_largest_aligned_piece(self) -> None:
        gap = next(area for area in TOWER.gaps() if area.offset == 0x351000)
        assert places(edits.insert_in_gap(TOWER, gap))["data"] == (0x351000, 0x9F000)
        app = edits.insert_in_gap(TOWER, gap, kind=types.APP, subtype=types.OTA_0 + 1)
        assert places(app)["app"] == (0x360000, 0x90000)
        sized = edits.insert_in_gap(TOWER, gap, size=0x3000, label="log")
        assert places(sized)["log"] == (0x351000, 0x3000)
        assert code(edits.insert_in_gap(TOWER, gap, size=0x100000)) == "no-room"

    def test_the_gap_below_the_bootloader_is_not_free(self) -> None:
        reserved = TOWER.areas()[0]
        assert reserved.kind is AreaKind.RESERVED
        assert code(edits.insert_in_gap(TOWER, reserved)) == "table-area"

    def test_a_full_table_takes_no_more(self) -> None:
        rows = [Partition(f"p{n}", types.DATA, types.UNDEFINED, 0x9000 + n * 0x1000, 0x1000) for n in range(94)]
        assert code(edits.insert(layout_of(*rows), 0x300000, 0x1000)) == "table-full"
        assert code(edits.duplicate(layout_of(*rows), 0)) == "table-full"


def test_delete() -> None:
    edit = edits.delete(AFTER, 4)
    assert (edit.row, edit.stopped) == (None, None)
    assert [p.label for p in edit.layout.table] == ["nvs", "otadata", "app", "flashApp"]


class TestDuplicate:
    def test_takes_the_first_room_and_the_next_slot(self) -> None:
        edit = edits.duplicate(TOWER, 2)
        assert edit.row == 5
        assert edit.layout.table[5] == Partition("app1", types.APP, types.OTA_0 + 1, 0x400000, 0x340000)
        copy = edits.duplicate(TOWER, 3)
        assert copy.layout.table[4] == Partition("pairing_2", types.DATA, types.UNDEFINED, 0x351000, 0x1000)

    def test_a_copy_of_the_factory_app_is_an_ota_slot(self) -> None:
        edit = edits.duplicate(layout_of(FACTORY), 0)
        assert edit.layout.table[1] == Partition("factory_2", types.APP, types.OTA_0, 0x110000, 0x100000)

    def test_what_exists_once_is_not_duplicated(self) -> None:
        edit = edits.duplicate(TOWER, 1)
        assert sentence(edit) == "A table holds only one data/ota partition: “otadata”."

    def test_without_room_nothing_changes(self) -> None:
        edit = edits.duplicate(BEFORE, 2)
        assert (edit.layout, code(edit)) == (BEFORE, "no-room")

    def test_the_sixteen_slots_can_be_used_up(self) -> None:
        slots = [
            replace(APP0, label=f"a{n}", subtype=0x10 + n, offset=0x10000 * (n + 1), size=0x1000) for n in range(16)
        ]
        assert code(edits.duplicate(layout_of(*slots), 3)) == "slots-used-up"


class TestSplit:
    def test_an_app_becomes_two_slots(self) -> None:
        edit = edits.split(layout_of(NVS, OTADATA, replace(APP0, size=0x3C0000)), 2, 0x390000)
        assert edit.stopped is None
        assert edit.row == 2
        assert places(edit)["app0"] == (0x10000, 0x380000)
        assert edit.layout.table[3] == Partition("app1", types.APP, types.OTA_0 + 1, 0x390000, 0x40000)

    def test_the_factory_app_gets_a_first_ota_slot(self) -> None:
        edit = edits.split(layout_of(FACTORY), 0, 0x80000)
        assert [p.subtype_name for p in edit.layout.table] == ["factory", "ota_0"]

    def test_both_parts_keep_their_least_size(self) -> None:
        edit = edits.split(layout_of(replace(NVS, size=0x8000)), 0, 0xA000)
        assert places(edit) == {"nvs": (0x9000, 0x3000), "nvs_2": (0xC000, 0x5000)}
        assert code(edit) == "too-small"
        assert edits.split(AFTER, 0, 0xB000).layout == AFTER

    def test_otadata_is_not_split(self) -> None:
        assert code(edits.split(AFTER, 1, 0xF000)) == "kind-taken"


class TestOrder:
    def test_neighbours_change_places(self) -> None:
        edit = edits.swap(AFTER, 3, 4)
        assert edit.row == 4
        assert places(edit)["spiffs"] == (0x390000, 0x30000)
        assert places(edit)["flashApp"] == (0x3C0000, 0x40000)
        assert edits.swap(edit.layout, 3, 4).checked() == AFTER

    def test_others_change_places_where_they_fit(self) -> None:
        layout = layout_of(
            *(
                replace(SPIFFS, label=x, offset=0x10000 * n, size=s)
                for x, n, s in (("a", 1, 0x1000), ("b", 2, 0x1000), ("c", 3, 0x9000))
            )
        )
        assert places(edits.swap(layout, 0, 2)) == {
            "c": (0x10000, 0x9000),
            "b": (0x20000, 0x1000),
            "a": (0x30000, 0x1000),
        }
        edit = edits.swap(AFTER, 0, 4)
        assert (edit.layout, sentence(edit)) == (AFTER, "“otadata” is in the way.")

    def test_the_pinned_one_stays(self) -> None:
        layout = replace(AFTER, pinned=frozenset({"flashApp"}))
        for row, other in ((3, 4), (4, 3)):
            assert sentence(edits.swap(layout, row, other)) == "“flashApp” is pinned."

    def test_closing_gaps_keeps_pinned_ones(self) -> None:
        rows = [
            replace(SPIFFS, label=x, offset=o, size=0x2000) for x, o in (("a", 0xB000), ("b", 0x20000), ("c", 0x30000))
        ]
        slot = replace(FLASH_APP, offset=0x60000)
        edit = edits.close_gaps(layout_of(*rows, slot, pinned="b"))
        assert places(edit) == {
            "a": (0x9000, 0x2000),
            "b": (0x20000, 0x2000),
            "c": (0x22000, 0x2000),
            "flashApp": (0x30000, 0x40000),
        }

    def test_sorting(self) -> None:
        edit = edits.sort_rows(layout_of(SPIFFS, NVS, OTADATA))
        assert [p.label for p in edit.layout.table] == ["nvs", "otadata", "spiffs"]


@pytest.mark.parametrize(
    ("label", "why"),
    [
        ("", "label-empty"),
        ("  ", "label-empty"),
        ("nvs", "label-taken"),
        ("sixteen_letters_", "label-too-long"),
        ("ümläut_ümläut", "label-too-long"),
        ("a,b", "label-characters"),
        ("#a", "label-characters"),
        (" a", "label-characters"),
        ("a\u00a0", "label-characters"),
        ("a\nb", "label-characters"),
        ("a\u2028b", "label-characters"),
        ("a\x00", "label-characters"),
        ("\ud800", "label-characters"),
        ("$HOME", "label-characters"),
        ("a${x}", "label-characters"),
    ],
)
def test_labels_that_no_tool_takes(label: str, why: str) -> None:
    edit = edits.rename(AFTER, 4, label)
    assert (edit.layout, code(edit)) == (AFTER, why)
    assert code(edits.insert(layout_of(NVS), 0x10000, 0x1000, label=label)) == why


@pytest.mark.parametrize("label", ["fifteen_letters", "übung", "a b", "5$", "US$ 3", "a#b"])
def test_labels_that_work(label: str) -> None:
    assert edits.rename(AFTER, 4, label).checked().table[4] == replace(SPIFFS, label=label)


def test_a_pin_follows_the_label() -> None:
    layout = edits.rename(edits.pin(AFTER, 4, True).checked(), 4, "files").checked()
    assert layout.pinned == {"files"}
    assert edits.pin(layout, 4, False).checked().pinned == frozenset()


@settings(max_examples=100, deadline=None)
@given(legal_layouts(), st.text(min_size=1, max_size=20), st.integers(1, 5))
def test_unique_labels_are_unique_and_short(layout: Layout, base: str, times: int) -> None:
    rows: list[Partition] = list(layout.table)
    for _ in range(times):
        label = edits.unique_label(layout.with_table(PartitionTable(tuple(rows))), base)
        assert label not in {row.label for row in rows}
        assert len(label.encode()) <= 15
        rows.append(Partition(label, types.DATA, types.UNDEFINED, 0, 0))


def test_a_label_that_no_file_can_hold_can_be_copied() -> None:
    """An environment variable that is no UTF-8 text ends up in a label in that way."""
    layout = layout_of(NVS, Partition("log\udcff", types.DATA, types.FAT, 0x10000, 0x1000))
    assert [p.label for p in edits.duplicate(layout, 1).checked().table] == ["nvs", "log", "log\udcff"]


class TestRetype:
    def test_keeps_the_place(self) -> None:
        edit = edits.retype(AFTER, 4, types.DATA, types.LITTLEFS)
        assert edit.layout.table[4] == replace(SPIFFS, subtype=types.LITTLEFS)

    def test_an_app_starts_on_64_kb(self) -> None:
        edit = edits.retype(TOWER, 0, types.APP, types.OTA_0 + 1)
        assert sentence(edit) == "App partitions start at a multiple of 64 KB: move “nvs” first."
        assert edits.retype(TOWER, 3, types.APP, types.OTA_0 + 1).stopped is None

    def test_otadata_shrinks_to_8_kb(self) -> None:
        edit = edits.retype(layout_of(NVS), 0, types.DATA, types.OTADATA)
        assert places(edit) == {"nvs": (0x9000, 0x2000)}
        assert code(edits.retype(layout_of(NVS, pinned="nvs"), 0, types.DATA, types.OTADATA)) == "pinned"
        small = layout_of(replace(SPIFFS, size=0x1000))
        assert code(edits.retype(small, 0, types.DATA, types.OTADATA)) == "fixed-size"
        assert code(edits.retype(AFTER, 0, types.DATA, types.OTADATA)) == "kind-taken"

    def test_nvs_needs_room(self) -> None:
        assert sentence(edits.retype(TOWER, 3, types.DATA, types.NVS)) == "nvs needs at least 12 KB to be writable."

    def test_numbers_that_no_row_holds(self) -> None:
        assert code(edits.retype(AFTER, 4, 0xFF, 0)) == "number-out-of-range"
        assert code(edits.retype(AFTER, 4, types.DATA, 256)) == "number-out-of-range"
        assert code(edits.retype(AFTER, 4, types.BOOTLOADER, types.PRIMARY)) == "placed-by-tool"


def test_flags() -> None:
    assert edits.set_flags(AFTER, 4, types.ENCRYPTED).checked().table[4].flags == types.ENCRYPTED
    assert (
        sentence(edits.set_flags(AFTER, 1, types.READONLY)) == "otadata is written at run time: it cannot be readonly."
    )
    small = layout_of(replace(NVS, size=0x1000, flags=types.READONLY))
    assert sentence(edits.set_flags(small, 0, 0)) == "nvs with less than 12 KB has to be readonly."


def test_the_rows_that_the_tool_places_stay() -> None:
    layout = layout_of(
        Partition("boot", types.BOOTLOADER, types.PRIMARY, 0x1000, 0x7000),
        Partition("table", types.PARTITION_TABLE, types.PRIMARY, 0x8000, 0x1000),
        replace(NVS, offset=0xA000),
    )
    for edit in (edits.move(layout, 0, 0x20000), edits.resize(layout, 1, 0x2000), edits.retype(layout, 0, 1, 6)):
        assert (edit.layout, code(edit)) == (layout, "placed-by-tool")
    assert places(edits.close_gaps(layout))["nvs"] == (0x9000, 0x5000)
    assert places(edits.grow(layout, 2))["nvs"] == (0x9000, 4 * MB - 0x9000)
    assert len(edits.delete(layout, 0).layout.table) == 2
