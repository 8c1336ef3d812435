"""The program as a whole: help, usage errors, the window's start, `doctor`, `demo`, `scan`, completion."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from asym_studio import __version__
from asym_studio.board.backup.store import Store
from asym_studio.board.migration import journals_folder
from asym_studio.cli.group import COMMANDS
from asym_studio.cli.outcome import guarded
from asym_studio.files.system import missing_libraries
from asym_studio.gui.places import recovery_folder
from tests.cli.command import environment
from tests.cli.conftest import MIN_SPIFFS, Command

SHOWN = [name for name in COMMANDS if name != "window"]


def test_version_and_help(studio: Command) -> None:
    assert __version__ in studio("--version").out
    done = studio("--help")
    assert done.status == 0
    listed = [line.split()[0] for line in done.out.partition("Commands:")[2].splitlines() if line.strip()]
    assert listed == SHOWN


@pytest.mark.parametrize("command", SHOWN)
def test_every_command_has_help_and_json(studio: Command, command: str) -> None:
    done = studio(command, "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Usage: asym-studio {command}")
    assert "--json" in done.out


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("check",), ("show", "a", "b"), ("check", "--chip", "z80", "t.csv")]
)
def test_wrong_usage_is_one_error(studio: Command, arguments: tuple[str, ...]) -> None:
    done = studio(*arguments, "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "usage")
    text = studio(*arguments)
    assert (text.status, text.out) == (2, "")
    assert text.err.startswith("error[usage]: ")
    assert "--help" in text.err


def test_without_a_display_the_window_says_so(studio: Command) -> None:
    for arguments in ((), ("table.csv",), ("--quit-after-first-paint",)):
        done = studio(*arguments)
        assert done.status == 2
        assert done.err.startswith("error[no-display]: ")


def test_the_window_opens_on_a_table_a_folder_or_nothing_and_not_on_a_slip(studio: Command) -> None:
    screen = {"QT_QPA_PLATFORM": "offscreen"}
    for arguments in ((), ("table.csv",), (".",)):
        done = studio(*arguments, "--quit-after-first-paint", add=screen)
        assert (done.status, done.out) == (0, "")
    missing = studio("tabel.csv", add=screen)
    assert (missing.status, missing.out) == (2, "")
    assert missing.err.startswith("error[file-missing]: ")


@pytest.mark.skipif(bool(missing_libraries(("xcb",))), reason="Qt's X11 libraries are not here")
def test_a_display_that_does_not_answer_is_no_abort(studio: Command) -> None:
    done = studio("table.csv", add={"DISPLAY": ":7777"})
    assert done.status == 2
    assert done.err.startswith("error[display-unreachable]: ")
    assert studio("demo", add={"DISPLAY": ":7777"}).status == 0


@pytest.mark.skipif(not missing_libraries(("xcb",)), reason="Qt's X11 libraries are all here")
def test_missing_libraries_are_named_with_their_packages(studio: Command) -> None:
    done = studio("table.csv", add={"DISPLAY": ":7777"})
    assert done.status == 2
    assert done.err.startswith("error[library-missing]: ")
    for library in missing_libraries(("xcb",)):
        assert library.name in done.err
        assert library.package in done.err


def test_demo_without_a_display_runs_in_the_terminal_and_writes_its_files(studio: Command, folder: Path) -> None:
    done = studio("demo")
    assert done.status == 0
    assert "1.88 MB" in done.out
    assert "3.5 MB (0x380000) instead of 1.88 MB (+87 %)" in done.out
    files = {path.name for path in (folder / "asym-studio-demo").iterdir()}
    assert files == {"min_spiffs.csv", "esp32-ota-asym.csv", "esp32-ota-asym.bin", "esp32-ota-asym.svg"}
    again = studio("demo", "--json", "-o", "asym-studio-demo")
    assert (again.status, again.json["app_size"], again.json["symmetric_app_size"]) == (0, 0x380000, 0x1E0000)


def test_demo_replaces_no_foreign_file(studio: Command, folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine" / "esp32-ota-asym.bin").write_bytes(b"my firmware")
    done = studio("demo", "--json", "-o", "mine")
    assert (done.status, done.json["error"]["code"]) == (2, "out-is-something-else")
    assert (folder / "mine" / "esp32-ota-asym.bin").read_bytes() == b"my firmware"


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        (["migrate", "--undo"], "asym-studio migrate"),
        (["check"], "asym-studio check"),
        (["check", "--nonsense"], "asym-studio check"),
        (["board", "info", "--port"], "asym-studio board"),
        (["--nonsense"], "asym-studio"),
    ],
)
def test_a_wrong_call_leads_to_the_help_of_its_command(studio: Command, arguments: list[str], where: str) -> None:
    done = studio(*arguments)
    assert done.status == 2
    assert f"→ {where} --help shows" in done.err or f"→ {where} info --help shows" in done.err


def test_doctor_finds_this_machine_in_order(studio: Command) -> None:
    done = studio("doctor", "--json")
    assert (done.status, done.json["ok"]) == (0, True)
    states = {check["name"]: check["state"] for check in done.json["checks"]}
    assert (states["Python"], states["PySide6"], states["Data files"]) == ("ok", "ok", "ok")
    assert states["Display"] == "warn"
    assert all(check["remedy"] for check in done.json["checks"] if check["state"] != "ok")
    assert "Flasher stubs" in studio("doctor").out


def test_doctor_finds_the_stubs_beside_a_script_of_esptools_name(studio: Command, tmp_path: Path) -> None:
    (tmp_path / "esptool.py").write_text("raise SystemExit('the script that pip puts beside asym-studio')")
    done = studio("doctor", "--json", add={"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path[1:]])})
    (stubs,) = [check for check in done.json["checks"] if check["name"] == "Flasher stubs"]
    assert stubs["state"] == "ok", stubs


def test_doctor_names_the_folders_that_are_used(studio: Command) -> None:
    shown = {check["name"]: check["message"] for check in studio("doctor", "--json").json["checks"]}
    used = {"Unsaved work": recovery_folder(), "Migrations": journals_folder(), "Backups": Store.default().root}
    assert {name: shown[name] for name in used} == {name: str(folder) for name, folder in used.items()}


def test_scan_lists_the_devices_of_a_folder(studio: Command, folder: Path) -> None:
    project = folder / "sensor"
    project.mkdir()
    (project / "platformio.ini").write_text(
        "[env:main]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nboard_build.partitions = t.csv\n"
    )
    (project / "t.csv").write_text(MIN_SPIFFS)
    (device,) = studio("scan", "--json", ".").json["devices"]
    assert (device["kind"], device["environment"]) == ("platformio", "main")
    assert device["table"] == str(project / "t.csv")
    assert "sensor/t.csv" in studio("scan").out
    missing = studio("scan", "--json", "nowhere")
    assert (missing.status, missing.json["error"]["code"]) == (2, "folder-missing")


def test_completion_offers_commands(studio: Command) -> None:
    done = studio(add={"_ASYM_STUDIO_COMPLETE": "bash_complete", "COMP_WORDS": "asym-studio co", "COMP_CWORD": "1"})
    assert done.out.split() == ["plain,convert", "plain,completion"]
    assert "complete" in studio(add={"_ASYM_STUDIO_COMPLETE": "bash_source"}).out


def test_ctrl_c_and_unforeseen_faults_are_no_tracebacks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ASYM_STUDIO_DEBUG", raising=False)

    def interrupt() -> int:
        raise KeyboardInterrupt

    def overflow() -> int:
        return overflow()

    def fault() -> int:
        raise ZeroDivisionError("by mistake")

    assert guarded(interrupt, as_json=False) == 130
    assert guarded(overflow, as_json=False) == 2
    assert guarded(fault, as_json=False) == 2
    printed = capsys.readouterr().err
    assert "error[internal-error]: ZeroDivisionError: by mistake" in printed
    assert "ASYM_STUDIO_DEBUG=1" in printed
    monkeypatch.setenv("ASYM_STUDIO_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        guarded(fault, as_json=False)


@pytest.mark.skipif(os.name == "nt", reason="there is no pseudo-terminal")
def test_a_terminal_gets_colours_and_panels_unless_told_not_to(folder: Path) -> None:
    assert "\x1b[" in _on_a_terminal("show", "table.csv", folder=folder)
    assert "╭" in _on_a_terminal("--help", folder=folder)
    assert "\x1b[" not in _on_a_terminal("show", "table.csv", folder=folder, add={"NO_COLOR": "1"})


def _on_a_terminal(*arguments: str, folder: Path, add: dict[str, str] | None = None) -> str:
    """Return what a command prints on a pseudo-terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "asym_studio", *arguments]
    with subprocess.Popen(
        command, cwd=folder, env=environment({"TERM": "xterm", **(add or {})}), stdout=theirs, stdin=theirs
    ) as process:
        os.close(theirs)
        printed = b""
        while chunk := _read(ours):
            printed += chunk
        process.wait()
    os.close(ours)
    return printed.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other side is gone
        return b""
