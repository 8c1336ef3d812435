"""A bound on what a board may send: esptool reads until a frame ends, and a faulty or hostile board never ends one."""

from __future__ import annotations

import time
from typing import Any

from asym_studio.flash.errors import BoardUnreachable, message
from asym_studio.flash.units import MB, describe

MOST = 1 * MB
"""Bytes after a request; the largest answer, a piece of flash on its way, has at most 256 KB."""
LONGEST = 30.0
"""Seconds from the first byte of an answer to its last; before the first one a chip may be busy for minutes."""
_DRAINED = 0.5


def guard(port: Any) -> Any:
    """Make a port that is open raise BoardUnreachable (`board-babbles`) instead of giving more than that; return it."""
    bound = _Bound(port)
    port.read, port.write = bound.read, bound.write
    if str(port.port).lower().startswith("socket:"):
        port.reset_input_buffer = bound.drain  # pyserial's own goes on for as long as something comes
    return port


class _Bound:
    """What came since the program said something last."""

    def __init__(self, port: Any) -> None:
        self._port = port
        self._read, self._write = port.read, port.write
        self._count = 0
        self._since: float | None = None

    def read(self, size: int = 1) -> bytes:
        """Read as the port does, and no more than a sound board sends."""
        data: bytes = self._read(min(size, MOST))
        if data:
            self._since = self._since or time.monotonic()
            self._count += len(data)
            if self._count > MOST or time.monotonic() - self._since > LONGEST:
                raise _babbles(str(self._port.port), self._count)
        return data

    def write(self, data: bytes) -> Any:
        """Write as the port does; what comes then is counted anew."""
        self._count, self._since = 0, None
        return self._write(data)

    def drain(self) -> None:
        """Forget what has arrived, as far as that comes to an end soon."""
        patience, self._port.timeout = self._port.timeout, 0
        end, count = time.monotonic() + _DRAINED, 0
        try:
            while self._port.in_waiting and count < MOST and time.monotonic() < end:
                count += len(self._read(4096)) or MOST
        finally:
            self._port.timeout = patience


def _babbles(port: str, count: int) -> BoardUnreachable:
    return BoardUnreachable(
        "board-babbles",
        message("What is at “{port}” sends without end ({size}) and answers nothing.", port=port, size=describe(count)),
        message("Check that the port is the board's, and that the board is in download mode."),
    )
