"""Every dialog by keyboard alone: Tab reaches all of it, Esc closes it, and the focus goes back to where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.window import MainWindow
from tests.gui import places
from tests.gui.test_tabbing import unreached, walk
from tests.gui.windowing import choose, open_csv, page, partition, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

_NO_DEFAULT = {"palette", "shortcuts", "preferences", "guide", "kit", "several"}
"""What has a list, or fields that act at once, and nothing that Enter would do."""


def test_dialogs_are_open_to_the_keyboard(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    faults: list[str] = []
    seen: set[str] = set()

    def visit(place: str, root: QWidget) -> None:
        root.activateWindow()
        QApplication.processEvents()
        seen.add(place)
        start = root.focusWidget()
        if start is None:
            faults.append(f"{place}: nothing has the focus when it opens")
            return
        faults.extend(f"{place}: Tab does not reach {each}" for each in unreached(root, walk(start)))
        buttons = root.findChildren(QPushButton)
        if place not in _NO_DEFAULT and not any(button.isDefault() for button in buttons if button.isVisible()):
            faults.append(f"{place}: no button is the default")
        press(start, Qt.Key.Key_Escape)
        if isinstance(root, QDialog) and root.isVisible():
            faults.append(f"{place}: Esc does not close it")

    places.dialogs(window, tmp_path, visit)
    assert {"gallery", "preferences", "crash", "kit", "confirm", "unsaved", "error"} <= seen
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", ["Key_P", "Key_Comma"])
def test_the_focus_goes_back_to_where_it_was(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    flash_map = page(window).map
    flash_map.setFocus()
    modifiers = CTRL | SHIFT if name == "Key_P" else CTRL
    press(flash_map, Qt.Key[name], modifiers)
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    press(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()  # as window managers do when a dialog goes
    qtbot.waitUntil(flash_map.hasFocus)


@pytest.mark.parametrize("by_menu_key", [True, False])
@pytest.mark.parametrize("view", ["map", "table"])
def test_menus_open_by_key_at_what_is_selected(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, view: str, by_menu_key: bool
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    choose(window, "app1")
    shown = page(window).map if view == "map" else page(window).table
    shown.setFocus()
    menus: list[list[str]] = []
    timer = QTimer(window)

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            timer.stop()
            menus.append([action.text() for action in menu.actions()])
            menu.close()

    timer.timeout.connect(look)
    timer.start(10)
    if by_menu_key:  # what Qt makes of the key
        at = shown.rect().center()
        QApplication.sendEvent(shown, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, shown.mapToGlobal(at)))
    else:
        press(shown, Qt.Key.Key_F10, SHIFT)
    qtbot.waitUntil(lambda: bool(menus))
    assert any("ename" in text for text in menus[0]), menus
    assert partition(window, "app1") == page(window).editing.partition()
