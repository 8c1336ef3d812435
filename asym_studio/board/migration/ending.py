"""After a migration or its undoing: starting the board, judging what it prints, and writing the report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asym_studio.board.listening import listen
from asym_studio.board.migration.executing import Done, backed_up
from asym_studio.board.migration.journal import Journal
from asym_studio.board.migration.placing import layouts_of
from asym_studio.board.migration.report import result_json, write_report
from asym_studio.board.migration.verdict import Verdict, judge, unheard
from asym_studio.board.session import Session
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Layout


@dataclass(frozen=True)
class Ending:
    """What it all came to. `verdict` is None where the start was not watched, `report` where there is none.

    `layouts` are those before and after the migration, undone or not; `facts` is the JSON object of it.
    """

    done: Done
    verdict: Verdict | None
    report: Path | None
    layouts: tuple[Layout, Layout]
    facts: dict[str, Any]


def end(session: Session, journal: Journal, done: Done, *, watch: bool, undone: bool = False) -> Ending:
    """Let go of the board, start it and listen if it is to be watched, and put the report beside the journal."""
    layouts = layouts_of(journal.head, backed_up(journal.head))
    verdict = _watch(session, journal, layouts[0 if undone else 1], undone=undone) if watch else None
    report = None if undone else keep_report(journal, layouts, done, verdict)
    return Ending(done, verdict, report, layouts, result_json(journal, done, verdict, undone=undone))


def _watch(session: Session, journal: Journal, layout: Layout, *, undone: bool) -> Verdict:
    port = session.port
    session.close(reset=False)
    try:
        log = listen(port)
    except StudioError as error:
        return unheard(error.message)
    return judge(log, None if undone else journal.head.expected, layout)


def keep_report(journal: Journal, layouts: tuple[Layout, Layout], done: Done, verdict: Verdict | None) -> Path | None:
    """Put the report beside the journal and return its page; None where there is no room: the work itself is done."""
    try:
        return write_report(journal, layouts, done, verdict)
    except OSError:
        return None
