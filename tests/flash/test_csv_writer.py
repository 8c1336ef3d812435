"""Saving a CSV: what was not edited keeps every byte, what was edited fits in, and nothing of the user's gets lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_reader import writing_order
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import StudioError, TableRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Given, Opened, SourceKind, read_table
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from tests.corpus import CORPUS, corpus_tables, needs_corpus
from tests.examples import examples
from tests.flash.csv_strategies import ENVIRONMENT, csv_files
from tests.flash.strategies import legal_layouts

ENV = Given(env=ENVIRONMENT)
Edit = Callable[[Layout], Layout]


def edited(text: str, edit: Edit, given: Given = ENV) -> str:
    """Open a CSV, edit the layout, and return what is saved."""
    opened = read_table(text.encode(), given)
    return write_csv(edit(opened.layout), opened.csv).decode()


def row(label: str, /, **changes: object) -> Edit:
    """Return the edit that gives some attributes of a partition other values."""

    def edit(layout: Layout) -> Layout:
        index = layout.table.find(label)
        assert index is not None
        return layout.with_table(layout.table.with_row(index, replace(layout.table[index], **changes)))  # type: ignore[arg-type] # kept short: any attribute

    return edit


def without(label: str) -> Edit:
    return lambda layout: layout.with_table(layout.table.with_rows(p for p in layout.table if p.label != label))


def plus(partition: Partition) -> Edit:
    return lambda layout: layout.with_table(layout.table.with_rows((*layout.table, partition)))


def in_order(layout: Layout) -> Layout:
    """Return the layout as a CSV can say it: rows by offset, known flags only."""
    rows = (layout.table[index] for index in writing_order(layout.table))
    return layout.with_table(layout.table.with_rows(replace(p, flags=p.flags & types.KNOWN_FLAGS) for p in rows))


ARDUINO = """\
# Name,   Type, SubType, Offset,  Size, Flags
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,

# the product
app0,     app,  ota_0,   0x10000, 0x1E0000,
app1,     app,  ota_1,   0x1F0000,0x1E0000,
# files
spiffs,   data, spiffs,  0x3D0000,0x30000,
"""


@needs_corpus
@pytest.mark.parametrize(
    "file", [entry["file"] for entry in corpus_tables() if "unknown flag" not in str(entry["reference_error"])]
)
def test_a_real_file_that_was_not_edited_keeps_every_byte(file: str) -> None:
    data = (CORPUS / "tables" / file).read_bytes()
    opened = read_table(data)
    assert write_csv(opened.layout, opened.csv) == data


@settings(max_examples=examples(100), deadline=None)
@given(csv_files(plausible=True))
def test_no_file_that_was_not_edited_changes(data: bytes) -> None:
    opened = opened_csv(data)
    assert write_csv(opened.layout, opened.csv) == data


def opened_csv(data: bytes) -> Opened:
    try:
        opened = read_table(data, ENV)
    except StudioError:
        assume(False)
        raise
    assume(opened.kind is SourceKind.CSV)
    return opened


@settings(max_examples=examples(100), deadline=None)
@given(legal_layouts())
def test_a_new_file_says_the_layout(layout: Layout) -> None:
    assert read_table(write_csv(layout)).layout == in_order(layout)


@settings(max_examples=examples(150), deadline=None)
@given(csv_files(plausible=True), st.data())
def test_an_edited_file_says_the_edited_layout(data: bytes, draw: st.DataObject) -> None:
    opened = opened_csv(data)
    layout = _randomly_edited(draw, opened.layout)
    saved = write_csv(layout, opened.csv)
    again = read_table(saved, ENV)
    assert again.layout == (layout if layout == opened.layout else in_order(layout))
    assert write_csv(again.layout, again.csv) == saved
    assert opened.csv is not None
    assert saved.startswith(opened.csv.encoding.mark)


@needs_corpus
@settings(max_examples=examples(100), deadline=None)
@given(st.sampled_from([entry["file"] for entry in corpus_tables() if entry["accepted"]] or [""]), st.data())
def test_an_edited_real_file_keeps_its_comments(file: str, draw: st.DataObject) -> None:
    data = (CORPUS / "tables" / file).read_bytes()
    opened = read_table(data)
    layout = _randomly_edited(draw, opened.layout)
    saved = write_csv(layout, opened.csv)
    assert read_table(saved).layout == in_order(layout)
    comments = [line.strip() for line in data.splitlines() if line.strip().startswith(b"#")]
    left = [line.strip() for line in saved.splitlines() if line.strip().startswith(b"#")]
    assert sorted(comments) == sorted(line for line in left if not line.startswith(b"# asym-studio:"))


def _randomly_edited(draw: st.DataObject, layout: Layout) -> Layout:
    """Return a layout after a few edits; rows that the tool places itself stay."""
    for _ in range(draw.draw(st.integers(1, 4))):
        layout = draw.draw(st.sampled_from([_change_a_row, _add, _drop, _shuffle, _set]))(draw, layout)
    return layout


def _movable(layout: Layout) -> list[int]:
    placed = (types.BOOTLOADER, types.PARTITION_TABLE)
    return [index for index, partition in enumerate(layout.table) if partition.type not in placed]


_OFFSETS = st.one_of(st.integers(9, 0x3FF).map(lambda n: n * 0x1000), st.integers(1, 63).map(lambda n: n * 0x10000))


def _change_a_row(draw: st.DataObject, layout: Layout) -> Layout:
    indexes = _movable(layout)
    if not indexes:
        return layout
    index = draw.draw(st.sampled_from(indexes))
    kind = st.sampled_from([(0, 0x10), (0, 0x20), (1, 2), (1, 0x81), (1, 0x99), (0x40, 6), (1, 6)])
    changed = layout.table[index]
    match draw.draw(st.integers(0, 4)):
        case 0:
            changed = replace(changed, offset=draw.draw(_OFFSETS))
        case 1:
            changed = replace(changed, size=draw.draw(st.one_of(_OFFSETS, st.integers(0, 0xFFFFFFFF))))
        case 2:
            changed = replace(
                changed, label=draw.draw(st.from_regex(r"[a-zé_.:# -]{0,3}[a-zäß]", fullmatch=True)).lstrip(" #")
            )
        case 3:
            changed = replace(changed, type=(new := draw.draw(kind))[0], subtype=new[1])
        case _:
            changed = replace(changed, flags=draw.draw(st.integers(0, 7)))
    return layout.with_table(layout.table.with_row(index, changed))


def _add(draw: st.DataObject, layout: Layout) -> Layout:
    label = draw.draw(st.sampled_from(["new", "nvs", "p0", "a name", "größe", "x:y"]))
    partition = Partition(label, 1, draw.draw(st.sampled_from([2, 0x82, 6])), draw.draw(_OFFSETS), 0x4000, 1)
    return plus(partition)(layout)


def _drop(draw: st.DataObject, layout: Layout) -> Layout:
    if not layout.table.rows:
        return layout
    gone = draw.draw(st.integers(0, len(layout.table) - 1))
    return layout.with_table(layout.table.with_rows(p for index, p in enumerate(layout.table) if index != gone))


def _shuffle(draw: st.DataObject, layout: Layout) -> Layout:
    return layout.with_table(layout.table.with_rows(draw.draw(st.permutations(layout.table.rows))))


def _set(draw: st.DataObject, layout: Layout) -> Layout:
    return replace(
        layout,
        flash_size=draw.draw(st.sampled_from([None, 0x400000, 0x3FF000])),
        secure_boot=draw.draw(st.sampled_from(list(SecureBoot))),
        pinned=draw.draw(st.frozensets(st.sampled_from(["nvs", "a, b=c%", "größe", "", " "]), max_size=3)),
        header_flash_size=draw.draw(st.sampled_from([None, 0x200000])),
    )


# What a person sees in the file


def test_a_moved_boundary_changes_two_numbers_and_no_column() -> None:
    def asymmetric(layout: Layout) -> Layout:
        layout = row("app0", label="app", size=0x380000)(layout)
        return row("app1", label="flashApp", offset=0x390000, size=0x40000)(layout)

    assert edited(ARDUINO, asymmetric) == ARDUINO.replace(
        "app0,     app,  ota_0,   0x10000, 0x1E0000,", "app,      app,  ota_0,   0x10000, 0x380000,"
    ).replace("app1,     app,  ota_1,   0x1F0000,0x1E0000,", "flashApp, app,  ota_1,   0x390000,0x40000,")


def test_a_longer_label_pushes_only_what_it_must() -> None:
    saved = edited(ARDUINO, row("nvs", label="settings_2024"))
    assert saved.splitlines()[1] == "settings_2024, data, nvs, 0x9000, 0x5000,"


def test_a_column_aligned_to_the_right_stays_so() -> None:
    text = """\
nvs,  data, nvs,   0x9000,   0x5000
app0, app,  ota_0, 0x10000, 0x100000
app1, app, ota_1, 0x110000,  0x80000
"""
    saved = edited(text, row("app0", size=0x80000))
    assert saved.splitlines()[1] == "app0, app,  ota_0, 0x10000,  0x80000"


def test_columns_aligned_before_the_comma_stay_so() -> None:
    text = "nvs     , data , nvs    , 0x9000  , 0x5000\napp0    , app  , ota_0  , 0x10000 , 1M\n"
    saved = edited(text, row("nvs", label="settings", subtype=types.NVS_KEYS))
    assert saved.splitlines()[0] == "settings , data , nvs_keys , 0x9000 , 0x5000"
    saved = edited(text, row("app0", label="app"))
    assert saved.splitlines()[1] == "app     , app  , ota_0  , 0x10000 , 1M"


def test_numbers_keep_their_style() -> None:
    text = "a,data,nvs,36K,20K\nb,app,factory,0X010000,1M\nc,DATA,FAT,2097152,0x00F000\n"

    def edit(layout: Layout) -> Layout:
        layout = row("a", size=0x4000)(layout)
        layout = row("b", offset=0x20000, size=0x180000)(layout)
        return row("c", offset=0x300000, size=0x1000, subtype=types.SPIFFS)(layout)

    assert edited(text, edit) == "a,data,nvs,36K,16K\nb,app,factory,0X020000,1536K\nc,DATA,SPIFFS,3145728,0x001000\n"


def test_a_blank_offset_stays_blank_while_it_means_the_same() -> None:
    text = "nvs, data, nvs, , 0x4000\nota, data, ota, , 0x2000\napp, app, ota_0, , 1M\nfs, data, fat, , -4M\n"
    assert edited(text, row("app", label="main")) == text.replace("\napp,", "\nmain,")
    assert edited(text, row("nvs", size=0x5000)) == text.replace("0x4000", "0x5000").replace(
        "ota, data, ota, ,", "ota, data, ota, 0xd000,"
    )
    assert edited(text, row("fs", size=0x1000)) == text.replace("-4M", "4K")


def test_a_number_fills_the_blanks_that_stood_for_it() -> None:
    text = "nvs, data, nvs,         , 0x4000\nlonger, data, ota, , 0x2000\n"
    assert edited(text, row("nvs", offset=0xA000)).splitlines()[0] == "nvs, data, nvs,   0xa000, 0x4000"


def test_comments_stay_with_the_row_below_them() -> None:
    def swapped(layout: Layout) -> Layout:
        layout = row("app0", offset=0x1F0000)(layout)
        return row("app1", offset=0x10000)(layout)

    assert edited(ARDUINO, swapped).splitlines()[3:8] == [
        "app1,     app,  ota_1,   0x10000, 0x1E0000,",
        "",
        "# the product",
        "app0,     app,  ota_0,   0x1F0000,0x1E0000,",
        "# files",
    ]


def test_comments_of_a_deleted_row_stay_in_the_file() -> None:
    saved = edited(ARDUINO, without("spiffs"))
    assert saved == ARDUINO.replace("spiffs,   data, spiffs,  0x3D0000,0x30000,\n", "")
    saved = edited(ARDUINO, without("app0"))
    assert saved == ARDUINO.replace("app0,     app,  ota_0,   0x10000, 0x1E0000,\n", "")


def test_a_new_row_looks_like_its_neighbours() -> None:
    saved = edited(
        ARDUINO.replace("0x3D0000,0x30000", "0x3D0000,0x20000"), plus(Partition("core", 1, 3, 0x3F0000, 0x10000))
    )
    assert saved.splitlines()[-1] == "core,     data, coredump, 0x3F0000,0x10000,"


def test_line_breaks_and_a_missing_last_one_stay() -> None:
    text = "# a\r\nnvs,data,nvs,,16K\r\nphy,data,phy,,4K"
    saved = edited(text, plus(Partition("fs", 1, 0x82, 0x10000, 0x1000)))
    assert saved == "# a\r\nnvs,data,nvs,,16K\r\nphy,data,phy,,4K\r\nfs,data,spiffs,0x10000,4K"
    assert edited(text, without("phy")) == "# a\r\nnvs,data,nvs,,16K"


def test_what_stands_behind_the_sixth_column_stays() -> None:
    assert edited("a,data,nvs,,16K,,note\n", row("a", size=0x5000)) == "a,data,nvs,,20K,,note\n"


def test_flags_are_added_and_taken_away() -> None:
    assert edited(ARDUINO, row("nvs", flags=1)).splitlines()[1].endswith("0x5000, encrypted")
    assert edited("a, data, nvs, , 16K, readonly:encrypted\n", row("a", flags=2)) == "a, data, nvs, , 16K, readonly\n"
    assert edited("a, data, nvs, , 16K\n", row("a", flags=3)) == "a, data, nvs, , 16K, encrypted:readonly\n"


def test_an_environment_variable_stays_while_its_value_is_wanted() -> None:
    text = "a,data,nvs,,$SIZE,readonly\nb,$APP,0x10000,1M\n"
    assert edited(text, row("a", label="c")) == text.replace("a,", "c,", 1)
    assert edited(text, row("a", size=0x2000)) == text.replace("$SIZE", "0x2000")
    assert edited(text, row("b", size=0x80000)).splitlines()[1] == "b, app, ota_0, 0x10000, 512K"


def test_settings_are_written_only_where_they_differ() -> None:
    saved = edited(ARDUINO, lambda layout: replace(layout, chip=CHIPS["esp32s3"], pinned=frozenset({"nvs", "app0"})))
    assert saved.splitlines()[1] == "# asym-studio: chip=esp32s3 pinned=app0,nvs"
    assert saved.replace(saved.splitlines()[1] + "\n", "") == ARDUINO

    back = edited(saved, lambda layout: replace(layout, pinned=frozenset(), flash_size=0x400000))
    assert back.splitlines()[1] == "# asym-studio: chip=esp32s3 flash-size=4MB"


def test_unknown_settings_are_kept() -> None:
    text = "#asym-studio:  future=7   chip=esp32c3 # note\n# asym-studio: pinned=a\na,data,nvs,,16K\n"
    saved = edited(text, lambda layout: replace(layout, chip=CHIPS["esp32c6"], pinned=frozenset()))
    assert saved == "#asym-studio:  future=7   chip=esp32c6 # note\na,data,nvs,,16K\n"


def test_what_the_user_said_is_written_with_the_next_edit() -> None:
    given = Given(flash_size=0x400000)
    assert edited(ARDUINO, lambda layout: layout, given) == ARDUINO
    assert "flash-size=4MB" in edited(ARDUINO, row("nvs", label="settings"), given)


def test_the_offset_of_a_recovery_bootloader_is_kept() -> None:
    text = "r,bootloader,recovery,,\nfs,data,fat,0x500000,4K\n"
    saved = edited(text, row("r", offset=0x400000), Given(recovery_offset=0x3F0000))
    assert saved.splitlines()[0] == "# asym-studio: recovery-offset=0x400000"
    assert read_table(saved.encode()).layout.table[0].offset == 0x400000


@pytest.mark.parametrize(
    "label", ["a,b", "#a", " a", "a ", "$HOME", "x${HOME}", "a\nb", "a\N{LINE SEPARATOR}b", "\ud800", "a\0", "\ufeffa"]
)
def test_a_label_that_a_csv_cannot_say_is_refused(label: str) -> None:
    layout = Layout(PartitionTable((Partition(label, 1, 2, 0x9000, 0x5000),)))
    with pytest.raises(TableRefused) as refused:
        write_csv(layout)
    assert refused.value.code == "label-not-writable"


def test_a_place_that_a_csv_cannot_say_is_refused() -> None:
    layout = Layout(PartitionTable((Partition("b", 2, 1, 0x9000, 0x5000),)))
    with pytest.raises(TableRefused) as refused:
        write_csv(layout)
    assert refused.value.code == "row-not-writable"


def test_a_faulty_table_can_be_saved_too() -> None:
    rows = (Partition("a", 0, 0, 0x9000, 0x5000), Partition("a", 1, 2, 0x8000, 0x10_0001, 0xFF))
    layout = Layout(PartitionTable(rows))
    assert read_table(write_csv(layout)).layout == in_order(layout)


@pytest.mark.parametrize("numbers", [(-0x1000, 0x1000), (0x9000, -1), (1 << 33, 0x1000), (0x9000, 1 << 32)])
def test_numbers_that_no_table_can_hold_are_refused(numbers: tuple[int, int]) -> None:
    with pytest.raises(TableRefused):
        write_csv(Layout(PartitionTable((Partition("a", 1, 2, *numbers),))))
