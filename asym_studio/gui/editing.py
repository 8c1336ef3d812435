"""What the buttons, menus and the inspector do to the selected area: pure edits, turned into undo steps."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edge, Edit, Policy, Stop
from asym_studio.flash.errors import Fix, message
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_down
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import translated
from asym_studio.gui.model import AreaModel, Column


class Editing(QObject):
    """Applies edits to a document and knows what is selected in it.

    Methods return None where the edit was done, else the Stop that says which rule refused it; `refused` tells it too.
    """

    refused = Signal(str)
    """An edit was refused; the sentence says why."""
    done = Signal(str)
    """An edit was done; its title."""
    selectionChanged = Signal()
    """Another area is selected, or none, or the layout around it is another one."""

    def __init__(
        self, document: Document, model: AreaModel, selection: QItemSelectionModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.model = model
        self.selection = selection
        self.policy = Policy.STOP
        self._refusal = ""
        self._quiet = False
        model.editRefused.connect(self._note_refusal)
        selection.selectionChanged.connect(self._tell)
        document.layoutChanged.connect(self._tell)
        document.rowChosen.connect(self.select_row)

    # --- what is selected

    def area(self) -> Area | None:
        """Return the selected area."""
        chosen = self.selection.selectedIndexes()
        return self.model.area(chosen[0]) if chosen else None

    def row(self) -> int | None:
        """Return the selected partition's row in the table."""
        area = self.area()
        return area.row if area is not None else None

    def partition(self) -> Partition | None:
        """Return the selected partition."""
        row = self.row()
        return None if row is None else self.layout().table[row]

    def layout(self) -> Layout:
        """Return the document's layout."""
        return self.document.layout()

    def select_row(self, row: int) -> None:
        """Select the partition of that table row."""
        self.select_index(self.model.index_of_row(row).row())

    def select_offset(self, offset: int) -> None:
        """Select the area that begins at or contains that flash offset."""
        for number in range(self.model.rowCount()):
            area = self.model.area(self.model.index(number, 0))
            if area.offset <= offset < area.end:
                self.select_index(number)
                return

    def select_index(self, number: int) -> None:
        """Select the area with that number in the model; a negative one selects nothing."""
        flag = QItemSelectionModel.SelectionFlag
        if number < 0:
            self.selection.clear()
            return
        self.selection.setCurrentIndex(self.model.index(number, 0), flag.ClearAndSelect | flag.Rows)

    # --- edits of the selected partition

    def rename(self, row: int, label: str) -> Stop | None:
        """Give the partition another label."""
        return self.run(edits.rename(self.layout(), row, label), self.tr("Rename to “{0}”").format(label))

    def set_cell(self, row: int, column: Column, text: str) -> str:
        """Edit a cell of the model as if it was typed in the table; return why it was refused, or nothing."""
        self._refusal, self._quiet = "", True
        try:
            self.model.setData(self.model.index_of_row(row, column), text)
        finally:
            self._quiet = False
        return self._refusal

    def move(self, row: int, offset: int) -> Stop | None:
        """Move the partition to exactly that offset."""
        return self.run(edits.move(self.layout(), row, offset, self.policy), self._named(self.tr("Move {label}"), row))

    def resize(self, row: int, size: int) -> Stop | None:
        """Give the partition exactly that size; its start stays."""
        edit = edits.resize(self.layout(), row, size, edge=Edge.END, policy=self.policy)
        return self.run(edit, self._named(self.tr("Resize {label}"), row))

    def set_flags(self, row: int, flags: int) -> Stop | None:
        """Set the partition's flag bits."""
        return self.run(edits.set_flags(self.layout(), row, flags), self._named(self.tr("Flags of {label}"), row))

    def toggle_pin(self) -> None:
        """Pin or release the selected partition."""
        row = self.row()
        if row is not None:
            pinned = self.layout().table[row].label in self.layout().pinned
            title = self._named(self.tr("Release {label}") if pinned else self.tr("Pin {label}"), row)
            self.run(edits.pin(self.layout(), row, not pinned), title)

    def delete(self) -> None:
        """Delete the selected partition and select what is there then."""
        row = self.row()
        if row is not None:
            offset = self.layout().table[row].offset
            if self.run(edits.delete(self.layout(), row), self._named(self.tr("Delete {label}"), row)) is None:
                self.select_offset(offset)

    def duplicate(self) -> None:
        """Copy the selected partition into free space."""
        row = self.row()
        if row is not None:
            self.run(edits.duplicate(self.layout(), row), self._named(self.tr("Duplicate {label}"), row))

    def split(self) -> None:
        """Split the selected partition in the middle."""
        row = self.row()
        if row is not None:
            partition = self.layout().table[row]
            middle = partition.offset + align_down(partition.size // 2, self.layout().offset_step(partition))
            self.run(edits.split(self.layout(), row, middle), self._named(self.tr("Split {label}"), row))

    def grow(self) -> None:
        """Let the selected partition fill the free space around it."""
        row = self.row()
        if row is not None:
            self.run(edits.grow(self.layout(), row), self._named(self.tr("Grow {label}"), row))

    def swap_with_next(self, step: int = 1) -> None:
        """Swap the selected partition with the one behind it, or before it with step -1."""
        row = self.row()
        if row is None:
            return
        order = self.layout().table.by_offset()
        place = order.index(row) + step
        if 0 <= place < len(order):
            self.run(edits.swap(self.layout(), row, order[place]), self._named(self.tr("Swap {label}"), row))

    # --- edits of the layout

    def close_gaps(self) -> None:
        """Move everything towards the start so that the free space lies behind it."""
        self.run(edits.close_gaps(self.layout()), self.tr("Close gaps"))

    def sort_rows(self) -> None:
        """Write the rows in the order of their offsets."""
        self.run(edits.sort_rows(self.layout()), self.tr("Sort rows by offset"))

    def add(
        self, *, label: str = "", kind: int = types.DATA, subtype: int = types.SPIFFS, size: int | None = None
    ) -> Stop | None:
        """Add a partition in the selected gap, or in the largest one; without a size it fills the gap."""
        gap = self.gap_for_new()
        if gap is None:
            return self._refuse(Stop("no-room", message("There is no free space: make a partition smaller first.")))
        layout = self.layout()
        name = label or edits.unique_label(layout, types.subtype_name(kind, subtype))
        edit = edits.insert_in_gap(layout, gap, size=size, label=name, kind=kind, subtype=subtype)
        return self.run(edit, self.tr("Add {0}").format(name))

    def gap_for_new(self) -> Area | None:
        """Return the gap that a new partition goes to: the selected one, else the largest."""
        area = self.area()
        if area is not None and area.kind is AreaKind.GAP:
            return area
        return max(self.layout().gaps(), key=lambda gap: gap.size, default=None)

    def fix(self, fix: Fix) -> None:
        """Apply the fix of a problem."""
        self.document.apply(fix.apply(self.layout()), translated(fix.title))
        self.done.emit(translated(fix.title))

    def run(self, edit: Edit, title: str, *, exact: bool = True) -> Stop | None:
        """Make the edit a step of the document. One that a rule stopped is refused whole if it has to be exact."""
        if edit.stopped is not None and (exact or edit.layout == self.layout()):
            return self._refuse(edit.stopped)
        self.document.apply(edit.layout, title, row=edit.row)
        self.done.emit(title)
        return None

    def _note_refusal(self, reason: str) -> None:
        self._refusal = reason
        if not self._quiet:  # who set the cell tells it in its own place
            self.refused.emit(reason)

    def _refuse(self, stop: Stop) -> Stop:
        self.refused.emit(translated(stop.message))
        return stop

    def _named(self, title: str, row: int) -> str:
        return title.format(label=self.layout().table[row].label)

    def _tell(self) -> None:
        if not self.model.is_refreshing:  # its rows are still those of the former table; the layout's signal follows
            self.selectionChanged.emit()
