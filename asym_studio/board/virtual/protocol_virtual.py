"""Where pyserial looks for the scheme `virtual://`; `install()` in this package tells it to."""

from __future__ import annotations

from asym_studio.board.virtual.port import VirtualSerial

Serial = VirtualSerial
"""pyserial's name for the class behind a scheme."""
