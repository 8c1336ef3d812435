"""The way to the Learn page and back: the page is made, and the lessons loaded, when they are wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from asym_studio.gui.look import Look

if TYPE_CHECKING:
    from asym_studio.gui.background import Background
    from asym_studio.gui.document import Document
    from asym_studio.gui.learn.page import LearnPage


class Learning(QObject):
    """Holds the one Learn page of a window, among the pages of its stack."""

    closed = Signal()
    """The page asks for the way back."""
    presenting = Signal(bool)
    """The page wants the whole screen, or gives it back."""
    told = Signal(str)

    def __init__(self, stack: QStackedWidget, background: Background, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._stack, self._background, self._look, self._window = stack, background, look, window
        self._document: Document | None = None
        self.page: LearnPage | None = None

    def is_shown(self) -> bool:
        """Return whether the page is shown in place of editor or start page."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def show(self) -> None:
        """Show the page."""
        if self.page is None:
            self.page = self._make()
        self._stack.setCurrentWidget(self.page)
        self.page.start()

    def end_presentation(self) -> None:
        """Give the screen back, if the page has it."""
        if self.page is not None:
            self.page.set_presenting(False)

    def set_document(self, document: Document | None) -> None:
        """Tell the page, if there is one, which document is open."""
        self._document = document
        if self.page is not None:
            self.page.set_document(document)

    def _make(self) -> LearnPage:
        from asym_studio.gui.learn.page import LearnPage  # noqa: PLC0415 — most starts show no lesson

        page = LearnPage(self._look, self._background, self._window)
        page.closed.connect(self.closed)
        page.presenting.connect(self.presenting)
        page.told.connect(self.told)
        page.set_document(self._document)
        self._stack.addWidget(page)
        return page
