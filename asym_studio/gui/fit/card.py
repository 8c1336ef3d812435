"""A place for an image: drop or choose one, or type a size; it tells what that is and how small its slot can be."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asym_studio.files.builds import Build, open_build
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import StudioError, TextRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import BLOCK, describe, human, parse_size
from asym_studio.gui.background import Background, Job
from asym_studio.gui.choosing import DropFrame, ImageButton
from asym_studio.gui.fields import Field, Verdict
from asym_studio.gui.fit.model import Candidate, candidate_of
from asym_studio.gui.i18n import figure, tr, translated
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.gui.watching import BuildWatcher
from asym_studio.gui.widgets import ElidedLabel, muted
from asym_studio.gui.words import describe_image, rebuilt_text, verified_text
from asym_studio.plan.fit import NO_HEADROOM, Headroom


class ImageCard(DropFrame):
    """Holds the candidate for one slot. Bad input leaves it as it is and says what was wrong."""

    changed = Signal()
    """Another candidate, or none."""
    rebuilt = Signal(str)
    """The file was built again; the sentence says what changed."""

    def __init__(
        self, title: str, look: Look, background: Background, *, largest: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.dropped.connect(self.take)
        self._background = background
        self._largest = largest
        self._layout: Layout | None = None
        self._headroom = NO_HEADROOM
        self._job: Job | None = None
        self._wanted_slot: str | None = None
        self.candidate: Candidate | None = None
        self._watcher = BuildWatcher(self)
        self.title = QLabel(title, self)
        self.title.setProperty("scale", "heading")
        self.choose, self.clear = ImageButton(look, self), QPushButton(self.tr("Remove"), self)
        self.choose.setAccessibleName(self.tr("{0}: choose an image").format(title))
        self.clear.setAccessibleName(self.tr("{0}: remove").format(title))
        self.clear.setProperty("kind", "compact")
        look.dress(self.clear, "close", "muted", 12)
        self.name = ElidedLabel(self)
        self.about = muted("", self, scale="caption")
        self.slots = QComboBox(self)
        self.slots.setAccessibleName(self.tr("{0}: slot in the dump").format(title))
        self.size_field = Field(self.tr("{0}: size").format(title), _judge_size, parent=self)
        self.size_field.edit.setPlaceholderText(self.tr("or a size, like 256K"))
        self.numbers = QLabel(self)
        self.numbers.setTextFormat(Qt.TextFormat.PlainText)
        self.cost, self.message = muted("", self, scale="caption"), muted("", self, scale="caption")
        for label in (self.about, self.cost, self.message, self.numbers):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._build()
        self._connect()
        self._say("")
        self._show()

    # --- what the panel asks for

    def set_place(self, layout: Layout, headroom: Headroom, folder: Path) -> None:
        """Show the slot for another layout or headroom."""
        read_anew = self._layout is not None and layout.chip is not self._layout.chip and self.candidate is not None
        self._layout, self._headroom = layout, headroom
        if self.candidate is None:
            self.choose.folder = folder
        if read_anew and self.candidate is not None and self.candidate.path is not None:
            self.take(self.candidate.path)
        self._show_numbers()

    def take(self, path: Path, slot: str | None = None) -> None:
        """Read what is at a path; `slot` chooses an image of a dump. What is no image is told and changes nothing."""
        self.cancel()
        self._wanted_slot = slot
        chip = self._layout.chip if self._layout is not None else None
        self._job = self._background.submit(self, partial(open_build, path, chip), partial(self._read, path))
        self._say(self.tr("Reading {0}…").format(path.name))
        self._offer_cancel(True)

    def cancel(self) -> None:
        """Give up reading."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._say("")
            self._offer_cancel(False)

    def check(self) -> None:
        """Look at the file now."""
        self._watcher.check()

    @property
    def is_reading(self) -> bool:
        """Whether an image is being read."""
        return self._job is not None

    # --- building it

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.clear)
        top.addWidget(self.choose)
        column.addLayout(top)
        for widget in (self.name, self.slots, self.about, self.size_field, self.numbers, self.cost, self.message):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.choose.chosen.connect(self.take)
        self.clear.clicked.connect(self._clear)
        self.slots.activated.connect(self._choose_slot)
        self.size_field.committed.connect(self._take_size)
        self._watcher.changed.connect(self._read_again)

    # --- what comes in

    def _read(self, path: Path, answer: Build | StudioError) -> None:
        self._job = None
        self._offer_cancel(False)
        again = self.candidate is not None and self.candidate.path == path
        try:
            if isinstance(answer, StudioError):
                raise answer
            found = candidate_of(path, answer, self._wanted_slot, largest=self._largest)
        except StudioError as error:
            self._say(f"{path.name}: {translated(error.message)} {translated(error.remedy)}", "danger")
            return
        before = self.candidate
        self._set(found)
        if again and before is not None and before.found is not None and found.found is not None:
            old, new = before.found.image, found.found.image
            if old != new:
                self.rebuilt.emit(rebuilt_text(path.name, old, new))

    def _read_again(self) -> None:
        if self.candidate is not None and self.candidate.path is not None:
            self.take(self.candidate.path, self.candidate.found.label if self.candidate.found else None)

    def _take_size(self, text: str) -> None:
        if not text.strip():
            self._set(None)
            return
        size = parse_size(text)
        self.cancel()
        self._set(Candidate(size=size))

    def _choose_slot(self, place: int) -> None:
        if self.candidate is not None and self.candidate.build is not None:
            self._set(replace(self.candidate, found=self.candidate.build.images[place]))

    def _clear(self) -> None:
        if self._job is not None:
            self.cancel()
        else:
            self._set(None)

    def _set(self, candidate: Candidate | None) -> None:
        self.candidate = candidate
        paths = candidate.build.files if candidate is not None and candidate.build is not None else ()
        self._watcher.watch(paths)
        self._say("")
        self._show()
        self.changed.emit()

    # --- showing it

    def _show(self) -> None:
        candidate = self.candidate
        found = candidate.found if candidate is not None else None
        self.clear.setVisible(candidate is not None)
        self.choose.setText(self.tr("Choose…") if found is None else self.tr("Change…"))
        self.name.setVisible(found is not None)
        self.size_field.setVisible(found is None)
        build = candidate.build if candidate is not None else None
        self.slots.setVisible(build is not None and len(build.images) > 1)
        if candidate is None:
            self.size_field.show_value("")
            self.about.setText(self.tr("Drop an image, an ELF, a flash dump or a build folder here."))
        elif found is None:
            self.size_field.show_value(human(candidate.size), "")
            self.about.setText(self.tr("A size without an image: nothing is verified or attached."))
        else:
            self._show_build(candidate)
        self._show_numbers()

    def _show_build(self, candidate: Candidate) -> None:
        build, found, path = candidate.build, candidate.found, candidate.path
        assert build is not None and found is not None and path is not None
        self.name.show_text(f"{path.name} · {translated(build.kind)}")
        self.name.setToolTip(found.source)
        notes = [translated(note) for note in build.notes]
        self.about.setText("\n".join([describe_image(found.image), verified_text(found.image), *notes]))
        self.slots.clear()
        for each in build.images:
            self.slots.addItem(f"{each.label or each.source} · {human(each.image.length)}")
        self.slots.setCurrentIndex(build.images.index(found))

    def _show_numbers(self) -> None:
        candidate, layout = self.candidate, self._layout
        self.numbers.setVisible(candidate is not None)
        self.cost.setVisible(candidate is not None)
        if candidate is None or layout is None:
            return
        slot = candidate.fit(layout, self._headroom)
        text = self.tr("{0} on flash → smallest slot {1}").format(describe(slot.length), describe(slot.partition_size))
        self.numbers.setText(text)
        lines = [
            self.tr("{0} B below the next {1} step; {2} B less and the slot is one step smaller.").format(
                figure(slot.to_next_step), human(slot.rounding), figure(slot.to_previous_step)
            )
        ]
        if slot.headroom:
            lines.append(self.tr("{0} of it is headroom.").format(human(slot.headroom)))
        if slot.next_app_waste:
            lines.append(
                self.tr(
                    "{0} are lost if an app slot follows, which starts at a multiple of {1}; data loses none."
                ).format(human(slot.next_app_waste), human(max(BLOCK, slot.app_alignment)))
            )
        else:
            lines.append(self.tr("Nothing is lost behind it, whatever follows."))
        chip = candidate.found.image.chip if candidate.found is not None else layout.chip
        wrong = chip is not layout.chip
        if wrong and chip is not None:
            lines.append(self.tr("Built for {0}; the layout is for {1}.").format(chip.title, layout.chip.title))
        retone(self.cost, "warning" if wrong else "muted")
        self.cost.setText("\n".join(lines))

    def _offer_cancel(self, reading: bool) -> None:
        self.clear.setText(self.tr("Cancel") if reading else self.tr("Remove"))
        self.clear.setVisible(reading or self.candidate is not None)

    def _say(self, text: str, tone: str = "muted") -> None:
        retone(self.message, tone)
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _judge_size(text: str) -> Verdict:
    if not text.strip():
        return Verdict()
    try:
        size = parse_size(text)
    except TextRefused as refusal:
        return Verdict("", translated(refusal.message))
    if not 0 < size <= FLASH_SIZES[-1]:
        return Verdict("", tr("No flash has a slot of that size.", "fit"))
    return Verdict(human(size))
