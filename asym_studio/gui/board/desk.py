"""What the worker thread does: it holds the one session and does one job after the other. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from asym_studio.board.backup import Backup, Store, Taken, take_backup
from asym_studio.board.backup.store import delete_backup
from asym_studio.board.backup.taking import Wish
from asym_studio.board.identity import Identity
from asym_studio.board.inspection import Inspection, inspect
from asym_studio.board.job import Job
from asym_studio.board.listening import listen
from asym_studio.board.migration import Journal, find_unfinished
from asym_studio.board.operations import read_partition
from asym_studio.board.pending import Pending, pending
from asym_studio.board.session import Options, Session, connect
from asym_studio.board.virtual.own import own_board
from asym_studio.board.writing import Outcome, Piece, differing, merged
from asym_studio.files.store import write_atomically
from asym_studio.flash.errors import BoardUnreachable, InputUnreadable, JobInterrupted, StudioError, message

Answer = TypeVar("Answer")

_LOST = ("board-exchanged", "write-interrupted", "migration-interrupted")
"""Codes of errors after which the connection is of no use, besides those of a board that cannot be reached."""


@dataclass(frozen=True)
class Seen:
    """A board that is connected, as it was seen last."""

    port: str
    identity: Identity
    inspection: Inspection
    baud: int
    stub: bool
    pending: Pending | None = None
    migration: Journal | None = None
    """The board's migration that did not come to its end."""


@dataclass(frozen=True)
class Preview:
    """What a change would overwrite: `ranges` (offset, size) in bytes of all that was compared, `total` bytes."""

    ranges: tuple[tuple[int, int], ...]
    total: int

    @property
    def size(self) -> int:
        """How many bytes are overwritten."""
        return sum(size for _, size in self.ranges)


class Desk:
    """The worker's place of work. Only the worker's thread calls it; everything raises StudioError and nothing else."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._session: Session | None = None

    @property
    def is_connected(self) -> bool:
        """Whether a session is open."""
        return self._session is not None

    @property
    def log(self) -> tuple[str, ...]:
        """What esptool said in the present session."""
        return self._session.log if self._session is not None else ()

    def connect(self, port: str, options: Options, job: Job) -> Seen:
        """Open a session and look at the board."""
        self.disconnect()
        self._session = connect(own_board(port), options)
        try:
            return self.look(job)
        except StudioError:  # nothing would be shown of it, so it is not kept either
            self.disconnect()
            raise

    def look(self, job: Job) -> Seen:
        """Look at the board that is connected."""
        return self.do(self._seen, job)

    def disconnect(self) -> None:
        """End the session, if there is one; the chip starts its app."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def do(self, work: Callable[[Session, Job], Answer], job: Job) -> Answer:
        """Do something in the session. A session whose board is lost is given up."""
        if self._session is None:
            raise BoardUnreachable(
                "board-not-connected", message("No board is connected."), message("Connect to one first.")
            )
        try:
            return work(self._session, job)
        except StudioError as error:
            if isinstance(error, BoardUnreachable) or error.code in _LOST:
                self._give_up()
            raise

    def back_up(self, job: Job) -> Taken:
        """Back up the whole flash."""
        return self.do(lambda session, job: take_backup(session, self.store, Wish("backup"), job), job)

    def preview(self, pieces: Callable[[Session], Sequence[Piece]], job: Job) -> Preview:
        """Return what a change would overwrite, by hashes on the chip."""

        def compare(session: Session, job: Job) -> Preview:
            wanted = pieces(session)
            return Preview(merged(differing(session, wanted, job)), sum(len(piece.data) for piece in wanted))

        return self.do(compare, job)

    def change(self, work: Callable[[Session, Store, Job], Outcome], job: Job) -> tuple[Outcome, Seen]:
        """Change the board and look at it again."""
        outcome = self.do(lambda session, job: work(session, self.store, job), job)
        return outcome, self.look(Job())

    def read_into(self, label: str, path: Path, job: Job) -> int:
        """Read a partition into a file; return how many bytes it has."""
        data = self.do(lambda session, job: read_partition(session, label, job)[1], job)
        write_atomically(path, data, private=True)
        return len(data)

    def listen(self, port: str, heard: Callable[[bytes], None], seconds: float) -> bytes:
        """Reset the board into its app and return what it prints. Ends the session: the app runs afterwards."""
        self._give_up()
        return listen(own_board(port), seconds=seconds, heard=heard)

    def verify(self, backup: Backup, job: Job) -> int:
        """Check every hash of a backup; return how many bytes it holds. Raises InputUnreadable."""
        job.stage(message("Verifying the backup"), sum(saved.size for saved in backup.manifest.files))
        for saved in backup.manifest.files:
            backup.read(saved)
            job.advance(saved.size)
        return sum(saved.size for saved in backup.manifest.files)

    def delete(self, backup: Backup) -> None:
        """Delete a backup's files, and its folder unless there is something else in it. Raises InputUnreadable."""
        try:
            delete_backup(backup)
        except OSError as error:
            raise InputUnreadable(
                "backup-not-deleted",
                message("“{folder}” cannot be deleted.", folder=str(backup.folder)),
                message("Mend the folder's permissions, or delete it by hand."),
            ) from error

    def _seen(self, session: Session, job: Job) -> Seen:
        inspection = inspect(session, job)
        note = pending(self.store, session.identity)
        unfinished = find_unfinished(session.identity)
        return Seen(session.port, session.identity, inspection, session.baud, session.has_stub, note, unfinished)

    def _give_up(self) -> None:
        """Let go of the port without another word to the board."""
        session, self._session = self._session, None
        if session is not None:
            session.close(reset=False)


def was_stopped(error: StudioError) -> bool:
    """Return whether an error only says that somebody asked to stop."""
    return isinstance(error, JobInterrupted) and error.code in ("job-stopped", "migration-stopped")
