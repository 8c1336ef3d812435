"""The blocks of a layout during a drag: only those around what moved are made anew, for every frame."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise, takewhile
from operator import attrgetter, is_

from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.gui.blocks import Block, Key, blocks_of, name_behind

_BESIDE_THE_TABLE = attrgetter(*(field.name for field in fields(Layout) if field.name not in ("table", "images")))
_BESIDE_THE_ROWS = attrgetter("offset", "md5")


@dataclass(frozen=True)
class Moved:
    """The blocks as they will be: those from `first` up to `stop` stand where `gone` did, all others are as before."""

    blocks: tuple[Block, ...]
    first: int
    stop: int
    gone: tuple[Block, ...]

    @property
    def new(self) -> tuple[Block, ...]:
        """The blocks that were not there before."""
        return self.blocks[self.first : self.stop]


class DraggedBlocks:
    """The blocks of a layout, and those of the layouts that a drag makes of it.

    The same as `blocks_of()` finds, and what is still the same is the same object.
    """

    def __init__(self, layout: Layout, blocks: Sequence[Block]) -> None:
        self._layout, self._start = layout, tuple(blocks)
        self._extent = layout.extent
        self._starts = [block.area.offset for block in blocks]
        self._labels = {partition.label: row for row, partition in enumerate(layout.table)}
        self._rows = {id(partition): row for row, partition in enumerate(layout.table)}
        self._updater = _updater(layout)
        self._simple = self._is_simple()

    def after(self, layout: Layout) -> Moved:
        """Return the blocks of the layout that a drag made."""
        found = self._spliced(layout) if self._simple else None
        return found if found is not None else self._anew(layout)

    def _is_simple(self) -> bool:
        """Return whether each block begins where the one before it ends, and no names have to be told apart."""
        start = self._start
        gapless = all(before.area.end == after.area.offset for before, after in pairwise(start))
        alone = all(block.area.size > 0 and not block.key.place for block in start)
        whole = bool(start) and start[0].area.offset == 0 and start[-1].area.end == self._extent
        solid = [block.partition is None for block in start if block.area.kind is not AreaKind.GAP]
        return gapless and alone and whole and solid == sorted(solid, reverse=True)  # system areas first

    def _anew(self, layout: Layout) -> Moved:
        start, blocks = self._start, blocks_of(layout, self._start)
        first = sum(1 for _ in takewhile(bool, map(is_, start, blocks)))
        least = min(len(start), len(blocks)) - first
        last = min(least, sum(1 for _ in takewhile(bool, map(is_, reversed(start), reversed(blocks)))))
        return Moved(blocks, first, len(blocks) - last, start[first : len(start) - last])

    def _spliced(self, layout: Layout) -> Moved | None:
        """Return the blocks if the layout differs only in the places and sizes of some partitions, else None."""
        moved = self._moved(layout)
        if moved is None:
            return None
        if not moved:
            return Moved(self._start, 0, 0, ())
        first, stop = self._around(moved)
        found = self._between(first, stop, moved)
        if found is None:
            return None
        start = self._start
        return Moved((*start[:first], *found, *start[stop:]), first, first + len(found), start[first:stop])

    def _moved(self, layout: Layout) -> dict[int, tuple[int, Partition]] | None:
        """Return by former row what lies elsewhere now or in another row: that row and how it is.

        None if more than that differs.
        """
        before = self._layout
        old, new = before.table.rows, layout.table.rows
        if (
            len(old) != len(new)
            or layout.images is not before.images
            or layout.extent != self._extent
            or _BESIDE_THE_TABLE(layout) != _BESIDE_THE_TABLE(before)
            or _BESIDE_THE_ROWS(layout.table) != _BESIDE_THE_ROWS(before.table)
        ):
            return None
        moved = {}
        for row in _differing(old, new):
            now = new[row]
            former = self._rows.get(id(now), self._labels.get(now.label))
            if former is None or not _is_same(old[former], now):
                return None
            moved[former] = row, now
        slots = any(
            now.is_app and (row != former or now.size != old[former].size) for former, (row, now) in moved.items()
        )
        return None if slots and _updater(layout) != self._updater else moved

    def _around(self, moved: dict[int, tuple[int, Partition]]) -> tuple[int, int]:
        """Return the first of the blocks that are touched, and the one behind the last; gaps beside them are, too."""
        old = [self._layout.table[row] for row in moved]
        new = [now for _, now in moved.values()]
        begin = min(partition.offset for partition in (*old, *new))
        end = max(partition.end for partition in (*old, *new))
        first = max(0, bisect_right(self._starts, begin) - 1)
        stop = bisect_right(self._starts, end - 1)
        if first > 0 and self._start[first - 1].area.kind is AreaKind.GAP:
            first -= 1
        if stop < len(self._start) and self._start[stop].area.kind is AreaKind.GAP:
            stop += 1
        return first, stop

    def _between(self, first: int, stop: int, moved: dict[int, tuple[int, Partition]]) -> list[Block] | None:
        """Return what is there instead of those blocks; None where it overlaps, or is more than partitions."""
        former = self._start[first:stop]
        solid = [block for block in former if block.area.kind is not AreaKind.GAP]
        if any(block.partition is None for block in solid):
            return None
        solid = [self._now(block, moved) for block in solid]
        solid.sort(key=lambda block: block.area.offset)
        gaps = {block.key.name: block for block in former if block.area.kind is AreaKind.GAP}
        at = self._starts[first]
        previous = name_behind(self._start[first - 1]) if first else ""
        found: list[Block] = []
        for block in solid:
            if block.area.offset < at:
                return None
            if block.area.offset > at:
                found.append(_gap(gaps, previous, at, block.area.offset))
            found.append(block)
            at, previous = block.area.end, name_behind(block)
        end = self._start[stop - 1].area.end
        if at < end:
            found.append(_gap(gaps, previous, at, end))
        return found if at <= end else None

    def _now(self, block: Block, moved: dict[int, tuple[int, Partition]]) -> Block:
        row = block.area.row
        if row is None or row not in moved:
            return block
        row, now = moved[row]
        area = Area(AreaKind.PARTITION, now.offset, now.size, row)
        return Block(block.key, area, now, block.role, block.pinned, block.used)


def _differing(old: Sequence[object], new: Sequence[object]) -> Iterator[int]:
    """Yield the places of what is not the same object, of as many: hardly slower than to find that all are."""
    same = bytes(map(is_, old, new))
    place = same.find(0)
    while place >= 0:
        yield place
        place = same.find(0, place + 1)


def _is_same(was: Partition, now: Partition) -> bool:
    """Return whether only the place and the size differ."""
    if now.size <= 0 or now.is_primary:
        return False
    return (was.label, was.type, was.subtype, was.flags) == (now.label, now.type, now.subtype, now.flags)


def _updater(layout: Layout) -> str | None:
    """Return the label of the slot that is shown as the updater: it follows from the sizes of all slots."""
    row = layout.updater_row()
    return None if row is None else layout.table[row].label


def _gap(known: dict[str, Block], previous: str, start: int, end: int) -> Block:
    """Return the gap behind what is called `previous`: the known one, if it is the same."""
    gap = known.get(previous)
    if gap is not None and gap.area.offset == start and gap.area.end == end:
        return gap
    return Block(Key(AreaKind.GAP, previous, 0), Area(AreaKind.GAP, start, end - start))
