"""What a split wins and costs, or what would make one possible."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from asym_studio.gui.fit.model import Answer, costs, gain_text
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import empty, muted
from asym_studio.plan.split import Change, ChangeKind

_MOST_LINES = 4
_LINE = 10
"""What a line with a button needs beside its text."""
_APPLICABLE = (ChangeKind.DROP, ChangeKind.SHRINK, ChangeKind.FLASH)


class Outcome(QWidget):
    """Says the answer in sentences; the changes that can be made here have a button."""

    changeWanted = Signal(object)
    """The `Change` that is to be made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.gain = QLabel(self)
        self.gain.setProperty("scale", "heading")
        self.gain.setWordWrap(True)
        self.costs = muted("", self)
        self._list = QWidget(self)
        self._changes = QVBoxLayout(self._list)
        self._changes.setContentsMargins(0, 0, 0, 0)
        self._changes.setSpacing(SPACE)
        self._scrolled = QScrollArea(self)
        self._scrolled.setObjectName("panel")
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidget(self._list)
        self._scrolled.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.gain)
        column.addWidget(self.costs)
        column.addWidget(self._scrolled)

    def show_nothing(self, heading: str = "", text: str = "") -> None:
        """Show that there is no answer yet."""
        self._show(heading, "", text)

    def show_answer(self, found: Answer) -> None:
        """Show what was won and what it costs, or why it does not fit."""
        if found.split is not None:
            self._show(translated(gain_text(found.split)), "ok", joined(map(translated, costs(found.split))))
        elif found.error is not None:
            remedy = "" if found.changes else translated(found.error.remedy)
            self._show(translated(found.error.message), "danger", remedy)
            if found.changes:
                self.costs.setText(self.tr("One of these would make it fit:"))
                self.costs.show()
            for change in found.changes:
                self._changes.addWidget(self._line(change))
            lines = min(_MOST_LINES, len(found.changes))  # a table with many partitions has many changes
            self._scrolled.setFixedHeight(lines * (self._list.fontMetrics().height() + _LINE + SPACE))
            self._scrolled.setVisible(bool(found.changes))

    def text(self) -> str:
        """Return everything that is said."""
        return "\n".join([self.gain.text(), self.costs.text()])

    def _show(self, heading: str, tone: str, text: str) -> None:
        empty(self._changes)
        self._scrolled.hide()
        retone(self.gain, tone)
        self.gain.setText(heading)
        self.gain.setVisible(bool(heading))
        self.costs.setText(text)
        self.costs.setVisible(bool(text))

    def _line(self, change: Change) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(2 * SPACE, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        text = translated(change.message)
        if change.kind in _APPLICABLE:
            button = QPushButton(self.tr("Do it"), line)
            button.setProperty("kind", "compact")
            button.setAccessibleName(self.tr("Do it: {0}").format(text))
            self._look.dress(button, "fix", "accent", 14)
            button.clicked.connect(lambda: self.changeWanted.emit(change))
            row.addWidget(button)
        words = QLabel(f"{text[:1].upper()}{text[1:]}.", line)
        row.addWidget(words)
        row.addStretch(1)
        return line
