"""`migrate` with several boards, each command a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from asym_studio.board.ports import list_ports
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.units import KB
from tests.board.migration.lives import Life, noise, small_app
from tests.cli.command import environment
from tests.cli.conftest import Command
from tests.plugins.patience import PATIENCE_SECONDS

WISH = ("migrate", "asym.csv", "--updater", "updater.bin")
LAYOUT, WANTED = load_preset("min_spiffs").layout, load_preset("esp32-ota-asym").layout


def mac(number: int) -> str:
    return f"24:0a:c4:00:00:{number:02x}"


def flash_of(number: int) -> bytes:
    """Boards that differ in what nobody may lose."""
    return Life(LAYOUT, contents={"spiffs": noise(192 * KB, number)}).flash()


@pytest.fixture
def bench(folder: Path) -> Path:
    """Three boards of one kind, the table that they are to get, and an updater."""
    for number in range(3):
        (folder / f"{number}.bin").write_bytes(flash_of(number))
    (folder / "asym.csv").write_bytes(write_csv(WANTED))
    (folder / "updater.bin").write_bytes(small_app("updater"))
    return folder


def ports(bench: Path, *queries: str) -> list[str]:
    """The options that name the boards; a query for each adds to its URL."""
    found = []
    for number, query in enumerate(queries or ("", "", "")):
        found += ["--port", f"virtual://{bench}/{number}.bin?mac={mac(number)}{query and '&' + query}"]
    return found


def by_mac(boards: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {board["identity"]["mac"]: board for board in boards}


def migrated(data: bytes, updater: bytes | None = None) -> bool:
    table = data[0x8000:0x8C00] == write_binary(WANTED.table)
    return table and data[0x390000:].startswith(updater or small_app("updater"))


def test_three_boards_each_with_its_own_backup_journal_and_report(studio: Command, bench: Path) -> None:
    done = studio(*WISH, "--yes", "--json", *ports(bench))
    assert done.status == 0, done.err
    boards = by_mac(done.json["boards"])
    assert list(boards) == [mac(number) for number in range(3)]
    for number in range(3):
        board, after = boards[mac(number)], (bench / f"{number}.bin").read_bytes()
        assert migrated(after)
        assert after[0x9000:0x390000] == flash_of(number)[0x9000:0x390000]
        assert after[0x3D0000:] == flash_of(number)[0x3D0000:]
        assert board["result"]["boots"] is True
        assert (Path(board["backup"]) / "flash.bin").read_bytes() == flash_of(number)
        journal = Path(board["journal"])
        report = json.loads((journal / "report.json").read_text())
        assert report["board"]["mac"] == mac(number)
        events = [json.loads(line) for line in (journal / "journal.jsonl").read_text().splitlines()]
        assert events[0]["mac"] == mac(number)
        begun = [event["step"] for event in events[1:] if event["event"] == "begin"]
        assert begun == list(range(len(events[0]["steps"])))
        page = (journal / "report.html").read_text(encoding="utf-8")
        others = [mac(other) for other in range(3) if other != number]
        assert mac(number) in page
        assert not any(other in page for other in others)
        assert page.count("rst:0x") == 1  # one boot log, its own
    assert len({board["journal"] for board in boards.values()}) == 3


def test_one_that_differs_is_refused_and_one_that_is_lost_can_be_resumed(studio: Command, bench: Path) -> None:
    done = studio(*WISH, "--yes", "--json", *ports(bench, "", "chip=esp32s3", "cut=21"))
    assert done.status == 4, done.err
    good, other, lost = done.json["boards"]
    assert good["result"]["boots"] is True
    assert migrated((bench / "0.bin").read_bytes())
    assert other["error"]["code"] == "board-of-another-kind"
    assert "ESP32-S3" in other["error"]["message"]
    assert (bench / "1.bin").read_bytes() == flash_of(1)
    assert lost["error"]["code"] == "migration-interrupted"
    assert lost["result"] is None
    assert not migrated((bench / "2.bin").read_bytes())
    port = ports(bench)[5]
    resumed = studio("migrate", "--resume", lost["journal"], "--json", "--port", port)
    assert resumed.status == 0, resumed.err
    after = (bench / "2.bin").read_bytes()
    assert migrated(after)
    back = studio("migrate", "--undo", lost["journal"], "--port", port)
    assert back.status == 0, back.err
    assert (bench / "2.bin").read_bytes() == flash_of(2)


def test_the_page_names_every_board_and_writes_nothing(studio: Command, bench: Path) -> None:
    (bench / "1.bin").write_bytes(Life(LAYOUT, runs=1).flash())
    shown = studio(*WISH, "--plan-only", *ports(bench, "", "", "secure-boot=v2"))
    assert shown.status == 3
    for number in range(2):
        assert mac(number) in shown.out
        assert f"{bench}/{number}.bin" in shown.out.replace("\n", "")
    assert f"{mac(1)}: other steps" in shown.out  # its app has to move
    assert "refused" in shown.out
    assert "Nothing was written" in shown.out
    assert (bench / "0.bin").read_bytes() == flash_of(0)


@pytest.mark.parametrize("second", ["0.bin?mac=24:0a:c4:00:00:01", "./x/../0.bin", "1.bin?mac=24:0a:c4:00:00:00"])
def test_a_board_that_is_named_twice_is_refused(studio: Command, bench: Path, second: str) -> None:
    first = ports(bench)[:2]
    done = studio(*WISH, "--yes", "--json", *first, "--port", f"virtual://{bench}/{second}")
    assert done.status == 3
    if "boards" in done.json:  # told by the MAC, once both were looked at: the first one goes on
        assert [board.get("error", {}).get("code") for board in done.json["boards"]] == [None, "board-twice"]
        assert migrated((bench / "0.bin").read_bytes())
        assert (bench / "1.bin").read_bytes() == flash_of(1)
    else:
        assert done.json["error"]["code"] == "board-twice"
        assert (bench / "0.bin").read_bytes() == flash_of(0)


def test_a_journal_is_that_of_one_board(studio: Command, bench: Path) -> None:
    done = studio("migrate", "--resume", "x", "--json", *ports(bench))
    assert (done.status, done.json["error"]["code"]) == (2, "migrate-one-board")


@pytest.mark.skipif(any(not port.virtual for port in list_ports()), reason="a serial port is here: it may be a board")
def test_all_boards_are_those_connected(studio: Command, bench: Path) -> None:
    none = studio(*WISH, "--all-boards", "--plan-only", "--json")
    assert (none.status, none.json["error"]["code"]) == (3, "board-not-found")
    one = studio(*WISH, "--all-boards", "--plan-only", "--json", *ports(bench)[:2])
    assert one.status == 0, one.err
    assert [board["result"] for board in one.json["boards"]] == [None]


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is a signal")
def test_ctrl_c_stops_every_board_at_a_safe_point(studio: Command, bench: Path) -> None:
    for number in range(3):
        (bench / f"{number}.bin").write_bytes(Life(LAYOUT, contents={}).flash())  # little to read
    (bench / "updater.bin").write_bytes(
        small_app("updater", size=256 * KB)
    )  # much to write: Ctrl-C comes before its end
    slow = ("real-time=1&slow=4",) * 3
    command = [sys.executable, "-m", "asym_studio", *WISH, "--yes", "--json", *ports(bench, *slow)]
    process = subprocess.Popen(
        command,
        cwd=bench,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    journals = Path(os.environ["ASYM_STUDIO_HOME"]) / "state" / "journals"
    while len([path for path in journals.glob("*/*/journal.jsonl") if b'"begin"' in path.read_bytes()]) < 3:
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to all processes
    out, err = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130, err
    assert b"Traceback" not in err
    boards = json.loads(out)["boards"]
    assert [board["error"]["code"] for board in boards] == ["job-stopped"] * 3
    assert studio("migrate", "--resume", boards[1]["journal"], *ports(bench)[2:4]).status == 0
    assert migrated((bench / "1.bin").read_bytes(), small_app("updater", size=256 * KB))
