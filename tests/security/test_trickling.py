"""A board that answers a little, slowly, and never right is given up in bounded time, by its own clock."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import chain, repeat
from pathlib import Path

import pytest

from asym_studio.board.guard import CONNECTING, LONGEST
from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.clock import MILLISECOND
from asym_studio.board.virtual.slip import encode
from asym_studio.board.virtual.urls import board_of, forget_boards
from asym_studio.flash.errors import BoardRefused, BoardUnreachable
from asym_studio.flash.units import KB, MB
from tests.security.commands import call


def _frame(op: int, value: int = 0) -> bytes:
    return encode(struct.pack("<BBHI", 1, op, 4, value) + bytes(4))


_GOOD_SYNC = _frame(8) * 8
_LINES: dict[str, tuple[bytes, bytes]] = {
    "one byte and again": (b"", b"\xc0\x01"),
    "frames for nothing": (b"", _frame(0x13)),
    "short frames": (b"", b"\xc0\x01\xc0"),
    "a sync and then frames for nothing": (_GOOD_SYNC, _frame(0x13)),
    "no register that any chip has": (_GOOD_SYNC, _frame(10, 0x1234)),
    "refusals": (_GOOD_SYNC, encode(struct.pack("<BBHI", 1, 10, 4, 0) + b"\x01\x05\0\0")),
    "half a frame, and noise": (b"", b"\xc0\x01\x08\xdb\x01"),
}


class _Trickle:
    """Sends byte after byte, each one so much later, whatever it is told."""

    def __init__(self, board: Board, first: bytes, then: bytes, pause: int) -> None:
        self._board, self._pause = board, pause
        self._bytes: Iterator[int] = chain(first, chain.from_iterable(repeat(then)))
        board.wire.take = self._take  # type: ignore[method-assign] # on this one wire

    def _take(self, size: int, patience: int | None) -> bytes:
        self._board.clock.advance(self._pause if patience is None else min(self._pause, patience))
        return bytes([next(self._bytes)]) if size and (patience is None or patience >= self._pause) else b""


@pytest.mark.parametrize("pause", [1, 20, 90])
@pytest.mark.parametrize("name", _LINES)
def test_connecting_to_a_board_that_trickles_ends(name: str, pause: int, tmp_path: Path) -> None:
    url = f"virtual://{tmp_path / 'flash.bin'}?chip=esp32&size=1MB"
    board = board_of(url)
    _Trickle(board, *_LINES[name], pause * MILLISECOND)
    with pytest.raises((BoardUnreachable, BoardRefused)):
        connect(url, Options())
    assert board.clock.seconds <= max(CONNECTING, LONGEST) + 5


def test_the_command_says_one_sentence(tmp_path: Path) -> None:
    url = f"virtual://{tmp_path / 'flash.bin'}?chip=esp32&size=1MB"
    _Trickle(board_of(url), *_LINES["short frames"], 90 * MILLISECOND)
    done = call("board", "info", "--port", url)
    assert done.status == 3
    assert done.err.count("error[board-never-ready]") == 1


@pytest.mark.parametrize("rate", [300, 9600])
def test_a_slow_line_is_not_taken_for_a_trickle(rate: int, tmp_path: Path) -> None:
    """A page of the stub at 300 baud takes nine minutes, which is what was asked for."""
    url = f"virtual://{tmp_path / 'flash.bin'}?chip=esp32&size=1MB"
    with connect(url, Options(baud=rate)) as session:
        assert session.baud == rate
        assert session.read(0, 16 * KB) == b"\xff" * (16 * KB)
    forget_boards()
    assert (tmp_path / "flash.bin").stat().st_size == 1 * MB
