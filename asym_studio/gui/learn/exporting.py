"""Taking a lesson along: a page that plays offline, a handout to print, the map of the frame that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from asym_studio.files.lesson_assets import page_assets
from asym_studio.files.store import write_atomically
from asym_studio.flash.errors import StudioError
from asym_studio.gui.dialogs.naming import name_to_write
from asym_studio.gui.i18n import language, translated
from asym_studio.gui.learn.player import Player
from asym_studio.gui.printing import print_pdf
from asym_studio.gui.render import render_png
from asym_studio.lessons.colours import LIGHT
from asym_studio.lessons.export.handout import handout
from asym_studio.lessons.export.page import lessons_page
from asym_studio.lessons.export.picture import frame_svg

_PIXELS_A_UNIT = 2.0


class ExportMenu(QObject):
    """The Export button of the Learn page."""

    done = Signal(str)
    """The path that was written."""
    failed = Signal(object)
    """A StudioError."""

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._player, self._window = player, parent
        self.button = QPushButton(self.tr("Export"), parent)
        menu = QMenu(self.button)
        self._add(menu, self.tr("Page That Plays Offline (.html)…"), "html", self.html)
        self._add(menu, self.tr("Handout (.pdf)…"), "pdf", self.pdf)
        menu.addSeparator()
        self._add(menu, self.tr("This Map (.svg)…"), "svg", self.svg)
        self._add(menu, self.tr("This Map (.png)…"), "png", self.png)
        self.button.setMenu(menu)

    def html(self) -> bytes:
        """Return the lesson as a page."""
        assert self._player.lesson is not None
        return lessons_page([self._player.lesson], page_assets(), translated, language()).encode()

    def pdf(self) -> bytes:
        """Return the lesson as a handout."""
        assert self._player.lesson is not None
        return print_pdf(handout([self._player.lesson], translated))

    def svg(self) -> bytes:
        """Return the map that is shown."""
        assert self._player.frame is not None
        return frame_svg(self._player.frame, LIGHT, translated).encode()

    def png(self) -> bytes:
        """Return the map that is shown as pixels."""
        return render_png(self.svg(), _PIXELS_A_UNIT)

    def _add(self, menu: QMenu, text: str, ending: str, make: Callable[[], bytes]) -> None:
        menu.addAction(text).triggered.connect(partial(self._save, ending, make))

    def _save(self, ending: str, make: Callable[[], bytes], _checked: bool = False) -> None:
        if self._player.lesson is None or self._player.frame is None:
            return
        suggested = Path(f"{self._player.lesson.id}.{ending}")
        path = name_to_write(self._window, self.tr("Export the Lesson"), suggested, {f"*.{ending}": ending})
        if path is None:
            return
        try:
            write_atomically(path, make())
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.done.emit(str(path))
