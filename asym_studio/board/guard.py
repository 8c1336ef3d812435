"""A bound on what a board may send: esptool reads until a frame ends, and a faulty or hostile board never ends one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from asym_studio.flash.errors import BoardUnreachable, message
from asym_studio.flash.units import MB, describe

MOST = 1 * MB
"""Bytes after a request; the largest answer, a piece of flash on its way, has at most 256 KB."""
LONGEST = 30.0
"""Seconds from the first byte of an answer to its last, beside the time that its bytes take at the port's rate; before
the first one a chip may be busy for minutes."""
CONNECTING = 60.0
"""Seconds from the first opening of the port until the board has said who it is. A bad line takes a fifth of it: seven
attempts of a second, the stub's way into RAM, and the same again at lower rates."""
_BITS_PER_BYTE = 10
_DRAINED = 0.5


class Limit:
    """How long connecting may take, over as many openings of the port as it needs; from `guard` until `lift`."""

    def __init__(self) -> None:
        self._until: float | None = None
        self._lifted = False

    def lift(self) -> None:
        """Let the board take its time from now on: it is connected."""
        self._lifted = True

    def is_over(self, now: float) -> bool:
        """Return whether it took too long, and begin to count with the first question."""
        self._until = now + CONNECTING if self._until is None else self._until
        return not self._lifted and now > self._until


def guard(port: Any, limit: Limit) -> Any:
    """Make a port that is open raise BoardUnreachable instead of giving more than that, or later; return it.

    Codes: `board-babbles`, and `board-never-ready` until the limit is lifted. A port that has a `clock` (seconds) of
    its own is measured with that.
    """
    bound = _Bound(port, limit)
    port.read, port.write = bound.read, bound.write
    if str(port.port).lower().startswith("socket:"):
        port.reset_input_buffer = bound.drain  # pyserial's own goes on for as long as something comes
    return port


class _Bound:
    """What came since the program said something last."""

    def __init__(self, port: Any, limit: Limit) -> None:
        self._port, self._limit = port, limit
        self._clock: Callable[[], float] = getattr(port, "clock", time.monotonic)
        self._read, self._write = port.read, port.write
        self._count = 0
        self._since: float | None = None
        limit.is_over(self._clock())

    def read(self, size: int = 1) -> bytes:
        """Read as the port does, and no more than a sound board sends."""
        data: bytes = self._read(min(size, MOST))
        now = self._clock()
        if data:
            self._since = now if self._since is None else self._since
            self._count += len(data)
            if self._count > MOST or now - self._since > LONGEST + self._count * _BITS_PER_BYTE / self._port.baudrate:
                raise _babbles(str(self._port.port), self._count)
        self._demand_time(now)
        return data

    def write(self, data: bytes) -> Any:
        """Write as the port does; what comes then is counted anew."""
        self._count, self._since = 0, None
        self._demand_time(self._clock())
        return self._write(data)

    def drain(self) -> None:
        """Forget what has arrived, as far as that comes to an end soon."""
        patience, self._port.timeout = self._port.timeout, 0
        end, count = self._clock() + _DRAINED, 0
        try:
            while self._port.in_waiting and count < MOST and self._clock() < end:
                count += len(self._read(4096)) or MOST
        finally:
            self._port.timeout = patience

    def _demand_time(self, now: float) -> None:
        if self._limit.is_over(now):
            raise _never_ready(str(self._port.port))


def _babbles(port: str, count: int) -> BoardUnreachable:
    return BoardUnreachable(
        "board-babbles",
        message("What is at “{port}” sends without end ({size}) and answers nothing.", port=port, size=describe(count)),
        message("Check that the port is the board's, and that the board is in download mode."),
    )


def _never_ready(port: str) -> BoardUnreachable:
    return BoardUnreachable(
        "board-never-ready",
        message("What is at “{port}” is not connected after {seconds} s.", port=port, seconds=round(CONNECTING)),
        message("Check that the port is the board's. A line that garbles bytes needs a shorter cable or another port."),
    )
