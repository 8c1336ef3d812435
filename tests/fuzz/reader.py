"""What a reader is to the fuzzer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.mutators import Mutator


@dataclass(frozen=True)
class Reader:
    """A way into the program. `run` reads an input, in a folder of its own, and uses what it read as the program does.

    `seeds` are good inputs; `seconds` is what one input may take of the processor.
    """

    run: Callable[[bytes, Path], object]
    seeds: Callable[[], Sequence[bytes]]
    mutate: Mutator
    seconds: float = 8.0
