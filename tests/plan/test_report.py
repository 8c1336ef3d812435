"""The report of a layout as values, as a page and as Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.flash.errors import Message
from asym_studio.flash.export.document import Choices, Document, Heading, Listing, Paragraph, Picture, Rows, Together
from asym_studio.flash.export.html import html
from asym_studio.flash.export.markdown import markdown
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.reading import read_table
from asym_studio.plan.report import layout_report, what_was_won

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
    assert [row[0] for row in table.rows] == ["nvs", "otadata", "app", "updater", "keys"]
    assert table.rows[2][2:5] == ("0x10000", "3.5 MB (0x380000)", "0x390000")
    assert [row[5] for row in table.rows] == ["", "", "", "updater", "encrypted"]
    assert table.strong == {2}
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
