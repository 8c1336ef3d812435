"""Boards to talk to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.setup import Setup
from tests.board.virtual.host import Host


@pytest.fixture
def flash_file(tmp_path: Path) -> Path:
    return tmp_path / "flash.bin"


@pytest.fixture
def board(flash_file: Path) -> Iterator[Board]:
    """An esp32 with a blank flash of 4 MB."""
    board = Board(Setup(flash_file))
    yield board
    board.disconnect()


@pytest.fixture
def host(board: Board) -> Host:
    """Somebody who has just put the board into download mode."""
    host = Host(board)
    assert len(host.sync()) == 8
    return host


@pytest.fixture
def stub(host: Host) -> Host:
    """The same, with a stub running."""
    host.start_stub()
    return host
