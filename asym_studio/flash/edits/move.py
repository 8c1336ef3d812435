"""Moving a partition: stopping at the neighbours, pushing them, or trading with them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Edit, Editing, Policy, Stop
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
    return moving(layout, row, policy)(offset)


def moving(layout: Layout, row: int, policy: Policy = Policy.STOP) -> Editing:
    """Return `move` as a function of the offset alone; what does not depend on that is found out once."""
    space = Space.of(layout)
    stay = space.rows[row].offset
    stopped = stops.held(space, row)
    if stopped is not None:
        held = Edit(layout, row, stopped)
        return lambda offset: Edit(layout, row) if offset == stay else held
    way: _Stopping | _Pushing | _Trade
    if policy is Policy.PUSH:
        way = _Pushing(space, row)
    elif policy is Policy.TRADE and space.is_clear(row):
        way = _Trade(space, row)
    else:
        way = _Stopping(space, row)
    return lambda offset: Edit(layout, row) if offset == stay else way.move(offset)


class _Stopping:
    """One partition going to where it fits between the others, which stay."""

    def __init__(self, space: Space, row: int) -> None:
        self.space, self.row, self.partition = space, row, space.rows[row]
        self.step = space.offset_step(self.partition)
        self.off_grid = stops.offset_unaligned(space, self.partition)
        size = self.partition.size
        reaches = ((align_up(begin, self.step), align_down(end - size, self.step)) for begin, end in space.free((row,)))
        self.reaches = [(low, high) for low, high in reaches if low <= high]
        self.lows = [low for low, _ in self.reaches]

    def move(self, wish: int) -> Edit:
        space, partition = self.space, self.partition
        if not self.reaches:
            return Edit(space.layout, self.row, stops.no_room(partition.label, partition.size))
        snapped = snap(wish, self.step)
        found = self._nearest(wish, snapped)
        stopped = None
        if found != wish:
            blocked = None if found == snapped else stops.at_place(space, wish, partition.size, (self.row,))
            stopped = blocked or self.off_grid
        return finish(space, {self.row: replace(partition, offset=found)}, self.row, stopped)

    def _nearest(self, wish: int, snapped: int) -> int:
        """Return the nearest place; it is in the last reach that begins in front of the wish, or in the next one."""
        after = bisect_right(self.lows, snapped)
        places = [min(max(snapped, low), high) for low, high in self.reaches[max(0, after - 1) : after + 1]]
        return min(places, key=lambda place: (abs(place - wish), abs(place - self.partition.offset)))


class _Pushing:
    """One partition that pushes the others along, as far as there is room behind them."""

    def __init__(self, space: Space, row: int) -> None:
        self.space, self.row, self.partition = space, row, space.rows[row]
        self.step = space.offset_step(self.partition)
        self.off_grid = stops.offset_unaligned(space, self.partition)
        self.low, self.why_low = lowest_start(space, row)
        end, self.why_high = highest_end(space, row)
        self.high = end - self.partition.size
        self.above, self.below = space.after(row), space.before(row)

    def move(self, wish: int) -> Edit:
        space, row, partition = self.space, self.row, self.partition
        place = within(wish, self.low, self.high, self.step)
        if place is None:
            return Edit(space.layout, row, self.why_high if wish > partition.offset else self.why_low)
        stopped = None if place == wish else self._why(wish, place)
        if place == partition.offset:
            return Edit(space.layout, row, stopped)
        moved = replace(partition, offset=place)
        changes = {row: moved, **push_up(space, self.above, moved.end), **push_down(space, self.below, place)}
        return finish(space, changes, row, stopped)

    def _why(self, wish: int, place: int) -> Stop:
        if place == snap(wish, self.step) or self.low <= wish <= self.high:
            return self.off_grid
        return self.why_low if wish < self.low else self.why_high


class _Trade:
    """One partition travelling between its two neighbours, which give and take."""

    def __init__(self, space: Space, row: int) -> None:
        self.space, self.row, self.partition = space, row, space.rows[row]
        self.above = next(iter(space.after(row)), None)
        self.below = next(iter(space.before(row)), None)
        self.step = step = space.offset_step(self.partition)
        self.low, self.high = self._reach_down(), self._reach_up() - self.partition.size
        self.free = (
            align_up(space.wall_below(row), step),
            align_down(space.wall_above(row) - self.partition.size, step),
        )

    def move(self, wish: int) -> Edit:
        space, partition = self.space, self.partition
        also = (*self.free, partition.offset)
        place = search(wish, self.low, self.high, self.step, lambda at: self.changes(at) is not None, also)
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
