"""Work that takes a moment, done beside the window: one worker thread; the answers arrive in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from asym_studio.flash.errors import StudioError, message


class Job:
    """One piece of work. Once cancelled it is not begun any more, and its answer never arrives."""

    def __init__(self, owner: QObject, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._owner = owner
        self._done = done
        self._cancelled = Event()
        self.work = work

    def cancel(self) -> None:
        """Give it up."""
        self._cancelled.set()

    @property
    def is_wanted(self) -> bool:
        """Whether somebody still waits for the answer."""
        return not self._cancelled.is_set()

    def deliver(self, answer: object) -> None:
        """Hand over the answer, if it is still wanted and its owner is still there."""
        if self.is_wanted and isValid(self._owner):
            self._done(answer)


class _Unexpected:
    """What a job ran into that is no answer for a user."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def answer(self) -> StudioError:
        """Return what is answered nevertheless: nobody is to wait for ever."""
        text = message("{kind}: {text}", kind=type(self.error).__name__, text=str(self.error)[:300])
        return StudioError("internal-error", text, message("This is a fault of Asym Studio; please report it."))


class _Worker(QObject):
    """Lives in the thread and does one job after the other."""

    finished = Signal(object, object)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Do a job, unless nobody wants it any more."""
        if not job.is_wanted:
            return
        answer: object
        try:
            answer = job.work()
        except StudioError as error:
            answer = error
        except Exception as error:  # raised again where the application's handler reports it
            answer = _Unexpected(error)
        self.finished.emit(job, answer)


class Background(QObject):
    """Does jobs in the order they come. The thread starts with the first one and ends with `close()`."""

    _submitted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        self._worker: _Worker | None = None
        self._jobs: set[Job] = set()
        self._closed = False
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def submit(self, owner: QObject, work: Callable[[], Any], done: Callable[[Any], None]) -> Job:
        """Do `work` beside the window, then hand its result, or the StudioError that it raised, to `done`.

        Whatever else it raises is handed over as the StudioError `internal-error`, and raised here, to be reported.
        Nothing is handed over once `owner` is deleted. `work` must not touch Qt's widgets. After `close()` nothing is
        begun any more: a file that changes while the window goes away must not bring the thread back.
        """
        job = Job(owner, work, done)
        if self._closed:
            job.cancel()
            return job
        self._jobs.add(job)
        self._start()
        self._submitted.emit(job)
        return job

    @Slot()
    def close(self) -> None:
        """Cancel everything and end the thread. The job that is running is waited for."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        if self._thread is not None and isValid(self._thread):
            self._thread.quit()
            self._thread.wait()
        self._thread = self._worker = None

    def _start(self) -> None:
        if self._thread is not None:
            return
        self._thread, self._worker = QThread(self), _Worker()
        self._thread.setObjectName("background")
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        queued = Qt.ConnectionType.QueuedConnection
        self._submitted.connect(self._worker.run, queued)
        self._worker.finished.connect(self._deliver, queued)
        self._thread.start()

    @Slot(object, object)
    def _deliver(self, job: Job, answer: object) -> None:
        self._jobs.discard(job)
        if not isinstance(answer, _Unexpected):
            job.deliver(answer)
            return
        try:
            job.deliver(answer.answer())
        finally:
            raise answer.error
