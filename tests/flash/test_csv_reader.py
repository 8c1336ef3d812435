"""Reading a CSV as ESP-IDF's tool reads it, and saying where and what is wrong with one that it refuses."""

from __future__ import annotations

import codecs
from dataclasses import replace

import pytest

from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_text import decode, expand
from asym_studio.flash.errors import Severity, TableRefused
from asym_studio.flash.reading import Given, Opened, SourceKind, read_table
from asym_studio.flash.table import Partition


def opened(text: str, **given: object) -> Opened:
    return read_table(text.encode(), replace(Given(), **given))  # type: ignore[arg-type] # kept short: any of its fields


def rows(text: str, **given: object) -> tuple[Partition, ...]:
    return opened(text, **given).layout.table.rows


def places(text: str, **given: object) -> list[tuple[int, int]]:
    return [(row.offset, row.size) for row in rows(text, **given)]


def refused(text: str, **given: object) -> TableRefused:
    with pytest.raises(TableRefused) as error:
        opened(text, **given)
    return error.value


def test_columns_names_and_flags() -> None:
    assert rows(" # comment\n\n  app0 ,APP, Ota_1 , 0x20000, 1M, readonly:encrypted , more, columns\n") == (
        Partition("app0", 0, 0x11, 0x20000, 0x100000, 3),
    )


def test_blank_offsets_follow_the_row_before_at_64_kb_for_apps() -> None:
    text = "nvs,data,nvs,,0x4000\nx,0x40,,,0x123\napp,app,factory,,1M\nfs,data,fat,,-4M\n"
    assert places(text) == [(0x9000, 0x4000), (0xD000, 0x123), (0x10000, 0x100000), (0x110000, 0x2F0000)]


def test_blank_offsets_start_behind_the_table() -> None:
    assert places("nvs,data,nvs,,16K", table_offset=0x10000) == [(0x11000, 0x4000)]


def test_rows_that_the_tool_places_itself() -> None:
    text = (
        "nvs,data,nvs,,16K\nb,bootloader,primary,junk,junk\nt,partition_table,primary,,\no,bootloader,ota,,\nfs,1,6,,1K"
    )
    s3, esp32 = CHIPS["esp32s3"], CHIPS["esp32"]
    assert places(text, chip=esp32) == [
        (0x9000, 0x4000),
        (0x1000, 0x7000),
        (0x8000, 0x1000),
        (0xD000, 0x7000),
        (0x14000, 0x400),
    ]
    assert places(text, chip=s3)[1:4] == [(0, 0x8000), (0x8000, 0x1000), (0xD000, 0x8000)]


def test_a_recovery_bootloader_lies_where_it_was_said() -> None:
    assert places("r,bootloader,recovery,,\n", recovery_offset=0x3F0000) == [(0x3F0000, 0x7000)]
    assert places("# asym-studio: recovery-offset=4032K\nr,bootloader,recovery,,\n") == [(0x3F0000, 0x7000)]
    assert refused("r,bootloader,recovery,,\n").code == "recovery-offset-missing"


def test_environment_variables() -> None:
    env = {"SIZE": "16K", "ROW": "nvs,data,nvs,", "HASH": "#", "X": "$SIZE"}
    assert places("$ROW,${SIZE}", env=env) == [(0x9000, 0x4000)]
    assert rows("$HASH everything\n", env=env) == ()
    assert [row.label for row in rows("$X$Y,data,nvs,,4K", env={**env, "X": "x"})] == ["x$Y"]
    error = refused("\n$NOBODY,data,nvs,,4K")
    assert (error.code, error.line, error.column) == ("variable-unknown", 2, 1)
    assert rows(" $NOBODY,data,nvs,,4K")[0].label == "$NOBODY"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("$A", "1"),
        ("${A}", "1"),
        ("$AB", "$AB"),
        ("$A-$A", "1-1"),
        ("$$A", "$1"),
        ("${A", "${A"),
        ("${}$A", "${}1"),
        ("${a b}", "blank"),
        ("$\N{LATIN SMALL LETTER E WITH ACUTE}", "$\N{LATIN SMALL LETTER E WITH ACUTE}"),
        ("$B", "$A"),
        ("$", "$"),
        ("${$A}", "${$A}"),
    ],
)
def test_variables_are_expanded_as_on_posix(text: str, result: str) -> None:
    assert expand(text, {"A": "1", "a b": "blank", "B": "$A"}) == result


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\N{LINE SEPARATOR}"])
def test_every_line_break_that_python_knows(ending: str) -> None:
    assert len(rows(ending.join(["a,data,nvs,,16K", "b,data,phy,,4K", "# c"]))) == 2


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_marks(mark: bytes, codec: str) -> None:
    data = mark + "größe,data,nvs,,16K\n".encode(codec)
    assert read_table(data).layout.table[0].label == "größe"
    text, encoding = decode(data)
    assert encoding.encode(text) == data


def test_utf_32_of_the_other_kind_is_refused_with_what_to_do() -> None:
    with pytest.raises(TableRefused) as error:
        read_table(codecs.BOM_UTF32_LE + "a,data,nvs,,16K\n".encode("utf-32-le"))
    assert error.value.code == "encoding-utf32"
    assert "UTF-8" in str(error.value.remedy)


def test_text_in_another_encoding_is_refused_where_it_starts() -> None:
    with pytest.raises(TableRefused) as error:
        read_table("# ok\r\n# Größe\na,data,nvs,,16K\n".encode("latin-1"))
    assert (error.value.code, error.value.line, error.value.column) == ("encoding-invalid", 2, 5)


def test_an_empty_file_is_an_empty_table() -> None:
    assert opened("").layout.table.rows == ()
    assert opened("").kind is SourceKind.CSV


@pytest.mark.parametrize(
    ("row", "code", "column", "remedy"),
    [
        ("nvs,data,nvs,0x9000,16K # settings", "size-invalid", 21, "line of its own"),
        ("nvs,data,nvs,0x9000,16K,encrypted # x", "flag-unknown", 25, "line of its own"),
        ("nvs,data,nvs,0x9000,1.5M", "size-invalid", 21, "1536K"),
        ("nvs,data,nvs,0x9000, 4MB", "size-invalid", 22, "4096K"),
        ("nvs,data,nvs,010,4K", "offset-invalid", 14, "10, or 0x10"),
        ("nvs,data,nvs,$AT,4K", "offset-invalid", 14, "environment variable"),
        ("nvs,dat,nvs,,4K", "type-unknown", 5, "data"),
        ('nvs, "data",nvs,,4K', "type-unknown", 6, "quotation"),
        ("nvs,,nvs,,4K", "type-empty", 5, "app, data"),
        ("fs,data,spifs,,4K", "subtype-unknown", 9, "spiffs"),
        ("fs,data,qqqqqq,,4K", "subtype-unknown", 9, "one of ota, phy"),
        ("x,0x40,nvs,,4K", "subtype-unknown", 8, "number"),
        ("a,app,,,4K", "subtype-empty", 7, "factory"),
        ("a,256,0,,4K", "type-out-of-range", 3, "0xff"),
        ("a,1,-1,,4K", "subtype-out-of-range", 5, "0xff"),
        ("a,data,nvs,0x100000000,4K", "offset-out-of-range", 12, "0xffffffff"),
        ("a,data,nvs,-4K,4K", "offset-out-of-range", 12, "0xffffffff"),
        ("a,data,nvs,,0x100000000", "size-out-of-range", 13, "0xffffffff"),
        ("a,data,nvs,0x20000,-64K", "size-negative", 20, "ends"),
        ("a,data,nvs,,", "size-empty", 13, "fifth"),
        ("a,data,nvs", "columns-missing", 11, "separated by commas"),
        ("a;data;nvs;;4K", "columns-missing", 15, "by commas"),
        ("<!DOCTYPE html>", "columns-missing", 16, "web page"),
        ("a,data,nvs,,4K,Encrypted", "flag-unknown", 16, "small letters"),
        ("a,data,nvs,,4K,encrypted : readonly", "flag-unknown", 16, "encrypted:readonly"),
    ],
)
def test_a_refused_row_says_where_and_what_to_do(row: str, code: str, column: int, remedy: str) -> None:
    error = refused(f"# heading\n{row}\n")
    assert (error.code, error.line, error.column) == (code, 2, column)
    assert remedy in str(error.remedy)


def test_columns_are_counted_in_the_line_as_written() -> None:
    error = refused("  nvs ,  data ,\tnvs, 0x9000,   12 KB\n")
    assert error.column == 32


def test_rows_out_of_order_are_shown_and_can_be_sorted() -> None:
    result = opened("a,data,nvs,0x20000,16K\nb,data,phy,0x10000,4K\n# c\nc,data,fat,,4K\n")
    assert [(p.code, p.severity, p.line, p.row) for p in result.problems] == [
        ("rows-out-of-order", Severity.ERROR, 2, 1)
    ]
    assert result.problems[0].fix is not None
    assert [row.label for row in result.problems[0].fix.apply(result.layout).table] == ["b", "c", "a"]
    assert result.csv is not None
    assert [result.csv.line_of(row) for row in range(3)] == [1, 2, 4]


def test_a_table_that_says_what_it_needs() -> None:
    layout = opened(
        "# asym-studio: chip=ESP32-S3 flash-size=8MB table-offset=0x10000 secure-boot=V2\n"
        "  #asym-studio: pinned=nvs,a%20b header-flash-size=4MB md5=no future=1\n"
        "nvs,data,nvs,,16K\n"
    ).layout
    assert (layout.chip.name, layout.flash_size, layout.table.offset) == ("esp32s3", 0x800000, 0x10000)
    assert (layout.secure_boot.value, layout.header_flash_size, layout.table.md5) == ("v2", 0x400000, False)
    assert layout.pinned == {"nvs", "a b"}
    assert layout.table[0].offset == 0x11000


def test_what_the_user_says_holds_against_the_file() -> None:
    text = "# asym-studio: chip=esp32s3 flash-size=8MB table-offset=0x10000\n"
    layout = opened(text, chip=CHIPS["esp32c3"], flash_size=0x400000, table_offset=0x8000).layout
    assert (layout.chip.name, layout.flash_size, layout.table.offset) == ("esp32c3", 0x400000, 0x8000)


@pytest.mark.parametrize(
    "setting",
    [
        "chip=esp99",
        "flash-size=5",
        "flash-size=0",
        "flash-size=8GB",
        "flash-size=0x_",
        "flash-size=" + "9" * 100,
        "table-offset=0x8001",
        "secure-boot=v3",
        "md5=maybe",
        "recovery-offset=-1",
        "header-flash-size=",
    ],
)
def test_a_setting_that_makes_no_sense_is_a_warning(setting: str) -> None:
    result = opened(f"a,data,nvs,,16K\n# asym-studio: {setting} pinned=a\n")
    assert [(p.code, p.severity, p.line, p.column) for p in result.problems] == [
        ("setting-invalid", Severity.WARNING, 2, 16)
    ]
    assert result.layout.pinned == {"a"}
