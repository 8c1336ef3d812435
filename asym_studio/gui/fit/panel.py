"""The Fit panel: images in, the split with the largest app out; the document changes only on Apply."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from asym_studio.files.attaching import attached_path
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import human
from asym_studio.gui.background import Background, Job
from asym_studio.gui.document import Document
from asym_studio.gui.fit.card import ImageCard
from asym_studio.gui.fit.headroom import HeadroomBox
from asym_studio.gui.fit.model import Answer, Order, answer, applied, builds_of, gain_text
from asym_studio.gui.fit.outcome import Outcome
from asym_studio.gui.fit.parts import PartsBox, SlotChoice
from asym_studio.gui.fit.preview import SplitPreview
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import PanelTitle
from asym_studio.plan.split import Change, ChangeKind

_INPUTS_WIDTH = 404
_INPUTS_LINES = 19
"""Their width in lines of large type."""
_TALLEST = 460
"""Of the two maps: with more room between them, what belongs together is no longer seen together."""


class FitPanel(QWidget):
    """Asks for the updater and, if it is there, the app; shows what their slots cost, and splits the flash."""

    closed = Signal()
    """The panel is to be left."""
    notice = Signal(str)
    """What the status bar says."""
    done = Signal(str)
    """A split was applied; the sentence says what was won."""

    def __init__(self, document: Document, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Fit and split"))
        self._document = document
        self._background = background
        self._job: Job | None = None
        self._flash_size: int | None = None
        self._live = False
        self.answer: Answer | None = None
        self.updater = ImageCard(self.tr("Updater"), look, background, parent=self)
        self.app = ImageCard(self.tr("App (optional)"), look, background, largest=True, parent=self)
        self.headroom = HeadroomBox(self)
        self.slot = SlotChoice(self)
        self.parts = PartsBox(look, self)
        self.preview = SplitPreview(look, self)
        self.outcome = Outcome(look, self)
        self.flash_note, self.flash_back = QLabel(self), QPushButton(self.tr("Undo this"), self)
        self.split_button = QPushButton(self.tr("&Split for Me"), self)
        self.apply_button = QPushButton(self.tr("&Apply"), self)
        self.close_button = QToolButton(self)
        self._build(look)
        self._connect()
        self.refresh()

    # --- what the window asks for

    def open(self) -> None:
        """Get ready to be shown: take up the images that are attached already, and put the keyboard in."""
        self._take_up_attached()
        self.refresh()
        self.updater.choose.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def check(self) -> None:
        """Look at the images' files now."""
        self.updater.check()
        self.app.check()

    def order(self) -> Order:
        """Return what is asked for now."""
        return Order(
            self._document.layout(),
            self.updater.candidate,
            self.app.candidate,
            self.headroom.headroom(),
            self.slot.slot(),
            self.parts.moving(),
            self.parts.dropped(),
            self.parts.shrunk(),
            self._flash_size,
        )

    def refresh(self) -> None:
        """Show everything for the document and the choices as they are now."""
        layout = self._document.layout()
        if self._flash_size is not None and self._flash_size <= layout.extent:
            self._flash_size = None
        self.parts.show_layout(layout)
        self._order_tabs()
        start = self.order().start()
        for card in (self.updater, self.app):
            card.set_place(start, self.headroom.headroom(), self._document.folder())
        self.flash_note.setText(self.tr("Planned for a flash of {0}.").format(human(start.extent)))
        for widget in (self.flash_note, self.flash_back):
            widget.setVisible(self._flash_size is not None)
        self._solve()

    def split(self) -> None:
        """Compute the split, and from now on again with every change."""
        self._live = True
        self.refresh()

    def apply(self) -> None:
        """Make the shown split the document's, as one undo step; one that is not what is asked for any more stays."""
        found = self.answer if self._job is None else None
        if found is None or found.split is None or found.order.layout != self._document.layout():
            return
        folder = self._document.folder()
        self._document.know_builds(builds_of(found, folder))
        layout = applied(found, folder)
        sizes = (found.split.app.label, human(found.split.app.size), found.split.updater.label)
        title = self.tr("Split: {0} {1}, {2} {3}").format(*sizes, human(found.split.updater.size))
        gain = translated(gain_text(found.split))
        self._forget_choices()
        self._document.apply(layout, title, row=layout.table.find(found.split.app.label))
        self.done.emit(gain)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # --- building it

    def _build(self, look: Look) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._inputs())
        line = QFrame(self)
        line.setObjectName("rule")
        line.setFixedWidth(1)
        outer.addWidget(line)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 2 * SPACE)
        right.setSpacing(SPACE)
        title = PanelTitle(self.tr("Fit and Split"), self)
        self.close_button.setAccessibleName(self.tr("Back to the editor"))
        self.close_button.setToolTip(self.tr("Back to the editor (Esc)"))
        look.dress(self.close_button, "close", "muted", 16)
        title.row.addWidget(self.close_button)
        right.addWidget(title)
        self.preview.setMaximumHeight(_TALLEST)
        right.addWidget(self.preview, 1)
        right.addWidget(self.outcome)
        right.addStretch()
        right.addLayout(self._foot(look))
        outer.addLayout(right, 1)

    def _inputs(self) -> QScrollArea:
        inputs = QWidget(self)
        column = QVBoxLayout(inputs)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        for widget in (self.updater, self.app, self.headroom, self.slot, self.parts):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("panel")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(max(_INPUTS_WIDTH, _INPUTS_LINES * self.fontMetrics().height()))
        area.setWidget(inputs)
        return area

    def _foot(self, look: Look) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        foot.setSpacing(2 * SPACE)
        self.flash_back.setProperty("kind", "compact")
        self.flash_note.setProperty("tone", "hint")
        foot.addWidget(self.flash_note)
        foot.addWidget(self.flash_back)
        foot.addStretch(1)
        look.dress(self.split_button, "split", "accent_text", 16)
        foot.addWidget(self.split_button)
        foot.addWidget(self.apply_button)
        return foot

    def _connect(self) -> None:
        for card in (self.updater, self.app):
            card.changed.connect(self.refresh)
            card.rebuilt.connect(self.notice)
        self.headroom.changed.connect(self.refresh)
        self.slot.changed.connect(self.refresh)
        self.parts.changed.connect(self.refresh)
        self.outcome.changeWanted.connect(self._make_change)
        self.split_button.clicked.connect(self.split)
        self.apply_button.clicked.connect(self.apply)
        self.close_button.clicked.connect(self.closed)
        self.flash_back.clicked.connect(self._forget_flash_size)
        self._document.layoutChanged.connect(self._follow)

    def _order_tabs(self) -> None:
        """Let Tab go through the toggles, which come and go with the layout, before it reaches the buttons."""
        stops: list[QWidget] = [
            *self.slot.buttons.values(),
            *self.parts.toggles(),
            self.split_button,
            self.apply_button,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # --- solving

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _solve(self) -> None:
        """Ask for the split beside the window; an older question that is not answered yet is given up."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        order = self.order()
        if order.updater is None or not self._live:
            self.answer = None
            self._show_waiting(order)
            return
        self._job = self._background.submit(self, partial(answer, order), self._take)

    def _take(self, found: Answer | StudioError) -> None:
        self._job = None
        if isinstance(found, StudioError):  # nothing raises one here but a solver that refuses the wish as such
            found = Answer(self.order(), error=found)
        self.answer = found
        self._show_answer(found)

    def _show_waiting(self, order: Order) -> None:
        ready = order.updater is not None
        hint = self.tr("“Split for Me” finds the layout with the largest app.") if ready else self._ask()
        self.preview.show_layouts(order.start(), None, (self._caption(order.layout), ""), hint)
        self.outcome.show_nothing(
            "" if ready else self.tr("How small can the updater be?"), "" if ready else self._why()
        )
        self._offer(split=ready, apply=False)

    def _show_answer(self, found: Answer) -> None:
        before = found.order.layout
        after = applied(found, self._document.folder()) if found.split is not None else None
        captions = (self._caption(before), self.tr("After · {0}").format(_sizes(after)) if after is not None else "")
        self.preview.show_layouts(before, after, captions, self.tr("It does not fit."))
        self.outcome.show_answer(found)
        self._offer(split=False, apply=found.split is not None)

    def _offer(self, *, split: bool, apply: bool) -> None:
        here = self.split_button.hasFocus()
        self.apply_button.setEnabled(apply)
        self.apply_button.setVisible(self._live)
        if here and self._live:  # where the keyboard was is gone; the next in the chain would be Close
            (self.apply_button if apply else self.updater.choose).setFocus(Qt.FocusReason.OtherFocusReason)
        self.split_button.setVisible(not self._live)
        self.split_button.setEnabled(split)
        for button in (self.split_button, self.apply_button):
            button.setProperty("kind", "primary")
            button.style().unpolish(button)
            button.style().polish(button)

    def _caption(self, layout: Layout) -> str:
        return self.tr("Before · {0}").format(_sizes(layout))

    def _ask(self) -> str:
        return self.tr("Drop the updater’s image at the left: the layout with the largest app appears here.")

    def _why(self) -> str:
        return self.tr(
            "The updater’s image decides how small its slot can be; everything else goes to the app. Nothing changes "
            "until you apply it."
        )

    # --- changes of the wish

    def _make_change(self, change: Change) -> None:
        if change.kind is ChangeKind.DROP:
            self.parts.give_up(change.label)
        elif change.kind is ChangeKind.SHRINK:
            self.parts.shrink(change.label, dict(self.parts.shrunk()).get(change.label, 0) + change.amount)
        elif change.kind is ChangeKind.FLASH:
            self._flash_size = change.amount
            self.refresh()

    def _forget_flash_size(self) -> None:
        self._flash_size = None
        self.refresh()

    def _forget_choices(self) -> None:
        """Forget what was about the layout before, now that it is another one."""
        self._flash_size, self._live = None, False
        self.parts.forget()

    def _take_up_attached(self) -> None:
        layout, folder = self._document.layout(), self._document.folder()
        updater = layout.updater_row()
        for card, wanted in ((self.updater, updater), (self.app, _app_row(layout, updater))):
            if wanted is None or card.candidate is not None or card.is_reading:
                continue
            label = layout.table[wanted].label
            attached = layout.attached(label)
            if attached is not None and attached.error is None:
                card.take(attached_path(attached, folder), label)


def _app_row(layout: Layout, updater: int | None) -> int | None:
    slots = [row for row, partition in enumerate(layout.table) if partition.is_ota_slot and row != updater]
    return max(slots, key=lambda row: layout.table[row].size, default=None)


def _sizes(layout: Layout) -> str:
    """Return the app slots with their sizes: `app0 1.88 MB, app1 1.88 MB`."""
    return ", ".join(f"{p.label} {human(p.size)}" for p in layout.table if p.is_app)
