"""The Learn page with mouse and keyboard: stepping, playing, cutting, answering, presenting, exporting."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asym_studio.boot.flows.model import FlowKind, ImageState
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import presets
from asym_studio.gui.actions import Act
from asym_studio.gui.i18n import translated
from asym_studio.gui.learn.page import LearnPage
from asym_studio.gui.window import MainWindow
from asym_studio.lessons.model import CutTask, DragTask, FixTask, Lesson, Page, Predict
from tests.gui.windowing import choosing_file, dialog_handled


@pytest.fixture
def learn(window: MainWindow, qtbot: QtBot) -> LearnPage:
    """The Learn page with the first lesson, reached as a user does."""
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.learning.page
    assert page is not None
    qtbot.waitUntil(lambda: page.player.lesson is not None)
    return page


def _open(page: LearnPage, qtbot: QtBot, lesson_id: str, number: int = 0) -> Lesson:
    page.choose(lesson_id)
    qtbot.waitUntil(lambda: page.player.lesson is not None and page.player.lesson.id == lesson_id)
    page.player.go_to_page(number)
    assert page.player.lesson is not None
    return page.player.lesson


def _with_task(kind: type, fits: Callable[[Page], bool] = lambda _page: True) -> tuple[str, int]:
    """Return a lesson and the page of it that has such a task."""
    for text in lesson_texts():
        for number, page in enumerate(open_lesson(text.id).pages):
            if isinstance(page.task, kind) and fits(page):
                return text.id, number
    raise LookupError(kind)


def _other_theme(window: MainWindow) -> None:
    window.actions_[Act.LIGHT if window.look.theme.dark else Act.DARK].trigger()


def test_every_lesson_is_listed_and_opens(learn: LearnPage, qtbot: QtBot) -> None:
    assert learn.lessons.count() == len(lesson_texts()) + 1  # and one's own scenario
    for row, text in enumerate(lesson_texts()):
        learn.lessons.setCurrentRow(row)
        qtbot.waitUntil(lambda text=text: learn.player.lesson is not None and learn.player.lesson.id == text.id)
        assert learn.title.text()


def test_keys_step_through_a_lesson_and_back(learn: LearnPage, qtbot: QtBot) -> None:
    lesson = learn.player.lesson
    assert lesson is not None
    steps = 0
    while not learn.player.at_end():
        qtbot.keyClick(learn, Qt.Key.Key_Right)
        steps += 1
    assert steps == sum(max(len(page.frames), 1) for page in lesson.pages) - 1
    assert learn.title.text() == str(lesson.pages[-1].title)
    for _ in range(steps):
        qtbot.keyClick(learn, Qt.Key.Key_PageUp)
    assert learn.player.at_start()


def test_what_boots_and_the_sentence_follow_each_frame(learn: LearnPage, qtbot: QtBot) -> None:
    lesson_id, number = _with_task(CutTask)
    lesson = _open(learn, qtbot, lesson_id, number)
    for frame in lesson.pages[number].frames:
        assert str(frame.sentence) in learn.sentence.text()
        assert frame.boots is not None
        assert learn.boots.sentence.text() == str(frame.boots.sentence)
        assert str(frame.boots.sentence) in learn.picture.accessibleDescription()
        qtbot.mouseClick(learn.controls.next, Qt.MouseButton.LeftButton)


def test_a_click_on_the_timeline_goes_there(learn: LearnPage, qtbot: QtBot) -> None:
    lesson_id, number = _with_task(CutTask)
    lesson = _open(learn, qtbot, lesson_id, number)
    count = len(lesson.pages[number].frames)
    place = QPoint(round(learn.timeline.width() * (count - 0.5) / count), 8)
    qtbot.mouseClick(learn.timeline, Qt.MouseButton.LeftButton, pos=place)
    assert learn.player.frame_number == count - 1


def test_it_plays_by_itself_to_the_end(learn: LearnPage, qtbot: QtBot) -> None:
    learn.player.set_speed(200)
    learn.player.go_to_page(0)
    qtbot.mouseClick(learn.controls.play, Qt.MouseButton.LeftButton)
    assert learn.controls.play.text() == "Pause"
    qtbot.waitUntil(lambda: not learn.player.is_playing)
    assert learn.player.at_end()


def test_it_stops_playing_when_it_is_left(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(learn, Qt.Key.Key_P)
    assert learn.player.is_playing
    qtbot.keyClick(learn, Qt.Key.Key_Escape)
    assert not learn.isVisible() and not learn.player.is_playing
    assert not window.actions_[Act.LEARN].isChecked()


@pytest.mark.parametrize("right", [True, False])
def test_a_prediction_is_judged_and_counted(learn: LearnPage, qtbot: QtBot, right: bool) -> None:
    lesson_id, number = _with_task(Predict)
    lesson = _open(learn, qtbot, lesson_id, number)
    task = lesson.pages[number].task
    assert isinstance(task, Predict)
    choice = next(at for at, option in enumerate(task.options) if task.judge(option.id).right is right)
    qtbot.keyClick(learn, chr(ord("1") + choice))
    assert learn.task.answer.text().startswith("Right." if right else "Not so.")
    assert learn.score.text() == f"{int(right)} of 1 right"


def test_the_power_is_cut_where_the_handle_is_dragged(learn: LearnPage, qtbot: QtBot) -> None:
    lesson_id, number = _with_task(CutTask)
    lesson = _open(learn, qtbot, lesson_id, number)
    task = lesson.pages[number].task
    assert isinstance(task, CutTask)
    assert learn.cut.isVisible()
    handle = learn.cut
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    qtbot.mouseMove(handle, QPoint(handle.width() // 2, 10))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(handle.width() // 2, 10))
    frame, within = handle.place()
    assert learn.player.frame_number == frame
    for option, button in zip(task.options, learn.task.options, strict=True):
        expected = task.judge(frame, within, option.id)
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert str(expected.sentence) in learn.task.answer.text()
        assert learn.task.answer.text().startswith("Right." if expected.right else "Not so.")


def test_repairs_are_tried_together(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    lesson_id, number = _with_task(FixTask)
    lesson = _open(learn, qtbot, lesson_id, number)
    task = lesson.pages[number].task
    assert isinstance(task, FixTask)
    qtbot.mouseClick(learn.task.check, Qt.MouseButton.LeftButton)
    assert str(task.judge(frozenset()).sentence) in learn.task.answer.text()
    for box in learn.task.options:
        box.click()
    _other_theme(window)
    assert all(box.isChecked() for box in learn.task.options), "another theme takes back no answer"
    qtbot.mouseClick(learn.task.check, Qt.MouseButton.LeftButton)
    every = task.judge(frozenset(option.id for option in task.options))
    assert str(every.sentence) in learn.task.answer.text()
    assert learn.score.text() == ""


def test_the_map_of_a_task_can_be_dragged(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    lesson_id, number = _with_task(DragTask)
    _open(learn, qtbot, lesson_id, number)
    flash_map = learn.task.map
    assert flash_map is not None
    layout = flash_map.model().document.layout()
    row = layout.table.find("app1")
    assert row is not None
    flash_map.choose_row(row)
    flash_map.setFocus()
    for _ in range(3):
        qtbot.keyClick(flash_map, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert flash_map.model().document.layout() != layout
    assert learn.task.answer.text()
    before = flash_map.grab().toImage()
    _other_theme(window)
    assert learn.task.map is flash_map, "another theme takes back no drag"
    assert flash_map.grab().toImage() != before


def test_presenting_takes_the_screen_and_gives_it_back(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    height = learn.picture.height()
    qtbot.keyClick(learn, Qt.Key.Key_F11)
    assert not window.menuBar().isVisible() and not learn.lessons.isVisible()
    assert learn.picture.height() > height
    qtbot.keyClick(learn, Qt.Key.Key_PageDown)
    assert learn.player.frame_number == 1
    qtbot.keyClick(learn, Qt.Key.Key_Escape)
    assert window.menuBar().isVisible() and learn.lessons.isVisible()
    assert learn.picture.height() == height


@pytest.mark.parametrize(
    ("form", "start"), [("html", b"<!DOCTYPE"), ("pdf", b"%PDF"), ("svg", b"<svg"), ("png", b"\x89PNG")]
)
def test_a_lesson_is_taken_along(learn: LearnPage, qtbot: QtBot, tmp_path: Path, form: str, start: bytes) -> None:
    path = tmp_path / f"taken.{form}"
    menu = learn.export.button.menu()
    action = next(action for action in menu.actions() if f".{form}" in action.text())
    with dialog_handled(choosing_file(path.with_suffix(""))), qtbot.waitSignal(learn.export.done):
        action.trigger()
    assert path.read_bytes().startswith(start)


def test_a_lesson_is_told_on_the_open_layout_and_follows_it(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    assert not learn.on_document.isEnabled()
    assert window.filing.new_from("tasmota-safeboot")
    window.show_learn(True)
    qtbot.mouseClick(learn.on_document, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: learn.player.lesson is not None and learn.player.lesson.own)
    assert learn.player.frame is not None
    assert learn.player.frame.layout.table.find("safeboot") is not None


@pytest.mark.parametrize("preset", [preset.id for preset in presets()][::20])
def test_all_lessons_open_on_a_preset(learn: LearnPage, window: MainWindow, qtbot: QtBot, preset: str) -> None:
    assert window.filing.new_from(preset)
    window.show_learn(True)
    learn.on_document.setChecked(True)
    for row, text in enumerate(lesson_texts()):
        learn.lessons.setCurrentRow(row)
        qtbot.waitUntil(
            lambda text=text: (
                learn.player.lesson is not None and learn.player.lesson.id == text.id and learn.player.lesson.own
            )
        )
        lesson = learn.player.lesson
        assert lesson is not None
        for number, page in enumerate(lesson.pages):
            learn.player.go_to_page(number)
            assert page.frames or page.not_here is not None or page.task is not None
            assert learn.title.text() == translated(page.title)


def test_ones_own_scenario_is_played_on_the_open_layout(learn: LearnPage, window: MainWindow, qtbot: QtBot) -> None:
    assert window.filing.new_from("tasmota-safeboot")
    window.show_learn(True)
    learn.choose("scenario", own=True)
    qtbot.waitUntil(lambda: learn.player.lesson is not None and learn.player.lesson.id == "scenario")
    assert learn.scenario.isVisible()
    assert learn.scenario.kind in (FlowKind.SAFEBOOT, FlowKind.ONE_SHOT, FlowKind.ASYMMETRIC_KIT)
    good = learn.player.frames[-1]
    learn.scenario.image.setCurrentIndex(learn.scenario.image.findData(ImageState.CORRUPT))
    qtbot.waitUntil(lambda: learn.player.frames[-1] != good)
    assert learn.player.frames[-1].layout.table.find("safeboot") is not None
