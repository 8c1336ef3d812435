"""Another board on the port than the one that was looked at: not a byte of it is written, and one error says so."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from asym_studio.board.backup import Store
from asym_studio.board.job import Job
from asym_studio.board.migration.journal import JOURNAL
from asym_studio.board.operations import erase_partition, erasing_pieces
from asym_studio.board.session import Options
from asym_studio.board.virtual.urls import board_of, forget_boards
from asym_studio.files.presets import load_preset
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import BoardRefused
from asym_studio.gui.board.desk import Desk
from tests.board.migration.lives import Life, small_app
from tests.security.commands import call
from tests.security.exchanging import Hand, at_next_connection

_KINDS = ("mac", "chip", "flash")
_MIGRATE = ("migrate", "asym.csv", "--updater", "updater.bin", "--yes")
_COMMANDS = {
    "write-table": ("board", "write-table", "same-slots.csv"),
    "select": ("board", "select", "app1"),
    "erase": ("board", "erase", "spiffs"),
    "write": ("board", "write", "app1", "updater.bin"),
    "restore": ("board", "restore", "saved"),
    "migrate": _MIGRATE,
    "resume": ("migrate", "--resume", "{journal}"),
    "undo": ("migrate", "--undo", "{journal}"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A board that can be migrated, and what its commands take."""
    layout = load_preset("min_spiffs").layout
    (tmp_path / "flash.bin").write_bytes(Life(layout).flash())
    (tmp_path / "asym.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    (tmp_path / "same-slots.csv").write_bytes(write_csv(layout).replace(b"spiffs,", b"files,", 1))
    (tmp_path / "updater.bin").write_bytes(small_app("updater"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _url(folder: Path) -> str:
    return f"virtual://{folder / 'flash.bin'}?chip=esp32"


def _ready(name: str, folder: Path) -> tuple[str, ...]:
    """Bring the board to where that command has something to do; return the command."""
    port = ("--port", _url(folder))
    journal = ""
    if name == "restore":
        assert call("board", "backup", "-o", "saved", *port).status == 0
        assert call("board", "erase", "spiffs", *port).status == 0
        assert call("board", "write", "app1", "updater.bin", *port).status == 0
    if name in ("resume", "undo"):
        assert call(*_MIGRATE, "--port", f"{_url(folder)}&cut=20").status == 4
        (found,) = Path(os.environ["ASYM_STUDIO_HOME"]).rglob(JOURNAL)
        journal = str(found.parent)
    return (*(part.format(journal=journal) for part in _COMMANDS[name]), *port)


_MOMENTS: dict[str, Callable[[Hand], Hand]] = {
    "before hashing": Hand.before_first_hash,
    "before writing": Hand.before_writing,
    "while writing": Hand.while_writing,
}


@pytest.mark.parametrize("moment", _MOMENTS)
@pytest.mark.parametrize("name", _COMMANDS)
def test_a_board_that_is_exchanged_in_the_middle(name: str, moment: str, folder: Path) -> None:
    """The other one runs its app: it answers after a reset only, and says who it is."""
    command = _ready(name, folder)
    for kind in _KINDS:
        hand = _MOMENTS[moment](Hand(board_of(_url(folder)), kind))
        done = call(*command, "--json")
        if hand.other is None:
            assert moment == "while writing"  # there was less to write
            assert done.status in (0, 1), done
            return
        assert hand.other.is_untouched, kind
        assert done.status == 3, (kind, done)
        assert done.json["error"]["code"] == "board-exchanged"
        forget_boards()


@pytest.mark.parametrize("loader", [(), ("--no-stub",)])
@pytest.mark.parametrize("name", _COMMANDS)
def test_a_board_that_waits_in_download_mode_like_the_first(name: str, loader: tuple[str, ...], folder: Path) -> None:
    """It takes every command, with all of the same content: only the question who it is gives it away."""
    command = _ready(name, folder)
    hand = Hand(board_of(_url(folder)), waits=True).before_first_hash()
    done = call(*command, "--json", "--baud", "115200", *loader)
    assert hand.other is not None
    assert hand.other.is_untouched
    assert done.status == 3, done
    assert done.json["error"]["code"] == "board-exchanged"


@pytest.mark.parametrize("kind", ["mac", "chip"])
@pytest.mark.parametrize("name", ["restore", "resume", "undo"])
def test_another_board_at_the_next_connection(name: str, kind: str, folder: Path) -> None:
    command = _ready(name, folder)
    hand = at_next_connection(board_of(_url(folder)), kind)
    done = call(*command, "--json")
    assert hand.other is not None
    assert hand.other.is_untouched
    assert done.status == 3, done
    assert done.json["error"]["code"] in (
        *("backup-of-another-board", "backup-for-another-chip", "journal-of-another-board"),
    )


@pytest.mark.parametrize("waits", [False, True])
def test_a_board_that_is_exchanged_while_the_plan_is_read(
    waits: bool, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = Hand(board_of(_url(folder)), waits=waits)

    def read_for_a_while(*_words: object, **_more: object) -> bool:
        hand.reach_in()
        return True

    monkeypatch.setattr(click, "confirm", read_for_a_while)
    monkeypatch.setattr("asym_studio.cli.commands.migrate.is_terminal", lambda _stream: True)
    done = call(*_MIGRATE[:-1], "--port", _url(folder))
    assert hand.other is not None
    assert hand.other.is_untouched
    assert done.status == 3, done
    assert done.err.count("error[") == 1


def test_a_board_that_is_exchanged_before_it_is_started(folder: Path) -> None:
    """What it prints is judged, for nothing tells one board's log from another's; it is not written to."""
    board, before = board_of(_url(folder)), (folder / "flash.bin").read_bytes()
    hand = Hand(board)
    connect, count = board.connect, 0

    def again() -> None:
        nonlocal count
        count += 1
        connect()
        if count == 2:
            hand.reach_in(before)

    board.connect = again  # type: ignore[method-assign] # on this one board
    done = call(*_MIGRATE, "--port", _url(folder), "--json")
    assert hand.other is not None
    assert hand.other.is_untouched
    assert done.status == 1, done
    assert "shows another table" in done.out or "it should be" in done.out, done


@pytest.mark.parametrize("waits", [False, True])
def test_a_board_that_is_exchanged_while_the_window_asks(waits: bool, folder: Path) -> None:
    """What the window does between a question and the yes to it."""
    desk = Desk(Store(folder / "backups"))
    desk.connect(_url(folder), Options(), Job())
    hand = Hand(board_of(_url(folder)), waits=waits)
    assert desk.preview(lambda session: erasing_pieces(session, "spiffs"), Job()).size
    hand.reach_in()
    assert hand.other is not None
    with pytest.raises(BoardRefused) as error:
        desk.change(lambda session, store, job: erase_partition(session, store, "spiffs", job), Job())
    assert error.value.code == "board-exchanged"
    assert hand.other.is_untouched
    assert not desk.is_connected


def test_one_of_several_boards_that_is_exchanged(folder: Path) -> None:
    """The others are migrated; the one that is gone, and the one in its place, are left alone."""
    before = (folder / "flash.bin").read_bytes()
    (folder / "second.bin").write_bytes(before)
    exchanged = f"{_url(folder)}&swap-mac=24:0a:c4:00:00:02&flip-to-host=60000"
    second = f"virtual://{folder / 'second.bin'}?chip=esp32&mac=24:0a:c4:00:00:03"
    done = call(*_MIGRATE, "--port", exchanged, "--port", second, "--json")
    assert done.status == 3, done
    first, other = done.json["boards"]
    assert first["error"]["code"] == "board-exchanged"
    assert "error" not in other
    assert (folder / "flash.bin").read_bytes() == before != (folder / "second.bin").read_bytes()
