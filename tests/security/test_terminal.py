"""Whatever a table, image, log, folder or board says, no command passes on what a terminal would obey."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.security.commands import call
from tests.security.poison import LABELS, csv, flash, harm, image, log

_PLATFORM = "espressif32"
_FORGING = "x\nFORGED\x1b[31mFORGED"
"""What file names begin with that are to look like lines of ours."""
_BOARD = ("info", "backup", "read-table")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files that hold every harmful label there is, and names that are as bad."""
    (tmp_path / "flash.bin").write_bytes(flash(*LABELS))
    (tmp_path / "t.csv").write_bytes(csv(*LABELS))
    (tmp_path / "good.csv").write_bytes(csv("app", "updater"))
    (tmp_path / "app.bin").write_bytes(image())
    (tmp_path / "log.txt").write_bytes(log())
    for name in ("\x1b[2J\u202edevice", "x\nFORGED", "\x1b[31mFORGED"):
        evil = tmp_path / "p" / name
        evil.mkdir(parents=True)
        (evil / "platformio.ini").write_text(
            f"[env:\x1b[2J]\nplatform={_PLATFORM}\nboard_build.partitions = \x07t.csv\n"
        )
        (evil / "\x07t.csv").write_bytes(csv(*LABELS))
    for name, source in (
        ("t.csv", "t.csv"),
        ("flash.bin", "flash.bin"),
        ("app.bin", "app.bin"),
        ("log.txt", "log.txt"),
    ):
        (tmp_path / f"{_FORGING}{name}").write_bytes((tmp_path / source).read_bytes())
    (tmp_path / f"{_FORGING}empty.csv").write_bytes(b"")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.chdir(tmp_path)
    return tmp_path


_FILES = ("t.csv", "flash.bin", "app.bin", "empty.csv", "none.csv")
_COMMANDS = [
    ("check", "t.csv"),
    ("check", "flash.bin"),
    ("check", "t.csv", "--json"),
    ("show", "flash.bin"),
    ("show", "t.csv"),
    ("diff", "t.csv", "flash.bin"),
    ("diff", "good.csv", "flash.bin"),
    ("edit", "good.csv", "-", "--rename", "app=\x1b[2J"),
    ("edit", "good.csv", "x.csv", "--delete", "\x1b[2J\u202e"),
    ("image", "app.bin"),
    ("image", "flash.bin"),
    ("fit", "app.bin"),
    ("boot", "flash.bin"),
    ("boot", "flash.bin", "--rollback"),
    ("split", "--from", "flash.bin", "--updater", "app.bin", "-o", "s.csv"),
    ("scan", "p"),
    ("kit", "k", "t.csv"),
    ("kit", "k2", "flash.bin"),
    ("board", "boot-log", "--file", "log.txt"),
    ("board", "boot-log", "--file", "log.txt", "--table", "flash.bin"),
    ("board", "boot-log", "--seconds", "1", "--port", "virtual://flash.bin?chip=esp32"),
    ("board", "backups"),
    ("board", "read", "\x1b[2J", "--port", "virtual:///nowhere/\x1b[2J"),
    ("check", "\x1b[2J\u202e.csv"),
    ("show", "--chip", "\x1b[2J", "t.csv"),
    ("\x1b[2J\x07",),
    ("migrate", "t.csv", "--plan-only", "--port", "virtual://flash.bin?chip=esp32"),
    ("migrate", "--resume", "\x1b[2Jjournal", "--port", "virtual://flash.bin?chip=esp32"),
    *((name, f"{_FORGING}{file}") for name in ("check", "show", "fit", "image", "boot") for file in _FILES),
    ("check", f"{_FORGING}t.csv", f"{_FORGING}none.csv", "flash.bin"),
    ("diff", f"{_FORGING}t.csv", f"{_FORGING}flash.bin"),
    ("convert", "good.csv", f"{_FORGING}out.h"),
    ("convert", "good.csv", f"{_FORGING}app.bin"),
    ("edit", "good.csv", f"{_FORGING}out.csv", "--rename", f"app={_FORGING}"),
    ("edit", "good.csv", f"{_FORGING}out.csv", "--rename", f"{_FORGING}=app"),
    ("split", "--from", "good.csv", "--updater", f"{_FORGING}app.bin", "-o", f"{_FORGING}out.csv"),
    ("scan", f"{_FORGING}folder"),
    ("kit", f"{_FORGING}kit", "good.csv"),
    ("boot", "flash.bin", "--chip", _FORGING),
    ("board", "boot-log", "--file", f"{_FORGING}log.txt"),
    ("board", "info", "--port", _FORGING),
    ("board", "info", "--port", f"virtual://{_FORGING}.bin?chip=esp32"),
    ("board", "backup", "-o", _FORGING, "--port", "virtual://flash.bin?chip=esp32"),
    ("board", "restore", _FORGING, "--port", "virtual://flash.bin?chip=esp32"),
    ("board", "erase", _FORGING, "--port", "virtual://flash.bin?chip=esp32"),
    ("board", "erase", "x\nFORGED", "--port", "virtual://flash.bin?chip=esp32"),
    ("board", "read", "x\nFORGED", f"{_FORGING}read.bin", "--port", "virtual://flash.bin?chip=esp32"),
    ("migrate", "good.csv", "--plan-only", "--commands", _FORGING, "--port", "virtual://flash.bin?chip=esp32"),
    ("migrate", "good.csv", "--yes", "--drop", "x\nFORGED", "--port", "virtual://flash.bin?chip=esp32"),
    ("migrate", "--resume", _FORGING, "--port", "virtual://flash.bin?chip=esp32"),
    ("learn", _FORGING),
    ("learn", "flash", "--table", "flash.bin"),
    ("completion", _FORGING),
    ("show", f"--{_FORGING}", "good.csv"),
    (_FORGING,),
]


@pytest.mark.parametrize("arguments", _COMMANDS, ids=lambda given: " ".join(given).encode("unicode_escape").decode())
def test_no_command_passes_on_what_a_terminal_obeys(arguments: tuple[str, ...], folder: Path) -> None:
    for terminal in (False, True):
        done = call(*arguments, terminal=terminal)
        assert not harm(done.out, colours=terminal), done.out
        assert not harm(done.err.replace("\r\x1b[K", ""), colours=terminal), done.err
        assert done.out + done.err


@pytest.mark.parametrize("form", ["csv", "json", "h", "svg", "html", "md"])
def test_what_is_written_to_a_terminal_is_harmless_too(form: str, folder: Path) -> None:
    done = call("convert", "flash.bin", "-", "--form", form, terminal=True)
    assert not harm(done.out, colours=True)


def test_a_board_with_harmful_labels_is_only_shown(folder: Path) -> None:
    for command in _BOARD:
        for terminal in (False, True):
            done = call("board", command, "--port", "virtual://flash.bin?chip=esp32", terminal=terminal)
            assert done.status == 0, done.err
            assert not harm(done.out, colours=terminal), done.out
            assert not harm(done.err.replace("\r\x1b[K", ""), colours=terminal), done.err


def test_only_our_own_colours_are_drawn(folder: Path) -> None:
    (folder / "c.csv").write_bytes(csv("\x1b[31mred", "\x1b[5mblink"))
    done = call("show", "c.csv", terminal=True)
    assert "\x1b[1m" in done.out
    assert "\x1b[31m" not in done.out
    assert "\x1b[5m" not in done.out
    assert "\x1b" not in call("show", "c.csv").out


def test_what_a_board_prints_stands_behind_a_bar(folder: Path) -> None:
    done = call("board", "boot-log", "--seconds", "1", "--port", "virtual://flash.bin?chip=esp32")
    shown = done.err.splitlines()
    assert [line[2:] for line in shown if "boot: Partition Table" in line]
    assert all(line.startswith("| ") for line in shown)


def test_a_label_of_half_a_megabyte_is_shown_shortened(folder: Path) -> None:
    """It is refused as too long, but shown: each character that is left out must not cost a look at all the others."""
    (folder / "long.csv").write_bytes(csv("\u00e9" * 250_000, "updater"))
    for command in (("show", "long.csv"), ("check", "long.csv"), ("diff", "long.csv", "good.csv")):
        done = call(*command)
        assert done.status in (0, 1, 2)
