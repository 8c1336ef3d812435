"""The inspector's page of a partition."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edit, Stop
from asym_studio.flash.errors import TextRefused
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human, parse_size
from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.badges import area_icon_name
from asym_studio.gui.editing import Editing
from asym_studio.gui.explain import explain_partition
from asym_studio.gui.fields import Field, NameBox, Verdict
from asym_studio.gui.i18n import translated
from asym_studio.gui.inspector_image import ImageRow
from asym_studio.gui.layouts import form, heading
from asym_studio.gui.look import Look
from asym_studio.gui.model import Column
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_T = TypeVar("_T")


class PartitionPage(QWidget):
    """Label, kind, place, size and flags of the selected partition."""

    def __init__(self, editing: Editing, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._look = look
        self._sign, self._title, self._note = QLabel(self), QLabel(self), QLabel(self)
        self._share = QProgressBar(self)
        self._meaning = muted("", self)
        self._kind_message = QLabel(self)
        self.label = Field(self.tr("Label"), self._judge_label, parent=self)
        self.type = NameBox(self.tr("Type"), self)
        self.subtype = NameBox(self.tr("Subtype"), self)
        self.offset = Field(self.tr("Offset"), self._judge_offset, fixed=True, parent=self)
        self.size_field = Field(self.tr("Size"), self._judge_size, fixed=True, parent=self)
        self.end = Field(self.tr("End"), self._judge_end, fixed=True, parent=self)
        self.encrypted = QCheckBox(self.tr("encrypted"), self)
        self.readonly = QCheckBox(self.tr("readonly"), self)
        self.pinned = QCheckBox(self.tr("pinned"), self)
        self.image = ImageRow(look, self)
        self._build(actions)
        self._connect()

    # --- building it

    def _build(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 2)
        column.addLayout(heading(self._sign, self._title, self._note))
        self._share.setTextVisible(False)
        self._share.setRange(0, 1000)
        self._share.setAccessibleName(self.tr("Share of the flash"))
        column.addWidget(self._share)
        column.addWidget(self._meaning)
        column.addWidget(self._quick(actions))
        rows = form()
        rows.addRow(self.tr("Label"), self.label)
        kinds = QHBoxLayout()
        kinds.setSpacing(2 * SPACE)
        kinds.addWidget(self.type, 1)
        kinds.addWidget(self.subtype, 1)
        caption = QLabel(self.tr("Type"), self)
        caption.setBuddy(self.type)
        rows.addRow(caption, kinds)
        self._kind_message.setProperty("tone", "danger")
        self._kind_message.setProperty("scale", "caption")
        self._kind_message.setWordWrap(True)
        self._kind_message.hide()
        rows.addRow("", self._kind_message)
        rows.setRowVisible(self._kind_message, False)
        rows.addRow(self.tr("Offset"), self.offset)
        rows.addRow(self.tr("Size"), self.size_field)
        rows.addRow(self.tr("End"), self.end)
        rows.addRow(self.tr("Flags"), self._flags())
        rows.addRow(self.tr("Image"), self.image)
        self._rows: QFormLayout = rows
        column.addLayout(rows)
        column.addStretch(1)

    def _flags(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * SPACE)
        for box, tip in (
            (self.encrypted, self.tr("Flash encryption covers this partition")),
            (self.readonly, self.tr("The firmware cannot write to this partition")),
            (self.pinned, self.tr("Nothing moves or resizes this partition")),
        ):
            box.setToolTip(tip)
            box.setAccessibleName(box.text())
            row.addWidget(box)
        row.addStretch(1)
        return holder

    def _quick(self, actions: Actions) -> QWidget:
        holder = QFrame(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for act in (Act.GROW, Act.SPLIT, Act.DUPLICATE, Act.DELETE):
            button = QToolButton(holder)
            button.setDefaultAction(actions[act])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(actions[act].iconText())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return holder

    def _connect(self) -> None:
        self.label.committed.connect(lambda text: self._apply(self.label, self._editing.rename, text.strip()))
        self.type.committed.connect(lambda text: self._set_kind(Column.TYPE, text))
        self.subtype.committed.connect(lambda text: self._set_kind(Column.SUBTYPE, text))
        self.offset.committed.connect(lambda text: self._apply(self.offset, self._editing.move, parse_size(text)))
        self.size_field.committed.connect(
            lambda text: self._apply(self.size_field, self._editing.resize, parse_size(text))
        )
        self.end.committed.connect(lambda text: self._apply(self.end, self._editing.resize, self._size_to(text)))
        self.encrypted.clicked.connect(self._set_flags)
        self.readonly.clicked.connect(self._set_flags)
        self.pinned.clicked.connect(self._editing.toggle_pin)
        self._editing.document.imagesChanged.connect(self._show_image)

    # --- showing it

    def first_field(self) -> QLineEdit:
        """Return where the keyboard goes first."""
        return self.label.edit

    def refresh(self) -> None:
        """Show the selected partition as it is now."""
        row = self._editing.row()
        if row is None:
            return
        layout = self._editing.layout()
        partition = layout.table[row]
        pinned = layout.is_pinned(row)
        self._show_head(layout, row, partition)
        self.label.show_value(partition.label)
        self.type.show_value(partition.type_name, types.TYPES)
        self.subtype.show_value(partition.subtype_name, types.SUBTYPES.get(partition.type, {}))
        self._say_kind("")
        self.offset.show_value(hexadecimal(partition.offset), human(partition.offset), locked=pinned)
        self.size_field.show_value(hexadecimal(partition.size), human(partition.size), locked=pinned)
        self.end.show_value(hexadecimal(partition.end), human(partition.end), locked=pinned)
        self.encrypted.setChecked(bool(partition.flags & types.ENCRYPTED))
        self.readonly.setChecked(partition.readonly)
        self.pinned.setChecked(pinned)
        self.pinned.setEnabled(not partition.is_primary)
        self._show_image()

    def _show_image(self) -> None:
        """Show the attached image; only apps hold one, unless a file says otherwise."""
        partition = self._editing.partition()
        if partition is None:
            return
        layout = self._editing.layout()
        shown = partition.is_app or layout.attached(partition.label) is not None
        self._rows.setRowVisible(self.image, shown)
        if shown:
            self.image.show_partition(layout, partition, self._editing.document.folder())

    def _show_head(self, layout: Layout, row: int, partition: Partition) -> None:
        role = layout.role(row)
        share = partition.size * 100 / layout.extent
        self._look.dress(self._sign, area_icon_name(AreaKind.PARTITION, role), "text", 20)
        self._title.setText(partition.label or self.tr("unnamed"))
        self._note.setText(self.tr("{0} · {1} % of the flash").format(human(partition.size), f"{share:.3g}"))
        self._share.setValue(min(1000, round(share * 10)))
        self._share.setAccessibleDescription(f"{share:.3g} %")
        self._meaning.setText(explain_partition(layout, row))

    # --- judging what is typed

    def _judge_label(self, text: str) -> Verdict:
        row = self._editing.row()
        if row is None:
            return Verdict()
        return _refusal(edits.rename(self._editing.layout(), row, text.strip()).stopped)

    def _judge_offset(self, text: str) -> Verdict:
        return self._judge_number(text, self._try_move, lambda partition: partition.offset)

    def _judge_size(self, text: str) -> Verdict:
        return self._judge_number(text, self._try_resize, lambda partition: partition.size)

    def _judge_end(self, text: str) -> Verdict:
        return self._judge_number(text, self._try_end, lambda partition: partition.end)

    def _try_move(self, row: int, value: int) -> Edit:
        return edits.move(self._editing.layout(), row, value, self._editing.policy)

    def _try_resize(self, row: int, value: int) -> Edit:
        return edits.resize(self._editing.layout(), row, value, policy=self._editing.policy)

    def _try_end(self, row: int, value: int) -> Edit:
        return self._try_resize(row, value - self._editing.layout().table[row].offset)

    def _judge_number(
        self, text: str, attempt: Callable[[int, int], Edit], value_of: Callable[[Partition], int]
    ) -> Verdict:
        row = self._editing.row()
        if row is None:
            return Verdict()
        try:
            wanted = parse_size(text)
        except TextRefused as refusal:
            return Verdict("", translated(refusal.message))
        edit = attempt(row, wanted)
        if edit.stopped is None:
            return Verdict(human(wanted))
        reached = "" if edit.row is None else hexadecimal(value_of(edit.layout.table[edit.row]))
        return Verdict(human(wanted), translated(edit.stopped.message), reached)

    # --- applying it

    def _size_to(self, end: str) -> int:
        row = self._editing.row()
        return parse_size(end) - (0 if row is None else self._editing.layout().table[row].offset)

    def _apply(self, field: Field, change: Callable[[int, _T], Stop | None], value: _T) -> None:
        row = self._editing.row()
        stop = change(row, value) if row is not None else None
        if stop is not None:
            field.refuse(translated(stop.message))

    def _set_kind(self, column: Column, text: str) -> None:
        row = self._editing.row()
        if row is None:
            return
        refusal = self._editing.set_cell(row, column, text)
        if refusal:
            self.refresh()
            self._say_kind(refusal)

    def _say_kind(self, text: str) -> None:
        self._kind_message.setText(text)
        self._rows.setRowVisible(self._kind_message, bool(text))

    def _set_flags(self) -> None:
        row = self._editing.row()
        if row is None:
            return
        flags = self._editing.layout().table[row].flags & ~types.KNOWN_FLAGS
        flags |= types.ENCRYPTED * self.encrypted.isChecked() | types.READONLY * self.readonly.isChecked()
        if self._editing.set_flags(row, flags) is not None:
            self.refresh()


def _refusal(stop: Stop | None) -> Verdict:
    return Verdict("", translated(stop.message)) if stop is not None else Verdict()
