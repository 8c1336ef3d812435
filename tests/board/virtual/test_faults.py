"""Power cuts, pulled cables, stuck and exchanged chips: the board is left as a real one would be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from asym_studio.board.virtual import install
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.port import VirtualSerial
from asym_studio.board.virtual.setup import Setup
from asym_studio.flash.units import MB
from tests.board.virtual.host import SYNC, Host, framed, words


@pytest.fixture(autouse=True)
def _scheme() -> Iterator[None]:
    install()
    yield
    serial.protocol_handler_packages.remove("asym_studio.board.virtual")


def write_64_kb(board: Board) -> bool:
    """Erase and write 64 KB at 0x10000 with the stub; return whether the board was there to the end."""
    host = Host(board)
    host.sync()
    host.start_stub()
    host.send(0x02, words(0x10000, 4, 0x4000, 0x10000))
    if board.wire.lost_at is not None:
        return False
    host.answer()
    for number in range(4):
        if board.wire.lost_at is not None:
            return False
        host.ask_data(0x03, bytes([number] * 0x4000), number)
    if board.wire.lost_at is not None:
        return False
    return host.ask(0x04, words(1)).body == bytes(2)


@pytest.mark.parametrize("cut", [1, 2, 65, 200, 257])
def test_a_power_cut_ends_everything_at_that_operation(flash_file: Path, cut: int) -> None:
    flash_file.write_bytes(bytes(4 * MB))
    board = Board(Setup(flash_file, faults=Faults(cut=cut)))
    assert not write_64_kb(board)
    assert board.operations == cut
    assert board.chip.firmware is None
    board.disconnect()
    content = flash_file.read_bytes()
    written, erased = max(0, cut - 2) * 256, 0x8000 if cut == 1 else 0x10000
    rest = 0x10000 + min(written + 256, 0x10000)
    assert content[0x10000 : 0x10000 + written] == b"".join(bytes([at // 0x4000]) for at in range(written))
    assert content[rest : 0x10000 + erased] == b"\xff" * max(0, 0x10000 + erased - rest)
    assert content[:0x10000] + content[0x20000:] == bytes(4 * MB - 0x10000)


def test_after_a_power_cut_the_same_write_succeeds() -> None:
    board = Board(Setup(faults=Faults(cut=100)))
    assert not write_64_kb(board)
    board.disconnect()
    assert write_64_kb(board)
    assert board.chip.flash.read(0x10000, 0x10000) == b"".join(bytes([n] * 0x4000) for n in range(4))


def test_a_pulled_cable_lets_the_chip_finish_what_it_has() -> None:
    board = Board(Setup(faults=Faults(unplug=10)))
    assert not write_64_kb(board)
    assert board.chip.flash.read(0x10000, 0x4000) == bytes(0x4000)
    board.disconnect()
    board.connect()
    host = Host.__new__(Host)
    host.board = board
    assert host.sync()[0].value == 0  # its stub still runs


def test_a_stuck_flash_says_nothing_until_the_reset() -> None:
    board = Board(Setup(faults=Faults(stuck=1)))
    host = Host(board)
    host.sync()
    host.start_stub()
    host.send(0xD1, words(0, 0x1000))
    assert host.everything() == b""
    host.send(0x08, SYNC)
    assert host.everything() == b""
    host.into_download_mode()
    assert len(host.sync()) == 8


def test_programs_see_a_device_that_is_gone() -> None:
    with VirtualSerial(board=Board(Setup(faults=Faults(unplug_byte=3), in_download_mode=True)), timeout=1) as port:
        port.write(framed(bytes([0, 8, 36, 0, 0, 0, 0, 0]) + SYNC))
        assert port.read(10) == b"\xc0\x01\x08"
        with pytest.raises(serial.SerialException, match="disconnected"):
            port.read(1)
        with pytest.raises(serial.SerialException, match="gone"):
            port.write(b"anybody?")


def test_another_chip_behind_the_cable(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    board = Board(Setup(path, faults=Faults(swap_mac="aa:bb:cc:dd:ee:ff", swap_size=2 * MB)))
    first = Host(board)
    first.sync()
    first.start_stub()
    first.ask(0xD1, words(0, 0x1000))
    board.disconnect()
    content = path.read_bytes()
    second = Host(board)
    second.sync()
    low = second.ask(0x0A, words(0x3FF5A004)).value
    assert low.to_bytes(4, "big") == bytes.fromhex("ccddeeff")
    second.start_stub()
    assert second.ask(0xD0).body == bytes(2)
    assert board.chip.flash.size == 2 * MB
    board.disconnect()
    assert path.read_bytes() == content
