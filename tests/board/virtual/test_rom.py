"""The ROM's commands, byte for byte."""

import zlib
from hashlib import md5

import pytest

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.identity import Security
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.setup import Setup
from asym_studio.flash.units import MB, SECTOR
from tests.board.virtual.host import SYNC, Host, framed, words, xor

DONE = bytes(4)
INVALID, FAILED, BAD_CHECKSUM = (bytes([1, reason, 0, 0]) for reason in (5, 6, 7))
READ_FAILED, BAD_LENGTH, DEFLATE_FAILED = (bytes([1, reason, 0, 0]) for reason in (9, 10, 11))


def host_of(chip: str, **traits: object) -> Host:
    host = Host(Board(Setup(profile=PROFILES[chip], **traits)))  # type: ignore[arg-type] # names of fields
    host.sync()
    return host


def contents(host: Host, address: int, length: int) -> bytes:
    return host.board.chip.flash.read(address, length)


def test_sync_is_answered_eight_times_with_a_value(host: Host) -> None:
    answers = host.sync()
    assert len(answers) == 8
    assert len(set(answers)) == 1
    assert answers[0].op == 0x08
    assert answers[0].value != 0
    assert answers[0].body == DONE
    assert host.everything() == b""


def test_the_answer_to_a_register_read_on_the_wire(host: Host) -> None:
    host.board.write(bytes.fromhex("c0 00 0a 04 00 00 00 00 00 00 10 00 40 c0"))
    assert host.everything() == bytes.fromhex("c0 01 0a 04 00 83 1d f0 00 00 00 00 00 c0")


def test_the_value_of_other_answers_is_the_last_word_read(host: Host) -> None:
    host.ask(0x0A, words(0x40001000))
    assert host.ask(0x05, words(0x100, 1, 0x1800, 0x40080000)).value == 0x00F01D83


@pytest.mark.parametrize("op", [0x00, 0x01, 0x14, 0x77, 0xD0, 0xD1, 0xD2, 0xFF])
def test_unknown_commands_are_invalid_messages(host: Host, op: int) -> None:
    answer = host.ask(op, b"")
    assert (answer.op, answer.body) == (op, INVALID)


@pytest.mark.parametrize(
    ("op", "length"), [(0x02, 15), (0x02, 20), (0x05, 12), (0x06, 4), (0x08, 35), (0x0A, 3), (0x09, 15), (0x0B, 20)]
)
def test_requests_of_a_wrong_length_are_invalid_messages(host: Host, op: int, length: int) -> None:
    assert host.ask(op, bytes(length)).body == INVALID


def test_a_header_that_lies_about_the_length_is_an_invalid_message(host: Host) -> None:
    host.board.write(framed(bytes([0, 0x0A, 5, 0, 0, 0, 0, 0]) + words(0x40001000)))
    assert host.answer().body == INVALID


def test_what_is_no_request_gets_no_answer(host: Host) -> None:
    host.board.write(framed(b"\x01\x0a\x04\x00\x00\x00\x00\x00abcd") + framed(b"short"))
    assert host.everything() == b""
    assert len(host.sync()) == 8


def test_registers_keep_what_is_written_under_the_mask(host: Host) -> None:
    address = 0x3FF48074
    assert host.ask(0x09, words(address, 0xFFFFFFFF, 0x0000FFFF, 0, address + 4, 7, 0xFFFFFFFF, 0)).body == DONE
    assert host.ask(0x0A, words(address)).value == 0x0000FFFF
    assert host.ask(0x0A, words(address + 4)).value == 7
    host.ask(0x09, words(0x40001000, 0, 0xFFFFFFFF, 0))
    assert host.ask(0x0A, words(0x40001000)).value == 0x00F01D83


def test_the_mac_is_in_the_efuses(host: Host) -> None:
    low, high = (host.ask(0x0A, words(0x3FF5A000 + at)).value for at in (4, 8))
    assert (high & 0xFFFF).to_bytes(2, "big") + low.to_bytes(4, "big") == host.board.chip.mac


def spi_command(host: Host, command: int, bits: int, address: int | None = None) -> int:
    """A command through the esp32's SPI controller, as FACTS §6 describes it."""
    base = 0x3FF42000
    flags = 1 << 31 | 1 << 28 | (1 << 30 if address is not None else 0)
    writes = [(base + 0x2C, bits - 1), (base + 0x20, 23 << 26), (base + 0x1C, flags)]
    writes += [(base + 0x24, 7 << 28 | command), (base + 0x04, (address or 0) << 8), (base + 0x80, 0), (base, 1 << 18)]
    for register, value in writes:
        assert host.ask(0x09, words(register, value, 0xFFFFFFFF, 0)).body == DONE
    assert host.ask(0x0A, words(base)).value & 1 << 18 == 0
    return host.ask(0x0A, words(base + 0x80)).value


def test_flash_id_and_sfdp_through_the_spi_controller(host: Host) -> None:
    assert spi_command(host, 0x9F, 24) == 0xFFFFFF  # not attached yet: nothing drives the line
    host.attach()
    assert spi_command(host, 0x9F, 24) == 0x1640EF
    assert spi_command(host, 0x5A, 32, address=0) == 0x50444653
    assert spi_command(host, 0x05, 8) == 0


def test_reads_give_64_bytes_always(host: Host) -> None:
    host.attach()
    host.board.chip.flash.program(0x1000, b"partition")
    assert host.ask(0x0E, words(0x1000, 9)).body == b"partition".ljust(64, b"\0") + DONE
    assert host.ask(0x0E, words(0x1000, 65)).body == BAD_LENGTH
    assert host.ask(0x0E, words(4 * MB, 64)).body == READ_FAILED


def test_until_it_is_told_the_size_the_rom_believes_in_2_mb(host: Host) -> None:
    assert host.ask(0x0E, words(0, 64)).body == READ_FAILED  # not attached
    host.ask(0x0D, bytes(8))
    assert host.ask(0x0E, words(2 * MB - 64, 64)).body[64:] == DONE
    assert host.ask(0x0E, words(2 * MB, 64)).body == READ_FAILED
    assert host.ask(0x02, words(SECTOR, 4, 0x400, 2 * MB)).body == FAILED


def test_begin_erases_and_data_is_written_before_the_answer(host: Host) -> None:
    host.attach()
    flash = host.board.chip.flash
    flash.program(0x10000, bytes(256))
    flash.program(0x11000, bytes(256))
    assert host.ask(0x02, words(0x700, 2, 0x400, 0x10000)).body == DONE
    assert contents(host, 0x10000, SECTOR) == b"\xff" * SECTOR
    assert contents(host, 0x11000, 256) == bytes(256)
    block = bytes(range(256)) * 4
    assert host.ask_data(0x03, block).body == DONE
    assert host.ask_data(0x03, b"end".ljust(0x400, b"\xff"), 1).body == DONE
    assert contents(host, 0x10000, 0x408) == block + b"end" + b"\xff" * 5
    assert host.ask_data(0x03, block, 2).body[0] == 1  # more than was announced


def test_a_damaged_block_is_refused_and_not_written(host: Host) -> None:
    host.attach()
    host.ask(0x02, words(0x400, 1, 0x400, 0x10000))
    data = bytes(0x400)
    assert host.ask(0x03, words(len(data), 0, 0, 0) + data, xor(data) ^ 1).body == BAD_CHECKSUM
    assert host.ask(0x03, words(len(data) - 1, 0, 0, 0) + data, xor(data)).body == INVALID
    assert contents(host, 0x10000, 0x400) == b"\xff" * 0x400
    assert host.ask_data(0x03, data).body == DONE


def test_compressed_data(host: Host) -> None:
    host.attach()
    data = bytes(range(200)) * 30
    packed = zlib.compress(data)
    assert host.ask(0x10, words(0x1800, 1, 0x400, 0x20000)).body == DONE
    assert host.ask_data(0x11, packed).body == DONE
    assert contents(host, 0x20000, len(data)) == data
    assert host.ask(0x10, words(0x1000, 1, 0x400, 0x20000)).body == DONE
    assert host.ask_data(0x11, b"no zlib stream").body == DEFLATE_FAILED


def test_compressed_data_that_inflates_beyond_the_announced_size_is_refused(host: Host) -> None:
    host.attach()
    host.ask(0x10, words(0x1000, 1, 0x400, 0x20000))
    assert host.ask_data(0x11, zlib.compress(bytes(10 * MB))).body == DEFLATE_FAILED
    assert contents(host, 0x21000, 16) == b"\xff" * 16


def test_data_without_a_begin_is_refused(host: Host) -> None:
    assert host.ask_data(0x03, bytes(0x400)).body == FAILED
    assert host.ask_data(0x11, bytes(8)).body == FAILED
    assert host.ask_data(0x07, bytes(8)).body == FAILED


def test_md5_is_written_out(host: Host) -> None:
    host.attach()
    digest = md5(b"\xff" * 5000, usedforsecurity=False).hexdigest().encode()
    assert host.ask(0x13, words(0x1003, 5000, 0, 0)).body == digest + DONE


def test_ending_a_write_runs_the_flash_or_restarts(host: Host) -> None:
    assert host.ask(0x04, words(1)).body == DONE
    assert b"SPI_FAST_FLASH_BOOT" in host.everything()
    host.send(0x08, SYNC)
    assert host.everything() == b""
    host.into_download_mode()
    host.sync()
    assert host.ask(0x04, words(0)).body == DONE
    assert host.everything().endswith(b"waiting for download\r\n")


def test_another_baud_rate_begins_after_the_answer(host: Host) -> None:
    assert host.ask(0x0F, words(460800, 0)).body == DONE
    host.board.wire.host_baud = 460800
    assert len(host.sync()) == 8
    host.board.wire.host_baud = 115200
    host.send(0x08, SYNC)
    assert host.everything() == b""


@pytest.mark.parametrize("chip", sorted(set(PROFILES) - {"esp32"}))
def test_security_info_names_the_chip(chip: str) -> None:
    host = host_of(chip, security=Security(encryption=True, secure_boot=2))
    body = host.ask(0x14).body
    length = 12 if chip == "esp32s2" else 20
    assert len(body) == length + 4
    assert body[length:] == DONE
    assert body[:5] == bytes([1, 0, 0, 0, 1])
    if chip != "esp32s2":
        assert body[12:16] == PROFILES[chip].chip.image_id.to_bytes(4, "little")


def test_secure_download_mode_leaves_only_writing() -> None:
    host = host_of("esp32s3", security=Security(secure_download=True))
    assert host.ask(0x14).body[0] == 1 << 2
    for op in (0x05, 0x07, 0x06, 0x09, 0x0A, 0x0E, 0x13):
        answer = host.ask(op, bytes(16))
        assert answer.op != op
        assert answer.body == INVALID
    assert host.ask(0x0D, bytes(8)).body == DONE
    assert host.ask(0x02, words(0x400, 1, 0x400, 0x10000, 0)).body == DONE
    assert host.ask_data(0x03, bytes(0x400)).body == DONE
    assert contents(host, 0x10000, 0x400) == bytes(0x400)


def test_the_otg_port_takes_small_blocks_only() -> None:
    host = host_of("esp32s2", usb="otg")
    assert host.ask(0x05, words(0x1800, 1, 0x1800, 0x40028000)).body == INVALID
    assert host.ask(0x05, words(0x1800, 3, 0x800, 0x40028000)).body == DONE


def test_jumping_to_nowhere_crashes(host: Host) -> None:
    assert host.ask(0x06, words(0, 0x40081234)).body == DONE
    assert b"rst:0xc" in host.everything()
