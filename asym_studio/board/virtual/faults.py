"""What goes wrong with a virtual board, on demand: plain values, so that a fault can be written into a port's URL."""

from __future__ import annotations

from dataclasses import dataclass


class LinkLost(Exception):
    """The cable or the power is gone in the middle of something; `power` says whether the chip stopped, too."""

    def __init__(self, *, power: bool) -> None:
        super().__init__("power lost" if power else "cable lost")
        self.power = power


class Stuck(Exception):
    """The flash chip stays busy for ever: whatever code waits for it never comes back."""


@dataclass(frozen=True)
class Faults:
    """The faults of one board; None and False mean that there is none.

    Flash operations (each erase of a sector or block, each programmed page) and bytes on the wire count from 1.
    """

    cut: int | None = None
    """The power goes away during this flash operation …"""
    cut_part: int = 50
    """… when this many per cent of it are done (0 to 100)."""
    unplug: int | None = None
    """The cable is pulled during this flash operation; the board keeps its power and goes on."""
    unplug_byte: int | None = None
    """The cable is pulled after this many bytes from the chip to the host."""
    flip_to_host: int | None = None
    """One bit of this byte from the chip to the host is flipped."""
    flip_to_chip: int | None = None
    """One bit of this byte from the host to the chip is flipped."""
    slow: int = 1
    """Erasing and programming take this many times as long."""
    stuck: int | None = None
    """The flash chip never finishes this operation; only a reset of the board ends that."""
    baud_limit: int | None = None
    """Faster than this, the wire carries only noise."""
    swap_mac: str | None = None
    """When the cable is plugged in again, there is another chip behind it, with this MAC and a blank flash …"""
    swap_size: int | None = None
    """… of this size in bytes (default: the same size)."""
    read_protected: bool = False
    """Reading the flash, and hashing it, is refused."""
    wrong_header: int | None = None
    """The n-th response begins with a wrong byte."""
    worn: int | None = None
    """The lowest bit of the byte at this address stays 0: erasing no longer sets it."""
    cut_noise: int | None = None
    """With that seed, a cut leaves random bits in what was being erased, and some bits unprogrammed in the page."""


NO_FAULTS = Faults()


class FlashFaults:
    """Counts flash operations and says what becomes of each one. The count goes on over resets and new connections."""

    def __init__(self, faults: Faults = NO_FAULTS) -> None:
        self.faults = faults
        self.operations = 0

    def next_operation(self) -> int | None:
        """Count one operation; return None if it succeeds, or how many per cent of it happen before the power goes.

        Raises Stuck.
        """
        self.operations += 1
        if self.operations == self.faults.stuck:
            raise Stuck
        return self.faults.cut_part if self.operations == self.faults.cut else None

    @property
    def unplugged(self) -> bool:
        """Whether the cable was pulled during the operation that was counted last."""
        return self.operations == self.faults.unplug
