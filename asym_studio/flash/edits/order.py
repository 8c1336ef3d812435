"""Changing the order of partitions and closing the gaps between them."""

from __future__ import annotations

from dataclasses import replace

from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Edit
from asym_studio.flash.edits.space import Space, finish
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_up


def swap(layout: Layout, row: int, other: int) -> Edit:
    """Let two partitions change places, each keeping its size; everything else stays, or nothing changes.

    Neighbours (a gap between them does not matter) are packed from where the first one began. Others go to where the
    other one began, if they fit there.
    """
    space = Space.of(layout)
    if row == other:
        return Edit(layout, row)
    stopped = stops.held(space, row)
    if stopped is None and layout.is_pinned(other):
        stopped = stops.pinned(space, other, in_the_way=True)
    if stopped is not None:
        return Edit(layout, row, stopped)
    first, second = sorted((row, other), key=space.order.index)
    below, above = space.rows[first], space.rows[second]
    adjacent = space.order.index(first) + 1 == space.order.index(second)
    moved_above = replace(above, offset=align_up(below.offset, space.offset_step(above)))
    target = moved_above.end if adjacent else above.offset
    moved_below = replace(below, offset=align_up(target, space.offset_step(below)))
    for moved in (moved_above, moved_below):
        stopped = stopped or stops.at_place(space, moved.offset, moved.size, (first, second))
    if stopped is None and moved_above.overlaps(moved_below):
        stopped = stops.no_room(above.label, above.size)
    if stopped is not None:
        return Edit(layout, row, stopped)
    return finish(space, {first: moved_below, second: moved_above}, row)


def close_gaps(layout: Layout) -> Edit:
    """Move all partitions down as far as their grids and pinned partitions allow; the order stays."""
    space = Space.of(layout)
    changes: dict[int, Partition] = {}
    free_from = space.floor
    for row in space.order:
        partition = space.rows[row]
        place = align_up(free_from, space.offset_step(partition))
        if place < partition.offset and not layout.is_pinned(row):
            partition = replace(partition, offset=place)
            changes[row] = partition
        free_from = max(free_from, partition.end)
    return finish(space, changes, None)


def sort_rows(layout: Layout) -> Edit:
    """Put the rows in the order of their offsets."""
    space = Space.of(layout)
    rows = tuple(space.rows[row] for row in space.order)
    return Edit(layout if rows == space.rows else layout.with_table(layout.table.with_rows(rows)), None)
