"""What the tests of the window share: tables on disk, and hands on the real window and its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.flash.table import Partition
from asym_studio.gui.document import Document
from asym_studio.gui.editor import EditorPage
from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow

CSV = b"""\
# Name,   Type, SubType, Offset,   Size,     Flags
# two slots, and a hole behind them
nvs,      data, nvs,     0x9000,   0x5000,
otadata,  data, ota,     0xe000,   0x2000,
app0,     app,  ota_0,   0x10000,  1M,
app1,     app,  ota_1,   ,         1M,
spiffs,   data, spiffs,  0x300000, 0x40000,
# asym-studio: flash-size=4MB
"""
FAULTY = b"""\
nvs,     data, nvs,   0x9000,  0x2000,
otadata, data, ota,   0xe000,  0x2000,
app0,    app,  ota_0, 0x10000, 1M,
app1,    app,  ota_1, ,        1M,
"""


def page(window: MainWindow) -> EditorPage:
    """Return the editor of the open document."""
    assert window.editor is not None
    return window.editor


def document(window: MainWindow) -> Document:
    """Return the open document."""
    return page(window).document


def partition(window: MainWindow, label: str) -> Partition:
    """Return a partition as it is in the open document now."""
    table = document(window).layout().table
    row = table.find(label)
    assert row is not None, f"no {label} in {[entry.label for entry in table]}"
    return table[row]


def labels(window: MainWindow) -> list[str]:
    """Return the labels in the order of the rows."""
    return [entry.label for entry in document(window).layout().table]


def choose(window: MainWindow, label: str) -> None:
    """Click on a partition's row in the table."""
    row = document(window).layout().table.find(label)
    assert row is not None
    click_cell(window, label, Column.NAME)


def click_cell(window: MainWindow, label: str, column: Column, *, double: bool = False) -> None:
    """Click into a cell of the table."""
    table = page(window).table
    row = document(window).layout().table.find(label)
    assert row is not None
    index = page(window).model.index_of_row(row, column)
    table.scrollTo(index)
    at = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if double:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def type_into_cell(window: MainWindow, label: str, column: Column, text: str) -> None:
    """Double-click a cell, type a value, press Enter."""
    click_cell(window, label, column, double=True)
    inputs = page(window).table.viewport().findChildren(QLineEdit)
    editor = next((line for line in inputs if line.isVisible()), None)
    assert editor is not None, f"the cell of {label} cannot be edited"
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt commits an editor a moment after the key


def type_into(edit: QWidget, text: str, *, enter: bool = True) -> None:
    """Replace the text of a line by typing, and press Enter."""
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edit, text)
    if enter:
        QTest.keyClick(edit, Qt.Key.Key_Return)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifiers)


def click(button: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))


def button_named(parent: QWidget, text: str) -> QAbstractButton:
    """Return the button with that text or accessible name."""
    for button in parent.findChildren(QAbstractButton):
        if text in (button.text().replace("&", ""), button.accessibleName()) and button.isVisibleTo(parent):
            return button
    raise AssertionError(f"no button “{text}”")


@contextmanager
def dialog_handled(act: Callable[[QWidget], None]) -> Iterator[list[str]]:
    """While inside, hand the modal dialog that comes up to `act`, once; yields the titles of the dialogs seen."""
    seen: list[str] = []
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible():
            timer.stop()
            seen.append(dialog.windowTitle())
            try:
                act(dialog)
            except BaseException:
                dialog.close()  # else the test would wait for ever
                raise

    timer.timeout.connect(look)
    timer.start()
    try:
        yield seen
    finally:
        timer.stop()
    assert seen, "no dialog came up"


@contextmanager
def dialogs_handled(*acts: Callable[[QWidget], None]) -> Iterator[list[str]]:
    """While inside, hand the modal dialogs that come up, one after the other or within one another, to `acts` in turn.

    Yields the titles of the dialogs seen.
    """
    seen: list[str] = []
    handled: list[QWidget] = []
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible() or dialog in handled or len(seen) == len(acts):
            return
        handled.append(dialog)
        seen.append(dialog.windowTitle())
        try:
            acts[len(seen) - 1](dialog)
        except BaseException:
            dialog.close()  # else the test would wait for ever
            raise

    timer.timeout.connect(look)
    timer.start()
    try:
        yield seen
    finally:
        timer.stop()


def answering(text: str) -> Callable[[QWidget], None]:
    """Return what presses the button with that text."""
    return lambda dialog: click(button_named(dialog, text))


def choosing_file(path: Path) -> Callable[[QWidget], None]:
    """Return what types a path into a file dialog and accepts it."""

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))  # typing would bring up a list of completions
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        click(next(button for button in box.buttons() if box.buttonRole(button) is box.ButtonRole.AcceptRole))

    return act


def open_csv(window: MainWindow, qtbot: QtBot, path: Path, data: bytes = CSV) -> Path:
    """Write a table and open it."""
    path.write_bytes(data)
    assert window.filing.open_path(path)
    qtbot.waitUntil(lambda: window.editor is not None)
    return path
