"""The virtual board for other programs: an RFC 2217 server, as `esptool --port rfc2217://127.0.0.1:PORT` expects it.

One thread, one client at a time; a second one is turned away until the first has gone.
"""

from __future__ import annotations

import ipaddress
import select
import socket
import struct
from contextlib import suppress
from typing import Protocol

import serial.rfc2217

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.port import VirtualSerial
from asym_studio.files.reasons import reason_for
from asym_studio.flash.errors import InputUnreadable, Value, message

_IAC = b"\xff"
_CHUNK = 0x10000
_TIMEOUT_SECONDS = 10.0
_LONGEST_OPTION = 1024
_NO_PORT = message("ports go up to 65535")


class Peer(Protocol):
    """Who the answers go to: a socket."""

    def sendall(self, data: bytes, /) -> None:
        """Send all of it."""


class Server:
    """Serves one board. `serve` runs until `stop`, which any thread and any signal handler may call."""

    def __init__(self, board: Board, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen at once, so that the address is known. Raises InputUnreadable (`listen-address`)."""
        self.board = board
        try:
            self._listener = socket.create_server(
                (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET
            )
        except (OSError, OverflowError) as error:
            reason = _NO_PORT if isinstance(error, OverflowError) else reason_for(error)
            raise _cannot_listen(f"{host}:{port}", reason) from error
        self._host = host
        self._woken, self._waker = socket.socketpair()
        self._waker.setblocking(False)

    @property
    def url(self) -> str:
        """The URL to open: `rfc2217://127.0.0.1:40123`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"rfc2217://{host}:{self._listener.getsockname()[1]}"

    def stop(self) -> None:
        """Make `serve` end soon."""
        with suppress(OSError):
            self._waker.send(b"x")

    def serve(self) -> None:
        """Serve one client after the other until `stop`; then everything is closed and the flash file complete."""
        try:
            while (client := self._next_client()) is not None:
                with client:
                    if not self._serve(client):
                        return
        finally:
            for each in (self._listener, self._woken, self._waker):
                each.close()

    def _next_client(self) -> socket.socket | None:
        ready, _, _ = select.select([self._listener, self._woken], [], [])
        return None if self._woken in ready else self._listener.accept()[0]

    def _serve(self, client: socket.socket) -> bool:
        """Serve a client until it goes; return False if `stop` was called meanwhile."""
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.settimeout(_TIMEOUT_SECONDS)
        with VirtualSerial(board=self.board) as port, suppress(OSError):
            session = Exchange(port, client)
            while True:
                ready, _, _ = select.select([client, self._listener, self._woken], [], [])
                if self._woken in ready:
                    return False
                if self._listener in ready:
                    self._listener.accept()[0].close()
                if client in ready and not session.take(client.recv(_CHUNK)):
                    break
        return True


class _Connection:
    """What pyserial's port manager writes its telnet answers to."""

    def __init__(self, client: Peer) -> None:
        self._client = client

    def write(self, data: bytes) -> None:
        self._client.sendall(data)


class _Manager(serial.rfc2217.PortManager):  # type: ignore[misc] # pyserial has no type stubs
    """pyserial's side of the protocol; data that came before a change of the line's settings is passed on before it."""

    def __init__(self, port: VirtualSerial, connection: _Connection) -> None:
        self._collected = bytearray()
        super().__init__(port, connection)

    def collect(self, data: bytes) -> None:
        """Take bytes from the network and pass what is meant for the board on to it."""
        if _IAC not in data and self.mode == serial.rfc2217.M_NORMAL and self.suboption is None:
            self._collected += data
        else:
            for byte in self.filter(data):
                self._collected += byte
            if len(self.suboption or b"") > _LONGEST_OPTION:
                raise ValueError("a telnet option without an end")
        self._pass_on()

    def _pass_on(self) -> None:
        if self._collected:
            data, self._collected = bytes(self._collected), bytearray()
            self.serial.write(data)

    def _telnet_process_subnegotiation(self, suboption: bytes) -> None:
        self._pass_on()
        super()._telnet_process_subnegotiation(suboption)


class Exchange:
    """One client on the port, and what it says and hears."""

    def __init__(self, port: VirtualSerial, client: Peer) -> None:
        self._port = port
        self._client = client
        self._manager = _Manager(port, _Connection(client))

    def take(self, data: bytes) -> bool:
        """Take what came from the client and answer it; return False if it has gone, or the board's cable is out."""
        if not data:
            return False
        try:
            self._manager.collect(data)
        except (TypeError, ValueError, LookupError, struct.error):
            return False  # pyserial's side takes every client for a sound one
        while said := self._port.board.next_output():
            self._client.sendall(said.replace(_IAC, _IAC * 2))
        return self._port.board.wire.lost_at is None


def parse_address(text: str) -> tuple[str, int]:
    """Return host and port of `127.0.0.1:4000`, `[::1]:4000` or `4000`. Port 0 is any free one.

    Raises InputUnreadable (`listen-address`) for anything but a loopback address: the board asks nobody for a password.
    """
    host, _, number = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]") or "127.0.0.1"
    host = "127.0.0.1" if host == "localhost" else host
    try:
        loopback = ipaddress.ip_address(host).is_loopback
        port = int(number)
    except ValueError:
        raise _cannot_listen(text, message("that is no address")) from None
    if not loopback:
        raise _cannot_listen(text, message("other machines could reach it"))
    if not 0 <= port < 1 << 16:
        raise _cannot_listen(text, _NO_PORT)
    return host, port


def _cannot_listen(address: str, reason: Value) -> InputUnreadable:
    return InputUnreadable(
        "listen-address",
        message("The virtual board cannot listen on {address}: {reason}.", address=address[:100], reason=reason),
        message("Use {example}; port 0 takes any free one.", example="127.0.0.1:0"),
    )
