"""Measuring: interleaved runs and their medians, so that a busy moment of the machine meets all candidates alike."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """What a result is a number of."""

    SECONDS = "s"
    BYTES = "B"

    def text(self, value: float) -> str:
        """Return the value as people read it."""
        if self is Unit.BYTES:
            return f"{value / 2**20:.0f} MB"
        return f"{value * 1000:.2f} ms" if value < 0.1 else f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


@dataclass(frozen=True)
class Goal:
    """What a result should stay below: so many times what it is compared with, or so much."""

    ratio: float | None = None
    value: float | None = None

    def text(self, unit: Unit) -> str:
        """Return the goal as people read it."""
        parts = [] if self.ratio is None else [f"≤ {ratio_text(self.ratio)}"]
        return ", ".join(parts if self.value is None else [*parts, f"< {unit.text(self.value)}"])

    def is_met(self, value: float, ratio: float | None) -> bool:
        """Return whether both bounds hold."""
        return (self.value is None or value < self.value) and (
            self.ratio is None or ratio is None or ratio <= self.ratio
        )


@dataclass(frozen=True)
class Result:
    """One line of the report: what took how much, beside what it is compared with and what it should stay below."""

    what: str
    value: float
    beside: str = ""
    beside_value: float | None = None
    goal: Goal | None = None
    unit: Unit = Unit.SECONDS

    @property
    def ratio(self) -> float | None:
        """How many times more it took than what it is compared with."""
        return self.value / self.beside_value if self.beside_value else None

    def cells(self) -> tuple[str, ...]:
        """Return the line's cells, as HEAD names them."""
        beside = "" if self.beside_value is None else self.unit.text(self.beside_value)
        ratio = "" if self.ratio is None else ratio_text(self.ratio)
        goal = "" if self.goal is None else self.goal.text(self.unit)
        met = "" if self.goal is None else "yes" if self.goal.is_met(self.value, self.ratio) else "no"
        return (self.what, self.unit.text(self.value), self.beside, beside, ratio, goal, met)


HEAD = ("what", "takes", "beside", "takes", "ratio", "goal", "met")


def ratio_text(ratio: float) -> str:
    """Return the ratio as people read it: `2.1×`, `1/30`."""
    if ratio >= 1:
        return f"{ratio:.1f}×".replace(".0×", "×")
    return f"1/{1 / ratio:.1f}".removesuffix(".0")


def medians(candidates: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return each candidate's median in seconds; they take turns, after one round that does not count."""
    return turns({name: timed(candidate) for name, candidate in candidates.items()}, rounds)


def timed(candidate: Callable[[], object]) -> Callable[[], float]:
    """Return what does the same and returns the seconds that it took."""

    def run() -> float:
        start = time.perf_counter()
        candidate()
        return time.perf_counter() - start

    return run


def turns(candidates: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Return the median of what each candidate returns; they take turns, after one round that does not count."""
    found: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(rounds + 1):
        for name, candidate in candidates.items():
            value = candidate()
            if number:
                found[name].append(value)
    return {name: statistics.median(values) for name, values in found.items()}
