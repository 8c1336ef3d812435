"""`python -m tests.bench`: one table of measurements from one run."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from asym_studio.flash.rules import check
from tests.bench.boards import measure_boards
from tests.bench.fitting import measure_fit, measure_split
from tests.bench.migrating import measure_migration
from tests.bench.processes import measure_check, measure_first_paint
from tests.bench.tables import ROWS, crowded_layout
from tests.bench.timing import Result, medians


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--generator", type=Path, metavar="GEN_ESP32PART.PY", help="measure ESP-IDF's generator, too")
    parser.add_argument("--rounds", type=int, default=15, help="runs of each process (default %(default)s)")
    parser.add_argument(
        "--only",
        choices=["check", "rules", "drag", "window", "fit", "split", "board", "migrate"],
        help="one measurement only",
    )
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        # The window's settings and recent files are not the person's.
        os.environ["ASYM_STUDIO_HOME"] = str(Path(folder) / "home")
        measurements: dict[str, Callable[[], list[Result]]] = {
            "check": lambda: measure_check(Path(folder), given.generator, given.rounds),
            "rules": _measure_rules,
            "drag": _measure_drag,
            "window": lambda: measure_first_paint(Path(folder), given.rounds),
            "board": lambda: measure_boards(Path(folder)),
            "migrate": lambda: measure_migration(Path(folder)),
            "fit": lambda: measure_fit(Path(folder)),
            "split": measure_split,
        }
        results = [
            result for name, measure in measurements.items() if given.only in (None, name) for result in measure()
        ]
    sys.stdout.write("\n".join(_report(results)) + "\n")


def _measure_rules() -> list[Result]:
    layout = crowded_layout()
    taken = medians({"rules": lambda: check(layout)}, 50)
    return [Result(f"all rules, {ROWS} rows", taken["rules"])]


def _measure_drag() -> list[Result]:
    from tests.bench.drawing import measure_drag  # noqa: PLC0415 (Qt reads QT_QPA_PLATFORM when it is imported)

    return measure_drag(frames=200)


def _report(results: list[Result]) -> Iterator[str]:
    yield f"{platform.platform()}, {_processor()}, {os.cpu_count()} CPUs"
    yield f"Python {platform.python_version()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, medians"
    yield ""
    head = ("what", "time", "beside", "its time", "ratio", "goal")
    lines = [head, *(_cells(result) for result in results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()


def _cells(result: Result) -> tuple[str, ...]:
    beside_time = "" if result.beside_seconds is None else _milliseconds(result.beside_seconds)
    ratio = "" if result.ratio is None else f"{result.ratio:.1f}×" if result.ratio >= 1 else f"1/{1 / result.ratio:.1f}"
    return (result.what, _milliseconds(result.seconds), result.beside, beside_time, ratio, result.goal)


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    main()
