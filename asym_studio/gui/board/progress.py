"""The strip at the bottom while something runs: what, how far, how fast, how long still, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asym_studio.board.job import Progress
from asym_studio.flash.units import human
from asym_studio.gui.busy_bar import BusyBar
from asym_studio.gui.i18n import translated
from asym_studio.gui.theme import SPACE

_MINUTE = 60


class ProgressStrip(QWidget):
    """Shown while a job runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.title = QLabel(self)
        self.figures = QLabel(self)
        self.figures.setProperty("tone", "muted")
        self.bar = BusyBar(self.tr("Progress"), self)
        self.button = QPushButton(self.tr("Cancel"), self)
        self.button.setToolTip(self.tr("Stop at the next safe point; the board keeps answering"))
        self.button.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self.title)
        words.addStretch(1)
        words.addWidget(self.figures)
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addLayout(words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        row.setSpacing(3 * SPACE)
        row.addLayout(left, 1)
        row.addWidget(self.button)
        self.hide()

    def begin(self, title: str, *, can_stop: bool = True) -> None:
        """Show that something has begun; how long it takes is not known yet."""
        self.title.setText(title)
        self.figures.clear()
        self.bar.show_busy()
        self.button.setEnabled(can_stop)
        self.button.setText(self.tr("Cancel"))
        self.show()

    def advance(self, progress: Progress, title: str = "") -> None:
        """Show how far it is; `title` says it in other words than the job itself."""
        if not progress.total:
            return
        self.title.setText(title or translated(progress.title))
        self.bar.show_part(progress.done, progress.total)
        parts = [self.tr("{0} of {1}").format(human(progress.done), human(progress.total))]
        if progress.rate:
            parts.append(self.tr("{0}/s").format(human(round(progress.rate))))
        if progress.left is not None:
            parts.append(self._time_left(progress.left))
        self.figures.setText(" · ".join(parts))

    def end(self) -> None:
        """Nothing runs any more."""
        self.hide()

    def _time_left(self, seconds: float) -> str:
        whole = round(seconds)
        if whole < _MINUTE:
            return self.tr("{0} s left").format(whole)
        return self.tr("{0} min {1} s left").format(*divmod(whole, _MINUTE))

    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(self.tr("Stopping…"))
        self.cancelled.emit()
