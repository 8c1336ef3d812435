"""The question before a board is changed: what exactly is overwritten, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from asym_studio.flash.layout import Layout
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.gui.board.desk import Preview
from asym_studio.gui.i18n import joined, tr
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_SIGN = 32


@dataclass(frozen=True)
class Question:
    """What is asked. `lines` is what is overwritten, `more` what follows from it, `do` what the button says."""

    title: str
    text: str
    lines: tuple[str, ...]
    more: str
    do: str


class ConfirmDialog(QDialog):
    """Asks it. Esc and Enter choose Cancel."""

    def __init__(self, question: Question, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(660)
        sign = QLabel(self)
        look.dress(sign, "warning", "warning", _SIGN)
        text = QLabel(question.text, self)
        text.setProperty("scale", "heading")
        text.setWordWrap(True)
        self.lines = QPlainTextEdit("\n".join(question.lines), self)
        self.lines.setProperty("kind", "report")
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(_tr("What is overwritten"))
        self.lines.setFixedHeight(min(220, 34 + 20 * max(2, len(question.lines))))
        self.do_button = QPushButton(question.do, self)
        self.do_button.setProperty("kind", "danger")
        self.do_button.setAutoDefault(False)
        self.do_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton(_tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.setSpacing(4 * SPACE)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(text, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.do_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(top)
        column.addWidget(self.lines)
        column.addWidget(muted(question.more, self))
        column.addLayout(buttons)
        self.cancel_button.setFocus()


def confirm(parent: QWidget, look: Look, question: Question) -> bool:
    """Ask, and return whether it is to be done."""
    dialog = ConfirmDialog(question, look, parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed


def range_lines(preview: Preview, layout: Layout | None) -> tuple[str, ...]:
    """Return each range that is overwritten, with what lies there on the board."""
    return tuple(
        tr(
            "{start} – {end}   {size}   {what}",
            "board",
            start=hexadecimal(offset),
            end=hexadecimal(offset + size),
            size=describe(size),
            what=_what_lies(layout, offset, offset + size),
        ).rstrip()
        for offset, size in preview.ranges
    )


def _what_lies(layout: Layout | None, start: int, end: int) -> str:
    if layout is None:
        return ""
    names = [p.label for p in layout.table if p.offset < end and start < p.end]
    if layout.table.offset < end and start < layout.table.end:
        names.insert(0, tr("partition table", "board"))
    if start < layout.table.offset:
        names.insert(0, tr("bootloader", "board"))
    return joined(names, ", ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Confirm", text)
