"""The bridge between the page and its worker thread: one job at a time, progress on the way, a clean end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from asym_studio.board.backup import Store
from asym_studio.board.job import Job
from asym_studio.board.ports import Port, list_ports
from asym_studio.flash.errors import StudioError
from asym_studio.gui.background import Background
from asym_studio.gui.background import Job as Errand
from asym_studio.gui.board.desk import Desk

_LOOK_EVERY = 2000
"""Milliseconds between two looks at the ports while the page is seen."""


@dataclass(frozen=True)
class Result:
    """How a job ended: with a value or an error. `connected` tells whether the session is still open."""

    value: Any
    error: StudioError | None
    connected: bool
    log: tuple[str, ...]


Work = Callable[[Desk, Job], Any]


class Driver(QObject):
    """Starts jobs in the worker thread, which owns the port; everything arrives in the window's thread."""

    progressed = Signal(object)
    """The Progress of the job that runs."""
    heard = Signal(object)
    """Bytes that a board printed, as they come."""
    busyChanged = Signal(bool)
    portsFound = Signal(object)
    """The tuple of Ports that are there, when they are others than before."""

    _told = Signal(object)
    _printed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QCoreApplication.instance()
        if app is not None:  # Ctrl-C and a polite kill end the program so; first of all what runs is asked to stop
            app.aboutToQuit.connect(self.close)
        self._background = Background(self)
        self._desk = Desk(Store.default())
        self._stop: Event | None = None
        self._ports: tuple[Port, ...] = ()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look_for_ports)
        self._told.connect(self._relay, Qt.ConnectionType.QueuedConnection)
        self._printed.connect(self._relay_print, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self._stop is not None

    @property
    def store(self) -> Store:
        """Where the backups are."""
        return self._desk.store

    def start(self, work: Work, done: Callable[[Result], None]) -> None:
        """Do `work` in the worker thread and hand its Result to `done`. Only while no other job runs."""
        if self.is_busy:
            return
        stop = self._stop = Event()
        self.busyChanged.emit(True)

        def run() -> Result | Exception:
            value, error = None, None
            try:
                value = work(self._desk, Job(self._told.emit, stop))
            except StudioError as raised:
                error = raised
            except Exception as fault:  # ours: raised again where the application's handler reports it
                return fault
            return Result(value, error, self._desk.is_connected, self._desk.log)

        def finish(result: Result | Exception) -> None:
            self._stop = None
            self.busyChanged.emit(False)
            if isinstance(result, Exception):
                raise result
            done(result)

        self._background.submit(self, run, finish)

    def say_heard(self, piece: bytes) -> None:
        """Pass on what a board printed; called in the worker thread."""
        self._printed.emit(piece)

    def is_stopping(self) -> bool:
        """Return whether somebody asked the job that runs to stop; may be called from any thread."""
        stop = self._stop
        return stop is not None and stop.is_set()

    def cancel(self) -> None:
        """Ask the job that runs to stop at its next safe point."""
        if self._stop is not None:
            self._stop.set()

    def beside(self, owner: QObject, work: Callable[[], Any], done: Callable[[Any], None]) -> Errand:
        """Do something that needs no board, when the job that runs has ended; `done` gets what it answers."""
        return self._background.submit(owner, work, done)

    # --- ports

    def watch_ports(self, on: bool) -> None:
        """Look for ports now and again, or stop doing so."""
        if on:
            self.look_for_ports()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def look_for_ports(self) -> None:
        """Look for ports beside the window; while a job runs, nothing is looked for."""
        if self.is_busy or self._looking:
            return
        self._looking = True
        self._background.submit(self, list_ports, self._take_ports)

    def _take_ports(self, found: tuple[Port, ...] | StudioError) -> None:
        self._looking = False
        if isinstance(found, StudioError):  # only a fault of ours, which would come again every time
            self._timer.stop()
        elif found != self._ports:
            self._ports = found
            self.portsFound.emit(found)

    # --- ending

    @Slot()
    def close(self) -> None:
        """Stop at the next safe point, end the thread, and let go of the port."""
        self._timer.stop()
        self.cancel()
        self._background.close()
        self._stop, self._looking = None, False
        self._desk.disconnect()  # the thread is gone: nobody else uses it

    @Slot(object)
    def _relay(self, progress: object) -> None:
        if self.is_busy:
            self.progressed.emit(progress)

    @Slot(object)
    def _relay_print(self, piece: object) -> None:
        self.heard.emit(piece)
