"""Files that are none, end never or are too large: every command that takes a file ends soon, with one error."""

from __future__ import annotations

import os
import resource
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.security.commands import call
from tests.security.poison import csv, flash, harm, image

if os.name != "posix":
    pytest.skip("pipes, devices, links and alarms of Unix", allow_module_level=True)

_MOST_SECONDS = 90
_MOST_MEMORY = 400 << 20
_PORT = ("--port", "virtual://flash.bin?chip=esp32")


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 10 << 30)


_KINDS: dict[str, Callable[[Path], None]] = {
    "device": lambda path: path.symlink_to("/dev/zero"),
    "terminal": lambda path: path.symlink_to("/dev/tty"),
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "circle": lambda path: path.symlink_to(path),
    "into a file": lambda path: path.symlink_to(path.parent / "t.csv" / "x"),
    "ten gigabytes": _sparse,
    "nothing": lambda path: path.touch(),
    "endless name": lambda path: path.symlink_to("x" * 3000),
}
_COMMANDS = [
    ("check", "odd"),
    ("check", "t.csv", "odd"),
    ("show", "odd"),
    ("diff", "odd", "t.csv"),
    ("diff", "t.csv", "odd"),
    ("convert", "odd", "out.csv"),
    ("convert", "t.csv", "odd", "--form", "bin"),
    ("edit", "odd", "out.csv", "--delete", "app"),
    ("image", "odd"),
    ("fit", "odd"),
    ("boot", "odd"),
    ("split", "--from", "odd", "-o", "out.csv"),
    ("split", "--from", "t.csv", "--updater", "odd", "-o", "out.csv"),
    ("scan", "odd"),
    ("kit", "k", "odd"),
    ("kit", "odd", "t.csv"),
    ("learn", "flash", "--table", "odd"),
    ("board", "boot-log", "--file", "odd"),
    ("board", "boot-log", "--file", "log.txt", "--table", "odd"),
    ("board", "restore", "odd", *_PORT),
    ("board", "backup", "-o", "odd", *_PORT),
    ("board", "backup", "--image", "odd", *_PORT),
    ("board", "write", "updater", "odd", *_PORT),
    ("board", "read", "nvs", "odd", "--force", *_PORT),
    ("board", "write-table", "odd", *_PORT),
    ("board", "info", "--port", "virtual://odd?chip=esp32"),
    ("migrate", "odd", "--plan-only", *_PORT),
    ("migrate", "t.csv", "--plan-only", "--updater", "odd", *_PORT),
    ("migrate", "t.csv", "--plan-only", "--commands", "odd", *_PORT),
    ("migrate", "--resume", "odd", *_PORT),
    ("migrate", "--undo", "odd", *_PORT),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "flash.bin").write_bytes(flash("app", "updater"))
    (tmp_path / "t.csv").write_bytes(csv("app", "updater"))
    (tmp_path / "app.bin").write_bytes(image())
    (tmp_path / "log.txt").write_bytes(b"rst:0x1\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class _TooLate(BaseException):
    """It took too long; no handler of `Exception` holds this back."""


@pytest.fixture(autouse=True)
def _alarm() -> Iterator[None]:
    """End what waits for a pipe, or reads without end."""

    def bark(_number: int, _frame: object) -> None:
        raise _TooLate

    before = signal.signal(signal.SIGALRM, bark)
    signal.setitimer(signal.ITIMER_REAL, _MOST_SECONDS)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@pytest.mark.parametrize("kind", _KINDS)
def test_every_command_ends(kind: str, folder: Path) -> None:
    kept = {name: (folder / name).read_bytes() for name in ("flash.bin", "t.csv", "app.bin")}
    before = _memory()
    for command in _COMMANDS:
        odd = folder / "odd"
        if not os.path.lexists(odd):  # written by the one before
            _KINDS[kind](odd)
        done = call(*command)
        assert done.status in (0, 1, 2, 3), (command, done)
        assert done.status == 0 or done.err.count("error[") == 1 or done.out, (command, done)
        assert done.err.count("error[") <= 1, (command, done)
        assert not harm(done.out + done.err)
        if kind == "nothing" and command[1].startswith("write"):  # an empty table or content was asked for
            (folder / "flash.bin").write_bytes(kept["flash.bin"])
        assert {name: (folder / name).read_bytes() for name in kept} == kept, command
        _clear(odd)
    assert _memory() - before < _MOST_MEMORY


def _clear(odd: Path) -> None:
    """Take away what is there now, so that the next command finds the same as the first one."""
    if not odd.is_symlink() and odd.is_dir():
        for path in sorted(odd.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        odd.rmdir()
    elif os.path.lexists(odd):
        odd.unlink()


@pytest.mark.parametrize("command", [("check", "/dev/zero"), ("image", "/dev/zero"), ("show", "/dev/stdin")])
def test_devices_are_named_as_what_they_are(command: tuple[str, ...], folder: Path) -> None:
    done = call(*command)
    assert done.status == 2
    assert "error[file-not-regular]" in done.err or "error[file-missing]" in done.err


def test_a_file_that_grows_while_it_is_read(folder: Path) -> None:
    """Whoever appends to it without end does not keep the program reading."""
    over = threading.Event()
    growing = folder / "growing.csv"
    growing.write_bytes(csv("app", "updater"))

    def grow() -> None:
        with growing.open("ab") as stream:
            for _ in range(2000):
                if over.is_set():
                    return
                stream.write(b"# more\n" * 1000)
                stream.flush()

    thread = threading.Thread(target=grow)
    thread.start()
    try:
        for _ in range(5):
            assert call("check", "growing.csv").status in (0, 1, 2)
    finally:
        over.set()
        thread.join(10)
    assert not thread.is_alive()


def test_hard_links_stay_whole(folder: Path) -> None:
    """A file that is saved is replaced: what else has the same bytes under another name keeps them."""
    os.link(folder / "t.csv", folder / "other.csv")
    before = (folder / "other.csv").read_bytes()
    assert call("edit", "t.csv", "t.csv", "--rename", "app=main").status == 0
    assert (folder / "other.csv").read_bytes() == before
    assert b"main" in (folder / "t.csv").read_bytes()
