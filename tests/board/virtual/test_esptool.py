"""esptool, unmodified, takes the virtual board for a real one: as a library, in this process."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import serial
from esp_pylib.logger import EspLog, EspLogBase
from esptool import cmds
from esptool.util import FatalError

from asym_studio.board.virtual import install
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.flash.units import MB

RNG = random.Random(4)
DATA = RNG.randbytes(30_001) + bytes(20_000)


class Quiet(EspLogBase):
    """Says nothing."""

    def _nothing(self, *_args: Any, **_options: Any) -> None:
        return None

    print = err = warn = note = hint = debug = stage = _nothing  # type: ignore[assignment] # whatever they take, they do nothing
    set_verbosity = set_info_stream = progress_bar = counter_line = _nothing  # type: ignore[assignment] # as above

    def die(self, *args: Any, **_options: Any) -> Any:
        raise SystemExit(*args)


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    install()
    before = EspLog.instance
    EspLog.set_logger(Quiet())
    yield
    EspLog.set_logger(before)
    forget_boards()


@pytest.fixture
def connect(flash_file: Path) -> Iterator[Callable[..., Any]]:
    """Connects esptool: `connect("esp32", stub=True, cut=3)`."""
    opened = []

    def connect(chip: str, *, stub: bool = True, attach: bool = True, **options: object) -> Any:
        query = "&".join(f"{key.replace('_', '-')}={value}" for key, value in options.items())
        esp = cmds.detect_chip(f"virtual://{flash_file}?chip={chip}&{query}")
        opened.append(esp)
        if stub:
            esp = cmds.run_stub(esp)
        if attach:
            cmds.attach_flash(esp)
        return esp

    yield connect
    for esp in opened:
        esp._port.close()


def write(esp: Any, address: int, data: bytes, **options: Any) -> None:
    cmds.write_flash(
        esp, [(address, data)], flash_size="keep", flash_freq="keep", flash_mode="keep", no_progress=True, **options
    )


@pytest.mark.parametrize("chip", PROFILES)
def test_every_chip_is_told_apart(connect: Callable[..., Any], chip: str) -> None:
    esp = connect(chip, stub=False, size="8MB", mac="aa:bb:cc:01:02:03")
    assert esp.CHIP_NAME.lower().replace("-", "") == chip
    assert PROFILES[chip].chip.image_id == esp.IMAGE_CHIP_ID
    assert bytes(esp.read_mac()) == bytes.fromhex("aabbcc010203")
    assert "Unknown" not in esp.get_chip_description()
    assert esp.get_crystal_freq() * 1_000_000 == PROFILES[chip].crystal
    assert cmds.detect_flash_size(esp) == "8MB"
    assert not esp.get_flash_encryption_enabled()
    assert not esp.get_secure_boot_enabled()
    assert esp.get_chip_features()


@pytest.mark.parametrize("chip", PROFILES)
def test_every_chip_with_the_stub(connect: Callable[..., Any], flash_file: Path, chip: str) -> None:
    esp = connect(chip)
    assert esp.IS_STUB
    esp.change_baud(921600)
    write(esp, 0x10100, DATA)
    write(esp, 0x200000, DATA, no_compress=True)
    assert cmds.read_flash(esp, 0x10100, len(DATA), no_progress=True) == DATA
    cmds.verify_flash(esp, [(0x200000, DATA)])
    cmds.erase_region(esp, 0x11000, 0x2000)
    content = flash_file.read_bytes()
    assert content[0x200000 : 0x200000 + len(DATA)] == DATA
    assert content[0x10100:0x11000] == DATA[:0xF00]
    assert content[0x11000:0x13000] == b"\xff" * 0x2000
    assert content[0x13000 : 0x10100 + len(DATA)] == DATA[0x2F00:]
    cmds.erase_flash(esp)
    cmds.reset_chip(esp, "hard-reset")
    assert flash_file.read_bytes() == b"\xff" * 4 * MB
    assert esp._port.board.chip.firmware is None


@pytest.mark.parametrize("chip", PROFILES)
def test_every_chip_without_the_stub(connect: Callable[..., Any], flash_file: Path, chip: str) -> None:
    esp = connect(chip, stub=False)
    write(esp, 0x10100, DATA)
    write(esp, 0x210000, DATA, no_compress=True)
    assert cmds.read_flash(esp, 0x10100, 3000, no_progress=True) == DATA[:3000]
    cmds.verify_flash(esp, [(0x210000, DATA)])
    cmds.erase_region(esp, 0x211000, 0x1000)
    content = flash_file.read_bytes()
    assert content[0x10000 : 0x10100 + len(DATA)] == b"\xff" * 0x100 + DATA
    assert content[0x210000:0x212000] == DATA[:0x1000] + b"\xff" * 0x1000


@pytest.mark.parametrize("chip", PROFILES)
def test_locks_are_seen(connect: Callable[..., Any], chip: str) -> None:
    esp = connect(chip, stub=False, attach=False, encryption=1, **{"secure-boot": "v2"})
    assert esp.get_flash_encryption_enabled()
    assert esp.get_secure_boot_enabled()
    assert esp.is_flash_encryption_key_valid()
    assert not esp.get_secure_boot_v1_enabled()
    with pytest.raises(FatalError, match="security features"):
        cmds.erase_region(esp, 0x10000, 0x1000)


def test_secure_boot_v1_is_the_esp32_s(connect: Callable[..., Any]) -> None:
    assert connect("esp32", stub=False, secure_boot="v1").get_secure_boot_v1_enabled()


def test_the_esp32s3_starts_stubs_with_secure_boot_too(connect: Callable[..., Any]) -> None:
    esp = connect("esp32s3", secure_boot="v2")
    assert esp.IS_STUB
    assert cmds.read_flash(esp, 0, 0x1000, no_progress=True) == b"\xff" * 0x1000


@pytest.mark.parametrize("chip", ["esp32s2", "esp32s3", "esp32c6"])
def test_secure_download_mode(connect: Callable[..., Any], flash_file: Path, chip: str) -> None:
    esp = connect(chip, secure_download=1)
    assert esp.secure_download_mode
    assert not esp.IS_STUB
    with pytest.raises(FatalError):
        cmds.read_flash(esp, 0, 0x100, flash_size="4MB", no_progress=True)
    with pytest.raises(FatalError):
        cmds.read_mac(esp)
    esp.flush_input()
    cmds.write_flash(esp, [(0x10000, DATA)], flash_size="4MB", no_progress=True, force=True)
    assert flash_file.read_bytes()[0x10000 : 0x10000 + len(DATA)] == DATA


def test_a_running_stub_is_found_again(connect: Callable[..., Any], flash_file: Path) -> None:
    connect("esp32")._port.close()
    esp = cmds.detect_chip(f"virtual://{flash_file}?chip=esp32&", connect_mode="no-reset")
    assert esp.IS_STUB
    esp._port.close()


def test_the_usb_block_wants_usb_reset(flash_file: Path) -> None:
    url = f"virtual://{flash_file}?chip=esp32c3&usb=jtag"
    with pytest.raises(FatalError):
        cmds.detect_chip(url, connect_attempts=1)
    esp = cmds.detect_chip(url, connect_mode="usb-reset", connect_attempts=1)
    assert esp.CHIP_NAME == "ESP32-C3"
    esp._port.close()


def test_a_bit_flipped_while_writing_is_noticed(connect: Callable[..., Any], flash_file: Path) -> None:
    esp = connect("esp32", flip_to_chip=40_000)
    write(esp, 0x10000, DATA, no_compress=True)
    assert flash_file.read_bytes()[0x10000 : 0x10000 + len(DATA)] == DATA


def test_a_bit_flipped_while_reading_is_noticed(connect: Callable[..., Any]) -> None:
    esp = connect("esp32", flip_to_host=20_000)
    with pytest.raises(FatalError, match="Digest mismatch"):
        cmds.read_flash(esp, 0, 0x8000, no_progress=True)


def test_a_rate_that_the_cable_does_not_carry(connect: Callable[..., Any]) -> None:
    esp = connect("esp32", baud_limit=460800)
    esp.change_baud(460800)
    assert esp.flash_md5sum(0, 0x1000)
    esp.change_baud(921600)
    with pytest.raises(FatalError):
        esp.flash_md5sum(0, 0x1000)


def test_a_cut_in_a_write_and_the_write_again(connect: Callable[..., Any], flash_file: Path) -> None:
    esp = connect("esp32", cut=60)
    esp.WRITE_FLASH_ATTEMPTS = 1
    with pytest.raises(serial.SerialException):
        write(esp, 0x10000, DATA)
    esp._port.close()
    before = flash_file.read_bytes()
    assert before[0x20000:] == b"\xff" * (4 * MB - 0x20000)
    write(connect("esp32", cut=60), 0x10000, DATA)
    assert flash_file.read_bytes()[0x10000 : 0x10000 + len(DATA)] == DATA


def test_a_stuck_flash_times_out(connect: Callable[..., Any]) -> None:
    esp = connect("esp32", stuck=3)
    with pytest.raises(FatalError):
        cmds.erase_region(esp, 0x10000, 0x8000)


def test_a_protected_flash_is_written_but_not_read(connect: Callable[..., Any]) -> None:
    esp = connect("esp32", stub=False, read_protected=1)
    with pytest.raises(FatalError):
        cmds.read_flash(esp, 0, 64, no_progress=True)


@pytest.mark.parametrize(
    ("chip", "stub", "wraps"), [("esp32", True, True), ("esp32s3", False, True), ("esp32s3", True, False)]
)
def test_behind_16_mb_only_stubs_of_some_chips_see_anything_new(
    connect: Callable[..., Any], flash_file: Path, chip: str, stub: bool, wraps: bool
) -> None:
    flash_file.write_bytes(DATA.ljust(32 * MB, b"\xff"))
    esp = connect(chip, stub=stub)
    esp.flash_set_parameters(32 * MB)
    seen = esp.read_flash(16 * MB, 64)
    assert seen == (DATA[:64] if wraps else b"\xff" * 64)
    assert (esp.flash_md5sum(16 * MB, 4096) == esp.flash_md5sum(0, 4096)) is wraps
    esp.flash_begin(4096, 16 * MB)
    assert (flash_file.read_bytes()[:4096] == b"\xff" * 4096) is wraps
