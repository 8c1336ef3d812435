"""`asym-studio boot`: what the bootloader does with a dump, in words and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.boot.boot_states import EMPTY, GOOD, State, app, record
from tests.cli.conftest import Command


@pytest.fixture
def dump(folder: Path) -> Path:
    """An updater that was selected and never confirmed itself, beside a good app."""
    state = State(otadata=(record(1, "VALID"), record(2, "NEW")), images={"app": GOOD, "updater": GOOD})
    (folder / "dump.bin").write_bytes(state.build())
    return folder / "dump.bin"


def _write(folder: Path, **state: Any) -> None:
    (folder / "dump.bin").write_bytes(State(**state).build())


def test_it_says_which_slot_boots_and_why(studio: Command, dump: Path) -> None:
    before = dump.read_bytes()
    done = studio("boot", "dump.bin")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "Boots updater (ota_1) at 0x110000."
    assert "· Record 1 is valid: sequence 2, NEW." in lines
    assert "otadata 0: sequence 1, VALID" in lines
    assert "boot:" not in done.out
    assert max(map(len, lines)) <= 80
    assert dump.read_bytes() == before


def test_rollback_shows_what_is_rewritten_and_the_boots_after(studio: Command, dump: Path) -> None:
    done = studio("boot", "--rollback", "dump.bin")
    assert done.status == 0
    assert "otadata 1: sequence 2, NEW  becomes  sequence 2, PENDING_VERIFY" in done.out
    assert "Boot 2, if the app does nothing: Boots app (ota_0) at 0x10000. It writes otadata again." in done.out
    assert "Boot 3, if the app does nothing: Boots app (ota_0) at 0x10000.\n" in done.out


def test_json_is_the_contract(studio: Command, dump: Path) -> None:
    found = studio("boot", "--rollback", "--json", "dump.bin").json
    assert found["verdict"] == "app"
    assert (found["booted_offset"], found["label"], found["slot"]) == (0x110000, "updater", "ota_1")
    assert found["rejected"] == []
    assert found["otadata_after"] == [
        {"seq": 1, "state": "VALID", "crc": "ok"},
        {"seq": 2, "state": "PENDING_VERIFY", "crc": "ok"},
    ]
    assert found["writes"] == [{"offset": 0xF000, "size": 0x1000}]
    assert "Record 1 wins by its higher sequence number" in found["explanation"]
    assert [after["booted_offset"] for after in found["then"]] == [0x10000, 0x10000]
    assert found["chip"] == "esp32"


def test_what_is_not_rewritten_is_null(studio: Command, dump: Path) -> None:
    found = studio("boot", "--json", "dump.bin").json
    assert (found["otadata_after"], found["writes"], found["then"]) == (None, [], [])


def test_a_refused_slot_is_named_with_its_reason(studio: Command, folder: Path) -> None:
    _write(folder, otadata=(record(1), record(2)), images={"app": GOOD, "updater": GOOD[:-1] + b"\0"})
    found = studio("boot", "--json", "dump.bin").json
    (rejected,) = found["rejected"]
    assert (rejected["label"], rejected["slot"], rejected["offset"]) == ("updater", "ota_1", 0x110000)
    assert rejected["reason"] == "hash"
    assert found["label"] == "app"
    assert "refuses updater (ota_1) at 0x110000" in studio("boot", "dump.bin").out


def test_no_app_is_the_answer_no(studio: Command, folder: Path) -> None:
    _write(folder)
    done = studio("boot", "--json", "dump.bin")
    assert (done.status, done.json["verdict"], done.json["booted_offset"]) == (1, "no_bootable", None)
    assert done.json["label"] is None
    text = studio("boot", "dump.bin")
    assert text.status == 1
    assert text.out.startswith("No app boots: every slot was refused.")


def test_a_table_error_tells_its_reason_and_where_another_table_is(studio: Command, folder: Path) -> None:
    flash = bytearray(State(table_offset=0x10000).build())
    flash[0x8000] = 0
    (folder / "dump.bin").write_bytes(flash)
    found = studio("boot", "--json", "dump.bin")
    assert (found.status, found.json["verdict"], found.json["reason"]) == (1, "table_error", "row_magic")
    assert "--table-offset" in found.json["notes"][0]
    assert "0x10000" in found.json["notes"][0]
    assert studio("boot", "--json", "--table-offset", "0x10000", "dump.bin").json["verdict"] != "table_error"


def test_the_chip_is_the_bootloaders_unless_it_is_given(studio: Command, folder: Path) -> None:
    _write(folder, chip="esp32s3", otadata=(record(1), EMPTY), images={"app": app("esp32s3").build()})
    assert studio("boot", "--json", "dump.bin").json["chip"] == "esp32s3"
    other = studio("boot", "--json", "--chip", "esp32c3", "dump.bin").json
    assert other["rejected"][0]["reason"] == "chip_id"
    assert "ESP32-S3" in other["notes"][0]


def test_a_dump_without_a_bootloader_boots_on_assumptions_that_are_said(studio: Command, folder: Path) -> None:
    _write(folder, bootloader=False, images={"app": GOOD})
    found = studio("boot", "--json", "dump.bin").json
    assert found["verdict"] == "app"
    assert "ESP32 is assumed" in found["notes"][0]
    assert "There is no bootloader at 0x1000" in found["explanation"]
    smaller = studio("boot", "--json", "--flash-size", "1MB", "dump.bin").json
    assert smaller["reason"] == "row_beyond_flash"


def test_the_chips_revision_counts(studio: Command, folder: Path) -> None:
    _write(folder, images={"app": app(min_revision=301).build()})
    assert studio("boot", "--json", "dump.bin").json["rejected"][0]["reason"] == "min_revision"
    assert studio("boot", "--json", "--chip-revision", "v3.1", "dump.bin").json["verdict"] == "app"


def test_the_log_is_printed_when_asked_for(studio: Command, dump: Path) -> None:
    lines = studio("boot", "--log", "dump.bin").out.splitlines()
    assert "ets Jul 29 2019 12:21:46" in lines
    assert lines[-2].endswith("boot: Loaded app from partition at offset 0x110000")


def test_labels_cannot_drive_the_terminal(studio: Command, folder: Path) -> None:
    _write(folder, rows=[("\x1b[31m", 0, 0, 0x10000, 0x10000)], images={"\x1b[31m": GOOD})
    done = studio("boot", "--log", "dump.bin")
    assert "\x1b" not in done.out
    assert "\\x1b[31m" in done.out


@pytest.mark.parametrize(
    ("name", "code"), [("table.csv", "dump-too-short"), ("nothing.bin", "file-missing"), (".", "file-not-regular")]
)
def test_what_is_no_dump_is_one_error(studio: Command, name: str, code: str) -> None:
    done = studio("boot", "--json", name)
    assert (done.status, done.json["error"]["code"], done.err) == (2, code, "")
    assert set(done.json["error"]) >= {"code", "message", "remedy"}


def test_a_wrong_revision_is_a_usage_error(studio: Command, dump: Path) -> None:
    for value in ("x", "3.1.2", "-1", "1e3"):
        done = studio("boot", "--json", f"--chip-revision={value}", "dump.bin")
        assert (done.status, done.json["error"]["code"]) == (2, "usage")
