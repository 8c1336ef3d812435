"""With type as large as some people need it, nothing is cut off that cannot be scrolled to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.app import make_application
from asym_studio.gui.widgets import ElidedLabel
from asym_studio.gui.window import MainWindow
from tests.gui import places
from tests.gui.hearing import called

_LARGE = 16.0
"""Points; the usual size is 9 or 10."""


@pytest.fixture
def large_type() -> Iterator[None]:
    app = make_application()
    usual = app.font()
    large = app.font()
    large.setPointSizeF(_LARGE)
    QApplication.setFont(large)
    yield
    QApplication.setFont(usual)


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield what has less room than its words need."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield from (f"{called(widget)} {fault}" for fault in _faults(widget))


def _faults(widget: QWidget) -> Iterator[str]:
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy() == never:
        yield from ("is wider than its room, without a scroll bar",) if widget.horizontalScrollBar().maximum() else ()
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text() and not _has_room(widget):
        yield f"has no room for “{widget.text()}”"
    if isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width():
        yield f"has no room for “{widget.text()}”"
    if isinstance(widget, QListWidget) and widget.objectName() == "cards" and widget.count():
        lines, row = 2 * widget.fontMetrics().height(), widget.sizeHintForRow(0)
        yield from (f"has rows of {row} px for {lines} px of words",) if row < lines else ()


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return label.height() >= label.sizeHint().height() and label.width() >= label.sizeHint().width()


def test_large_type_has_room(large_type: None, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    found: dict[str, str] = {}

    def visit(place: str, root: QWidget) -> None:
        if isinstance(root, QDialog):  # the display of the tests is smaller than any desktop
            root.resize(root.size().expandedTo(root.sizeHint()))
            places.settle()
        for fault in cut_off(root) if place != "board: busy" else ():  # the strip takes the room of a note
            found.setdefault(fault, place)

    places.start_and_editor(window, qtbot, tmp_path, visit)
    places.lessons(window, qtbot, visit)
    places.dialogs(window, tmp_path, visit)
    places.board(window, qtbot, tmp_path, visit)
    told = [f"{place}: {fault}" for fault, place in found.items()]
    assert not told, "\n".join(told)
