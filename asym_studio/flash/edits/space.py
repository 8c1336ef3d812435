"""The space that edits work in: what is fixed, who is next to whom, and the limits of each partition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from asym_studio.flash import types
from asym_studio.flash.edits.model import Edit, Stop
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import MIN_WRITABLE_NVS, OTADATA_SIZE, Partition
from asym_studio.flash.units import SECTOR, align_up

Changes = Mapping[int, Partition]
"""New partitions by the row that they replace."""


def has_fixed_size(partition: Partition) -> bool:
    """Return whether ESP-IDF allows exactly one size for it: 0x2000 for otadata and its TEE sibling."""
    return partition.type == types.DATA and partition.subtype in (types.OTADATA, types.TEE_OTADATA)


def address_order(rows: Sequence[Partition]) -> list[int]:
    """Return the rows in address order. Empty ones come first at the same offset, so that they overlap nothing."""
    return _in_order([_rank(row, partition, len(rows)) for row, partition in enumerate(rows)])


def _rank(row: int, partition: Partition, rows: int) -> int:
    """Return a number by which one of so many rows is sorted; plain numbers are sorted quickest."""
    return (2 * partition.offset + (partition.size > 0)) * rows + row


def _is_between(ranks: Sequence[int], row: int) -> bool:
    """Return whether a row's rank is above that of the row before it and below that of the one behind it."""
    return (row == 0 or ranks[row - 1] < ranks[row]) and (row + 1 == len(ranks) or ranks[row] < ranks[row + 1])


def _in_order(ranks: Sequence[int]) -> list[int]:
    rows = len(ranks)
    return [rank % rows for rank in sorted(ranks)]


@dataclass(frozen=True)
class Space:
    """One layout, looked at once for one edit: the limits are those of the layout that the edit starts from."""

    layout: Layout
    rows: tuple[Partition, ...]
    ranks: list[int]
    order: list[int]
    is_sorted: bool
    floor: int
    limit: int
    app_offset_step: int
    app_size_step: int

    @classmethod
    def of(cls, layout: Layout) -> Space:
        """Return the space of that layout."""
        rows = layout.table.rows
        ranks = [_rank(row, partition, len(rows)) for row, partition in enumerate(rows)]
        order = _in_order(ranks)
        return cls(
            layout,
            rows,
            ranks,
            order,
            order == list(range(len(rows))),
            layout.table.end,
            layout.extent,
            layout.app_alignment,
            layout.secure_boot.app_size_step,
        )

    def offset_step(self, partition: Partition) -> int:
        """Return what the partition's offset must be a multiple of."""
        return self.app_offset_step if partition.is_app else SECTOR

    def size_step(self, partition: Partition) -> int:
        """Return what the partition's size must be a multiple of."""
        return self.app_size_step if partition.is_app else SECTOR

    def min_size(self, partition: Partition) -> int:
        """Return the smallest size that the partition may have: its kind's, or what its attached image needs."""
        if has_fixed_size(partition):
            return OTADATA_SIZE
        length = self.layout.image_length(partition.label)
        if length:
            return align_up(length, self.size_step(partition))
        if partition.is_kind(types.DATA, types.NVS) and not partition.readonly:
            return MIN_WRITABLE_NVS
        return self.size_step(partition)

    def max_size(self, partition: Partition) -> int:
        """Return the largest size that the partition's kind may have."""
        return OTADATA_SIZE if has_fixed_size(partition) else self.limit

    def after(self, row: int) -> list[int]:
        """Return the rows behind it in address order, the nearest first."""
        return self.order[self.order.index(row) + 1 :]

    def before(self, row: int) -> list[int]:
        """Return the rows in front of it in address order, the nearest first; what ends in the table's area is not
        among them.
        """
        ahead = self.order[: self.order.index(row)]
        return [other for other in reversed(ahead) if self.rows[other].end > self.floor]

    def wall_above(self, row: int) -> int:
        """Return where the free space directly behind a partition ends, whatever the partition's own size is."""
        after = self.after(row)
        return min(self.limit, self.rows[after[0]].offset) if after else self.limit

    def wall_below(self, row: int) -> int:
        """Return where the free space directly in front of a partition begins."""
        return max((self.rows[other].end for other in self.before(row)), default=self.floor)

    def is_clear(self, row: int) -> bool:
        """Return whether the partition lies between its walls: on the flash, behind the table, overlapping nothing."""
        partition = self.rows[row]
        return self.wall_below(row) <= partition.offset and partition.end <= self.wall_above(row)

    def free(self, without: tuple[int, ...] = ()) -> list[tuple[int, int]]:
        """Return the free stretches as (begin, end), with some rows taken away. A row of size 0 divides a stretch."""
        stretches = []
        at = self.floor
        for row in self.order:
            if row in without:
                continue
            partition = self.rows[row]
            if partition.offset >= at:
                stretches.append((at, min(partition.offset, self.limit)))
            at = max(at, partition.end)
        stretches.append((at, self.limit))
        return [(begin, end) for begin, end in stretches if begin <= end]

    def in_the_way(self, offset: int, size: int, without: tuple[int, ...] = ()) -> int | None:
        """Return the first row that overlaps that place."""
        end = offset + size
        for row in self.order:
            partition = self.rows[row]
            if partition.offset < end and offset < partition.end and row not in without:
                return row
        return None

    def may_become(self, row: int, partition: Partition) -> bool:
        """Return whether a neighbour may be resized to that: it is free to, and breaks no rule that it kept before."""
        old = self.rows[row]
        if self.layout.is_pinned(row) or has_fixed_size(old) or partition.size < self.min_size(partition):
            return False
        offset_kept = partition.offset == old.offset or partition.offset % self.offset_step(partition) == 0
        step = self.size_step(partition)
        return offset_kept and (partition.size % step == 0 or old.size % step != 0)


def finish(space: Space, changes: Changes, row: int | None, stopped: Stop | None = None) -> Edit:
    """Return the edit that replaces those rows. Rows of the stop and of the answer follow the sorting."""
    real = {at: partition for at, partition in changes.items() if partition != space.rows[at]}
    if not real:
        return Edit(space.layout, row, stopped)
    rows, ranks = list(space.rows), space.ranks.copy()
    for at, partition in real.items():
        rows[at], ranks[at] = partition, _rank(at, partition, len(rows))
    if space.is_sorted and all(_is_between(ranks, at) for at in real):
        return Edit(space.layout.with_table(space.layout.table.with_rows(rows)), row, stopped)
    order = _in_order(ranks)
    if stopped is not None and stopped.row is not None:
        stopped = replace(stopped, row=order.index(stopped.row))
    layout = space.layout.with_table(space.layout.table.with_rows(map(rows.__getitem__, order)))
    return Edit(layout, None if row is None else order.index(row), stopped)


def finish_with(space: Space, changes: Changes, added: Partition, row: int | None, stopped: Stop | None = None) -> Edit:
    """Return the edit that replaces some rows and adds one. `row` is the edited row; None means the added one."""
    rows = (*(changes.get(at, partition) for at, partition in enumerate(space.rows)), added)
    order = address_order(rows)
    layout = space.layout.with_table(space.layout.table.with_rows(rows[at] for at in order))
    return Edit(layout, order.index(len(space.rows) if row is None else row), stopped)
