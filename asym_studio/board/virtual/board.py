"""A whole virtual board: chip, flash, wire and reset circuit. All happens inside the calls; there is no thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from asym_studio.board.virtual.chip import Chip
from asym_studio.board.virtual.clock import LINE_CHANGE, Clock
from asym_studio.board.virtual.faults import NO_FAULTS, Faults, FlashFaults
from asym_studio.board.virtual.flash_chip import open_chip
from asym_studio.board.virtual.identity import DEFAULT_MAC, Security, parse_mac
from asym_studio.board.virtual.profiles import PROFILES, Profile
from asym_studio.board.virtual.reset import Start, lines_of
from asym_studio.board.virtual.wire import Wire


@dataclass(frozen=True)
class Setup:
    """How a board is made: everything that a port's URL can say. `flash_size` in bytes; None: the file decides."""

    flash: Path | None = None
    profile: Profile = PROFILES["esp32"]
    flash_size: int | None = None
    mac: bytes = DEFAULT_MAC
    usb: str = "uart"
    """How the chip is connected: `uart` (a bridge with the usual reset circuit), `jtag` (USB-Serial-JTAG), `otg`."""
    security: Security = field(default_factory=Security)
    faults: Faults = NO_FAULTS
    real_time: bool = False
    in_download_mode: bool = False
    """Whether the board waits in download mode when it is first connected, as if its button had been held."""


class Board:
    """One board. It outlives the connections to it: connect and disconnect as often as you like.

    Raises InputUnreadable (`flash-size`, `flash-file`) if its flash cannot be in that file.
    """

    def __init__(self, setup: Setup = Setup()) -> None:
        self.setup = setup
        self.clock = Clock(real_time=setup.real_time)
        self.wire = Wire(self.clock, setup.faults)
        self.flash_faults = FlashFaults(setup.faults)
        self.lines = lines_of(setup.usb)
        self.connected = False
        self._connections = 0
        flash = open_chip(setup.flash, setup.flash_size, self.flash_faults)
        self.chip = Chip(setup.profile, setup.mac, setup.security, flash, self.wire, setup.faults, setup.usb)

    @property
    def operations(self) -> int:
        """How many erases and page programs the flash has seen so far."""
        return self.flash_faults.operations

    def connect(self) -> None:
        """Plug the board in. Its flash file is in use until `disconnect`."""
        if self.connected:
            return
        self._connections += 1
        if self._connections == 2 and self.setup.faults.swap_mac is not None:
            self._swap(parse_mac(self.setup.faults.swap_mac))
        self.chip.flash.power_up()
        self.wire.reconnect()
        self.connected = True
        if self._connections == 1 and self.setup.in_download_mode:
            self.chip.start(Start.DOWNLOAD)
            self.wire.reconnect()  # what it printed went nowhere

    def disconnect(self) -> None:
        """Let go of the flash file; it is complete. The chip keeps what it holds until it is connected again."""
        self.chip.flash.power_down()
        self.connected = False

    def set_lines(self, *, dtr: bool | None = None, rts: bool | None = None) -> None:
        """Set DTR, RTS or both at once (True = asserted)."""
        before = (self.lines.dtr, self.lines.rts)
        start = (
            self.lines.both(dtr, rts) if dtr is not None and rts is not None else self.lines.change(dtr=dtr, rts=rts)
        )
        if before == (self.lines.dtr, self.lines.rts):
            return
        if self.lines.held:
            self.chip.hold()
        self.clock.advance(LINE_CHANGE)
        self._start(start)

    def write(self, data: bytes) -> None:
        """Send bytes to the chip."""
        self._start(self.lines.settle())
        seen, moment = self.wire.to_chip(data)
        if self.wire.lost_at is None:
            self.chip.receive(seen, moment)

    def read(self, size: int, patience: int | None) -> bytes | None:
        """Return what has come from the chip; see `Wire.take`."""
        self._start(self.lines.settle())
        return self.wire.take(size, patience)

    def _start(self, start: Start | None) -> None:
        if start is not None:
            self.chip.start(start)

    def _swap(self, mac: bytes) -> None:
        setup = self.setup
        flash = open_chip(None, setup.faults.swap_size or self.chip.flash.size, self.flash_faults)
        self.chip = Chip(setup.profile, mac, setup.security, flash, self.wire, setup.faults, setup.usb)
