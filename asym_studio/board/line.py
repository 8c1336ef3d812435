"""Opening a port, whatever kind of URL it is."""

from __future__ import annotations

import sys
from typing import Any

import serial
import serial.rfc2217

from asym_studio.board import virtual

_RFC2217 = "rfc2217://"


class QuickRfc2217(serial.rfc2217.Serial):  # type: ignore[misc] # pyserial has no type stubs
    """pyserial's client, except that a change of the timeout is not negotiated with the server.

    The timeout is the client's own affair. esptool changes it for every command, and each negotiation waits 50 ms.
    """

    @property
    def timeout(self) -> float | None:
        """How long a read waits, in seconds."""
        return self._timeout

    @timeout.setter
    def timeout(self, value: float | None) -> None:
        self._timeout = value


def opened(port: str) -> Any:
    """Return the port, open and ours alone. Raises what pyserial raises."""
    virtual.install()
    if port.lower().startswith(_RFC2217):
        found: Any = QuickRfc2217(None)
        found.port = port
    else:
        found = serial.serial_for_url(port, exclusive=True, do_not_open=True)
    if sys.platform == "win32":  # asserted lines would reset the chip when the port is opened
        found.rts = found.dtr = False
    found.open()
    return found
