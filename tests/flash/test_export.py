"""Layouts as JSON, C header, text and SVG: for every table that can be read, illegal ones included."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.export.areas import area_name
from asym_studio.flash.export.c_header import c_header
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.export.svg import svg
from asym_studio.flash.export.text import columns, printable, shortened
from asym_studio.flash.export.text_map import ASCII, text_map
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from tests.plugins.patience import PATIENCE_SECONDS

labels = st.text(max_size=16) | st.sampled_from(["app", "nvs", "table", "ünï", "日本語", "a*/b", 'q"\\', "??/"])
sectors = st.integers(0, 0x4000).map(lambda n: n * 0x1000)
partitions = st.builds(
    Partition, labels, st.integers(0, 255), st.integers(0, 255), sectors, sectors, st.integers(0, 7)
)  # fmt: skip
layouts = st.builds(
    Layout,
    st.lists(partitions, max_size=12).map(lambda rows: PartitionTable(tuple(rows))),
    st.sampled_from(list(CHIPS.values())),
    st.sampled_from([None, 1 * MB, 4 * MB, 16 * MB]),
)

OBS = Layout(
    PartitionTable(
        (
            Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000),
            Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000),
            Partition("app", types.APP, types.OTA_0, 0x10000, 0x380000),
            Partition("flashApp", types.APP, types.OTA_0 + 1, 0x390000, 0x40000),
            Partition("spiffs", types.DATA, types.SPIFFS, 0x3D0000, 0x20000),
        )
    ),
    flash_size=4 * MB,
)


@given(layouts, st.integers(20, 140))
@settings(max_examples=60)
def test_a_text_map_stays_within_its_width_and_names_everything(layout: Layout, width: int) -> None:
    drawn = text_map(layout, width)
    assert max(columns(line) for line in drawn.splitlines()) <= width
    assert all(line.isprintable() for line in drawn.splitlines())
    for area in layout.areas():
        assert printable(area_name(layout, area))[: width - 14] in drawn


def test_a_text_map_shows_proportions_and_places() -> None:
    lines = text_map(OBS, 80).splitlines()
    names = lines[1].split("│")
    widest = max(names, key=len)
    assert widest.strip() == "app"
    assert [line[0] for line in lines[:4]] == ["┌", "│", "│", "└"]
    assert lines[4].startswith("0x0 ")
    assert lines[4].endswith("0x400000")
    assert len({len(line) for line in lines[:4]}) == 1


def test_a_text_map_in_ascii() -> None:
    assert text_map(OBS, 80, strokes=ASCII).isascii()


def test_many_areas_go_on_in_further_bands() -> None:
    rows = tuple(Partition(f"p{n}", types.DATA, types.FAT, 0x10000 + n * 0x3000, 0x2000) for n in range(60))
    drawn = text_map(Layout(PartitionTable(rows)), 80)
    assert drawn.count("┌") > 3
    assert all(f"p{n}" in drawn for n in range(60))


@given(layouts, st.booleans())
@settings(max_examples=40)
def test_every_layout_gives_a_picture_with_all_names(layout: Layout, dark: bool) -> None:
    picture = ET.fromstring(svg(layout, title="t", dark=dark))
    texts = [element.text or "" for element in picture.iter("{http://www.w3.org/2000/svg}text")]
    titles = [element.text or "" for element in picture.iter("{http://www.w3.org/2000/svg}title")]
    areas = layout.areas()
    assert len(titles) == len(areas) + 1
    for number, area in enumerate(areas, start=1):
        in_block = area.size > 0  # an empty one has no room for its number, and may lie where another one is
        assert texts.count(str(number)) >= 1 + in_block  # in the legend, and in its block
    width = float(picture.attrib["width"])
    for box in picture.iter("{http://www.w3.org/2000/svg}rect"):
        assert 0 <= float(box.attrib["x"]) <= width
        assert float(box.attrib["x"]) + float(box.attrib["width"]) <= width + 0.5


def test_a_picture_tells_roles_apart_without_colour() -> None:
    picture = svg(OBS)
    assert "app/ota_0" in picture
    assert "not to scale" in picture
    assert "stroke-dasharray" in picture  # the gap at the end
    assert picture.count("<path") >= 2 * 6  # every block but the app's and the gap's has a pattern, in the legend too


@given(layouts)
@settings(max_examples=40)
def test_the_json_says_what_the_layout_says(layout: Layout) -> None:
    found = json.loads(json.dumps(layout_json(layout)))
    assert [p["offset"] for p in found["partitions"]] == [p.offset for p in layout.table]
    assert all(isinstance(p["type"], str) and isinstance(p["subtype"], str) for p in found["partitions"])
    assert found["free"] == [{"offset": gap.offset, "size": gap.size} for gap in layout.gaps()]


@given(layouts)
@settings(max_examples=60)
def test_a_header_defines_every_macro_once(layout: Layout) -> None:
    text = c_header(layout, "my-table.csv")
    assert text.isascii() or all(char.isprintable() or char == "\n" for char in text)
    names = re.findall(r"^#define (\S+)", text, re.MULTILINE)
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", name) for name in names)
    comments = "\n".join(line for line in text.splitlines() if not line.startswith("#define"))
    assert comments.count("/*") == comments.count("*/")


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_a_header_compiles_and_holds_the_labels(tmp_path: Path) -> None:
    awkward = ["app", "App", "a-b", "a b", "ünï", 'q"uo\\te', "??/", "*/", "table", "1st", ""]
    rows = tuple(Partition(name, 1, 2, 0x10000 + 0x1000 * n, 0x1000) for n, name in enumerate(awkward))
    (tmp_path / "layout.h").write_text(c_header(Layout(PartitionTable(rows)), "4MB table.csv"), encoding="utf-8")
    (tmp_path / "main.c").write_text(
        '#include "layout.h"\n#include "layout.h"\n#include <stdio.h>\n'
        "int main(void) { puts(PARTITION_Q_UO_TE_LABEL); puts(PARTITION_N_LABEL);"
        ' printf("%d %lu\\n", PARTITION_COUNT, (unsigned long)PARTITION_APP_2_OFFSET); return 0; }\n'
    )
    command = ["cc", "-Wall", "-Wextra", "-Werror", "-pedantic", "-o", tmp_path / "main", tmp_path / "main.c"]
    subprocess.run(command, check=True, timeout=PATIENCE_SECONDS)
    printed = subprocess.run(
        [tmp_path / "main"], check=True, capture_output=True, timeout=PATIENCE_SECONDS
    ).stdout.decode()
    assert printed.splitlines() == ['q"uo\\te', "ünï", f"11 {0x11000}"]


def test_text_is_cut_by_columns_not_by_characters() -> None:
    assert shortened("日本語日本語", 7) == "日本語…"
    assert columns("日本語") == 6
    assert printable("a\x1b[31m\n") == "a\\x1b[31m\\x0a"
