"""Whole processes: what a user waits for."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.tables import COMMON
from tests.bench.timing import Result, medians

_BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""


def measure_check(folder: Path, generator: Path | None, rounds: int) -> list[Result]:
    """`asym-studio check` against an interpreter that does nothing; so ESP-IDF's generator, where it is given."""
    table = folder / "partitions.csv"
    table.write_text(COMMON, encoding="utf-8")
    candidates = {
        "python -c pass": _process("-c", "pass"),
        "check": _process("-m", "asym_studio", "check", str(table)),
    }
    if generator is not None:
        candidates["generator"] = _process(str(generator), "-q", str(table), str(folder / "table.bin"))
    taken = medians(candidates, rounds)
    nothing = taken["python -c pass"]
    results = [Result("asym-studio check TABLE", taken["check"], "python -c pass", nothing, "< 6×")]
    if generator is not None:
        results.append(Result("gen_esp32part.py TABLE", taken["generator"], "python -c pass", nothing))
    return results


def measure_first_paint(folder: Path, rounds: int) -> list[Result]:
    """The window with a table, from the start of its process to its first paint, against a bare window."""
    table = folder / "partitions.csv"
    table.write_text(COMMON, encoding="utf-8")
    taken = medians(
        {
            "bare": _process("-c", _BARE_WINDOW),
            "window": _process("-m", "asym_studio", str(table), "--quit-after-first-paint"),
        },
        rounds,
    )
    return [Result("the window, started to first paint", taken["window"], "a bare PySide6 window", taken["bare"])]


def _process(*arguments: str) -> Callable[[], object]:
    # Compiled modules are kept, as in any installation: PYTHONDONTWRITEBYTECODE would measure the compiler.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    return lambda: subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
    )
