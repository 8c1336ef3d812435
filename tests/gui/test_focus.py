"""Whatever has the keyboard can be seen to have it, in both themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.window import MainWindow
from tests.gui import places
from tests.gui.hearing import called, takes_focus

_RING = 3
"""Pixels around a widget that a ring may take."""


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Return what decides how a widget looks with the focus: one of each kind stands for all."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    default = isinstance(widget, QPushButton) and widget.isDefault()
    variants = (widget.property(name) for name in ("kind", "tone", "scale"))
    return (type(widget), widget.objectName(), *variants, type(widget.parent()), checked, default)


def shot(root: QWidget, widget: QWidget) -> QImage:
    around = widget.rect().translated(widget.mapTo(root, widget.rect().topLeft()))
    return root.grab(around.adjusted(-_RING, -_RING, _RING, _RING)).toImage()


def shows_focus(root: QWidget, widget: QWidget) -> bool:
    """Return whether a widget looks another way when it has the focus."""
    widget.clearFocus()
    QApplication.processEvents()
    without = shot(root, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return widget.hasFocus() and shot(root, widget) != without


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_has_the_focus_shows_it(window: MainWindow, qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    window.look.choose(theme)
    tried: set[tuple[object, ...]] = set()
    hidden: list[str] = []

    def visit(place: str, root: QWidget) -> None:
        if "a cell" in place:
            return  # an editor in a cell ends with its focus
        root.activateWindow()
        root.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
        for widget in root.findChildren(QWidget):
            wanted = widget.isVisible() and takes_focus(widget) and widget.window() is root
            if wanted and kind_of(widget) not in tried and not widget.visibleRegion().isEmpty():
                tried.add(kind_of(widget))
                if not shows_focus(root, widget):
                    hidden.append(f"{place}: {called(widget)}")

    places.start_and_editor(window, qtbot, tmp_path, visit)
    if theme == "light":  # the other themes differ in colours alone
        places.lessons(window, qtbot, visit)
        places.board(window, qtbot, tmp_path, visit)
    places.dialogs(window, tmp_path, visit)
    assert len(tried) > 40
    assert not hidden, "\n".join(hidden)
