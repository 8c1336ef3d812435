"""The blocks of a layout during a drag: found quickly, and the same as those found from scratch."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Editing, Policy
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR
from asym_studio.gui.blocks import Block, blocks_of
from asym_studio.gui.dragged_blocks import DraggedBlocks, Moved
from tests.examples import examples
from tests.flash.strategies import faulty_layouts, legal_layouts
from tests.gui.mapping import APP0, APP1, NVS, OTADATA, SPIFFS, layout, usual

EMPTY = Partition("empty", types.DATA, types.SPIFFS, 0x300000, 0)
NAMESAKE = Partition("nvs", types.DATA, types.NVS, 0x380000, 0x5000)
BOOTLOADER = Partition("bl", types.BOOTLOADER, types.PRIMARY, 0x1000, 0x7000)
OVERLAPPING = Partition("app1", types.APP, types.OTA_0 + 1, 0x100000, 0x140000)

LAYOUTS = (
    usual(),
    layout(NVS, OTADATA, APP0, APP1, SPIFFS, pinned=frozenset({"app1"})),
    layout(NVS, OTADATA, APP0, APP1, EMPTY, SPIFFS),
    layout(NVS, OTADATA, APP0, NAMESAKE),
    layout(BOOTLOADER, NVS, OTADATA, APP0),
    layout(NVS, OTADATA, APP0, OVERLAPPING),
    layout(SPIFFS, APP1, NVS, APP0),
)


wishes = st.lists(st.integers(0, 0x500).map(lambda sector: sector * SECTOR), min_size=1, max_size=4)
gestures: st.SearchStrategy[str | Edge] = st.sampled_from(("move", "boundary", Edge.START, Edge.END))


@settings(max_examples=examples(150), deadline=None)
@given(st.sampled_from(LAYOUTS) | legal_layouts(min_rows=1) | faulty_layouts(min_rows=1), st.data())
def test_a_drag_finds_the_blocks_that_are_there(shown: Layout, data: st.DataObject) -> None:
    """Frame after frame, and what is still the same is the same object."""
    start = blocks_of(shown)
    dragged = DraggedBlocks(shown, start)
    old = {block.key: block for block in start}
    row, gesture = data.draw(st.integers(0, len(shown.table) - 1)), data.draw(gestures)
    editing = editing_of(shown, row, gesture, data.draw(st.sampled_from(Policy)))
    for wish in data.draw(wishes):
        after = editing(wish).layout
        moved = dragged.after(after)
        assert moved.blocks == blocks_of(after)
        assert all(block is old[block.key] for block in moved.blocks if old.get(block.key) == block)
        assert rebuilt(start, moved) == moved.blocks


def editing_of(shown: Layout, row: int, gesture: str | Edge, policy: Policy) -> Editing:
    if isinstance(gesture, Edge):
        return edits.resizing(shown, row, edge=gesture, policy=policy)
    return edits.moving_boundary(shown, row) if gesture == "boundary" else edits.moving(shown, row, policy)


def rebuilt(start: tuple[Block, ...], moved: Moved) -> tuple[Block, ...]:
    """Return the blocks at the start with those replaced that are said to be gone."""
    last = moved.first + len(moved.gone)
    assert start[moved.first : last] == moved.gone
    return (*start[: moved.first], *moved.new, *start[last:])


def test_the_updater_is_found_anew_when_slots_of_one_size_change_places() -> None:
    small = [Partition(f"app{n}", types.APP, types.OTA_0 + n, 0x10000 + n * 0x80000, 0x40000) for n in range(2)]
    shown = layout(NVS, *small, Partition("app2", types.APP, types.OTA_0 + 2, 0x200000, 0x100000))
    dragged = DraggedBlocks(shown, blocks_of(shown))
    after = edits.move(shown, 1, 0x180000).layout
    assert dragged.after(after).blocks == blocks_of(after)


@pytest.mark.parametrize(
    "after",
    [
        layout(NVS, OTADATA, APP0, APP1),
        layout(NVS, OTADATA, APP0, APP1, SPIFFS, pinned=frozenset({"nvs"})),
        edits.rename(usual(), 0, "settings").layout,
        edits.resize(usual(), 3, 0x40000).layout,
    ],
    ids=["a row less", "pinned", "renamed", "another role"],
)
def test_other_changes_are_found_too(after: Layout) -> None:
    assert DraggedBlocks(usual(), blocks_of(usual())).after(after).blocks == blocks_of(after)


def test_a_gap_keeps_its_name_while_its_neighbour_moves() -> None:
    after = edits.move(usual(), 4, 0x310000).layout
    found = DraggedBlocks(usual(), blocks_of(usual())).after(after).blocks
    keys = [block.key for block in found if block.area.kind is AreaKind.GAP]
    assert keys == [block.key for block in blocks_of(usual()) if block.area.kind is AreaKind.GAP]
