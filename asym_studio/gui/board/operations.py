"""What the page's buttons do: say what will happen, ask, do it in the worker, and report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from asym_studio.board import operations as on_board
from asym_studio.board.backup import Backup, Taken
from asym_studio.board.job import Job
from asym_studio.board.session import Options
from asym_studio.board.writing import Outcome
from asym_studio.files.store import read_bounded
from asym_studio.flash.errors import JobInterrupted, StudioError
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import MB, describe, human
from asym_studio.gui.board.change import Change, listening_stopped, opened_of
from asym_studio.gui.board.confirm import Question, confirm, range_lines
from asym_studio.gui.board.desk import Desk, Preview, Seen, was_stopped
from asym_studio.gui.board.driver import Driver, Result
from asym_studio.gui.board.partitions import difference_lines
from asym_studio.gui.board.states import in_words
from asym_studio.gui.dialogs.messages import ask
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import joined
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.widgets import Choice
from asym_studio.plan.migration import MigrationRefused

_LARGEST_FILE = 128 * MB
_LISTEN_SECONDS = 30.0


class Operations(QObject):
    """One job at a time; everything it learns and reports goes out as signals."""

    seenChanged = Signal(object)
    """The Seen of the board that is connected, or None."""
    failed = Signal(object)
    """The StudioError for which there is no connection."""
    begun = Signal(str, bool)
    """A job's title has begun, and whether it can be stopped."""
    told = Signal(str, str, object)
    """A report: its tone, its words, and a tuple of Choices."""
    logged = Signal(str)
    listening = Signal()
    listened = Signal()
    backupsChanged = Signal()

    def __init__(self, driver: Driver, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._driver, self._look, self._window = driver, look, window
        self.seen: Seen | None = None
        self.folder = Path.home()

    # --- the connection

    def connect_board(self, port: str, options: Options, then: Callable[[], None] = lambda: None) -> None:
        """Connect and look at the board, and go on with `then` once it is seen."""

        def done(seen: Seen) -> None:
            self._connected(seen)
            then()

        self.logged.emit(self.tr("Connecting to {0}").format(port))
        self.run(
            self.tr("Connecting to {0}").format(port),
            lambda desk, job: desk.connect(port, options, job),
            done,
        )

    def disconnect_board(self) -> None:
        """Let the board go; it starts its app."""
        self.run(
            self.tr("Disconnecting"),
            lambda desk, _job: desk.disconnect(),
            lambda _: self.show_board(None),
            can_stop=False,
        )

    def _connected(self, seen: Seen) -> None:
        self.show_board(seen)
        self.logged.emit(self.tr("Connected: {0}, {1}").format(seen.identity.description, seen.identity.mac or "—"))
        note = seen.pending
        if note is not None and seen.migration is None:
            text = self.tr(
                "“{0}”, begun on {1}, did not come to its end. Start the same again: it completes what is missing. "
                "What was there before is backed up."
            )
            self.told.emit("warning", text.format(note.what, note.since[:19].replace("T", " ")), ())

    # --- reading

    def back_up(self) -> None:
        """Back up the whole flash."""
        self.run(self.tr("Backing up"), lambda desk, job: desk.back_up(job), self._backed_up)

    def _backed_up(self, taken: Taken) -> None:
        self.backupsChanged.emit()
        text = self.tr(
            "Backed up and verified: {0}. Read {1}; {2} was known already. It may hold Wi-Fi passwords and keys: "
            "only you can read it, keep it so."
        ).format(taken.backup.folder, describe(taken.read), describe(taken.skipped))
        self.report("ok", text, (self._open(taken.backup.folder),))

    def read(self, label: str) -> None:
        """Read a partition into a file."""
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Read {0} into a File").format(label), str(self.folder / f"{label}.bin")
        )
        if not name:
            return
        path = Path(name)
        self.folder = path.parent

        def done(size: int) -> None:
            text = self.tr("Read {0} of {1} into {2}. It may hold passwords and keys.")
            self.report("ok", text.format(describe(size), label, path), (self._open(path.parent),))

        self.run(self.tr("Reading {0}").format(label), lambda desk, job: desk.read_into(label, path, job), done)

    def verify(self, backup: Backup) -> None:
        """Check every hash of a backup."""

        def done(size: int) -> None:
            self.report("ok", self.tr("The backup {0} is whole: {1}.").format(backup.name, describe(size)))

        self.run(self.tr("Verifying the backup"), lambda desk, job: desk.verify(backup, job), done)

    def delete(self, backup: Backup) -> None:
        """Delete a backup, after a question."""
        if not ask(
            self._window,
            self._look,
            self.tr("Delete Backup"),
            self.tr("Delete the backup {0}?").format(backup.name),
            self.tr("{0} is deleted for good. The board itself is not touched.").format(backup.folder),
            self.tr("Delete"),
            dangerous=True,
        ):
            return

        def done(_nothing: object) -> None:
            self.backupsChanged.emit()
            self.report("ok", self.tr("Deleted the backup {0}.").format(backup.name))

        self.run(self.tr("Deleting"), lambda desk, _job: desk.delete(backup), done, can_stop=False)

    def listen(self, port: str) -> None:
        """Reset the board into its app and take what it prints."""
        driver = self._driver

        def heard(piece: bytes) -> None:
            driver.say_heard(piece)
            if driver.is_stopping():
                raise listening_stopped()

        def work(desk: Desk, _job: Job) -> bytes:
            return desk.listen(port, heard, _LISTEN_SECONDS)

        self.listening.emit()
        self.show_board(None)
        self.run(self.tr("Listening to {0}").format(port), work, lambda _raw: self.listened.emit())

    # --- writing

    def write_table(self, document: Document, *, correct_header: bool = False) -> None:
        """Write the open document's table."""
        try:
            opened = opened_of(document)
        except StudioError as error:
            self.report_error(error)
            return
        board = self.seen.inspection.layout if self.seen is not None else None
        lines = difference_lines(board, document.layout()) if board is not None else ()
        self._change(
            Change(
                self.tr("Write Table"),
                self.tr("Write the table of {0} to the board?").format(document.title()),
                self.tr("Write Table"),
                partial(on_board.table_pieces, opened=opened, correct_header=correct_header),
                lambda session, store, job: on_board.write_table(
                    session, store, opened, correct_header=correct_header, job=job
                ),
                lines,
                self.tr("No partition’s content is moved: what is at another place now finds other bytes there."),
                partial(self._offer_header, document),
            )
        )

    def _offer_header(self, document: Document, error: StudioError) -> tuple[Choice, ...]:
        if error.code != "table-beyond-header-flash-size":
            return ()
        again = partial(self.write_table, document, correct_header=True)
        return (Choice(self.tr("Correct the Header, Too…"), again, primary=True),)

    def write(self, label: str) -> None:
        """Write a file into a partition."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, self.tr("Write a File into {0}").format(label), str(self.folder)
        )
        if not name:
            return
        path = Path(name)
        self.folder = path.parent
        try:
            data = read_bounded(path, _LARGEST_FILE)
        except StudioError as error:
            self.report_error(error)
            return
        self._change(
            Change(
                self.tr("Write Partition"),
                self.tr("Write {0} ({1}) into {2}?").format(path.name, describe(len(data)), label),
                self.tr("Write"),
                partial(on_board.partition_pieces, label=label, data=data),
                lambda session, store, job: on_board.write_partition(session, store, label, data, job),
                more=self.tr("The rest of the partition is erased."),
            )
        )

    def erase(self, label: str) -> None:
        """Erase a partition."""
        self._change(
            Change(
                self.tr("Erase Partition"),
                self.tr("Erase {0}?").format(label),
                self.tr("Erase"),
                partial(on_board.erasing_pieces, label=label),
                lambda session, store, job: on_board.erase_partition(session, store, label, job),
            )
        )

    def start_next(self, label: str) -> None:
        """Choose the app that the board starts next."""
        self._change(
            Change(
                self.tr("Start Next"),
                self.tr("Let the board start {0} next?").format(label),
                self.tr("Select"),
                partial(on_board.selection_pieces, label=label),
                lambda session, store, job: on_board.select_app(session, store, label, job),
                more=self.tr("Only the boot selection (otadata) changes, the way an app itself would do it."),
            )
        )

    def restore(self, backup: Backup, only: str = "", *, to_another_board: bool = False) -> None:
        """Bring a backup back, all of it or one partition."""
        what = only or self.tr("everything in it")
        self._change(
            Change(
                self.tr("Restore"),
                self.tr("Restore the backup {0}: {1}?").format(backup.name, what),
                self.tr("Restore"),
                partial(on_board.restored_pieces, backup=backup, only=only or None, to_another_board=to_another_board),
                lambda session, store, job: on_board.restore(
                    session, store, backup, only=only or None, to_another_board=to_another_board, job=job
                ),
                refused=partial(self._offer_another_board, backup, only),
            )
        )

    def _offer_another_board(self, backup: Backup, only: str, error: StudioError) -> tuple[Choice, ...]:
        if error.code != "backup-of-another-board":
            return ()
        again = partial(self.restore, backup, only, to_another_board=True)
        return (Choice(self.tr("Make This Board a Copy…"), again),)

    # --- how a change goes

    def _change(self, change: Change) -> None:
        """Find out what would be overwritten, ask, and do it."""
        self.run(
            change.title,
            lambda desk, job: desk.preview(change.pieces, job),
            partial(self._ask, change),
            refused=change.refused,
        )

    def _ask(self, change: Change, preview: Preview) -> None:
        layout = self.seen.inspection.layout if self.seen is not None else None
        unfinished = self.seen is not None and self.seen.pending is not None
        if not preview.ranges and not unfinished:
            self.report("ok", self.tr("The board holds exactly that already: nothing has to be written."))
            return
        if preview.ranges and not confirm(self._window, self._look, self._question(change, preview, layout)):
            self.logged.emit(self.tr("{0}: not wanted").format(change.title))
            return
        self.run(change.title, lambda desk, job: desk.change(change.work, job), self._changed)

    def _question(self, change: Change, preview: Preview, layout: Layout | None) -> Question:
        head = self.tr("Overwritten are {0}:").format(describe(preview.size))
        lines = (head, *(f"  {line}" for line in range_lines(preview, layout)))
        if change.lines:
            lines = (*lines, "", self.tr("What changes:"), *(f"  {line}" for line in change.lines))
        kept = self.tr("Before that, what is there now is backed up and verified. Every sector is verified after it.")
        return Question(change.title, change.text, lines, joined((change.more, kept)), change.do)

    def _changed(self, answer: tuple[Outcome, Seen]) -> None:
        outcome, seen = answer
        self.show_board(seen)
        self.backupsChanged.emit()
        text = self.tr("Written and verified: {0} of {1}, in {2} s.").format(
            describe(outcome.written), human(outcome.compared), f"{outcome.seconds:.1f}"
        )
        choices: tuple[Choice, ...] = ()
        if outcome.backup is not None:
            text = self.tr("{0} What was there before is in {1}.").format(text, outcome.backup.folder)
            choices = (self._open(outcome.backup.folder),)
        self.report("ok", text, choices)

    # --- running and reporting

    def run(
        self,
        title: str,
        work: Callable[[Desk, Job], Any],
        done: Callable[[Any], None],
        *,
        can_stop: bool = True,
        refused: Callable[[StudioError], tuple[Choice, ...]] = lambda _error: (),
    ) -> None:
        """Do `work` in the worker and hand its answer to `done`; what can be done about an error says `refused`."""
        if self._driver.is_busy:
            return
        self.begun.emit(title, can_stop)
        self._driver.start(work, partial(self._finish, done, refused))

    def _finish(
        self, done: Callable[[Any], None], refused: Callable[[StudioError], tuple[Choice, ...]], result: Result
    ) -> None:
        for line in result.log[-12:] if result.error is not None else ():
            self.logged.emit(f"esptool: {line}")
        if result.error is None:
            done(result.value)
            return
        self.backupsChanged.emit()  # what was overwritten before it failed is there
        stopped = was_stopped(result.error)
        if not result.connected:
            self.show_board(None)
            self.listened.emit()
            if not stopped:
                self.failed.emit(result.error)
        if result.connected or stopped or self._is_half_done(result.error):
            self.report_error(result.error, refused(result.error))
        else:
            self.logged.emit(in_words(result.error))

    @staticmethod
    def _is_half_done(error: StudioError) -> bool:
        return isinstance(error, JobInterrupted)

    def report_error(self, error: StudioError, choices: tuple[Choice, ...] = ()) -> None:
        """Say what is wrong, and what to do."""
        text = in_words(error)
        if isinstance(error, MigrationRefused):
            text = self.tr("{0} Nothing was changed. ({1})").format(text, error.code)
        self.report("hint" if was_stopped(error) else "danger", text, choices)

    def report(self, tone: str, text: str, choices: tuple[Choice, ...] = ()) -> None:
        """Say something, in a banner and in the log."""
        self.logged.emit(text)
        self.told.emit(tone, text, choices)

    def show_board(self, seen: Seen | None) -> None:
        """Show a board as the worker saw it last, or that it is not connected any more."""
        self.seen = seen
        self.seenChanged.emit(seen)

    def _open(self, folder: Path) -> Choice:
        return Choice(self.tr("Open Folder"), partial(open_outside, folder))
