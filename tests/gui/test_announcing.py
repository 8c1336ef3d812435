"""What a screen reader is told by itself: edits, undo and redo, and the frames of a lesson."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from asym_studio.flash.rules import check
from asym_studio.gui.actions import Act
from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import FAULTY, choose, document, open_csv, page, press, type_into_cell


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
