"""The order of the steps: the one with the fewest moments in which the board starts nothing, or not the app.

A shortest-path search over the sets of units that are done. What a unit costs is found by booting the model flash
before, within and behind each of its steps.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asym_studio.boot.model_flash import Boots, ModelFlash
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration.model import Step, StepKind
from asym_studio.plan.migration.replay import Witness
from asym_studio.plan.migration.steps import Unit

Cost = tuple[int, int, int, int]
"""Sectors written while nothing starts, while another app does, while the updater does; and units out of place."""

_FREE: Cost = (0, 0, 0, 0)


@dataclass(frozen=True)
class Ordered:
    """The units in their order, and what that costs."""

    units: tuple[Unit, ...]
    cost: Cost


def order(units: Sequence[Unit], flash: bytes | memoryview, witness: Witness) -> Ordered:
    """Return the units in the best order."""
    return _Search(units, flash, witness).run()


def follow(units: Sequence[Unit], flash: bytes | memoryview) -> tuple[Step, ...]:
    """Return the steps of units that are done in that order."""
    model = ModelFlash(flash)
    found = []
    for unit in units:
        for step in unit.steps(model.data):
            do(model, step)
            found.append(step)
    return tuple(found)


def do(model: ModelFlash, step: Step) -> None:
    """Do a whole step."""
    for piece in step.pieces:
        model.write(piece.offset, piece.data)


class _Search:
    def __init__(self, units: Sequence[Unit], flash: bytes | memoryview, witness: Witness) -> None:
        self._units = sorted(units, key=lambda unit: unit.rank)
        self._flash = flash
        self._witness = witness
        self._at: tuple[int, ...] = ()
        self._base = ModelFlash(flash)
        self._tried = ModelFlash(flash)

    def run(self) -> Ordered:
        """Find the cheapest way; among equals the search goes deep first, so that an easy case is quick."""
        everything = frozenset(range(len(self._units)))
        waiting: list[tuple[Cost, int, tuple[int, ...]]] = [(_FREE, 0, ())]
        done: set[frozenset[int]] = set()
        while waiting:
            cost, _, way = heapq.heappop(waiting)
            here = frozenset(way)
            if here in done:
                continue
            done.add(here)
            if here == everything:
                return Ordered(tuple(self._units[index] for index in way), cost)
            for index in self._next(everything - here):
                step_cost = self._cost(way, index, everything - here)
                heapq.heappush(waiting, (_sum(cost, step_cost), -len(way) - 1, (*way, index)))
        raise AssertionError("a path through all units exists")

    def _next(self, left: frozenset[int]) -> list[int]:
        first = [index for index in left if self._units[index].first]
        return first[:1] if first else sorted(left)

    def _cost(self, way: tuple[int, ...], index: int, left: frozenset[int]) -> Cost:
        model = self._model(way)
        before = self._witness.boots(model)
        dark = other = updater = 0
        for step in self._units[index].steps(model.data):
            outcomes = [before, *self._within(model, step)]
            do(model, step)
            after = self._witness.boots(model)
            sectors = step.size // SECTOR
            dark += sectors * (Boots.NOTHING in outcomes[1:] or before is after is Boots.NOTHING)
            other += sectors * (Boots.OTHER_APP in outcomes)
            updater += sectors * (Boots.UPDATER in outcomes)
            before = after
        return dark, other, updater, sum(i < index for i in left)

    def _within(self, model: ModelFlash, step: Step) -> Iterator[Boots]:
        """Yield what starts when the first sector that is written is erased, and when the last one is half done."""
        first = step.pieces[0].offset
        saved = bytes(model.data[first : first + SECTOR])
        model.erase(first)
        yield self._witness.boots(model)
        if step.kind in (StepKind.TABLE, StepKind.OTADATA):
            model.program(first, step.pieces[0].data[:16])
            yield self._witness.boots(model)
        model.write(first, saved)

    def _model(self, way: tuple[int, ...]) -> ModelFlash:
        """Return a flash on which those units are done; it is the same one, made anew, every time."""
        if self._at != way:
            model = ModelFlash(self._flash)
            for index in way:
                for step in self._units[index].steps(model.data):
                    do(model, step)
            self._at, self._base = way, model
        self._tried.become(self._base)
        return self._tried


def _sum(a: Cost, b: Cost) -> Cost:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]
