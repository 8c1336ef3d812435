"""The one logger that esptool talks to in this process: it prints nothing and remembers what was said.

esptool reports through a process-wide singleton, so only one job may use it at a time: `claim()` sees to that.
"""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import Any

from esp_pylib.logger import EspLog, EspLogBase

from asym_studio.flash.errors import BoardRefused, message

_MOST_LINES = 400
_claimed = Lock()


class StudioLog(EspLogBase):
    """Collects what esptool says, the latest 400 lines of it, for a log that can be copied."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=_MOST_LINES)
        self._open_line = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """What was said since the last claim."""
        return (*self._lines, self._open_line) if self._open_line else tuple(self._lines)

    def clear(self) -> None:
        """Forget what was said."""
        self._lines.clear()
        self._open_line = ""

    def print(self, *args: Any, **kwargs: Any) -> None:
        """Take a line, or a part of one where `end` is not a line break."""
        text = self._open_line + " ".join(str(arg) for arg in args)
        self._open_line = ""
        if kwargs.get("end", "\n") != "\n":
            self._open_line = text + str(kwargs["end"])
        elif text:
            self._lines.extend(text.splitlines())

    def err(self, *args: Any, suggestion: str | None = None) -> None:
        """Take an error; errors that matter are raised as well."""
        self.print("Error:", *args, *([suggestion] if suggestion else []))

    def warn(self, *args: Any, suggestion: str | None = None) -> None:
        """Take a warning."""
        self.print("Warning:", *args, *([suggestion] if suggestion else []))

    def note(self, *args: Any) -> None:
        """Take a note."""
        self.print("Note:", *args)

    def hint(self, *args: Any) -> None:
        """Take a hint."""
        self.print("Hint:", *args)

    def debug(self, *args: Any) -> None:
        """Leave details for esptool's own developers out."""

    def warning(self, *args: Any, suggestion: str | None = None) -> None:
        """Take a warning under the name that esptool's older parts use."""
        self.warn(*args, suggestion=suggestion)

    def error(self, *args: Any, suggestion: str | None = None) -> None:
        """Take an error under the name that esptool's older parts use."""
        self.err(*args, suggestion=suggestion)

    def set_verbosity(self, mode: int | str) -> None:
        """Stay as quiet as ever."""

    def progress_bar(
        self, cur_iter: int, total_iters: int, prefix: str = "", suffix: str = "", bar_length: int = 30
    ) -> None:
        """Draw nothing: the session counts bytes itself (`Job`)."""


LOG = StudioLog()


class _Unformatted:
    """Stands for a packet's bytes in esptool's trace. The trace is off, but esptool formats every packet for it all the
    same, which is a quarter of what reading a board costs the processor."""

    def __init__(self, _packet: bytes, auto_split: bool = True) -> None:
        """Take what esptool's own class takes."""

    def __str__(self) -> str:
        return "…"


def claim() -> None:
    """Make this process's esptool ours until `release()`. Raises BoardRefused while another job has it."""
    if not _claimed.acquire(blocking=False):
        raise BoardRefused(
            "job-running",
            message("Another job is talking to a board."),
            message("Wait until it is done, or stop it."),
        )
    from esptool import loader  # noqa: PLC0415 — esptool takes a while to import

    EspLog.instance = LOG
    vars(loader)["HexFormatter"] = _Unformatted
    LOG.clear()


def release() -> None:
    """Let the next job in."""
    _claimed.release()
