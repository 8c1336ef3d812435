"""The stub's commands, byte for byte."""

import zlib
from hashlib import md5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.setup import Setup
from asym_studio.flash.units import BLOCK, MB, SECTOR
from tests.board.virtual.host import SYNC, Host, framed, words, xor

DONE = bytes(2)


def failed(code: int) -> bytes:
    return bytes([code, 0])


def contents(host: Host, address: int, length: int) -> bytes:
    return host.board.chip.flash.read(address, length)


def test_sync_has_the_value_0(stub: Host) -> None:
    answers = stub.sync()
    assert len(answers) == 8
    assert {(answer.value, answer.body) for answer in answers} == {(0, DONE)}


def test_values_are_0_but_for_register_reads(stub: Host) -> None:
    assert stub.ask(0x0A, words(0x40001000)).value == 0x00F01D83
    assert stub.ask(0x0D, words(0)).value == 0


@pytest.mark.parametrize(
    ("op", "body", "code"),
    [
        (0x77, b"", 0xC3),
        (0x0E, words(0, 64), 0xC3),
        (0x0A, b"abc", 0xC0),
        (0x0D, bytes(8), 0xC0),
        (0x04, words(1), 0xC6),
        (0xD1, words(0x1001, 0x1000), 0xC0),
        (0xD1, words(0x1000, 0x800), 0xC0),
        (0xD1, words(4 * MB, 0x1000), 0xC4),
        (0x13, words(4 * MB, 1, 0, 0), 0xC4),
        (0x14, b"", 0xFF),
    ],
)
def test_errors(stub: Host, op: int, body: bytes, code: int) -> None:
    answer = stub.ask(op, body)
    assert (answer.op, answer.body) == (op, failed(code))
    assert stub.ask(0x0D, words(0)).body == DONE  # an error is told once


def test_md5_is_raw(stub: Host) -> None:
    digest = md5(b"\xff" * 70000, usedforsecurity=False).digest()
    assert stub.ask(0x13, words(0x123, 70000, 0, 0)).body == digest + DONE


def test_a_read_waits_for_every_acknowledgement(stub: Host) -> None:
    stub.board.chip.flash.program(0x1000, bytes(range(256)))
    expected = contents(stub, 0xF80, 0x2100)
    assert stub.ask(0xD2, words(0xF80, 0x2100, 0x1000, 64)).body == DONE
    received = b""
    while len(received) < 0x2100:
        received += stub.frame()
        assert stub.everything() == b""  # one block at a time
        stub.board.write(framed(words(len(received))))
    assert received == expected
    assert stub.frame() == md5(expected, usedforsecurity=False).digest()
    assert stub.ask(0x0D, words(0)).body == DONE


def test_a_read_that_the_host_gives_up_goes_on_waiting(stub: Host) -> None:
    assert stub.ask(0xD2, words(0, 0x3000, 0x1000, 64)).body == DONE
    stub.frame()
    stub.send(0x08, SYNC)  # no acknowledgement: ends the read with the digest of what was sent
    assert len(stub.frame()) == 16
    assert len(stub.sync()) == 8


def test_a_block_is_acknowledged_before_it_is_written_and_failure_comes_with_the_next(stub: Host) -> None:
    stub.ask(0x0B, words(0, 0x20000, 0x10000, 0x1000, 0x100, 0xFFFF))
    assert stub.ask(0x02, words(0x2000, 2, 0x1000, 0x1F000)).body == DONE
    assert stub.ask_data(0x03, bytes(0x1000)).body == DONE
    assert stub.ask_data(0x03, bytes(0x1000), 1).body == DONE  # beyond the end, but nobody knows yet
    assert stub.ask(0x0A, words(0x40001000)).body == failed(0xC4)
    assert stub.ask(0x0A, words(0x40001000)).body == DONE


def test_data_is_written_when_the_next_command_is_answered(stub: Host) -> None:
    data = bytes(range(256)) * 64
    assert stub.ask(0x02, words(len(data) + 5, 2, 0x4000, 0x10000)).body == DONE
    assert stub.ask_data(0x03, data).body == DONE
    assert stub.ask_data(0x03, b"tail!".ljust(0x4000, b"\xff"), 1).body == DONE
    assert stub.ask(0x04, words(1)).body == DONE
    assert contents(stub, 0x10000, len(data) + 6) == data + b"tail!\xff"


def test_an_unaligned_write_erases_from_the_head_of_its_sector(stub: Host) -> None:
    flash = stub.board.chip.flash
    for address in (0xFF00, 0x10000, 0x11F00, 0x12000):
        flash.program(address, bytes(256))
    stub.ask(0x02, words(0x1000, 1, 0x4000, 0x10800))
    stub.ask_data(0x03, b"\x11" * 0x1000)
    stub.ask(0x04, words(1))
    assert contents(stub, 0xFF00, 256) == bytes(256)
    assert contents(stub, 0x10000, 0x800) == b"\xff" * 0x800
    assert contents(stub, 0x10800, 0x1000) == b"\x11" * 0x1000
    assert contents(stub, 0x11800, 0x800) == b"\xff" * 0x800
    assert contents(stub, 0x12000, 256) == bytes(256)


@settings(max_examples=15)
@given(st.binary(max_size=3000), st.integers(0, 60), st.integers(100, 5000))
def test_compressed_writes_of_any_content_and_block_size(seed: bytes, repeats: int, block: int) -> None:
    stub = Host(Board())
    stub.sync()
    stub.start_stub()
    data = (seed or b"\0") * (repeats + 1)
    packed = zlib.compress(data)
    blocks = [packed[at : at + block] for at in range(0, len(packed), block)]
    assert stub.ask(0x10, words(len(data), len(blocks), block, 0x40000)).body == DONE
    for number, piece in enumerate(blocks):
        assert stub.ask_data(0x11, piece, number).body == DONE
    assert stub.ask(0x12, words(1)).body == DONE
    assert contents(stub, 0x40000, len(data)) == data


def test_a_damaged_stream_is_an_inflate_error_of_the_next_command(stub: Host) -> None:
    stub.ask(0x10, words(0x1000, 1, 0x4000, 0x40000))
    assert stub.ask_data(0x11, b"no zlib stream").body == DONE
    assert stub.ask(0x12, words(1)).body == failed(0xC7)


def test_a_stream_that_inflates_too_far_stops_at_the_end(stub: Host) -> None:
    stub.ask(0x10, words(0x1000, 1, 0x4000, 0x40000))
    assert stub.ask_data(0x11, zlib.compress(bytes(MB))).body == DONE
    assert stub.ask(0x0A, words(0)).body == failed(0xC9)
    assert contents(stub, 0x41000, 64) == b"\xff" * 64


def test_a_write_cannot_end_before_all_has_come(stub: Host) -> None:
    stub.ask(0x02, words(0x8000, 2, 0x4000, 0x40000))
    stub.ask_data(0x03, bytes(0x4000))
    assert stub.ask(0x04, words(1)).body == failed(0xC0)


def test_a_wrong_checksum_is_told_at_once(stub: Host) -> None:
    stub.ask(0x02, words(0x1000, 1, 0x4000, 0x40000))
    data = bytes(0x1000)
    assert stub.ask(0x03, words(len(data), 0, 0, 0) + data, xor(data) ^ 1).body == failed(0xC1)
    assert stub.ask_data(0x03, data).body == DONE


def test_erasing(stub: Host) -> None:
    flash = stub.board.chip.flash
    for address in (0, SECTOR, 3 * SECTOR, BLOCK, 2 * BLOCK):
        flash.program(address, bytes(256))
    assert stub.ask(0xD1, words(SECTOR, BLOCK)).body == DONE
    assert contents(stub, 0, 256) == bytes(256)
    assert contents(stub, SECTOR, BLOCK) == b"\xff" * BLOCK
    assert contents(stub, 2 * BLOCK, 256) == bytes(256)
    assert stub.ask(0xD0).body == DONE
    assert contents(stub, 0, 4 * MB) == b"\xff" * 4 * MB


def test_ending_with_a_reboot_goes_back_to_the_rom(stub: Host) -> None:
    stub.ask(0x02, words(0, 0, 0x4000, 0))
    assert stub.ask(0x04, words(0)).body == DONE
    assert stub.everything().endswith(b"waiting for download\r\n")
    assert stub.sync()[0].value != 0


def test_a_protected_flash_is_not_read() -> None:
    host = Host(Board(Setup(faults=Faults(read_protected=True))))
    host.sync()
    host.start_stub()
    assert host.ask(0x13, words(0, 64, 0, 0)).body == failed(0xC4)
    assert host.ask(0xD2, words(0, 0x1000, 0x1000, 64)).body == DONE
    assert host.ask(0x0A, words(0)).body == failed(0xC4)
