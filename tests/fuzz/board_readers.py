"""Readers of what comes over a line: from a board that means harm, and from a client of the virtual board."""

from __future__ import annotations

import json
import struct
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader

from asym_studio.board.backup import Store, take_backup
from asym_studio.board.inspection import inspect
from asym_studio.board.listening import listen
from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.port import VirtualSerial
from asym_studio.board.virtual.rfc2217 import Exchange
from asym_studio.board.virtual.setup import Setup
from asym_studio.board.virtual.slip import Decoder, encode
from asym_studio.board.virtual.urls import board_of, forget_boards
from asym_studio.flash.errors import StudioError
from asym_studio.flash.units import MB
from tests.boot.boot_states import GOOD, TWO_SLOTS, State, record
from tests.fuzz.mutators import mutate_bytes
from tests.fuzz.reader import Reader

_MOST_CHUNKS = 400
_SIZE = 1 * MB


@cache
def _flash() -> bytes:
    rows = [row for row in TWO_SLOTS if row[3] < 0x110000]
    return State(rows, (record(1), record(2)), {"app": GOOD}, flash_size=_SIZE).build()


def hurry() -> None:
    """Let esptool not wait for capacitors and drivers; the virtual board has neither."""
    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        module.time = patient  # type: ignore[attr-defined] # the modules import it


class Tampering:
    """Changes what a virtual board sends: `acts` say which of its answers (counted) become what."""

    def __init__(self, board: Board, acts: Sequence[dict[str, Any]]) -> None:
        self._send = board.wire.to_host
        self._acts = {int(act["at"]): act for act in acts}
        self._count = 0
        self._endless: bytes | None = None
        board.wire.to_host = self._to_host  # type: ignore[method-assign] # a tap on this one wire
        self._take = board.wire.take
        board.wire.take = self._take_more  # type: ignore[method-assign] # a tap on this one wire

    def _to_host(self, data: bytes, moment: int) -> int:
        act = self._acts.get(self._count)
        self._count += 1
        return self._send(self._changed(data, act) if act else data, moment)

    def _take_more(self, size: int, patience: int | None) -> bytes | None:
        if self._endless is None:
            return self._take(size, patience)
        return (self._endless * (size // len(self._endless) + 1))[:size]

    def _changed(self, data: bytes, act: dict[str, Any]) -> bytes:
        other, at = bytes.fromhex(act.get("hex", "")), int(act.get("place", 0)) % max(1, len(data))
        kinds: dict[str, Callable[[], bytes]] = {
            "drop": lambda: b"",
            "instead": lambda: other,
            "before": lambda: other + data,
            "into": lambda: data[:at] + other + data[at + len(other) :],
            "cut": lambda: data[:at],
            "repeat": lambda: data * int(act.get("count", 2)),
        }
        if act["kind"] == "endless":
            self._endless = other or b"U"
            return data
        return kinds[act["kind"]]()


def _board(data: bytes, folder: Path) -> None:
    """A session with a board that answers wrongly: who it is, what is on it, a backup, its log."""
    wish = json.loads(data)
    path = folder / "flash.bin"
    path.write_bytes(_flash())
    url = f"virtual://{path}?chip={wish['chip']}"
    hurry()
    Tampering(board_of(url), wish["acts"])
    try:
        with suppress(StudioError), connect(url, Options(stub=wish["stub"], attempts=2)) as session:
            seen = inspect(session)
            assert str(seen.found.why)
            take_backup(session, Store(folder / "backups"))
        listen(url, seconds=0.2)
    finally:
        forget_boards()


def _board_seeds() -> list[bytes]:
    return [
        json.dumps({"chip": chip, "stub": stub, "acts": []}).encode()
        for chip, stub in (("esp32", False), ("esp32s3", False), ("esp32c3", False), ("esp32", True))
    ]


def mutate_acts(random: Random, data: bytes, _others: Sequence[bytes]) -> bytes:
    """Let the board do something else with a few of its answers."""
    wish = json.loads(data)
    for _ in range(random.choice((1, 1, 2, 5))):
        at = random.choice((random.randrange(12), random.randrange(60), random.randrange(_MOST_CHUNKS)))
        act: dict[str, Any] = {"at": at, "kind": random.choice(_KINDS), "place": random.randrange(64)}
        act |= {"hex": random.choice(_PIECES)(random).hex(), "count": random.choice((2, 3, 50, 3000))}
        wish["acts"].append(act)
    return json.dumps(wish).encode()


_KINDS = ("drop", "instead", "instead", "before", "into", "into", "into", "cut", "repeat", "endless")
_PIECES: tuple[Callable[[Random], bytes], ...] = (
    lambda random: random.randbytes(random.choice((1, 2, 4, 40))),
    lambda random: encode(
        struct.pack("<BBHI", 1, random.choice((8, 9, 10, 13, 15, 19)), 4, random.getrandbits(32)) + bytes(4)
    ),
    lambda random: encode(struct.pack("<BBHI", 1, random.randrange(256), 0xFFFF, 0xFFFFFFFF) + random.randbytes(40)),
    lambda _random: encode(b""),
    lambda _random: b"\xc0\xdb\xdb\xc0",
    lambda _random: b"\xc0" + b"\x55" * 5000,
    lambda _random: b"\x1b]0;owned\x07\x1b[2J\r\n",
    lambda _random: b"Guru Meditation Error: Core  0 panic'ed (\xff\xfe)\n",
    lambda _random: b"x" * 100_000,
)


class _Ear:
    """A client that lets all answers pass."""

    def sendall(self, _data: bytes) -> None:
        """Hear nothing."""


def _server(data: bytes, folder: Path) -> None:
    """A client of `virtual-board` that sends anything."""
    path = folder / "flash.bin"
    path.write_bytes(_flash())
    board = Board(Setup(flash=path))
    with VirtualSerial(board=board) as port:
        exchange = Exchange(port, _Ear())
        for at in range(0, len(data), 4096):
            if not exchange.take(data[at : at + 4096]):
                break
    assert path.stat().st_size == _SIZE


def _request(op: int, body: bytes, check: int = 0) -> bytes:
    return encode(struct.pack("<BBHI", 0, op, len(body), check) + body)


def _server_seeds() -> list[bytes]:
    sync = _request(8, b"\x07\x07\x12\x20" + b"\x55" * 32)
    lines = b"".join(b"\xff\xfa\x2c\x05" + bytes([line]) + b"\xff\xf0" for line in (0x0B, 0x08, 0x0C, 0x09))
    baud = b"\xff\xfd\x2c\xff\xfb\x00\xff\xfa\x2c\x01\x00\x01\xc2\x00\xff\xf0"
    words = struct.pack("<4I", 0x1000, 1, 0x1000, 0x9000)
    requests = (
        *(sync, _request(10, struct.pack("<I", 0x40001000)), _request(13, bytes(8)), _request(19, words)),
        *(_request(2, words), _request(3, struct.pack("<4I", 16, 0, 0, 0) + b"x" * 16, 0xEF), _request(0xD2, words)),
        *(_request(5, words), _request(7, words + b"OHAI"), _request(6, bytes(8)), _request(0xD1, words[:8])),
        *(_request(0x10, words), _request(0x11, words + b"x\x9c"), _request(0x0F, words[:8]), _request(0x0E, words)),
    )
    doubled = b"".join(requests).replace(b"\xff", b"\xff\xff")
    return [baud + lines + doubled, lines + sync.replace(b"\xff", b"\xff\xff") * 3, b"".join(requests)]


def _slip(data: bytes, _folder: Path) -> None:
    decoder = Decoder()
    for at in range(0, len(data), 97):
        decoder.feed(data[at : at + 97])


BOARD_READERS = {
    "board": Reader(_board, _board_seeds, mutate_acts, seconds=20),
    "server": Reader(_server, _server_seeds, mutate_bytes, seconds=20),
    "slip": Reader(_slip, lambda: [encode(bytes(range(256))) * 3], mutate_bytes),
}
