"""The report of a layout as values, as a page and as Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.files.opening import open_table
from asym_studio.flash.errors import Message
from asym_studio.flash.export.document import Choices, Document, Heading, Listing, Paragraph, Picture, Rows, Together
from asym_studio.flash.export.html import html
from asym_studio.flash.export.markdown import markdown
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.reading import read_table
from asym_studio.plan.report import layout_report, what_was_won
from tests.flash.image_builder import Geometry, build, sign_v1, sign_v2

ASYMMETRIC = b"""\
nvs,      data, nvs,    0x9000,   0x5000,
otadata,  data, ota,    0xe000,   0x2000,
app,      app,  ota_0,  0x10000,  0x380000,
updater,  app,  ota_1,  0x390000, 0x40000,
keys,     data, nvs,    0x3d0000, 0x1000, encrypted
# asym-studio: chip=esp32 flash-size=4MB
"""


class Words(HTMLParser):
    """Collects the tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def layout(data: bytes = ASYMMETRIC) -> Layout:
    return read_table(data).layout


def texts(document: Document) -> str:
    return markdown(document).replace("\\", "")


def test_a_report_has_map_table_and_what_was_won() -> None:
    report = layout_report(layout(), "partitions.csv")
    assert sum(isinstance(block, Picture) for block in report.blocks) == 1
    table = next(block for block in report.blocks if isinstance(block, Rows))
    assert [row[0] for row in table.rows] == [str(number) for number in range(1, 10)]
    system, gap = ["reserved", "bootloader", "partition table"], ["free"]
    assert [row[1] for row in table.rows] == [*system, "nvs", "otadata", "app", "updater", "keys", *gap]
    assert table.rows[5][2:6] == ("app/ota_0", "0x10000", "3.5 MB (0x380000)", "0x390000")
    assert [row[6] for row in table.rows][5:] == ["", "updater", "encrypted", ""]
    assert table.strong == {5}
    # two equal slots in 0x3c0000 bytes, the second one at a multiple of 64 KB: 0x1e0000 each
    assert "3.5 MB (0x380000) instead of 1.88 MB in two equal slots: 1.62 MB more (+87 %)" in texts(report)


@pytest.mark.parametrize("sizes", [("1M", "1M"), ("1M",), ("1M", "512K", "512K")])
def test_equal_slots_win_nothing(sizes: tuple[str, ...]) -> None:
    rows = "".join(f"app{n}, app, ota_{n}, , {size},\n" for n, size in enumerate(sizes))
    assert what_was_won(layout(rows.encode())) is None


def test_problems_are_named_with_their_codes() -> None:
    faulty = layout(b"nvs, data, nvs, 0x9000, 0x2000,\napp0, app, ota_0, 0x10000, 1M,\napp1, app, ota_1, , 1M,\n")
    told = texts(layout_report(faulty, "x"))
    assert "error ·" in told or "warning ·" in told
    assert "[nvs-" in told or "[otadata-" in told
    assert "None:" not in told


def built(size: int, chip_id: int = 0) -> bytes:
    """An image of that many bytes, a multiple of 16."""
    empty = len(build(Geometry([(0x40080000, 16)], chip_id)))
    image = build(Geometry([(0x40080000, 16 + size - empty)], chip_id))
    assert len(image) == size
    return image


SLOT = 0x40000
TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.mark.parametrize(
    ("image", "scheme", "length", "free", "smallest"),
    [
        (built(SLOT - 0x10000), "none", "192 KB (0x30000)", "64 KB (25 %)", "192 KB (0x30000)"),
        (built(SLOT), "none", "256 KB (0x40000)", "0 B (0 %)", "256 KB (0x40000)"),
        (built(SLOT + 16), "none", "256.02 KB (0x40010)", "too large by 16 B", "260 KB (0x41000)"),
        (built(SLOT - 0x10000), "v2", "196 KB (0x31000)", "60 KB (23 %)", "196 KB (0x31000)"),
        (built(SLOT), "v2", "260 KB (0x41000)", "too large by 4 KB", "260 KB (0x41000)"),
        (built(SLOT), "v1", "320 KB (0x50000)", "too large by 64 KB", "320 KB (0x50000)"),
        (sign_v2(built(SLOT - 0x1000)), "v2", "256 KB (0x40000)", "0 B (0 %)", "256 KB (0x40000)"),
        (sign_v2(built(SLOT)), "v2", "260 KB (0x41000)", "too large by 4 KB", "260 KB (0x41000)"),
        (sign_v1(built(0x20000)), "none", "128.07 KB (0x20044)", "127.93 KB (50 %)", "132 KB (0x21000)"),
        (b"not an image", "none", "not read", "", ""),
        (None, "none", "not read", "", ""),
    ],
)
def test_how_full_a_built_image_makes_its_partition(
    tmp_path: Path, image: bytes | None, scheme: str, length: str, free: str, smallest: str
) -> None:
    if image is not None:
        (tmp_path / "app.bin").write_bytes(image)
    table = tmp_path / "partitions.csv"
    table.write_text(f"# asym-studio: secure-boot={scheme} images=updater=app.bin\n{ASYMMETRIC.decode()}")
    report = layout_report(open_table(table).layout, "x")
    images = [block for block in report.blocks if isinstance(block, Rows)][1]
    assert images.rows == (("updater", "app.bin", length, free, smallest),)
    told = texts(report)
    assert ("[attached-too-large]" in told) is free.startswith("too large")
    assert ("[attached-unreadable]" in told) is (length == "not read")


def test_an_image_for_another_chip_is_among_the_problems(tmp_path: Path) -> None:
    (tmp_path / "app.bin").write_bytes(built(SLOT // 2, chip_id=9))
    table = tmp_path / "partitions.csv"
    table.write_text(f"# asym-studio: images=updater=app.bin\n{ASYMMETRIC.decode()}")
    told = texts(layout_report(open_table(table).layout, "x"))
    assert "was built for ESP32-S3, the layout is for ESP32. [attached-wrong-chip]" in told


def test_many_problems_of_one_kind_are_told_once_with_whom_they_concern() -> None:
    rows = "".join(f"p{n}, data, {0x40 + n:#x}, , 4K,\n" for n in range(20))
    told = texts(layout_report(layout(f"app, app, factory, 0x10000, 1M,\n{rows}".encode()), "x"))
    assert told.count("[espflash-subtype]") == 1
    assert f"The same of 19 more: {', '.join(f'p{n}' for n in range(1, 20))}" in told


@pytest.mark.parametrize("count", [1, 20, 90])
def test_each_block_of_the_map_that_has_room_shows_its_number_in_the_table(count: int) -> None:
    rows = "".join(f"p{n}, data, 0x06, , 4K,\n" for n in range(count))
    report = layout_report(layout(f"app, app, factory, 0x10000, 1M,\n{rows}".encode()), "x")
    picture = next(block for block in report.blocks if isinstance(block, Picture))
    root = ElementTree.fromstring(picture.svg)
    assert root.get("width") == "900"
    shown = [int(words) for text in root.iter(TEXT) if (words := text.text or "").isdigit()]
    table = next(block for block in report.blocks if isinstance(block, Rows))
    numbers = shown[: shown.index(0, 1)] if 0 in shown else shown
    assert numbers == sorted(set(numbers)) and set(numbers) <= set(range(1, len(table.rows) + 1))
    assert len(numbers) >= min(len(table.rows), 30)


def test_an_image_that_was_not_read_is_said_to_be() -> None:
    attached = replace(layout(), images=(Attached("app", "build/app.bin"),))
    assert "build/app.bin | not read" in texts(layout_report(attached, "x"))


def test_every_sentence_goes_through_the_translation() -> None:
    def shout(message: Message) -> str:
        return f"«{message}»"

    report = layout_report(layout(), "x", shout)
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert headings[1:] == ["«Partitions»", "«Problems»"]


def test_a_page_stands_alone() -> None:
    page = html(layout_report(layout(), "partitions.csv"), "de")
    seen = Words(page)
    assert page.startswith('<!doctype html>\n<html lang="de">')
    assert {"img", "table", "th", "h1"} <= set(seen.tags)
    assert not {"script", "link", "iframe", "object"} & set(seen.tags)
    assert not re.search(r"(?:src|href)=\"(?!data:)", page)
    assert "3.5 MB (0x380000)" in seen.text


HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "a|b",
        "# x",
        "1. x",
        "[a](http://x)",
        "`x`",
        "\x1b]0;",
    ]
)


@given(st.lists(HOSTILE, min_size=1, max_size=3).map(tuple))
def test_nothing_in_a_value_turns_into_markup(values: tuple[str, ...]) -> None:
    first = values[0]
    blocks = (
        Heading(first, 1),
        Paragraph(first, bold=True, colour="#000000"),
        Picture("<svg/>", first),
        Rows(values, (values,), frozenset({0})),
        Together((Listing(values), Choices(values))),
    )
    document = Document(first, blocks)
    seen = Words(html(document))
    usual = Words(html(Document("x", tuple(_harmless(block, len(values)) for block in blocks))))
    assert seen.tags == usual.tags
    lines = markdown(document).splitlines()
    table = [line for line in lines if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", line.replace("\\\\", ""))) for line in table} == {len(values) + 1}
    assert not re.search(r"(?<!\\)(?:\\\\)*<script", markdown(Document(first, blocks[:4])))


def _harmless(block: object, columns: int) -> Heading | Paragraph | Picture | Rows | Together:
    row = ("x",) * columns
    if isinstance(block, Rows):
        return Rows(row, (row,), frozenset({0}))
    if isinstance(block, Together):
        return Together((Listing(row), Choices(row)))
    if isinstance(block, Picture):
        return Picture("<svg/>", "x")
    if isinstance(block, Heading):
        return Heading("x", 1)
    return Paragraph("x", bold=True, colour="#000000")
