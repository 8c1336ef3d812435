"""Programs that are killed, told to end, left alone by their terminal, or set against each other. Nothing is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.backup.store import make_private
from tests.board.migration.commands import WISH, Ended, Place, ended, killed, size, until

if sys.platform == "win32":
    pytest.skip("signals and terminals are those of POSIX systems", allow_module_level=True)

KILLS = int(os.environ.get("ASYM_STUDIO_KILLS", "3"))
"""How often a migration is killed; a hundred times by hand."""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place.make(tmp_path)


def test_killed_at_any_moment_and_resumed_by_others(place: Place, final: bytes) -> None:
    chosen = random.Random(5)
    for _ in range(KILLS):
        place.anew()
        process = place.start(*WISH, "--yes")
        if until(lambda: place.journals and size(place.journal / "journal.jsonl"), process):
            time.sleep(chosen.random() * 0.03)
        killed(process)
        for _ in range(chosen.randrange(2)):
            process = place.start("migrate", "--resume", place.journal)
            long = size(place.journal / "journal.jsonl")
            if until(lambda: size(place.journal / "journal.jsonl") > long, process):  # noqa: B023 — over before it changes
                time.sleep(chosen.random() * 0.02)
            killed(process)
        done = place.resume()
        assert done.status == 0, done
        assert place.flash == final


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_stops_at_a_safe_point(place: Place, final: bytes, number: int) -> None:
    for _ in range(6):  # the virtual board is quick: it may be done before it is told
        place.anew()
        process = place.start(*WISH, "--yes")
        assert until(lambda: place.journals and b'"begin"' in notes(place), process)
        done = killed(process, number)
        if done.status == 130:
            break
    assert done.status == 130
    assert "job-stopped" in done.err
    assert "--resume" in done.err
    assert place.flash != final
    assert place.resume().status == 0
    assert place.flash == final


def notes(place: Place) -> bytes:
    path = place.journal / "journal.jsonl"
    return path.read_bytes() if size(path) else b""


def test_killed_while_it_backs_up(place: Place, final: bytes) -> None:
    process = place.start(*WISH, "--yes", query="&real-time=1")
    assert until(lambda: list(place.home.rglob("unfinished/flash.bin")), process)
    killed(process)
    assert place.flash == place.before
    assert place.migrate().status == 0
    assert place.flash == final


@contextmanager
def asked(place: Place) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Come to the question whether to migrate, at a terminal. Gives the process and the terminal."""
    terminal, inner = os.openpty()
    process = place.start(*WISH, stdin=inner)
    os.close(inner)
    assert process.stdout is not None
    page = ""
    while "Migrate now?" not in page:
        piece = os.read(process.stdout.fileno(), 4096).decode("utf-8", "replace")
        assert piece, page
        page += piece
    assert "nothing until resumed".upper() in page
    assert place.flash == place.before
    try:
        yield process, terminal
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def answered(place: Place, process: subprocess.Popen[str], terminal: int, answer: bytes) -> Ended:
    os.write(terminal, answer)
    done = ended(process)
    os.close(terminal)
    return done


def test_an_answer_at_the_terminal(place: Place, final: bytes) -> None:
    with asked(place) as (process, terminal):
        assert answered(place, process, terminal, b"n\n").status == 1
    assert place.flash == place.before
    with asked(place) as (process, terminal):
        assert answered(place, process, terminal, b"y\n").status == 0
    assert place.flash == final


def test_an_image_that_changes_while_the_plan_is_read(place: Place) -> None:
    with asked(place) as (process, terminal):
        (place.folder / "updater.bin").write_bytes(b"another build")
        done = answered(place, process, terminal, b"y\n")
    assert done.status == 2
    assert "image-changed" in done.err
    assert place.flash == place.before
    assert not place.journals


def test_a_board_that_changes_while_the_plan_is_read(place: Place) -> None:
    with asked(place) as (process, terminal):
        changed = place.with_changes()
        done = answered(place, process, terminal, b"y\n")
    assert done.status == 3
    assert "board-changed" in done.err
    assert place.flash == changed


def test_a_terminal_that_ends_while_the_plan_is_read(place: Place) -> None:
    with asked(place) as (process, terminal):
        os.close(terminal)
        done = ended(process)
    assert done.status != 0
    assert place.flash == place.before
    assert not place.journals


def test_nobody_is_asked_without_a_terminal(place: Place) -> None:
    done = place.run(*WISH, stdin=subprocess.PIPE)
    assert (done.status, done.code) == (2, "migrate-unconfirmed")
    assert place.flash == place.before


def test_a_board_that_is_swapped_when_the_cable_comes_back(place: Place, final: bytes) -> None:
    done = place.migrate("&stuck=3&swap-mac=24:0a:c4:00:00:02")
    assert (done.status, done.code) == (3, "board-exchanged")
    assert place.resume().status == 0
    assert place.flash == final


def test_two_at_once(place: Place, final: bytes) -> None:
    assert place.migrate("&cut=3").status == 4
    resume = ("migrate", "--resume", place.journal, "--json")
    both = [ended(process) for process in [place.start(*resume), place.start(*resume)]]
    assert 0 in {done.status for done in both}
    for done in both:
        assert done.status == 0 or done.code == "board-in-use"
    assert place.flash == final


@pytest.mark.parametrize("task", ["--resume", "--undo"])
def test_one_program_at_a_time(place: Place, task: str) -> None:
    fcntl = pytest.importorskip("fcntl")
    assert place.migrate("&cut=3").status == 4
    left = place.flash
    (lock,) = Store(place.home / "data" / "backups").root.glob("*/lock")
    make_private(lock.parent)
    with lock.open() as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        done = place.run("migrate", task, place.journal)
    assert (done.status, done.code) == (3, "board-in-use")
    assert place.flash == left
    assert place.run("migrate", task, place.journal).status == 0
