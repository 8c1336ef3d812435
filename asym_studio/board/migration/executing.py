"""Carrying a migration out, step by step: each one in the journal before it begins and after it is verified."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from asym_studio.board.backup import Store, open_backup, save_ranges
from asym_studio.board.holding import held
from asym_studio.board.job import Job
from asym_studio.board.migration.journal import Head, Journal, Stage
from asym_studio.board.migration.past import demand_latest
from asym_studio.board.migration.placing import (
    Place,
    after,
    content_of,
    demand_board,
    find_place,
    find_tables,
    places_named,
)
from asym_studio.board.pending import noted
from asym_studio.board.session import Session
from asym_studio.board.writing import Piece, cut_out, demand_writable, differing, merged
from asym_studio.flash.errors import (
    BoardRefused,
    BoardUnreachable,
    BoardWithout,
    InputUnreadable,
    JobInterrupted,
    message,
)
from asym_studio.flash.units import SECTOR

DARK = "nothing until resumed"
"""What a step says that leaves the board without anything to start, should the power go just then."""


@dataclass(frozen=True)
class Done:
    """A migration that came to its end, or was undone: bytes written in this session, bytes verified on the chip.

    `strayed` are the places (offset, size) that something else had written meanwhile, and that were left alone.
    """

    written: int
    verified: int
    strayed: tuple[tuple[int, int], ...] = ()


def carry_out(session: Session, store: Store, journal: Journal, job: Job | None = None) -> Done:
    """Do what a journal holds, from where it stands, and verify the whole flash.

    Before the first write, board and flash are compared with what was planned against. Raises JobInterrupted where it
    can go on with the same journal; BoardRefused where that would lose something; BoardWithout where the flash does not
    take what is written.
    """
    demand_writable(session)
    demand_board(session, journal.head)
    with held(store, session.identity):
        journal.refresh()
        _demand_open(journal)
        return Done(0, 0) if journal.finished else _carry_out(session, store, journal, job or Job())


def _carry_out(session: Session, store: Store, journal: Journal, job: Job) -> Done:
    head = journal.head
    before = backed_up(head)
    place = find_place(session, journal, before, job)
    written = session.traffic.written
    with resumable(journal, "--resume"):
        todo = sum(len(piece.data) for stage in head.stages[place.step :] for piece in stage.pieces)
        job.stage(message("Migrating"), todo)
        with noted(store, session.identity, f"migrate, journal {journal.folder}", head.backup):
            for at in sorted(place.restored):
                piece = Piece(at, bytes(place.state[at : at + SECTOR]))
                session.write(piece.offset, piece.data)
                place.take(piece)
            dark = False
            for number in range(place.step, len(head.stages)):
                dark = dark or head.stages[number].boots == DARK
                _do(session, journal, place, number, job, stoppable=not dark)
        verified = _verify(session, place, job)
    journal.note("finished", verified=verified)
    return Done(session.traffic.written - written, verified, merged((at, SECTOR) for at in place.strayed))


def undo(session: Session, store: Store, journal: Journal, job: Job | None = None) -> Done:
    """Bring a board back to what it was before its migration: the steps' places in reverse, then all that differs.

    Only sectors that differ are written, and what is in none of the backups or the journal is backed up first. The way
    back leads past the states that the plan was proved for. Raises StudioError as `carry_out` does, and BoardRefused
    (`migration-followed`) where a later migration of the board has to be undone first.
    """
    demand_writable(session)
    demand_board(session, journal.head)
    with held(store, session.identity):
        journal.refresh()
        demand_latest(journal.folder, (journal.head.chip, journal.head.mac, journal.head.flash_size))
        return _undo(session, store, journal, job or Job())


def _undo(session: Session, store: Store, journal: Journal, job: Job) -> Done:
    head = journal.head
    before = backed_up(head)
    with resumable(journal, "--undo"):
        off = {at for at, _ in differing(session, [Piece(0, before)], job)}
        backup = _save_unknown(session, store, journal, before, off, job)
        journal.note("undo", sectors=len(off), backup=str(backup) if backup else None)
        job.stage(message("Going back"), len(off) * SECTOR)
        with noted(store, session.identity, f"undo of {journal.folder}", backup or head.backup):
            for piece, dark in _way_back(head, before, off):
                _write(session, piece, job, stoppable=not dark)
        verified = _verify(session, Place(0, bytearray(before)), job)
    journal.note("undone", verified=verified)
    return Done(len(off) * SECTOR, verified)


def backed_up(head: Head) -> bytes:
    """Return the flash as it was before, from the backup. Raises InputUnreadable where that is not what was saved."""
    backup = open_backup(head.backup)
    data = backup.read(backup.manifest.files[0])
    if backup.manifest.files[0].sha256 != head.before:
        raise InputUnreadable(
            "backup-damaged",
            message("The backup in “{folder}” is not the one that the migration took.", folder=str(head.backup)),
            message("Look for it among the backups: asym-studio board backups."),
        )
    return data


def _do(session: Session, journal: Journal, place: Place, number: int, job: Job, *, stoppable: bool) -> None:
    stage = journal.head.stages[number]
    if stoppable:
        job.checkpoint()
    job.rename(
        message("Step {number} of {total}: {what}", number=number + 1, total=len(journal.head.stages), what=stage.title)
    )
    journal.note("begin", step=number)
    before = session.traffic.written
    for whole in stage.pieces:
        for piece in cut_out([whole], place.lacks(whole)):
            _write(session, piece, job, stoppable=stoppable)
        place.take(whole)
    place.step += 1
    journal.note("done", step=number, written=session.traffic.written - before)


def _write(session: Session, piece: Piece, job: Job, *, stoppable: bool) -> None:
    session.write(piece.offset, piece.data, job if stoppable else None)
    if not stoppable:
        job.advance(len(piece.data))


def _verify(session: Session, place: Place, job: Job) -> int:
    """Compare the whole flash with what it is to hold; return how many bytes were. Raises BoardWithout."""
    left = place.strayed | place.doubtful
    off = {at for at, _ in differing(session, [Piece(0, bytes(place.state))], job)} - left
    if off:
        raise BoardWithout(
            "migration-not-verified",
            message(
                "All is written, but {places} do not hold what they should.",
                places=places_named(off, find_tables(place.state)),
            ),
            message("Check the supply voltage, undo this migration, and migrate again."),
        )
    return len(place.state) - len(left) * SECTOR


def _way_back(head: Head, before: bytes, off: set[int]) -> Iterator[tuple[Piece, bool]]:
    """Yield what to write, in order, and whether the board may not start anything while that is written."""
    left = set(off)
    first_dark = next((number for number, stage in enumerate(head.stages) if stage.boots == DARK), len(head.stages))
    for number, stage in reversed(list(enumerate(head.stages))):
        mine = left & stage.sectors
        left -= mine
        for piece in cut_out([Piece(0, before)], merged((at, SECTOR) for at in mine)):
            yield piece, number >= first_dark
    for piece in cut_out([Piece(0, before)], merged((at, SECTOR) for at in left)):
        yield piece, False


def _save_unknown(
    session: Session, store: Store, journal: Journal, before: bytes, off: set[int], job: Job
) -> Path | None:
    """Back up what is overwritten and at hand nowhere else; return the backup's folder, None if there is no need."""
    final = after(before, journal.head)
    pieces = cut_out([Piece(0, final)], merged((at, SECTOR) for at in off))
    unknown = {at for at, _ in differing(session, pieces, job)}
    unknown -= {at for at in unknown if _is_of_a_step(session, journal.head.stages, at)}
    if journal.begun and journal.done < len(journal.head.stages):
        stage = journal.head.stages[journal.done]
        unknown -= stage.sectors  # half of what is in the journal
    if not unknown:
        return None
    return save_ranges(session, store, merged((at, SECTOR) for at in unknown), "undo migration", job).folder


def _is_of_a_step(session: Session, stages: tuple[Stage, ...], at: int) -> bool:
    pieces = [piece for stage in stages for piece in stage.pieces if piece.offset <= at < piece.end]
    return any(session.holds(at, content_of(piece, at)) for piece in pieces)


def _demand_open(journal: Journal) -> None:
    if journal.undone:
        raise BoardRefused(
            "migration-undone",
            message("This migration was undone, or that was begun."),
            message("Complete that with migrate --undo; then start `migrate` with the table anew."),
        )


@contextmanager
def resumable(journal: Journal, option: str) -> Iterator[None]:
    """Say of whatever stopped the work how it goes on."""
    remedy = message("Go on with: asym-studio migrate {option} {journal}", option=option, journal=str(journal.folder))
    try:
        yield
    except BoardUnreachable as error:
        text = message("The board was lost in the middle of it: {reason}", reason=error.message)
        raise JobInterrupted("migration-interrupted", text, remedy) from error
    except JobInterrupted as error:
        raise JobInterrupted(error.code, error.message, remedy) from error
