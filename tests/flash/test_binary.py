"""The binary table: the reference's bytes, and damaged ones."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash.binary import MAGIC, most_rows, read_binary, write_binary
from asym_studio.flash.errors import Severity, StudioError, TableRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import SourceKind, read_table
from asym_studio.flash.table import Partition, PartitionTable
from tests.corpus import corpus_binary, needs_corpus
from tests.flash.strategies import legal_layouts

OBS = PartitionTable(
    (
        Partition("nvs", 1, 2, 0x9000, 0x5000),
        Partition("otadata", 1, 0, 0xE000, 0x2000),
        Partition("app", 0, 0x10, 0x10000, 0x380000),
        Partition("flashApp", 0, 0x11, 0x390000, 0x40000),
        Partition("spiffs", 1, 0x82, 0x3D0000, 0x30000),
    )
)


def table_of(count: int, *, md5: bool = True) -> PartitionTable:
    rows = (Partition(f"p{n}", 1, 6, 0x9000 + n * 0x1000, 0x1000) for n in range(count))
    return PartitionTable(tuple(rows), md5=md5)


@needs_corpus
def test_the_asymmetric_table_of_open_bike_sensor() -> None:
    assert write_binary(OBS) == corpus_binary("obs-flash-v0.3-embedded-table-padded-C00.bin")


@needs_corpus
@pytest.mark.parametrize(
    "name",
    ["esp-idf__test_partitions.bin", "esp-idf__test_partitions-utf8-bom.bin", "obs-sd-partition-table-c3c4cad.bin"],
)
def test_real_binaries_come_back_byte_for_byte(name: str) -> None:
    opened = read_table(corpus_binary(name))
    assert opened.kind is SourceKind.BINARY
    assert opened.problems == ()
    assert write_binary(opened.layout.table) == corpus_binary(name)


@needs_corpus
def test_a_table_without_its_end_row_is_shown_and_mended_by_writing() -> None:
    opened = read_table(corpus_binary("obs-flash-v0.3-embedded-table-192B.bin"))
    assert [(p.code, p.severity) for p in opened.problems] == [("end-row-missing", Severity.ERROR)]
    assert "0xc00" in str(opened.problems[0].message)
    assert write_binary(opened.layout.table) == corpus_binary("obs-flash-v0.3-embedded-table-padded-C00.bin")


@settings(max_examples=150, deadline=None)
@given(legal_layouts())
def test_what_is_written_is_read_again(layout: Layout) -> None:
    binary = write_binary(layout.table)
    assert len(binary) == 0xC00
    assert read_binary(binary, layout.table.offset) == (layout.table, ())


def test_labels_are_cut_and_unknown_flags_left_out() -> None:
    table = PartitionTable((Partition("a_label_of_more_than_16", 1, 2, 0x9000, 0x3000, 0xFFFFFFFF),))
    (row,) = read_binary(write_binary(table), 0x8000)[0]
    assert (row.label, row.flags) == ("a_label_of_more_", 3)


def test_unknown_flags_are_kept_when_read() -> None:
    binary = bytearray(write_binary(OBS))
    binary[28:32] = b"\x05\0\0\x80"
    binary[0xA0:0xC0] = b"\xeb\xeb" + b"\xff" * 14 + hashlib.md5(binary[:0xA0]).digest()
    table, problems = read_binary(bytes(binary), 0x8000)
    assert (table[0].flags, problems) == (0x80000005, ())


@pytest.mark.parametrize("md5", [True, False])
def test_there_is_room_for_94_rows_and_one_more_without_a_checksum(md5: bool) -> None:
    most = most_rows(md5)
    assert most == (94 if md5 else 95)
    full = table_of(most, md5=md5)
    assert read_binary(write_binary(full), 0x8000) == (full, ())
    with pytest.raises(TableRefused) as refused:
        write_binary(table_of(most + 1, md5=md5))
    assert refused.value.code == "rows-too-many"


@pytest.mark.parametrize(
    "row",
    [
        Partition("a", 256, 0, 0, 0),
        Partition("a", 0, -1, 0, 0),
        Partition("a", 0, 0, -4096, 0),
        Partition("a", 0, 0, 0, 1 << 32),
        Partition("\ud800", 1, 2, 0x9000, 0x3000),
    ],
)
def test_what_no_row_can_hold_is_refused(row: Partition) -> None:
    with pytest.raises(TableRefused):
        write_binary(PartitionTable((row,)))


def test_a_wrong_checksum_shows_the_rows_and_the_damage() -> None:
    binary = bytearray(write_binary(OBS))
    binary[32 * 3 + 9] ^= 0x10
    table, problems = read_binary(bytes(binary), 0x8000)
    assert [(p.code, p.severity) for p in problems] == [("md5-mismatch", Severity.ERROR)]
    assert table[3].size != OBS[3].size


def test_rows_behind_the_checksum_are_read_on() -> None:
    binary = write_binary(table_of(2))
    more = binary[:96] + write_binary(table_of(1, md5=False)).replace(b"p0", b"p9")
    table, problems = read_binary(more, 0x8000)
    assert ([row.label for row in table], problems) == (["p0", "p1", "p9"], ())


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda b: b[:32] + b"\xab" + b[33:], "row-unknown"),
        (lambda b: b[:44] + b"\xff" + b[45:], "label-invalid"),
        (lambda b: b[:100], "row-cut"),
        (lambda b: b[:32] * 1000, "rows-too-many"),
    ],
)
def test_damaged_rows_are_refused(damage: object, code: str) -> None:
    assert callable(damage)
    with pytest.raises(TableRefused) as refused:
        read_table(damage(write_binary(OBS)))
    assert refused.value.code == code


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_one_error(data: bytes) -> None:
    try:
        read_table(MAGIC + data)
    except StudioError as error:
        assert str(error.message)
        assert str(error.remedy)
