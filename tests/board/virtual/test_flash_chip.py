"""The flash chip behaves as NOR flash does, and its file is complete at every moment."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.board.virtual.faults import Faults, FlashFaults, LinkLost, Stuck
from asym_studio.board.virtual.flash_chip import FlashChip, erase_steps, open_chip, page_steps
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import BLOCK, MB, SECTOR

PLACES = st.integers(0, 4 * SECTOR)
OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("program"), PLACES, st.binary(min_size=1, max_size=600)),
        st.tuples(st.just("erase"), st.sampled_from(range(0, 4 * SECTOR, SECTOR)), st.just(b"")),
    ),
    max_size=8,
)


@given(OPERATIONS)
def test_programming_clears_bits_and_erasing_sets_them(operations: list[tuple[str, int, bytes]]) -> None:
    chip = FlashChip(None, MB)
    cells = [0xFF] * (5 * SECTOR)
    for kind, address, data in operations:
        if kind == "erase":
            chip.erase(address, SECTOR)
            cells[address : address + SECTOR] = [0xFF] * SECTOR
        else:
            for at, page in page_steps(address, data):
                chip.program(at, page)
            for at, byte in enumerate(data, address):
                cells[at] &= byte
    assert chip.read(0, len(cells)) == bytes(cells)


@given(PLACES, st.binary(min_size=1, max_size=2000))
def test_pages_cover_the_data_and_cross_no_page_boundary(address: int, data: bytes) -> None:
    steps = page_steps(address, data)
    assert b"".join(page for _, page in steps) == data
    assert all(at // 256 == (at + len(page) - 1) // 256 for at, page in steps)
    assert [at for at, _ in steps[1:]] == [at + len(page) for at, page in steps[:-1]]


@given(st.integers(0, 40 * SECTOR), st.integers(1, 40 * SECTOR))
def test_erases_cover_the_range_in_whole_sectors(address: int, length: int) -> None:
    steps = erase_steps(address, length)
    assert steps[0][0] == address // SECTOR * SECTOR
    assert sum(step for _, step in steps) == -(-(address + length) // SECTOR) * SECTOR - steps[0][0]
    assert all(step in (SECTOR, BLOCK) and at % step == 0 for at, step in steps)


def test_the_file_holds_what_the_chip_holds(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    chip = open_chip(path, 2 * MB)
    assert path.read_bytes() == b"\xff" * 2 * MB
    chip.power_up()
    chip.program(0x1000, b"hello")
    assert path.read_bytes()[0x1000:0x1006] == b"hello\xff"
    chip.power_down()
    again = open_chip(path, None)
    again.power_up()
    assert (again.size, again.read(0x1000, 5)) == (2 * MB, b"hello")
    again.power_down()


def test_a_shorter_dump_is_the_beginning_of_the_flash(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    path.write_bytes(b"abc" * 500_000)
    assert open_chip(path, None).size == 2 * MB
    assert path.read_bytes() == (b"abc" * 500_000).ljust(2 * MB, b"\xff")


def test_a_file_larger_than_the_flash_is_refused_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    path.write_bytes(bytes(2 * MB))
    with pytest.raises(InputUnreadable, match="cannot hold that"):
        open_chip(path, MB)
    assert path.read_bytes() == bytes(2 * MB)


@pytest.mark.parametrize("size", [0, 3 * MB, 256 * MB, 12345])
def test_odd_sizes_are_refused(size: int) -> None:
    with pytest.raises(InputUnreadable, match="No flash chip"):
        open_chip(None, size)


@pytest.mark.parametrize(("size", "identity"), [(4 * MB, 0x1640EF), (8 * MB, 0x1740EF), (16 * MB, 0x1840EF)])
def test_the_id_tells_the_size(size: int, identity: int) -> None:
    assert FlashChip(None, size).jedec_id == identity


def test_addresses_wrap_at_the_end() -> None:
    chip = FlashChip(None, MB)
    chip.program(0, b"\x12")
    assert chip.read(MB - 1, 2) == b"\xff\x12"
    assert chip.read(3 * MB, 1) == b"\x12"


def test_power_lost_while_erasing_leaves_a_sector_neither_old_nor_blank() -> None:
    chip = FlashChip(None, MB, FlashFaults(Faults(cut=2)))
    chip.program(0, bytes(256))
    with pytest.raises(LinkLost):
        chip.erase(0, SECTOR)
    left = chip.read(0, SECTOR)
    assert left[:2048] == b"\xff" * 2048
    assert 0x00 < left[2048] <= 0xFF
    chip.erase(0, SECTOR)
    assert chip.read(0, SECTOR) == b"\xff" * SECTOR


@pytest.mark.parametrize(("part", "written"), [(0, 0), (25, 64), (50, 128), (100, 256)])
def test_power_lost_while_programming_leaves_part_of_the_page(part: int, written: int) -> None:
    chip = FlashChip(None, MB, FlashFaults(Faults(cut=1, cut_part=part)))
    with pytest.raises(LinkLost):
        chip.program(0, bytes(256))
    assert chip.read(0, 256) == bytes(written) + b"\xff" * (256 - written)


def test_a_stuck_chip_changes_nothing() -> None:
    chip = FlashChip(None, MB, FlashFaults(Faults(stuck=1)))
    with pytest.raises(Stuck):
        chip.program(0, bytes(256))
    assert chip.read(0, 256) == b"\xff" * 256
