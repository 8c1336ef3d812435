"""Whatever leads away from a presentation ends it: menus and bars are back, and the window has its frame again."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.learn.page import LearnPage
from asym_studio.gui.palette import CommandPalette
from asym_studio.gui.preferences import load_preferences
from asym_studio.gui.window import MainWindow
from tests.gui.dropping import drop
from tests.gui.windowing import CSV, choosing_file, dialog_handled, page, press

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def learn(window: MainWindow, qtbot: QtBot) -> LearnPage:
    """A lesson that is presented."""
    press(window, Qt.Key.Key_L, CTRL)
    shown = window.learning.page
    assert shown is not None
    qtbot.waitUntil(lambda: shown.player.lesson is not None)
    press(shown, Qt.Key.Key_F11)
    assert shown.is_presenting and not window.menuBar().isVisible() and window.isFullScreen()
    return shown


def ended(window: MainWindow) -> bool:
    learn = window.learning.page
    assert learn is not None
    bars = window.menuBar().isVisible() and window.statusBar().isVisible()
    return bars and not learn.is_presenting and not learn.present.isChecked() and not window.isFullScreen()


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """As window managers do when a dialog goes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def by_palette(window: MainWindow, query: str) -> None:
    press(window.learning.page or window, Qt.Key.Key_P, CTRL | SHIFT)
    palette = next(each for each in window.findChildren(CommandPalette) if each.isVisible())
    QTest.keyClicks(palette.query, query)
    press(palette.query, Qt.Key.Key_Return)


WAYS: dict[str, Callable[[MainWindow], None]] = {
    "a preset by the palette": lambda window: by_palette(window, "new: min spiffs"),
    "the board by the palette": lambda window: by_palette(window, "board"),
    "the board": lambda window: press(window, Qt.Key.Key_B, CTRL),
    "the same key again": lambda window: press(window, Qt.Key.Key_L, CTRL),
}


@pytest.mark.parametrize("way", WAYS)
def test_another_page_ends_the_presentation(learn: LearnPage, window: MainWindow, qtbot: QtBot, way: str) -> None:
    WAYS[way](window)
    qtbot.waitUntil(lambda: not learn.isVisible())
    assert ended(window)
    come_back(window, qtbot)
    press(window, Qt.Key.Key_L, CTRL)
    assert learn.isVisible() and ended(window) and learn.lessons.isVisible()


def test_new_ends_the_presentation_and_its_gallery_alone_does_not(
    learn: LearnPage, window: MainWindow, qtbot: QtBot
) -> None:
    def look_and_take(dialog: QWidget) -> None:
        assert isinstance(dialog, PresetGallery) and learn.is_presenting
        press(dialog.search, Qt.Key.Key_Return)

    with dialog_handled(lambda dialog: press(dialog, Qt.Key.Key_Escape)):
        press(learn, Qt.Key.Key_N, CTRL)
    assert learn.is_presenting and learn.isVisible()
    come_back(window, qtbot)
    with dialog_handled(look_and_take):
        press(learn, Qt.Key.Key_N, CTRL)
    assert page(window).isVisible() and ended(window)


def test_open_ends_the_presentation(learn: LearnPage, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    with dialog_handled(choosing_file(path)):
        press(learn, Qt.Key.Key_O, CTRL)
    assert window.focusWidget() is page(window).map and ended(window)


def test_a_dropped_file_ends_the_presentation(learn: LearnPage, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    drop(learn, path)
    assert page(window).isVisible() and ended(window)


def test_a_dropped_folder_ends_the_presentation(learn: LearnPage, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "device").mkdir()
    (tmp_path / "device" / "partitions.csv").write_bytes(CSV)
    drop(learn, tmp_path)
    assert window.devices.isVisible() and ended(window)


def test_a_window_that_is_closed_while_presenting_comes_back_with_its_frame(
    learn: LearnPage, window: MainWindow
) -> None:
    assert learn.is_presenting
    assert window.close()
    stored = base64.b64decode(load_preferences().geometry)
    other = MainWindow(window.look)
    try:
        assert stored and not other.isFullScreen()
    finally:
        other.close()
        other.deleteLater()
