"""The parent of the boards' processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import cast

from asym_studio.board.backup import Store
from asym_studio.board.migration.preparing import demand_unchanged
from asym_studio.board.migration.several import worker
from asym_studio.board.migration.several.model import (
    Event,
    Failed,
    Failure,
    Kind,
    Looked,
    Order,
    Phase,
    Station,
    Wishes,
)
from asym_studio.board.virtual.urls import SCHEME, parse_url
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, JobInterrupted, Message, message

_PATIENCE = 30.0
"""Seconds in which every worker comes to a safe point: more than the longest request to a chip takes."""


class _Worker:
    """One child process and the parent's ends of its pipes."""

    def __init__(self, port: str, wishes: Wishes, store: Path) -> None:
        context = multiprocessing.get_context("spawn")  # shares nothing: esptool's logger is one to a process
        taken, self._orders = context.Pipe(duplex=False)
        self.news, told = context.Pipe(duplex=False)
        self._process = context.Process(target=worker.run, args=(port, wishes, store, taken, told), daemon=True)
        with _ctrl_c_is_ours():
            self._process.start()
        taken.close()
        told.close()

    def order(self, order: Order | Failure) -> None:
        """Tell it something; a worker that is gone does not hear it."""
        with suppress(OSError, ValueError):
            self._orders.send(order)

    def read(self) -> tuple[list[Event], bool]:
        """Return what it has sent by now, at least one thing, and whether more may come."""
        found: list[Event] = []
        try:
            while not found or self.news.poll():
                found.append(self.news.recv())
        except (EOFError, OSError):
            return found, False
        except Exception:  # torn by a death in the middle of it: pickle raises whatever it meets
            return found, False
        return found, True

    def end(self, until: float) -> None:
        """Wait for its end, by force from the moment `until` (of time.monotonic) on. Raises nothing."""
        self.news.close()
        self._process.join(max(0.0, until - time.monotonic()))
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._orders.close()
        self._process.close()


class Several:
    """A bench of boards that get the same migration; see the package for how it is used.

    One thread at a time, but `cancel` may come from any. `kind`: what the boards have to be; without it, the first of
    `ports` that can be looked at says so. Raises BoardRefused (`board-twice`) if a port is named twice.
    """

    def __init__(
        self, ports: Sequence[str], wishes: Wishes, *, kind: Kind | None = None, store: Store | None = None
    ) -> None:
        _demand_different(ports)
        self._wishes = wishes
        self._kind = kind
        self._boards: dict[str, str] = {}  # which port a MAC is at
        self._stations = {port: Station(port) for port in ports}
        self._workers: dict[str, _Worker] = {}
        self._running: dict[Connection, str] = {}
        root = (store or Store.default()).root
        try:
            for port in ports:
                self._workers[port] = _Worker(port, wishes.to_send(), root)
                self._running[self._workers[port].news] = port
        except BaseException:
            self.close(0)
            raise

    def __enter__(self) -> Several:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- looking

    @property
    def stations(self) -> tuple[Station, ...]:
        """All boards in the order of their ports, as far as `events` has told of them."""
        return tuple(self._stations.values())

    @property
    def is_planned(self) -> bool:
        """Whether it is time to ask: every board is planned or over, and at least one is planned."""
        phases = {station.phase for station in self.stations}
        return Phase.PLANNED in phases and all(phase is Phase.PLANNED or phase.is_over for phase in phases)

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of any board."""
        return all(station.phase.is_over for station in self.stations)

    def events(self, timeout: float = 0.0) -> tuple[Event, ...]:
        """Return what happened since, in its order; wait up to `timeout` seconds if there is nothing yet."""
        found: list[Event] = []
        for news in wait(list(self._running), timeout) if self._running else ():
            found += self._news(self._running[cast(Connection, news)])
        self._sort_out()
        return tuple(found)

    # --- deciding

    def agree(self, ports: Collection[str] | None = None) -> None:
        """Let the planned boards at these ports (default: at all) be written to; the other planned ones are stopped.

        Raises InputUnreadable (`image-changed`) if a file is not what it was; nothing is written then.
        """
        demand_unchanged(self._wishes.files)
        for station in self.stations:
            if station.phase is not Phase.PLANNED:
                continue
            if ports is None or station.port in ports:
                self._move_on(station, Phase.WRITING)
            else:
                self._workers[station.port].order(Order.STOP)

    def cancel(self) -> None:
        """Ask every worker to stop at its next safe point; `events` tells when each one has."""
        for one in list(self._workers.values()):
            one.order(Order.STOP)

    def close(self, patience: float = _PATIENCE) -> None:
        """Stop what still runs and wait for it, up to `patience` seconds in all; after that, by force."""
        self.cancel()
        until = time.monotonic() + patience
        self._running.clear()
        for one in self._workers.values():
            one.end(until)
        self._workers.clear()

    # --- what comes in

    def _news(self, port: str) -> list[Event]:
        found, more = self._workers[port].read()
        if not more:
            del self._running[self._workers[port].news]
        for event in found:
            self._stations[port] = self._stations[port].after(event)
        station = self._stations[port]
        if not (more or station.phase.is_over):
            died = Failed(port, _died(station), station.journal)
            self._stations[port] = station.after(died)
            found.append(died)
        return found

    def _sort_out(self) -> None:
        """Let the boards of the right kind go on to their plans, and refuse the others."""
        for station in self.stations:
            if self._kind is None and station.looked is None and station.phase is Phase.LOOKING:
                return  # what the bench is for is said by the first board that answers
            if station.looked is None or station.phase is not Phase.LOOKING:
                continue
            self._kind = self._kind or station.looked.kind
            refusal = self._refusal(station, station.looked)
            if refusal is None:
                self._move_on(station, Phase.PLANNING)
            else:
                self._stations[station.port] = replace(station, phase=Phase.PLANNING)
                self._workers[station.port].order(Failure.of(refusal))

    def _refusal(self, station: Station, looked: Looked) -> BoardRefused | None:
        mac = looked.identity.mac or station.port
        first = self._boards.setdefault(mac, station.port)
        if first != station.port:
            return _twice(message("The board {mac} is at {first}, too.", mac=mac, first=first))
        difference = self._kind.difference(looked.kind) if self._kind else None
        if difference is None:
            return None
        return BoardRefused(
            "board-of-another-kind",
            message("This board is of another kind than the plan is for: {difference}.", difference=difference),
            message("Migrate it by itself, with a plan of its own."),
        )

    def _move_on(self, station: Station, phase: Phase) -> None:
        self._stations[station.port] = replace(station, phase=phase)
        self._workers[station.port].order(Order.GO_ON)


@contextmanager
def _ctrl_c_is_ours() -> Iterator[None]:
    """Start a process to which Ctrl-C says nothing, from its first moment on: the parent asks it to stop instead."""
    if sys.platform == "win32":  # there the worker itself turns it off, some moments later
        yield
        return
    resource_tracker.ensure_running()  # it would unblock the signal
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _demand_different(ports: Sequence[str]) -> None:
    known: set[str] = set()
    for port in ports:
        place = _place(port)
        if place in known:
            raise _twice(message("{port} is named twice.", port=port))
        known.add(place)


def _place(port: str) -> str:
    """Return what two names of one port have in common."""
    if port.lower().startswith(SCHEME):
        flash = parse_url(port).flash
        return str(flash.resolve()) if flash else port
    if port[:3].upper() == "COM":  # Windows: in any case of letters; and looking for such a file would open the port
        return port.upper()
    return os.path.realpath(port) if Path(port).exists() else port


def _twice(text: Message) -> BoardRefused:
    return BoardRefused("board-twice", text, message("Name every board once."))


def _died(station: Station) -> Failure:
    text = message("The process that worked on this board ended unexpectedly.")
    if station.journal is None:
        return Failure(BoardUnreachable, "worker-died", text, message("Nothing was written. Start the same again."))
    remedy = message(
        "Go on with: asym-studio migrate {option} {journal}", option="--resume", journal=str(station.journal)
    )
    return Failure(JobInterrupted, "worker-died", text, remedy)
