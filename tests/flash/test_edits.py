"""Edits as a user sees them, on the tables of the OpenBikeSensor and on small ones made for one rule each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Edit, Policy
from asym_studio.flash.errors import EditStopped
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB

NVS = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000)
OTADATA = Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000)
APP0 = Partition("app0", types.APP, types.OTA_0, 0x10000, 0x1E0000)
APP1 = Partition("app1", types.APP, types.OTA_0 + 1, 0x1F0000, 0x1E0000)
SPIFFS = Partition("spiffs", types.DATA, types.SPIFFS, 0x3D0000, 0x30000)


def layout_of(*rows: Partition, flash_size: int | None = 4 * MB, pinned: str = "") -> Layout:
    return Layout(PartitionTable(rows), flash_size=flash_size, pinned=frozenset(pinned.split()))


BEFORE = layout_of(NVS, OTADATA, APP0, APP1, SPIFFS)
"""OpenBikeSensor before: Arduino's min_spiffs."""
APP, FLASH_APP = (
    replace(APP0, label="app", size=0x380000),
    replace(APP1, label="flashApp", offset=0x390000, size=0x40000),
)
AFTER = layout_of(NVS, OTADATA, APP, FLASH_APP, SPIFFS)
"""OpenBikeSensor after: a large app and a small updater."""


def places(edit: Edit) -> dict[str, tuple[int, int]]:
    return {partition.label: (partition.offset, partition.size) for partition in edit.layout.table}


def code(edit: Edit) -> str | None:
    return edit.stopped.code if edit.stopped else None


def sentence(edit: Edit) -> str:
    assert edit.stopped is not None
    return str(edit.stopped.message)


class TestTheMainJob:
    """From two equal slots to a large app and a small updater."""

    def test_by_the_boundary(self) -> None:
        edit = edits.move_boundary(BEFORE, 2, 0x390000)
        assert edit.stopped is None
        layout = edits.rename(edits.rename(edit.layout, 2, "app").layout, 3, "flashApp").checked()
        assert layout == AFTER

    def test_by_trading_an_edge(self) -> None:
        for row, edge, size in ((2, Edge.END, 0x380000), (3, Edge.START, 0x40000)):
            edit = edits.resize(BEFORE, row, size, edge=edge, policy=Policy.TRADE)
            assert edit.stopped is None
            assert places(edit)["app0"] == (0x10000, 0x380000)
            assert places(edit)["app1"] == (0x390000, 0x40000)

    def test_by_shrinking_moving_and_growing(self) -> None:
        layout = edits.resize(BEFORE, 3, 0x40000).checked()
        layout = edits.move(layout, 3, 0x390000).checked()
        edit = edits.grow(layout, 2)
        assert edit.layout.table == PartitionTable(
            (NVS, OTADATA, replace(APP0, size=0x380000), *edit.layout.table[3:5])
        )
        assert places(edit)["app1"] == (0x390000, 0x40000)

    def test_an_updater_of_an_odd_size_takes_whole_64_kb_from_the_app(self) -> None:
        edit = edits.move_boundary(BEFORE, 2, 0x394000)
        assert places(edit)["app1"] == (0x390000, 0x40000)
        assert code(edit) == "offset-unaligned"
        assert sentence(edit) == "App partitions start at a multiple of 64 KB."

    def test_the_updater_keeps_4_kb(self) -> None:
        edit = edits.move_boundary(BEFORE, 2, 0x3D0000)
        assert places(edit)["app1"] == (0x3C0000, 0x10000)
        assert code(edit) == "too-small"
        assert sentence(edit) == "“app1” cannot get smaller than 4 KB."
        assert edit.stopped is not None
        assert edit.stopped.row == 3


class TestMove:
    def test_stops_at_the_neighbour(self) -> None:
        edit = edits.move(AFTER, 3, 0x3A0000)
        assert edit.layout == AFTER
        assert (code(edit), sentence(edit)) == ("neighbour", "“spiffs” is in the way.")
        assert edit.stopped is not None
        assert edit.stopped.row == 4

    def test_jumps_past_a_neighbour_into_a_gap_that_holds_it(self) -> None:
        layout = layout_of(APP0, replace(FLASH_APP, offset=0x1F0000), replace(SPIFFS, offset=0x230000))
        assert edits.move(layout, 1, 0x220000).layout == layout
        edit = edits.move(layout, 1, 0x260000)
        assert edit.stopped is None
        assert edit.row == 2
        assert [p.label for p in edit.layout.table] == ["app0", "spiffs", "flashApp"]

    def test_pushes_as_little_as_needed_and_uses_up_gaps(self) -> None:
        small = replace(SPIFFS, label="fs", offset=0x100000, size=0x1000)
        slot = replace(FLASH_APP, offset=0x120000)
        edit = edits.move(layout_of(replace(NVS, offset=0xF0000), small, slot), 0, 0xFF000, Policy.PUSH)
        assert edit.stopped is None
        assert places(edit) == {"nvs": (0xFF000, 0x5000), "fs": (0x104000, 0x1000), "flashApp": (0x120000, 0x40000)}
        further = edits.move(layout_of(replace(NVS, offset=0xF0000), small, slot), 0, 0x11C000, Policy.PUSH)
        assert places(further)["flashApp"] == (0x130000, 0x40000)

    def test_pushes_up_to_a_pinned_partition(self) -> None:
        layout = layout_of(
            NVS, replace(SPIFFS, offset=0x20000, size=0x10000), replace(APP1, offset=0x40000), pinned="app1"
        )
        edit = edits.move(layout, 0, 0x3F0000, Policy.PUSH)
        assert places(edit)["nvs"] == (0x2B000, 0x5000)
        assert places(edit)["spiffs"] == (0x30000, 0x10000)
        assert (code(edit), sentence(edit)) == ("pinned", "“app1” is pinned.")

    def test_pushes_down_to_the_table(self) -> None:
        edit = edits.move(AFTER, 2, 0, Policy.PUSH)
        assert edit.layout == AFTER
        assert code(edit) == "table-area"
        assert sentence(edit) == "The bootloader and the partition table lie below 0x9000."

    def test_stops_at_the_end_of_the_flash(self) -> None:
        edit = edits.move(layout_of(SPIFFS), 0, 0x3F0000)
        assert places(edit)["spiffs"] == (0x3D0000, 0x30000)
        assert (code(edit), sentence(edit)) == ("flash-end", "The flash ends at 4 MB.")

    def test_never_goes_on_to_a_larger_flash_when_nobody_said_its_size(self) -> None:
        edit = edits.move(layout_of(SPIFFS, flash_size=None), 0, 8 * MB)
        assert places(edit)["spiffs"][0] == 0x3D0000
        assert sentence(edit) == "The flash is taken to end at 4 MB: say its real size to go further."

    def test_trades_with_both_neighbours(self) -> None:
        fs = replace(SPIFFS, label="fs", offset=0x20000, size=0x40000)
        middle = replace(SPIFFS, label="log", offset=0x60000, size=0x10000)
        top = replace(SPIFFS, label="top", offset=0x70000, size=0x30000)
        edit = edits.move(layout_of(fs, middle, top), 1, 0x70000, Policy.TRADE)
        assert edit.stopped is None
        assert places(edit) == {"fs": (0x20000, 0x50000), "log": (0x70000, 0x10000), "top": (0x80000, 0x20000)}
        most = edits.move(layout_of(fs, middle, top), 1, 4 * MB, Policy.TRADE)
        assert places(most) == {"fs": (0x20000, 0x6F000), "log": (0x8F000, 0x10000), "top": (0x9F000, 0x1000)}
        assert sentence(most) == "“top” cannot get smaller than 4 KB."

    def test_trades_nothing_with_otadata(self) -> None:
        edit = edits.move(BEFORE, 2, 0x20000, Policy.TRADE)
        assert edit.layout == BEFORE
        assert (code(edit), sentence(edit)) == ("fixed-size", "otadata is always exactly 8 KB (0x2000).")

    def test_snaps_to_the_grid(self) -> None:
        edit = edits.move(layout_of(replace(FLASH_APP, offset=0x100000)), 0, 0x12A000)
        assert places(edit)["flashApp"][0] == 0x130000
        assert edit.stopped is not None
        assert edit.stopped.is_snap

    def test_a_pinned_partition_stays(self) -> None:
        layout = replace(AFTER, pinned=frozenset({"spiffs"}))
        for edit in (edits.move(layout, 4, 0x100000), edits.resize(layout, 4, 0x1000), edits.delete(layout, 4)):
            assert edit == Edit(layout, 4, edit.stopped)
            assert (code(edit), sentence(edit)) == ("pinned", "“spiffs” is pinned.")

    def test_takes_a_partition_back_from_beyond_the_flash(self) -> None:
        layout = layout_of(APP0, replace(SPIFFS, offset=8 * MB))
        assert places(edits.move(layout, 1, 6 * MB))["spiffs"][0] == 0x3D0000

    def test_a_partition_that_fits_nowhere_stays(self) -> None:
        layout = layout_of(APP0, replace(APP1, offset=0x10000, size=3 * MB))
        edit = edits.move(layout, 1, 0x200000)
        assert (edit.layout, code(edit)) == (layout, "no-room")


class TestResize:
    def test_otadata_is_always_8_kb(self) -> None:
        edit = edits.resize(AFTER, 1, 0x4000)
        assert edit.layout == AFTER
        assert (code(edit), sentence(edit)) == ("fixed-size", "otadata is always exactly 8 KB (0x2000).")

    def test_a_wrong_otadata_can_be_made_right_only(self) -> None:
        layout = layout_of(replace(OTADATA, size=0x5000))
        assert places(edits.resize(layout, 0, 0x2000))["otadata"] == (0xE000, 0x2000)
        assert places(edits.resize(layout, 0, 0x3000))["otadata"] == (0xE000, 0x2000)
        assert edits.resize(layout, 0, 0x6000).layout == layout

    def test_a_writable_nvs_needs_12_kb(self) -> None:
        edit = edits.resize(AFTER, 0, 0x1000)
        assert places(edit)["nvs"] == (0x9000, 0x3000)
        assert sentence(edit) == "nvs needs at least 12 KB to be writable."
        readonly = edits.set_flags(AFTER, 0, types.READONLY).checked()
        assert places(edits.resize(readonly, 0, 0x1000))["nvs"] == (0x9000, 0x1000)

    def test_secure_boot_v1_wants_64_kb_steps(self) -> None:
        layout = replace(layout_of(FLASH_APP), secure_boot=SecureBoot.V1)
        edit = edits.resize(layout, 0, 0x34000)
        assert places(edit)["flashApp"][1] == 0x30000
        assert sentence(edit) == "The size of an app partition is a multiple of 64 KB."

    def test_growing_into_a_neighbour_stops(self) -> None:
        edit = edits.resize(AFTER, 3, 0x60000)
        assert (edit.layout, code(edit)) == (AFTER, "neighbour")

    def test_growing_pushes_and_shrinking_pulls_nobody(self) -> None:
        layout = layout_of(replace(FLASH_APP, offset=0x100000), replace(SPIFFS, offset=0x140000))
        grown = edits.resize(layout, 0, 0x60000, policy=Policy.PUSH)
        assert places(grown) == {"flashApp": (0x100000, 0x60000), "spiffs": (0x160000, 0x30000)}
        shrunk = edits.resize(layout, 0, 0x10000, policy=Policy.PUSH)
        assert places(shrunk) == {"flashApp": (0x100000, 0x10000), "spiffs": (0x140000, 0x30000)}

    def test_the_start_of_an_app_stays_on_64_kb(self) -> None:
        edit = edits.resize(layout_of(FLASH_APP), 0, 0x48000, edge=Edge.START)
        assert places(edit)["flashApp"] in ((0x380000, 0x50000), (0x390000, 0x40000))
        assert code(edit) == "offset-unaligned"

    def test_trade_uses_up_a_gap_first(self) -> None:
        layout = layout_of(replace(SPIFFS, label="a", offset=0x10000, size=0x4000), replace(SPIFFS, offset=0x18000))
        into_gap = edits.resize(layout, 0, 0x6000, policy=Policy.TRADE)
        assert places(into_gap) == {"a": (0x10000, 0x6000), "spiffs": (0x18000, 0x30000)}
        beyond = edits.resize(layout, 0, 0xA000, policy=Policy.TRADE)
        assert places(beyond) == {"a": (0x10000, 0xA000), "spiffs": (0x1A000, 0x2E000)}

    def test_trade_gives_nothing_to_otadata(self) -> None:
        edit = edits.resize(AFTER, 0, 0x4000, policy=Policy.TRADE)
        assert (edit.layout, code(edit)) == (AFTER, "fixed-size")

    def test_an_odd_size_stays_until_it_is_touched(self) -> None:
        odd = layout_of(replace(SPIFFS, offset=0x100000, size=0x1234))
        assert places(edits.move(odd, 0, 0x200000))["spiffs"] == (0x200000, 0x1234)
        assert places(edits.resize(odd, 0, 0x2000))["spiffs"] == (0x100000, 0x2000)

    def test_an_end_off_the_grid_does_not_make_the_size_odd(self) -> None:
        layout = layout_of(replace(FLASH_APP, offset=0x100001))
        assert edits.resize(layout, 0, 0x30001, edge=Edge.START).layout == layout

    def test_boundary_needs_two(self) -> None:
        edit = edits.move_boundary(AFTER, 4, 0x3F0000)
        assert (edit.layout, sentence(edit)) == (AFTER, "No partition follows “spiffs”.")


def test_grow_takes_the_free_space_around() -> None:
    layout = layout_of(NVS, replace(SPIFFS, offset=0x20000, size=0x10000), replace(APP1, offset=0x50000))
    assert places(edits.grow(layout, 1))["spiffs"] == (0xE000, 0x42000)
    assert places(edits.grow(layout, 2))["app1"] == (0x30000, 4 * MB - 0x30000)
    assert sentence(edits.grow(AFTER, 3)) == "There is no free space next to “flashApp”."


def test_checked_is_exact_or_refused() -> None:
    with pytest.raises(EditStopped) as caught:
        edits.move(AFTER, 3, 0x391000).checked()
    assert caught.value.code == "offset-unaligned"
    assert str(caught.value.message) == "App partitions start at a multiple of 64 KB."
    assert str(caught.value.remedy)
    assert edits.move(AFTER, 3, 0x390000).checked() == AFTER
