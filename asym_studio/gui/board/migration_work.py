"""What the worker thread does for a migration: planning it, doing it, going on, going back. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from asym_studio.board.backup import Store
from asym_studio.board.job import Job
from asym_studio.board.migration import (
    Done,
    Journal,
    Prepared,
    Verdict,
    begin,
    carry_out,
    demand_unchanged,
    judge,
    keep_report,
    layouts_of,
    prepare,
    undo,
    unheard,
)
from asym_studio.board.migration.executing import backed_up
from asym_studio.board.migration.several import Wishes as Bench
from asym_studio.board.session import Options, Session
from asym_studio.files.app_files import read_app_file
from asym_studio.flash.errors import JobInterrupted, StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened
from asym_studio.gui.board.desk import Desk, Seen
from asym_studio.plan.migration import Target

_LISTEN_SECONDS = 8.0


@dataclass(frozen=True)
class Wishes:
    """What a person wants: the new table, image files for its slots (path and, in a dump, the slot), what may go.

    `rename` are pairs of an old and the new label that it becomes, `empty` the new labels that start erased.
    """

    opened: Opened
    title: str
    app: Path | None = None
    updater: Path | None = None
    labels: tuple[str | None, str | None] = (None, None)
    drop: frozenset[str] = frozenset()
    rename: tuple[tuple[str, str], ...] = ()
    empty: frozenset[str] = frozenset()
    correct_header: bool = False


@dataclass(frozen=True)
class Ready:
    """A plan that waits for a yes, with the files that it was made with as they were then."""

    wishes: Wishes
    prepared: Prepared
    files: tuple[tuple[Path, bytes], ...] = ()


@dataclass(frozen=True)
class Reach:
    """How to come to the board again: its port, and how to connect."""

    port: str
    options: Options = field(default_factory=Options)


@dataclass(frozen=True)
class Ended:
    """A migration that came to its end. `report` is the HTML page; None where it could not be written."""

    journal: Journal
    done: Done
    verdict: Verdict
    reach: Reach
    report: Path | None = None
    undone: bool = False
    seen: Seen | None = None
    """The board, connected again; None where that was not possible."""


def plan(desk: Desk, wishes: Wishes, job: Job) -> Ready:
    """Back the board up and plan; the board is not written to."""
    chip = wishes.opened.layout.chip
    found = [
        read_app_file(path, chip, label) if path is not None else None
        for path, label in zip((wishes.app, wishes.updater), wishes.labels, strict=True)
    ]
    app, updater = (each.image if each is not None else None for each in found)
    target = Target(
        wishes.opened.layout,
        app,
        updater,
        rename=MappingProxyType(dict(wishes.rename)),
        drop=wishes.drop,
        empty=wishes.empty,
        correct_header=wishes.correct_header,
    )
    prepared = desk.do(
        lambda session, job: prepare(session, desk.store, wishes.opened, target, job=job),
        job,
    )
    return Ready(wishes, prepared, tuple(each.source for each in found if each is not None))


def bench_wishes(desk: Desk, wishes: Wishes, options: Options) -> Bench:
    """Let go of the board that is connected, and return what several boards are to become."""
    desk.disconnect()
    app, updater = (
        read_app_file(path, wishes.opened.layout.chip, label) if path is not None else None
        for path, label in zip((wishes.app, wishes.updater), wishes.labels, strict=True)
    )
    return Bench(
        wishes.opened,
        app.image if app is not None else None,
        updater.image if updater is not None else None,
        rename=wishes.rename,
        drop=wishes.drop,
        empty=wishes.empty,
        files=tuple(found.source for found in (app, updater) if found is not None),
        options=options,
    )


def migrate(desk: Desk, ready: Ready, reach: Reach, job: Job) -> Ended:
    """Carry a plan out."""
    demand_unchanged(ready.files)
    return _do(desk, begin(ready.prepared), reach, carry_out, job)


def resume(desk: Desk, journal: Journal, reach: Reach, job: Job) -> Ended:
    """Go on with a migration."""
    return _do(desk, journal, reach, carry_out, job)


def go_back(desk: Desk, journal: Journal, reach: Reach, job: Job) -> Ended:
    """Bring the board back to what it was before a migration."""
    ended = _do(desk, journal, reach, undo, job)
    return replace(ended, undone=True)


_Work = Callable[[Session, Store, Journal, Job], Done]


def _do(desk: Desk, journal: Journal, reach: Reach, work: _Work, job: Job) -> Ended:
    if not desk.is_connected:
        desk.connect(reach.port, reach.options, job)
    with _going_on_here():
        done = desk.do(lambda session, job: work(session, desk.store, journal, job), job)
    layouts = layouts_of(journal.head, backed_up(journal.head))
    back = work is undo
    verdict = _watch(desk, journal, layouts[0 if back else 1], reach, back=back)
    report = None if back else keep_report(journal, layouts, done, verdict)
    return Ended(journal, done, verdict, reach, report, seen=_look_again(desk, reach))


def _look_again(desk: Desk, reach: Reach) -> Seen | None:
    """Connect once more, so that what is on the board now can be shown."""
    try:
        return desk.connect(reach.port, reach.options, Job())
    except StudioError:
        return None


@contextmanager
def _going_on_here() -> Iterator[None]:
    """Say of an interruption how it goes on in the window, not in a terminal."""
    try:
        yield
    except JobInterrupted as error:
        if error.code == "job-stopped":
            remedy = message("Resume goes on where it stopped, Undo brings back what was there.")
            raise JobInterrupted("migration-stopped", error.message, remedy) from error
        remedy = message("Connect the board again: Resume goes on where it stopped, Undo brings back what was there.")
        raise JobInterrupted(error.code, error.message, remedy) from error


def _watch(desk: Desk, journal: Journal, layout: Layout, reach: Reach, *, back: bool) -> Verdict:
    """Start the board and judge what it prints."""
    try:
        log = desk.listen(reach.port, lambda _piece: None, _LISTEN_SECONDS)
    except StudioError as error:
        return unheard(error.message)
    return judge(log, None if back else journal.head.expected, layout)
