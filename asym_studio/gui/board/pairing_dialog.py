"""Which old partition each new one takes: shown as it would be done, and corrected row by row."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.gui.board.migration_work import Wishes
from asym_studio.gui.i18n import literal
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted
from asym_studio.plan.migration import MigrationRefused
from asym_studio.plan.migration.pairing import Pairing, pair_data

_HEIGHT = 520


class PairingDialog(QDialog):
    """Asks for the pairs. An old partition has one new place: choosing it a second time takes it from the first."""

    def __init__(self, board: Layout, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._board, self._wishes = board, wishes
        self.setWindowTitle(self.tr("Pair Partitions"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        pairing = pair_of(board, wishes)
        new = sorted((*(after for _, after in pairing.pairs), *pairing.came), key=lambda row: row.offset)
        self._old = sorted((*(before for before, _ in pairing.pairs), *pairing.went), key=lambda row: row.offset)
        self._new = tuple(row for row in new if not row.is_kind(types.DATA, types.OTADATA))
        self._old = [row for row in self._old if not row.is_kind(types.DATA, types.OTADATA)]
        self.choices = {row.label: self._choice(row) for row in self._new}
        self.drops = {row.label: self._drop(row) for row in self._old}
        self._none_left = muted(self.tr("Every old partition has a new place."), self)
        self.reset_button = QPushButton(self.tr("As &Suggested"), self)
        self.reset_button.setAutoDefault(False)
        self.plan_button = QPushButton(self.tr("&Plan Again"), self)
        self.plan_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self._show(pairing)
        self._build()
        self.reset_button.clicked.connect(self._reset)
        self.plan_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        if self._new:
            self.choices[self._new[0].label].setFocus()

    def wishes(self) -> Wishes:
        """Return the wishes with the pairs that are chosen."""
        chosen = {label: box.currentData() for label, box in self.choices.items()}
        taken = set(chosen.values())
        return replace(
            self._wishes,
            rename=tuple((old, new) for new, old in chosen.items() if old),
            empty=frozenset(new for new, old in chosen.items() if not old),
            drop=frozenset(old for old, box in self.drops.items() if box.isChecked() and old not in taken)
            | (self._wishes.drop & taken),
        )

    # --- choosing

    def _choice(self, row: Partition) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What {0} takes").format(row.label))
        box.addItem(self.tr("Starts empty"), "")
        for old in self._old:
            box.addItem(_described(old), old.label)
        box.currentIndexChanged.connect(lambda _index: self._take(row.label))
        return box

    def _drop(self, row: Partition) -> QCheckBox:
        box = QCheckBox(self.tr("{0} may be lost: it stays in the backup only").format(literal(_described(row))), self)
        box.setChecked(row.label in self._wishes.drop)
        return box

    def _take(self, label: str) -> None:
        """Leave what was chosen here to no other new partition."""
        old = self.choices[label].currentData()
        for other, box in self.choices.items():
            if other != label and old and box.currentData() == old:
                box.setCurrentIndex(0)
        self._show_drops()

    def _show_drops(self) -> None:
        taken = {box.currentData() for box in self.choices.values()}
        left = [label for label in self.drops if label not in taken]
        for label, box in self.drops.items():
            box.setVisible(label in left)
        self._none_left.setVisible(not left)

    def _show(self, pairing: Pairing) -> None:
        takes = {after.label: before.label for before, after in pairing.pairs}
        for label, box in self.choices.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(takes.get(label, ""))))
            box.blockSignals(False)
        self._show_drops()

    def _reset(self) -> None:
        self._show(pair_of(self._board, replace(self._wishes, rename=(), empty=frozenset())))

    # --- building it

    def _build(self) -> None:
        heading = QLabel(self.tr("Which old partition becomes which new one?"), self)
        heading.setProperty("scale", "heading")
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 2 * SPACE, 0)
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        grid.setColumnStretch(1, 1)
        for place, text in enumerate((self.tr("New partition"), self.tr("Takes the content of"))):
            grid.addWidget(muted(text, inside, scale="caption"), 0, place)
        for number, row in enumerate(self._new, 1):
            name = QLabel(literal(_described(row)), inside)
            name.setBuddy(self.choices[row.label])
            grid.addWidget(name, number, 0)
            grid.addWidget(self.choices[row.label], number, 1)
        below = len(self._new) + 1
        left = QLabel(self.tr("Without a new place"), inside)
        left.setProperty("scale", "heading")
        grid.addWidget(left, below, 0, 1, 2)
        for number, box in enumerate((self._none_left, *self.drops.values()), below + 1):
            grid.addWidget(box, number, 0, 1, 2)
        grid.setRowStretch(below + 2 + len(self.drops), 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(heading.text())
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.plan_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(heading)
        hint = self.tr("App slots are not listed: they get the app that runs now, or the images from files.")
        column.addWidget(muted(hint, self))
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.resize(680, min(_HEIGHT, 240 + 40 * (len(self._new) + max(1, len(self._old) // 2))))


def pair_of(board: Layout, wishes: Wishes) -> Pairing:
    """Return the pairs that the planner would make of the wishes; without corrections that no longer fit the tables."""
    try:
        return pair_data(board, wishes.opened.layout, MappingProxyType(dict(wishes.rename)), wishes.empty)
    except MigrationRefused:
        return pair_data(board, wishes.opened.layout, MappingProxyType({}))


def _described(row: Partition) -> str:
    return f"{row.label} — {human(row.size)}, {hexadecimal(row.offset)}"
