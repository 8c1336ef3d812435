"""The exact packing behind the split: where the app, the updater and the movable partitions go.

Everything here counts in *units* (flash sectors of 4 KB in practice), so that the tests can compare the solver with a
brute-force search on tiny flashes. Given are the free gaps of the flash, the movable items (they may start at any unit)
and the updater, which like the app starts at a multiple of `align` units. Wanted is the largest possible app.

Why the search is exact. Slide the updater of any solution down within its gap as far as the items below it allow (or
up, if the app lies below it): nothing else gets less room, and it then stands at one of a few positions counted from
the gap's ends, as many as the items together are units of `align` long. For each of these positions and each stretch
that the app may lie in, all ways of dividing the items over the other stretches are tried; what does not fit there
stands directly before or behind the app. An upper bound per case skips those that cannot win.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

MAX_MOVABLE = 14
"""The most movable items the search takes on: it tries their subsets."""

Stretch = tuple[int, int]
"""A free stretch of flash: first unit, end."""


@dataclass(frozen=True)
class Packing:
    """A solution, in units: where the app starts and ends, where the updater starts, where each item starts."""

    app_start: int
    app_end: int
    updater_start: int
    items: tuple[int, ...]

    @property
    def app_size(self) -> int:
        """The size of the app, in units."""
        return self.app_end - self.app_start


@dataclass(frozen=True)
class Job:
    """What to pack, in units. The app's size is kept a multiple of `step`."""

    gaps: tuple[Stretch, ...]
    items: tuple[int, ...]
    updater: int
    align: int
    step: int = 1

    @property
    def total(self) -> int:
        """What all movable items take together."""
        return sum(self.items)


@dataclass(frozen=True)
class _Case:
    bound: int
    updater_start: int
    app_stretch: Stretch
    others: tuple[Stretch, ...]


def largest_app(job: Job) -> Packing | None:
    """Return a packing whose app no other packing exceeds, or None if not even an app of one step fits.

    Among equals, low apps and high updaters are preferred. Raises ValueError for more than MAX_MOVABLE items.
    """
    if len(job.items) > MAX_MOVABLE:
        raise ValueError(f"more than {MAX_MOVABLE} movable partitions")
    best: Packing | None = None
    for case in sorted(_cases(job), key=lambda case: (-case.bound, case.app_stretch, -case.updater_start)):
        if best is not None and case.bound <= best.app_size:
            break
        found = _solve(job, case)
        if found is not None and (best is None or found.app_size > best.app_size):
            best = found
    return best


def _cases(job: Job) -> Iterator[_Case]:
    for index, gap in enumerate(job.gaps):
        for start in _updater_starts(job, gap):
            rest = [(gap[0], start), (start + job.updater, gap[1])]
            stretches = tuple(s for s in (*job.gaps[:index], *rest, *job.gaps[index + 1 :]) if s[0] < s[1])
            for chosen, stretch in enumerate(stretches):
                others = stretches[:chosen] + stretches[chosen + 1 :]
                room = sum(end - first for first, end in others)
                left = stretch[1] - stretch[0] - max(0, job.total - room)
                bound = min(_app_room(job, *stretch), left // job.step * job.step)
                if bound >= job.step:
                    yield _Case(bound, start, stretch, others)


def _updater_starts(job: Job, gap: Stretch) -> list[int]:
    lowest = -(-gap[0] // job.align) * job.align
    highest = (gap[1] - job.updater) // job.align * job.align
    steps = range(-(-job.total // job.align) + 1)
    starts = {lowest + n * job.align for n in steps} | {highest - n * job.align for n in steps}
    return sorted(start for start in starts if lowest <= start <= highest)


def _app_room(job: Job, first: int, end: int) -> int:
    """Return the largest app between two units."""
    start = -(-first // job.align) * job.align
    return max(0, end - start) // job.step * job.step


def _solve(job: Job, case: _Case) -> Packing | None:
    """Return the best packing of one case: try every set of items that the other stretches can take."""
    capacities = tuple(end - first for first, end in case.others)
    everything = (1 << len(job.items)) - 1
    sums = _sums(job.items)
    first, end = case.app_stretch
    best, chosen = 0, (0, 0)
    for packed in _largest_packable(job.items, capacities):
        staying = everything & ~packed
        for before in _subsets(staying):
            size = _app_room(job, first + sums[before], end - sums[staying & ~before])
            if size > best:
                best, chosen = size, (packed, before)
        if best == case.bound:
            break
    return _place(job, case, best, *chosen) if best else None


def _subsets(mask: int) -> Iterator[int]:
    """Yield every subset of a bit mask, the empty one first."""
    subset = 0
    while True:
        yield subset
        if subset == mask:
            return
        subset = (subset - mask) & mask


def _place(job: Job, case: _Case, size: int, packed: int, before: int) -> Packing:
    starts = [0] * len(job.items)
    after = ((1 << len(job.items)) - 1) & ~packed & ~before
    first_free = _line_up(job.items, starts, before, case.app_stretch[0])
    app_start = -(-first_free // job.align) * job.align
    _line_up(job.items, starts, after, case.app_stretch[1] - _sums(job.items)[after])
    capacities = tuple(end - first for first, end in case.others)
    for stretch, share in zip(case.others, _divide(job.items, capacities, packed), strict=True):
        _line_up(job.items, starts, share, stretch[0])
    return Packing(app_start, app_start + size, case.updater_start, tuple(starts))


def _line_up(items: Sequence[int], starts: list[int], mask: int, at: int) -> int:
    for index, size in enumerate(items):
        if mask >> index & 1:
            starts[index] = at
            at += size
    return at


@lru_cache(maxsize=8)
def _sums(items: tuple[int, ...]) -> tuple[int, ...]:
    """Return the total size of every subset of the items, indexed by bit mask."""
    sums = [0]
    for size in items:
        sums += [before + size for before in sums]
    return tuple(sums)


@lru_cache(maxsize=4096)
def _packable(items: tuple[int, ...], capacities: tuple[int, ...]) -> frozenset[int]:
    """Return all sets of items that fit into stretches of these capacities together."""
    sums = _sums(items)
    everything = len(sums) - 1
    reached = {0}
    for capacity in capacities:
        if everything in reached:
            break
        if capacity >= sums[everything]:
            return frozenset(range(everything + 1))
        shares = [mask for mask in range(everything + 1) if sums[mask] <= capacity]
        if len(shares) > 1:
            reached |= {old | share for old in tuple(reached) for share in shares if not old & share}
    return frozenset(reached)


@lru_cache(maxsize=4096)
def _largest_packable(items: tuple[int, ...], capacities: tuple[int, ...]) -> tuple[int, ...]:
    """Return the packable sets to which no item can be added: with fewer items elsewhere the app has more room."""
    packable = _packable(items, capacities)
    bits = [1 << index for index in range(len(items))]
    return tuple(mask for mask in packable if all(mask & bit or mask | bit not in packable for bit in bits))


def _divide(items: tuple[int, ...], capacities: tuple[int, ...], packed: int) -> list[int]:
    """Return for each stretch the set of items it takes, so that together they take exactly `packed`."""
    if not capacities:
        return []
    sums = _sums(items)
    for share in _subsets(packed):
        rest = packed & ~share
        if sums[share] <= capacities[0] and rest in _packable(items, capacities[1:]):
            return [share, *_divide(items, capacities[1:], rest)]
    raise ValueError("the stretches cannot take these items")
