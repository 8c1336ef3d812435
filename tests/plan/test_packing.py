"""The packing solver against a brute-force search on tiny flashes."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.plan.packing import Job, Packing, largest_app


@st.composite
def jobs(draw: st.DrawFn) -> Job:
    align = draw(st.sampled_from([1, 2, 4]))
    at, gaps = draw(st.integers(0, 4)), []
    for _ in range(draw(st.integers(1, 3))):
        length = draw(st.integers(1, 10))
        gaps.append((at, at + length))
        at += length + draw(st.integers(1, 4))
    items = tuple(draw(st.lists(st.integers(1, 6), max_size=3)))
    return Job(tuple(gaps), items, draw(st.integers(1, 6)), align, draw(st.sampled_from([1, align])))


def brute_force(job: Job) -> int:
    """Return the size of the largest app, by trying every place of everything."""
    free = {unit for first, end in job.gaps for unit in range(first, end)}
    best = 0
    for rest in _place_all([(job.updater, job.align), *((size, 1) for size in job.items)], frozenset(free)):
        for start in sorted(unit for unit in rest if unit % job.align == 0):
            end = start
            while end in rest:
                end += 1
            best = max(best, (end - start) // job.step * job.step)
    return best


def _place_all(todo: list[tuple[int, int]], free: frozenset[int]) -> Iterator[frozenset[int]]:
    if not todo:
        yield free
        return
    size, align = todo[0]
    for start in free:
        taken = frozenset(range(start, start + size))
        if start % align == 0 and taken <= free:
            yield from _place_all(todo[1:], free - taken)


def assert_legal(job: Job, packing: Packing) -> None:
    assert packing.app_start % job.align == packing.updater_start % job.align == 0
    assert packing.app_size % job.step == 0
    taken = [(packing.app_start, packing.app_end), (packing.updater_start, packing.updater_start + job.updater)]
    taken += [(start, start + size) for start, size in zip(packing.items, job.items, strict=True)]
    units = [unit for first, end in taken for unit in range(first, end)]
    assert len(units) == len(set(units)), "two partitions share a unit"
    assert set(units) <= {unit for first, end in job.gaps for unit in range(first, end)}


@settings(max_examples=200, deadline=None)
@given(jobs())
def test_no_other_placement_has_a_larger_app(job: Job) -> None:
    packing = largest_app(job)
    assert (packing.app_size if packing else 0) == brute_force(job)
    if packing:
        assert_legal(job, packing)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 300), min_size=1, max_size=6),
    st.lists(st.integers(1, 120), max_size=7),
    st.integers(1, 100),
)
def test_large_flashes_give_legal_packings(lengths: list[int], items: list[int], updater: int) -> None:
    at, gaps = 9, []
    for length in lengths:
        gaps.append((at, at + length))
        at += length + 5
    job = Job(tuple(gaps), tuple(items), updater, 16)
    packing = largest_app(job)
    if packing:
        assert_legal(job, packing)
