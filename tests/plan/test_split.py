"""Split: the layouts of real boards, what is kept, and what is said when nothing fits."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import EditStopped
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB, MB
from asym_studio.plan.split import UpdaterSlot, Wish, smallest_changes, split

MIN_SPIFFS = Layout(
    PartitionTable(
        (
            Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000),
            Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000),
            Partition("app0", types.APP, types.OTA_0, 0x10000, 0x1E0000),
            Partition("app1", types.APP, types.OTA_0 + 1, 0x1F0000, 0x1E0000),
            Partition("spiffs", types.DATA, types.SPIFFS, 0x3D0000, 0x30000),
        )
    ),
    flash_size=4 * MB,
)


def rows(layout: Layout) -> list[tuple[str, int, int]]:
    return [(p.label, p.offset, p.size) for p in layout.table]


def test_a_256_kb_updater_gives_the_layout_of_openbikesensor() -> None:
    result = split(Wish(MIN_SPIFFS, 256 * KB))
    assert rows(result.layout) == [
        ("nvs", 0x9000, 0x5000),
        ("otadata", 0xE000, 0x2000),
        ("app", 0x10000, 0x380000),
        ("flashApp", 0x390000, 0x40000),
        ("spiffs", 0x3D0000, 0x30000),
    ]
    assert result.symmetric_app_size == 0x1E0000
    assert "1.88 MB → 3.5 MB (+87 %)" in str(result.explanation()[0])


def test_a_smaller_updater_gives_the_app_more() -> None:
    result = split(Wish(MIN_SPIFFS, 182_368))
    assert result.app.size == 0x390000
    assert result.updater.size >= 182_368
    assert result.layout.table.find("spiffs") is not None


def test_the_updater_can_go_into_factory() -> None:
    result = split(Wish(MIN_SPIFFS, 256 * KB, updater_slot=UpdaterSlot.FACTORY))
    assert result.updater.subtype == types.FACTORY
    assert any("esp_ota cannot write it" in str(line) for line in result.explanation())


def test_partitions_that_are_not_kept_may_move_and_dropped_ones_go() -> None:
    moved = split(Wish(MIN_SPIFFS, 250 * KB, keep=frozenset({"nvs"})))
    assert {label for label, _, _ in rows(moved.layout)} == {"nvs", "otadata", "app", "flashApp", "spiffs"}
    assert moved.layout.table.rows[0] == MIN_SPIFFS.table.rows[0]
    dropped = split(Wish(MIN_SPIFFS, 250 * KB, drop=frozenset({"spiffs"})))
    assert dropped.app.size == 0x3B0000


def test_otadata_is_added_where_there_is_none() -> None:
    bare = MIN_SPIFFS.with_table(MIN_SPIFFS.table.with_rows([MIN_SPIFFS.table.rows[0]]))
    table = split(Wish(bare, 256 * KB)).layout.table
    assert len(table.of_kind(types.DATA, types.OTADATA)) == 1


def test_secure_boot_v1_keeps_app_sizes_at_64_kb() -> None:
    result = split(Wish(replace(MIN_SPIFFS, secure_boot=SecureBoot.V1), 182_368))
    assert result.app.size % 0x10000 == result.updater.size % 0x10000 == 0


def test_what_would_make_it_fit_is_said_and_true() -> None:
    with pytest.raises(EditStopped) as caught:
        split(Wish(MIN_SPIFFS, 256 * KB, app_size=0x3A0000))
    remedy = str(caught.value.remedy)
    assert caught.value.code == "split-no-room"
    for change in ("make the updater 128 KB (0x20000) smaller", "drop “spiffs”", "a flash of 8 MB"):
        assert change in remedy
    assert split(Wish(MIN_SPIFFS, 128 * KB, app_size=0x3A0000)).app.size >= 0x3A0000
    assert split(Wish(MIN_SPIFFS, 256 * KB, app_size=0x3A0000, drop=frozenset({"spiffs"}))).app.size >= 0x3A0000
    with pytest.raises(EditStopped):
        split(Wish(MIN_SPIFFS, 132 * KB, app_size=0x3A0000))


def test_shrinking_a_partition_is_offered_with_the_least_number_of_bytes() -> None:
    changes = [str(change) for change in smallest_changes(Wish(MIN_SPIFFS, 0x3C0000))]
    assert "shrink “spiffs” by 64 KB (0x10000)" in changes


@pytest.mark.parametrize(("chip", "app"), [("esp32", 16 * MB), ("esp32c3", 16 * MB), ("esp32s3", 0x1FB0000)])
def test_no_app_is_larger_than_what_the_bootloader_starts(chip: str, app: int) -> None:
    layout = replace(MIN_SPIFFS, chip=CHIPS[chip], flash_size=32 * MB)
    result = split(Wish(layout, 256 * KB, drop=frozenset({"spiffs"})))
    assert (result.app.size, result.symmetric_app_size) == (app, 0xFF0000)
    assert "app-over-16mb" not in {problem.code for problem in check(result.layout)}


@pytest.mark.parametrize("sizes", [(17 * MB, 0), (256 * KB, 17 * MB)])
def test_a_slot_that_no_bootloader_starts_is_refused(sizes: tuple[int, int]) -> None:
    wish = Wish(replace(MIN_SPIFFS, flash_size=32 * MB), *sizes, drop=frozenset({"spiffs"}))
    with pytest.raises(EditStopped, match="17 MB"):
        split(wish)
    split(replace(wish, layout=replace(wish.layout, chip=CHIPS["esp32s3"])))


@pytest.mark.parametrize("wish", [{"keep": frozenset({"nope"})}, {"drop": frozenset({"nope"})}])
def test_unknown_labels_are_refused(wish: dict[str, frozenset[str]]) -> None:
    with pytest.raises(EditStopped, match="nope"):
        split(replace(Wish(MIN_SPIFFS, 256 * KB), **wish))


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    at, found = 0x9000, []
    for number in range(draw(st.integers(0, 6))):
        at += draw(st.sampled_from([0, 0, 0x1000, 0x7000, 0x100000]))
        size = draw(st.integers(1, 96)) * 0x1000
        found.append(Partition(f"data{number}", types.DATA, types.SPIFFS, at, size))
        at += size
    table = PartitionTable(tuple(p for p in found if p.end <= 4 * MB))
    keep = draw(st.none() | st.sets(st.sampled_from([p.label for p in table] or ["x"])).map(frozenset))
    if not table.rows:
        keep = None
    slot = draw(st.sampled_from(UpdaterSlot))
    layout = Layout(table, flash_size=4 * MB, secure_boot=draw(st.sampled_from(SecureBoot)))
    return Wish(layout, draw(st.integers(1, 400)) * 0x1000, keep=keep, updater_slot=slot)


@settings(max_examples=150, deadline=None)
@given(wishes())
def test_every_split_is_legal_and_keeps_what_is_kept(wish: Wish) -> None:
    try:
        result = split(wish)
    except EditStopped:
        return
    table = result.layout.table
    placed = [table[row] for row in table.by_offset()]
    assert all(before.end <= after.offset for before, after in pairwise(placed))
    assert placed[0].offset >= table.end
    assert placed[-1].end <= 4 * MB
    for partition in placed:
        assert partition.offset % partition.offset_alignment == 0
    kept = {p for p in wish.layout.table if wish.keep is None or p.label in wish.keep}
    assert kept <= set(table.rows)
    assert {p.label for p in wish.layout.table} <= {p.label for p in table}
    assert result.updater.size >= wish.updater_size
