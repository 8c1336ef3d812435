"""Pushing neighbours along: how far a chain of partitions gives way, and where each of them ends up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asym_studio.flash.edits import stops
from asym_studio.flash.edits.model import Stop
from asym_studio.flash.edits.space import Changes, Space
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_down, align_up


def highest_end(space: Space, row: int) -> tuple[int, Stop]:
    """Return how far up a partition's end may go when everything behind it is pushed, and what stops it there."""
    bound, cause = space.limit, stops.flash_end(space)
    for other in reversed(space.after(row)):
        partition = space.rows[other]
        latest = align_down(bound - partition.size, space.offset_step(partition))
        if space.layout.is_pinned(other) or latest < partition.offset:
            if partition.offset <= bound:
                bound, cause = partition.offset, stops.neighbour(space, other)
        else:
            bound = latest
    return bound, cause


def lowest_start(space: Space, row: int) -> tuple[int, Stop]:
    """Return how far down a partition's start may go when everything in front of it is pushed, and what stops it."""
    bound, cause = space.floor, stops.table_area(space)
    for other in reversed(space.before(row)):
        partition = space.rows[other]
        earliest = align_up(bound, space.offset_step(partition))
        if space.layout.is_pinned(other) or earliest > partition.offset:
            if partition.end >= bound:
                bound, cause = partition.end, stops.neighbour(space, other)
        else:
            bound = earliest + partition.size
    return bound, cause


def push_up(space: Space, others: Sequence[int], end: int) -> Changes:
    """Return where the `others`, which are behind a partition (`Space.after`), go when its end goes to `end`."""
    changes: dict[int, Partition] = {}
    for other in others:
        partition = space.rows[other]
        if partition.offset >= end:
            break
        changes[other] = replace(partition, offset=align_up(end, space.offset_step(partition)))
        end = changes[other].end
    return changes


def push_down(space: Space, others: Sequence[int], start: int) -> Changes:
    """Return where the `others`, in front of a partition (`Space.before`), go when its start goes to `start`."""
    changes: dict[int, Partition] = {}
    for other in others:
        partition = space.rows[other]
        if partition.end > start:
            offset = align_down(start - partition.size, space.offset_step(partition))
            changes[other] = replace(partition, offset=offset)
            start = offset
    return changes
