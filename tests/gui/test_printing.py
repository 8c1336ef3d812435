"""The report of a layout on paper: its pages, read back from the PDF."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from unicodedata import normalize

import pytest
from pytestqt.qtbot import QtBot

from asym_studio.flash.reading import read_table
from asym_studio.gui.printing import print_pdf
from asym_studio.plan.report import layout_report

_READER = shutil.which("pdftotext")
pytestmark = pytest.mark.skipif(_READER is None, reason="pdftotext is not installed")

USUAL = """\
nvs,      data, nvs,    0x9000,   0x5000,
otadata,  data, ota,    0xe000,   0x2000,
app,      app,  ota_0,  0x10000,  0x380000,
updater,  app,  ota_1,  0x390000, 0x40000,
files,    data, littlefs, 0x3d0000, 0x30000,
# asym-studio: chip=esp32 flash-size=4MB images=app=app.bin,updater=updater.bin
"""


def pages(table: str, folder: Path) -> list[str]:
    """The words of each page of the report."""
    path = folder / "report.pdf"
    path.write_bytes(print_pdf(layout_report(read_table(table.encode()).layout, "partitions.csv")))
    command = [_READER or "", "-layout", str(path), "-"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return [normalize("NFKC", page) for page in done.stdout.split("\f")[:-1]]


def crowded(count: int, label: str = "data_{:02d}") -> str:
    rows = (f"{label.format(n)}, data, {0x40 + n % 64:#x}, , 4K, encrypted\n" for n in range(count))
    return "app, app, factory, 0x10000, 1M,\n" + "".join(rows)


def test_the_usual_report_fits_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = pages(USUAL, tmp_path)
    for words in ("files", "Images", "updater.bin", "not read", "Problems", "None:", "1/1"):
        assert words in page


def test_a_crowded_one_goes_on_with_the_head_of_its_table(qtbot: QtBot, tmp_path: Path) -> None:
    found = pages(crowded(90), tmp_path)
    assert 2 <= len(found) <= 4
    table = [page for page in found if "data_" in page.split("Problems")[0]]
    assert len(table) >= 2
    assert all("Offset" in page and "Remarks" in page for page in table)
    rows = [line.split()[1] for page in found for line in page.splitlines() if line.split()[2:3] and "0x" in line]
    assert [row for row in rows if row.startswith("data_")][:90] == [f"data_{n:02d}" for n in range(90)]
    assert [page.split()[-1] for page in found] == [f"{n}/{len(found)}" for n in range(1, len(found) + 1)]


@pytest.mark.parametrize("count", range(20, 32))
def test_no_heading_stands_alone_and_no_problem_is_torn_in_two(qtbot: QtBot, tmp_path: Path, count: int) -> None:
    for page in pages(crowded(count), tmp_path):
        lines = [line.strip() for line in page.splitlines() if line.strip()][:-1]  # without the page's number
        assert lines[-1] not in ("Partitions", "Images", "Problems")
        first = lines[0].split()
        assert first[0] in ("partitions.csv", "#", "Partitions", "Problems", "warning", "hint", "error", "The")


def test_wide_labels_stay_in_their_column(qtbot: QtBot, tmp_path: Path) -> None:
    page = pages(crowded(3, "MMMMMMMMMMMM{:02d}"), tmp_path)[0]
    for number in range(3):
        line = next(line for line in page.splitlines() if f"MMMMMMMMMMMM{number:02d} " in line and "0x" in line)
        assert line.split()[2] == f"data/{0x40 + number:#x}"
