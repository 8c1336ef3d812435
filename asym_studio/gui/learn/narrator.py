"""What a screen reader is told while a lesson is stepped through or plays."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asym_studio.gui.announcing import announce
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.learn.player import Player
from asym_studio.lessons.model import Frame, Page


class Narrator(QObject):
    """Reads out each frame that comes up: its sentence, and what boots there; a page's title and text before."""

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._player, self._place = player, parent
        self._shown: tuple[Page | None, Frame | None] = (None, None)
        player.changed.connect(self._follow)

    def _follow(self) -> None:
        page, frame = self._player.page, self._player.frame
        before, self._shown = self._shown, (page, frame)
        if page is None or before == self._shown:
            return
        said = [page.title, *page.text] if page != before[0] else []
        if frame is not None:
            said += [frame.sentence] if frame.boots is None else [frame.sentence, frame.boots.sentence]
        announce(self._place, joined(map(translated, said)))
