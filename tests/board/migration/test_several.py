"""A bench of boards, one process each: what ends one of them disturbs no other."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.migration import Journal
from asym_studio.board.migration.several import Begun, Event, Failed, Phase, Progressed, Several, Wishes
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import BoardRefused, InputUnreadable
from tests.board.migration.lives import Life, small_app

LAYOUT, WANTED = load_preset("min_spiffs").layout, load_preset("esp32-ota-asym")
BEFORE = Life(LAYOUT, contents={}).flash()
Seen = Callable[[Event], None]


@pytest.fixture
def ports(tmp_path: Path) -> list[str]:
    """Three boards of one kind."""
    for number in range(3):
        (tmp_path / f"{number}.bin").write_bytes(BEFORE)
    return [f"virtual://{tmp_path}/{number}.bin?mac=24:0a:c4:00:00:0{number}" for number in range(3)]


def wishes(*files: tuple[Path, bytes]) -> Wishes:
    return Wishes(WANTED, updater=small_app("updater"), files=files)


def until(several: Several, what: str, seen: Seen = lambda _event: None) -> list[Event]:
    """Take events until the bench `is_planned` or `is_over`."""
    found: list[Event] = []
    for _ in range(600):
        if getattr(several, what):
            return found
        for event in several.events(0.1):
            found.append(event)
            seen(event)
    raise AssertionError(f"not {what}: {several.stations}")


def kill(number: int) -> None:
    """Kill the worker that was started as the n-th, as the system does when memory runs out."""
    workers = sorted(multiprocessing.active_children(), key=lambda process: process.pid or 0)
    workers[number].kill()


def test_a_worker_that_dies_is_one_boards_error(ports: list[str], store: Store, tmp_path: Path) -> None:
    ports[2] += "&real-time=1"
    with Several(ports, wishes(), store=store) as several:
        until(several, "is_planned")
        pids = sorted(process.pid or 0 for process in multiprocessing.active_children())
        assert len(pids) == 3
        last = {process.pid: process for process in multiprocessing.active_children()}[pids[2]]
        kill(1)
        while several.stations[1].phase is not Phase.FAILED:
            several.events(0.1)

        def kill_at_the_start(event: Event) -> None:
            if isinstance(event, Begun) and event.port == ports[2]:
                last.kill()

        assert several.is_planned
        several.agree()
        until(several, "is_over", kill_at_the_start)
        done, early, late = several.stations
    assert done.phase is Phase.DONE
    assert done.ended is not None
    assert done.ended.verdict is not None
    assert done.ended.verdict.ok
    assert early.failed is not None
    assert (early.failed.failure.code, early.failed.journal) == ("worker-died", None)
    assert (tmp_path / "1.bin").read_bytes() == BEFORE
    assert late.failed is not None
    assert late.failed.failure.code == "worker-died"
    assert late.failed.journal is not None
    assert not Journal.open(late.failed.journal).finished
    assert "--resume" in str(late.failed.failure.remedy)
    assert not multiprocessing.active_children()


def test_only_boards_that_were_agreed_to_are_written(ports: list[str], store: Store, tmp_path: Path) -> None:
    file = tmp_path / "updater.bin"
    file.write_bytes(small_app("updater"))
    with Several(ports, wishes((file, small_app("updater"))), store=store) as several:
        told = until(several, "is_planned")
        assert any(isinstance(event, Progressed) and event.total for event in told)
        file.write_bytes(b"another")
        with pytest.raises(InputUnreadable) as error:
            several.agree()
        assert error.value.code == "image-changed"
        assert several.is_planned
        file.write_bytes(small_app("updater"))
        several.agree([ports[1]])
        until(several, "is_over")
        phases = [station.phase for station in several.stations]
    assert phases == [Phase.FAILED, Phase.DONE, Phase.FAILED]
    assert [(tmp_path / f"{number}.bin").read_bytes() == BEFORE for number in range(3)] == [True, False, True]


def test_without_a_yes_nothing_is_written(ports: list[str], store: Store, tmp_path: Path) -> None:
    with Several(ports, wishes(), store=store) as several:
        until(several, "is_planned")
        several.cancel()
        told = until(several, "is_over")
    assert [event.failure.code for event in told if isinstance(event, Failed)] == ["job-stopped"] * 3
    with Several(ports, wishes(), store=store):
        pass  # the first look may be under way, or nothing at all
    assert not multiprocessing.active_children()
    assert all((tmp_path / f"{number}.bin").read_bytes() == BEFORE for number in range(3))


def test_a_port_is_named_once(ports: list[str], store: Store) -> None:
    with pytest.raises(BoardRefused) as error:
        Several([*ports, ports[0]], wishes(), store=store)
    assert error.value.code == "board-twice"


@pytest.mark.parametrize("names", [("COM3", "com3"), ("COM12", "Com12")])
def test_a_port_of_windows_is_one_in_any_case_of_its_letters(names: tuple[str, str], store: Store) -> None:
    with pytest.raises(BoardRefused) as error:
        Several(names, wishes(), store=store)
    assert error.value.code == "board-twice"


def test_the_first_port_that_answers_says_the_kind(ports: list[str], store: Store, tmp_path: Path) -> None:
    (tmp_path / "1.bin").write_bytes(Life(load_preset("default").layout, contents={}).flash())
    there = [str(tmp_path / "no-such-port"), *ports]
    with Several(there, wishes(), store=store) as several:
        until(several, "is_planned")
        found = {station.port: station.failed and station.failed.failure.code for station in several.stations}
    assert found[there[0]] is not None
    assert [found[port] for port in ports] == [None, "board-of-another-kind", None]
