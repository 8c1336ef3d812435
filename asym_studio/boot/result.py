"""What came of a boot: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from asym_studio.boot.otadata import Sector
from asym_studio.boot.table import FACTORY_INDEX, Row
from asym_studio.flash.errors import Message


class Verdict(Enum):
    """How a boot ends."""

    APP = "app"
    NO_BOOTABLE = "no_bootable"
    """Every slot was refused: the chip resets and tries again, for ever."""
    TABLE_ERROR = "table_error"
    OTADATA_TOO_SMALL = "otadata_too_small"
    """The otadata partition cannot be read: below 0x2000 bytes, or more than the chip can map at once."""
    BOOTLOADER_ABORT = "bootloader_abort"
    """An image that was accepted makes the bootloader fail an assertion; no other slot is tried."""


@dataclass(frozen=True)
class Rejected:
    """A slot that was found not bootable: its name by its subtype, its row, a stable code and a sentence."""

    slot: str
    row: Row
    reason: str
    message: Message


@dataclass(frozen=True)
class BootResult:
    """One boot.

    `booted` is the row of the app that runs (for BOOTLOADER_ABORT: of the image that stopped the bootloader), `table`
    the rows that were read. `writes` are the sectors that the bootloader erased and wrote, as (offset, the 0x1000
    bytes there). `otadata_before` and `otadata_after` are None where it read none; `reason` is a table error's code.
    """

    verdict: Verdict
    booted: Row | None = None
    slot: str | None = None
    table: tuple[Row, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    writes: tuple[tuple[int, bytes], ...] = ()
    otadata_before: tuple[Sector, Sector] | None = None
    otadata_after: tuple[Sector, Sector] | None = None
    reason: str | None = None
    log: tuple[str, ...] = ()
    explanation: tuple[Message, ...] = ()

    @property
    def booted_offset(self) -> int | None:
        """Where the app that runs starts in the flash, in bytes; None if none runs."""
        return self.booted.offset if self.booted is not None and self.verdict is Verdict.APP else None

    @property
    def label(self) -> str | None:
        """The name of the partition whose app runs; None if none runs."""
        return self.booted.label if self.booted is not None and self.verdict is Verdict.APP else None


def slot_name(index: int) -> str:
    """Return the name of an index: `factory` or `ota_3`."""
    return "factory" if index == FACTORY_INDEX else f"ota_{index}"
