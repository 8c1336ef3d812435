"""What a screen reader is told of every page and dialog: roles, names, values, labels, items, columns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.window import MainWindow
from tests.gui import places
from tests.gui.hearing import missing


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody listens: what Qt keeps for screen readers follows the views only then."""
    QAccessible.setActive(True)
    assert QAccessible.isActive()
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listening")
def test_everything_in_every_place_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    found: dict[str, str] = {}
    visited: list[str] = []

    def visit(place: str, root: QWidget) -> None:
        visited.append(place)
        for fault in missing(root):
            found.setdefault(fault, place)

    places.start_and_editor(window, qtbot, tmp_path, visit)
    places.lessons(window, qtbot, visit)
    places.dialogs(window, tmp_path, visit)
    places.board(window, qtbot, tmp_path, visit)
    assert len(visited) > 40
    told = [f"{place}: {fault}" for fault, place in found.items()]
    assert not told, "\n".join(told)
