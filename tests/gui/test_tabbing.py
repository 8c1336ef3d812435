"""Tab through each page and dialog: everything has a name, everything is reached, nothing holds the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset
from asym_studio.flash.edits import Policy
from asym_studio.gui.actions import Act
from asym_studio.gui.app import make_application
from asym_studio.gui.kit.dialog import KitDialog
from asym_studio.gui.learn.page import LearnPage
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from asym_studio.lessons.model import CutTask, DragTask, FixTask, Predict
from tests.gui.test_accessibility import nameless
from tests.gui.windowing import CSV, button_named, click, open_csv, page, press

TAB, CTRL = Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier
MOST = 300
"""Steps of Tab after which it goes round in vain."""


def walk(start: QWidget) -> list[QWidget]:
    """Press Tab until the focus is back where it was; return where it has been."""
    start.setFocus()
    first = QApplication.focusWidget()
    visited: list[QWidget] = []
    for _step in range(MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        if visited and focus is first:
            return visited
        if isinstance(focus, QTextBrowser) and focus is visited[-1]:
            press(focus, TAB)  # on to its next link
            continue
        assert focus not in visited, f"Tab is caught behind {type(visited[-1]).__name__} in {type(focus).__name__}"
        visited.append(focus)
        press(focus, TAB)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    raise AssertionError(f"Tab does not come back: {[type(each).__name__ for each in visited]}")


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def unreached(root: QWidget, visited: list[QWidget]) -> list[str]:
    """Return the controls that Tab passed over; of exclusive buttons arrow keys reach the others."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget, QScrollArea) or widget.focusProxy() is not None or widget in visited:
            continue
        if isinstance(widget, QAbstractButton) and (isinstance(widget, QRadioButton) or widget.group() is not None):
            continue
        if (parent := widget.parentWidget()) is not None and isinstance(parent.parent(), QAbstractItemView):
            continue
        words = widget.accessibleName() or widget.objectName()
        found.append(f"{type(widget).__name__} “{words}” in {type(widget.parent()).__name__}")
    return found


def assert_open_to_all(root: QWidget, start: QWidget) -> list[QWidget]:
    QApplication.processEvents()
    assert nameless(root) == []
    visited = walk(start)
    assert "\n".join(unreached(root, visited)) == ""
    return visited


@pytest.fixture
def learn(window: MainWindow, qtbot: QtBot) -> LearnPage:
    press(window, Qt.Key.Key_L, CTRL)
    shown = window.learning.page
    assert shown is not None
    qtbot.waitUntil(lambda: shown.player.lesson is not None)
    return shown


def show_task(learn: LearnPage, qtbot: QtBot, kind: type) -> int:
    """Show a page with such a task, and return its number."""
    lesson, number = next(
        (text.id, number)
        for text in lesson_texts()
        for number, shown in enumerate(open_lesson(text.id).pages)
        if isinstance(shown.task, kind)
    )
    learn.choose(lesson)
    qtbot.waitUntil(lambda: learn.player.lesson is not None and learn.player.lesson.id == lesson)
    learn.player.go_to_page(number)
    return number


@pytest.mark.parametrize("kind", [Predict, CutTask, FixTask, DragTask])
def test_each_kind_of_task(learn: LearnPage, window: MainWindow, qtbot: QtBot, kind: type) -> None:
    show_task(learn, qtbot, kind)
    visited = assert_open_to_all(window, learn.lessons)
    assert set(learn.task.options) <= set(visited)
    assert (learn.cut in visited) is (kind is CutTask)
    assert learn.task.map is None or learn.task.map in visited


def test_arrows_move_what_has_the_focus_and_space_presses_it(learn: LearnPage, qtbot: QtBot) -> None:
    number = show_task(learn, qtbot, CutTask)
    learn.timeline.setFocus()
    press(learn.timeline, Qt.Key.Key_Right)
    assert learn.player.frame_number == 1
    press(learn.timeline, Qt.Key.Key_End)
    last = learn.player.frame_number
    assert last == len(learn.player.frames) - 1
    press(learn.timeline, Qt.Key.Key_Right)  # at its end it keeps the key: the page does not turn
    assert (learn.player.page_number, learn.player.frame_number) == (number, last)
    learn.cut.setFocus()
    before = learn.cut.value()
    press(learn.cut, Qt.Key.Key_Right)
    assert learn.cut.value() == before + 1
    press(learn.cut, Qt.Key.Key_End)
    assert learn.cut.value() == learn.cut.maximum()
    assert (learn.player.page_number, learn.player.frame_number) == (number, learn.cut.place()[0])
    learn.controls.back.setFocus()
    at = learn.player.frame_number
    press(learn.controls.back, Qt.Key.Key_Space)
    assert learn.player.frame_number == at - 1
    learn.task.options[0].setFocus()
    press(learn.task.options[0], Qt.Key.Key_Space)
    assert learn.task.answer.text()


def test_a_clicker_turns_the_page_wherever_the_focus_is(learn: LearnPage, qtbot: QtBot) -> None:
    number = show_task(learn, qtbot, CutTask)
    for place in (learn, learn.timeline, learn.cut, learn.controls.next):
        learn.player.go_to_page(number)
        place.setFocus()
        press(place, Qt.Key.Key_PageDown)
        assert learn.player.frame_number == 1, type(place).__name__


def test_arrows_step_on_after_a_click(learn: LearnPage, qtbot: QtBot) -> None:
    number = show_task(learn, qtbot, CutTask)
    learn.setFocus()
    click(learn.controls.next)
    press(focused(), Qt.Key.Key_Right)
    press(focused(), Qt.Key.Key_Right)
    assert (learn.player.page_number, learn.player.frame_number) == (number, 3)


def test_the_cut_is_told_in_words(learn: LearnPage, qtbot: QtBot) -> None:
    learn.cut.show_count(3)
    learn.cut.setValue(0)
    before = learn.cut.accessibleDescription()
    press(learn.cut, Qt.Key.Key_End)
    assert before and learn.cut.accessibleDescription() not in ("", before)


def test_the_documentation(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    guide = window.helping.guide
    assert guide is not None
    guide.activateWindow()
    assert {guide.pages} <= set(assert_open_to_all(guide, guide.pages))


def test_the_kit(qtbot: QtBot, tmp_path: Path) -> None:
    opened = load_preset("esp32-ota-asym")
    shown = KitDialog(opened.layout, opened.csv, tmp_path, Look(make_application(), "light"))
    with qtbot.waitExposed(shown):
        shown.show()
    try:
        assert shown.tree in assert_open_to_all(shown, shown.tree)
    finally:
        shown.close()
        shown.deleteLater()


def test_the_fit_panel(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", CSV)
    press(page(window).map, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    fit = page(window).fit
    assert fit.isVisible()
    assert fit.headroom.slider in assert_open_to_all(window, fit.headroom.slider)


def test_a_switch_is_radio_buttons_to_readers_and_keys(window: MainWindow) -> None:
    window.filing.new_from("tower")
    stop, push, trade = (button_named(window, f"Neighbours: {word}") for word in ("Stop", "Push", "Trade"))
    for button in (stop, push, trade):
        seen = QAccessible.queryAccessibleInterface(button)
        assert seen is not None and seen.role() is QAccessible.Role.RadioButton
    assert [button.focusPolicy() for button in (stop, push)] == [Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus]
    stop.setFocus()
    press(stop, Qt.Key.Key_Right)
    assert page(window).map.policy is Policy.PUSH and QApplication.focusWidget() is push and push.isChecked()
    window.actions_[Act.TRADE].trigger()
    assert [button.isChecked() for button in (stop, push, trade)] == [False, False, True]
    assert trade.focusPolicy() == Qt.FocusPolicy.TabFocus and push.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_fix_buttons_follow_their_list_and_come_into_view(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    rows = b"".join(b"p%02d,data,0x99,0x%x,0x1800,\n" % (number, 0x9400 + 0x2000 * number) for number in range(9))
    open_csv(window, qtbot, tmp_path / "partitions.csv", rows)
    problems = page(window).problems.list
    fixable = [place for place, problem in enumerate(problems.problems) if problem.fix is not None]
    assert len(fixable) > 5
    problems.setFocus()
    for place in fixable:
        press(focused(), TAB)
        button = focused()
        assert isinstance(button, QPushButton) and button.text() == "Fix" and problems.currentRow() == place
        top = button.mapTo(problems.viewport(), QPoint(0, 0)).y()
        assert top >= 0 and top + button.height() <= problems.viewport().height()
    count = len(problems.problems)
    press(focused(), Qt.Key.Key_Space)
    assert len(problems.problems) < count
    assert QApplication.focusWidget() is problems and problems.currentRow() == len(problems.problems) - 1
