"""What ROM and stub have in common: the machine they run on and the RAM that code is loaded into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from asym_studio.board.virtual.driver import Cpu, FlashDriver
from asym_studio.board.virtual.identity import Security
from asym_studio.board.virtual.profiles import Profile
from asym_studio.board.virtual.registers import Registers


class Firmware(Protocol):
    """Code that answers frames."""

    def handle(self, payload: bytes) -> None:
        """Take the payload of one frame."""


@dataclass
class Memory:
    """The RAM, as far as code is loaded into it."""

    loaded: dict[int, bytes]
    address: int = 0
    remaining: int = 0
    receiving: bool = False

    def begin(self, address: int, size: int) -> None:
        """Expect `size` bytes from `address` on."""
        self.address, self.remaining, self.receiving = address, size, True

    def store(self, data: bytes) -> None:
        """Take the next bytes."""
        self.loaded[self.address] = data
        self.address += len(data)
        self.remaining -= len(data)

    def forget(self) -> None:
        """Lose everything, as without power."""
        self.loaded.clear()
        self.remaining, self.receiving = 0, False

    def holds(self, address: int) -> bool:
        """Return whether something was loaded there."""
        return any(start <= address < start + len(data) for start, data in self.loaded.items())


@dataclass(frozen=True)
class Machine:
    """What firmware can do with the chip that it runs on. `send` takes bytes as they go on the wire."""

    profile: Profile
    security: Security
    registers: Registers
    memory: Memory
    driver: FlashDriver
    cpu: Cpu
    reads_refused: bool
    block_limit: int
    """The most bytes that one request may load into RAM."""
    send: Callable[[bytes], None]
    set_baud: Callable[[int], None]
    execute: Callable[[int], None]
    """Jump to an address in RAM."""
    run_flash: Callable[[], None]
    """Leave the download mode and start the bootloader from flash."""
    restart: Callable[[], None]
    """Reset the processor; the boot pins are not looked at again."""
