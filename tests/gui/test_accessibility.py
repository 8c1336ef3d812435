"""What a screen reader is told: every place the keyboard reaches, and every item of map and table, has a name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import FAULTY, click_cell, open_csv, page, press

TAB = Qt.Key.Key_Tab
OFFSETS = {"app": 0x10000, "otadata": 0xE000, "gap": 0x220000, "table": 0x8000, "bootloader": 0x1000, "nothing": -1}


def nameless(root: QWidget) -> list[str]:
    """Return the widgets that Tab reaches and that have neither a name nor words of their own."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget, QScrollArea) or widget.focusProxy() is not None:
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is not None and not seen.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def test_everything_on_the_start_page_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("selected", OFFSETS)
def test_everything_in_the_editor_has_a_name(window: MainWindow, qtbot: QtBot, tmp_path: Path, selected: str) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", FAULTY)
    if OFFSETS[selected] >= 0:
        page(window).editing.select_offset(OFFSETS[selected])
    QApplication.processEvents()
    assert nameless(window) == []


def test_map_and_table_tell_every_item(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    model = page(window).model
    flash_map = QAccessible.queryAccessibleInterface(page(window).map)
    assert flash_map.childCount() == model.rowCount()
    for row in range(model.rowCount()):
        told = flash_map.child(row).text(QAccessible.Text.Name)
        assert model.data(model.index(row, Column.NAME), Qt.ItemDataRole.DisplayRole) in told
        for column in Column:
            assert model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole), f"{row} {column}"


def test_tab_leaves_every_place_and_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    page(window).editing.select_offset(0x10000)
    page(window).map.setFocus()
    visited: list[QWidget] = []
    for _step in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        if visited and focus is visited[0]:
            break
        assert focus not in visited, f"Tab goes round without the map: {[type(each).__name__ for each in visited]}"
        visited.append(focus)
        press(focus, TAB)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QApplication.focusWidget() is visited[0]
    assert {page(window).table, page(window).inspector.partition.first_field(), page(window).problems.list} <= set(
        visited
    )


def test_tab_goes_on_to_the_next_cell_while_one_is_edited(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    click_cell(window, "spiffs", Column.OFFSET, double=True)
    press(editor_in(page(window).table), TAB)
    qtbot.waitUntil(lambda: page(window).table.currentIndex().column() == Column.SIZE)
    qtbot.waitUntil(lambda: editor_in(page(window).table).accessibleName() == "Size")
    press(editor_in(page(window).table), Qt.Key.Key_Escape)


def editor_in(table: QWidget) -> QLineEdit:
    return next(line for line in table.findChildren(QLineEdit) if line.isVisible())
