"""A board with Arduino's layout, and the Board page beside the seed's asymmetric one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asym_studio.files.presets import load_preset
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import Life, small_app
from tests.gui.board.migration.hands import open_seed
from tests.gui.windowing import press


@pytest.fixture
def flash(tmp_path: Path) -> Path:
    """The flash of a board with Arduino's min_spiffs table, its first slot running."""
    path = tmp_path / "flash.bin"
    path.write_bytes(Life(load_preset("min_spiffs").layout).flash())
    return path


@pytest.fixture
def updater(tmp_path: Path) -> Path:
    path = tmp_path / "updater.bin"
    path.write_bytes(small_app("updater"))
    return path


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, updater: Path) -> BoardPage:
    """The Board page beside the seed's asymmetric layout, with an updater attached to its small slot."""
    open_seed(window, updater)
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    board = window.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    return board
