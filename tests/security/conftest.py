"""Boards that do not keep anybody waiting, and are forgotten in the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import SimpleNamespace

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader
import pytest

from asym_studio.board.virtual.urls import forget_boards


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """esptool waits for capacitors and drivers; the boards here have neither."""
    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        monkeypatch.setattr(module, "time", patient)
    yield
    forget_boards()
