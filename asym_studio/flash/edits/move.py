"""Moving a partition: stopping at the neighbours, pushing them, or trading with them."""

from __future__ import annotations

from dataclasses import replace

from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Edit, Policy, Stop
from asym_studio.flash.edits.nearest import search, snap, within
from asym_studio.flash.edits.pushing import highest_end, lowest_start, push_down, push_up
from asym_studio.flash.edits.space import Changes, Space, finish
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_down, align_up


def move(layout: Layout, row: int, offset: int, policy: Policy = Policy.STOP) -> Edit:
    """Move a partition to `offset`, or to the nearest place that its grid, the flash and its neighbours allow.

    - STOP: the nearest place in any free space, its own included; far enough past a neighbour that is the gap behind.
    - PUSH: the order stays; neighbours in the way are pushed by as little as their own grids need, up to a pinned one.
    - TRADE: the order stays; the neighbour ahead gives up what the partition passes over (its far end stays), and the
      one behind takes as much if the two touched. Space that was free is passed through without a trade.
    """
    space = Space.of(layout)
    if offset == space.rows[row].offset:
        return Edit(layout, row)
    stopped = stops.held(space, row)
    if stopped is not None:
        return Edit(layout, row, stopped)
    if policy is Policy.PUSH:
        return _push(space, row, offset)
    if policy is Policy.TRADE and space.is_clear(row):
        return _Trade(space, row).move(offset)
    return _stop(space, row, offset)


def _stop(space: Space, row: int, wish: int) -> Edit:
    partition = space.rows[row]
    step = space.offset_step(partition)
    places = (within(wish, begin, end - partition.size, step) for begin, end in space.free((row,)))
    found = min(
        (place for place in places if place is not None),
        key=lambda place: (abs(place - wish), abs(place - partition.offset)),
        default=None,
    )
    if found is None:
        return Edit(space.layout, row, stops.no_room(partition.label, partition.size))
    blocked = None if found == snap(wish, step) else stops.at_place(space, wish, partition.size, (row,))
    stopped = None if found == wish else blocked or stops.offset_unaligned(space, partition)
    return finish(space, {row: replace(partition, offset=found)}, row, stopped)


def _push(space: Space, row: int, wish: int) -> Edit:
    partition = space.rows[row]
    low, why_low = lowest_start(space, row)
    end, why_high = highest_end(space, row)
    high = end - partition.size
    step = space.offset_step(partition)
    place = within(wish, low, high, step)
    if place is None:
        return Edit(space.layout, row, why_high if wish > partition.offset else why_low)
    off_grid = place == snap(wish, step) or low <= wish <= high
    blocked = stops.offset_unaligned(space, partition) if off_grid else why_low if wish < low else why_high
    stopped = None if place == wish else blocked
    if place == partition.offset:
        return Edit(space.layout, row, stopped)
    moved = replace(partition, offset=place)
    changes = {row: moved, **push_up(space, row, moved.end), **push_down(space, row, place)}
    return finish(space, changes, row, stopped)


class _Trade:
    """One partition travelling between its two neighbours, which give and take."""

    def __init__(self, space: Space, row: int) -> None:
        self.space, self.row, self.partition = space, row, space.rows[row]
        self.above = next(iter(space.after(row)), None)
        self.below = next(iter(space.before(row)), None)

    def move(self, wish: int) -> Edit:
        space, partition = self.space, self.partition
        low, high = self._reach_down(), self._reach_up() - partition.size
        step = space.offset_step(partition)
        free = (
            align_up(space.wall_below(self.row), step),
            align_down(space.wall_above(self.row) - partition.size, step),
        )
        place = search(wish, low, high, step, lambda at: self.changes(at) is not None, (*free, partition.offset))
        changes = None if place is None else self.changes(place)
        if place is None or changes is None:
            return Edit(space.layout, self.row, self._why(wish, partition.offset))
        stopped = None if place == wish else self._why(wish, place)
        return finish(space, changes, self.row, stopped)

    def _reach_up(self) -> int:
        """Return how far up the end may go at most."""
        space = self.space
        if self.above is None:
            return space.limit
        giver = space.rows[self.above]
        spare = 0 if stops.unwilling(space, self.above) else max(0, giver.size - space.min_size(giver))
        return min(space.wall_above(self.above), giver.offset + spare)

    def _reach_down(self) -> int:
        """Return how far down the start may go at most."""
        space = self.space
        if self.below is None:
            return space.floor
        giver = space.rows[self.below]
        spare = 0 if stops.unwilling(space, self.below) else max(0, giver.size - space.min_size(giver))
        return max(space.wall_below(self.below), giver.end - spare)

    def changes(self, offset: int) -> Changes | None:
        """Return what changes when the partition goes to `offset`; None where a neighbour cannot give or take that.

        Never is more given up than the partition travels: a giver's coarse grid must not leave new holes.
        """
        space, way = self.space, offset - self.partition.offset
        moved = replace(self.partition, offset=offset)
        giver, taker = (self.above, self.below) if way > 0 else (self.below, self.above)
        given = self._given_up(giver, offset)
        changes = {self.row: moved}
        if giver is None or given == 0:
            return changes
        up, old = way > 0, space.rows[giver]
        changes[giver] = replace(old, offset=old.offset + given if up else old.offset, size=old.size - given)
        if given > abs(way) or not space.may_become(giver, changes[giver]):
            return None
        if taker is not None and self._touches(taker):
            old = space.rows[taker]
            changes[taker] = replace(old, offset=old.offset if up else old.offset - given, size=old.size + given)
            if not space.may_become(taker, changes[taker]):
                return None
        return changes

    def _given_up(self, giver: int | None, offset: int) -> int:
        """Return how much the neighbour ahead gets smaller."""
        if giver is None:
            return 0
        space, partition = self.space, self.space.rows[giver]
        if giver == self.above:
            start = align_up(offset + self.partition.size, space.offset_step(partition))
            return start - partition.offset if offset + self.partition.size > partition.offset else 0
        if offset >= partition.end:
            return 0
        return partition.size - align_down(offset - partition.offset, space.size_step(partition))

    def _touches(self, other: int) -> bool:
        partition = self.space.rows[other]
        return partition.end == self.partition.offset or partition.offset == self.partition.end

    def _why(self, wish: int, place: int) -> Stop:
        """Return why the partition stopped at `place` on its way to the wish."""
        space, up = self.space, wish > place
        giver, taker = (self.above, self.below) if up else (self.below, self.above)
        if place == snap(wish, space.offset_step(self.partition)):
            return stops.offset_unaligned(space, self.partition)
        if giver is None:
            beyond = wish + self.partition.size > space.limit if up else wish < space.floor
            end = stops.flash_end(space) if up else stops.table_area(space)
            return end if beyond else stops.offset_unaligned(space, self.partition)
        old = space.rows[giver]
        passed = wish + self.partition.size - old.offset if up else old.end - wish
        if passed <= 0:
            return stops.offset_unaligned(space, self.partition)
        unwilling = stops.unwilling(space, giver)
        if unwilling is None and taker is not None and self._touches(taker):
            unwilling = stops.unwilling(space, taker)
        if unwilling is not None:
            return unwilling
        if old.size - passed < space.min_size(old):
            return stops.too_small(space, old, giver)
        return stops.offset_unaligned(space, self._coarsest(giver, taker))

    def _coarsest(self, *others: int | None) -> Partition:
        involved = [self.partition, *(self.space.rows[other] for other in others if other is not None)]
        return max(involved, key=self.space.offset_step)
