"""The blocks of a layout during a drag: found quickly, and the same as those found from scratch."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Policy
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR
from asym_studio.gui.blocks import blocks_of, moved_blocks
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


@settings(max_examples=150, deadline=None)
@given(
    shown=st.sampled_from(LAYOUTS),
    row=st.integers(0, 3),
    sectors=st.integers(0, 0x500),
    policy=st.sampled_from(Policy),
    gesture=st.sampled_from(("move", Edge.START, Edge.END)),
)
def test_a_drag_finds_the_blocks_that_are_there(
    shown: Layout, row: int, sectors: int, policy: Policy, gesture: str | Edge
) -> None:
    start = blocks_of(shown)
    if isinstance(gesture, Edge):
        after = edits.resize(shown, row, sectors * SECTOR, edge=gesture, policy=policy).layout
    else:
        after = edits.move(shown, row, sectors * SECTOR, policy).layout
    found = moved_blocks(shown, start, after)
    assert found == blocks_of(after)
    old = {block.key: block for block in start}
    assert all(block is old[block.key] for block in found if old.get(block.key) == block)


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
    assert moved_blocks(usual(), blocks_of(usual()), after) == blocks_of(after)


def test_a_gap_keeps_its_name_while_its_neighbour_moves() -> None:
    after = edits.move(usual(), 4, 0x310000).layout
    keys = [block.key for block in moved_blocks(usual(), blocks_of(usual()), after) if block.area.kind is AreaKind.GAP]
    assert keys == [block.key for block in blocks_of(usual()) if block.area.kind is AreaKind.GAP]
