"""Another board in place of the one that was looked at: a clone of it, so that only who it is can give it away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.chip import Chip
from asym_studio.board.virtual.faults import FlashFaults
from asym_studio.board.virtual.flash_chip import FlashChip
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.reset import Start

MAC = bytes.fromhex("240ac4000002")
_MD5 = 0x13
_SHORTEST = 10
"""Bytes of a request; what is shorter acknowledges pieces of flash."""
_WRITING = (0x02, 0x10, 0xD0, 0xD1)
"""Requests with which flash is erased: `flash begin`, compressed or not, and the stub's erasing of a region."""


class _OfAnotherMaker(FlashChip):
    @property
    def jedec_id(self) -> int:
        """GigaDevice's, of the same size."""
        return super().jedec_id & ~0xFF | 0xC8


class Other:
    """The board that is put on the port. `kind`: its MAC, its chip, or only its flash chip is another."""

    def __init__(self, first: Board, kind: str, content: bytes | None = None) -> None:
        self.content = content or first.chip.flash.read(0, first.chip.flash.size)
        self._faults = FlashFaults()
        make = _OfAnotherMaker if kind == "flash" else FlashChip
        flash = make(None, len(self.content), self._faults)
        flash._cells[:] = self.content
        setup = replace(first.setup, profile=PROFILES["esp32s3"]) if kind == "chip" else first.setup
        self.chip = Chip(setup, first.setup.mac if kind == "flash" else MAC, flash, first.wire)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was erased or written, not even to what it was."""
        return self._faults.operations == 0 and self.chip.flash.read(0, self.chip.flash.size) == self.content


class Hand:
    """Exchanges the board: `reach_in` at any time, or once so many of the program's requests were of those kinds.

    The other one runs its app, as boards do that get power, or `waits` in download mode as if its button were held.
    """

    def __init__(self, board: Board, kind: str = "mac", *, waits: bool = False) -> None:
        self.board, self._kind, self._waits = board, kind, waits
        self.requests: list[int] = []
        self.other: Other | None = None
        self._due: Callable[[int], bool] = lambda _op: False
        self._write = board.write
        board.write = self._take  # type: ignore[method-assign] # a tap on this one board

    def before(self, due: Callable[[int], bool]) -> Hand:
        """Reach in before the first request for which `due` holds, given its operation."""
        self._due = due
        return self

    def before_number(self, number: int) -> Hand:
        """Reach in before the request of that number, counted from 1."""
        return self.before(lambda _op: len(self.requests) >= number)

    def before_first_hash(self) -> Hand:
        """Reach in once the board was looked at, before what is there is compared with what is to be there."""
        return self.before(lambda op: op == _MD5)

    def before_writing(self) -> Hand:
        """Reach in just before the first request that erases."""
        return self.before(lambda op: op in _WRITING)

    def while_writing(self) -> Hand:
        """Reach in just before the third request that erases."""
        return self.before(lambda _op: sum(each in _WRITING for each in self.requests) == 3)

    def reach_in(self, content: bytes | None = None) -> None:
        """Exchange the board now. `content`: what the other one's flash holds, if not the same."""
        self.other = Other(self.board, self._kind, content)
        self.board.chip = self.other.chip
        self.board.wire.reconnect()
        self.other.chip.start(Start.DOWNLOAD if self._waits else Start.RUN)

    def _take(self, data: bytes) -> None:
        if data[:2] == b"\xc0\x00" and len(data) >= _SHORTEST:
            self.requests.append(data[2])
            if self.other is None and self._due(data[2]):
                self.reach_in()
        self._write(data)


def at_next_connection(board: Board, kind: str) -> Hand:
    """Let there be another board when the port is opened next."""
    hand, connect = Hand(board, kind), board.connect

    def exchanged() -> None:
        if hand.other is None:
            first = board.chip
            first.flash.power_up()
            hand.other = Other(board, kind)
            first.flash.power_down()
            board.chip = hand.other.chip
        connect()

    board.connect = exchanged  # type: ignore[method-assign] # on this one board
    return hand
