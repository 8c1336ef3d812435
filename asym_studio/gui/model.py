"""The item model of a document: its partitions, gaps and system areas in the order of their addresses.

Map, table and inspector share it and one selection model. When the layout changes it tells the views only what really
changed, so that selection, scroll positions and open editors stay with their partition.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edit
from asym_studio.flash.errors import TextRefused, message
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.units import describe, hexadecimal, parse_size
from asym_studio.gui import badges, icons
from asym_studio.gui.blocks import Block, blocks_of
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.theme import LIGHT, Theme, colour, font

AREA_ROLE = Qt.ItemDataRole.UserRole + 1
"""The item's `Area`."""
BLOCK_ROLE = Qt.ItemDataRole.UserRole + 2
"""The item's `Block`."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns of the model."""

    NAME = 0
    TYPE = 1
    SUBTYPE = 2
    OFFSET = 3
    SIZE = 4
    END = 5
    FLAGS = 6
    PIN = 7


_NUMBERS = (Column.OFFSET, Column.SIZE, Column.END)


class AreaModel(QAbstractTableModel):
    """One row per area of the flash; editable cells go through the edits of `flash` and are one undo step each."""

    editRefused = Signal(str)
    """A typed value cannot be: the sentence says which rule is against it."""

    def __init__(self, document: Document, parent: QObject | None = None, theme: Theme = LIGHT) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._blocks = list(blocks_of(document.layout()))
        self._shown: tuple[Block, ...] | None = None
        self._refreshing = False
        document.layoutChanged.connect(self.refresh)
        document.imagesChanged.connect(self.refresh)

    # --- what the views and the window ask for

    @property
    def document(self) -> Document:
        """The document that the model shows."""
        return self._document

    @property
    def is_refreshing(self) -> bool:
        """Whether it is taking over another layout: until then some of its rows are those of the former one."""
        return self._refreshing

    def blocks(self) -> tuple[Block, ...]:
        """Return all rows as blocks; the same object until something changed."""
        if self._shown is None:
            self._shown = tuple(self._blocks)
        return self._shown

    def block(self, index: _Index) -> Block:
        """Return the block of a valid index."""
        return self._blocks[index.row()]

    def area(self, index: _Index) -> Area:
        """Return the area of a valid index."""
        return self._blocks[index.row()].area

    def index_of_row(self, table_row: int, column: Column = Column.NAME) -> QModelIndex:
        """Return the index of a partition by its row in the partition table; invalid where it is not shown."""
        for place, block in enumerate(self._blocks):
            if block.area.row == table_row and block.partition is not None:
                return self.index(place, column)
        return QModelIndex()

    def spoken(self, block: Block) -> str:
        """Return the block in one sentence for a screen reader, with how many problems it has."""
        row = block.area.row
        count = 0 if row is None else sum(problem.row == row for problem in self._document.problems())
        if not count:
            return block.spoken()
        told = tr("1 problem", "map") if count == 1 else tr("{count} problems", "map", count=count)
        return f"{block.spoken()}, {told}"

    def set_theme(self, theme: Theme) -> None:
        """Show swatches and glyphs in the colours of another theme."""
        self._theme = theme
        roles = [Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole]
        if self._blocks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._blocks) - 1, len(Column) - 1), roles)

    # --- QAbstractTableModel

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of areas."""
        return 0 if parent.isValid() else len(self._blocks)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _header(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with an item: partitions are edited, system areas and gaps only selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        block = self._blocks[index.row()]
        fixed = block.pinned and Column(index.column()) in _NUMBERS
        if block.partition is not None and not fixed and index.column() != Column.PIN:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the views show of an item."""
        if not index.isValid() or not 0 <= index.row() < len(self._blocks):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return self.spoken(self._blocks[index.row()])
        answer = _ANSWERS.get(role)
        return answer(self._theme, self._blocks[index.row()], Column(index.column())) if answer else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit a cell: exactly what was typed, or nothing and the reason as `editRefused`."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        block, column = self._blocks[index.row()], Column(index.column())
        if block.partition is None or block.area.row is None:
            return False
        try:
            edit = _EDITS[column](self._document.layout(), block.area.row, str(value))
        except TextRefused as refusal:
            self.editRefused.emit(translated(refusal.message))
            return False
        if edit.stopped is not None:
            self.editRefused.emit(translated(edit.stopped.message))
            return False
        self._document.apply(edit.layout, _undo_title(column, block), row=edit.row)
        return True

    # --- following the document

    def refresh(self) -> None:
        """Take over the document's layout, and tell the views what went, came, changed its place or its numbers."""
        self._refreshing = True
        try:
            self._take_over()
        finally:
            self._refreshing = False

    def _take_over(self) -> None:
        new = blocks_of(self._document.layout())
        origins = same_blocks(self._blocks, new)
        kept = [origin for origin in origins if origin is not None]
        for place in sorted(set(range(len(self._blocks))) - set(kept), reverse=True):
            self.beginRemoveRows(_ROOT, place, place)
            del self._blocks[place]
            self._shown = None
            self.endRemoveRows()
        self._rearrange(kept)
        for place, origin in enumerate(origins):
            if origin is None:
                self.beginInsertRows(_ROOT, place, place)
                self._blocks.insert(place, new[place])
                self._shown = None
                self.endInsertRows()
        changed = [place for place, block in enumerate(new) if self._blocks[place] != block]
        self._blocks = list(new)
        self._shown = new if changed else self._shown
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def _rearrange(self, kept: list[int]) -> None:
        """Bring the rows that stay into their new order: `kept` holds their former places in the new order."""
        former = sorted(kept)
        if kept == former:
            return
        self.layoutAboutToBeChanged.emit()
        places = [former.index(origin) for origin in kept]
        self._blocks = [self._blocks[place] for place in places]
        self._shown = None
        before = self.persistentIndexList()
        after = [self.index(places.index(index.row()), index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def same_blocks(old: Sequence[Block], new: Sequence[Block]) -> tuple[int | None, ...]:
    """Return for each new block which of the old ones it is: the one of the same name, else the one at its place."""
    by_key = {block.key: place for place, block in enumerate(old)}
    found = [by_key.pop(block.key, None) for block in new]
    by_place = {(old[place].area.kind, old[place].area.offset): place for place in by_key.values()}
    for i, block in enumerate(new):
        if found[i] is None:
            found[i] = by_place.pop((block.area.kind, block.area.offset), None)
    return tuple(found)


# --- what an item shows


def _header(column: Column) -> str:
    return {
        Column.NAME: tr("Name", "map"),
        Column.TYPE: tr("Type", "map"),
        Column.SUBTYPE: tr("Subtype", "map"),
        Column.OFFSET: tr("Offset", "map"),
        Column.SIZE: tr("Size", "map"),
        Column.END: tr("End", "map"),
        Column.FLAGS: tr("Flags", "map"),
        Column.PIN: tr("Pinned", "map"),
    }[column]


def _shown(_theme: Theme, block: Block, column: Column) -> str:
    partition = block.partition
    texts: dict[Column, str] = {
        Column.NAME: block.title,
        Column.TYPE: partition.type_name if partition else "",
        Column.SUBTYPE: partition.subtype_name if partition else "",
        Column.OFFSET: hexadecimal(block.area.offset),
        Column.SIZE: describe(block.area.size),
        Column.END: hexadecimal(block.area.end),
        Column.FLAGS: ", ".join(block.flag_names),
        Column.PIN: "",
    }
    return texts[column]


def _edited(theme: Theme, block: Block, column: Column) -> str | bool:
    """Return the value that an editor starts with."""
    if column is Column.SIZE:
        return hexadecimal(block.area.size)
    if column is Column.FLAGS:
        return ":".join(block.flag_names)
    return block.pinned if column is Column.PIN else _shown(theme, block, column)


def _decoration(theme: Theme, block: Block, column: Column) -> QIcon | None:
    if column is Column.NAME:
        return badges.swatch_icon(block.area.kind, block.role, theme)
    if column is Column.PIN and block.locked:
        return icons.icon("pin" if block.pinned else "lock", theme, "accent" if block.pinned else "muted")
    return None


def _foreground(theme: Theme, block: Block, _column: Column) -> QColor | None:
    return colour(theme.muted) if block.partition is None else None


def _font(_theme: Theme, block: Block, column: Column) -> QFont | None:
    if column in _NUMBERS:
        return font(fixed=True)
    return font(bold=True) if column is Column.NAME and block.partition is not None else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _spoken(_theme: Theme, block: Block, column: Column) -> str:
    """Return what a screen reader says of a cell: with its header. Names stand for whole blocks: `AreaModel.spoken`."""
    if column is Column.PIN:
        return tr("pinned", "map") if block.pinned else tr("not pinned", "map")
    return f"{_header(column)}: {_shown(LIGHT, block, column) or tr('none', 'map')}"


_ANSWERS: dict[int, Callable[[Theme, Block, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.EditRole: _edited,
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.ForegroundRole: _foreground,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.TextAlignmentRole: lambda _theme, _block, column: _alignment(column),
    Qt.ItemDataRole.ToolTipRole: lambda _theme, block, _column: block.tooltip(),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda _theme, block, _column: block.tooltip(),
    AREA_ROLE: lambda _theme, block, _column: block.area,
    BLOCK_ROLE: lambda _theme, block, _column: block,
}


# --- what a typed value does: each returns the edit, or raises TextRefused


def _set_type(layout: Layout, row: int, text: str) -> Edit:
    kind = _number(text, types.TYPES)
    partition = layout.table[row]
    if kind == partition.type:
        return edits.retype(layout, row, kind, partition.subtype)
    return edits.retype(layout, row, kind, _first_subtype(layout, kind))


def _set_subtype(layout: Layout, row: int, text: str) -> Edit:
    kind = layout.table[row].type
    return edits.retype(layout, row, kind, _number(text, types.SUBTYPES.get(kind, {})))


def _first_subtype(layout: Layout, kind: int) -> int:
    """Return what a partition of a new type starts as: the first free OTA slot, plain data, or number 0."""
    if kind != types.APP:
        return types.UNDEFINED if kind == types.DATA else 0
    taken = {layout.table[row].subtype for row in layout.table.ota_slots()}
    free = (types.OTA_0 + slot for slot in range(types.OTA_SLOTS) if types.OTA_0 + slot not in taken)
    return next(free, types.TEST)


def _set_flags(layout: Layout, row: int, text: str) -> Edit:
    bits = layout.table[row].flags & ~types.KNOWN_FLAGS
    for name in text.replace(",", ":").replace(" ", ":").split(":"):
        if name and name not in types.FLAGS:
            raise TextRefused(message("“{name}” is not a flag: use encrypted or readonly.", name=name))
        bits |= types.FLAGS.get(name, 0)
    return edits.set_flags(layout, row, bits)


def _number(text: str, names: Mapping[str, int]) -> int:
    word = text.strip().lower()
    if word in names:
        return names[word]
    try:
        value = int(word, 0)
    except ValueError:
        known = ", ".join(names) or message("a number from 0x00 to 0xfe")
        raise TextRefused(message("“{word}” is not known here: use {known}.", word=text[:40], known=known)) from None
    if not 0 <= value <= types.LAST_CUSTOM_TYPE:
        raise TextRefused(message("Type and subtype are numbers from 0x00 to 0xfe."))
    return value


_EDITS: dict[Column, Callable[[Layout, int, str], Edit]] = {
    Column.NAME: lambda layout, row, text: edits.rename(layout, row, text.strip()),
    Column.TYPE: _set_type,
    Column.SUBTYPE: _set_subtype,
    Column.OFFSET: lambda layout, row, text: edits.move(layout, row, parse_size(text)),
    Column.SIZE: lambda layout, row, text: edits.resize(layout, row, parse_size(text)),
    Column.END: lambda layout, row, text: edits.resize(layout, row, parse_size(text) - layout.table[row].offset),
    Column.FLAGS: _set_flags,
    Column.PIN: lambda layout, row, text: edits.pin(layout, row, text in ("True", "true", "1", "2")),
}


def _undo_title(column: Column, block: Block) -> str:
    sentences = {
        Column.NAME: tr("Rename {label}", "map", label=block.title),
        Column.TYPE: tr("Change the type of {label}", "map", label=block.title),
        Column.SUBTYPE: tr("Change the subtype of {label}", "map", label=block.title),
        Column.OFFSET: tr("Move {label}", "map", label=block.title),
        Column.SIZE: tr("Resize {label}", "map", label=block.title),
        Column.END: tr("Resize {label}", "map", label=block.title),
        Column.FLAGS: tr("Change the flags of {label}", "map", label=block.title),
        Column.PIN: tr("Unpin {label}", "map", label=block.title)
        if block.pinned
        else tr("Pin {label}", "map", label=block.title),
    }
    return sentences[column]
