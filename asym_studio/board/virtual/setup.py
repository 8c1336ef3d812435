"""How a virtual board is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from asym_studio.board.virtual.faults import NO_FAULTS, Faults
from asym_studio.board.virtual.identity import DEFAULT_MAC, Security
from asym_studio.board.virtual.profiles import PROFILES, Profile
from asym_studio.boot.bootloader import BootOptions


@dataclass(frozen=True)
class Setup:
    """Everything that a port's URL can say about a board."""

    flash: Path | None = None
    """The file that holds the flash; None: a blank flash that is forgotten."""
    profile: Profile = PROFILES["esp32"]
    flash_size: int | None = None
    """In bytes; None: what the file's length says, or 4 MB."""
    mac: bytes = DEFAULT_MAC
    usb: str = "uart"
    """How the chip is connected: `uart` (a bridge with the usual reset circuit), `jtag` (USB-Serial-JTAG), `otg`."""
    security: Security = field(default_factory=Security)
    faults: Faults = NO_FAULTS
    boot: BootOptions = field(default_factory=BootOptions)
    """How the board's bootloader was built."""
    real_time: bool = False
    in_download_mode: bool = False
    """Whether the board waits in download mode when it is first connected, as if its button had been held."""
