"""The way to the bench: the images are read, the port is let go, and the dialog with the boards comes up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asym_studio.board.migration.several import Wishes as Bench
from asym_studio.flash.errors import StudioError
from asym_studio.gui.board.change import opened_of
from asym_studio.gui.board.connection import ConnectionBar, listed_as
from asym_studio.gui.board.migrating import with_attached
from asym_studio.gui.board.migration_page import Shown
from asym_studio.gui.board.migration_work import Wishes, bench_wishes
from asym_studio.gui.board.operations import Operations
from asym_studio.gui.board.several_dialog import SeveralDialog
from asym_studio.gui.document import Document
from asym_studio.gui.look import Look


class MigratingSeveral(QObject):
    """Holds the dialog while it is shown."""

    ended = Signal()
    """No board is worked on any more."""

    def __init__(self, operations: Operations, connection: ConnectionBar, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._connection, self._look, self._window = operations, connection, look, window
        self.dialog: SeveralDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a board is being worked on."""
        return self.dialog is not None and self.dialog.is_running

    def stop(self) -> None:
        """Stop at the next safe points."""
        if self.dialog is not None:
            self.dialog.stop()

    def start(self, document: Document) -> None:
        """Ask which boards are to get the document's layout, with the images that are attached to it."""
        try:
            wishes = with_attached(Wishes(opened_of(document), document.title()), document)
        except StudioError as error:
            self._operations.report_error(error)
            return
        options = self._connection.options()
        self._operations.run(
            self.tr("Reading the images"),
            lambda desk, _job: bench_wishes(desk, wishes, options),
            lambda bench: self._show(bench, wishes),
        )

    def _show(self, bench: Bench, wishes: Wishes) -> None:
        self._operations.show_board(None)  # its port is needed
        chosen = self._connection.chosen()
        known = self._connection.ports
        ports = [(port.name, listed_as(port), port.likely and not port.virtual) for port in known]
        if chosen and chosen not in [port.name for port in known]:
            ports.append((chosen, chosen, True))
        dialog = self.dialog = SeveralDialog(bench, Shown.plain(wishes), ports, self._look, self._window)
        dialog.ended.connect(self.ended)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
