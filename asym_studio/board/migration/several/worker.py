"""The process of one board: it looks, waits, backs up and plans, waits, and migrates; then it is over."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from threading import Event as Flag
from threading import Thread

from asym_studio.board.backup import Store
from asym_studio.board.identity import Identity
from asym_studio.board.inspection import read_layout
from asym_studio.board.job import Job, Progress
from asym_studio.board.migration.ending import end
from asym_studio.board.migration.executing import carry_out
from asym_studio.board.migration.preparing import begin, prepare
from asym_studio.board.migration.several.model import (
    Begun,
    Ended,
    Event,
    Failed,
    Failure,
    Kind,
    Looked,
    Order,
    Planned,
    Progressed,
    Wishes,
)
from asym_studio.board.session import connect
from asym_studio.board.writing import demand_writable
from asym_studio.flash.errors import JobInterrupted, Message, StudioError, message

_EVERY = 0.1
"""Seconds between two reports of progress: the pipe must never be full while the board is written to."""


class _Line:
    """The two pipes to the parent. Orders are taken by a thread of their own, so that a stop arrives at once.

    A parent that is gone is a stop.
    """

    def __init__(self, port: str, orders: Connection, news: Connection) -> None:
        self._port, self._orders, self._news = port, orders, news
        self.stop = Flag()
        self._next: SimpleQueue[Order | Failure] = SimpleQueue()
        self._title: Message | None = None
        self._last = 0.0
        Thread(target=self._take_orders, daemon=True).start()

    def tell(self, event: Event) -> None:
        """Send an event; a parent that is gone does not get it."""
        with suppress(OSError):
            self._news.send(event)

    def wait(self) -> None:
        """Wait for the order to go on. Raises StudioError if that is not to be."""
        order = self._next.get()
        if isinstance(order, Failure):
            raise order.error()
        if order is Order.STOP:
            raise _stopped()

    def progress(self, progress: Progress) -> None:
        """Report progress, but not too often."""
        now = time.monotonic()
        if progress.title == self._title and now - self._last < _EVERY and progress.done < progress.total:
            return
        self._title, self._last = progress.title, now
        self.tell(Progressed(self._port, progress.title, progress.done, progress.total, progress.left))

    def _take_orders(self) -> None:
        while True:
            try:
                order = self._orders.recv()
            except (EOFError, OSError):
                order = Order.STOP
            if order is Order.STOP:
                self.stop.set()
            self._next.put(order)
            if order is Order.STOP:
                return


@dataclass
class _Known:
    """What is known of the board by now, for the case that it fails."""

    identity: Identity | None = None
    journal: Path | None = None


def run(port: str, wishes: Wishes, store: Path, orders: Connection, news: Connection) -> None:
    """Be the process of one board. Everything that can go wrong is told as one event."""
    _be_quiet()
    line, known = _Line(port, orders, news), _Known()
    try:
        line.tell(_migrate(port, wishes, Store(store), line, known))
    except StudioError as error:
        line.tell(Failed(port, Failure.of(error), known.journal, known.identity))
    except BaseException as error:  # told as well: there is nobody here to see a traceback
        line.tell(Failed(port, _unforeseen(error), known.journal, known.identity))
    news.close()


def _migrate(port: str, wishes: Wishes, store: Store, line: _Line, known: _Known) -> Ended:
    job = Job(line.progress, line.stop)
    job.stage(message("Connecting"), 0)
    with connect(port, wishes.options) as session:
        known.identity = session.identity
        job.stage(message("Looking at the board"), 0)
        demand_writable(session)
        layout, _ = read_layout(session)
        line.tell(Looked(port, session.identity, Kind.of(layout)))
        line.wait()
        prepared = prepare(session, store, wishes.opened, wishes.target(), job=job)
        line.tell(Planned(port, prepared.plan, prepared.backup.folder))
        line.wait()
        journal = begin(prepared)
        known.journal = journal.folder
        line.tell(Begun(port, journal.folder))
        done = carry_out(session, store, journal, job)
        job.rename(message("Starting the board"))
        ending = end(session, journal, done, watch=wishes.watch)
    return Ended(port, journal.folder, done, ending.verdict, ending.report, ending.facts, ending.layouts)


def _be_quiet() -> None:
    """Leave Ctrl-C to the parent, which asks for a stop, and print nothing between the parent's lines."""
    for name in ("SIGINT", "SIGHUP"):  # a closed terminal ends the parent, and that stops us in order
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.close(nothing)


def _stopped() -> JobInterrupted:
    return JobInterrupted(
        "job-stopped",
        message("Stopped before anything was written to this board."),
        message("Start the same again when you want to."),
    )


def _unforeseen(error: BaseException) -> Failure:
    text = message("{kind}: {text}", kind=type(error).__name__, text=str(error)[:300])
    return Failure(StudioError, "internal-error", text, message("This is a fault of Asym Studio; please report it."))
