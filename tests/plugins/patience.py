"""How long a test waits for what comes by itself: so long that only a fault, never a busy machine, makes it fail."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

PATIENCE_SECONDS = 300
"""For a process. A machine with much to do may stand still for a minute."""
_WINDOW_MS = 60_000
"""For something in the window."""


class PatientBot(QtBot):
    """pytest-qt's hands, with more patience than its five seconds."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = _WINDOW_MS) -> None:
        """Let the window work until that is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _WINDOW_MS, **more: Any) -> Any:
        """Return what waits for that signal at the end of a `with` block."""
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = _WINDOW_MS) -> Any:
        """Return what waits for that window to be on the screen at the end of a `with` block."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """Return the hands on the window."""
    return PatientBot(request)
