"""The serial line between host and chip: bytes take their time, two baud rates have to agree, and things go wrong."""

from __future__ import annotations

from collections import deque

from asym_studio.board.virtual.clock import Clock, wire_time
from asym_studio.board.virtual.faults import Faults

RESET_BAUD = 115200
"""What a chip's UART talks at after a reset."""

_TOLERANCE = 40
"""Receivers resynchronise on every start bit: rates may differ by one part in 40."""


class Wire:
    """The line. Bytes for the chip are given as they are seen there; bytes for the host wait until they have arrived.

    `host_baud` is the port's setting; `chip_baud` is the chip's, or None while the ROM waits for the first byte to
    measure it.
    """

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self.clock = clock
        self.faults = faults
        self.host_baud = RESET_BAUD
        self.chip_baud: int | None = None
        self.lost_at: int | None = None
        """When the cable was pulled; what had arrived before can still be read."""
        self._arriving: deque[tuple[int, bytes]] = deque()
        self._arrived = bytearray()
        self._to_chip_free = 0
        self._to_host_free = 0
        self._sent_to_chip = 0
        self._sent_to_host = 0

    def reconnect(self) -> None:
        """Plug the cable in again; nothing is on the way any more."""
        self.lost_at = None
        self._arriving.clear()
        self._arrived.clear()

    def lose(self, moment: int) -> None:
        """Pull the cable at that moment: what has not arrived by then never does."""
        self.lost_at = moment if self.lost_at is None else min(self.lost_at, moment)
        while self._arriving and self._arriving[-1][0] > self.lost_at:
            self._arriving.pop()

    def to_chip(self, data: bytes) -> tuple[bytes, int]:
        """Return what the chip sees of these bytes and when the last one is there."""
        start = max(self.clock.now, self._to_chip_free)
        self._to_chip_free = start + wire_time(len(data), self.host_baud)
        if self.chip_baud is None:
            self.chip_baud = self.host_baud  # the ROM measures the first byte
        before, self._sent_to_chip = self._sent_to_chip, self._sent_to_chip + len(data)
        return self._through(data, before, self.faults.flip_to_chip), self._to_chip_free

    def to_host(self, data: bytes, moment: int) -> int:
        """Send bytes from the chip, at that moment or when the line is free; return when the last one has arrived."""
        baud = self.chip_baud or self.host_baud
        start = max(moment, self._to_host_free)
        self._to_host_free = start + wire_time(len(data), baud)
        if self.lost_at is not None:
            return self._to_host_free
        before, self._sent_to_host = self._sent_to_host, self._sent_to_host + len(data)
        seen = self._through(data, before, self.faults.flip_to_host)
        pulled = self.faults.unplug_byte
        if pulled is not None and before < pulled <= before + len(data):
            lost = start + wire_time(pulled - before, baud)
            self._arriving.append((lost, seen[: pulled - before]))
            self.lose(lost)
        else:
            self._arriving.append((self._to_host_free, seen))
        return self._to_host_free

    @property
    def waiting(self) -> int:
        """How many bytes have arrived at the host. Asking in vain passes the time: programs that poll do get there."""
        self._collect()
        if not self._arrived and self._arriving:
            self.clock.advance_to(self._arriving[0][0])
            self._collect()
        return len(self._arrived)

    def take(self, size: int, patience: int | None) -> bytes | None:
        """Return `size` bytes, waiting for them at most `patience` nanoseconds; fewer if no more come in that time.

        None if, without a limit, the chip would have to speak and does not.
        """
        deadline = None if patience is None else self.clock.now + patience
        self._collect()
        while len(self._arrived) < size:
            next_one = self._arriving[0][0] if self._arriving else None
            if next_one is None and deadline is None:
                return None
            if next_one is None or (deadline is not None and next_one > deadline):
                self.clock.advance_to(deadline or 0)
                break
            self.clock.advance_to(next_one)
            self._collect()
        taken = bytes(self._arrived[:size])
        del self._arrived[:size]
        return taken

    def take_next(self) -> bytes:
        """Return what has arrived; if nothing has, what arrives next, letting the time pass until then."""
        self._collect()
        if not self._arrived and self._arriving:
            self.clock.advance_to(self._arriving[0][0])
            self._collect()
        taken = bytes(self._arrived)
        self._arrived.clear()
        return taken

    def discard(self) -> None:
        """Forget what has arrived."""
        self._collect()
        self._arrived.clear()

    @property
    def pending(self) -> int:
        """How many bytes have arrived at the host or are on the way."""
        return len(self._arrived) + sum(len(data) for _, data in self._arriving)

    def _collect(self) -> None:
        while self._arriving and self._arriving[0][0] <= self.clock.now:
            self._arrived += self._arriving.popleft()[1]

    def _through(self, data: bytes, before: int, flipped: int | None) -> bytes:
        if not self._clear:
            return bytes((byte * 73 + before + at * 29) & 0xFF for at, byte in enumerate(data))
        if flipped is None or not before < flipped <= before + len(data):
            return data
        changed = bytearray(data)
        changed[flipped - before - 1] ^= 0x10
        return bytes(changed)

    @property
    def _clear(self) -> bool:
        """Whether both sides understand each other."""
        chip, host, limit = self.chip_baud or self.host_baud, self.host_baud, self.faults.baud_limit
        if limit is not None and max(chip, host) > limit:
            return False
        return abs(chip - host) * _TOLERANCE <= host
