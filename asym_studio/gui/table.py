"""The table of areas: editable cells over the same model and selection as the map."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asym_studio.flash import types
from asym_studio.flash.errors import TextRefused
from asym_studio.flash.units import parse_size
from asym_studio.gui.editing import Editing
from asym_studio.gui.i18n import translated
from asym_studio.gui.menu_key import menu_place
from asym_studio.gui.model import Column
from asym_studio.gui.theme import font
from asym_studio.gui.widgets import name_choice

_Index = QModelIndex | QPersistentModelIndex
_FLAG_CHOICES = ("", "encrypted", "readonly", "encrypted:readonly")
_ROW_HEIGHT = 28
_MARGINS = 28
"""What a cell needs beside its text."""
_WIDEST = {
    Column.TYPE: "bootloader",
    Column.SUBTYPE: "undefined",
    Column.OFFSET: "0x1000000",
    Column.SIZE: "1.88 MB (0x1e0000)",
    Column.END: "0x1000000",
    Column.FLAGS: "encrypted",
    Column.PIN: "Pinned",
}
"""A typical widest text of each column but the name's."""
_VALUE = "valueOfCell"
"""The property of an editor that holds what its cell has."""
_NUMBERS = (Column.OFFSET, Column.SIZE, Column.END)
_NAME_LEAST, _NAME_MOST = 140, 320


class CellDelegate(QStyledItemDelegate):
    """Editors that fit their column. Numbers obey the neighbour policy of the tool bar."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a choice for kinds and flags, a line for the rest."""
        column = Column(index.column())
        choices = self._choices(column, index)
        editor: QWidget
        if choices is not None:
            box = QComboBox(parent)
            box.setEditable(column is not Column.FLAGS)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems(choices)
            box.activated.connect(lambda _place: self._finish(box))
            editor = box
        else:
            editor = QLineEdit(parent)
            editor.setFont(font(fixed=column is not Column.NAME))
        header = str(index.model().headerData(column, Qt.Orientation.Horizontal))
        if isinstance(editor, QComboBox):
            name_choice(editor, header)
        else:
            editor.setAccessibleName(header)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's value into its editor, selected, so that typing replaces it.

        Qt asks again whenever something of the row is another: what is being typed stays, unless the value itself is.
        """
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if editor.property(_VALUE) == text:
            return
        editor.setProperty(_VALUE, text)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(text))
            if editor.isEditable():
                editor.setEditText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Apply what was typed; a value that did not change does nothing."""
        text = editor.currentText() if isinstance(editor, QComboBox) else _text_of(editor)
        if text.strip() == str(index.data(Qt.ItemDataRole.EditRole)):
            return
        column, row = Column(index.column()), self._editing.model.area(index).row
        if row is None:
            return
        if column in _NUMBERS:
            self._set_number(column, row, text)
        else:
            model.setData(index, text)

    def _set_number(self, column: Column, row: int, text: str) -> None:
        try:
            value = parse_size(text)
        except TextRefused as refusal:
            self._editing.refused.emit(translated(refusal.message))
            return
        if column is Column.OFFSET:
            self._editing.move(row, value)
        else:
            start = self._editing.layout().table[row].offset if column is Column.END else 0
            self._editing.resize(row, value - start)

    def _choices(self, column: Column, index: _Index) -> tuple[str, ...] | None:
        if column is Column.TYPE:
            return tuple(types.TYPES)
        if column is Column.FLAGS:
            return _FLAG_CHOICES
        row = self._editing.model.area(index).row
        if column is Column.SUBTYPE and row is not None:
            return tuple(types.SUBTYPES.get(self._editing.layout().table[row].type, {}))
        return None

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class AreaTable(QTableView):
    """The table. Arrow keys go from cell to cell, Enter or F2 edits one, Tab then goes to the next; space pins."""

    def __init__(self, editing: Editing, selection: QItemSelectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._needed = self._measure()
        self.setModel(editing.model)
        self.setSelectionModel(selection)
        self.setItemDelegate(CellDelegate(editing, self))
        self.setAccessibleName(self.tr("Partition table"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab would go through all cells and never leave the table
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setDefaultSectionSize(_ROW_HEIGHT)
        horizontal.setHighlightSections(False)
        horizontal.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        horizontal.setMinimumSectionSize(40)
        self.clicked.connect(self._pin_on_click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell; the space bar pins its partition."""
        index = self.currentIndex()
        idle = self.state() is not QAbstractItemView.State.EditingState
        if idle and index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        if idle and event.key() == Qt.Key.Key_Space:
            self._editing.toggle_pin()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Open the menu by key at the current cell; Qt would take the middle of the table."""
        if isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.customContextMenuRequested.emit(menu_place(self))
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs; the name takes the rest up to a limit, and then all grow alike."""
        spare = self.horizontalHeader().width() - sum(self._needed.values()) - _NAME_LEAST
        name = max(0, min(spare, _NAME_MOST - _NAME_LEAST))
        self.setColumnWidth(Column.NAME, _NAME_LEAST + name)
        more = max(0, spare - name) // len(self._needed)
        for column, needed in self._needed.items():
            self.setColumnWidth(column, needed + more)

    def _measure(self) -> dict[Column, int]:
        plain, fixed = QFontMetrics(self.font()), QFontMetrics(font(fixed=True))
        return {
            column: (fixed if column in _NUMBERS else plain).horizontalAdvance(widest) + _MARGINS
            for column, widest in _WIDEST.items()
        }

    def _pin_on_click(self, index: QModelIndex) -> None:
        if index.column() == Column.PIN:
            self._editing.toggle_pin()


def _text_of(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""
