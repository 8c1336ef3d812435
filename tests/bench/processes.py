"""Whole processes: what a user waits for, and how much memory it takes."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from asym_studio.files.store import write_atomically
from asym_studio.flash.csv_writer import write_csv
from tests.bench.tables import COMMON, ROWS, crowded_layout
from tests.bench.timing import Goal, Result, Unit, timed, turns

_BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""
_GENERATOR = """
import sys
from esp_idf_defs import partitions
partitions.quiet = True
with open(sys.argv[1], "rb") as table:
    read, _is_binary = partitions.PartitionTable.from_file(table)
read.verify()
with open(sys.argv[2], "wb") as binary:
    binary.write(read.to_binary())
"""
_SPENT = """
import os, sys
child = os.posix_spawn(sys.executable, [sys.executable, *sys.argv[1:]], os.environ)
_pid, status, usage = os.wait4(child, 0)
largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(usage.ru_utime + usage.ru_stime, largest if status == 0 else "")
"""
"""Prints what the child took. It is small itself: of a process begun by a large one, that one's peak would be told."""
_BARE, _NOTHING = "a bare PySide6 window", "python -c pass"
_PAINT_ONCE = "--quit-after-first-paint"


def measure_check(folder: Path, rounds: int) -> list[Result]:
    """`asym-studio check` against an interpreter that does nothing, and ESP-IDF's generator where it is installed."""
    table = _table(folder)
    candidates = {_NOTHING: _seconds("-c", "pass"), "check": _seconds("-m", "asym_studio", "check", str(table))}
    if importlib.util.find_spec("esp_idf_defs") is not None:
        candidates["generator"] = _seconds("-c", _GENERATOR, str(table), str(folder / "table.bin"))
    taken = turns(candidates, rounds)
    what = "asym-studio check TABLE"
    results = [Result(what, taken["check"], _NOTHING, taken[_NOTHING], Goal(ratio=6))]
    if "generator" in taken:
        results.append(Result(what, taken["check"], "ESP-IDF's generator", taken["generator"]))
    return results


def measure_first_paint(folder: Path, rounds: int) -> list[Result]:
    """The window, its whole process up to the first paint, against a bare window."""
    table = _table(folder)
    taken = turns(
        {
            "bare": _seconds("-c", _BARE_WINDOW),
            "start": _seconds("-m", "asym_studio", _PAINT_ONCE),
            "table": _seconds("-m", "asym_studio", str(table), _PAINT_ONCE),
        },
        rounds,
    )
    return [
        Result("first paint of the start page", taken["start"], _BARE, taken["bare"], Goal(ratio=1.5)),
        Result("first paint of a table", taken["table"], _BARE, taken["bare"], Goal(ratio=1.5)),
    ]


def measure_memory(folder: Path, rounds: int) -> list[Result]:
    """The largest resident size of the window with a crowded table up to its first paint, and of `check`."""
    if not hasattr(os, "wait4"):
        return []
    crowded = folder / "crowded.csv"
    write_atomically(crowded, write_csv(crowded_layout(), None))
    taken = turns(
        {
            "nothing": _peak("-c", "pass"),
            "check": _peak("-m", "asym_studio", "check", str(crowded)),
            "bare": _peak("-c", _BARE_WINDOW),
            "start": _peak("-m", "asym_studio", _PAINT_ONCE),
            "window": _peak("-m", "asym_studio", str(crowded), _PAINT_ONCE),
        },
        min(rounds, 5),
    )
    window, check = f"memory of the window, {ROWS} rows", f"memory of check, {ROWS} rows"
    return [
        Result("memory of the start page", taken["start"], _BARE, taken["bare"], unit=Unit.BYTES),
        Result(window, taken["window"], _BARE, taken["bare"], unit=Unit.BYTES),
        Result(check, taken["check"], _NOTHING, taken["nothing"], unit=Unit.BYTES),
    ]


def _table(folder: Path) -> Path:
    table = folder / "partitions.csv"
    table.write_text(COMMON, encoding="utf-8")
    return table


def _seconds(*arguments: str) -> Callable[[], float]:
    """Return what tells the processor time of a process: what it takes where nothing else runs, and on a busy machine.

    Where the system does not tell it (Windows), it is the time on the clock.
    """
    if hasattr(os, "wait4"):
        return lambda: _spent(*arguments)[0]
    return timed(lambda: _run(sys.executable, *arguments))


def _peak(*arguments: str) -> Callable[[], float]:
    return lambda: _spent(*arguments)[1]


def _spent(*arguments: str) -> tuple[float, float]:
    """Run a process; return its processor time in seconds, and the largest size that it had, in bytes."""
    told = _run(sys.executable, "-S", "-c", _SPENT, *arguments).stdout.splitlines()[-1]
    seconds, largest = told.split()
    return float(seconds), float(largest)


def _run(*command: str) -> subprocess.CompletedProcess[bytes]:
    # Compiled modules are kept, as in any installation: PYTHONDONTWRITEBYTECODE would measure the compiler.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True)
