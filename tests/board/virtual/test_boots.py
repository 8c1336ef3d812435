"""After a normal reset the board runs ROM and bootloader on what is in its flash."""

from pathlib import Path

import pytest

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.setup import Setup
from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.otadata import read_sectors
from asym_studio.flash.binary import write_binary
from asym_studio.flash.reading import read_table
from tests.board.virtual.host import Host
from tests.board.virtual.images import app_image, bootloader_image

TABLE = b"""\
nvs,      data, nvs,     0x9000,  20K
otadata,  data, ota,     0xe000,  8K
app,      app,  ota_0,   0x10000, 0x1E0000
flashApp, app,  ota_1,   0x1F0000,0x1E0000
"""


def flash_with(tmp_path: Path, pieces: dict[int, bytes]) -> Path:
    content = bytearray(b"\xff" * 0x400000)
    for offset, piece in {0x8000: write_binary(read_table(TABLE).layout.table), **pieces}.items():
        content[offset : offset + len(piece)] = piece
    path = tmp_path / "flash.bin"
    path.write_bytes(content)
    return path


def lines(host: Host) -> list[str]:
    return host.run().decode().splitlines()


def test_a_blank_flash_has_no_bootloader(host: Host) -> None:
    said = lines(host)
    assert said[2] == "rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)"
    assert said[3:] == ["invalid header: 0xffffffff"] * 3
    assert host.board.chip.last_boot is None


def test_the_app_runs_and_otadata_is_written_back(tmp_path: Path) -> None:
    path = flash_with(tmp_path, {0x1000: bootloader_image(), 0x1F0000: app_image()})
    host = Host(Board(Setup(path)))
    said = lines(host)
    assert any("OTA app partition slot 0 is not bootable" in line for line in said)
    assert any("Loaded app from partition at offset 0x1f0000" in line for line in said)
    assert any("flashApp" in line and "001f0000" in line for line in said)  # the table is printed
    assert said[-1].endswith("app: running flashApp")
    first, _ = read_sectors(host.board.chip.flash.read(0xE000, 0x2000))
    assert first.record.sequence == 2
    host.board.disconnect()
    assert path.read_bytes()[0xE000:0xE004] == (2).to_bytes(4, "little")


def test_nothing_bootable(tmp_path: Path) -> None:
    host = Host(Board(Setup(flash_with(tmp_path, {0x1000: bootloader_image()}))))
    said = lines(host)
    assert any("No bootable app partitions in the partition table" in line for line in said)
    assert "app: running" not in said[-1]
    host.board.disconnect()


def test_a_board_that_loses_its_bootloader_does_not_start(tmp_path: Path) -> None:
    host = Host(Board(Setup(flash_with(tmp_path, {0x1000: bootloader_image(), 0x10000: app_image()}))))
    assert lines(host)[-1].endswith("app: running app")
    host.board.chip.flash.erase(0x1000, 0x1000)
    assert lines(host)[-1] == "invalid header: 0xffffffff"
    host.board.disconnect()


@pytest.mark.parametrize(
    ("chip", "at", "complaint"),
    [
        ("esp32", 0x1000, ["csum err:0xef!=0x6f", "ets_main.c 384"]),
        ("esp32c3", 0, ["Checksum failure. Calculated 0xef stored 0x6f", "ets_main.c 333 "]),
        ("esp32h2", 0, ["Checksum failure. Calculated 0xef stored 0x6f"]),
    ],
)
def test_a_damaged_bootloader_is_not_started(tmp_path: Path, chip: str, at: int, complaint: list[str]) -> None:
    damaged = bytearray(bootloader_image(PROFILES[chip].chip.image_id))
    damaged[-33] ^= 0x80
    host = Host(Board(Setup(flash_with(tmp_path, {at: bytes(damaged), 0x10000: app_image()}), profile=PROFILES[chip])))
    said = lines(host)
    assert said[-len(complaint) - 1].startswith("load:0x3fff0030,len:")
    assert said[-len(complaint) :] == complaint
    assert host.board.chip.last_boot is None
    host.board.disconnect()


def test_a_bootloader_that_was_cut_off_is_not_started(tmp_path: Path) -> None:
    """Its first page is there, which is more than its header."""
    long = bootloader_image()[:24] + b"\0\0\xff\x3f\0\x40\0\0" + bytes(0xE0)
    host = Host(Board(Setup(flash_with(tmp_path, {0x1000: long, 0x10000: app_image()}))))
    assert lines(host)[-1] == "ets_main.c 384"
    assert host.board.chip.last_boot is None
    host.board.disconnect()


@pytest.mark.parametrize("rollback", [False, True])
def test_the_bootloader_s_build_decides_about_rollback(tmp_path: Path, rollback: bool) -> None:
    record = bytes.fromhex("01000000") + b"\xff" * 20 + bytes.fromhex("00000000 9a984347")
    path = flash_with(tmp_path, {0x1000: bootloader_image(), 0x10000: app_image(), 0xE000: record})
    host = Host(Board(Setup(path, boot=BootOptions(rollback=rollback))))
    assert lines(host)[-1].endswith("app: running app")
    state = int.from_bytes(host.board.chip.flash.read(0xE018, 4), "little")
    assert state == (1 if rollback else 0)
    host.board.disconnect()


def test_power_lost_while_the_bootloader_writes(tmp_path: Path) -> None:
    path = flash_with(tmp_path, {0x1000: bootloader_image(), 0x10000: app_image()})
    host = Host(Board(Setup(path, faults=Faults(cut=2))))
    said = lines(host)
    assert not any("running" in line for line in said)
    assert host.board.wire.lost_at is not None
    host.board.disconnect()
    host.board.connect()
    assert lines(host)[-1].endswith("app: running app")
    host.board.disconnect()
