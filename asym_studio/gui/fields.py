"""Fields of the inspector: a value that is typed, checked while one types, and applied or restored as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from asym_studio.gui.look import restyle
from asym_studio.gui.theme import SPACE, font
from asym_studio.gui.widgets import name_choice


@dataclass(frozen=True)
class Verdict:
    """What a typed text means: `reading` is it in other words, `refusal` why it cannot be, `instead` what could be."""

    reading: str = ""
    refusal: str = ""
    instead: str = ""


Judge = Callable[[str], Verdict]


class _Line(QLineEdit):
    """A line in which Esc can be taken by the field before anything else hears of it."""

    def __init__(self, take_escape: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._take_escape = take_escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer Esc to the field first."""
        if event.key() == Qt.Key.Key_Escape and self._take_escape():
            return
        super().keyPressEvent(event)


class Field(QWidget):
    """A line to type in, with what it means beside it and what is wrong with it below.

    Enter and leaving the field apply; Esc restores. What cannot be applied stays in the field with its reason.
    """

    committed = Signal(str)
    """A text that the judge accepts and that is not the shown one."""

    def __init__(self, name: str, judge: Judge, *, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._shown = ""
        self._reading = ""
        self.edit = _Line(self._take_escape, self)
        self.edit.setAccessibleName(name)
        self.edit.setAcceptDrops(False)
        if fixed:
            self.edit.setFont(font(fixed=True))
        self.reading = QLabel(self)
        self.reading.setProperty("tone", "muted")
        self.reading.setMinimumWidth(92)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setProperty("tone", "danger")
        self.message.setProperty("scale", "caption")
        self.instead = QPushButton(self)
        self.instead.setObjectName("link")
        self.instead.setProperty("scale", "caption")
        line = QHBoxLayout()
        line.setSpacing(2 * SPACE)
        line.addWidget(self.edit, 1)
        line.addWidget(self.reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.message)
        column.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignLeft)
        self.message.hide()
        self.instead.hide()
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._finish)
        self.instead.clicked.connect(self._take_instead)

    def show_value(self, text: str, reading: str = "", *, locked: bool = False) -> None:
        """Show the value as it is; whatever was being typed is dropped."""
        self._shown, self._reading = text, reading
        self.edit.setReadOnly(locked)
        self.restore()

    def restore(self) -> None:
        """Go back to the shown value."""
        if self.edit.text() != self._shown:
            self.edit.setText(self._shown)
        self.reading.setText(self._reading)
        self.reading.setVisible(bool(self._reading))
        self._tell(Verdict(self._reading))

    def refuse(self, refusal: str, instead: str = "") -> None:
        """Show why the typed value was not taken, and what could be instead."""
        self._tell(Verdict("", refusal, instead))

    def _take_escape(self) -> bool:
        """Restore the value if there is anything to restore."""
        open_ = self._is_open()
        if open_:
            self.restore()
        return open_

    def _is_open(self) -> bool:
        """Return whether something is being typed or refused."""
        return self.edit.text() != self._shown or not self.message.isHidden()

    def _typed(self, text: str) -> None:
        verdict = self._judge(text) if text != self._shown else Verdict(self._reading)
        self.reading.setText(verdict.reading)
        self.reading.setVisible(bool(verdict.reading or self._reading))
        self._tell(verdict)

    def _finish(self) -> None:
        text = self.edit.text()
        if text == self._shown:
            self.restore()
            return
        verdict = self._judge(text)
        self._tell(verdict)
        if not verdict.refusal:
            self.committed.emit(text)

    def _take_instead(self) -> None:
        self.edit.setText(self.instead.property("value"))
        self._finish()
        self.edit.setFocus()

    def _tell(self, verdict: Verdict) -> None:
        self.message.setText(verdict.refusal)
        self.message.setVisible(bool(verdict.refusal))
        self.instead.setProperty("value", verdict.instead)
        self.instead.setText(self.tr("Use {0} instead").format(verdict.instead))
        self.instead.setVisible(bool(verdict.instead))
        self.edit.setAccessibleDescription(verdict.refusal)
        invalid = "true" if verdict.refusal else "false"
        if self.edit.property("invalid") != invalid:
            self.edit.setProperty("invalid", invalid)
            restyle(self.edit)


class NameBox(QComboBox):
    """A choice of the CSV's names that also takes a number like 0x99."""

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_choice(self, name)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)
        line.setAcceptDrops(False)
        self._shown = ""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)
        self.activated.connect(self._finish)
        line.editingFinished.connect(self._finish)

    def show_value(self, text: str, names: Iterable[str]) -> None:
        """Show the value and offer the names."""
        wanted = list(names)
        if [self.itemText(place) for place in range(self.count())] != wanted:
            self.clear()
            self.addItems(wanted)
        self._shown = text
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc restore the value."""
        if event.key() == Qt.Key.Key_Escape and self.currentText() != self._shown:
            self.setEditText(self._shown)
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        text = self.currentText().strip()
        if text and text != self._shown:
            self.committed.emit(text)
        elif not text:
            self.setEditText(self._shown)
