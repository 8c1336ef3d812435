"""A layout's areas: everything on the flash, once."""

from __future__ import annotations

from hypothesis import given

from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from tests.flash.strategies import faulty_layouts, legal_layouts


@given(legal_layouts())
def test_the_areas_of_a_legal_layout_cover_the_flash_without_overlap(layout: Layout) -> None:
    at = 0
    for area in layout.areas():
        assert area.offset == at
        at = area.end
    assert at == layout.extent


@given(faulty_layouts())
def test_every_row_has_an_area_whatever_is_wrong_with_the_table(layout: Layout) -> None:
    shown = [area.row for area in layout.areas() if area.row is not None]
    primaries = {p.type for p in layout.table if p.is_primary}
    assert len(shown) == len(set(shown))
    assert set(range(len(layout.table))) - set(shown) <= {row for row, p in enumerate(layout.table) if p.is_primary}
    assert all(area.size > 0 or area.row is not None for area in layout.areas())
    assert len(primaries) <= 2


@given(faulty_layouts())
def test_gaps_overlap_nothing(layout: Layout) -> None:
    others = [area for area in layout.areas() if area.kind is not AreaKind.GAP]
    for gap in layout.gaps():
        assert not [a for a in others if a.size and a.offset < gap.end and gap.offset < a.end]


def test_rows_that_name_the_bootloader_and_the_table_go_with_their_areas() -> None:
    rows = (
        Partition("boot", 2, 0, 0x1000, 0x7000),
        Partition("table", 3, 0, 0x8000, 0x1000),
        Partition("empty", 1, 6, 0x9000, 0),
        Partition("app", 0, 0, 0x10000, 0x100000),
    )
    areas = Layout(PartitionTable(rows), flash_size=4 * MB).areas()
    assert [(area.kind, area.row) for area in areas] == [
        (AreaKind.RESERVED, None),
        (AreaKind.BOOTLOADER, 0),
        (AreaKind.TABLE, 1),
        (AreaKind.PARTITION, 2),
        (AreaKind.GAP, None),
        (AreaKind.PARTITION, 3),
        (AreaKind.GAP, None),
    ]
