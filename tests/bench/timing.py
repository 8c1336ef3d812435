"""Measuring: interleaved runs and their medians, so that a busy moment of the machine meets all candidates alike."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One line of the report: what took how long, beside what it is compared with and what it should stay below."""

    what: str
    seconds: float
    beside: str = ""
    beside_seconds: float | None = None
    goal: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times longer it took than what it is compared with."""
        return self.seconds / self.beside_seconds if self.beside_seconds else None


def medians(candidates: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return each candidate's median in seconds; they take turns, after one round that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(rounds + 1):
        for name, candidate in candidates.items():
            start = time.perf_counter()
            candidate()
            if number:
                taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in taken.items()}
