"""The way to the Board page and back: the page is made, and all that it imports loaded, when it is wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from asym_studio.gui.look import Look
from asym_studio.gui.recent_boards import remember_board

if TYPE_CHECKING:
    from asym_studio.gui.board.desk import Seen
    from asym_studio.gui.board.page import BoardPage
    from asym_studio.gui.document import Document
    from asym_studio.gui.filing import Filing


class Boarding(QObject):
    """Holds the one Board page of a window, among the pages of its stack."""

    closed = Signal()
    """The page asks for the way back."""

    def __init__(self, stack: QStackedWidget, filing: Filing, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._stack, self._filing, self._look, self._window = stack, filing, look, window
        self.page: BoardPage | None = None
        self._closing = False

    def is_shown(self) -> bool:
        """Return whether the page is shown in place of editor or start page."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def show(self) -> None:
        """Show the page."""
        if self.page is None:
            self.page = self._make()
        self._stack.setCurrentWidget(self.page)

    def show_port(self, port: str) -> None:
        """Show the page with that port chosen; a board that is connected stays."""
        self.show()
        if self.page is not None and self.page.operations.seen is None and not self.page.is_busy:
            self.page.connection.choose(port)

    def migrate(self) -> None:
        """Begin the migration of the one board that is there, or ask which one; the page is shown."""
        if self.page is not None:
            self.page.starting.migrate_only_board()

    def set_document(self, document: Document | None) -> None:
        """Tell the page, if there is one, which document is open."""
        if self.page is not None:
            self.page.set_document(document)

    def may_leave(self) -> bool:
        """Return whether no board is being worked on; else offer to stop that, and to close the window afterwards."""
        if self.page is None or not self.page.is_busy:
            return True
        if not self._closing and self.page.confirm_stop():
            self._closing = True
            self.page.stop()
        return not self.page.is_busy

    def shut_down(self) -> None:
        """End the worker and let go of the port."""
        if self.page is not None:
            self.page.shut_down()

    def _make(self) -> BoardPage:
        from asym_studio.gui.board.page import BoardPage  # noqa: PLC0415 — imports pyserial; most starts need no board

        page = BoardPage(self._look, self._window)
        page.openWanted.connect(self._filing.open_read)
        page.closed.connect(self.closed)
        page.idle.connect(self._close_if_wanted)
        page.operations.seenChanged.connect(_remember)
        page.set_document(self._filing.document)
        self._stack.addWidget(page)
        return page

    def _close_if_wanted(self) -> None:
        if self._closing:
            self._closing = False
            QTimer.singleShot(0, self._window, self._window.close)


def _remember(seen: Seen | None) -> None:
    if seen is not None:
        from datetime import datetime  # noqa: PLC0415 — takes a while to load, and no start needs it

        remember_board(seen.port, seen.identity.chip.name, seen.identity.mac, datetime.now().astimezone())
