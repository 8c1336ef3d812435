"""The inspector's row of an attached image: what it is, how much of the partition it takes, attach and detach."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from asym_studio.flash.errors import Severity, StudioError
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import human
from asym_studio.gui.blocks import percent_used
from asym_studio.gui.choosing import DropFrame, ImageButton
from asym_studio.gui.i18n import figure, joined, translated
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import ElidedLabel, muted
from asym_studio.gui.words import describe_image, verified_text

_NEARLY_FULL = 95


class ImageRow(DropFrame):
    """Shows the image attached to a partition. Takes a file by a dialog or dropped onto it."""

    attachWanted = Signal(str, object)
    """The label of the partition, and the Path of what is to be attached to it."""
    detachWanted = Signal(str)
    """The label of the partition whose image is to be taken away."""
    cancelWanted = Signal(str)
    """The label of the partition for which reading is to be given up."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sunken")
        self.setAccessibleName(self.tr("Image"))
        self._label = ""
        self.dropped.connect(lambda path: self.attachWanted.emit(self._label, path))
        self._busy: set[str] = set()
        self._said = ("", "muted")
        self.name = ElidedLabel(self)
        self.used = QProgressBar(self)
        self.used.setTextVisible(False)
        self.used.setRange(0, 100)
        self.used.setAccessibleName(self.tr("Used by the image"))
        self.numbers, self.about = QLabel(self), muted("", self, scale="caption")
        self.numbers.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.message = muted("", self, scale="caption")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.attach = ImageButton(look, self)
        self.detach = QPushButton(self.tr("Detach"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        for button, icon in ((self.detach, "close"), (self.cancel, "close")):
            button.setProperty("kind", "compact")
            look.dress(button, icon, "muted", 12)
        self.detach.setAccessibleName(self.tr("Detach the image"))
        self._build()
        self.attach.chosen.connect(lambda path: self.attachWanted.emit(self._label, path))
        self.detach.clicked.connect(lambda: self.detachWanted.emit(self._label))
        self.cancel.clicked.connect(lambda: self.cancelWanted.emit(self._label))

    def show_partition(self, layout: Layout, partition: Partition, folder: Path) -> None:
        """Show what is attached to that partition; what was refused before is forgotten."""
        attached = layout.attached(partition.label)
        self._label = partition.label
        self.attach.folder = folder
        self.name.setVisible(attached is not None)
        self.detach.setVisible(attached is not None)
        self.attach.setText(self.tr("Attach…") if attached is None else self.tr("Change…"))
        self._say(self.tr("Or drop an image, an ELF, a dump or a build folder here.") if attached is None else "")
        for widget in (self.used, self.numbers, self.about):
            widget.setVisible(attached is not None and attached.image is not None)
        if attached is not None:
            self._show(attached, layout, partition, folder)
        self.show_busy(self._label, self._label in self._busy)

    def show_busy(self, label: str, busy: bool) -> None:
        """Show that something is being read for that label."""
        (self._busy.add if busy else self._busy.discard)(label)
        if label == self._label:
            self.cancel.setVisible(busy)
            self.attach.setEnabled(not busy)
            self._put(*((self.tr("Reading…"), "muted") if busy else self._said))

    def refuse(self, label: str, error: StudioError) -> None:
        """Show why something was not attached."""
        if label == self._label:
            self._say(joined((translated(error.message), translated(error.remedy))), "danger")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the words need in this width: a form may have asked for another one."""
        super().resizeEvent(event)
        self.updateGeometry()

    # --- building and filling it

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, SPACE + 2, 3 * SPACE, SPACE + 2)
        column.setSpacing(SPACE)
        for widget in (self.name, self.used, self.numbers, self.about, self.message):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.attach, self.detach, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.cancel.hide()

    def _show(self, attached: Attached, layout: Layout, partition: Partition, folder: Path) -> None:
        self.name.show_text(attached.path)
        self.name.setToolTip(str(folder / attached.path))
        if attached.error is not None:
            self._say(joined((translated(attached.error.message), translated(attached.error.remedy))), "danger")
        elif attached.image is None:
            self._say(self.tr("Reading…"))
        else:
            length = layout.image_length(partition.label)
            self._show_numbers(length, partition.size)
            from asym_studio.plan.fit import fit_length  # noqa: PLC0415 — most layouts have no images

            step = fit_length(length, layout.chip, layout.extent, layout.secure_boot)
            below = self.tr("{0} B below the next {1} step").format(figure(step.to_next_step), human(step.rounding))
            self.about.setText("\n".join((below, describe_image(attached.image), verified_text(attached.image))))
            broken = [p for p in attached.image.problems if p.severity is Severity.ERROR]
            self._say(joined(translated(problem.message) for problem in broken), "danger")

    def _show_numbers(self, length: int, size: int) -> None:
        percent = percent_used(length, size)
        free = size - length
        rest = self.tr("{0} free").format(human(free)) if free >= 0 else self.tr("{0} too large").format(human(-free))
        text = self.tr("{0} · {1} % used · {2}").format(human(length), percent, rest)
        self.numbers.setText(text)
        self.used.setValue(min(100, percent))
        self.used.setAccessibleDescription(text)
        tone = "danger" if free < 0 else "warning" if percent >= _NEARLY_FULL else ""
        retone(self.numbers, tone)
        retone(self.used, tone)

    def _say(self, text: str, tone: str = "muted") -> None:
        """Say that, now or when what is being read was read or given up."""
        self._said = (text, tone)
        if self._label not in self._busy:
            self._put(text, tone)

    def _put(self, text: str, tone: str) -> None:
        retone(self.message, tone)
        self.message.setText(text)
        self.message.setVisible(bool(text))
