"""The board's own time: whole nanoseconds, so that every run takes exactly as long as the one before.

Where the numbers come from: a Winbond W25Q32JV's data sheet (revision G, typical values in table 9.6), the SPI clock
that ESP32 ROM code uses, and the cost of MD5 in plain C on the CPU clock of ROM and stub. They are typical, not exact
for any one board; what counts is that they are the same for every program that talks to the board.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

MICROSECOND = 1_000
MILLISECOND = 1_000_000
SECOND = 1_000_000_000

BITS_PER_BYTE = 10
"""Start bit, eight data bits, stop bit."""

LINE_CHANGE = 50 * MILLISECOND
"""What one change of DTR or RTS counts as: hosts pause 50 to 100 ms between them, and a port cannot see that."""


@dataclass(frozen=True)
class FlashTimes:
    """How long the flash chip is busy, in nanoseconds."""

    sector_erase: int = 45 * MILLISECOND  # tSE
    block_erase: int = 150 * MILLISECOND  # tBE2, 64 KB
    page_program: int = 400 * MICROSECOND  # tPP
    chip_erase_per_block: int = 156_250 * MICROSECOND  # tCE: 10 s for the 64 blocks of 4 MB
    read_per_64_bytes: int = 17_100 * MICROSECOND // 1000  # 8 + 24 + 8 + 512 bits at 40 MHz, and the driver's loop


@dataclass(frozen=True)
class CpuTimes:
    """How fast code on the chip runs, in nanoseconds."""

    command: int  # between the end of a request and the start of its response
    md5_per_64_bytes: int


ROM_TIMES = CpuTimes(command=300 * MICROSECOND, md5_per_64_bytes=25_600)  # 40 MHz crystal clock, 16 cycles a byte
STUB_TIMES = CpuTimes(command=100 * MICROSECOND, md5_per_64_bytes=6_400)  # 160 MHz

BOOT_TO_ROM = 30 * MILLISECOND
"""From the release of reset to the first byte that the ROM prints."""


class Clock:
    """Virtual time in nanoseconds since the board was made. With `real_time`, waiting for it takes that long."""

    def __init__(self, *, real_time: bool = False) -> None:
        self.now = 0
        self._real_time = real_time

    @property
    def seconds(self) -> float:
        """The time in seconds, for showing."""
        return self.now / SECOND

    def advance(self, nanoseconds: int) -> None:
        """Let that much time pass."""
        self.advance_to(self.now + nanoseconds)

    def advance_to(self, moment: int) -> None:
        """Let time pass until `moment`; nothing happens if that is over."""
        if moment <= self.now:
            return
        if self._real_time:
            time.sleep((moment - self.now) / SECOND)
        self.now = moment


def wire_time(count: int, baud: int) -> int:
    """Return how long `count` bytes take at that baud rate."""
    return -(-count * BITS_PER_BYTE * SECOND // baud)
