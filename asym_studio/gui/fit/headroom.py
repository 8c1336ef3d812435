"""How much the images may grow: a share, some bytes, and releases that each grow a little."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

from asym_studio.flash.errors import TextRefused
from asym_studio.flash.units import MB, human, parse_size
from asym_studio.gui.fields import Field, Verdict
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted
from asym_studio.plan.fit import Headroom

_MOST_PERCENT = 50
_MOST_RELEASES = 200
_MOST_BYTES = 16 * MB


class HeadroomBox(QFrame):
    """A slider for the share, and two lines for those who know more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Headroom"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _MOST_PERCENT)
        self.slider.setPageStep(5)
        self.slider.setTickInterval(10)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Headroom in percent"))
        self.percent = QLabel(self)
        self.percent.setProperty("scale", "heading")
        self.bytes = Field(self.tr("Headroom in bytes"), _judge, parent=self)
        self.releases, self.growth = QSpinBox(self), QDoubleSpinBox(self)
        self._fixed = 0
        self._build()
        self.slider.valueChanged.connect(self._tell)
        self.bytes.committed.connect(self._take_bytes)
        self.releases.valueChanged.connect(self._tell)
        self.growth.valueChanged.connect(self._tell)
        self._show()

    def headroom(self) -> Headroom:
        """Return what was chosen; the three add up."""
        growth = Fraction(round(self.growth.value() * 100), 10_000)
        return Headroom(Fraction(self.slider.value(), 100), self._fixed, self.releases.value(), growth)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        top = QHBoxLayout()
        title = QLabel(self.tr("Headroom"), self)
        title.setProperty("scale", "heading")
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.percent)
        column.addLayout(top)
        column.addWidget(self.slider)
        self.releases.setRange(0, _MOST_RELEASES)
        self.releases.setAccessibleName(self.tr("Releases"))
        self.growth.setRange(0, 50)
        self.growth.setSingleStep(0.1)
        self.growth.setDecimals(2)
        self.growth.setSuffix(self.tr(" %"))
        self.growth.setValue(0.8)
        self.growth.setAccessibleName(self.tr("Growth of each release in percent"))
        for box in (self.releases, self.growth):
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bytes.show_value("0 B")
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        for widget in (muted(self.tr("and"), self), self.bytes):
            line.addWidget(widget, 1 if widget is self.bytes else 0)
        column.addLayout(line)
        growing = QHBoxLayout()
        growing.setSpacing(SPACE)
        for each in (muted(self.tr("and"), self), self.releases, muted(self.tr("releases at"), self), self.growth):
            growing.addWidget(each)
        growing.addStretch(1)
        column.addLayout(growing)

    def _take_bytes(self, text: str) -> None:
        self._fixed = parse_size(text) if text.strip() else 0
        self.bytes.show_value(human(self._fixed))
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.percent.setText(self.tr("{0} %").format(self.slider.value()))
        self.growth.setEnabled(self.releases.value() > 0)


def _judge(text: str) -> Verdict:
    try:
        size = parse_size(text) if text.strip() else 0
    except TextRefused as refusal:
        return Verdict("", translated(refusal.message))
    if not 0 <= size <= _MOST_BYTES:
        return Verdict("", tr("At most {most}.", "fit", most=human(_MOST_BYTES)))
    return Verdict(human(size))
