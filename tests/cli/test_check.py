"""`asym-studio check`: every rule, every kind of bad input, and a quick start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import environment
from tests.cli.conftest import MIN_SPIFFS, Command


def test_a_good_table_is_ok(studio: Command) -> None:
    done = studio("check", "--json", "table.csv")
    assert (done.status, done.err) == (0, "")
    assert done.json["ok"] is True
    table = done.json["table"]
    assert [p["label"] for p in table["partitions"]] == ["nvs", "otadata", "app0", "app1", "spiffs"]
    assert table["partitions"][3] == {
        "label": "app1",
        "type": "app",
        "subtype": "ota_1",
        "offset": 0x1F0000,
        "size": 0x1E0000,
        "flags": [],
    }
    assert (table["table_offset"], table["flash_size"], table["free"]) == (0x8000, 0x400000, [])


def test_a_refused_table_names_the_problem_and_its_fix(studio: Command) -> None:
    done = studio("check", "--json", "refused.csv")
    assert done.status == 1
    assert done.json["ok"] is False
    worst = done.json["problems"][0]
    assert (worst["code"], worst["severity"], worst["partition"], worst["line"]) == (
        "offset-unaligned",
        "error",
        "app",
        2,
    )
    assert "0x11000" in worst["message"]
    assert "0x10000" in worst["fix"]
    assert done.json["table"]["partitions"][1]["label"] == "app"


def test_people_read_a_line_that_editors_jump_to(studio: Command) -> None:
    done = studio("check", "refused.csv")
    assert done.status == 1
    assert done.out.startswith("refused.csv:2: error[offset-unaligned] app: ")
    assert "\n  fix: " in done.out
    assert done.out.splitlines()[-1].startswith("refused.csv: refused, 2 partitions, 1 error")
    assert "\x1b" not in done.out  # no colours in a pipe


def test_content_that_cannot_be_parsed_is_refused_with_its_place(studio: Command, folder: Path) -> None:
    (folder / "typo.csv").write_text("# table\nnvs, data, nvs, 0x9000, 0x6oo0\n")
    done = studio("check", "--json", "typo.csv")
    assert (done.status, done.json["ok"], done.json["table"]) == (1, False, None)
    (problem,) = done.json["problems"]
    assert (problem["severity"], problem["line"], problem["column"]) == ("error", 2, 25)
    assert studio("check", "typo.csv").out.startswith(f"typo.csv:2:25: error[{problem['code']}]: ")


def test_options_go_before_what_the_file_says(studio: Command) -> None:
    small = studio("check", "--json", "--flash-size", "2M", "--chip", "ESP32-S3", "table.csv").json
    assert small["table"]["flash_size"] == 0x200000
    assert small["table"]["chip"] == "esp32s3"
    assert small["ok"] is False


def test_several_tables_are_all_reported_and_the_worst_decides(studio: Command) -> None:
    done = studio("check", "--json", "table.csv", "refused.csv")
    assert (done.status, done.json["ok"], done.json["table"]) == (1, False, None)
    assert [(table["file"], table["ok"]) for table in done.json["tables"]] == [
        ("table.csv", True),
        ("refused.csv", False),
    ]
    assert {problem["file"] for problem in done.json["problems"]} == {"refused.csv"}
    missing = studio("check", "--json", "table.csv", "nothing.csv", "refused.csv")
    assert missing.status == 2
    assert missing.json["tables"][1]["error"]["code"] == "file-missing"
    text = studio("check", "table.csv", "nothing.csv")
    assert text.status == 2
    assert "table.csv: ok" in text.out
    assert text.err.startswith("error[file-missing]: ")


def _nothing(_path: Path) -> None: ...


def _huge(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(1 << 30)


UNREADABLE = {
    "missing": (_nothing, "file-missing"),
    "folder": (Path.mkdir, "file-not-regular"),
    "huge": (_huge, "file-too-large"),
    "pipe": (os.mkfifo, "file-not-regular"),
    "junk": (lambda path: path.write_bytes(bytes(range(256)) * 8), "table-unknown"),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_what_cannot_be_read_is_one_error(studio: Command, folder: Path, kind: str) -> None:
    make, code = UNREADABLE[kind]
    make(folder / "input")
    done = studio("check", "--json", "input")
    assert done.status == 2
    assert set(done.json) == {"error"}
    assert {"code", "message", "remedy"} <= set(done.json["error"])
    assert done.json["error"]["code"] == code
    text = studio("check", "input")
    assert (text.status, text.out) == (2, "")
    assert text.err.startswith(f"error[{code}]: ")
    assert "\n  at input\n  → " in text.err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_one_error(studio: Command, folder: Path) -> None:
    (folder / "table.csv").chmod(0)
    done = studio("check", "--json", "table.csv")
    assert (done.status, done.json["error"]["code"]) == (2, "file-not-readable")


ODD_BUT_READABLE = {
    "empty": b"",
    "crlf": MIN_SPIFFS.replace("\n", "\r\n").encode(),
    "byte order mark": b"\xef\xbb\xbf" + MIN_SPIFFS.encode(),
    "utf-16": MIN_SPIFFS.encode("utf-16"),
    "no line break": b"nvs,data,nvs,0x9000,0x6000",
}


@pytest.mark.parametrize("kind", ODD_BUT_READABLE)
def test_odd_files_that_the_reference_takes_are_taken(studio: Command, folder: Path, kind: str) -> None:
    (folder / "odd.csv").write_bytes(ODD_BUT_READABLE[kind])
    done = studio("check", "--json", "odd.csv")
    assert (done.status, done.json["ok"]) == (0, True)
    assert (folder / "odd.csv").read_bytes() == ODD_BUT_READABLE[kind]


def test_labels_cannot_drive_the_terminal_nor_break_the_json(studio: Command, folder: Path) -> None:
    (folder / "evil.csv").write_bytes(b"a\x1b]0;x\x07,data,nvs,0x9000,0x1000\n\xff\xfe\xe2\x80\xae,data,fat,,4K\n")
    for arguments in (("check",), ("show",)):
        done = studio(*arguments, "evil.csv")
        assert "\x1b" not in done.out + done.err
        studio(*arguments, "--json", "evil.csv").json  # noqa: B018 — that it parses is the test


LIST_MODULES = """
import os, sys, runpy
os._exit = lambda status: None
sys.argv = ["asym-studio", "check", "table.csv", "refused.csv"]
from asym_studio.__main__ import main
main()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_check_starts_without_qt_esptool_and_rich(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIST_MODULES], cwd=folder, env=environment(), capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "asym_studio" in loaded
    # Each of these would make every check slower by milliseconds: import them where they are used.
    assert not loaded & {"PySide6", "shiboken6", "esptool", "serial", "rich", "rich_click", "click", "json", "hashlib"}


def test_closed_and_full_outputs_are_no_crash(folder: Path) -> None:
    command = [sys.executable, "-m", "asym_studio", "check", "refused.csv"]
    shell = " ".join(command)
    for redirection, status in ((">&-", 1), ("| true; exit ${PIPESTATUS[0]}", 1), (">/dev/full", 2)):
        done = subprocess.run(
            ["bash", "-c", f"{shell} {redirection}"], cwd=folder, env=environment(), capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert (redirection, done.returncode) == (redirection, status)
        assert "Traceback" not in done.stderr
        assert "Exception ignored" not in done.stderr
