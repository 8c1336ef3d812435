"""Work beside the window, and its end."""

import os
import subprocess
import sys
from threading import current_thread, main_thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from asym_studio.flash.errors import StudioError
from asym_studio.gui.background import Background
from asym_studio.gui.board.driver import Driver
from tests.plugins.patience import PATIENCE_SECONDS


def test_work_is_done_beside_and_answered_in_the_window_s_thread(qtbot: QtBot) -> None:
    background, owner, answers = Background(), QObject(), []
    background.submit(
        owner, lambda: current_thread() is main_thread(), lambda answer: answers.append((answer, current_thread()))
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(False, main_thread())]
    background.close()


def test_nothing_begins_after_the_end(qtbot: QtBot) -> None:
    background, owner, begun = Background(), QObject(), []
    background.submit(owner, lambda: begun.append("before"), lambda _answer: None)
    qtbot.waitUntil(lambda: bool(begun))
    background.close()
    late = background.submit(owner, lambda: begun.append("after"), lambda _answer: None)
    assert not late.is_wanted
    qtbot.wait(50)
    assert begun == ["before"]  # and the thread that would be left behind fails the test


def test_a_fault_of_ours_does_not_keep_the_board_page_busy(qtbot: QtBot) -> None:
    driver, answers = Driver(), []
    with (
        qtbot.captureExceptions() as faults,
        qtbot.waitSignal(driver.busyChanged, check_params_cb=lambda busy: not busy),
    ):
        driver.start(lambda _desk, _job: int("x"), answers.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert [kind for kind, _error, _trace in faults] == [ValueError]
    assert not driver.is_busy and not answers
    driver.close()


def test_a_fault_of_ours_is_reported_and_lets_nobody_wait(qtbot: QtBot) -> None:
    background, owner, answers = Background(), QObject(), []
    with qtbot.captureExceptions() as faults:
        background.submit(owner, lambda: int("x"), answers.append)
        qtbot.waitUntil(lambda: bool(faults))
    assert [kind for kind, _error, _trace in faults] == [ValueError]
    (answer,) = answers
    assert isinstance(answer, StudioError)
    assert answer.code == "internal-error"
    background.close()


_QUITS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from asym_studio.gui.board.driver import Driver

app = QCoreApplication([])
driver = Driver()

def work(desk, job):
    QTimer.singleShot(0, app, lambda: app.exit(3))
    while True:
        job.checkpoint()

driver.start(work, lambda result: None)
sys.exit(app.exec())
"""


def test_a_job_is_asked_to_stop_when_the_program_is_told_to_end() -> None:
    ended = subprocess.run([sys.executable, "-c", _QUITS], timeout=PATIENCE_SECONDS, env=os.environ.copy(), check=False)
    assert ended.returncode == 3
