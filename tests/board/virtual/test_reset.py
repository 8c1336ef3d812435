"""DTR and RTS put the chip into download mode or start it, as on real boards."""

from pathlib import Path

import pytest

from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.reset import BridgeLines, Start, UsbLines
from asym_studio.board.virtual.setup import Setup
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.flash.units import KB
from tests.board.boards import sample
from tests.board.virtual.host import SYNC, Host, words

Steps = list[tuple[int, int]]


def starts(lines: BridgeLines | UsbLines, steps: Steps) -> list[Start]:
    return [start for dtr, rts in steps if (start := lines.both(bool(dtr), bool(rts))) is not None]


@pytest.mark.parametrize(
    "steps",
    [
        [(1, 1), (0, 1), (1, 1), (1, 0), (0, 0)],  # one line after the other
        [(0, 0), (1, 1), (0, 1), (1, 0), (0, 0)],  # both at once
        [(0, 1), (1, 0)],
    ],
)
def test_a_bridge_gets_into_download_mode(steps: Steps) -> None:
    assert starts(BridgeLines(), steps) == [Start.DOWNLOAD]


@pytest.mark.parametrize("steps", [[(0, 1), (0, 0)], [(1, 1), (0, 1), (0, 0)], [(0, 1), (1, 1), (0, 1), (0, 0)]])
def test_a_bridge_resets_into_the_app(steps: Steps) -> None:
    assert starts(BridgeLines(), steps) == [Start.RUN]


@pytest.mark.parametrize("steps", [[(1, 1), (0, 0)], [(1, 0), (0, 0)], [(1, 0), (1, 1), (0, 0)]])
def test_a_bridge_without_rts_alone_does_nothing(steps: Steps) -> None:
    assert starts(BridgeLines(), steps) == []


def test_en_rises_in_the_end_when_both_lines_stay() -> None:
    lines = BridgeLines()
    assert starts(lines, [(0, 1), (1, 1)]) == []
    assert lines.held
    assert lines.settle() is Start.RUN
    assert lines.settle() is None


def test_the_usb_block_wants_its_own_sequence() -> None:
    assert starts(UsbLines(), [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]) == [Start.DOWNLOAD]
    assert starts(UsbLines(), [(0, 1), (0, 0)]) == [Start.RUN]
    assert starts(UsbLines(), [(0, 1), (1, 1), (1, 0), (0, 0)]) == [Start.RUN]  # a bridge's sequence does not do it


@pytest.mark.parametrize("chip", PROFILES)
def test_the_rom_says_that_it_waits(chip: str) -> None:
    board = Board(Setup(profile=PROFILES[chip]))
    board.wire.host_baud = PROFILES[chip].rom_baud(115200)
    said = Host(board).greeting
    assert said.endswith(b"waiting for download\r\n")
    assert b"rst:0x1 (POWERON" in said
    assert b"boot:0x" in said


def test_a_board_that_was_not_reset_does_not_answer(board: Board) -> None:
    board.connect()
    host = Host.__new__(Host)
    host.board = board
    host.send(0x08, SYNC)
    assert host.everything() == b""


def test_a_board_whose_button_was_held_answers_at_once() -> None:
    board = Board(Setup(in_download_mode=True))
    board.connect()
    host = Host.__new__(Host)
    host.board = board
    assert len(host.sync()) == 8


def test_in_reset_nothing_answers(host: Host) -> None:
    host.board.set_lines(dtr=False, rts=True)
    host.send(0x08, SYNC)
    assert host.everything() == b""


def test_a_reset_ends_the_stub(stub: Host) -> None:
    stub.into_download_mode()
    assert stub.sync()[0].value != 0


def test_the_board_keeps_running_while_nobody_is_connected(stub: Host) -> None:
    stub.board.disconnect()
    stub.board.connect()
    assert stub.sync()[0].value == 0


def test_the_watchdog_resets_into_the_app() -> None:
    host = Host(Board(Setup(profile=PROFILES["esp32s3"])))
    host.sync()
    protect, config = 0x600080B0, 0x60008098
    for register, value in ((protect, 0x50D83AA1), (config + 4, 2000), (config, 0xD0000102), (protect, 0)):
        assert host.ask(0x09, words(register, value, 0xFFFFFFFF, 0)).body == bytes(4)
    assert b"SPI_FAST_FLASH_BOOT" in host.everything()
    assert host.board.chip.firmware is None


def test_a_rom_that_expects_another_crystal_babbles_and_is_reached_all_the_same(tmp_path: Path) -> None:
    """An ESP32-C2 with 26 MHz prints at 74880; it measures the rate of what it is asked, and sets others wrongly."""
    profile = PROFILES["esp32c2"]
    assert profile.rom_baud(115200) == 74880
    assert b"waiting" not in Host(Board(Setup(profile=profile))).greeting
    data = bytes(range(256)) * 16
    for stub in (True, False):
        with connect(f"virtual://{tmp_path / 'f.bin'}?chip=esp32c2&size=4MB", Options(stub=stub)) as session:
            assert session.baud == 921_600
            session.write(0x10000, data)
            assert session.read(0x10000, len(data)) == data
    forget_boards()


def test_the_bootloader_of_such_a_board_prints_at_the_usual_rate(tmp_path: Path) -> None:
    file = tmp_path / "flash.bin"
    file.write_bytes(sample("esp32c2", apps=300 * KB).data)
    said = Host(Board(Setup(file, profile=PROFILES["esp32c2"]))).run()
    assert b"rst:0x1" not in said
    assert b"boot: ESP-IDF v5.5.1 2nd stage bootloader" in said
    assert b"app: running app0" in said
