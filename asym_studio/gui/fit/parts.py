"""What may happen to the other partitions: kept in place, moved, or dropped; and which slot the updater takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.gui.badges import area_icon_name
from asym_studio.gui.fit.model import others
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import ElidedLabel, empty, muted
from asym_studio.plan.split import UpdaterSlot, may_move


class SlotChoice(QFrame):
    """ota_1 or factory, with the difference said where the choice is made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Slot of the updater"))
        self._group = QButtonGroup(self)
        self.buttons = {slot: QRadioButton(slot.value, self) for slot in UpdaterSlot}
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        title = QLabel(self.tr("Slot of the updater"), self)
        title.setProperty("scale", "heading")
        column.addWidget(title)
        texts = {
            UpdaterSlot.OTA_1: self.tr(
                "App and updater can each replace the other over the air (esp_ota); otadata selects which one boots."
            ),
            UpdaterSlot.FACTORY: self.tr(
                "The updater boots whenever otadata is blank or the app is broken (“safeboot”), but esp_ota cannot "
                "write it: only a cable updates it."
            ),
        }
        for slot, button in self.buttons.items():
            button.setAccessibleName(slot.value)
            button.setAccessibleDescription(texts[slot])
            self._group.addButton(button)
            column.addWidget(button)
            note = muted(texts[slot], self, scale="caption")
            note.setIndent(6 * SPACE)
            column.addWidget(note)
            button.toggled.connect(self._tell)
        self.buttons[UpdaterSlot.OTA_1].setChecked(True)

    def slot(self) -> UpdaterSlot:
        """Return the chosen slot."""
        return next(slot for slot, button in self.buttons.items() if button.isChecked())

    def _tell(self, on: bool) -> None:
        if on:
            self.changed.emit()


class PartsBox(QFrame):
    """Two toggles for each of the other partitions."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Other partitions"))
        self._look = look
        self._shown: tuple[Partition, ...] = ()
        self._shrunk: dict[str, int] = {}
        self.keep: dict[str, QCheckBox] = {}
        self.drop: dict[str, QCheckBox] = {}
        self._names: dict[str, ElidedLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        title = QLabel(self.tr("Other partitions"), self)
        title.setProperty("scale", "heading")
        column.addWidget(title)
        column.addWidget(
            muted(
                self.tr("What is kept in place keeps its content; what may move has to be copied."),
                self,
                scale="caption",
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)

    def show_layout(self, layout: Layout) -> None:
        """Show the partitions of a layout; what was chosen for a label stays chosen."""
        wanted = others(layout)
        if wanted == self._shown:
            return
        moving, dropped = self.moving(), self.dropped()
        self._shown = wanted
        labels = {p.label for p in wanted}
        self._shrunk = {label: less for label, less in self._shrunk.items() if label in labels}
        self.keep.clear()
        self.drop.clear()
        self._names.clear()
        empty(self._grid)
        for line, partition in enumerate(wanted):
            self._add(line, layout, partition, moving, dropped)

    def toggles(self) -> tuple[QCheckBox, ...]:
        """Return all toggles in the order in which Tab goes through them."""
        return tuple(box for label, keep in self.keep.items() for box in (keep, self.drop[label]))

    def moving(self) -> frozenset[str]:
        """Return the labels that may move."""
        return frozenset(
            label for label, box in self.keep.items() if not box.isChecked() and not self.drop[label].isChecked()
        )

    def dropped(self) -> frozenset[str]:
        """Return the labels that are given up."""
        return frozenset(label for label, box in self.drop.items() if box.isChecked())

    def shrunk(self) -> tuple[tuple[str, int], ...]:
        """Return which partitions give up how many bytes."""
        return tuple(self._shrunk.items())

    def give_up(self, label: str) -> None:
        """Drop a partition."""
        self.drop[label].setChecked(True)

    def shrink(self, label: str, less: int) -> None:
        """Let a partition give up some bytes."""
        self._shrunk[label] = less
        self._label_sizes(self._shown)
        self.changed.emit()

    def forget(self) -> None:
        """Go back to keeping everything as it is."""
        self._shrunk.clear()
        for box, on in ((self.drop, False), (self.keep, True)):
            for toggle in box.values():
                toggle.blockSignals(True)
                toggle.setChecked(on)
                toggle.blockSignals(False)
        self._label_sizes(self._shown)

    def _add(
        self, line: int, layout: Layout, partition: Partition, moving: frozenset[str], dropped: frozenset[str]
    ) -> None:
        label = partition.label
        sign = QLabel(self)
        row = layout.table.rows.index(partition)
        self._look.dress(sign, area_icon_name(AreaKind.PARTITION, layout.role(row)), "muted", 16)
        name = self._names[label] = ElidedLabel(self)
        keep, drop = QCheckBox(self.tr("keep"), self), QCheckBox(self.tr("drop"), self)
        keep.setAccessibleName(self.tr("Keep {0} in place").format(label))
        drop.setAccessibleName(self.tr("Drop {0}").format(label))
        keep.setToolTip(keep.accessibleName())
        drop.setToolTip(drop.accessibleName())
        keep.setChecked(label not in moving)
        drop.setChecked(label in dropped)
        keep.setEnabled(may_move(layout, partition) and not drop.isChecked())
        movable = may_move(layout, partition)
        self.keep[label], self.drop[label] = keep, drop
        keep.toggled.connect(lambda _on: self.changed.emit())
        drop.toggled.connect(lambda on: self._dropped(keep, on, movable))
        for place, widget in enumerate((sign, name, keep, drop)):
            self._grid.addWidget(widget, line, place)
        self._label_sizes((partition,))

    def _dropped(self, keep: QCheckBox, on: bool, movable: bool) -> None:
        keep.setEnabled(movable and not on)
        self.changed.emit()

    def _label_sizes(self, partitions: tuple[Partition, ...]) -> None:
        for partition in partitions:
            name = self._names[partition.label]
            less = self._shrunk.get(partition.label, 0)
            size = human(partition.size) if not less else f"{human(partition.size)} → {human(partition.size - less)}"
            name.show_text(f"{partition.label} · {size}")
            name.setToolTip(f"{partition.label} · {size} · {hexadecimal(partition.offset)}")
