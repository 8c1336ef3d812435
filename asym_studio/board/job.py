"""Long work: what it reports, how long it will take, and how it is stopped at a safe point."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from asym_studio.flash.errors import JobInterrupted, Message, message


@dataclass(frozen=True)
class Progress:
    """Where a job is. `done` and `total` are bytes of flash; `rate` is bytes a second; `left` is seconds, if known."""

    title: Message
    done: int
    total: int
    rate: float
    left: float | None


Listener = Callable[[Progress], None]
Clock = Callable[[], float]


def _nobody(_progress: Progress) -> None:
    """Let progress pass unseen."""


class Job:
    """One piece of work with stages. `stop` may be set from any thread; `checkpoint` raises at the next safe point."""

    def __init__(self, listener: Listener = _nobody, stop: Event | None = None, clock: Clock = time.monotonic) -> None:
        self._listener = listener
        self._stop = stop or Event()
        self._clock = clock
        self._title = message("")
        self._done = self._total = 0
        self._started = clock()

    def stage(self, title: Message, total: int) -> None:
        """Begin a stage that works on `total` bytes."""
        self.checkpoint()
        self._title, self._done, self._total = title, 0, total
        self._started = self._clock()
        self._tell()

    def rename(self, title: Message) -> None:
        """Say what part of the stage it is at now; what is done and what is left stay as they are."""
        self._title = title
        self._tell()

    def advance(self, count: int) -> None:
        """Note that `count` more bytes of the stage are done, and tell the listener."""
        self._done = min(self._done + count, self._total)
        self._tell()

    def checkpoint(self) -> None:
        """Raise JobInterrupted if somebody asked to stop. Called only where the chip waits for a command."""
        if self._stop.is_set():
            raise JobInterrupted(
                "job-stopped",
                message("Stopped as asked. The board answers, and what was done so far is whole."),
                message("Start the same again to go on where it stopped."),
            )

    def _tell(self) -> None:
        seconds = self._clock() - self._started
        rate = self._done / seconds if seconds > 0 else 0.0
        left = (self._total - self._done) / rate if rate else None
        self._listener(Progress(self._title, self._done, self._total, rate, left))
