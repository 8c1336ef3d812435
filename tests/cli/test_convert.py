"""`asym-studio convert`, `presets` and `new`."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.command import run_bytes
from tests.cli.conftest import MIN_SPIFFS, Command
from tests.corpus import CORPUS, corpus_binary, needs_corpus


def test_csv_to_binary_and_back_keeps_every_number(studio: Command) -> None:
    assert studio("convert", "table.csv", "table.bin").status == 0
    assert studio("convert", "table.bin", "again.csv").status == 0
    shown = [studio("show", "--json", name).json["partitions"] for name in ("table.csv", "table.bin", "again.csv")]
    assert shown[0] == shown[1] == shown[2]


def test_csv_to_csv_keeps_every_byte(studio: Command, folder: Path) -> None:
    assert studio("convert", "table.csv", "copy.csv").status == 0
    assert (folder / "copy.csv").read_text() == MIN_SPIFFS


@needs_corpus
def test_the_asymmetric_preset_is_the_table_in_the_field(studio: Command, folder: Path) -> None:
    assert studio("new", "esp32-ota-asym", "after.bin").status == 0
    name = "obs-flash-v0.3-embedded-table-padded-C00.bin"
    assert (CORPUS / "binaries" / name).is_file()
    assert (folder / "after.bin").read_bytes() == corpus_binary(name)


def test_a_c_header_json_and_pictures(studio: Command, folder: Path) -> None:
    for out in ("layout.h", "layout.json", "layout.svg", "layout.png"):
        assert studio("convert", "table.csv", out).status == 0
    assert "#define PARTITION_APP1_OFFSET 0x1f0000" in (folder / "layout.h").read_text()
    assert json.loads((folder / "layout.json").read_text())["partitions"][2]["label"] == "app0"
    assert ET.fromstring((folder / "layout.svg").read_text()).tag.endswith("svg")
    assert (folder / "layout.png").read_bytes().startswith(b"\x89PNG")


def test_a_report_as_pdf_page_and_markdown(studio: Command, folder: Path) -> None:
    for out in ("report.pdf", "report.html", "report.md"):
        assert studio("convert", "table.csv", out).status == 0
        assert studio("convert", "table.csv", out).status == 0  # replaces its own kind
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "<td>app1</td>" in (folder / "report.html").read_text()
    assert "| app1 | app/ota\\_1 | 0x1f0000 | 1.88 MB (0x1e0000) |" in (folder / "report.md").read_text()


def test_a_report_tells_of_a_table_with_errors_and_no_other_form_is_made_of_it(studio: Command, folder: Path) -> None:
    (folder / "table.csv").write_text(MIN_SPIFFS.replace("app1,     app,  ota_1,", "app0,     app,  ota_1,"))
    worst = studio("check", "--json", "table.csv").json["problems"][0]
    assert worst["severity"] == "error"
    for out in ("report.pdf", "report.html", "report.md"):
        assert studio("convert", "table.csv", out).status == 0
    assert f"\\[{worst['code']}\\]" in (folder / "report.md").read_text()
    for out in ("table.bin", "table.svg", "again.csv"):
        assert studio("convert", "table.csv", out).status == 1
        assert not (folder / out).exists()


def test_notes_of_ones_own_are_not_replaced_by_a_report(studio: Command, folder: Path) -> None:
    for name, text in (("notes.md", "# My notes\n"), ("page.html", "<!doctype html><p>mine")):
        (folder / name).write_text(text)
        assert studio("convert", "--json", "table.csv", name).json["error"]["code"] == "out-is-something-else"
        assert (folder / name).read_text() == text


def test_binary_goes_to_stdout_byte_for_byte(folder: Path) -> None:
    status, out, err = run_bytes("convert", "--to", "bin", "table.csv", "-", folder=folder)
    assert (status, err) == (0, b"")
    assert (len(out), out[:2]) == (0xC00, b"\xaa\x50")


def test_a_refused_table_is_not_converted(studio: Command, folder: Path) -> None:
    done = studio("convert", "--json", "refused.csv", "out.bin")
    assert (done.status, done.json["error"]["code"]) == (1, "offset-unaligned")
    assert not (folder / "out.bin").exists()


def test_something_else_is_replaced_only_by_force(studio: Command, folder: Path) -> None:
    firmware = b"\xe9" + bytes(9000)
    (folder / "firmware.bin").write_bytes(firmware)
    done = studio("convert", "--json", "table.csv", "firmware.bin")
    assert (done.status, done.json["error"]["code"]) == (2, "out-is-something-else")
    assert (folder / "firmware.bin").read_bytes() == firmware
    assert studio("convert", "--force", "table.csv", "firmware.bin").status == 0
    assert studio("convert", "table.csv", "firmware.bin").status == 0  # now it is a table


@pytest.mark.parametrize(("out", "code"), [("x.doc", "ending-unknown"), ("no/such/folder/x.csv", "file-not-writable")])
def test_where_nothing_can_be_written(studio: Command, out: str, code: str) -> None:
    done = studio("convert", "--json", "table.csv", out)
    assert (done.status, done.json["error"]["code"]) == (2, code)


def test_presets_are_listed_and_each_can_be_started_from(studio: Command, folder: Path) -> None:
    listed = studio("presets", "--json").json["presets"]
    assert {"esp32-ota-asym", "tower", "cat", "min_spiffs"} <= {preset["id"] for preset in listed}
    assert all(isinstance(preset["flash_size"], int) for preset in listed)
    assert "esp32-ota-asym" in studio("presets").out
    made = studio("new", "--json", "tower", "tower.csv")
    assert (made.status, made.json["chip"], made.json["flash_size"]) == (0, "esp32s3", 0x800000)
    assert studio("check", "tower.csv").status == 0


def test_new_replaces_nothing_and_knows_near_names(studio: Command, folder: Path) -> None:
    done = studio("new", "--json", "tower", "table.csv")
    assert (done.status, done.json["error"]["code"]) == (2, "out-exists")
    assert (folder / "table.csv").read_text() == MIN_SPIFFS
    assert studio("new", "--force", "tower", "table.csv").status == 0
    wrong = studio("new", "--json", "towr", "new.csv")
    assert (wrong.status, wrong.json["error"]["code"]) == (2, "preset-unknown")
    assert "tower" in wrong.json["error"]["remedy"]
