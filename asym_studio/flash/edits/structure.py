"""Adding, removing, copying and splitting partitions."""

from __future__ import annotations

from dataclasses import replace

from asym_studio.flash import types
from asym_studio.flash.edits import kinds, stops
from asym_studio.flash.edits.labels import default_label, label_for_copy, label_stop
from asym_studio.flash.edits.model import Edit, Stop
from asym_studio.flash.edits.nearest import search
from asym_studio.flash.edits.space import Space, finish_with, has_fixed_size
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import align_down, align_up


def insert(
    layout: Layout,
    offset: int,
    size: int,
    *,
    label: str | None = None,
    kind: int = types.DATA,
    subtype: int = types.UNDEFINED,
    flags: int = 0,
) -> Edit:
    """Add a partition at `offset`, exactly there or not at all; without a label it gets a unique one.

    Off the grid, offset and size go up to the next step: the partition is added and the edit says that it snapped.
    """
    space = Space.of(layout)
    stopped = kinds.kind_stop(layout, kind, subtype) or kinds.number_stop(flags=flags) or kinds.full_stop(layout)
    if stopped is not None:
        return Edit(layout, None, stopped)
    label = default_label(layout, kind, subtype) if label is None else label
    wish = Partition(label, kind, subtype, offset, size, flags)
    added = replace(wish, offset=align_up(offset, space.offset_step(wish)), size=align_up(size, space.size_step(wish)))
    stopped = label_stop(layout, label) or _new_stop(space, added)
    if stopped is not None:
        return Edit(layout, None, stopped)
    if added.offset != offset:
        stopped = stops.offset_unaligned(space, added)
    elif added.size != size:
        stopped = stops.size_unaligned(space, added)
    return finish_with(space, {}, added, None, stopped)


def insert_in_gap(
    layout: Layout,
    gap: Area,
    *,
    size: int | None = None,
    label: str | None = None,
    kind: int = types.DATA,
    subtype: int = types.UNDEFINED,
    flags: int = 0,
) -> Edit:
    """Add a partition at the start of a gap: as large as its grid allows there, unless a size is given."""
    space = Space.of(layout)
    model = Partition(label or "", kind, subtype, 0, 0, flags)
    begin, end = max(gap.offset, space.floor), min(gap.end, space.limit)
    if begin >= end:
        return Edit(layout, None, stops.flash_end(space) if gap.end > space.limit else stops.table_area(space))
    offset = align_up(begin, space.offset_step(model))
    most = align_down(max(0, end - offset), space.size_step(model))
    if has_fixed_size(model):
        most = min(most, OTADATA_SIZE)
    size = most if size is None else size
    if offset + size > end or size < space.min_size(model):
        wanted = size if offset + size > end else space.min_size(model)
        return Edit(layout, None, stops.no_room(label or default_label(layout, kind, subtype), wanted))
    return insert(layout, offset, size, label=label, kind=kind, subtype=subtype, flags=flags)


def _new_stop(space: Space, added: Partition) -> Stop | None:
    """Return why a partition that is not there yet may not be as it is, if so."""
    return (
        kinds.flags_stop(added)
        or kinds.geometry_stop(space, added)
        or stops.at_place(space, added.offset, added.size, ())
    )


def delete(layout: Layout, row: int) -> Edit:
    """Remove a partition that is not pinned, and its attached image; the others stay where they are."""
    if layout.table[row].label in layout.pinned:
        return Edit(layout, row, stops.pinned(Space.of(layout), row))
    rows = layout.table.rows
    without = layout.with_table(layout.table.with_rows(rows[:row] + rows[row + 1 :]))
    images = tuple(attached for attached in layout.images if without.table.find(attached.label) is not None)
    return Edit(replace(without, images=images), None)


def duplicate(layout: Layout, row: int) -> Edit:
    """Add a partition of the same kind and size (on the grid) in the first free space that holds it.

    It gets its own label, and a copy of an app the next free slot. What a table holds only once cannot be duplicated.
    """
    space = Space.of(layout)
    original = space.rows[row]
    copy, stopped = _copy(layout, original)
    if stopped is not None:
        return Edit(layout, row, stopped)
    copy = replace(copy, size=align_up(copy.size, space.size_step(copy)))
    step = space.offset_step(copy)
    places = (align_up(begin, step) for begin, end in space.free() if align_up(begin, step) + copy.size <= end)
    place = next(places, None)
    if place is None:
        return Edit(layout, row, stops.no_room(copy.label, copy.size))
    copy = replace(copy, offset=place)
    stopped = _new_stop(space, copy)
    return Edit(layout, row, stopped) if stopped else finish_with(space, {}, copy, None)


def split(layout: Layout, row: int, at: int) -> Edit:
    """Split a partition at the address `at`, or at the nearest one that both parts' grids and least sizes allow.

    The first part stays what it was and is the edit's row. The second is of the same kind: a further app slot, or the
    same data subtype.
    """
    space = Space.of(layout)
    original = space.rows[row]
    second, stopped = _copy(layout, original)
    stopped = stops.held(space, row) or stopped or stops.not_clear(space, row)
    if stopped is not None:
        return Edit(layout, row, stopped)

    def parts(address: int) -> tuple[Partition, Partition]:
        return (
            replace(original, size=address - original.offset),
            replace(second, offset=address, size=original.end - address),
        )

    def works(address: int) -> bool:
        first, rest = parts(address)
        return first.size % space.size_step(first) == 0 and kinds.geometry_stop(space, rest) is None

    low, high = original.offset + space.min_size(original), original.end - space.min_size(second)
    address = search(at, low, high, space.offset_step(second), works)
    if address is None:
        stopped = stops.too_small(space, original) if low > high else stops.off_grid(space, second, original)
        return Edit(layout, row, stopped)
    if address != at:
        stopped = stops.off_grid(space, second, original) if low <= at <= high else stops.too_small(space, original)
    first, rest = parts(address)
    return finish_with(space, {row: first}, rest, row, stopped)


def _copy(layout: Layout, original: Partition) -> tuple[Partition, Stop | None]:
    """Return a partition like that one with its own label and slot, and why there cannot be one, if so."""
    if kinds.is_unique_kind(original):
        return original, kinds.kind_taken(original)
    subtype = kinds.subtype_for_copy(layout, original)
    if subtype is None:
        return original, kinds.slots_used_up()
    label = label_for_copy(layout, original, subtype)
    copy = replace(original, label=label, subtype=subtype)
    return copy, kinds.full_stop(layout) or label_stop(layout, label) or kinds.flags_stop(copy)
