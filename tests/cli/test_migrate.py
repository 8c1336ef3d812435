"""`migrate` as a person or a script uses it, each command a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asym_studio.boot.bootloader import boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_writer import write_csv
from tests.board.migration.lives import Life, small_app
from tests.cli.conftest import Command

KEYS = {
    "steps",
    "preserved",
    "lost",
    "dark_windows",
    "bytes_written",
    "bytes_read",
    "estimated_seconds",
    "commands",
    "journal",
    "result",
}


@pytest.fixture
def board(folder: Path) -> bytes:
    """A board that runs app0, the asymmetric table and an updater."""
    before = Life(load_preset("min_spiffs").layout).flash()
    (folder / "flash.bin").write_bytes(before)
    (folder / "asym.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    (folder / "updater.bin").write_bytes(small_app("updater"))
    return before


def port(folder: Path, query: str = "chip=esp32") -> tuple[str, str]:
    return "--port", f"virtual://{folder / 'flash.bin'}?{query}"


WISH = ("migrate", "asym.csv", "--updater", "updater.bin")


def test_one_command_does_it_all(studio: Command, folder: Path, board: bytes) -> None:
    done = studio(*WISH, "--yes", "--json", *port(folder))
    assert done.status == 0, done.err
    found = done.json
    assert set(found) >= KEYS
    after = (folder / "flash.bin").read_bytes()
    assert after[0x8000:0x8C00] == write_binary(load_preset("esp32-ota-asym").layout.table)
    assert after[0x390000 : 0x390000 + len(small_app("updater"))] == small_app("updater")
    assert after[0x9000:0x390000] == board[0x9000:0x390000]
    assert boot(after, CHIPS["esp32"]).label == "app"
    assert found["result"]["boots"] is True
    assert found["result"]["app"] == {"label": "app", "offset": 0x10000}
    page = Path(found["report"]).read_text(encoding="utf-8")
    assert "<svg" in page
    assert "<script" not in page
    assert json.loads((Path(found["journal"]) / "report.json").read_text())["result"] == found["result"]
    back = studio("migrate", "--undo", found["journal"], "--json", *port(folder))
    assert back.status == 0, back.err
    assert back.json["result"]["undone"] is True
    assert (folder / "flash.bin").read_bytes() == board


def test_what_was_done_is_listed_with_the_way_back(studio: Command, folder: Path, board: bytes) -> None:
    assert studio("board", "migrations", "--json").json == {"migrations": []}
    assert "No board was migrated" in studio("board", "migrations").out
    journal = studio(*WISH, "--yes", "--json", *port(folder)).json["journal"]
    (found,) = studio("board", "migrations", "--json").json["migrations"]
    assert found["journal"] == journal
    assert (found["from"], found["to"]) == ("Minimal SPIFFS, 4 MB", "OpenBikeSensor, 4 MB")
    assert (found["state"], found["can_undo"], found["reason"]) == ("finished", True, None)
    assert f"asym-studio migrate --undo {journal}" in studio("board", "migrations").out
    assert studio("migrate", "--undo", found["journal"], *port(folder)).status == 0
    assert (folder / "flash.bin").read_bytes() == board
    (found,) = studio("board", "migrations", "--json").json["migrations"]
    assert (found["state"], found["can_undo"], found["can_resume"]) == ("undone", False, False)
    shown = studio("board", "migrations").out
    assert "--undo" not in shown and "what it was before" in shown


def test_the_plan_alone_writes_nothing(studio: Command, folder: Path, board: bytes) -> None:
    found = studio(*WISH, "--plan-only", "--json", *port(folder)).json
    assert set(found) >= KEYS
    assert found["journal"] is None
    assert found["result"] is None
    assert [window["step"] for window in found["dark_windows"]] == [len(found["steps"]) - 1]
    assert found["steps"][-1]["kind"] == "table"
    shown = studio(*WISH, "--plan-only", *port(folder))
    assert "nothing until resumed".upper() in shown.out
    assert "esptool --chip esp32" in shown.out
    assert (folder / "flash.bin").read_bytes() == board


def test_a_partition_starts_empty_where_that_is_wished(studio: Command, folder: Path, board: bytes) -> None:
    wish = (*WISH, "--yes", "--json", *port(folder))
    kept = studio(*wish, "--empty", "spiffs")
    assert (kept.status, kept.json["error"]["code"]) == (3, "would-lose-data")
    assert (folder / "flash.bin").read_bytes() == board
    done = studio(*wish, "--empty", "spiffs", "--drop", "spiffs")
    assert done.status == 0, done.err
    after = (folder / "flash.bin").read_bytes()
    assert set(after[0x3D0000:]) == {0xFF} != set(board[0x3D0000:])
    assert after[0x9000:0x390000] == board[0x9000:0x390000]


def test_a_cut_ends_with_status_4_and_resume_completes_it(studio: Command, folder: Path, board: bytes) -> None:
    cut = studio(*WISH, "--yes", *port(folder, "chip=esp32&cut=21"))
    assert cut.status == 4
    journal = cut.err.rsplit("--resume ", 1)[1].strip()
    other = studio("migrate", "--resume", journal, "--json", *port(folder, "chip=esp32&mac=24:0a:c4:00:00:02"))
    assert (other.status, other.json["error"]["code"]) == (3, "journal-of-another-board")
    done = studio("migrate", "--resume", journal, "--json", *port(folder))
    assert done.status == 0, done.err
    assert boot((folder / "flash.bin").read_bytes(), CHIPS["esp32"]).label == "app"


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (WISH, 2, "migrate-unconfirmed"),
        ((*WISH, "--undo", "x"), 2, "migrate-what"),
        (("migrate",), 2, "migrate-what"),
        (("migrate", "--resume", "nothing"), 2, "journal-missing"),
        (("migrate", "--resume", "nothing", "--table-offset", "0x9000"), 2, "migrate-settled"),
        (("migrate", "--resume", "nothing", "--plan-only"), 2, "migrate-settled"),
        (("migrate", "--undo", "nothing", "--drop", "nvs"), 2, "migrate-settled"),
        ((*WISH, "--yes", "--rename", "app0"), 2, "rename-wrong"),
        ((*WISH, "--yes", "--rename", "app0=app", "--rename", "app0=flashApp"), 2, "rename-wrong"),
        ((*WISH, "--yes", "--chip", "esp32s3"), 3, "table-for-another-chip"),
        ((*WISH, "--yes", "--empty", "spifs"), 3, "partition-missing"),
        ((*WISH, "--yes", "--drop", "spifs"), 3, "partition-missing"),
        (("migrate", "asym.csv", "--yes", "--updater", "none.bin"), 2, None),
        (("migrate", "refused.csv", "--yes"), 1, None),
    ],
)
def test_what_cannot_be_done_is_said(
    studio: Command, folder: Path, board: bytes, arguments: tuple[str, ...], status: int, code: str | None
) -> None:
    done = studio(*arguments, "--json", *port(folder))
    assert done.status == status
    assert code in (None, done.json["error"]["code"])
    assert (folder / "flash.bin").read_bytes() == board


def test_a_protected_board_is_refused(studio: Command, folder: Path, board: bytes) -> None:
    done = studio(*WISH, "--yes", "--json", *port(folder, "chip=esp32&secure-boot=v2"))
    assert (done.status, done.json["error"]["code"]) == (3, "board-secure-boot")
    assert (folder / "flash.bin").read_bytes() == board
