"""The plugins of this suite bite: each promise is broken on purpose in a suite of its own, which must then fail."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]

CONFTEST = 'pytest_plugins = ["tests.plugins.isolation", "tests.plugins.logs", "tests.plugins.leaks"]\n'
INI = "[pytest]\nfilterwarnings = error\nqt_api = pyside6\nqt_log_level_fail = WARNING\n"

# One file, one process: a broken promise must fail its own test and no other.
SUITE = """
import logging, os, threading, time, warnings
import pytest
from pathlib import Path
from PySide6.QtCore import QSettings, QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_fails_python_warning():
    warnings.warn("old ways", DeprecationWarning)

def test_errors_log_warning():
    logging.getLogger("x").warning("careful")

def test_passes_log_that_was_expected(caplog):
    logging.getLogger("x").warning("careful")
    assert "careful" in caplog.text
    caplog.clear()

def test_passes_log_info():
    logging.getLogger("x").info("fine")

def test_fails_qt_warning(qtbot):
    qWarning("careful")

@pytest.fixture
def noisy_end():
    yield
    qWarning("late")

def test_errors_qt_warning_while_taken_down(qtbot, noisy_end):
    pass

def test_errors_leaked_thread():
    thread = threading.Thread(target=time.sleep, args=(3,), name="sleeper", daemon=True)
    thread.start()

def test_passes_thread_that_ends():
    threading.Thread(target=time.sleep, args=(0.2,)).start()

def test_errors_leaked_timer(qtbot):
    kept.append(QTimer(interval=10_000))
    kept[-1].start()

def test_passes_timer_of_a_closed_widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = QTimer(widget, interval=10_000)
    timer.start()

def test_errors_leaked_qt_thread(qtbot):
    kept.append(QThread())
    kept[-1].start()

def test_passes_qt_thread_that_ended(qtbot):
    kept.append(QThread())
    kept[-1].start()
    kept[-1].quit()
    kept[-1].wait()

def test_errors_leaked_window(qtbot):
    kept.append(QWidget())
    kept[-1].show()

def test_passes_window_in_a_cycle(qtbot):
    window = QWidget()
    window.myself = window

def test_fails_exception_in_a_slot(qtbot):
    def slot():
        raise ValueError("lost")
    QTimer.singleShot(0, slot)
    qtbot.wait(10)

def test_passes_home_is_its_own(home):
    assert list(Path.home().glob("left-here")) == []
    (Path.home() / "left-here").touch()
    assert Path(os.environ["XDG_CONFIG_HOME"]).is_relative_to(home)
    assert Path(QSettings("someone", "something").fileName()).is_relative_to(home)

def test_passes_home_is_its_own_again(home):
    test_passes_home_is_its_own(home)
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The worst outcome of each test of the suite, by name."""
    folder = tmp_path_factory.mktemp("suite")
    for name, text in {"conftest.py": CONFTEST, "pytest.ini": INI, "test_suite.py": SUITE}.items():
        (folder / name).write_text(text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", "-q", "--tb=no"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    found: dict[str, str] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) test_suite.py::(\w+)", run.stdout, re.MULTILINE):
        if found.get(name, "PASSED") == "PASSED":
            found[name] = outcome
    assert found, run.stdout + run.stderr
    return found


@pytest.mark.parametrize("name", re.findall(r"^def (test_\w+)", SUITE, re.MULTILINE))
def test_each_broken_promise_fails_its_own_test_only(outcomes: dict[str, str], name: str) -> None:
    expected = {"fails": "FAILED", "errors": "ERROR", "passes": "PASSED"}[name.split("_")[1]]
    assert outcomes[name] == expected


def test_missing_system_library_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").touch()
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (broken / "QtSvg.py").write_text(f"raise ImportError({reason!r})\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "tests/project"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 4
    assert "libegl1" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
