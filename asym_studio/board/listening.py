"""Listening to a board while it boots: resetting it into its app and taking what it prints."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from asym_studio.board.failures import explain
from asym_studio.board.line import opened
from asym_studio.board.link import RESET_BAUD
from asym_studio.flash.errors import StudioError

_PATIENCE = 0.5
_SILENCES = 4
"""How many times in a row nothing may come before it counts as the end."""
_MOST = 1 << 20
_RESET_SECONDS = 0.1


def listen(
    port: str,
    *,
    baud: int | None = None,
    reset: bool = True,
    seconds: float = 8.0,
    heard: Callable[[bytes], None] | None = None,
) -> bytes:
    """Return what a board prints in the seconds after a reset, at most 1 MB; less if it falls silent.

    `heard` gets every piece as it comes. Raises BoardUnreachable.
    """
    try:
        line = opened(port)
    except Exception as error:
        raise explain(error, port) from error
    try:
        line.baudrate = baud or RESET_BAUD
        line.timeout = _PATIENCE
        if reset:
            with suppress(OSError, NotImplementedError):  # a line without reset pins is reset by hand
                _reset(line)
        return _hear(line.read, lambda: int(line.in_waiting), seconds, heard)
    except StudioError:
        raise
    except Exception as error:
        raise explain(error, port) from error
    finally:
        with suppress(Exception):
            line.close()


def _reset(line: Any) -> None:
    """Reset the chip into its app. Windows' driver for USB ports sends RTS only when DTR is set once more."""
    line.dtr = False
    line.rts = True
    line.dtr = False
    time.sleep(_RESET_SECONDS)
    line.reset_input_buffer()
    line.rts = False
    line.dtr = False


def _hear(
    read: Callable[[int], bytes], waiting: Callable[[], int], seconds: float, heard: Callable[[bytes], None] | None
) -> bytes:
    found = bytearray()
    end, silences = time.monotonic() + seconds, 0
    while time.monotonic() < end and silences < _SILENCES and len(found) < _MOST:
        piece = read(max(1, waiting()))
        silences = 0 if piece else silences + 1
        found += piece
        if piece and heard:
            heard(piece)
    return bytes(found)
