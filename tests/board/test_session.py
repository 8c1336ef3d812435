"""Reaching a board, and every reason why it cannot be reached."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from asym_studio.board.job import Job, Progress
from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, JobInterrupted, message
from asym_studio.flash.units import MB
from tests.board.conftest import Bench

OTHER_MAC = "24:0a:c4:00:00:01"


def test_the_board_runs_its_app_again_afterwards(bench: Bench) -> None:
    bench.session().close()
    boot = bench.board().chip.last_boot
    assert boot is not None
    assert boot.label == "app0"


@pytest.mark.parametrize("stub", [True, False])
@pytest.mark.parametrize("after", ["hard-reset", "soft-reset"])
def test_the_board_runs_its_app_after_any_reset(bench: Bench, after: str, stub: bool) -> None:
    connect(bench.url(), Options(after=after, stub=stub)).close()
    boot = bench.board().chip.last_boot
    assert boot is not None
    assert boot.label == "app0"


@pytest.mark.parametrize(("limit", "rate"), [(500_000, 460_800), (300_000, 230_400), (120_000, 115_200)])
def test_a_rate_that_does_not_hold_is_given_up_for_a_slower_one(bench: Bench, limit: int, rate: int) -> None:
    with bench.session(baud_limit=limit) as session:
        assert session.baud == rate
        assert session.read(0, 0x1000) == bench.data[:0x1000]


def test_where_the_board_cannot_be_reset_a_rate_that_does_not_hold_is_said(bench: Bench) -> None:
    with pytest.raises(BoardUnreachable) as error:
        connect(bench.url(baud_limit=300_000, download=1), Options(before="no-reset"))
    assert error.value.code == "board-no-answer"
    assert "921600 baud is too fast" in str(error.value.message)
    assert "--baud 115200" in str(error.value.remedy)


def test_a_wished_rate_is_used(bench: Bench) -> None:
    with connect(bench.url(), Options(baud=230_400)) as session:
        assert session.baud == 230_400


@pytest.mark.parametrize("stub", [True, False])
@pytest.mark.parametrize("direction", ["flip_to_host", "flip_to_chip"])
def test_garbled_bytes_are_noticed_and_read_again(bench: Bench, stub: bool, direction: str) -> None:
    with bench.session(stub, **{direction: 40_000 if direction == "flip_to_host" else 12_000}) as session:
        assert session.read(0x10000, 0x10000) == bench.data[0x10000:0x20000]


@pytest.mark.parametrize(("before", "slows"), [("no-reset", True), ("default-reset", False)])
def test_a_chip_that_may_not_hear_the_reset_is_left_at_the_usual_rate(bench: Bench, before: str, slows: bool) -> None:
    session = connect(bench.url(download=1), Options(before=before))
    assert session.baud == 921_600
    session.close()
    assert any("115200" in line for line in session.log) is slows


def test_a_rom_that_has_not_measured_its_clock_keeps_its_rate(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    esp32 = PROFILES["esp32"]
    monkeypatch.setitem(PROFILES, "esp32", replace(esp32, registers={**esp32.registers, 0x3FF5F06C: 0}))
    with connect(bench.url(download=1), Options(stub=False, before="no-reset")) as session:
        assert session.baud == 115_200
        assert session.read(0, 0x100) == bench.data[:0x100]


@pytest.mark.parametrize("stub", [True, False])
def test_whole_words_are_read_whatever_is_asked_for(bench: Bench, stub: bool) -> None:
    with bench.session(stub) as session:
        for offset, size in [(0x8001, 2), (0x8003, 6), (0x8000, 1), (0x10FFF, 3)]:
            data = bench.data[offset : offset + size]
            assert session.read(offset, size) == data
            assert session.holds(offset, data)
            assert not session.holds(offset, bytes([data[0] ^ 1]) + data[1:])
            assert session.traffic.read % 4 == 0
            assert stub or session.traffic.hashed % 4 == 0


def test_one_session_at_a_time(bench: Bench) -> None:
    with bench.session(), pytest.raises(BoardRefused) as refused:
        bench.session()
    assert refused.value.code == "job-running"
    bench.session().close()


@pytest.mark.parametrize(
    ("port", "code"),
    [
        ("/dev/tty-none", "port-missing"),
        ("nonsense://board", "port-not-understood"),
        ("virtual://f.bin?colour=red", "port-not-understood"),
        ("virtual://f.bin?size=3MB", "port-not-understood"),
        ("virtual:///", "port-not-understood"),
    ],
)
def test_a_port_that_is_none_is_named(port: str, code: str) -> None:
    with pytest.raises(BoardUnreachable) as error:
        connect(port)
    assert error.value.code == code
    assert port in str(error.value.message)


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]
    with pytest.raises(BoardUnreachable) as error:
        connect(f"socket://127.0.0.1:{port}")
    assert error.value.code == "port-not-answering"


def test_a_lost_cable_is_a_lost_board(bench: Bench) -> None:
    with bench.session(unplug_byte=60_000) as session, pytest.raises(BoardUnreachable) as error:
        session.read(0, 4 * MB)
    assert error.value.code == "board-disconnected"


def test_another_board_behind_the_same_port_is_noticed(bench: Bench) -> None:
    with bench.session(swap_mac=OTHER_MAC, flip_to_host=60_000) as session, pytest.raises(BoardRefused) as error:
        session.read(0x10000, 0x20000)
    assert error.value.code == "board-exchanged"
    assert OTHER_MAC in str(error.value.message)


def test_a_job_stops_between_two_pieces_and_the_board_answers(bench: Bench) -> None:
    stop, seen = threading.Event(), list[int]()

    def listen(progress: Progress) -> None:
        seen.append(progress.done)
        if progress.done:
            stop.set()

    with bench.session() as session:
        job = Job(listen, stop)
        job.stage(message("Reading"), 4 * MB)
        with pytest.raises(JobInterrupted):
            session.read(0, 4 * MB, job)
        assert session.read(0, 0x1000) == bench.data[:0x1000]
    assert seen == [0, 0x10000]


def test_secure_download_mode_hides_everything(tmp_path: Path) -> None:
    with connect(f"virtual://{tmp_path / 'f.bin'}?chip=esp32s3&size=8MB&secure-download") as session:
        assert session.identity.security.secure_download
        with pytest.raises(BoardRefused) as error:
            session.read(0, 16)
    assert error.value.code == "board-secure-download"


def test_secure_download_mode_of_an_esp32(bench: Bench) -> None:
    with pytest.raises(BoardRefused) as error:
        bench.session(secure_download=1)
    assert error.value.code == "board-secure-download"


def test_a_read_protected_flash_is_unreadable_not_lost(bench: Bench) -> None:
    with bench.session(read_protected=1) as session, pytest.raises(BoardRefused) as error:
        session.read(0, 0x1000)
    assert error.value.code == "board-unreadable"
