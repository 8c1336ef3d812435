"""Over RFC 2217 the esptool command itself uses the board, in a process of its own."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import serial

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.rfc2217 import Server, parse_address
from asym_studio.board.virtual.setup import Setup
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import MB
from tests.board.virtual.esptool_command import QUICK
from tests.board.virtual.host import SYNC, framed
from tests.cli.command import environment
from tests.plugins.patience import PATIENCE_SECONDS

SYNC_REQUEST = framed(bytes([0, 8, 36, 0, 0, 0, 0, 0]) + SYNC)
# pyserial 3.5's client starts its reader thread in the old way.
pytestmark = pytest.mark.filterwarnings("ignore:setDaemon:DeprecationWarning", "ignore:setName:DeprecationWarning")


@contextmanager
def serving(setup: Setup) -> Iterator[str]:
    """Serve a board from a thread; gives its URL."""
    server = Server(Board(setup))
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server.url
    finally:
        server.stop()
        thread.join(10)
        assert not thread.is_alive()


def download_mode(port: serial.SerialBase) -> None:
    port.dtr, port.rts = False, True
    port.dtr = True
    port.rts = False
    port.dtr = False


def esptool(*arguments: str, folder: Path, quick: bool) -> subprocess.Popen[str]:
    command = [*(QUICK if quick else (sys.executable, "-m", "esptool")), *arguments]
    return subprocess.Popen(
        command, cwd=folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_the_esptool_command_writes_every_chip(tmp_path: Path) -> None:
    """All at once, the first one with pyserial's client as everybody has it, which spends its time waiting."""
    data = random.Random(5).randbytes(3000) + bytes(3000)
    (tmp_path / "data.bin").write_bytes(data)
    chips = ["esp32", "esp32s2", "esp32s3", "esp32c3", "esp32c6"]
    boards = {chip: serving(Setup(tmp_path / f"{chip}.bin", PROFILES[chip], 4 * MB)) for chip in chips}
    running = {}
    try:
        for number, chip in enumerate(chips):
            port = ["--port", boards[chip].__enter__()]
            stub = ["--no-stub"] if number % 2 else []
            command = (*port, *stub, "write-flash", "0x10000", "data.bin")
            running[chip] = esptool(*command, folder=tmp_path, quick=number > 0)
        for chip, process in running.items():
            said, _ = process.communicate(timeout=PATIENCE_SECONDS)
            assert process.returncode == 0, said
            assert PROFILES[chip].chip.title in said
            assert "Hash of data verified" in said
    finally:
        for process in running.values():
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()
        for board in list(boards.values())[: len(running)]:
            board.__exit__(None, None, None)
    for chip in chips:
        content = (tmp_path / f"{chip}.bin").read_bytes()
        assert content[0x10000 : 0x10000 + len(data)] == data
        assert len(content) == 4 * MB


def test_clients_come_one_after_the_other(flash_file: Path) -> None:
    with serving(Setup(flash_file)) as url:
        for _ in range(2):
            with serial.serial_for_url(url, baudrate=115200, timeout=2) as port:
                download_mode(port)
                assert port.read_until(b"waiting for download\r\n").endswith(b"waiting for download\r\n")
                port.write(SYNC_REQUEST)
                assert len(port.read(14 * 8)) == 14 * 8


def test_a_second_client_is_turned_away(flash_file: Path) -> None:
    with serving(Setup(flash_file)) as url, serial.serial_for_url(url, baudrate=115200, timeout=2) as port:
        with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), timeout=5) as second:
            assert second.recv(100) == b""
        download_mode(port)
        assert b"waiting" in port.read_until(b"download\r\n")


def test_a_lost_cable_ends_the_connection(flash_file: Path) -> None:
    with serving(Setup(flash_file, faults=Faults(unplug_byte=300))) as url:
        with serial.serial_for_url(url, baudrate=115200, timeout=2) as port:
            download_mode(port)
            port.write(SYNC_REQUEST * 3)
            with pytest.raises(serial.SerialException):
                for _ in range(20):  # what had arrived before can still be read
                    port.read(50)
        with serial.serial_for_url(url, baudrate=115200, timeout=2) as port:
            download_mode(port)
            assert b"waiting" in port.read_until(b"download\r\n")


@pytest.mark.parametrize(
    "address", ["0.0.0.0:0", "192.168.1.2:4000", "[::]:0", "127.0.0.1", "here:1", "127.0.0.1:70000"]
)
def test_only_this_machine_is_served(address: str) -> None:
    with pytest.raises(InputUnreadable, match="cannot listen"):
        parse_address(address)


@pytest.mark.parametrize(
    ("address", "parsed"),
    [("127.0.0.1:4000", ("127.0.0.1", 4000)), ("localhost:0", ("127.0.0.1", 0)), ("[::1]:7", ("::1", 7))],
)
def test_addresses(address: str, parsed: tuple[str, int]) -> None:
    assert parse_address(address) == parsed


def test_a_port_in_use_is_an_error_to_read(flash_file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(InputUnreadable, match="cannot listen"):
        Server(Board(Setup(flash_file)), port=taken.getsockname()[1])


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
@pytest.mark.skipif(os.name == "nt", reason="signals are sent")
def test_the_command_serves_until_it_is_told_to_stop(tmp_path: Path, number: signal.Signals, status: int) -> None:
    command = ["virtual-board", "--flash", "flash.bin", "--chip", "esp32c3", "--flash-size", "2MB"]
    with subprocess.Popen(
        [sys.executable, "-m", "asym_studio", *command],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            assert said.startswith("listening on rfc2217://127.0.0.1:")
            with serial.serial_for_url(said.split()[-1], baudrate=115200, timeout=2) as port:
                download_mode(port)
                assert port.read_until(b"download\r\n").startswith(b"ESP-ROM:esp32c3")
                process.send_signal(number)
                out, err = process.communicate(timeout=PATIENCE_SECONDS)
        finally:
            process.kill()
    assert (process.returncode, out, err) == (status, "", "")
    assert (tmp_path / "flash.bin").read_bytes() == b"\xff" * 2 * MB
