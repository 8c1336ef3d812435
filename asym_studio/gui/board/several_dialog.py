"""Several boards at once: which ones, one plan to read, and then a row for each with its progress and its verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.migration.several import Phase, Several, Station, Wishes
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Layout
from asym_studio.gui.board.bench_table import BenchTable
from asym_studio.gui.board.migration_page import MigrationPage, Shown
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.dialogs.messages import ask, show_error
from asym_studio.gui.i18n import joined
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_EVERY = 100
"""Milliseconds between two looks at what the boards' processes tell."""


class SeveralDialog(QDialog):
    """A bench of boards. Each one is worked on in a process of its own; this only looks at what they tell."""

    ended = Signal()
    """Nothing runs any more."""

    def __init__(
        self, wishes: Wishes, shown: Shown, ports: Sequence[tuple[str, str, bool]], look: Look, parent: QWidget
    ) -> None:
        """`ports` are names, titles, and whether each is chosen to begin with."""
        super().__init__(parent)
        self._wishes, self._shown, self._look = wishes, shown, look
        self._several: Several | None = None
        self._asked = self._anew = self._agreed = self._stopped = False
        self.setWindowTitle(self.tr("Migrate Several Boards"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(960, 460)
        self.table = BenchTable(look, self)
        self.port = QLineEdit(self)
        self.port.setPlaceholderText(self.tr("Another port: /dev/ttyUSB2, rfc2217://…"))
        self.port.setAccessibleName(self.tr("Another port"))
        self.add_button = self._button(self.tr("&Add"), self._add_typed)
        self.note = muted("", self)
        self.plan_button = self._button(self.tr("&Plan…"), self._plan)
        self.plan_button.setProperty("kind", "primary")
        self.pair_button = self._button(self.tr("Pa&ir Partitions…"), self._pair_refused)
        self.pair_button.setProperty("kind", "primary")
        self.stop_button = self._button(self.tr("&Stop"), self.stop)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._poll)
        self.port.returnPressed.connect(self._add_typed)
        self.table.itemChanged.connect(lambda _item: self._offer())
        self._build()
        for name, title, chosen in ports:
            self.table.add(name, title, chosen=chosen)
        self._offer()

    @property
    def is_running(self) -> bool:
        """Whether a board is being worked on."""
        return self._several is not None and not self._several.is_over

    def stop(self) -> None:
        """Ask all boards' processes to stop at their next safe points."""
        if self._several is not None:
            self._several.cancel()
            self._stopped = True
            self.stop_button.setEnabled(False)
            self.note.setText(self.tr("Stopping at the next safe points…"))

    # --- choosing

    def _add_typed(self) -> None:
        name = self.port.text().strip()
        if name:
            self.table.add(name, name, chosen=True)
            self.port.clear()
            self._offer()

    def _offer(self) -> None:
        begun = self._several is not None
        for widget in (self.port, self.add_button):
            widget.setVisible(not begun)
        self.plan_button.setVisible(not begun)
        self.plan_button.setEnabled(bool(self.table.chosen()))
        self.pair_button.setVisible(bool(self._refused_for_pairs()) and not self.is_running)
        self.stop_button.setVisible(begun)
        self.stop_button.setEnabled(self.is_running)
        self.close_button.setEnabled(not self.is_running)
        if not begun:
            self.note.setText(
                self.tr(
                    "Tick the boards. Planning backs each one up and writes nothing; boards of another kind than the "
                    "first one are refused."
                )
            )

    # --- planning and doing

    def _plan(self) -> None:
        self._asked = self._anew = self._agreed = self._stopped = False
        try:
            self._several = Several(self.table.chosen(), self._wishes)
        except StudioError as error:
            show_error(self, self._look, self.tr("Cannot Plan"), error)
            return
        self.table.freeze()
        self.note.setText(self.tr("Each board is looked at, backed up, and planned for…"))
        self._offer()
        self._timer.start()

    def _poll(self) -> None:
        several = self._several
        if several is None:
            return
        several.events(0)
        for station in several.stations:
            self.table.show_station(station)
        if several.is_over:
            self._finish(several)
        elif several.is_planned and not self._asked:
            self._asked = True
            self._ask(several)

    def _ask(self, several: Several) -> None:
        """Show the plan of the first board; the others have the same table, and plans of their own."""
        waiting = [station for station in several.stations if station.planned and station.phase is Phase.PLANNED]
        todo = [station for station in waiting if station.planned and station.planned.plan.steps]
        first = (todo or waiting)[0].planned
        if not todo or first is None:
            self.note.setText(self.tr("All of these boards are exactly that already: nothing has to be done."))
            several.cancel()
            return
        names = joined((station.name for station in todo), ", ")
        title = self.tr("Migrate {0} boards to {1}?").format(len(todo), self._shown.title)
        more = self.tr("This is the plan of {0}. Each board has its own backup and its own plan: {1}.")
        page = MigrationPage(
            first.plan,
            self._shown.of(title, str(first.backup), more.format(todo[0].name, names)),
            self._look,
            self,
        )
        agreed, pairing = page.exec() == QDialog.DialogCode.Accepted, page.pairing_wanted
        page.deleteLater()
        if pairing:
            self._pair(several, first.plan.before_layout)
            return
        if not agreed:
            several.cancel()
            self.note.setText(self.tr("Not migrated: nothing was written to any board."))
            return
        try:
            several.agree([station.port for station in todo])
        except StudioError as error:
            several.cancel()
            show_error(self, self._look, self.tr("Cannot Migrate"), error)
            return
        self._agreed = True
        self.note.setText(self.tr("Migrating. Keep all cables in place."))

    def _pair(self, several: Several, board: Layout) -> None:
        """Let the pairs be corrected, for all boards; then the plans are made anew."""
        if not self._correct_pairs(board):
            self._asked = False  # the plans are there still
            return
        self._anew = True
        several.cancel()

    def _correct_pairs(self, board: Layout) -> bool:
        dialog = PairingDialog(board, self._shown.wishes, self)
        agreed, wishes = dialog.exec() == QDialog.DialogCode.Accepted, dialog.wishes()
        dialog.deleteLater()
        if agreed:
            self._shown = replace(self._shown, wishes=wishes)
            self._wishes = replace(self._wishes, rename=wishes.rename, drop=wishes.drop, empty=wishes.empty)
        return agreed

    def _refused_for_pairs(self) -> list[Station]:
        """Return the boards of which something would be lost with the pairs as they are."""
        stations = self._several.stations if self._several is not None else ()
        return [each for each in stations if each.failed and each.failed.failure.code == "would-lose-data"]

    def _pair_refused(self) -> None:
        """Let the pairs be corrected, and plan anew for the boards that were refused for them."""
        refused = self._refused_for_pairs()
        looked = refused[0].looked
        if looked is None or not self._correct_pairs(looked.kind.layout):
            return
        self.table.choose_only({station.port for station in refused})
        self._plan()

    def _finish(self, several: Several) -> None:
        self._timer.stop()
        several.close()
        if self._anew:
            self._plan()
            return
        good = [station for station in several.stations if station.ended is not None]
        if self._refused_for_pairs():
            self.note.setText(
                self.tr(
                    "Nothing was written to the boards that would lose data. Other pairs may keep it, or give it up."
                )
            )
        elif good or self._agreed:
            self.note.setText(self.tr("{0} of {1} boards are migrated.").format(len(good), len(several.stations)))
        elif self._stopped:
            self.note.setText(self.tr("Not migrated: nothing was written to any board."))
        self._offer()
        self.ended.emit()

    # --- building it

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _build(self) -> None:
        heading = QLabel(self.tr("Migrate several boards to {0}").format(self._shown.title), self)
        heading.setProperty("scale", "heading")
        typing = QHBoxLayout()
        typing.addWidget(self.port, 1)
        typing.addWidget(self.add_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        for button in (self.stop_button, self.close_button, self.pair_button, self.plan_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addLayout(typing)
        column.addLayout(buttons)

    # --- ending

    def reject(self) -> None:
        """Close, when nothing runs; else offer to stop. Esc and the window's cross come here, too."""
        if not self.is_running:
            if self._several is not None:
                self._several.close()
            super().reject()
            return
        if ask(
            self,
            self._look,
            self.tr("Boards in Use"),
            self.tr("Boards are being worked on. Stop?"),
            self.tr("Each one stops at its next safe point; a migration that was begun can be resumed or undone."),
            self.tr("Stop"),
            dangerous=True,
        ):
            self.stop()
