"""The way to the documentation and to what a code means; both are made when they are wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from asym_studio.gui.look import Look

if TYPE_CHECKING:
    from asym_studio.gui.help.problem_card import ProblemCard
    from asym_studio.gui.help.viewer import HelpWindow


class Helping(QObject):
    """Holds the one window of the documentation."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self.guide: HelpWindow | None = None
        self.card: ProblemCard | None = None

    def show_guide(self, page: str = "", heading: str = "") -> None:
        """Show the documentation, at a page and a heading of it."""
        if self.guide is None:
            from asym_studio.gui.help.viewer import HelpWindow  # noqa: PLC0415 — most starts need no help

            self.guide = HelpWindow(self._look, self._window)
        self.guide.show()
        if page:
            self.guide.open_page(page, heading)
        self.guide.raise_()
        self.guide.activateWindow()

    def explain(self, code: str) -> None:
        """Show what a problem code means."""
        from asym_studio.gui.help.problem_card import ProblemCard  # noqa: PLC0415 — imports every registry of codes

        self.card = ProblemCard(code, self._window)
        self.card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card.guideWanted.connect(self._show_entry)
        self.card.finished.connect(self._forget_card)
        self.card.open()

    def _show_entry(self, code: str) -> None:
        if self.card is not None:
            self.card.close()
        self.show_guide("problems.md", code)

    def _forget_card(self) -> None:
        self.card = None
