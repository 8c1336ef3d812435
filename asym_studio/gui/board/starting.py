"""From a click to a plan: which board, connecting to it, and planning its migration to the open document's layout."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from asym_studio.board.ports import Port, board_ports, virtual_port
from asym_studio.flash.errors import BoardUnreachable
from asym_studio.gui.board.connection import ConnectionBar
from asym_studio.gui.board.driver import Driver
from asym_studio.gui.board.migrating import Migrating
from asym_studio.gui.board.operations import Operations
from asym_studio.gui.document import Document
from asym_studio.gui.widgets import Choice

_AT_MOST = 3
"""So many boards are offered as buttons; of more, one is chosen in the list of ports."""


class Starting(QObject):
    """Starts migrations to the layout of `document`, the open one."""

    def __init__(
        self,
        driver: Driver,
        operations: Operations,
        connection: ConnectionBar,
        migrating: Migrating,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._driver, self._operations, self._connection, self._migrating = driver, operations, connection, migrating
        self.document: Document | None = None

    def connect_board(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Connect to the port that is chosen, and go on with `then` once the board is seen."""
        port = self._connection.chosen()
        if port:
            self._operations.connect_board(port, self._connection.options(), then)

    def migrate(self) -> None:
        """Migrate; where no board is connected, connect to the one whose port is chosen first."""
        if self.document is None:
            return
        if self._operations.seen is not None:
            self._migrating.start(self.document)
        else:
            self.connect_board(then=self._plan)

    def migrate_only_board(self) -> None:
        """Migrate the board that is connected, or was chosen, or is the only one; where that is not clear, ask."""
        if self._driver.is_busy:
            return
        if self._operations.seen is not None:
            self._plan()
        elif not self._connection.ports:  # nobody has looked for them yet
            self._driver.portsFound.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
        else:
            self._choose()

    def _go_on(self, _ports: object) -> None:
        self._choose()

    def _choose(self) -> None:
        if self._connection.is_chosen:
            self.migrate()
            return
        try:
            boards = board_ports(self._connection.ports)
        except BoardUnreachable:
            text = self.tr("No board is connected: there is no serial port. Plug one in; some cables carry power only.")
            use = Choice(self.tr("Use the Virtual Board"), partial(self._take, virtual_port()))
            self._operations.report("hint", text, (use,))
            return
        if len(boards) == 1:
            self._take(boards[0])
        elif len(boards) <= _AT_MOST:
            choices = tuple(Choice(port.name, partial(self._take, port)) for port in boards)
            self._operations.report("hint", self.tr("Several boards are connected. Which one?"), choices)
        else:
            text = self.tr("Several boards are connected. Choose one in the list of ports, then Migrate.")
            self._operations.report("hint", text)
            self._connection.port.setFocus()

    def _take(self, port: Port) -> None:
        self._connection.choose(port.name)
        self.migrate()

    def _plan(self) -> None:
        seen = self._operations.seen
        if self.document is None or seen is None or seen.migration is not None:
            return  # what is unfinished comes first: its banner says so
        if seen.inspection.layout is not None and seen.inspection.layout.table == self.document.layout().table:
            text = self.tr("The board has the table of {0} already.").format(self.document.title())
            self._operations.report("ok", text)
            return
        self._migrating.start(self.document)
