"""One's own scenario: which update, and what is the matter with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QWidget

from asym_studio.boot.flows.model import CardState, FlowKind, FlowOptions, ImageState
from asym_studio.flash.layout import Layout
from asym_studio.gui.i18n import QT_TRANSLATE_NOOP, translated
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted
from asym_studio.lessons.scenario import flow_kinds_for

_CONTEXT = "Scenario"
_CARDS = {
    CardState.OK: QT_TRANSLATE_NOOP("Scenario", "is there"),
    CardState.MISSING: QT_TRANSLATE_NOOP("Scenario", "is missing"),
    CardState.REMOVED_DURING: QT_TRANSLATE_NOOP("Scenario", "is taken out half-way"),
}
_IMAGES = {
    ImageState.OK: QT_TRANSLATE_NOOP("Scenario", "is good"),
    ImageState.CORRUPT: QT_TRANSLATE_NOOP("Scenario", "is damaged"),
    ImageState.TOO_LARGE: QT_TRANSLATE_NOOP("Scenario", "is too large"),
    ImageState.WRONG_HASH: QT_TRANSLATE_NOOP("Scenario", "is another one than announced"),
    ImageState.WRONG_CHIP: QT_TRANSLATE_NOOP("Scenario", "is for another chip"),
}
_LEAST_LETTERS = 8
"""That a choice shows when there is little room, as on a screen that a lesson is presented on."""
_WITHOUT_CARD = (FlowKind.SYMMETRIC, FlowKind.SAFEBOOT, FlowKind.ONE_SHOT)
"""The updates that have no card to lose."""


class ScenarioBox(QFrame):
    """Chooses an update and its circumstances; flows that the layout has no use for say why."""

    wanted = Signal()
    """Something else was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sunken")
        self.flow = QComboBox(self)
        self.card = _filled(self, _CARDS)
        self.image = _filled(self, _IMAGES)
        self.rollback = QCheckBox(self.tr("Bootloader with rollback"), self)
        self.updater = QCheckBox(self.tr("Updater installed"), self)
        self.updater.setChecked(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        fields = ((self.tr("Update"), self.flow), (self.tr("The card"), self.card), (self.tr("The image"), self.image))
        for column, (name, field) in enumerate(fields):
            caption = muted(name, self, scale="caption")
            caption.setBuddy(field)
            grid.addWidget(caption, 0, column)
            grid.addWidget(field, 1, column)
            field.setAccessibleName(name)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LEAST_LETTERS)
            grid.setColumnStretch(column, 2 if column == 0 else 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(4 * SPACE)
        for box in (self.rollback, self.updater):
            boxes.addWidget(box)
            box.toggled.connect(lambda _on: self.wanted.emit())
        boxes.addStretch(1)
        grid.addLayout(boxes, 2, 0, 1, 3)
        self.flow.currentIndexChanged.connect(lambda _index: self._changed())
        for field in (self.card, self.image):
            field.currentIndexChanged.connect(lambda _index: self.wanted.emit())

    def show_layout(self, layout: Layout) -> None:
        """Offer the flows for that layout; the choice stays where it still applies."""
        before = self.kind
        blocker = QSignalBlocker(self.flow)
        self.flow.clear()
        first = -1
        model = self.flow.model()
        assert isinstance(model, QStandardItemModel)
        for row, (kind, title, why_not) in enumerate(flow_kinds_for(layout)):
            self.flow.addItem(translated(title), kind)
            item = model.item(row)
            item.setEnabled(why_not is None)
            item.setToolTip(translated(why_not) if why_not is not None else "")
            if why_not is None and (first < 0 or kind is before):
                first = row
        self.flow.setCurrentIndex(max(first, 0))
        blocker.unblock()
        self._follow_flow()

    @property
    def kind(self) -> FlowKind | None:
        """The update that is chosen."""
        found = self.flow.currentData()
        return found if isinstance(found, FlowKind) else None

    @property
    def options(self) -> FlowOptions:
        """What is the matter with it."""
        card = CardState.OK if self.kind in _WITHOUT_CARD else self.card.currentData()
        updater = self.updater.isChecked() or self.kind is FlowKind.SYMMETRIC
        return FlowOptions(self.rollback.isChecked(), card, self.image.currentData(), updater)

    def _changed(self) -> None:
        self._follow_flow()
        self.wanted.emit()

    def _follow_flow(self) -> None:
        self.card.setEnabled(self.kind not in _WITHOUT_CARD)
        self.updater.setEnabled(self.kind is not FlowKind.SYMMETRIC)


def _filled(parent: QWidget, texts: Mapping[CardState, str] | Mapping[ImageState, str]) -> QComboBox:
    combo = QComboBox(parent)
    for state, text in texts.items():
        combo.addItem(QCoreApplication.translate(_CONTEXT, text), state)
    return combo
