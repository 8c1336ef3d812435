"""The page's buttons: what can be done with the board, and under each one what it does or why it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asym_studio.gui.board.desk import Seen
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_ICON = 18


@dataclass(frozen=True)
class State:
    """What the buttons depend on. `port` is the one that is chosen, `folder` where the board's backups go."""

    seen: Seen | None
    busy: bool
    port: str
    document: Document | None
    folder: str

    @property
    def is_same(self) -> bool:
        """Whether the board has the document's table already."""
        board = self.seen.inspection.layout if self.seen is not None else None
        return board is not None and self.document is not None and board.table == self.document.layout().table


class BoardButtons(QWidget):
    """A column of them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.back_up = self._button("save", self.tr("&Back Up"))
        self.migrate = self._button("split", self.tr("&Migrate…"))
        self.several = self._button("chip", self.tr("Migrate &Several Boards…"))
        self.write_table = self._button("export", self.tr("&Write Table…"))
        self.open_table = self._button("open", self.tr("&Open the Board’s Table"))
        self._notes = {button: muted("", self, scale="caption") for button in self.all()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for button in self.all():
            column.addWidget(button)
            column.addWidget(self._notes[button])
            column.addSpacing(SPACE)
        for before, after in pairwise(self.all()):
            QWidget.setTabOrder(before, after)

    def all(self) -> tuple[QPushButton, ...]:
        """Return the buttons, in the order of the eye."""
        return self.back_up, self.migrate, self.several, self.write_table, self.open_table

    def offer(self, state: State) -> None:
        """Offer what can be done now."""
        connected, free = state.seen is not None, not state.busy
        table = state.seen is not None and state.seen.inspection.layout is not None
        document = state.document is not None
        self.back_up.setEnabled(connected and free)
        self.write_table.setEnabled(connected and free and document and not _protections(state.seen))
        self.migrate.setEnabled(free and document and (table if connected else bool(state.port)) and not state.is_same)
        self.several.setEnabled(free and document)
        self.open_table.setEnabled(table and free)
        self.back_up.setToolTip(self.tr("Into {0}").format(state.folder))
        for button, text in self._texts(state).items():
            self._notes[button].setText(text)
            button.setAccessibleDescription(text)

    def _texts(self, state: State) -> dict[QPushButton, str]:
        away = "" if state.seen is not None else self.tr("Connect to a board first. ")
        connects = "" if state.seen is not None else self.tr("Connects first. ")
        none = "" if state.document is not None else self.tr("Open a table first. ")
        name = state.document.title() if state.document is not None else self.tr("the open document")
        same = self.tr("The board has the table of {0} already. ").format(name) if state.is_same else ""
        protections = _protections(state.seen)
        not_on = self.tr("Not on a board with {0}. ").format(protections) if protections else ""
        backing_up = self.tr(
            "Reads the whole flash into this board’s backups and verifies it. Nothing is written to the board."
        )
        migrating = self.tr("Brings the board to {0}, with everything on it. Shows the plan first.").format(name)
        writing = self.tr("Writes the table of {0}, and nothing else. Asks first.").format(name)
        return {
            self.back_up: away + backing_up,
            self.migrate: (none or connects) + same + migrating,
            self.several: none + self.tr("The same for all boards of one kind, at once, each with its own backup."),
            self.write_table: away + none + not_on + writing,
            self.open_table: away + self.tr("Makes a new document of the table that is on the board."),
        }

    def _button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        self._look.dress(button, icon, "text", _ICON)
        return button


def _protections(seen: Seen | None) -> str:
    return joined(map(translated, seen.identity.security.names), ", ") if seen is not None else ""
