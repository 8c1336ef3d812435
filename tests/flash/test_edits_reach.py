"""Edits find the nearest place there is: held against trying every place on a small flash."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Policy
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, SECTOR
from tests.examples import examples
from tests.flash.legality import violations
from tests.flash.strategies import legal_layouts

small_layouts = legal_layouts(min_rows=1, max_rows=8, flash=st.just(1 * MB))
wishes = st.one_of(st.integers(-3, 0x110).map(lambda n: n * SECTOR), st.integers(-0x1000, 0x110000))

Rows = list[Partition]


def _is_legal(layout: Layout, rows: Iterable[Partition], limit: int) -> bool:
    return not violations(layout.with_table(layout.table.with_rows(rows)), limit)


def _row(data: st.DataObject, layout: Layout) -> int:
    free = [row for row in range(len(layout.table)) if not layout.is_pinned(row)]
    return data.draw(st.sampled_from(free or [0]))


def _nearest(wish: int, values: list[int]) -> int:
    return min(abs(value - wish) for value in values)


def _reachable(layout: Layout, row: int, at: Callable[[int], Rows | None]) -> list[int]:
    """Return every 4 KB address for which `at` gives rows that are legal and keep what is pinned."""
    found = []
    for address in range(0, layout.extent + 1, SECTOR):
        rows = at(address)
        if rows is None or any(layout.is_pinned(n) and rows[n] != old for n, old in enumerate(layout.table)):
            continue
        if _is_legal(layout, rows, layout.extent):
            found.append(address)
    return found


def _up(value: int, step: int) -> int:
    while value % step:
        value += SECTOR
    return value


def _down(value: int, step: int) -> int:
    while value % step:
        value -= SECTOR
    return value


def _with_pushed(layout: Layout, row: int, middle: Partition) -> Rows:
    """Return the rows when `middle` is put there and the others give way, however far that takes them."""
    rows = list(layout.table.rows)
    rows[row] = middle
    for at in range(row + 1, len(rows)):
        if rows[at].offset < rows[at - 1].end:
            rows[at] = replace(rows[at], offset=_up(rows[at - 1].end, layout.offset_step(rows[at])))
    for at in range(row - 1, -1, -1):
        if rows[at].end > rows[at + 1].offset:
            end = rows[at + 1].offset
            rows[at] = replace(rows[at], offset=_down(end - rows[at].size, layout.offset_step(rows[at])))
    return rows


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.data())
def test_a_move_finds_the_nearest_free_place(layout: Layout, wish: int, data: st.DataObject) -> None:
    row = _row(data, layout)
    rows, partition = list(layout.table.rows), layout.table[row]

    def at(offset: int) -> Rows:
        return [*rows[:row], replace(partition, offset=offset), *rows[row + 1 :]]

    edit = edits.move(layout, row, wish)
    assert edit.row is not None
    places = _reachable(layout, row, at) if not layout.is_pinned(row) else [partition.offset]
    assert abs(edit.layout.table[edit.row].offset - wish) == _nearest(wish, places)


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.data())
def test_a_push_goes_as_near_as_it_can_and_pushes_no_further_than_needed(
    layout: Layout, wish: int, data: st.DataObject
) -> None:
    row = _row(data, layout)
    partition = layout.table[row]

    def at(offset: int) -> Rows:
        return _with_pushed(layout, row, replace(partition, offset=offset))

    edit = edits.move(layout, row, wish, Policy.PUSH)
    assert edit.row == row
    place = edit.layout.table[row].offset
    places = _reachable(layout, row, at) if not layout.is_pinned(row) else [partition.offset]
    assert abs(place - wish) == _nearest(wish, places)
    assert list(edit.layout.table.rows) == at(place)


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.sampled_from(Edge), st.sampled_from([Policy.STOP, Policy.PUSH]), st.data())
def test_a_resize_finds_the_nearest_size(
    layout: Layout, wish: int, edge: Edge, policy: Policy, data: st.DataObject
) -> None:
    row = _row(data, layout)
    rows, partition = list(layout.table.rows), layout.table[row]

    def at(size: int) -> Rows:
        offset = partition.offset if edge is Edge.END else partition.end - size
        resized = replace(partition, offset=offset, size=size)
        if policy is Policy.PUSH:
            return _with_pushed(layout, row, resized)
        return [*rows[:row], resized, *rows[row + 1 :]]

    edit = edits.resize(layout, row, wish, edge=edge, policy=policy)
    assert edit.row is not None
    sizes = _reachable(layout, row, at) if not layout.is_pinned(row) else [partition.size]
    way = 1 if wish > partition.size else -1
    sizes = [size for size in sizes if (size - partition.size) * way >= 0]
    assert abs(edit.layout.table[edit.row].size - wish) == _nearest(wish, sizes)


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.sampled_from(Edge), st.data())
def test_a_traded_edge_goes_as_near_as_it_can(layout: Layout, wish: int, edge: Edge, data: st.DataObject) -> None:
    row = _row(data, layout)
    partition = layout.table[row]

    def at(size: int) -> Rows:
        rows = list(layout.table.rows)
        if edge is Edge.END:
            rows[row] = replace(partition, size=size)
            if row + 1 < len(rows):
                other, end = rows[row + 1], rows[row].end
                if end > other.offset or other.offset == partition.end:
                    rows[row + 1] = replace(other, offset=end, size=other.end - end)
        else:
            rows[row] = replace(partition, offset=partition.end - size, size=size)
            if row > 0:
                other, start = rows[row - 1], rows[row].offset
                if start < other.end or other.end == partition.offset:
                    rows[row - 1] = replace(other, size=start - other.offset)
        return rows

    edit = edits.resize(layout, row, wish, edge=edge, policy=Policy.TRADE)
    assert edit.row == row
    sizes = _reachable(layout, row, at) if not layout.is_pinned(row) else [partition.size]
    way = 1 if wish > partition.size else -1
    sizes = [size for size in sizes if (size - partition.size) * way >= 0]
    size = edit.layout.table[row].size
    assert abs(size - wish) == _nearest(wish, sizes)
    assert list(edit.layout.table.rows) == at(size)


def _traded(layout: Layout, row: int, offset: int) -> Rows | None:
    """Return the rows when the partition trades its way to `offset`: what one neighbour gives the other one takes."""
    rows = list(layout.table.rows)
    old = rows[row]
    rows[row] = new = replace(old, offset=offset)
    above, below = rows[row + 1 : row + 2], rows[:row][-1:]
    if offset > old.offset and above and new.end > above[0].offset:
        start = _up(new.end, layout.offset_step(above[0]))
        given_up = start - above[0].offset
        rows[row + 1] = replace(above[0], offset=start, size=above[0].end - start)
        if below and below[0].end == old.offset:
            rows[row - 1] = replace(below[0], size=below[0].size + given_up)
        return rows if given_up <= offset - old.offset else None
    if offset < old.offset and below and offset < below[0].end:
        size = _down(offset - below[0].offset, layout.size_step(below[0]))
        given_up = below[0].size - size
        rows[row - 1] = replace(below[0], size=size)
        if above and above[0].offset == old.end:
            rows[row + 1] = replace(above[0], offset=above[0].offset - given_up, size=above[0].size + given_up)
        return rows if given_up <= old.offset - offset else None
    return rows


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.data())
def test_a_trade_travels_as_near_as_it_can(layout: Layout, wish: int, data: st.DataObject) -> None:
    row = _row(data, layout)
    edit = edits.move(layout, row, wish, Policy.TRADE)
    place = edit.layout.table[row].offset
    at = [layout.table[row].offset]
    if not layout.is_pinned(row):
        at = _reachable(layout, row, lambda offset: _traded(layout, row, offset))
    assert edit.row == row
    assert abs(place - wish) == _nearest(wish, at)
    assert list(edit.layout.table.rows) == _traded(layout, row, place)


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, wishes, st.data())
def test_a_boundary_goes_as_near_as_it_can(layout: Layout, wish: int, data: st.DataObject) -> None:
    row = _row(data, layout)
    edit = edits.move_boundary(layout, row, wish)
    if row + 1 == len(layout.table):
        assert edit.stopped is not None
        assert edit.stopped.code == "no-neighbour"
        return
    rows = list(layout.table.rows)
    below, above = rows[row : row + 2]

    def at(start: int) -> Rows:
        way = start - above.offset
        resized = [replace(below, size=below.size + way), replace(above, offset=start, size=above.size - way)]
        return [*rows[:row], *resized, *rows[row + 2 :]]

    assert abs(edit.layout.table[row + 1].offset - wish) == _nearest(wish, _reachable(layout, row, at))


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts, st.data())
def test_growing_leaves_no_room_that_the_partition_could_take(layout: Layout, data: st.DataObject) -> None:
    row = _row(data, layout)
    edit = edits.grow(layout, row)
    if layout.is_pinned(row) or layout.table[row].is_kind(types.DATA, types.OTADATA):
        assert edit.layout == layout
        return
    assert edit.row == row
    grown = edit.layout.table[row]
    step = layout.size_step(grown)
    assert edits.resize(edit.layout, row, grown.size + step).layout == edit.layout
    before = layout.offset_step(grown)
    assert edits.resize(edit.layout, row, grown.size + before, edge=Edge.START).layout == edit.layout
    assert (edit.stopped is not None) == (edit.layout == layout)


@settings(max_examples=examples(50), deadline=None)
@given(small_layouts)
def test_after_closing_gaps_nothing_can_go_further_down(layout: Layout) -> None:
    packed = edits.close_gaps(layout).layout
    assert [p.label for p in packed.table] == [p.label for p in layout.table]
    for row, partition in enumerate(packed.table):
        lower = partition.offset - layout.offset_step(partition)
        rows = [*packed.table.rows[:row], replace(partition, offset=lower), *packed.table.rows[row + 1 :]]
        in_order = row == 0 or lower >= rows[row - 1].offset
        assert packed.is_pinned(row) or not in_order or not _is_legal(packed, rows, layout.extent)
