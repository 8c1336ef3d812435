"""What the board's partitions hold, how they differ from the document, and what can be done to one of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.changes import Change, ChangeKind, changes
from asym_studio.flash.contents import Contents
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.empty_words import EmptyWords
from asym_studio.gui.i18n import joined, tr, translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import compact_button, muted

_NAME, _KIND, _OFFSET, _SIZE, _USED, _HOLDS, _DIFFERS = range(7)
_ROW_HEIGHT = 28
_LEAST_WIDTH = {_NAME: 88, _KIND: 88, _OFFSET: 80, _SIZE: 72, _USED: 72, _HOLDS: 140}
"""Of the columns, in pixels; what is in them may take more."""


class PartitionsPanel(QWidget):
    """A row for each partition of the board; a chosen one can be read, written, erased or started."""

    readWanted = Signal(str)
    writeWanted = Signal(str)
    eraseWanted = Signal(str)
    startWanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: Layout | None = None
        self._idle = True
        self._protections = ""
        self.table = QTableWidget(0, 7, self)
        self.table.setAccessibleName(self.tr("Partitions on the board"))
        self.table.setProperty("ring", True)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Type"),
                self.tr("Offset"),
                self.tr("Size"),
                self.tr("Used"),
                self.tr("Holds"),
                self.tr("In the document"),
            ]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.read = compact_button(self, look, "save-as", self.tr("Read…"), self.tr("Read the partition into a file"))
        self.write = compact_button(self, look, "open", self.tr("Write…"), self.tr("Write a file into the partition"))
        self.erase = compact_button(self, look, "delete", self.tr("Erase…"), self.tr("Erase the partition"))
        self.start = compact_button(
            self, look, "role-app", self.tr("Start Next…"), self.tr("Let the board start this app next")
        )
        self.hint = muted("", self, scale="caption")
        self.empty = EmptyWords(self.table, "")
        self._build()
        self.table.itemSelectionChanged.connect(self._offer)
        for button, wanted in (
            (self.read, self.readWanted),
            (self.write, self.writeWanted),
            (self.erase, self.eraseWanted),
            (self.start, self.startWanted),
        ):
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit(self.chosen()))
        self.show_board(None, None)

    def chosen(self) -> str:
        """Return the label of the chosen partition, or nothing."""
        row = self.table.currentRow()
        item = self.table.item(row, _NAME) if self.table.selectedItems() else None
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, label: str) -> None:
        """Choose a partition."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, _NAME)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == label:
                self.table.selectRow(row)

    def show_board(self, seen: Seen | None, document: Layout | None) -> None:
        """Show a board's partitions beside those of the open document."""
        chosen = self.chosen()
        self._layout = seen.inspection.layout if seen is not None else None
        self._protections = joined(map(translated, seen.identity.security.names), ", ") if seen is not None else ""
        contents = {id(partition): holds for partition, holds in seen.inspection.contents} if seen is not None else {}
        boots = seen.inspection.boots.label if seen is not None and seen.inspection.boots is not None else None
        self.table.setRowCount(0)
        self.empty.say(_nothing(seen))
        if self._layout is not None:
            differs = _differences(self._layout, document)
            for partition in self._layout.table:
                self._add(partition, contents.get(id(partition)), differs, boots == partition.label)
        if chosen:
            self.choose(chosen)
        self._share_room()
        self._offer()

    def show_idle(self, idle: bool) -> None:
        """Offer nothing while a job runs."""
        self._idle = idle
        self._offer()

    def texts(self) -> list[list[str]]:
        """Return the cells, row by row."""
        cells = ((self.table.item(row, at) for at in range(7)) for row in range(self.table.rowCount()))
        return [[item.text() if item is not None else "" for item in row] for row in cells]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give numbers and names what they need, and the words the rest; the last column keeps at least half of it."""
        left = self.width()
        for column, least in _LEAST_WIDTH.items():
            needed = max(
                least, self.table.sizeHintForColumn(column), self.table.horizontalHeader().sectionSizeHint(column)
            )
            if column == _HOLDS:
                needed = max(least, min(needed, left - min(self.table.sizeHintForColumn(_DIFFERS), left // 2)))
            self.table.setColumnWidth(column, needed)
            left -= needed

    def _add(
        self, partition: Partition, holds: Contents | None, differs: Mapping[str, str] | None, starts: bool
    ) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        held = translated(holds.summary) if holds is not None else ""
        used = human(holds.used) if holds is not None and holds.used is not None else ""
        there = differs.get(partition.label, self.tr("the same")) if differs is not None else ""
        name = self.tr("{0} ▶").format(partition.label) if starts else partition.label
        texts = (
            name,
            f"{partition.type_name} {partition.subtype_name}",
            hexadecimal(partition.offset),
            human(partition.size),
            used,
            held,
            there,
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(self.tr("The board starts this one next") if starts and column == _NAME else text)
            item.setData(Qt.ItemDataRole.UserRole, partition.label)
            self.table.setItem(row, column, item)

    def _offer(self) -> None:
        label = self.chosen()
        row = self._layout.table.find(label) if self._layout is not None and label else None
        partition = self._layout.table[row] if self._layout is not None and row is not None else None
        chosen = self._idle and partition is not None
        bootable = partition is not None and partition.is_bootable
        self.read.setEnabled(chosen)
        for button in (self.write, self.erase):
            button.setEnabled(chosen and not self._protections)
        self.start.setEnabled(chosen and bootable and not self._protections)
        if partition is None:
            self.hint.setText(self.tr("Choose a partition to read, write, erase or start it."))
        elif self._protections:
            self.hint.setText(self.tr("A board with {0} is only read.").format(self._protections))
        else:
            self.hint.setText(self.tr("Writing and erasing list what is overwritten, and back it up first."))

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        for button in (self.read, self.write, self.erase, self.start):
            row.addWidget(button)
        row.addWidget(self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(row)


def _nothing(seen: Seen | None) -> str:
    """Return why no partition is listed."""
    if seen is None:
        return tr("What each partition of a board holds is listed here while one is connected.", "board")
    return tr("There is no partition table on this board that could be read.", "board")


def _differences(board: Layout, document: Layout | None) -> dict[str, str] | None:
    """Return in words how each partition of the board differs from the document; None without one."""
    if document is None:
        return None
    found: dict[str, list[str]] = {}
    for change in changes(board, document):
        if change.kind is not ChangeKind.CAME:
            found.setdefault(change.label, []).append(translated(change.sentence))
    return {label: joined(words, "; ") for label, words in found.items()}


def difference_lines(board: Layout, document: Layout) -> tuple[str, ...]:
    """Return in words what writing the document's table would change, a line for each change."""
    return tuple(_line(change) for change in changes(board, document))


def _line(change: Change) -> str:
    return translated(message("{kind}: {text}", kind=change.label, text=change.sentence))
