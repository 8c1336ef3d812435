"""A host that speaks the serial protocol by hand, byte for byte, to the virtual board."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.clock import SECOND

SYNC = b"\x07\x07\x12\x20" + b"\x55" * 32
PATIENCE = 60 * SECOND


@dataclass(frozen=True)
class Answer:
    """One response."""

    op: int
    value: int
    body: bytes


def xor(data: bytes) -> int:
    """The protocol's checksum, in the plainest way."""
    value = 0xEF
    for byte in data:
        value ^= byte
    return value


def framed(payload: bytes) -> bytes:
    """SLIP, in the plainest way."""
    escapes = {0xC0: b"\xdb\xdc", 0xDB: b"\xdb\xdd"}
    return b"\xc0" + b"".join(escapes.get(byte, bytes([byte])) for byte in payload) + b"\xc0"


def words(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


class Host:
    """The other end of the wire. Made with a board, it resets that into download mode and reads what the ROM prints."""

    def __init__(self, board: Board) -> None:
        self.board = board
        board.connect()
        self.greeting = self.into_download_mode()

    def into_download_mode(self) -> bytes:
        self.board.set_lines(dtr=False, rts=True)
        self.board.set_lines(dtr=True, rts=False)
        self.board.set_lines(dtr=False, rts=False)
        return self.everything()

    def run(self) -> bytes:
        """Reset the board normally and return what it prints."""
        self.board.set_lines(dtr=False, rts=True)
        self.board.set_lines(dtr=False, rts=False)
        return self.everything()

    def everything(self) -> bytes:
        said = b""
        while more := self.board.next_output():
            said += more
        return said

    def frame(self) -> bytes:
        """The payload of the next frame."""
        assert self.byte() == b"\xc0"
        payload = b""
        while (byte := self.byte()) != b"\xc0":
            payload += {b"\xdc": b"\xc0", b"\xdd": b"\xdb"}[self.byte()] if byte == b"\xdb" else byte
        return payload

    def byte(self) -> bytes:
        found = self.board.read(1, PATIENCE)
        assert found, "the board says nothing"
        return found

    def answer(self) -> Answer:
        payload = self.frame()
        direction, op, length, value = struct.unpack_from("<BBHI", payload)
        assert direction == 1
        assert length == len(payload) - 8
        return Answer(op, value, payload[8:])

    def send(self, op: int, body: bytes = b"", check: int = 0) -> None:
        self.board.write(framed(struct.pack("<BBHI", 0, op, len(body), check) + body))

    def ask(self, op: int, body: bytes = b"", check: int = 0) -> Answer:
        self.send(op, body, check)
        return self.answer()

    def ask_data(self, op: int, data: bytes, number: int = 0) -> Answer:
        return self.ask(op, words(len(data), number, 0, 0) + data, xor(data))

    def sync(self) -> list[Answer]:
        self.send(0x08, SYNC)
        return [self.answer() for _ in range(8)]

    def attach(self, size: int = 0x400000) -> None:
        """Connect the ROM to the flash and tell it the size."""
        assert self.ask(0x0D, bytes(8)).body == bytes(4)
        assert self.ask(0x0B, words(0, size, 0x10000, 0x1000, 0x100, 0xFFFF)).body == bytes(4)

    def start_stub(self) -> None:
        """Load something that counts as a stub into RAM and start it."""
        code = bytes(range(256)) * 4
        assert self.ask(0x05, words(len(code), 1, 0x1800, 0x400BE000)).body == bytes(4)
        assert self.ask_data(0x07, code).body == bytes(4)
        assert self.ask(0x06, words(0, 0x400BE010)).body == bytes(4)
        assert self.frame() == b"OHAI"
