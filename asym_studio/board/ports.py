"""The ports that a board may be at, the virtual board first, and why each one looks like one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from asym_studio.board.holders import access_remedy, holders
from asym_studio.files.system import data_folder
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, Message, message

_BRIDGES: dict[tuple[int, int | None], Message] = {
    (0x303A, 0x1001): message("an ESP32's own USB-Serial-JTAG port"),
    (0x303A, 0x0002): message("an ESP32-S2's own USB port"),
    (0x303A, 0x0009): message("an ESP32-S3's own USB port"),
    (0x303A, None): message("a device of Espressif's, or an app's own USB port"),
    (0x10C4, 0xEA60): message("a CP210x bridge, on many ESP32 boards"),
    (0x10C4, None): message("a Silicon Labs bridge"),
    (0x1A86, 0x7523): message("a CH340 bridge, on many ESP32 boards"),
    (0x1A86, 0x55D4): message("a CH9102 bridge, on many ESP32 boards"),
    (0x1A86, 0x55D3): message("a CH343 bridge, on many ESP32 boards"),
    (0x1A86, None): message("a WCH bridge"),
    (0x0403, 0x6010): message("an FTDI FT2232 (ESP-Prog, ESP-WROVER-KIT)"),
    (0x0403, None): message("an FTDI bridge"),
    (0x067B, None): message("a Prolific bridge"),
}
"""Which USB ids are what. Sources: the makers' driver files, Espressif's board documentation."""


OWN_BOARD = "virtual"
"""What people write for the URL of their own virtual board."""


@dataclass(frozen=True)
class Port:
    """A port that could be opened. `problem` says what stands in the way (a code and what to do), if anything does."""

    name: str
    title: str
    virtual: bool = False
    vendor: int | None = None
    product: int | None = None
    serial: str | None = None
    likely: bool = False
    """Whether its USB id is one that ESP32 boards have."""
    reason: str = ""
    problem: str | None = None
    remedy: Message | None = None

    @property
    def usb(self) -> str | None:
        """The USB id as people write it: `10C4:EA60`."""
        return None if self.vendor is None else f"{self.vendor:04X}:{self.product or 0:04X}"


def virtual_port() -> Port:
    """Return the virtual board's port: its flash is a file in the user's data folder."""
    path = data_folder() / "virtual-board" / "flash.bin"
    return Port(
        name=f"virtual://{path.as_posix()}?chip=esp32&size=4MB",
        title="Virtual board",
        virtual=True,
        likely=True,
        reason="a board in software, always there; nothing can break",
    )


def list_ports() -> tuple[Port, ...]:
    """Return the virtual board and all serial ports, likely boards first. Opens none of them. Raises nothing."""
    found = [_examined(entry) for entry in _comports()]
    return (virtual_port(), *sorted(found, key=lambda port: (not port.likely, port.name)))


def usb_ids(name: str) -> tuple[int | None, int | None]:
    """Return the USB vendor and product of a port; None for each where the system does not tell."""
    for entry in _comports():
        if name in (entry.device, os.path.realpath(entry.device)) or os.path.realpath(name) == entry.device:
            return entry.vid, entry.pid
    return None, None


def only_port(ports: Iterable[Port] | None = None) -> str:
    """Return the one port with a real board. Raises BoardUnreachable if there is none, BoardRefused if several."""
    chosen = board_ports(ports)
    if len(chosen) == 1:
        return chosen[0].name
    names = ", ".join(f"{port.name} ({port.reason or port.title})" for port in chosen)
    raise BoardRefused(
        "board-ambiguous",
        message("There are several ports: {names}.", names=names),
        message("Say which one: --port {first}", first=chosen[0].name),
    )


def board_ports(ports: Iterable[Port] | None = None) -> tuple[Port, ...]:
    """Return the ports with real boards: those whose USB id says so; where none does, all. Raises BoardUnreachable."""
    real = [port for port in (list_ports() if ports is None else ports) if not port.virtual]
    likely = [port for port in real if port.likely]
    if real:
        return tuple(likely or real)
    raise BoardUnreachable(
        "board-not-found",
        message("No board is connected: there is no serial port."),
        message(
            "Plug one in (some cables carry power only), or use the virtual board: --port {port}",
            port=OWN_BOARD,
        ),
    )


def _comports() -> list[Any]:
    from serial.tools import list_ports as lister  # noqa: PLC0415 — takes a while to import

    try:
        return [entry for entry in lister.comports() if _could_be(entry)]
    except (OSError, ValueError):
        return []


def _could_be(entry: Any) -> bool:
    """Leave out a PC's own UARTs that have nothing behind them, and macOS's Bluetooth and debug consoles."""
    if sys.platform == "darwin":
        return entry.vid is not None
    return entry.vid is not None or "ttyS" not in entry.device


def _examined(entry: Any) -> Port:
    bridge = _BRIDGES.get((entry.vid, entry.pid)) or _BRIDGES.get((entry.vid, None))
    reason = str(bridge) if bridge else ""
    port = Port(
        name=entry.device,
        title=_text(entry.product or entry.description) or entry.device,
        vendor=entry.vid,
        product=entry.pid,
        serial=_text(entry.serial_number) or None,
        likely=bool(reason),
        reason=reason,
    )
    return _with_problem(port)


def _with_problem(port: Port) -> Port:
    if not sys.platform.startswith("linux") or not Path(port.name).exists():
        return port
    if not os.access(port.name, os.R_OK | os.W_OK):
        return replace(port, problem="port-no-permission", remedy=access_remedy(port.name))
    if names := ", ".join(holders(port.name)):
        return replace(port, problem="port-busy", remedy=message("Close {names}.", names=names))
    return port


def _text(value: object) -> str:
    return "".join(letter for letter in str(value or "") if letter.isprintable())
