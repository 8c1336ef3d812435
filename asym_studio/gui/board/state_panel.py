"""What is shown of a board where there is no map of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asym_studio.gui.board.states import Face
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_SIGN = 40


class StatePanel(QWidget):
    """What is shown where there is no map: a title, what is the case, what to do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.face: Face | None = None
        self._sign = QLabel(self)
        self.title = QLabel(self)
        self.title.setProperty("scale", "title")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remedy = muted("", self)
        self.remedy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2 * SPACE)
        words.addStretch(1)
        for label in (self.title, self.text, self.remedy):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8 * SPACE, 4 * SPACE, 8 * SPACE, 4 * SPACE)
        row.setSpacing(5 * SPACE)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        self.setMinimumHeight(190)

    def show_face(self, face: Face) -> None:
        """Show that state."""
        self.face = face
        self._look.dress(self._sign, face.icon, face.tone, _SIGN)
        self.title.setText(face.title)
        self.text.setText(face.text)
        self.remedy.setText(face.remedy)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(f"{face.text} {face.remedy}".strip())
