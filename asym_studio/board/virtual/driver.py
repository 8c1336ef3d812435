"""The flash driver in ROM and stub: ranges become erases and page programs, and every one takes its time."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial

from asym_studio.board.virtual.clock import FlashTimes
from asym_studio.board.virtual.flash_chip import FlashChip, erase_steps, page_steps
from asym_studio.flash.units import BLOCK, MB, SECTOR

REACH = 16 * MB
"""What 24 address bits tell apart: code that sends no more of them begins anew at 0 behind that, without a word."""


class OutOfRange(Exception):
    """An address beyond the flash size that the driver was told."""


class Cpu:
    """Until when the chip's processor is busy, in nanoseconds of the virtual clock."""

    def __init__(self) -> None:
        self.at = 0

    def spend(self, nanoseconds: int) -> None:
        """Be busy for that much longer."""
        self.at += nanoseconds

    def wait_until(self, moment: int) -> None:
        """Be busy at least until that moment."""
        self.at = max(self.at, moment)


class FlashDriver:
    """Addresses and sizes in bytes. Everything raises OutOfRange beyond `limit`, and LinkLost and Stuck as faults say.

    `unplugged` is called with the moment when a fault pulls the cable.
    """

    def __init__(self, chip: FlashChip, cpu: Cpu, unplugged: Callable[[int], None]) -> None:
        self.chip = chip
        self.limit = chip.size
        self.wide = False
        """Whether the code sends 32 address bits, and not 24."""
        self._cpu = cpu
        self._unplugged = unplugged
        self._times = FlashTimes()
        self._ready_at = 0
        """When the flash chip has finished the erase that it was left alone with."""

    def read(self, address: int, length: int) -> bytes:
        """Return the content of a range."""
        self._demand(address, length)
        self.wait()
        self._cpu.spend(-(-length // 64) * self._times.read_per_64_bytes)
        return b"".join(self.chip.read(at, count) for at, count in self._places(address, length))

    def md5(self, address: int, length: int, per_64_bytes: int) -> bytes:
        """Return the MD5 digest of a range; `per_64_bytes` is what computing it costs, in nanoseconds."""
        self._demand(address, length)
        self.wait()
        self._cpu.spend(-(-length // 64) * (self._times.read_per_64_bytes + per_64_bytes))
        if address + length > self.chip.size:
            raise OutOfRange
        places = list(self._places(address, length))
        if len(places) == 1:
            return self.chip.md5(*places[0])
        digest = hashlib.md5(usedforsecurity=False)
        for at, count in places:
            digest.update(self.chip.read(at, count))
        return digest.digest()

    def erase(self, address: int, length: int) -> None:
        """Erase every sector that the range touches, and wait for the end."""
        if length:
            self._demand(address, length)
        for at, step in erase_steps(address, length) if length else ():
            self.start_erase(at, step)
        self.wait()

    def start_erase(self, address: int, step: int) -> None:
        """Start erasing one sector or block (`step` bytes), as soon as the chip is ready; do not wait for the end."""
        self._demand(address, step)
        self.wait()
        self._ready_at = self._cpu.at + self._slowed(
            self._times.block_erase if step == BLOCK else self._times.sector_erase
        )
        self._operate(partial(self.chip.erase, self._place(address), step))

    def erase_chip(self) -> None:
        """Erase everything."""
        self.wait()
        for at in range(0, self.chip.size, BLOCK):
            self._cpu.spend(self._slowed(self._times.chip_erase_per_block))
            self._operate(partial(self.chip.erase, at, BLOCK))

    def program(self, address: int, data: bytes) -> None:
        """Program a range page by page; it should have been erased."""
        self._demand(address, len(data))
        self.wait()
        for at, page in page_steps(address, data):
            self._cpu.spend(self._slowed(self._times.page_program))
            self._operate(partial(self.chip.program, self._place(at), page))

    def wait(self) -> None:
        """Wait until the flash chip is ready."""
        self._cpu.wait_until(self._ready_at)

    @property
    def ready(self) -> bool:
        """Whether the flash chip has finished its last erase."""
        return self._ready_at <= self._cpu.at

    def _place(self, address: int) -> int:
        """Return where on the chip an address leads."""
        return address % (self.chip.size if self.wide else min(self.chip.size, REACH))

    def _places(self, address: int, length: int) -> Iterator[tuple[int, int]]:
        """Yield where on the chip a range leads, in pieces (address, length)."""
        end = address + length
        while address < end:
            count = min(end, address // REACH * REACH + REACH) - address
            yield self._place(address), count
            address += count

    def _operate(self, operation: Callable[[], None]) -> None:
        operation()
        if self.chip.faults.unplugged:
            self._unplugged(self._cpu.at)

    def _slowed(self, nanoseconds: int) -> int:
        return nanoseconds * max(1, self.chip.faults.faults.slow)

    def _demand(self, address: int, length: int) -> None:
        if length < 0 or address + length > self.limit:
            raise OutOfRange


def next_erase(address: int, end: int) -> int:
    """Return how much to erase next on the way to `end`: a block where one begins and fits, else a sector."""
    return BLOCK if address % BLOCK == 0 and end - address >= BLOCK else SECTOR
