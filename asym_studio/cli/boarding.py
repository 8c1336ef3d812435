"""Reaching boards from the command line: the options that say how, a progress bar, and what an outcome looks like."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

import click

from asym_studio.cli.outcome import Stopped, about
from asym_studio.cli.terminal import is_terminal, say, warn, width
from asym_studio.flash.errors import JobInterrupted, StudioError
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import describe, hexadecimal, human

if TYPE_CHECKING:
    from asym_studio.board.backup import Store
    from asym_studio.board.job import Job, Progress
    from asym_studio.board.session import Options, Session
    from asym_studio.board.writing import Outcome

Command = TypeVar("Command", bound=Callable[..., Any])
BEFORE = ("default-reset", "usb-reset", "no-reset", "no-reset-no-sync")
AFTER = ("hard-reset", "soft-reset", "no-reset", "no-reset-stub", "watchdog-reset")
_BAR = 24


@dataclass(frozen=True)
class Reach:
    """Which board, and how to talk to it. `port` None: the only one there is."""

    port: str | None
    baud: int | None
    before: str
    after: str
    stub: bool

    def options(self) -> Options:
        """Return how to connect."""
        from asym_studio.board.session import Options

        return Options(self.baud, self.before, self.after, self.stub)


def reach_options(command: Command) -> Callable[..., Any]:
    """Add `--port`, `--baud`, `--before`, `--after` and `--no-stub`, given to the command as one `reach`."""

    @click.option(
        "--port",
        metavar="PORT",
        callback=_known_port,
        help="A device, any URL that pyserial knows, or `virtual`.  [default: the only board]",
    )
    @_line_options
    @wraps(command)
    def with_reach(*args: Any, port: str | None, reach: Reach, **kwargs: Any) -> Any:
        return command(*args, reach=replace(reach, port=port), **kwargs)

    return with_reach


def bench_options(command: Command) -> Callable[..., Any]:
    """Add what `reach_options` adds, for several boards: the command gets `reach`, `ports` and `all_boards`."""

    @click.option(
        "--port",
        "ports",
        metavar="PORT",
        multiple=True,
        callback=_known_ports,
        help="A device, any URL that pyserial knows, or `virtual`; once for each board.  [default: the only board]",
    )
    @click.option("--all-boards", is_flag=True, help="Every connected board.")
    @_line_options
    @wraps(command)
    def with_bench(*args: Any, ports: tuple[str, ...], reach: Reach, **kwargs: Any) -> Any:
        return command(*args, reach=replace(reach, port=ports[0] if ports else None), ports=ports, **kwargs)

    return with_bench


def _known_port(_context: click.Context, _option: click.Parameter, port: str | None) -> str | None:
    if port is None or not port.startswith("virtual"):
        return port
    from asym_studio.board.virtual.own import own_board

    return own_board(port)


def _known_ports(context: click.Context, option: click.Parameter, ports: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_known_port(context, option, port) or port for port in ports)


def _line_options(command: Command) -> Callable[..., Any]:
    @click.option(
        "--baud", type=click.IntRange(300, 10_000_000), metavar="N", help="The rate.  [default: the highest that holds]"
    )
    @click.option("--before", type=click.Choice(BEFORE), default=BEFORE[0], help="How to reset into download mode.")
    @click.option("--after", type=click.Choice(AFTER), default=AFTER[0], help="What to do at the end.")
    @click.option("--no-stub", is_flag=True, help="Use the chip's own ROM: slower, but it needs nothing in RAM.")
    @wraps(command)
    def with_line(*args: Any, baud: int | None, before: str, after: str, no_stub: bool, **kwargs: Any) -> Any:
        return command(*args, reach=Reach(None, baud, before, after, not no_stub), **kwargs)

    return with_line


@contextmanager
def session_with(reach: Reach) -> Iterator[Session]:
    """Open a session for the time of the body; in the end the board is reset as was asked. Raises StudioError."""
    from asym_studio.board.ports import only_port
    from asym_studio.board.session import connect

    port = reach.port or only_port()
    try:
        session = connect(port, reach.options())
        with session:
            yield session
    except StudioError as error:
        raise about(error, port)  # noqa: B904 — the same error, with a note


@contextmanager
def shown_job(stop: Event | None = None) -> Iterator[Job]:
    """Give a job whose progress is shown on stderr, if that is a terminal. Setting `stop` ends it at a safe point."""
    from asym_studio.board.job import Job

    if not is_terminal(sys.stderr):
        yield Job(stop=stop)
        return
    try:
        yield Job(_draw, stop)
    finally:
        with suppress(OSError):
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


@contextmanager
def stopping() -> Iterator[Event]:
    """Let Ctrl-C ask for a stop at the next safe point, instead of ending the program at any; a second one as well.

    So do a request to end the program, and a terminal that is closed. Raises Stopped where a job stopped for that.
    """
    stop = Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        with suppress(OSError):  # the terminal may be gone
            warn("Stopping at the next safe point …")

    names = (name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
    signals = [number for name in names if signal.getsignal(number := getattr(signal, name)) is not signal.SIG_IGN]
    before = [(number, signal.signal(number, ask)) for number in signals]
    try:
        yield stop
    except JobInterrupted as error:
        if not stop.is_set():
            raise
        raise Stopped(error.code, error.message, error.remedy) from error
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextmanager
def stoppable_job() -> Iterator[Job]:
    """Give a job whose progress is shown, and that Ctrl-C stops at a safe point: for whatever writes to a board."""
    with stopping() as stop, shown_job(stop) as job:
        yield job


def _draw(progress: Progress) -> None:
    part = progress.done / progress.total if progress.total else 1.0
    bar = "#" * round(part * _BAR)
    left = "" if progress.left is None else f", {progress.left:.0f} s left"
    amount = f"{human(progress.done)} of {human(progress.total)}, {human(round(progress.rate))}/s{left}"
    line = f"{progress.title} [{bar:<{_BAR}}] {amount}"
    with suppress(OSError):  # a terminal that was closed must not end the work
        sys.stderr.write(f"\r\x1b[K{printable(line)[: width() - 1]}")
        sys.stderr.flush()


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """Return the JSON object of a change; sizes in bytes."""
    return {
        "bytes_written": outcome.written,
        "bytes_compared": outcome.compared,
        "ranges": [{"offset": offset, "size": size} for offset, size in outcome.ranges],
        "backup": str(outcome.backup.folder) if outcome.backup else None,
        "seconds": round(outcome.seconds, 3),
    }


def show_outcome(outcome: Outcome) -> None:
    """Print what a change has come to."""
    if not outcome.written:
        amount = f" ({describe(outcome.compared)} compared)" if outcome.compared else ""
        say(f"Nothing to write: it is so already{amount}.")
        return
    places = ", ".join(f"{hexadecimal(at)}–{hexadecimal(at + size)}" for at, size in outcome.ranges[:6])
    more = f" and {len(outcome.ranges) - 6} more" if len(outcome.ranges) > 6 else ""
    say(f"Wrote and verified {describe(outcome.written)} at {places}{more}.")
    if outcome.backup:
        say(f"What was there before: {outcome.backup.folder}")


def target_store() -> Store:
    """Return the user's backups."""
    from asym_studio.board.backup import Store

    return Store.default()


def read_file(path: str, limit: int) -> bytes:
    """Read a file of the user's. Raises InputUnreadable, with its name."""
    from asym_studio.files.store import read_bounded

    try:
        return read_bounded(Path(path), limit)
    except StudioError as error:
        raise about(error, path)  # noqa: B904 — the same error, with a note
