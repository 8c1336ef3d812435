"""The files that `migrate --commands` writes, used as a person does: with esptool itself."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from asym_studio.board.virtual.setup import Setup
from asym_studio.files.presets import load_preset
from asym_studio.flash.csv_writer import write_csv
from tests.board.migration.lives import Life, small_app
from tests.board.virtual.esptool_command import install
from tests.board.virtual.test_rfc2217 import serving
from tests.cli.command import environment
from tests.cli.conftest import Command
from tests.plugins.patience import PATIENCE_SECONDS
from tests.powershell import Script

WISH = ("migrate", "asym.csv", "--updater", "updater.bin", "--plan-only", "--commands")


@pytest.fixture
def board(folder: Path) -> bytes:
    """A board that runs app1, so that the app has to move, with noise where the updater goes."""
    before = Life(load_preset("min_spiffs").layout, runs=1).flash()
    (folder / "flash.bin").write_bytes(before)
    (folder / "asym.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    (folder / "updater.bin").write_bytes(small_app("updater"))
    return before


def port(folder: Path, name: str = "flash.bin") -> tuple[str, str]:
    return "--port", f"virtual://{folder / name}?chip=esp32"


def run_script(folder: Path, url: str) -> subprocess.CompletedProcess[str]:
    """Run `migrate.sh` where `esptool` is that of this Python."""
    return subprocess.run(
        ["sh", str(folder / "by-hand" / "migrate.sh"), url],
        cwd=folder,
        env=environment(install(folder / "tools")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@pytest.mark.skipif(os.name != "posix" or shutil.which("sh") is None, reason="needs a POSIX shell")
def test_the_script_does_the_same_with_esptool(studio: Command, folder: Path, board: bytes) -> None:
    found = studio(*WISH, "by-hand", "--json", *port(folder)).json
    assert found["commands_folder"] == "by-hand"
    (folder / "ours.bin").write_bytes(board)
    done = studio("migrate", "asym.csv", "--updater", "updater.bin", "--yes", "--json", *port(folder, "ours.bin"))
    assert done.status == 0, done.err
    assert done.json["commands"] == found["commands"]
    script = (folder / "by-hand" / "migrate.sh").read_text()
    assert all(command.removeprefix("esptool ") in script for command in found["commands"])
    with serving(Setup(folder / "flash.bin")) as url:
        said = run_script(folder, url)
    assert said.returncode == 0, said.stdout + said.stderr
    assert (folder / "flash.bin").read_bytes() == (folder / "ours.bin").read_bytes() != board
    if os.name == "posix":
        for file in (folder / "by-hand").iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == (0o700 if file.name == "migrate.sh" else 0o600), file
        assert stat.S_IMODE((folder / "by-hand").stat().st_mode) == 0o700


def test_the_script_for_windows_says_the_same_as_the_other_one(studio: Command, folder: Path, board: bytes) -> None:
    assert studio(*WISH, "by-hand", *port(folder)).status == 0
    hand = folder / "by-hand"
    lines = [line for line in (hand / "migrate.sh").read_text().splitlines() if line.startswith("run ")]
    commands = [shlex.split(part)[1:] for line in lines for part in re.findall(r"run [^|]+", line)]
    script = Script((hand / "migrate.ps1").read_bytes())
    assert [words[1:] for words in script.commands() if words[0] == "Run"] == commands
    assert all(f"'{word}'" in script.text for words in commands for word in words if word.startswith("0x"))
    assert "powershell -ExecutionPolicy Bypass -File migrate.ps1 PORT" in (hand / "README.txt").read_text()


@pytest.mark.skipif(os.name != "posix" or shutil.which("sh") is None, reason="needs a POSIX shell")
def test_the_script_refuses_another_board_and_another_table(studio: Command, folder: Path, board: bytes) -> None:
    assert studio(*WISH, "by-hand", *port(folder)).status == 0
    with serving(Setup(folder / "flash.bin", mac=bytes.fromhex("240ac4000009"))) as url:
        said = run_script(folder, url)
    assert said.returncode == 3
    assert "not the board" in said.stderr
    assert (folder / "flash.bin").read_bytes() == board
    other = board[:0x9000].replace(b"app0", b"appX") + board[0x9000:]
    (folder / "flash.bin").write_bytes(other)
    with serving(Setup(folder / "flash.bin")) as url:
        said = run_script(folder, url)
    assert said.returncode == 3
    assert "another table" in said.stderr
    assert (folder / "flash.bin").read_bytes() == other


def test_nothing_of_anybody_elses_is_written_over(studio: Command, folder: Path, board: bytes) -> None:
    (folder / "by-hand").mkdir()
    (folder / "by-hand" / "mine.txt").write_text("mine")
    done = studio(*WISH, "by-hand", "--json", *port(folder))
    assert (done.status, done.json["error"]["code"]) == (2, "commands-folder-taken")
    assert [file.name for file in (folder / "by-hand").iterdir()] == ["mine.txt"]
    done = studio(*WISH, "updater.bin/x", "--json", *port(folder))
    assert (done.status, done.json["error"]["code"]) == (2, "commands-not-writable")
    assert (folder / "flash.bin").read_bytes() == board


def test_images_attached_to_the_table_are_taken_and_can_be_refused(studio: Command, folder: Path, board: bytes) -> None:
    table = (folder / "asym.csv").read_text()
    (folder / "attached.csv").write_text(f"# asym-studio: images=flashApp=updater.bin\n{table}")
    wish = ("migrate", "attached.csv", "--plan-only", *port(folder))
    taken = studio(*wish)
    assert taken.status == 0, taken.err
    assert "updater.bin, attached in attached.csv" in taken.out.replace("\n  ", " ")
    assert "--updater none" in taken.out.replace("\n  ", " ")
    found = studio(*wish, "--json").json
    assert found["images"] == {"app": None, "updater": {"file": "updater.bin", "attached_to": "flashApp"}}
    assert (
        studio("migrate", "asym.csv", "--updater", "updater.bin", "--plan-only", "--json", *port(folder)).json["steps"]
        == (found["steps"])
    )
    without = studio(*wish, "--updater", "none", "--json").json
    assert without["images"]["updater"] is None
    assert any("cannot update itself" in warning for warning in without["warnings"])
    (folder / "updater.bin").unlink()
    gone = studio(*wish, "--json")
    assert (gone.status, gone.json["error"]["code"]) == (2, "file-missing")
    assert studio(*wish, "--updater", "none").status == 0
