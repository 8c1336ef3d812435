"""A change of the board as a value, and the small things that asking for one needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from asym_studio.board.backup import Store
from asym_studio.board.job import Job
from asym_studio.board.session import Session
from asym_studio.board.writing import Outcome, Piece
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import JobInterrupted, StudioError, message
from asym_studio.flash.reading import Opened, SourceKind, read_table
from asym_studio.flash.settings import Given
from asym_studio.gui.document import Document, DocumentKind
from asym_studio.gui.widgets import Choice


@dataclass(frozen=True)
class Change:
    """A change of the board before it is asked about.

    `pieces` says what is to be there, `work` brings it there; `lines` are further words for the question.
    """

    title: str
    text: str
    do: str
    pieces: Callable[[Session], Sequence[Piece]]
    work: Callable[[Session, Store, Job], Outcome]
    lines: tuple[str, ...] = ()
    more: str = ""
    refused: Callable[[StudioError], tuple[Choice, ...]] = lambda _error: ()


def opened_of(document: Document) -> Opened:
    """Return the document as it would be read from its file. Raises TableRefused where no file can say it."""
    snapshot = document.snapshot()
    if document.kind in (DocumentKind.BINARY, DocumentKind.DUMP) and snapshot.csv is None:
        return Opened(snapshot.layout, SourceKind(document.kind.value), None, snapshot.source_problems)
    env = snapshot.csv.env if snapshot.csv is not None else {}
    given = Given(env=env, project=document.project)
    return read_table(write_csv(snapshot.layout, snapshot.csv, document.project), given)


def listening_stopped() -> JobInterrupted:
    """Return what ends listening when somebody asks for it."""
    return JobInterrupted("job-stopped", message("Stopped listening."), message("Listen again whenever you like."))
