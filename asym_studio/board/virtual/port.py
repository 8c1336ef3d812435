"""The virtual board as a pyserial port: `serial.serial_for_url("virtual://flash.bin?chip=esp32&size=4MB")`.

Waiting passes virtual time, not real time: a timeout of three seconds is over at once if the chip says nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import serial

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.clock import SECOND
from asym_studio.board.virtual.urls import board_of
from asym_studio.flash.errors import StudioError

_BREATH_SECONDS = 0.001
"""How long an empty read really takes, so that a program that polls a silent board does not use up a processor."""


class VirtualSerial(serial.SerialBase):  # type: ignore[misc] # pyserial has no type stubs
    """A port with a virtual board behind it. Give it a URL, or a board of your own."""

    def __init__(self, *args: Any, board: Board | None = None, **kwargs: Any) -> None:
        self._board = board
        self._given = board is not None
        self.is_open = False
        super().__init__(*args, **kwargs)
        if board is not None:
            self.port = "virtual://"
            self.open()

    @property
    def board(self) -> Board:
        """The board behind the port. Raises SerialException before the first `open`."""
        if self._board is None:
            raise serial.SerialException("the port has never been open")
        return self._board

    @property
    def clock(self) -> Callable[[], float]:
        """Tells the time that counts here, in seconds: the board's."""
        clock = self.board.clock
        return lambda: clock.seconds

    @property
    def name(self) -> str | None:
        """The port's name, as one that has no file descriptor.

        esptool sets DTR and RTS together through the file descriptor of every port whose name does not begin like this.
        """
        return None if self._port is None else f"rfc2217:{self._port}"

    @name.setter
    def name(self, value: str | None) -> None:
        """The base class sets the name with the port; nothing to keep."""

    def open(self) -> None:
        """Plug the board in. Raises SerialException if the URL, or the file in it, is not usable."""
        if self._port is None:
            raise serial.SerialException("Port must be configured before it can be used.")
        if self.is_open:
            raise serial.SerialException("Port is already open.")
        try:
            if not self._given:
                self._board = board_of(self._port)
            if self.board.connected:
                raise serial.SerialException(f"could not open port {self._port}: it is in use already")
            self.board.connect()
        except StudioError as error:
            raise serial.SerialException(f"could not open port {self._port}: {error.message}") from error
        except OSError as error:
            raise serial.SerialException(f"could not open port {self._port}: {error}") from error
        self.is_open = True
        self._reconfigure_port()
        if not self._dsrdtr and not self._rtscts:  # both at the same moment, as an operating system does on opening
            self.board.set_lines(dtr=self._dtr_state, rts=self._rts_state)

    def close(self) -> None:
        """Unplug the board; DTR and RTS fall."""
        if self.is_open:
            self.is_open = False
            self.board.set_lines(dtr=False, rts=False)
            self.board.disconnect()

    def _reconfigure_port(self) -> None:
        if not isinstance(self._baudrate, int) or not 0 < self._baudrate < 2**32:
            raise ValueError(f"invalid baudrate: {self._baudrate!r}")
        self.board.wire.host_baud = self._baudrate

    @property
    def in_waiting(self) -> int:
        """How many bytes have arrived."""
        self._demand_open()
        return self.board.wire.waiting

    @property
    def out_waiting(self) -> int:
        """Nothing waits to be sent."""
        self._demand_open()
        return 0

    def read(self, size: int = 1) -> bytes:
        """Return up to `size` bytes; fewer only if the timeout is over. Raises SerialException if the cable is out."""
        self._demand_open()
        if size <= 0:
            return b""
        patience = None if self._timeout is None else round(self._timeout * SECOND)
        if self.board.wire.lost_at is not None:
            size = min(size, self.board.wire.pending)
            if not size:
                raise serial.SerialException("device disconnected or multiple access on port?")
        data = self.board.read(size, patience)
        if data is None:
            raise serial.SerialException("the virtual board says nothing, and the port has no timeout")
        if not data and patience:
            time.sleep(_BREATH_SECONDS)
        return data

    def write(self, data: Any) -> int:
        """Send bytes and return how many. Raises SerialException if the cable is out."""
        self._demand_open()
        if self.board.wire.lost_at is not None and not self.board.wire.pending:
            raise serial.SerialException("write failed: the device is gone")
        sent = bytes(serial.to_bytes(data))
        self.board.write(sent)
        return len(sent)

    def flush(self) -> None:
        """Everything is sent already."""
        self._demand_open()

    def reset_input_buffer(self) -> None:
        """Forget what has arrived."""
        self._demand_open()
        self.board.wire.discard()

    def reset_output_buffer(self) -> None:
        """Nothing waits to be sent."""
        self._demand_open()

    def _update_rts_state(self) -> None:
        self._demand_open()
        self.board.set_lines(rts=bool(self._rts_state))

    def _update_dtr_state(self) -> None:
        self._demand_open()
        self.board.set_lines(dtr=bool(self._dtr_state))

    def _update_break_state(self) -> None:
        self._demand_open()

    @property
    def cts(self) -> bool:
        """The bridge does not use this line."""
        self._demand_open()
        return False

    @property
    def dsr(self) -> bool:
        """The bridge does not use this line."""
        self._demand_open()
        return False

    @property
    def ri(self) -> bool:
        """The bridge does not use this line."""
        self._demand_open()
        return False

    @property
    def cd(self) -> bool:
        """The bridge does not use this line."""
        self._demand_open()
        return False

    def _demand_open(self) -> None:
        if not self.is_open:
            raise serial.serialutil.PortNotOpenError()
