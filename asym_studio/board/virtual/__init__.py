"""The virtual board: an ESP32-family board in software, for programs that talk to real ones.

It speaks the serial protocol of the chips' ROM and of the flasher stub (FACTS §6 of the project), over a pyserial URL
(`virtual://…`, see `urls`) in the same process, or over RFC 2217 for other programs (`rfc2217`).
"""

from __future__ import annotations

import serial


def install() -> None:
    """Make pyserial know `virtual://`. Calling it again does nothing."""
    if __name__ not in serial.protocol_handler_packages:
        serial.protocol_handler_packages.append(__name__)
