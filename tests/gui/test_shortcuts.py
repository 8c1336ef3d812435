"""The page of the shortcuts: complete, and found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asym_studio.gui.actions import Act
from asym_studio.gui.dialogs.shortcuts import Line, ShortcutsDialog
from asym_studio.gui.learn import page as learn_page
from asym_studio.gui.map import keys as map_keys
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import press


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    """The page, reached as a user does."""
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(ShortcutsDialog)
    assert found is not None
    assert found.isVisible()
    return found


def keys_of(dialog: ShortcutsDialog, title: str) -> set[QKeySequence]:
    return {QKeySequence(key) for name, lines in dialog.groups if name == title for line in lines for key in line.keys}


def test_every_shortcut_of_the_window_is_there(window: MainWindow, dialog: ShortcutsDialog) -> None:
    shown = {key for line in dialog.lines() for key in line.keys}
    for act in Act:
        for key in window.actions_[act].shortcuts():
            assert key.toString() in shown, act


def test_every_key_of_the_map_is_there(dialog: ShortcutsDialog) -> None:
    shown = keys_of(dialog, "On the map")
    assert {QKeySequence(keys) for keys in map_keys._ACTIONS} <= shown


def test_every_key_of_the_learn_page_is_there(dialog: ShortcutsDialog) -> None:
    shown = keys_of(dialog, "On the Learn page")
    assert {QKeySequence(key) for key in (*learn_page._NEXT_KEYS, *learn_page._BACK_KEYS)} <= shown


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("Ctrl+S",), "Ctrl+S"),
        (("Ctrl+Shift+Left", "Ctrl+Shift+Right"), "Ctrl+Shift+← →"),
        (("Left", "PgUp"), "← · PgUp"),
        (("Ins", "Ctrl+Shift+A"), "Ins · Ctrl+Shift+A"),
        (("1", "…", "9"), "1 · … · 9"),
    ],
)
def test_keys_are_written_shortly(keys: tuple[str, ...], shown: str) -> None:
    assert Line("", keys).shown() == shown


def test_typing_keeps_what_fits(dialog: ShortcutsDialog) -> None:
    every = dialog.lines()
    QTest.keyClicks(dialog.search, "save")
    assert {line.text for line in dialog.lines()} == {"Save", "Save As"}
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "ctrl+shift+p")
    assert [line.text for line in dialog.lines()] == ["Command Palette"]
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "zzqqxx")
    assert dialog.lines() == ()
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert dialog.lines() == every
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
