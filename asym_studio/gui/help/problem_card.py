"""What a problem's code means: the cause, what to do, where the rule comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from asym_studio.board.all_codes import all_codes
from asym_studio.flash.errors import message
from asym_studio.gui.i18n import translated
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_WIDTH = 460


class ProblemCard(QDialog):
    """Explains one code. A code that the registry does not know is only named."""

    guideWanted = Signal(str)
    """The reader wants the documentation's entry of that code."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What It Means"))
        self.setMinimumWidth(_WIDTH)
        found = all_codes().get(code)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        title = QLabel(code, self)
        title.setProperty("scale", "title")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(title)
        if found is not None:
            self._add(column, translated(message(found.cause)))
            column.addWidget(muted(self.tr("What to do"), self, scale="caption"))
            self._add(column, translated(message(found.remedy)))
            column.addWidget(muted(self.tr("Source: {0}").format(found.source), self, scale="caption"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        more = buttons.addButton(self.tr("In the Documentation"), QDialogButtonBox.ButtonRole.ActionRole)
        more.clicked.connect(lambda: self.guideWanted.emit(code))
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)

    def _add(self, column: QVBoxLayout, text: str) -> None:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
