"""Back, play, next and the speed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from asym_studio.gui.learn.player import SPEEDS, Player
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted, name_choice


class Controls(QWidget):
    """The buttons that step through a lesson."""

    def __init__(self, player: Player, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self.back = QPushButton(self.tr("Back"), self)
        self.play = QPushButton(self)
        self.next = QPushButton(self.tr("Next"), self)
        self.next.setProperty("kind", "primary")
        self.speed = QComboBox(self)
        name_choice(self.speed, self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self._count = muted("", self)
        self._count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        for widget in (self.back, self.next, self.play, self.speed, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.back, self.next, self.play):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrow keys to the page
        look.dress(self.play, "play", "text", 16)
        self._look = look
        self.back.clicked.connect(player.back)
        self.next.clicked.connect(player.next)
        self.play.clicked.connect(lambda: player.stop() if player.is_playing else player.play())
        self.speed.currentIndexChanged.connect(lambda _index: player.set_speed(float(self.speed.currentData())))
        player.changed.connect(self._follow)
        player.playingChanged.connect(lambda _on: self._follow())
        self._follow()

    def _follow(self) -> None:
        player = self._player
        self.back.setEnabled(not player.at_start())
        self.next.setEnabled(not player.at_end())
        self.play.setText(self.tr("Pause") if player.is_playing else self.tr("Play"))
        self._look.dress(self.play, "pause" if player.is_playing else "play", "text", 16)
        count = len(player.frames)
        self._count.setText(self.tr("Step {0} of {1}").format(player.frame_number + 1, count) if count > 1 else "")
