"""`python -m tests.bench`: one table of measurements from one run."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from asym_studio.flash.rules import check
from tests.bench.boards import measure_boards
from tests.bench.fitting import measure_fit, measure_split
from tests.bench.migrating import measure_migration
from tests.bench.processes import measure_check, measure_first_paint, measure_memory
from tests.bench.tables import ROWS, crowded_layout
from tests.bench.timing import HEAD, Result, medians

_CHOICES = ("check", "window", "memory", "drag", "rules", "fit", "split", "board", "migrate")


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="runs of each process (default %(default)s)")
    parser.add_argument("--only", choices=_CHOICES, action="append", help="this measurement only (may be repeated)")
    parser.add_argument("--markdown", action="store_true", help="print a page for docs/figures.md")
    given = parser.parse_args()
    results = _measure(given.only or _CHOICES, given.rounds)
    sys.stdout.write("\n".join((_page if given.markdown else _table)(results)) + "\n")


def _measure(chosen: Sequence[str], rounds: int) -> list[Result]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["ASYM_STUDIO_HOME"] = str(folder / "home")  # settings and recent files are not the person's
        measurements: dict[str, Callable[[], list[Result]]] = {
            "check": lambda: measure_check(folder, rounds),
            "window": lambda: measure_first_paint(folder, rounds),
            "memory": lambda: measure_memory(folder, rounds),
            "drag": _measure_drag,
            "rules": _measure_rules,
            "fit": lambda: measure_fit(folder),
            "split": measure_split,
            "board": lambda: measure_boards(folder),
            "migrate": lambda: measure_migration(folder),
        }
        return [result for each in _CHOICES if each in chosen for result in measurements[each]()]


def _measure_rules() -> list[Result]:
    layout = crowded_layout()
    taken = medians({"rules": lambda: check(layout)}, 50)
    return [Result(f"all rules, {ROWS} rows", taken["rules"])]


def _measure_drag() -> list[Result]:
    from tests.bench.drawing import measure_drag  # noqa: PLC0415 (Qt reads QT_QPA_PLATFORM when it is imported)

    return measure_drag(frames=200)


def _table(results: Sequence[Result]) -> Iterator[str]:
    yield from (_machine(), "")
    lines = [HEAD, *(result.cells() for result in results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()


def _page(results: Sequence[Result]) -> Iterator[str]:
    yield from ("# Figures", "")
    yield "Written by `python -m tests.bench --markdown`, all from one run. Processes are measured by their processor"
    yield "time, frames on the clock: medians of interleaved runs, which depend on the machine. Times of boards are of"
    yield "the virtual board's clock, the same everywhere. “Met” says whether the goal was reached in this run."
    yield from ("", _machine(), "")
    yield f"| {' | '.join(HEAD)} |"
    yield "| --- | ---: | --- | ---: | ---: | --- | --- |"
    for result in results:
        yield f"| {' | '.join(result.cells())} |"


def _machine() -> str:
    machine = f"{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores"
    return f"{machine}; Python {platform.python_version()}; {datetime.now(UTC):%Y-%m-%d}."


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    main()
