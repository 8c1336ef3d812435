"""Virtual boards in use, and the Board page of the real window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asym_studio.board.virtual.demo import demo_flash
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import press


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """esptool waits for capacitors and drivers; the virtual board has neither."""
    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        monkeypatch.setattr(module, "time", patient)
    yield
    forget_boards()


@pytest.fixture
def flash(tmp_path: Path) -> Path:
    """The flash of a board that has been in use."""
    path = tmp_path / "flash.bin"
    path.write_bytes(demo_flash())
    return path


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> BoardPage:
    """The Board page, opened by its shortcut, with the document of an asymmetric layout beside it."""
    assert window.filing.new_from("esp32-ota-asym")
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    board = window.boarding.page
    assert board is not None and window.boarding.is_shown()
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    return board
