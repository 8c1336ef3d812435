"""The inspector's page of the layout as a whole, which is shown while nothing is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from asym_studio.flash import types
from asym_studio.flash.errors import Message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.gui.editing import Editing
from asym_studio.gui.i18n import from_project, joined, translated
from asym_studio.gui.layouts import form, heading, page_column
from asym_studio.gui.look import Look
from asym_studio.gui.widgets import muted


class SummaryPage(QWidget):
    """Nothing is selected: the layout in a few numbers."""

    def __init__(self, editing: Editing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        editing.document.stateChanged.connect(self.refresh)  # Save As may leave the project that owned the file
        column = page_column(self)
        self._sign, self._title, self._note = QLabel(self), QLabel(self.tr("This layout"), self), QLabel(self)
        look.dress(self._sign, "map")
        column.addLayout(heading(self._sign, self._title, self._note))
        self._rows = form()
        column.addLayout(self._rows)
        card = QFrame(self)
        card.setProperty("kind", "sunken")
        inner = QVBoxLayout(card)
        inner.addWidget(
            muted(
                self.tr(
                    "Select a block on the map or a row of the table to see and change it. "
                    "Drag a block to move it, its edge to resize it."
                ),
                card,
            )
        )
        column.addWidget(card)
        column.addStretch(1)

    def first_field(self) -> QWidget:
        """Return where the keyboard goes first."""
        return self

    def refresh(self) -> None:
        """Show the numbers of the layout as it is now."""
        layout = self._editing.layout()
        self._note.setText(human(layout.extent))
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for caption, value in self._facts(layout):
            name = QLabel(caption, self)
            name.setProperty("tone", "muted")
            shown = QLabel(value, self)
            shown.setWordWrap(True)
            self._rows.addRow(name, shown)

    def _facts(self, layout: Layout) -> list[tuple[str, str]]:
        table = layout.table
        apps = [row for row, partition in enumerate(table) if partition.is_app]
        updater = layout.updater_row()
        facts: list[tuple[str, str]] = []
        if apps:
            largest = max(apps, key=lambda row: table[row].size)
            facts.append((self.tr("Largest app"), f"{table[largest].label}, {describe(table[largest].size)}"))
        if updater is not None:
            facts.append((self.tr("Updater"), f"{table[updater].label}, {describe(table[updater].size)}"))
        elif len(apps) > 1:
            facts.append((self.tr("Updater"), self.tr("none: the slots are about the same size")))
        free = sum(gap.size for gap in layout.gaps())
        facts.append((self.tr("Free"), describe(free) if free else self.tr("nothing")))
        facts.append((self.tr("otadata"), self._otadata(layout)))
        if pinned := ", ".join(sorted(layout.pinned)):
            facts.append((self.tr("Pinned"), pinned))
        project = self._editing.document.borrowed()
        said = [translated(fact) if isinstance(fact, Message) else fact for fact in project.facts()]
        return [*facts, (from_project(project), joined(said, ", "))] if said else facts

    def _otadata(self, layout: Layout) -> str:
        table = layout.table
        found = table.of_kind(types.DATA, types.OTADATA)
        if found:
            return hexadecimal(table[found[0]].offset)
        return self.tr("none: factory boots") if table.of_kind(types.APP, types.FACTORY) else self.tr("none")
