"""What holds for every edit of every layout, legal or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Edit, Policy
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB
from tests.examples import examples
from tests.flash.legality import violations
from tests.flash.strategies import faulty_layouts, legal_layouts

wishes = st.one_of(
    st.integers(-2, 300).map(lambda n: n * 0x1000),
    st.integers(0, 40).map(lambda n: n * 0x10000),
    st.integers(-MB, 20 * MB),
)
policies, edges = st.sampled_from(Policy), st.sampled_from(Edge)
kinds = st.sampled_from([types.APP, types.APP, types.DATA, types.DATA, types.BOOTLOADER, 0x40, 0xFF, -1])
subtypes = st.sampled_from([0, 1, 2, 3, 6, 0x10, 0x11, 0x20, 0x30, 0x82, 0x90, 256])


@st.composite
def _edited(draw: st.DrawFn, layouts: st.SearchStrategy[Layout]) -> tuple[str, Layout, int, Edit]:
    """Draw a layout, do one edit to it, and return the edit's name, the layout, the row, and the answer."""
    layout = draw(layouts)
    rows = st.integers(0, len(layout.table) - 1)
    row = draw(rows)
    edit: dict[str, Callable[[], Edit]] = {
        "move": lambda: edits.move(layout, row, draw(wishes), draw(policies)),
        "resize": lambda: edits.resize(layout, row, draw(wishes), edge=draw(edges), policy=draw(policies)),
        "move_boundary": lambda: edits.move_boundary(layout, row, draw(wishes)),
        "split": lambda: edits.split(
            layout, row, draw(wishes) if draw(st.booleans()) else layout.table[row].offset + draw(wishes)
        ),
        "insert": lambda: edits.insert(
            layout, draw(wishes), draw(wishes), kind=draw(kinds), subtype=draw(subtypes), flags=draw(st.integers(0, 3))
        ),
        "insert_in_gap": lambda: edits.insert_in_gap(
            layout, draw(st.sampled_from(layout.areas())), kind=draw(kinds), subtype=draw(subtypes)
        ),
        "duplicate": lambda: edits.duplicate(layout, row),
        "delete": lambda: edits.delete(layout, row),
        "swap": lambda: edits.swap(layout, row, draw(rows)),
        "grow": lambda: edits.grow(layout, row),
        "close_gaps": lambda: edits.close_gaps(layout),
        "retype": lambda: edits.retype(layout, row, draw(kinds), draw(subtypes)),
        "set_flags": lambda: edits.set_flags(layout, row, draw(st.integers(0, 5))),
        "sort_rows": lambda: edits.sort_rows(layout),
    }
    name = draw(st.sampled_from(sorted(edit)))
    return name, layout, row, edit[name]()


def _placed(layout: Layout) -> Counter[Partition]:
    return Counter(layout.table.rows)


@settings(max_examples=examples(70), deadline=None)
@given(_edited(legal_layouts(min_rows=1)))
def test_a_legal_layout_stays_legal(edited: tuple[str, Layout, int, Edit]) -> None:
    _, layout, _, edit = edited
    assert not violations(layout)
    assert not violations(edit.layout, layout.extent)


@settings(max_examples=examples(120), deadline=None)
@given(_edited(faulty_layouts(min_rows=1)))
def test_no_edit_makes_a_faulty_layout_worse(edited: tuple[str, Layout, int, Edit]) -> None:
    name, layout, _, edit = edited
    new = violations(edit.layout, layout.extent) - violations(layout)
    if name == "split":  # the second part keeps the end of the whole, however odd that was
        new = Counter({broken: times for broken, times in new.items() if broken[0] != "odd-size"})
    assert not new
    assert edit.stopped is None or str(edit.stopped.message)


@settings(max_examples=examples(100), deadline=None)
@given(_edited(st.one_of(legal_layouts(min_rows=1), faulty_layouts(min_rows=1))))
def test_what_is_pinned_stays_and_nothing_is_lost(edited: tuple[str, Layout, int, Edit]) -> None:
    name, layout, row, edit = edited
    before, after = _placed(layout), _placed(edit.layout)
    held = [at for at in range(len(layout.table)) if layout.is_pinned(at)]
    if name in ("retype", "set_flags", "delete"):
        held = [at for at in held if at != row]
    assert not Counter(layout.table[at] for at in held) - after
    more = {"insert": 1, "insert_in_gap": 1, "duplicate": 1, "split": 1, "delete": -1}.get(name, 0)
    changed = edit.layout.table != layout.table
    assert len(edit.layout.table) - len(layout.table) == (more if changed else 0)
    if name not in ("delete", "retype"):
        kinds_of = [Counter((p.label, p.type, p.subtype) for p in rows) for rows in (layout.table, edit.layout.table)]
        assert not kinds_of[0] - kinds_of[1]
    if name in ("close_gaps", "sort_rows", "swap"):
        assert Counter(p.size for p in before.elements()) == Counter(p.size for p in after.elements())


@settings(max_examples=examples(70), deadline=None)
@given(_edited(st.one_of(legal_layouts(min_rows=1), faulty_layouts(min_rows=1))))
def test_only_what_the_edit_is_about_changes(edited: tuple[str, Layout, int, Edit]) -> None:
    name, layout, row, edit = edited
    gone = _placed(layout) - _placed(edit.layout)
    most = {"move": 99, "resize": 99, "close_gaps": 99, "swap": 2, "move_boundary": 2, "insert": 0, "insert_in_gap": 0}
    most |= {"duplicate": 0, "sort_rows": 0}
    assert gone.total() <= most.get(name, 1)
    if name in ("split", "delete", "grow", "retype", "set_flags"):
        assert not gone - Counter([layout.table[row]])
    assert (edit.layout.chip, edit.layout.flash_size, edit.layout.pinned) == (
        layout.chip,
        layout.flash_size,
        layout.pinned,
    )


@settings(max_examples=examples(60), deadline=None)
@given(_edited(legal_layouts(min_rows=1)))
def test_rows_are_sorted_after_a_change_of_geometry(edited: tuple[str, Layout, int, Edit]) -> None:
    offsets = [partition.offset for partition in edited[3].layout.table]
    assert offsets == sorted(offsets)


def _pick(draw: st.DataObject, layout: Layout) -> int:
    return draw.draw(st.integers(0, len(layout.table) - 1))


@settings(max_examples=examples(60), deadline=None)
@given(st.one_of(legal_layouts(min_rows=1), faulty_layouts(min_rows=1)), wishes, policies, st.data())
def test_without_a_stop_the_wish_was_met_exactly(
    layout: Layout, wish: int, policy: Policy, data: st.DataObject
) -> None:
    row = _pick(data, layout)
    moved = edits.move(layout, row, wish, policy)
    assert moved.row is not None
    assert (moved.layout.table[moved.row].offset == wish) == (moved.stopped is None)
    edge = data.draw(edges)
    resized = edits.resize(layout, row, wish, edge=edge, policy=policy)
    assert resized.row is not None
    before, after = layout.table[row], resized.layout.table[resized.row]
    assert (after.size == wish) == (resized.stopped is None)
    assert (after.offset == before.offset) if edge is Edge.END else (after.end == before.end)
    for edit in (moved, resized):
        assert edit.row is not None
        assert edit.layout.table[edit.row].label == before.label


@settings(max_examples=examples(50), deadline=None)
@given(st.one_of(legal_layouts(min_rows=1), faulty_layouts(min_rows=1)), policies, edges, st.data())
def test_staying_where_it_is_changes_nothing(layout: Layout, policy: Policy, edge: Edge, data: st.DataObject) -> None:
    row = _pick(data, layout)
    partition = layout.table[row]
    assert edits.move(layout, row, partition.offset, policy) == Edit(layout, row)
    assert edits.resize(layout, row, partition.size, edge=edge, policy=policy) == Edit(layout, row)


@settings(max_examples=examples(60), deadline=None)
@given(legal_layouts(min_rows=1), wishes, policies, edges, st.data())
def test_doing_the_same_again_changes_nothing(
    layout: Layout, wish: int, policy: Policy, edge: Edge, data: st.DataObject
) -> None:
    row = _pick(data, layout)
    once = edits.move(layout, row, wish, Policy.STOP)
    assert once.row is not None
    again = edits.move(once.layout, once.row, once.layout.table[once.row].offset, policy)
    assert again.layout == once.layout
    sized = edits.resize(layout, row, wish, edge=edge, policy=Policy.STOP)
    assert sized.row is not None
    assert edits.close_gaps(edits.close_gaps(layout).layout).layout == edits.close_gaps(layout).layout


@settings(max_examples=examples(60), deadline=None)
@given(st.one_of(legal_layouts(min_rows=2), faulty_layouts(min_rows=2)), wishes, edges, st.data())
def test_stop_leaves_all_others_as_they_are(layout: Layout, wish: int, edge: Edge, data: st.DataObject) -> None:
    row = _pick(data, layout)
    others = Counter(layout.table.rows[:row] + layout.table.rows[row + 1 :])
    for edit in (edits.move(layout, row, wish), edits.resize(layout, row, wish, edge=edge)):
        assert edit.row is not None
        rows = edit.layout.table.rows
        assert Counter(rows[: edit.row] + rows[edit.row + 1 :]) == others


@settings(max_examples=examples(60), deadline=None)
@given(legal_layouts(min_rows=2), wishes, edges, st.data())
def test_push_keeps_order_and_sizes(layout: Layout, wish: int, edge: Edge, data: st.DataObject) -> None:
    row = _pick(data, layout)
    moved = edits.move(layout, row, wish, Policy.PUSH).layout.table
    assert [(p.label, p.size) for p in moved] == [(p.label, p.size) for p in layout.table]
    resized = edits.resize(layout, row, wish, edge=edge, policy=Policy.PUSH)
    assert [p.label for p in resized.layout.table] == [p.label for p in layout.table]
    assert all(
        a.size == b.size for at, (a, b) in enumerate(zip(layout.table, resized.layout.table, strict=True)) if at != row
    )


@settings(max_examples=examples(60), deadline=None)
@given(legal_layouts(min_rows=2), wishes, edges, st.data())
def test_trade_keeps_order_and_far_ends(layout: Layout, wish: int, edge: Edge, data: st.DataObject) -> None:
    row = _pick(data, layout)
    for edit in (
        edits.move(layout, row, wish, Policy.TRADE),
        edits.resize(layout, row, wish, edge=edge, policy=Policy.TRADE),
    ):
        table = edit.layout.table
        assert edit.row == row
        assert [p.label for p in table] == [p.label for p in layout.table]
        for at, (old, new) in enumerate(zip(layout.table, table, strict=True)):
            assert old == new or abs(at - row) <= 1
            assert at >= row or old.offset == new.offset
            assert at <= row or old.end == new.end


@settings(max_examples=examples(60), deadline=None)
@given(legal_layouts(min_rows=3), wishes, st.data())
def test_trading_between_touching_neighbours_keeps_the_sum(layout: Layout, wish: int, data: st.DataObject) -> None:
    row = data.draw(st.integers(1, len(layout.table) - 2))
    below, middle, above = layout.table.rows[row - 1 : row + 2]
    moved = edits.move(layout, row, wish, Policy.TRADE).layout.table.rows[row - 1 : row + 2]
    if below.end == middle.offset and middle.end == above.offset:
        assert moved[0].end == moved[1].offset
        assert moved[1].end == moved[2].offset
    taker_touched = below.end == middle.offset if moved[1].offset > middle.offset else middle.end == above.offset
    if taker_touched:
        assert sum(p.size for p in moved) == below.size + middle.size + above.size


@settings(max_examples=examples(50), deadline=None)
@given(legal_layouts(min_rows=2, pins=False), wishes, st.data())
def test_moving_a_boundary_keeps_the_sum_and_the_gap(layout: Layout, wish: int, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(layout.table) - 2))
    edit = edits.move_boundary(layout, row, wish)
    (a, b), (x, y) = layout.table.rows[row : row + 2], edit.layout.table.rows[row : row + 2]
    assert a.size + b.size == x.size + y.size
    assert (x.offset, y.end, y.offset - x.end) == (a.offset, b.end, b.offset - a.end)
    assert (y.offset == wish) == (edit.stopped is None)


@settings(max_examples=examples(60), deadline=None)
@given(
    st.one_of(legal_layouts(min_rows=1), faulty_layouts(min_rows=1)),
    st.lists(wishes, min_size=2, max_size=8),
    st.data(),
)
def test_a_drag_is_answered_like_single_edits(layout: Layout, wanted: list[int], data: st.DataObject) -> None:
    row, policy, edge = data.draw(st.integers(0, len(layout.table) - 1)), data.draw(policies), data.draw(edges)
    moved, resized = edits.moving(layout, row, policy), edits.resizing(layout, row, edge=edge, policy=policy)
    shifted = edits.moving_boundary(layout, row)
    for wish in wanted:
        assert moved(wish) == edits.move(layout, row, wish, policy)
        assert resized(wish) == edits.resize(layout, row, wish, edge=edge, policy=policy)
        assert shifted(wish) == edits.move_boundary(layout, row, wish)
