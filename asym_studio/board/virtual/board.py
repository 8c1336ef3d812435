"""A whole virtual board: chip, flash, wire and reset circuit. All happens inside the calls; there is no thread."""

from __future__ import annotations

from asym_studio.board.virtual.chip import Chip
from asym_studio.board.virtual.clock import LINE_CHANGE, Clock
from asym_studio.board.virtual.faults import FlashFaults
from asym_studio.board.virtual.flash_chip import open_chip
from asym_studio.board.virtual.identity import parse_mac
from asym_studio.board.virtual.reset import Start, lines_of
from asym_studio.board.virtual.setup import Setup
from asym_studio.board.virtual.wire import Wire


class Board:
    """One board. It outlives the connections to it: connect and disconnect as often as you like.

    Raises InputUnreadable (`flash-size`, `flash-file`) if its flash cannot be in that file.
    """

    def __init__(self, setup: Setup | None = None) -> None:
        self.setup = setup = setup or Setup()
        self.clock = Clock(real_time=setup.real_time)
        self.wire = Wire(self.clock, setup.faults)
        self.flash_faults = FlashFaults(setup.faults)
        self.lines = lines_of(setup.usb)
        self.connected = False
        self.wire.lose(0)
        self._connections = 0
        flash = open_chip(setup.flash, setup.flash_size, self.flash_faults)
        self.chip = Chip(setup, setup.mac, flash, self.wire)

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
        self.chip.look_for_bootloader()
        if self._connections == 1 and self.setup.in_download_mode:
            self.chip.start(Start.DOWNLOAD)  # what it prints goes nowhere
        self.wire.reconnect()
        self.connected = True

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

    def next_output(self) -> bytes:
        """Return what the chip says next, letting the time pass until it has arrived; nothing if it is silent.

        The lines do not settle here: a remote host needs longer between two changes than EN takes to rise.
        """
        return self.wire.take_next()

    def _start(self, start: Start | None) -> None:
        if start is not None:
            self.chip.start(start)

    def _swap(self, mac: bytes) -> None:
        flash = open_chip(None, self.setup.faults.swap_size or self.chip.flash.size, self.flash_faults)
        self.chip = Chip(self.setup, mac, flash, self.wire)
