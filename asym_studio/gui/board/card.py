"""The chip card: who the board is, what protects it, what its bootloader believes, and what it starts next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from asym_studio.board.inspection import Inspection, TableState
from asym_studio.flash.units import hexadecimal, human
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import empty, muted


class ChipCard(QWidget):
    """Shows one board in lines of a name and a value each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("scale", "heading")
        self.title.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        self.why = muted("", self, scale="caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.why)
        self._lines: list[tuple[str, str]] = []

    def lines(self) -> list[tuple[str, str]]:
        """Return what is shown, a name and a value for each line."""
        return list(self._lines)

    def show_board(self, seen: Seen | None) -> None:
        """Show a board, or nothing."""
        empty(self._grid)
        self._lines = [] if seen is None else [line for line in self._facts(seen) if line[1]]
        self.title.setText(seen.identity.chip.title if seen is not None else "")
        self.setVisible(seen is not None)  # without one the place beside it says what to do
        boots = seen.inspection.boots if seen is not None else None
        self.why.setText(joined(map(translated, boots.why)) if boots is not None else "")
        self.why.setVisible(bool(self.why.text()))
        for row, (name, value) in enumerate(self._lines):
            label = QLabel(name, self)
            label.setProperty("tone", "muted")
            shown = QLabel(value, self)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1)
        self.setAccessibleName(self.tr("The board"))
        self.setAccessibleDescription(". ".join(f"{name}: {value}" for name, value in self._lines))

    def _facts(self, seen: Seen) -> list[tuple[str, str]]:
        who, security = seen.identity, seen.identity.security
        size = human(who.flash_size) if who.flash_size is not None else self.tr("unknown")
        protections = joined(map(translated, security.names), ", ") or self.tr(
            "none: everything can be read and written"
        )
        return [
            (self.tr("Chip"), who.description),
            (self.tr("MAC"), who.mac or ""),
            (self.tr("Flash"), f"{size}, {who.flash_vendor}" if who.flash_vendor else size),
            (self.tr("Crystal"), self.tr("{0} MHz").format(who.crystal) if who.crystal else ""),
            (self.tr("USB"), who.usb or self.tr("through a bridge")),
            (self.tr("Protection"), protections),
            (self.tr("Bootloader"), self._bootloader(seen.inspection)),
            (self.tr("Table"), self._table(seen.inspection)),
            (self.tr("Starts next"), self._boots(seen.inspection)),
            (self.tr("Connection"), self._connection(seen)),
        ]

    def _bootloader(self, inspection: Inspection) -> str:
        bootloader = inspection.bootloader
        if bootloader is None:
            hidden = inspection.found.state in (TableState.ENCRYPTED, TableState.UNREADABLE)
            return "" if hidden else self.tr("none")
        version = self.tr("ESP-IDF {0}").format(bootloader.idf_version) if bootloader.idf_version else self.tr("there")
        if bootloader.flash_size is None:
            return version
        return self.tr("{0}, takes the flash for {1}").format(version, human(bootloader.flash_size))

    def _table(self, inspection: Inspection) -> str:
        table = inspection.found.table
        if table is None:
            return ""
        text = self.tr("{0} partitions, at {1}").format(len(table), hexadecimal(table.offset))
        return self.tr("{0}; damaged").format(text) if inspection.found.problems else text

    def _boots(self, inspection: Inspection) -> str:
        boots = inspection.boots
        if boots is None:
            return self.tr("nothing: the bootloader refuses this table") if inspection.layout is not None else ""
        name = self.tr("{0} ({1})").format(boots.label, boots.slot) if boots.label else boots.slot
        if boots.with_rollback is None:
            return name
        return self.tr("{0}; {1} if its bootloader rolls back").format(name, boots.with_rollback)

    def _connection(self, seen: Seen) -> str:
        loader = self.tr("fast loader") if seen.stub else self.tr("the chip’s ROM")
        return self.tr("{0} baud, {1}").format(f"{seen.baud:,}".replace(",", " "), loader)
