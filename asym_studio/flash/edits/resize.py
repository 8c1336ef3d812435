"""Resizing a partition by one of its edges, moving the boundary of two, and growing into free space."""

from __future__ import annotations

from dataclasses import replace

from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Edge, Edit, Editing, Policy, Stop
from asym_studio.flash.edits.nearest import search, snap, within
from asym_studio.flash.edits.pushing import highest_end, lowest_start, push_down, push_up
from asym_studio.flash.edits.space import Changes, Space, finish, has_fixed_size
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_down, align_up


def resize(layout: Layout, row: int, size: int, *, edge: Edge = Edge.END, policy: Policy = Policy.STOP) -> Edit:
    """Give a partition the nearest size to `size` that its grid and its neighbours allow, by moving one edge.

    The other edge stays. With PUSH a growing partition pushes its neighbours; a shrinking one pulls nobody. With TRADE
    a gap is used up first, then the neighbour gives what is taken; a touching neighbour takes what is given up. A wish
    to grow never shrinks the partition, nor the other way round, whatever is wrong with its size.
    """
    return resizing(layout, row, edge=edge, policy=policy)(size)


def resizing(layout: Layout, row: int, *, edge: Edge = Edge.END, policy: Policy = Policy.STOP) -> Editing:
    """Return `resize` as a function of the size alone; what does not depend on that is found out once."""
    space = Space.of(layout)
    partition = space.rows[row]
    stopped = stops.held(space, row)
    if stopped is None and has_fixed_size(partition) and partition.size == space.min_size(partition):
        stopped = stops.fixed_size(partition)
    if stopped is not None:
        held = Edit(layout, row, stopped)
        return lambda size: Edit(layout, row) if size == partition.size else held
    resizer = _Resizer(space, row, edge, policy)
    return lambda size: Edit(layout, row) if size == partition.size else resizer.resize(size)


def move_boundary(layout: Layout, row: int, offset: int) -> Edit:
    """Move the boundary between a partition and the next one, whose offset becomes `offset`.

    The sum of both sizes stays, and so does a gap between them.
    """
    return moving_boundary(layout, row)(offset)


def moving_boundary(layout: Layout, row: int) -> Editing:
    """Return `move_boundary` as a function of the offset alone; what does not depend on that is found out once."""
    space = Space.of(layout)
    after = space.after(row)
    if not after:
        alone = Edit(layout, row, stops.nothing_follows(space, row))
        return lambda _offset: alone
    stay = space.rows[after[0]].offset
    stopped = _unwilling_pair(space, row, after[0])
    if stopped is not None:
        held = Edit(layout, row, stopped)
        return lambda offset: Edit(layout, row) if offset == stay else held
    boundary = _Boundary(space, row, after[0])
    return lambda offset: Edit(layout, row) if offset == stay else boundary.move(offset)


def _unwilling_pair(space: Space, row: int, other: int) -> Stop | None:
    partition = space.rows[row]
    if space.layout.is_pinned(row):
        return stops.pinned(space, row)
    if has_fixed_size(partition):
        return stops.fixed_size(partition)
    foreign = space.in_the_way(partition.offset, space.rows[other].end - partition.offset, (row, other))
    if partition.overlaps(space.rows[other]) or foreign is not None:
        return stops.neighbour(space, other if foreign is None else foreign)
    return stops.unwilling(space, other)


def grow(layout: Layout, row: int) -> Edit:
    """Let a partition take the free space directly around it, in front of it and behind it."""
    space = Space.of(layout)
    partition = space.rows[row]
    stopped = stops.held(space, row)
    if stopped is None and has_fixed_size(partition):
        stopped = stops.fixed_size(partition)
    stopped = stopped or stops.not_clear(space, row)
    if stopped is not None:
        return Edit(layout, row, stopped)
    start = min(partition.offset, align_up(space.wall_below(row), space.offset_step(partition)))
    end = start + align_down(space.wall_above(row) - start, space.size_step(partition))
    grown = replace(partition, offset=start, size=max(end, partition.end) - start)
    if grown == partition:
        return Edit(layout, row, stops.hemmed_in(space, row))
    return finish(space, {row: grown}, row)


class _Boundary:
    """The boundary of two partitions that give and take."""

    def __init__(self, space: Space, row: int, other: int) -> None:
        self.space, self.row, self.other = space, row, other
        self.below, self.above = space.rows[row], space.rows[other]
        self.step = space.offset_step(self.above)
        self.low = max(space.floor, self.above.offset - self.below.size + space.min_size(self.below))
        self.high = min(space.limit, self.above.end - space.min_size(self.above))

    def move(self, wish: int) -> Edit:
        """Return the edit in which the upper one's offset comes nearest to that."""
        start = search(wish, self.low, self.high, self.step, self._works)
        stopped = None if start == wish else self._why(wish, start)
        return finish(self.space, {} if start is None else self._changes(start), self.row, stopped)

    def _changes(self, start: int) -> Changes:
        below, above, way = self.below, self.above, start - self.above.offset
        return {
            self.row: replace(below, size=below.size + way),
            self.other: replace(above, offset=start, size=above.size - way),
        }

    def _works(self, start: int) -> bool:
        return all(self.space.may_become(at, partition) for at, partition in self._changes(start).items())

    def _why(self, wish: int, start: int | None) -> Stop:
        space, below, above = self.space, self.below, self.above
        if start == snap(wish, self.step):
            return stops.offset_unaligned(space, above)
        if wish < self.low:
            return stops.too_small(space, below, self.row)
        if wish > self.high:
            return stops.too_small(space, above, self.other)
        return stops.off_grid(space, above, below)


class _Resizer:
    """One edge of one partition, under one policy. Everything is told by the partition's size."""

    def __init__(self, space: Space, row: int, edge: Edge, policy: Policy) -> None:
        self.space, self.row, self.partition = space, row, space.rows[row]
        self.up = edge is Edge.END
        # An overlapping partition has no boundary to trade at.
        self.policy = Policy.STOP if policy is Policy.TRADE and not space.is_clear(row) else policy
        self.ahead = space.after(row) if self.up else space.before(row)
        self.neighbour = next(iter(self.ahead), None)
        self.step = space.size_step(self.partition) if self.up else space.offset_step(self.partition)
        self.base = 0 if self.up else self.partition.end % self.step
        wall, self.cause = self._wall()
        self.low = space.min_size(self.partition)
        self.high = min(self._size_at(wall), space.max_size(self.partition))
        free = within(self.high, self.low, min(self.high, self._size_at(self._free_wall())), self.step, self.base)
        self.free = () if free is None else (free,)

    def resize(self, wish: int) -> Edit:
        """Return the edit that comes nearest to that size."""
        size = search(wish, self.low, self.high, self.step, self._works, self.free, self.base)
        stopped = None
        if size != wish:
            stopped = self._off_grid() if size == snap(wish, self.step, self.base) else self._why(wish)
        others = None if size is None else self._others(size)
        if size is None or others is None or (size - self.partition.size) * (wish - self.partition.size) <= 0:
            return Edit(self.space.layout, self.row, stopped)
        return finish(self.space, {self.row: self._with_size(size), **others}, self.row, stopped)

    def _with_size(self, size: int) -> Partition:
        partition = self.partition
        return replace(partition, offset=partition.offset if self.up else partition.end - size, size=size)

    def _size_at(self, wall: int) -> int:
        return wall - self.partition.offset if self.up else self.partition.end - wall

    def _free_wall(self) -> int:
        return self.space.wall_above(self.row) if self.up else self.space.wall_below(self.row)

    def _wall(self) -> tuple[int, Stop]:
        """Return the address that the edge cannot pass, and what is there."""
        space, row = self.space, self.row
        if self.policy is Policy.PUSH:
            return highest_end(space, row) if self.up else lowest_start(space, row)
        wall = self._free_wall()
        if wall == (space.limit if self.up else space.floor):
            return wall, stops.flash_end(space) if self.up else stops.table_area(space)
        if self.neighbour is None or self.policy is Policy.STOP:
            return wall, stops.neighbour(space, self._blocker(wall))
        unwilling = stops.unwilling(space, self.neighbour)
        if unwilling is not None:
            return wall, unwilling
        other = space.rows[self.neighbour]
        cause = stops.too_small(space, other, self.neighbour)
        if self.up:
            return max(wall, min(space.wall_above(self.neighbour), other.end - space.min_size(other))), cause
        return min(wall, max(space.wall_below(self.neighbour), other.offset + space.min_size(other))), cause

    def _blocker(self, wall: int) -> int:
        """Return the partition whose edge is that wall."""
        edges = ((row, self.space.rows[row]) for row in self.ahead)
        return next(row for row, other in edges if wall == (other.offset if self.up else other.end))

    def _works(self, size: int) -> bool:
        return self._others(size) is not None

    def _others(self, size: int) -> Changes | None:
        """Return what the neighbours become when the partition gets that size; None where they, or it, cannot."""
        grid = self.space.size_step(self.partition)
        if size % grid and not self.partition.size % grid:
            return None  # from an end off the grid no start on the grid keeps the size on it
        resized = self._with_size(size)
        if self.policy is Policy.PUSH and size > self.partition.size:
            if self.up:
                return push_up(self.space, self.ahead, resized.end)
            return push_down(self.space, self.ahead, resized.offset)
        if self.policy is not Policy.TRADE or self.neighbour is None or size == self.partition.size:
            return {}
        return self._traded(self.neighbour, resized)

    def _traded(self, neighbour: int, resized: Partition) -> Changes | None:
        other = self.space.rows[neighbour]
        if self.up:
            reached = resized.end > other.offset or other.offset == self.partition.end
            traded = replace(other, offset=resized.end, size=other.end - resized.end)
        else:
            reached = resized.offset < other.end or other.end == self.partition.offset
            traded = replace(other, size=resized.offset - other.offset)
        if not reached:
            return {}
        return {neighbour: traded} if self.space.may_become(neighbour, traded) else None

    def _why(self, wish: int) -> Stop:
        """Return why the partition cannot have that size."""
        space, partition = self.space, self.partition
        if wish < self.low:
            return stops.too_small(space, partition)
        if wish > self.high:
            return stops.fixed_size(partition) if self.high == space.max_size(partition) else self.cause
        if self.policy is Policy.TRADE and self.neighbour is not None:
            other = space.rows[self.neighbour]
            touching = partition.offset == other.end or partition.end == other.offset
            unwilling = stops.unwilling(space, self.neighbour) if touching else None
            if unwilling is not None and wish < partition.size:
                return unwilling
            if wish % self.step == self.base:
                return stops.off_grid(space, *((other, partition) if self.up else (partition, other)))
        return self._off_grid()

    def _off_grid(self) -> Stop:
        what = stops.size_unaligned if self.up else stops.offset_unaligned
        return what(self.space, self.partition)
