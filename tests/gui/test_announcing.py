"""What a screen reader is told by itself: edits, undo and redo, and the frames of a lesson."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asym_studio.flash.rules import check
from asym_studio.gui.actions import Act
from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import FAULTY, choose, document, open_csv, page, partition, press, type_into_cell

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NO_BUTTON = Qt.MouseButton.NoButton
NARROW = b"""\
nvs,      data, nvs,     0x9000,   0x5000,
otadata,  data, ota,     0xe000,   0x2000,
app0,     app,  ota_0,   0x10000,  1M,
app1,     app,  ota_1,   ,         1M,
spiffs,   data, spiffs,  0x210000, 0x40000,
more,     data, nvs,     0x254000, 0x4000,
# asym-studio: flash-size=4MB
"""


Events = list[tuple[QAccessible.Event, object, str]]
"""What is told of items: what happened, in which view, and the name of the item."""


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> Events:
    """Every event that is told of an item from now on."""
    heard: Events = []
    tell = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        item = event.accessibleInterface()
        if item is not None and event.child() >= 0:
            heard.append((event.type(), event.object(), item.text(QAccessible.Text.Name).partition(",")[0]))
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def told_of(events: Events, kind: QAccessible.Event, view: object) -> list[str]:
    return [name for event, source, name in events if event == kind and source is view]


def focused(events: Events) -> str:
    names = [name for event, _source, name in events if event == QAccessible.Event.Focus]
    return names[-1] if names else ""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything announced from now on."""
    heard: list[str] = []
    tell = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_edits_by_key_undo_and_redo_are_told(window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    choose(window, "spiffs")
    press(page(window).map, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    moved = said.copy()
    assert len(moved) == 1 and moved[0].startswith("spiffs"), moved
    window.actions_[Act.UNDO].trigger()
    window.actions_[Act.REDO].trigger()
    assert [text.partition(":")[0] for text in said[1:]] == ["Undone", "Redone"]
    assert "spiffs" in said[1] and "spiffs" in said[2]


def take(window: MainWindow, label: str, by: int) -> QPoint:
    """Press on the middle of a block and move the pointer in many steps, without letting go; return where it is."""
    flash_map = page(window).map
    row = document(window).layout().table.find(label)
    assert row is not None
    at = flash_map.visualRect(flash_map.model().index_of_row(row)).center()
    QTest.mousePress(flash_map.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    for step in range(1, 11):
        place = QPointF(at + QPoint(by * step // 10, 0))
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            flash_map.viewport().mapToGlobal(place),
            NO_BUTTON,
            Qt.MouseButton.LeftButton,
            NONE,
        )
        QApplication.sendEvent(flash_map.viewport(), move)
        QApplication.processEvents()
    return at + QPoint(by, 0)


def let_go(window: MainWindow, at: QPoint) -> None:
    QTest.mouseRelease(page(window).map.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    QApplication.processEvents()


def test_arrow_keys_lead_from_block_to_block(window: MainWindow, qtbot: QtBot, tmp_path: Path, events: Events) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    flash_map = page(window).map
    choose(window, "app0")
    flash_map.setFocus()
    qtbot.waitUntil(lambda: focused(events) == "app0")  # the list's own event comes first
    press(flash_map, Qt.Key.Key_Right)
    assert focused(events) == "app1"
    assert told_of(events, QAccessible.Event.SelectionAdd, flash_map)[-1] == "app1"
    press(flash_map, Qt.Key.Key_Left)
    assert focused(events) == "app0"


def test_a_block_tells_its_problems(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", FAULTY)
    model = page(window).model
    told = {
        model.block(index).title: str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        for index in (model.index(row, Column.NAME) for row in range(model.rowCount()))
    }
    assert told["nvs"] == "nvs, data nvs, 8 KB at 0x9000 to 0xb000, 2 problems"
    assert "problem" not in told["otadata"]


def test_a_drag_is_told_once_when_it_ends(window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    at = take(window, "spiffs", 60)
    assert said == [], "nothing while the pointer moves"
    let_go(window, at)
    assert len(said) == 1, said
    moved = partition(window, "spiffs").offset
    assert moved > 0x300000 and said[0].startswith("spiffs, data spiffs, 256 KB at ") and f"0x{moved:x}" in said[0]


def test_a_drag_against_a_neighbour_tells_where_it_ended_and_why(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    let_go(window, take(window, "spiffs", -400))
    assert len(said) == 1, said
    assert "0x210000" in said[0] and "app1" in said[0]


def test_a_drag_that_changes_nothing_is_told_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    let_go(window, take(window, "app0", 60))
    assert len(said) == 1 and said[0].startswith("app0 stays as it was. ") and "app1" in said[0], said
    assert not document(window).is_modified()


def test_a_drag_that_is_refused_is_told_once(window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    choose(window, "spiffs")
    page(window).editing.toggle_pin()
    said.clear()
    let_go(window, take(window, "spiffs", 60))
    assert len(said) == 1 and "spiffs is pinned" in said[0], said


def test_a_drag_that_is_given_up_is_told_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    at = take(window, "spiffs", 60)
    press(page(window).map, Qt.Key.Key_Escape)
    let_go(window, at)
    assert said == ["spiffs stays as it was."]
    assert partition(window, "spiffs").offset == 0x300000
    press(page(window).map, Qt.Key.Key_Escape)
    assert len(said) == 1, "there was nothing to give up"


def test_an_edit_by_key_that_is_cut_short_is_told_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", NARROW)
    choose(window, "spiffs")
    press(page(window).map, Qt.Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(said) == 1 and said[0].startswith("spiffs, ") and "0x214000" in said[0] and "more" in said[0], said


def test_cells_and_fixes_are_told(window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", FAULTY)
    type_into_cell(window, "app1", Column.NAME, "other")
    assert said == ["Rename app1"]
    said.clear()
    fix = next(fix for problem in check(document(window).layout()) if (fix := problem.fix) is not None)
    page(window).editing.fix(fix)
    assert said == [document(window).undo_stack.undoText()]


def test_refusals_are_told(window: MainWindow, qtbot: QtBot, tmp_path: Path, said: list[str]) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    choose(window, "spiffs")
    page(window).editing.toggle_pin()
    assert len(said) == 1, said
    press(page(window).map, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert len(said) == 2 and "is pinned" in said[1], said


def test_frames_of_a_lesson_are_told(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)
    assert any(learn.title.text() in text for text in said)
    while not learn.player.at_end():
        said.clear()
        press(learn, Qt.Key.Key_Right)
        assert len(said) == 1, said
        frame = learn.player.frame
        if frame is not None:
            assert str(frame.sentence) in said[0]
            assert frame.boots is None or str(frame.boots.sentence) in said[0]


def test_the_place_of_the_cut_is_told_in_words(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    press(window, Qt.Key.Key_L, CTRL)
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)
    learn.cut.show_count(3)
    said.clear()
    press(learn.cut, Qt.Key.Key_Right)
    assert said == ["Step 1 of 3, 75%"]
    press(learn.cut, Qt.Key.Key_Left)
    press(learn.cut, Qt.Key.Key_Home)
    press(learn.cut, Qt.Key.Key_Home)
    assert said[1:] == ["Step 1 of 3, 50%", "Step 1 of 3, 0%"]
