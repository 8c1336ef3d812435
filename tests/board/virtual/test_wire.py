"""Time on the wire and in the chip is exact, the same every time, and only noise crosses it at the wrong speed."""

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.clock import MILLISECOND, SECOND, wire_time
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.setup import Setup
from tests.board.virtual.host import SYNC, Host, framed, words


def elapsed(host: Host, op: int, body: bytes) -> int:
    begin = host.board.clock.now
    host.ask(op, body)
    return host.board.clock.now - begin


def test_ten_bits_a_byte() -> None:
    assert wire_time(115200, 115200) == 10 * SECOND
    assert wire_time(1, 921600) == 10851  # rounded up to whole nanoseconds


def test_a_register_read_takes_its_bytes_and_the_rom_s_time(host: Host) -> None:
    assert elapsed(host, 0x0A, words(0)) == wire_time(14, 115200) + 300_000 + wire_time(14, 115200)


def test_erasing_takes_as_long_as_the_data_sheet_says(stub: Host) -> None:
    nothing = elapsed(stub, 0xD1, words(0, 0))
    assert elapsed(stub, 0xD1, words(0, 0x1000)) - nothing == 45 * MILLISECOND
    assert elapsed(stub, 0xD1, words(0x20000, 0x20000)) - nothing == 300 * MILLISECOND


def test_every_run_takes_the_same_time() -> None:
    def run() -> int:
        host = Host(Board())
        host.sync()
        host.start_stub()
        host.ask(0x02, words(0x4000, 1, 0x4000, 0x10000))
        host.ask_data(0x03, bytes(0x4000))
        host.ask(0x13, words(0, 0x100000, 0, 0))
        return host.board.clock.now

    assert run() == run()


def test_a_slow_chip_takes_longer_and_does_the_same() -> None:
    host = Host(Board(Setup(faults=Faults(slow=10))))
    host.sync()
    host.start_stub()
    nothing = elapsed(host, 0xD1, words(0, 0))
    assert elapsed(host, 0xD1, words(0, 0x1000)) - nothing == 450 * MILLISECOND


def test_the_rom_measures_the_first_byte(board: Board) -> None:
    for baud in (9600, 230400, 1_500_000):
        host = Host(board)
        board.wire.host_baud = baud
        assert len(host.sync()) == 8
        board.wire.host_baud = 115200


def test_another_rate_is_noise(stub: Host) -> None:
    stub.board.wire.host_baud = 460800
    stub.send(0x08, SYNC)
    assert stub.everything() == b""
    stub.board.wire.host_baud = 115200
    assert len(stub.sync()) == 8


def test_a_rate_beyond_the_limit_is_noise_even_when_both_agree() -> None:
    host = Host(Board(Setup(faults=Faults(baud_limit=460800))))
    host.sync()
    host.start_stub()
    for baud, clear in ((460800, True), (921600, False)):
        host.ask(0x0F, words(baud, host.board.wire.host_baud))
        host.board.wire.host_baud = baud
        host.send(0x08, SYNC)
        assert (len(host.everything()) > 0) == clear


def test_a_flipped_bit_to_the_host_is_one_bit_once() -> None:
    clean, dirty = Board(), Board(Setup(faults=Faults(flip_to_host=140)))
    said = []
    for board in (clean, dirty):
        host = Host(board)
        host.send(0x08, SYNC)
        said.append(host.greeting + host.everything())
    different = [(a ^ b) for a, b in zip(*said, strict=True) if a != b]
    assert [bits.bit_count() for bits in different] == [1]
    assert said[0][139] != said[1][139]


def test_a_flipped_bit_to_the_chip_is_caught_by_the_checksum() -> None:
    block = 46 + 26  # sync and begin come before it
    host = Host(Board(Setup(faults=Faults(flip_to_chip=block + 200))))
    host.sync()
    host.ask(0x05, words(0x400, 1, 0x1800, 0x40080000))
    assert host.ask_data(0x07, b"a" * 0x400).body == bytes([1, 7, 0, 0])
    assert host.ask_data(0x07, b"a" * 0x400).body == bytes(4)


def test_a_wrong_header_is_one_response_only() -> None:
    host = Host(Board(Setup(faults=Faults(wrong_header=9))))
    host.sync()
    host.board.write(framed(bytes.fromhex("00 0a 04 00 00 00 00 00") + words(0)))
    assert host.frame()[0] != 1
    assert host.ask(0x0A, words(0)).op == 0x0A
