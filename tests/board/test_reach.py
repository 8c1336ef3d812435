"""Flash behind 16 MB: what a loader with 24 address bits does there, it would do at the start of the flash."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asym_studio.board.backup import Store, take_backup
from asym_studio.board.inspection import TableState, inspect
from asym_studio.board.session import Options, Session, connect
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.flash.errors import BoardRefused
from asym_studio.flash.units import MB, SECTOR
from tests.board.boards import Sample

HEAD = bytes(range(256)) * 16


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Path]:
    """32 MB: something at the start, nothing behind 16 MB."""
    file = tmp_path / "flash.bin"
    file.write_bytes(HEAD.ljust(32 * MB, b"\xff"))
    yield file
    forget_boards()


def session(file: Path, chip: str, *, stub: bool) -> Session:
    return connect(f"virtual://{file}?chip={chip}", Options(stub=stub))


@pytest.mark.parametrize(("chip", "stub"), [("esp32", True), ("esp32c6", True), ("esp32s3", False)])
def test_what_cannot_be_addressed_is_refused_and_nothing_else_is_touched(large: Path, chip: str, stub: bool) -> None:
    with session(large, chip, stub=stub) as board:
        assert board.reach == 16 * MB < board.flash_size
        for attempt in (
            lambda: board.write(16 * MB, bytes(SECTOR)),
            lambda: board.erase(16 * MB, SECTOR),
            lambda: board.read(16 * MB - 16, 32),
            lambda: board.md5(16 * MB, SECTOR),
        ):
            with pytest.raises(BoardRefused) as refused:
                attempt()
            assert refused.value.code == "range-beyond-reach"
            assert ("--no-stub" in str(refused.value.remedy)) is (chip == "esp32s3")
        assert board.read(0, SECTOR) == HEAD
    assert large.read_bytes()[: len(HEAD)] == HEAD


def test_a_stub_with_all_address_bits_reaches_everything(large: Path) -> None:
    with session(large, "esp32s3", stub=True) as board:
        assert board.reach == board.flash_size
        board.write(24 * MB, HEAD)
        assert board.read(24 * MB, SECTOR) == HEAD
    data = large.read_bytes()
    assert data[24 * MB : 24 * MB + SECTOR] == HEAD
    assert data.count(HEAD) == 2


def test_a_backup_of_more_than_can_be_read_is_not_even_begun(large: Path, store: Store) -> None:
    with session(large, "esp32", stub=True) as board:
        with pytest.raises(BoardRefused) as refused:
            take_backup(board, store)
        assert refused.value.code == "range-beyond-reach"
        assert (board.traffic.read, board.traffic.hashed) == (0, 0)


def test_a_board_with_more_flash_than_can_be_addressed_is_looked_at(tmp_path: Path, arduino: Sample) -> None:
    file = tmp_path / "flash.bin"
    file.write_bytes(arduino.data.ljust(32 * MB, b"\xff"))
    with session(file, "esp32", stub=True) as board:
        assert inspect(board).found.state is TableState.FOUND
    file.write_bytes(b"\xff" * 32 * MB)
    forget_boards()
    with session(file, "esp32", stub=True) as board:
        assert inspect(board).found.state is TableState.BLANK
    forget_boards()
