"""Opening files: telling tables and dumps apart, finding the table in a dump, surviving anything else."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS, Chip
from asym_studio.flash.errors import InputUnreadable, Severity, StudioError, TableRefused
from asym_studio.flash.reading import MAX_TEXT, Given, SourceKind, read_table
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.table import PartitionTable
from asym_studio.flash.units import MB
from tests.corpus import CORPUS, corpus_binary, corpus_tables, needs_corpus
from tests.flash.test_binary import OBS, table_of


def header(chip: Chip, size_code: int = 2) -> bytes:
    return bytes((0xE9, 3, 2, size_code << 4 | 0xF)) + bytes(8) + chip.image_id.to_bytes(2, "little") + bytes(10)


def dump(
    table: PartitionTable = OBS, *, at: int = 0x8000, chip: Chip = CHIPS["esp32"], size: int = 4 * MB, code: int = 2
) -> bytearray:
    flash = bytearray(b"\xff") * size
    flash[chip.bootloader_offset : chip.bootloader_offset + 24] = header(chip, code)
    flash[at : at + 0xC00] = write_binary(table)
    return flash


def unreadable(data: bytes | bytearray, given: Given | None = None) -> str:
    with pytest.raises(InputUnreadable) as error:
        read_table(bytes(data), given)
    assert str(error.value.remedy)
    return error.value.code


@needs_corpus
@pytest.mark.parametrize("entry", corpus_tables(), ids=lambda entry: entry["file"])
def test_real_tables_get_the_verdict_and_the_bytes_of_the_reference(entry: dict[str, object]) -> None:
    data = (CORPUS / "tables" / str(entry["file"])).read_bytes()
    try:
        opened = read_table(data)
    except TableRefused as error:
        assert not entry["accepted"]
        assert error.line
        return
    assert is_refused((*opened.problems, *check(opened.layout))) is not entry["accepted"]
    if entry["accepted"]:
        assert hashlib.sha256(write_binary(opened.layout.table)).hexdigest() == entry["binary_sha256"]


@pytest.mark.parametrize("chip", CHIPS.values(), ids=lambda chip: chip.name)
def test_a_dump_tells_chip_and_flash_sizes(chip: Chip) -> None:
    opened = read_table(bytes(dump(chip=chip, size=8 * MB, code=1)))
    assert opened.kind is SourceKind.DUMP
    assert (opened.layout.table, opened.problems) == (OBS, ())
    assert (opened.layout.chip, opened.layout.flash_size, opened.layout.header_flash_size) == (chip, 8 * MB, 2 * MB)


def test_what_the_user_says_holds_against_the_dump() -> None:
    given = Given(chip=CHIPS["esp32s2"], flash_size=16 * MB)
    flash = dump(chip=CHIPS["esp32"])
    opened = read_table(bytes(flash), given)
    assert (opened.layout.chip.name, opened.layout.flash_size) == ("esp32s2", 16 * MB)
    assert [problem.code for problem in opened.problems] == ["chip-mismatch"]


def test_a_dump_of_a_part_of_the_flash() -> None:
    opened = read_table(bytes(dump()[:0x9000]))
    assert (opened.layout.table, opened.layout.flash_size) == (OBS, None)


def test_a_table_elsewhere_is_found_and_said() -> None:
    opened = read_table(bytes(dump(at=0x10000)))
    assert opened.layout.table.offset == 0x10000
    assert [(p.code, p.severity) for p in opened.problems] == [("table-found-elsewhere", Severity.WARNING)]
    assert read_table(bytes(dump(at=0x10000)), Given(table_offset=0x10000)).problems == ()


def test_the_table_at_its_usual_place_comes_first() -> None:
    flash = dump(table_of(3, md5=False))
    flash[0x4000:0x4C00] = write_binary(OBS)
    assert read_table(bytes(flash)).layout.table == table_of(3, md5=False)


def test_elsewhere_a_right_checksum_comes_first() -> None:
    flash = dump(at=0x20000)
    flash[0xC000:0xCC00] = write_binary(table_of(3, md5=False))
    assert len(read_table(bytes(flash)).layout.table) == 5


def test_a_place_that_was_said_is_the_only_one() -> None:
    assert unreadable(dump(), Given(table_offset=0x9000)) == "dump-table-elsewhere"


def test_a_wrong_checksum_in_a_dump_is_shown() -> None:
    flash = dump()
    flash[0x8009] ^= 1
    assert [problem.code for problem in read_table(bytes(flash)).problems] == ["md5-mismatch"]


@pytest.mark.parametrize("length", [1, 2, 12, 13, 15])
def test_a_table_torn_within_a_row_is_damaged(length: int) -> None:
    flash = dump()
    flash[0x8040 + length : 0x9000] = b"\xff" * (0xFC0 - length)
    assert unreadable(flash) == "dump-table-damaged"


def test_a_table_torn_between_two_rows_looks_whole() -> None:
    flash = dump()
    flash[0x8040:0x9000] = b"\xff" * 0xFC0
    assert read_table(bytes(flash)).layout.table == PartitionTable(OBS.rows[:2], md5=False)


def test_dumps_without_a_table() -> None:
    blank = dump()
    blank[0x8000:0x9000] = b"\xff" * 0x1000
    assert unreadable(blank) == "dump-table-blank"
    assert unreadable(b"\xff" * MB) == "dump-table-blank"
    assert unreadable(bytes(4 * MB)) == "dump-without-table"
    assert unreadable(b"\xff" * 0x7000) == "dump-too-short"
    assert unreadable(header(CHIPS["esp32"]) + bytes(0x5000)) == "image-not-table"
    assert unreadable(header(CHIPS["esp32"]) + bytes(MB + 5)) == "image-not-table"


@needs_corpus
def test_otadata_is_no_table() -> None:
    assert unreadable(corpus_binary("espconnect__otadata_ota_0_active.bin")) == "dump-too-short"


def test_a_huge_dump_with_a_trap_at_every_sector() -> None:
    trap = write_binary(table_of(80, md5=False))[:0xA00].ljust(0x1000, b"\0")
    assert unreadable(b"\xff" * 0x9000 + trap * 4000) == "dump-table-blank"


def test_long_text_is_refused_by_its_size() -> None:
    assert unreadable(b"# comment\n" * (MAX_TEXT // 8)) == "text-too-large"


def test_random_bytes_are_unreadable() -> None:
    chance = random.Random(7)
    for size in (1, 5, 31, 32, 100, 1000, 5000, 0x9000, MB):
        with pytest.raises(StudioError):
            read_table(b"\xfe" + chance.randbytes(size))
    assert unreadable(b"\x00\x01\x02\x03" * 100) == "table-unknown"


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_give_a_layout_or_one_error(data: bytes) -> None:
    try:
        check(read_table(data).layout)
    except StudioError as error:
        assert error.code
        assert str(error.message)
        assert str(error.remedy)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_dump_with_random_damage_gives_a_layout_or_one_error(draw: st.DataObject) -> None:
    flash = dump(size=0x20000, at=draw.draw(st.sampled_from([0x8000, 0x10000])))
    for _ in range(draw.draw(st.integers(1, 6))):
        at = draw.draw(st.one_of(st.integers(0x8000, 0x80D0), st.integers(0x1000, 0x1020)))
        flash[at] = draw.draw(st.integers(0, 255))
    try:
        check(read_table(bytes(flash)).layout)
    except StudioError as error:
        assert str(error.message)
        assert str(error.remedy)


@pytest.mark.parametrize(
    "text",
    [
        "a" * MAX_TEXT,
        "," * MAX_TEXT,
        "${" * (MAX_TEXT // 2),
        "a,data,nvs,,1" + "k" * 100_000,
        "a,data,nvs,," + "9" * 1_000_000,
        "a,data,nvs,,0x" + "f" * 1_000_000,
        "a,data,nvs,," + "1_" * 500_000,
        "x,data,6,,4K\n" * 10_000,
    ],
    ids=lambda text: text[-8:],
)
def test_monsters_are_refused(text: str) -> None:
    with pytest.raises(TableRefused) as error:
        read_table(text.encode())
    assert len(str(error.value)) < 200
