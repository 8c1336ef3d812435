"""The port behaves as pyserial's ports do, and a URL says everything about a board."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import serial

from asym_studio.board.virtual import install
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.port import VirtualSerial
from asym_studio.board.virtual.setup import Setup
from asym_studio.board.virtual.urls import forget_boards, format_url, parse_url
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import MB
from tests.board.virtual.host import SYNC, framed

SYNC_REQUEST = framed(bytes([0, 8, 36, 0, 0, 0, 0, 0]) + SYNC)


@pytest.fixture(autouse=True)
def _scheme() -> Iterator[None]:
    install()
    yield
    forget_boards()


def download_mode(port: serial.SerialBase) -> None:
    port.dtr, port.rts = False, True
    port.dtr = True
    port.rts = False
    port.dtr = False


def test_a_url_opens_a_board(flash_file: Path) -> None:
    with serial.serial_for_url(f"virtual://{flash_file}?chip=esp32c3&size=2MB", baudrate=115200, timeout=1) as port:
        assert isinstance(port, VirtualSerial)
        assert port.board.chip.profile.name == "esp32c3"
        download_mode(port)
        assert port.read_until(b"download\r\n").startswith(b"ESP-ROM:esp32c3")
        port.write(SYNC_REQUEST)
        assert len(port.read(14 * 8)) == 14 * 8
        assert port.in_waiting == 0
    assert flash_file.stat().st_size == 2 * MB


def test_timeouts_pass_virtual_time_only(flash_file: Path) -> None:
    with serial.serial_for_url(f"virtual://{flash_file}", timeout=3600) as port:
        before = port.board.clock.seconds
        assert port.read(1) == b""
        assert port.board.clock.seconds == before + 3600
        port.timeout = 0
        assert port.read(100) == b""
        assert port.board.clock.seconds == before + 3600


def test_a_read_without_timeout_does_not_hang(flash_file: Path) -> None:
    with serial.serial_for_url(f"virtual://{flash_file}") as port, pytest.raises(serial.SerialException):
        port.read(1)


def test_discarding_input(flash_file: Path) -> None:
    with serial.serial_for_url(f"virtual://{flash_file}", timeout=1) as port:
        download_mode(port)
        assert port.in_waiting > 0
        port.reset_input_buffer()
        assert port.in_waiting == 0


def test_polling_gets_there(flash_file: Path) -> None:
    with serial.serial_for_url(f"virtual://{flash_file}", timeout=0) as port:
        download_mode(port)
        port.reset_input_buffer()
        port.write(SYNC_REQUEST)
        assert port.in_waiting > 0


def test_a_closed_port_does_nothing(flash_file: Path) -> None:
    port = serial.serial_for_url(f"virtual://{flash_file}", do_not_open=True)
    for action in (lambda: port.read(1), lambda: port.write(b"x"), lambda: port.in_waiting, port.reset_input_buffer):
        with pytest.raises(serial.SerialException):
            action()
    port.close()


def test_the_board_is_found_again_as_it_was_left(flash_file: Path) -> None:
    url = f"virtual://{flash_file}"
    with serial.serial_for_url(url, timeout=1) as port:
        download_mode(port)
        board = port.board
    with serial.serial_for_url(url, timeout=1) as port:
        assert port.board is board
        port.write(SYNC_REQUEST)
        assert len(port.read(14 * 8)) == 14 * 8


def test_a_new_file_is_a_new_board(flash_file: Path) -> None:
    url = f"virtual://{flash_file}"
    with serial.serial_for_url(url) as port:
        board = port.board
    flash_file.unlink()
    with serial.serial_for_url(url) as port:
        assert port.board is not board
    assert flash_file.stat().st_size == 4 * MB


def test_a_board_has_one_user_at_a_time(flash_file: Path) -> None:
    url = f"virtual://{flash_file}"
    with serial.serial_for_url(url), pytest.raises(serial.SerialException, match="in use"):
        serial.serial_for_url(url)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("chip=z80", "chip"),
        ("size=3MB", "No flash chip"),
        ("size=many", "not a size"),
        ("colour=red", "no option"),
        ("mac=12", "MAC"),
        ("cut=0", "begins at 1"),
        ("cut-part=101", "per cent"),
        ("secure-boot=v3", "none of"),
        ("usb=parallel", "none of"),
    ],
)
def test_a_wrong_url_says_what_is_wrong(flash_file: Path, query: str, reason: str) -> None:
    with pytest.raises(serial.SerialException, match=reason):
        serial.serial_for_url(f"virtual://{flash_file}?{query}")


def test_everything_a_url_can_say() -> None:
    setup = parse_url(
        "virtual://my%20flash.bin?chip=ESP32-S3&size=8MB&mac=aa:bb:cc:dd:ee:ff&usb=jtag&encryption=1&secure-boot=v2"
        "&secure-download&rollback=yes&table-offset=0x10000&cut=7&cut-part=10&unplug=8&unplug-byte=9&flip-to-host=1"
        "&flip-to-chip=2&slow=3&stuck=4&baud-limit=460800&swap-mac=aabbccddeeff&swap-size=2M&read-protected"
        "&wrong-header=5&cut-noise=6&real-time=0&download=1"
    )
    assert setup.flash == Path("my flash.bin")
    assert (setup.profile.name, setup.flash_size, setup.usb) == ("esp32s3", 8 * MB, "jtag")
    assert setup.mac == bytes.fromhex("aabbccddeeff")
    assert (setup.security.encryption, setup.security.secure_boot, setup.security.secure_download) == (True, 2, True)
    assert (setup.boot.rollback, setup.boot.table_offset) == (True, 0x10000)
    assert setup.faults == Faults(
        7, 10, 8, 9, 1, 2, 3, 4, 460800, "aabbccddeeff", 2 * MB, read_protected=True, wrong_header=5, cut_noise=6
    )
    assert (setup.real_time, setup.in_download_mode) == (False, True)


@pytest.mark.parametrize("name", ["plain.bin", "with space.bin", "a?b#c%20.bin", "ümlaut & more.bin"])
def test_urls_are_written_so_that_they_are_read_back(tmp_path: Path, name: str) -> None:
    assert parse_url(format_url(tmp_path / name, {"chip": "esp32s2"})).flash == tmp_path / name
    if name == "with space.bin":
        assert parse_url(f"virtual://{quote(str(tmp_path / name))}").flash == tmp_path / name


def test_a_folder_is_no_flash(tmp_path: Path) -> None:
    with pytest.raises(InputUnreadable):
        Board(Setup(tmp_path))
