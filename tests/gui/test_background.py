"""Work beside the window, and its end."""

from threading import current_thread, main_thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from asym_studio.gui.background import Background
from asym_studio.gui.board.driver import Driver


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
