"""The board commands, as processes of their own on a virtual board."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.board.boards import Sample, app, sample
from tests.cli.command import Done, environment, run
from tests.plugins.patience import PATIENCE_SECONDS

Studio = Callable[..., Done]


@pytest.fixture(scope="module")
def arduino() -> Sample:
    return sample(apps=100 << 10)


@pytest.fixture
def flash(arduino: Sample, tmp_path: Path) -> Path:
    file = tmp_path / "flash.bin"
    file.write_bytes(arduino.data)
    return file


@pytest.fixture
def board(flash: Path, tmp_path: Path) -> Studio:
    def command(name: str, *arguments: str | Path, traits: str = "") -> Done:
        return run("board", name, *arguments, "--port", f"virtual://{flash}?chip=esp32{traits}", folder=tmp_path)

    return command


def test_ports_lists_the_virtual_board_first(tmp_path: Path) -> None:
    done = run("ports", "--json", folder=tmp_path)
    assert done.status == 0
    first = done.json["ports"][0]
    assert first["virtual"]
    assert first["port"].startswith("virtual://")
    assert "--port virtual is enough" in run("ports", folder=tmp_path).out


@pytest.mark.parametrize("by_url", [True, False])
def test_the_own_virtual_board_has_something_on_it(tmp_path: Path, *, by_url: bool) -> None:
    port = run("ports", "--json", folder=tmp_path).json["ports"][0]["port"] if by_url else "virtual"
    found = run("board", "info", "--port", port, "--json", folder=tmp_path).json
    assert (found["table_state"], found["boots"]["label"]) == ("found", "app0")


def test_what_is_said_without_a_board_can_be_pasted(tmp_path: Path) -> None:
    done = run("board", "info", folder=tmp_path)
    assert (done.status, done.err.split()[-2:]) == (3, ["--port", "virtual"])


def test_info(board: Studio) -> None:
    done = board("info", "--json")
    assert (done.status, done.err) == (0, "")
    found = done.json
    assert (found["chip"], found["flash_size"], found["table_offset"]) == ("esp32", 4 << 20, 0x8000)
    assert (found["secure_boot"], found["flash_encryption"]) == (False, False)
    assert found["boots"]["label"] == "app0"
    assert [row["content"] for row in found["partitions"]] == ["nvs", "otadata", "app", "app", "spiffs"]
    text = board("info")
    assert (text.status, text.err) == (0, "")
    assert "starts         app0 (ota_0)" in text.out


def test_read_table_is_as_show(board: Studio, flash: Path, tmp_path: Path) -> None:
    done = board("read-table", "-o", tmp_path / "t.csv", "--json")
    shown = run("show", flash, "--json", folder=tmp_path).json
    assert {**done.json, "flash_size_given": True} == {**shown, "flash_size_given": True}
    assert run("check", tmp_path / "t.csv", folder=tmp_path).status == 0


def test_backup_change_and_restore(board: Studio, flash: Path, tmp_path: Path, arduino: Sample) -> None:
    taken = board("backup", "-o", tmp_path / "mine", "--json").json
    assert taken["folder"] == str(tmp_path / "mine")
    assert taken["bytes_read"] + taken["bytes_skipped"] == 4 << 20
    assert (tmp_path / "mine" / "flash.bin").read_bytes() == arduino.data
    (tmp_path / "web.bin").write_bytes(b"hello" * 1000)
    assert board("write", "spiffs", tmp_path / "web.bin", "--json").json["bytes_written"] == 0x30000
    assert board("select", "app1").status == 0
    assert board("erase", "nvs", "--json").json["bytes_written"] == 0x2000
    assert board("restore", tmp_path / "mine", "--only", "nvs").status == 0
    again = board("backup", "-o", tmp_path / "later", "--json").json
    assert again["bytes_read"] <= 0x4000
    done = board("restore", tmp_path / "mine", "--json")
    assert done.json["bytes_written"] == 0x30000 + 0x1000
    assert flash.read_bytes() == arduino.data
    listed = run("board", "backups", "--json", folder=tmp_path).json["boards"]
    assert len(listed) == 1
    assert len(listed[0]["backups"]) == 6  # two of the whole flash, four of what was overwritten; none for the last


@pytest.mark.parametrize(
    ("label", "data", "words"),
    [
        ("app1", app(100 << 10, "other", "esp32c3"), "for ESP32-C3, not for ESP32"),
        ("app1", app(100 << 10, "other")[:-40], "cut off"),
        ("app1", b"no image", "instead of 0xe9"),
        ("app1", app(100 << 10, "other"), ""),
        ("spiffs", b"no image", ""),
    ],
)
def test_what_is_written_to_an_app_slot_and_will_not_start_is_told(
    board: Studio, tmp_path: Path, label: str, data: bytes, words: str
) -> None:
    (tmp_path / "new.bin").write_bytes(data)
    done = board("write", label, "new.bin")
    assert done.status == 0
    assert words in done.err
    assert ("will not start" in done.err) is bool(words)


def test_read_writes_a_file_and_replaces_none(board: Studio, tmp_path: Path, arduino: Sample) -> None:
    assert board("read", "nvs", "out.bin", "--json").json["bytes_read"] == 0x5000
    assert (tmp_path / "out.bin").read_bytes() == arduino.content("nvs")
    assert board("read", "nvs", "out.bin").status == 2


def test_write_table_and_boot_log_agree(board: Studio, tmp_path: Path) -> None:
    table = tmp_path / "asym.csv"
    assert run("new", "esp32-ota-asym", table, folder=tmp_path).status == 0
    before = board("boot-log", "--table", table, "--json")
    assert before.status == 1
    assert "table-not-flashed" in [found["code"] for found in before.json["diagnosis"]]
    assert board("write-table", table, "--json").json["bytes_written"] == 0x1000
    after = board("boot-log", "--table", table, "--json")
    assert (after.status, after.json["mismatches"], after.json["diagnosis"]) == (0, [], [])
    assert [row["label"] for row in after.json["partitions"]] == ["nvs", "otadata", "app", "flashApp", "spiffs"]


def test_a_boot_log_is_read_from_a_file(tmp_path: Path) -> None:
    log = tmp_path / "boot.log"
    log.write_text("E (45) flash_parts: Incorrect MD5 checksum\n", encoding="utf-8")
    done = run("board", "boot-log", "--file", log, "--json", folder=tmp_path)
    assert done.status == 1
    assert done.json["partitions"] is None
    assert [found["code"] for found in done.json["diagnosis"]] == ["table-md5"]


@pytest.mark.parametrize(
    ("name", "arguments", "traits", "status", "code"),
    [
        ("read-table", (), "&encryption", 3, "board-encrypted"),
        ("erase", ("nvs",), "&secure-boot=v2", 3, "board-secure-boot"),
        ("read", ("nothing", "x.bin"), "", 1, "partition-missing"),
        ("write", ("nvs", "missing.bin"), "", 2, "file-missing"),
        ("restore", ("missing",), "", 2, "backup-missing"),
        ("backup", (), "&unplug-byte=30000", 4, "backup-interrupted"),
        ("erase", ("nvs",), "&cut=1", 4, "write-interrupted"),
        ("info", (), "&unplug-byte=500", 3, "board-disconnected"),
    ],
)
def test_failures_have_their_status(
    board: Studio, name: str, arguments: tuple[str, ...], traits: str, status: int, code: str
) -> None:
    done = board(name, *arguments, "--json", traits=traits)
    assert (done.status, done.json["error"]["code"]) == (status, code)
    assert done.json["error"]["remedy"]


def test_without_a_port_and_a_board_it_is_status_3(tmp_path: Path) -> None:
    done = run("board", "info", "--json", folder=tmp_path)
    if done.status == 0:
        pytest.skip("a board is connected")
    assert (done.status, done.json["error"]["code"][:6]) == (3, "board-")


def test_the_rom_does_everything_too(board: Studio, flash: Path, arduino: Sample) -> None:
    assert board("erase", "nvs", "--no-stub", "--json").json["bytes_written"] == 0x2000
    assert flash.read_bytes()[0x9000:0xE000] == b"\xff" * 0x5000
    assert board("info", "--no-stub", "--json").json["stub"] is False


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is a signal")
def test_ctrl_c_stops_a_write_at_a_safe_point(board: Studio, flash: Path, tmp_path: Path) -> None:
    (tmp_path / "files.bin").write_bytes(random.Random(1).randbytes(128 << 10))
    port = f"virtual://{flash}?chip=esp32"
    command = [sys.executable, "-m", "asym_studio", "board", "write", "spiffs", "files.bin", "--port"]
    process = subprocess.Popen(
        [*command, f"{port}&real-time=1"],
        cwd=tmp_path,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    backups = Path(os.environ["ASYM_STUDIO_HOME"]) / "data" / "backups"
    while not list(backups.glob("*/pending.json")):
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130, err
    assert "error[job-stopped]" in err
    assert list(backups.glob("*/pending.json")), "what is half written is still known as such"
    done = board("write", "spiffs", "files.bin")
    assert done.status == 0, done.err
    assert not list(backups.glob("*/pending.json"))
