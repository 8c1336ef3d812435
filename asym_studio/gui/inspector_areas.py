"""The inspector's pages of areas that are no partition: free space, and what the chip or ESP-IDF needs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from asym_studio.flash import edits, types
from asym_studio.flash.errors import TextRefused
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.table import TABLE_AREA
from asym_studio.flash.units import SECTOR, hexadecimal, human, parse_size
from asym_studio.gui.badges import area_icon_name
from asym_studio.gui.blocks import area_name
from asym_studio.gui.editing import Editing
from asym_studio.gui.explain import explain_area
from asym_studio.gui.fields import Field, NameBox, Verdict
from asym_studio.gui.i18n import literal, translated
from asym_studio.gui.layouts import form, heading, page_column
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import empty, muted


class GapPage(QWidget):
    """Free space, and a form to put a partition there."""

    def __init__(self, editing: Editing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._area: Area | None = None
        column = page_column(self)
        self._sign, self._title, self._note = QLabel(self), QLabel(self.tr("Free space"), self), QLabel(self)
        look.dress(self._sign, area_icon_name(AreaKind.GAP, None))
        column.addLayout(heading(self._sign, self._title, self._note))
        self._range = muted("", self)
        column.addWidget(self._range)
        self._growers = QHBoxLayout()
        column.addLayout(self._growers)
        add_title = QLabel(self.tr("Add a partition here"), self)
        add_title.setProperty("scale", "heading")
        column.addWidget(add_title)
        self.label = Field(self.tr("Label of the new partition"), self._judge, parent=self)
        self.type = NameBox(self.tr("Type of the new partition"), self)
        self.subtype = NameBox(self.tr("Subtype of the new partition"), self)
        self.size_field = Field(self.tr("Size of the new partition"), self._judge_size, fixed=True, parent=self)
        self.message = muted("", self, scale="caption")
        self.message.setProperty("tone", "danger")
        self.add = QPushButton(self.tr("Add Partition"), self)
        self.add.setProperty("kind", "primary")
        self._build_form(column)
        self.type.show_value("data", types.TYPES)
        self.subtype.show_value("spiffs", types.SUBTYPES[types.DATA])
        self.type.committed.connect(self._follow_type)
        self.subtype.committed.connect(lambda text: self.subtype.show_value(text, self._subtype_names()))
        self.add.clicked.connect(self._add)
        for field in (self.label, self.size_field):
            field.edit.returnPressed.connect(self._add)

    def _build_form(self, column: QVBoxLayout) -> None:
        rows = form()
        kinds = QHBoxLayout()
        kinds.setSpacing(2 * SPACE)
        kinds.addWidget(self.type, 1)
        kinds.addWidget(self.subtype, 1)
        rows.addRow(self.tr("Label"), self.label)
        rows.addRow(self.tr("Type"), kinds)
        rows.addRow(self.tr("Size"), self.size_field)
        column.addLayout(rows)
        self.message.hide()
        column.addWidget(self.message)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.add)
        column.addLayout(last)
        column.addStretch(1)

    def first_field(self) -> QLineEdit:
        """Return where the keyboard goes first."""
        return self.label.edit

    def refresh(self) -> None:
        """Show the selected gap as it is now."""
        area = self._editing.area()
        if area is None:
            return
        layout = self._editing.layout()
        self._note.setText(human(area.size))
        self._range.setText(
            self.tr("{0} to {1}. Nothing uses this part of the flash.").format(
                hexadecimal(area.offset), hexadecimal(area.end)
            )
        )
        if area != self._area:
            self._area = area
            self.size_field.show_value(hexadecimal(area.size), human(area.size))
            self.label.show_value(edits.unique_label(layout, self.subtype.currentText() or "data"))
            self._say("")
        self._offer_growing(layout, area)

    def _offer_growing(self, layout: Layout, area: Area) -> None:
        """Offer the gap to the partitions that touch it."""
        empty(self._growers)
        for row, partition in enumerate(layout.table):
            if area.offset != partition.end and area.end != partition.offset:
                continue
            if edits.grow(layout, row).layout != layout:
                button = QPushButton(self.tr("Grow {0} into it").format(literal(partition.label)), self)
                button.clicked.connect(lambda _checked=False, row=row: self._grow(row))
                self._growers.addWidget(button)
        self._growers.addStretch(1)

    def _grow(self, row: int) -> None:
        label = self._editing.layout().table[row].label
        self._editing.run(edits.grow(self._editing.layout(), row), self.tr("Grow {0}").format(label), exact=False)

    def _subtype_names(self) -> tuple[str, ...]:
        return tuple(types.SUBTYPES.get(_number(self.type.currentText(), types.TYPES) or 0, {}))

    def _follow_type(self, text: str) -> None:
        self.type.show_value(text, types.TYPES)
        names = self._subtype_names()
        slots = {partition.subtype_name for partition in self._editing.layout().table if partition.is_app}
        free = [name for name in names if name not in slots]
        first = {"app": next((name for name in free if name.startswith("ota_")), "test"), "data": "spiffs"}
        self.subtype.show_value(first.get(text, names[0] if names else "0x00"), names)
        self.label.show_value(edits.unique_label(self._editing.layout(), "app" if text == "app" else "data"))

    def _judge(self, _text: str) -> Verdict:
        return Verdict()

    def _judge_size(self, text: str) -> Verdict:
        try:
            return Verdict(human(parse_size(text)))
        except TextRefused as refusal:
            return Verdict("", translated(refusal.message))

    def _add(self) -> None:
        kind = _number(self.type.currentText(), types.TYPES)
        subtype = _number(self.subtype.currentText(), types.SUBTYPES.get(kind or 0, {}))
        if kind is None or subtype is None:
            self._say(self.tr("Type and subtype are names from the list, or numbers like 0x40."))
            return
        try:
            size = parse_size(self.size_field.edit.text())
        except TextRefused as refusal:
            self._say(translated(refusal.message))
            return
        area = self._area
        fills = area is not None and size == area.size
        stop = self._editing.add(
            label=self.label.edit.text().strip(), kind=kind, subtype=subtype, size=None if fills else size
        )
        self._say(translated(stop.message) if stop is not None else "")

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))


class SystemPage(QWidget):
    """A system area: what it is and why it is locked; the table's own offset can be set."""

    def __init__(self, editing: Editing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        column = page_column(self)
        self._sign, self._title, self._note = QLabel(self), QLabel(self), QLabel(self)
        look.dress(self._sign, "lock")
        column.addLayout(heading(self._sign, self._title, self._note))
        self._range = muted("", self)
        self._meaning = QLabel(self)
        self._meaning.setWordWrap(True)
        self._locked = muted(self.tr("It is locked: no edit can move or resize it."), self)
        for part in (self._range, self._meaning, self._locked):
            column.addWidget(part)
        self.offset = Field(self.tr("Offset of the partition table"), self._judge, fixed=True, parent=self)
        self.offset.committed.connect(self._apply)
        rows = form()
        rows.addRow(self.tr("Offset"), self.offset)
        self._form: QFormLayout = rows
        column.addLayout(rows)
        column.addStretch(1)

    def first_field(self) -> QLineEdit:
        """Return where the keyboard goes first."""
        return self.offset.edit

    def refresh(self) -> None:
        """Show the selected system area as it is now."""
        area = self._editing.area()
        if area is None:
            return
        self._title.setText(area_name(area.kind))
        self._note.setText(human(area.size))
        self._range.setText(self.tr("{0} to {1}").format(hexadecimal(area.offset), hexadecimal(area.end)))
        self._meaning.setText(explain_area(area.kind))
        is_table = area.kind is AreaKind.TABLE
        self._locked.setVisible(not is_table)
        self._form.setRowVisible(self.offset, is_table)
        self.offset.show_value(hexadecimal(self._editing.layout().table.offset))

    def _judge(self, text: str) -> Verdict:
        try:
            offset = parse_size(text)
        except TextRefused as refusal:
            return Verdict("", translated(refusal.message))
        layout = self._editing.layout()
        least = layout.chip.bootloader_offset + SECTOR
        if offset % SECTOR or offset < least:
            return Verdict(human(offset), self.tr("The table lies at a multiple of 4 KB behind the bootloader."))
        first = min(
            (partition.offset for partition in layout.table if not partition.is_primary), default=offset + SECTOR
        )
        if offset + TABLE_AREA > first:
            return Verdict(
                human(offset), self.tr("A partition begins at {0}: move it first.").format(hexadecimal(first))
            )
        return Verdict(human(offset))

    def _apply(self, text: str) -> None:
        layout = self._editing.layout()
        table = replace(layout.table, offset=parse_size(text))
        title = self.tr("Table at {0}").format(hexadecimal(table.offset))
        self._editing.document.apply(layout.with_table(table), title)


def _number(text: str, names: dict[str, int]) -> int | None:
    """Return the number behind a name or a typed number; None where it is neither."""
    word = text.strip().lower()
    try:
        found = names.get(word)
        value = int(word, 0) if found is None else found
    except ValueError:
        return None
    return value if 0 <= value <= 0xFF else None
