"""What goes to stdout, comes from stdin and stands on the command line, at the edges: one object, no traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from asym_studio.__main__ import main
from asym_studio.cli.terminal import width
from tests.cli.command import environment

needs_posix = pytest.mark.skipif(os.name == "nt", reason="/dev/full and shells are POSIX's")


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell line in which `studio` is the program; its last line is the program's status."""
    studio = f'studio() {{ "{sys.executable}" -m asym_studio "$@"; }}; '
    return subprocess.run(
        ["/bin/bash", "-c", studio + line], cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )


Studio = Callable[..., tuple[int, str]]


@pytest.fixture
def here(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Studio:
    """The program in this process, in that folder: its status, and its error's code and sentence."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))

    def command(*arguments: str) -> tuple[int, str]:
        status = main([*arguments, "--json"])
        error = json.loads(capsys.readouterr().out).get("error", {})
        return status, f"{error.get('code', '')} {error.get('message', '')}"

    return command


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "esp32-ota-asym", "-"),
        ("convert", "table.csv", "-"),
        ("edit", "table.csv", "-"),
        ("split", "--updater", "256K", "-o", "-"),
        ("board", "read-table", "--port", "virtual", "-o", "-"),
        ("board", "read", "nvs", "-", "--port", "virtual"),
    ],
)
def test_stdout_is_for_the_file_or_for_json(here: Studio, folder: Path, arguments: tuple[str, ...]) -> None:
    status, said = here(*arguments)
    assert (status, said.split()[0]) == (2, "out-is-stdout")
    assert not (folder / "-").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("split", "--updater", "256K", "--from", ""),
        ("learn", "1", "--table", ""),
        ("board", "boot-log", "--file", "-", "--table", ""),
        ("board", "info", "--port", ""),
        ("migrate", "table.csv", "--port", ""),
        ("kit", "made", ""),
    ],
)
def test_an_empty_value_is_not_taken_for_none(here: Studio, folder: Path, arguments: tuple[str, ...]) -> None:
    status, said = here(*arguments)
    assert (status, said[:5]) == (2, "usage")
    assert "it is empty" in said
    assert not (folder / "made").exists()


def test_a_group_without_a_command_says_so_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["board"]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.splitlines()[0]) == ("", "error[usage]: Missing command.")


def test_behind_two_dashes_json_is_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--", "--json", str(folder / "table.csv")]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err[:14]) == ("", "error[usage]: ")


def test_a_number_that_cannot_be_is_wrong_usage(here: Studio) -> None:
    assert here("show", "table.csv", "--table-offset", "0xfffff000")[0] == 0
    for wrong in (("--table-offset", "0x100000000"), ("--flash-size", "0x100000001")):
        status, said = here("show", "table.csv", *wrong)
        assert (status, said[:5]) == (2, "usage")
    status, said = here("board", "info", "--port", "virtual", "--baud", "99999999999")
    assert (status, said[:5]) == (2, "usage")


def test_a_very_narrow_terminal_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1")
    assert width() == 20
    assert width(100) == 20


@needs_posix
@pytest.mark.parametrize("command", ["check --json table.csv", "show --json table.csv"])
def test_a_full_disk_behind_stdout_is_said_on_stderr(folder: Path, command: str) -> None:
    done = shell(f"studio {command} >/dev/full; echo $?", folder)
    assert done.stdout == "2\n"
    assert done.stderr.startswith("error[system-error]: ")
    assert "Traceback" not in done.stderr


@needs_posix
def test_a_closed_stdin_is_an_empty_one(folder: Path) -> None:
    done = shell("studio board boot-log --file - <&-", folder)
    assert (done.returncode, done.stderr) == (0, "")


@needs_posix
def test_a_reader_of_help_may_leave(folder: Path) -> None:
    assert shell("studio check --help | true; echo ${PIPESTATUS[0]}", folder).stdout == "0\n"


@needs_posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may enter every folder")
def test_a_folder_that_may_not_be_entered_is_named(here: Studio, folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0)
    status, said = here("convert", "table.csv", "closed/t.bin")
    closed.chmod(0o700)
    assert (status, said.split()[0]) == (2, "file-not-writable")
