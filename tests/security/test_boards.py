"""A board that means harm: one clear error in the end, nothing crashes or hangs, no file is written elsewhere."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.job import Job
from asym_studio.board.session import Options
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.slip import encode
from asym_studio.board.virtual.urls import board_of
from asym_studio.flash.binary import write_binary
from asym_studio.flash.errors import BoardUnreachable, StudioError
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.gui.board.desk import Desk
from tests.board.boards import sample
from tests.security.commands import call
from tests.security.poison import csv, flash, harm

_SYNC = encode(struct.pack("<BBHII", 1, 8, 4, 0, 0))
_READ = encode(struct.pack("<BBHII", 1, 10, 4, 0x00F01D83, 0))
_LINES = {
    "answers to sync for ever": _SYNC,
    "a register that no chip has": _SYNC + _READ,
    "lengths that are not so": encode(struct.pack("<BBHI", 1, 8, 0xFFFF, 0xFFFFFFFF) + b"\x1b[2J"),
    "empty frames": b"\xc0\xc0",
    "broken escapes": b"\xc0\x01\x08\xdb\x01\xdb\xdb\xc0",
    "terminal controls without a line's end": b"\x1b[2J\x1b]0;owned\x07" * 64,
    "zeros": bytes(4096),
}
_MOST_SECONDS = 90
"""The program gives up after some tens of seconds at most; more than this is a hang."""


@contextmanager
def babbling(data: bytes) -> Iterator[str]:
    """Serve everybody who connects these bytes for ever; gives the port's URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with suppress(OSError):
                client, _ = listener.accept()
                with client:
                    client.settimeout(_MOST_SECONDS)
                    while not over.is_set():
                        client.sendall(data * max(1, 4096 // len(data)))

    thread = threading.Thread(target=serve)
    thread.start()
    port = listener.getsockname()[1]
    try:
        yield f"socket://127.0.0.1:{port}"
    finally:
        over.set()
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            pass
        listener.close()
        thread.join(10)
        assert not thread.is_alive()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a table and a board's flash."""
    (tmp_path / "flash.bin").write_bytes(flash("app", "updater"))
    (tmp_path / "t.csv").write_bytes(csv("app", "updater"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.mark.parametrize("name", _LINES)
def test_a_line_that_never_ends_ends_in_one_error(name: str, folder: Path) -> None:
    before = files(folder)
    with babbling(_LINES[name]) as url:
        done = call("board", "info", "--port", url, "--before", "no-reset", "--json")
    assert done.status == 3, done
    assert set(done.json["error"]) >= {"code", "message", "remedy"}
    assert not harm(done.out + done.err)
    assert files(folder) == before


@pytest.mark.parametrize("command", [("board", "backup"), ("migrate", "t.csv", "--plan-only")])
def test_every_command_gives_such_a_board_up(command: tuple[str, ...], folder: Path) -> None:
    before = files(folder)
    with babbling(_LINES["terminal controls without a line's end"]) as url:
        done = call(*command, "--port", url, "--before", "no-reset")
    assert done.status == 3, done
    assert done.err.count("error[") == 1
    assert not harm(done.out + done.err)
    assert files(folder) == before


def test_a_log_that_never_ends_is_read_for_as_long_as_was_asked(folder: Path) -> None:
    with babbling(b"\x1b[2J\x07Guru Meditation Error \xff\xe2\x80\xae") as url:
        done = call("board", "boot-log", "--seconds", "0.5", "--port", url)
    assert done.status in (0, 1), done
    assert not harm(done.out + done.err)


def test_the_windows_desk_gives_such_a_board_up(folder: Path) -> None:
    desk = Desk(Store(folder / "backups"))
    with babbling(_LINES["answers to sync for ever"]) as url, pytest.raises(BoardUnreachable):
        desk.connect(url, Options(before="no-reset", attempts=2), Job())
    assert not desk.is_connected
    assert not (folder / "backups").exists()


# --- a board that lies


def _patched(board: Board, change: Callable[[int, int], int]) -> None:
    """Let the board answer something else for its registers: `change` gets address and value."""
    registers: Any = board.chip._registers
    read = registers.read
    registers.read = lambda address: change(address, read(address))


def _url(folder: Path) -> str:
    return f"virtual://{folder / 'flash.bin'}?chip=esp32"


@pytest.mark.parametrize("answer", [0, 0xFFFFFF, 0xFF40EF, 0x0140EF, 0x1B40EF, 0x2040EF, 0x1440EF])
@pytest.mark.parametrize("stub", [True, False])
def test_a_flash_chip_that_lies_about_itself(answer: int, stub: bool, folder: Path) -> None:
    kept = (folder / "flash.bin").read_bytes()
    chip = type(board_of(_url(folder)).chip.flash)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chip, "jedec_id", property(lambda _chip: answer))
        options = () if stub else ("--no-stub",)
        info = call("board", "info", "--port", _url(folder), "--json", *options)
        assert info.status in (0, 3), info
        plan = call("migrate", "t.csv", "--plan-only", "--port", _url(folder), "--json", *options)
        assert plan.status in (0, 1, 3), plan
        assert isinstance(plan.json, dict)
    assert (folder / "flash.bin").read_bytes() == kept


@pytest.mark.parametrize("after", range(1, 7))
def test_a_mac_that_changes_while_it_is_asked(after: int, folder: Path) -> None:
    """Whatever it says when: one answer, and backups only below the folder of all backups."""
    board = board_of(_url(folder))
    mac, count = board.setup.profile.efuse + board.setup.profile.mac, 0

    def lie(address: int, value: int) -> int:
        nonlocal count
        count += address in (mac, mac + 4)
        return value ^ 0x5A5A if address in (mac, mac + 4) and count > after else value

    _patched(board, lie)
    done = call("board", "backup", "--port", _url(folder), "--json")
    assert done.status in (0, 3), done
    assert (folder / "flash.bin").read_bytes() == flash("app", "updater")
    assert files(folder) == {"flash.bin", "t.csv"}


def test_a_mac_that_changes_between_plan_and_write_is_refused(folder: Path, home: Path) -> None:
    updater = ("t.csv", "--plan-only", "--commands", "by-hand")
    assert call("migrate", *updater, "--port", _url(folder)).status == 0
    board = board_of(_url(folder))
    mac = board.setup.profile.efuse + board.setup.profile.mac
    backups = call("board", "backups", "--json").json["boards"]
    _patched(board, lambda address, value: value ^ 0xFF if address == mac else value)
    done = call("board", "restore", backups[0]["backups"][0]["folder"], "--port", _url(folder), "--json")
    assert done.status == 3, done
    assert done.json["error"]["code"] == "backup-of-another-board"
    assert (folder / "flash.bin").read_bytes() == flash("app", "updater")


_WILD = (
    Partition("nvs", 1, 2, 0xFFFFF000, 0xFFFFF000),
    Partition("otadata", 1, 0, 0xE000, 0xFFFFFFFF),
    Partition("../../owned", 0, 0x10, 0x10000, 0x7FFFFFFF),
    Partition("/tmp/owned", 0, 0x11, 0, 0),
)


def test_a_table_that_leads_beyond_the_flash(folder: Path) -> None:
    wild = sample(apps=64 << 10).with_bytes(0x8000, write_binary(PartitionTable(_WILD)).ljust(0x1000, b"\xff"))
    (folder / "flash.bin").write_bytes(wild)
    (folder / "new.csv").write_bytes(csv("app", "updater"))
    before = files(folder)
    for command in (
        *(("info",), ("read-table",), ("read", "nvs"), ("read", "../../owned"), ("erase", "../../owned")),
        *(("select", "/tmp/owned"), ("write", "otadata", "t.csv")),
    ):
        done = call("board", *command, "--port", _url(folder), "--json")
        assert done.status in (0, 1, 2, 3), done
        assert isinstance(json.loads(done.out), dict)
    assert call("migrate", "new.csv", "--plan-only", "--port", _url(folder), "--json").status in (0, 1, 3)
    assert files(folder) == before
    assert (folder / "flash.bin").read_bytes() == wild


def test_a_label_with_a_path_in_it_is_read_into_the_working_folder(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "flash.bin").write_bytes(flash("app", "updater", "../../owned"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder / "in")
        done = call("board", "read", "../../owned", "--port", _url(folder), "--json")
    assert done.status == 0, done
    assert [path.name for path in (folder / "in").iterdir()] == ["_.._owned.bin"]
    assert not (folder.parent / "owned.bin").exists()


def test_the_desk_outlives_a_board_that_changes_its_mind(folder: Path) -> None:
    desk = Desk(Store(folder / "backups"))
    board = board_of(_url(folder))
    count = 0

    def nonsense(_address: int, value: int) -> int:
        nonlocal count
        count += 1
        return value if count < 200 else count * 0x01010101 & 0xFFFFFFFF

    _patched(board, nonsense)
    with suppress(StudioError):
        desk.connect(_url(folder), Options(attempts=1), Job())
        desk.back_up(Job())
    desk.disconnect()
    assert not desk.is_connected
    assert (folder / "flash.bin").read_bytes() == flash("app", "updater")
