"""The Board page's Migrate button: plan, one page to read, do it, say what came of it; go on with it, or go back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from asym_studio.board.migration import Journal, find_unfinished, plan_json
from asym_studio.board.session import Options
from asym_studio.files.app_files import attached_apps
from asym_studio.files.attaching import attached_path
from asym_studio.flash.errors import Message, StudioError
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.gui.board.change import opened_of
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.board.migration_page import MigrationPage, Shown
from asym_studio.gui.board.migration_words import progress_title
from asym_studio.gui.board.migration_work import Ended, Reach, Ready, Wishes, go_back, migrate, plan, resume
from asym_studio.gui.board.operations import Operations
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.dialogs.messages import ask
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import joined, literal, translated
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.widgets import Banners, Choice

_BANNER = "migration"


class Migrating(QObject):
    """From the layout on the board to the document's. `options` says how to connect, should that be needed again."""

    def __init__(
        self, operations: Operations, banners: Banners, options: Callable[[], Options], look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._operations, self._banners, self._look, self._window = operations, banners, look, window
        self._options = options
        self._reach: Reach | None = None
        self._stages: Sequence[Mapping[str, Any]] = ()
        operations.seenChanged.connect(self._follow_board)

    def title_of(self, title: Message) -> str:
        """Return a step's title in the window's language; of other titles, nothing."""
        return progress_title(title, self._stages)

    def start(self, document: Document) -> None:
        """Plan the way to the document's layout, with the images that are attached to it, and ask."""
        try:
            opened = opened_of(document)
        except StudioError as error:
            self._operations.report_error(error)
            return
        self._plan(with_attached(Wishes(opened, document.title()), document))

    # --- planning and asking

    def _plan(self, wishes: Wishes) -> None:
        self._operations.run(
            self.tr("Planning the migration"),
            lambda desk, job: plan(desk, wishes, job),
            self._ask,
            refused=partial(self._offer_remedies, wishes),
        )

    def _ask(self, ready: Ready) -> None:
        self._operations.backupsChanged.emit()
        if not ready.prepared.plan.steps:
            self._operations.report("ok", self.tr("The board is exactly that already: nothing has to be done."))
            return
        identity = ready.prepared.identity
        title = self.tr("Migrate {0} to {1}?").format(identity.mac or identity.description, ready.wishes.title)
        shown = Shown.plain(ready.wishes).of(title, str(ready.prepared.backup.folder))
        page = MigrationPage(ready.prepared.plan, replace(shown, correctable=True), self._look, self._window)
        agreed = page.exec() == QDialog.DialogCode.Accepted
        app, updater, pairing = page.app_file, page.updater_file, page.pairing_wanted
        page.deleteLater()
        if agreed:
            self._run(
                self.tr("Migrating"),
                lambda desk, job, reach: migrate(desk, ready, reach, job),
                plan_json(ready.prepared.plan)["steps"],
            )
        elif pairing:
            self._pair(ready.wishes)
        elif app is not None or updater is not None:
            self._plan(_with_images(ready.wishes, app, updater))
        else:
            self._operations.report("hint", self.tr("Not migrated: nothing was written to the board."))

    def _offer_remedies(self, wishes: Wishes, error: StudioError) -> tuple[Choice, ...]:
        """Return what can be done about a refusal, as far as it can be done here."""
        if error.code == "table-beyond-header-flash-size":
            again = partial(self._plan, replace(wishes, correct_header=True))
            return (Choice(self.tr("Correct the Header, Too…"), again, primary=True),)
        label = error.remedy.values.get("label")
        if error.code == "would-lose-data" and isinstance(label, str) and "--drop" in error.remedy.template:
            again = partial(self._plan, replace(wishes, drop=wishes.drop | {label}))
            pairing = Choice(self.tr("Pair Partitions…"), partial(self._pair, wishes))
            return (pairing, Choice(self.tr("Give up {0}…").format(literal(label)), again))
        if error.code in ("no-app", "app-unconfirmed"):
            return (Choice(self.tr("Choose the App…"), partial(self._choose_app, wishes), primary=True),)
        return ()

    def _pair(self, wishes: Wishes) -> None:
        """Let the pairs be corrected, and plan anew."""
        seen = self._operations.seen
        if seen is None or seen.inspection.layout is None:
            return
        dialog = PairingDialog(seen.inspection.layout, wishes, self._window)
        agreed, corrected = dialog.exec() == QDialog.DialogCode.Accepted, dialog.wishes()
        dialog.deleteLater()
        self._plan(corrected if agreed else wishes)

    def _choose_app(self, wishes: Wishes) -> None:
        name, _filter = QFileDialog.getOpenFileName(self._window, self.tr("Choose the App"))
        if name:
            self._plan(_with_images(wishes, Path(name), None))

    # --- doing it

    def _run(self, title: str, work: Callable[..., Ended], stages: Sequence[Mapping[str, Any]]) -> None:
        seen = self._operations.seen
        self._stages = stages
        if seen is not None:
            self._reach = Reach(seen.port, self._options())
        reach = self._reach
        if reach is None:
            return
        self._banners.clear(_BANNER)
        self._operations.run(
            title,
            lambda desk, job: work(desk, job, reach),
            self._ended,
            refused=lambda _error: self._choices(find_unfinished(seen.identity) if seen is not None else None),
        )

    def _ended(self, ended: Ended) -> None:
        self._operations.show_board(ended.seen)
        self._operations.backupsChanged.emit()
        done, verdict = ended.done, ended.verdict
        parts = [translated(verdict.sentence)]
        if ended.undone:
            parts.insert(0, self.tr("Undone: the flash is what it was before the migration."))
        else:
            parts += self._kept(ended.journal)
        parts.append(
            self.tr("Written: {0}; compared on the chip: {1}.").format(describe(done.written), describe(done.verified))
        )
        for offset, size in done.strayed:
            text = self.tr("Left alone, as the device wrote there meanwhile: {0} – {1}.")
            parts.append(text.format(hexadecimal(offset), hexadecimal(offset + size)))
        if verdict.ok is False:
            parts += [translated(detail) for detail in verdict.details]
        if ended.seen is not None:
            parts.append(self.tr("It is connected again; Disconnect starts its app."))
        choices: tuple[Choice, ...] = ()
        if ended.report is not None:
            report = ended.report
            choices = (
                Choice(self.tr("Open Report"), partial(open_outside, report), primary=True, closes=False),
                Choice(self.tr("Open Folder"), partial(open_outside, report.parent), closes=False),
            )
        elif not ended.undone:
            parts.append(self.tr("The report could not be written."))
        if not ended.undone:
            choices = (*choices, self._way_back(ended.journal))
        tone = {True: "ok", False: "danger"}.get(verdict.ok, "warning") if verdict.ok is not None else "warning"
        self._operations.report(tone, joined(parts), choices)

    def _kept(self, journal: Journal) -> list[str]:
        """Return in words which partitions hold the same bytes as before; all of the flash was compared."""
        same = [
            fate["label"]
            for fate in journal.head.summary.get("partitions", ())
            if fate["before"] and fate["after"] and fate["preserved"] and not fate["lost"]
        ]
        return [self.tr("Byte for byte as before: {0}.").format(joined(same, ", "))] if same else []

    # --- going on, and going back

    def _follow_board(self, seen: Seen | None) -> None:
        self._banners.clear(_BANNER)
        if seen is None:
            return
        self._reach = Reach(seen.port, self._options())
        journal = seen.migration
        if journal is None:
            return
        if journal.undone:
            text = self.tr("Undoing a migration of this board did not come to its end.")
        else:
            text = self.tr(
                "A migration of this board did not come to its end: {0} of {1} steps are done. Resume checks what is "
                "there, skips what is done, and finishes; Undo brings back what was there before."
            ).format(journal.done, len(journal.head.stages))
        self._banners.tell(_BANNER, "warning", text, self._choices(journal))

    def _choices(self, journal: Journal | None) -> tuple[Choice, ...]:
        if journal is None:
            return ()
        undo = self._way_back(journal)
        if journal.undone:
            return (undo,)
        go_on = partial(self.resume, journal.folder, journal.head.summary.get("steps", ()))
        return (Choice(self.tr("Resume"), go_on, primary=True, closes=False), undo)

    def _way_back(self, journal: Journal) -> Choice:
        return Choice(self.tr("Undo…"), partial(self.undo, journal.folder, journal.head.backup), closes=False)

    def resume(self, journal: Path, steps: Sequence[Mapping[str, Any]]) -> None:
        """Go on with the migration of a journal's folder; `steps` are those of its plan, for the progress."""
        self._run(
            self.tr("Resuming the migration"),
            lambda desk, job, reach: resume(desk, Journal.open(journal), reach, job),
            steps,
        )

    def undo(self, journal: Path, backup: Path) -> None:
        """Undo the migration of a journal's folder, after a question."""
        if ask(
            self._window,
            self._look,
            self.tr("Undo Migration"),
            self.tr("Bring the board back to what it was before the migration?"),
            self.tr(
                "What differs from the backup {0} is written back; what is known nowhere else is backed up."
            ).format(backup),
            self.tr("Undo Migration"),
            dangerous=True,
        ):
            self._run(
                self.tr("Undoing the migration"),
                lambda desk, job, reach: go_back(desk, Journal.open(journal), reach, job),
                (),
            )


def with_attached(wishes: Wishes, document: Document) -> Wishes:
    """Return the wishes with the images that are attached to the document's slots."""
    found = attached_apps(document.layout())
    for attached in (found.app, found.updater):
        if attached is None:
            continue
        path = attached_path(attached, document.folder())
        if attached is found.app:
            wishes = replace(wishes, app=path, labels=(attached.label, wishes.labels[1]))
        else:
            wishes = replace(wishes, updater=path, labels=(wishes.labels[0], attached.label))
    return wishes


def _with_images(wishes: Wishes, app: Path | None, updater: Path | None) -> Wishes:
    if app is not None:
        wishes = replace(wishes, app=app, labels=(None, wishes.labels[1]))
    if updater is not None:
        wishes = replace(wishes, updater=updater, labels=(wishes.labels[0], None))
    return wishes
