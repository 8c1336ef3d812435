"""Running the window as a program: it starts, paints, ends, and survives its own mistakes. Each in its own process."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asym_studio.gui.dialogs.crash import CrashDialog, report_of
from asym_studio.gui.places import recovery_folder
from tests.gui.windowing import CSV, button_named, click
from tests.plugins.patience import PATIENCE_SECONDS


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        env=os.environ.copy(),
        check=False,
    )


def test_it_ends_after_the_first_paint_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    code = "import sys; from pathlib import Path; from asym_studio.gui.app import run\n"
    ended = run(f"{code}sys.exit(run(Path(sys.argv[1]), quit_after_first_paint=True))", str(path))
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "Traceback" not in ended.stderr


REFUSED = b"nvs, data\n"


def test_it_ends_after_the_first_paint_when_the_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(REFUSED)
    code = "import sys; from pathlib import Path; from asym_studio.gui.app import run\n"
    ended = run(f"{code}sys.exit(run(Path(sys.argv[1]), quit_after_first_paint=True))", str(path))
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "Traceback" not in ended.stderr


KILLED_IN_A_DIALOG = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from asym_studio.gui import app

def look():
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        timer.stop()
        print(dialog.windowTitle(), len([w for w in QApplication.topLevelWidgets() if w.isVisible()]), flush=True)
        os.kill(os.getpid(), signal.SIGTERM)

application = app.make_application()
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_polite_kill_ends_it_while_it_tells_why_it_cannot_open(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(REFUSED)
    ended = run(KILLED_IN_A_DIALOG, str(path))
    assert ended.stdout.strip() == "Cannot Open 2", "the dialog comes with its window, not before it"
    assert ended.returncode == 128 + signal.SIGTERM
    assert "Traceback" not in ended.stderr


def test_the_demo_starts() -> None:
    ended = run(
        "import sys; from asym_studio.gui.app import run; sys.exit(run(demo=True, quit_after_first_paint=True))"
    )
    assert (ended.returncode, ended.stdout) == (0, "")


LIST_MODULES = """
import sys
from pathlib import Path
from asym_studio.gui.app import run
status = run(Path(sys.argv[1]) if sys.argv[1:] else None, quit_after_first_paint=True)
from PySide6 import QtGui, QtWidgets
print(status, *sorted(sys.modules), *(f"Qt.{name}" for module in (QtGui, QtWidgets) for name in vars(module)))
"""
NEVER_SEEN_FIRST = frozenset({
    *("esptool", "serial", "rich", "rich_click", "click", "hashlib", "datetime"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "Qt.QStyle", "Qt.QWizard", "Qt.QFileDialog"),
    *(f"asym_studio.{name}" for name in ("board", "boot", "kit", "lessons", "plan", "files.scan", "files.builds")),
    *(f"asym_studio.gui.{name}" for name in ("board", "dialogs", "fit", "help", "learn", "printing", "devices")),
    *(f"asym_studio.gui.inspector_{name}" for name in ("areas", "image", "partition")),
})  # fmt: skip
"""Modules, and classes of Qt that PySide makes when they are named first."""
OF_A_DOCUMENT = frozenset({
    *(f"asym_studio.flash.{name}" for name in ("chips", "edits", "layout", "rules", "table")),
    *(f"asym_studio.gui.{name}" for name in ("editor", "map", "model", "tool_bar")),
})  # fmt: skip


def test_the_first_window_loads_only_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    with_table = set(run(LIST_MODULES, str(path)).stdout.split())
    empty = set(run(LIST_MODULES).stdout.split())
    assert with_table >= OF_A_DOCUMENT
    assert "asym_studio.gui.start" in empty - with_table
    # Each of these would make every start slower by milliseconds: import them where they are used.
    assert with_table & NEVER_SEEN_FIRST == set()
    assert empty & (NEVER_SEEN_FIRST | OF_A_DOCUMENT) == set()


MISTAKE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from asym_studio.gui import app
from asym_studio.gui.dialogs.crash import CrashDialog

def wrong():
    raise RuntimeError("a mistake")

def look():
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]
    print(len(dialogs), "a mistake" in dialogs[0].report.toPlainText())
    QApplication.quit()

application = app.make_application()
QTimer.singleShot(200, wrong)
QTimer.singleShot(600, look)
sys.exit(app.run())
"""


def test_a_mistake_shows_a_dialog_and_nothing_on_the_terminal() -> None:
    ended = run(MISTAKE)
    assert ended.stdout.strip() == "1 True"
    assert "Traceback" not in ended.stderr


LIVES_ON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from asym_studio.gui import app
from asym_studio.gui.dialogs.crash import CrashDialog
from asym_studio.gui.window import MainWindow

def window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

def wrong():
    window().editor.editing.rename(4, "files")
    raise RuntimeError("a mistake")

def press(name):
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog))
    next(each for each in dialog.findChild(QDialogButtonBox).buttons() if each.text() == name).click()
    return dialog

def look():
    dialog = press("Copy Report")
    print("a mistake" in QGuiApplication.clipboard().text())
    print(any("Nothing was sent" in each.text() for each in dialog.findChildren(QLabel)))
    press("Save")
    print(dialog.isVisible(), window().filing.document.is_modified())
    window().editor.editing.rename(4, "more")
    print(window().filing.document.layout().table[4].label)
    window().filing.save()
    window().close()

application = app.make_application()
QTimer.singleShot(200, wrong)
QTimer.singleShot(700, look)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_after_a_mistake_work_is_saved_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    ended = subprocess.run(
        [sys.executable, "-c", LIVES_ON, str(path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert ended.stdout.split() == ["True", "True", "False", "False", "more"], ended.stderr
    assert ended.returncode == 0 and "Traceback" not in ended.stderr
    assert path.read_bytes().splitlines()[6].startswith(b"more,")


INTERRUPTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from asym_studio.gui import app
from asym_studio.gui.window import MainWindow

def edit():
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.editor.editing.rename(4, "files")
    print("ready", flush=True)

application = app.make_application()
QTimer.singleShot(300, edit)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_ctrl_c_ends_it_and_keeps_unsaved_work(tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    program = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert program.stdout is not None
    assert program.stdout.readline() == b"ready\n"
    program.send_signal(signal.SIGINT)
    try:
        _out, errors = program.communicate(timeout=PATIENCE_SECONDS)
    finally:
        program.kill()
    assert program.returncode == 130
    assert b"Traceback" not in errors
    assert path.read_bytes() == CSV
    assert [each.suffix for each in recovery_folder().iterdir() if each.suffix == ".csv"] == [".csv"]


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    try:
        raise ValueError("what went wrong")
    except ValueError as error:
        report = report_of(type(error), error, error.__traceback__)
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    click(button_named(dialog, "Copy Report"))
    assert "what went wrong" in QGuiApplication.clipboard().text()
    assert "PySide6" in QGuiApplication.clipboard().text()
