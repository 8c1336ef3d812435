"""The table of a bench of boards: which are chosen, and for each its MAC, its state and its progress or its report."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QIcon
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from asym_studio.board.migration import plan_json
from asym_studio.board.migration.several import Phase, Progressed, Station
from asym_studio.gui.board.migration_page import row_height
from asym_studio.gui.board.migration_words import progress_title
from asym_studio.gui.board.states import in_words
from asym_studio.gui.busy_bar import BusyBar
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.theme import SPACE, colour
from asym_studio.gui.widgets import TONE_ICONS

_BOARD, _MAC, _STATE, _PROGRESS = range(4)
_ROW, _BESIDE = 40, 56
"""How high a row is at least, and what stands beside a board's name: its box and the padding."""


class BenchTable(QTableWidget):
    """A row for each board, with a box to choose it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(0, 4, parent)
        self._look = look
        self.setAccessibleName(self.tr("Boards"))
        self.setHorizontalHeaderLabels([self.tr("Board"), self.tr("MAC"), self.tr("State"), self.tr("Progress")])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in ((_BOARD, 250), (_MAC, 150), (_PROGRESS, 130)):
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Stretch)

    # --- choosing

    def add(self, port: str, title: str, *, chosen: bool) -> None:
        """Add a board, unless its port is there already."""
        if port in self._ports():
            return
        row = self.rowCount()
        self.blockSignals(True)
        self.insertRow(row)
        room = self.columnWidth(_BOARD) - _BESIDE
        board = QTableWidgetItem(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, room))
        board.setData(Qt.ItemDataRole.UserRole, port)
        board.setToolTip(port)
        board.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        board.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.setItem(row, _BOARD, board)
        for column in (_MAC, _STATE):
            self.setItem(row, column, QTableWidgetItem(""))
        self.setRowHeight(row, _ROW)
        self.blockSignals(False)

    def chosen(self) -> list[str]:
        """Return the ports that are ticked."""
        boxes = zip(self._ports(), self._boards(), strict=True)
        return [port for port, board in boxes if board.checkState() == Qt.CheckState.Checked]

    def choose_only(self, ports: set[str]) -> None:
        """Take the tick from all other boards."""
        for port, board in zip(self._ports(), self._boards(), strict=True):
            if port not in ports:
                board.setCheckState(Qt.CheckState.Unchecked)

    def freeze(self) -> None:
        """Leave the choice as it is from now on."""
        for board in self._boards():
            board.setFlags(board.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _boards(self) -> list[QTableWidgetItem]:
        items = (self.item(row, _BOARD) for row in range(self.rowCount()))
        return [item for item in items if item is not None]

    def _ports(self) -> list[str]:
        return [str(board.data(Qt.ItemDataRole.UserRole)) for board in self._boards()]

    # --- showing a board

    def show_station(self, station: Station) -> None:
        """Show how far a board is."""
        ports = self._ports()
        if station.port not in ports:
            return
        row = ports.index(station.port)
        mac = station.looked.identity.mac if station.looked is not None else None
        tone, text = self._state(station)
        self._put(row, _MAC, mac or "", "")
        self._put(row, _STATE, text, tone)
        if station.ended is not None and station.ended.report is not None:
            self._show_report(row, station.ended.report, station.name)
        elif station.phase.is_over:
            self.removeCellWidget(row, _PROGRESS)
        else:
            self._show_progress(row, station.progress, station.name)

    def _state(self, station: Station) -> tuple[str, str]:
        if station.failed is not None:
            text = in_words(station.failed.failure.error())
            if station.journal is not None:
                text = self.tr("{0} Connect this board alone: Resume goes on, Undo goes back.").format(
                    translated(station.failed.failure.message)
                )
            stopped = station.failed.failure.code == "job-stopped" and station.journal is None
            return ("" if stopped else "danger"), text
        if station.ended is not None:
            verdict = station.ended.verdict
            if verdict is None:
                return "ok", self.tr("All is verified on the chip.")
            return ("warning" if verdict.ok is None else "ok" if verdict.ok else "danger"), translated(verdict.sentence)
        if station.phase is Phase.PLANNED:
            return "", self.tr("Backed up and planned; waits for your yes.")
        if station.progress is not None:
            plan = station.planned.plan if station.planned is not None else None
            stages = plan_json(plan)["steps"] if plan is not None else ()
            title = progress_title(station.progress.title, stages) or translated(station.progress.title)
            return "", title
        return "", self.tr("Connecting…")

    def _put(self, row: int, column: int, text: str, tone: str) -> None:
        item = self.item(row, column)
        if item is None or item.text() == text:
            return
        item.setText(text)
        item.setToolTip(text)
        theme = self._look.theme
        tones = {"ok": theme.ok, "danger": theme.danger, "warning": theme.warning}
        item.setForeground(QBrush(colour(tones.get(tone, theme.text))))
        if column == _STATE:
            item.setIcon(self._look.icon(TONE_ICONS[tone], tone) if tone else QIcon())
            self.setRowHeight(row, max(_ROW, row_height(self, row)))

    def _show_progress(self, row: int, progress: Progressed | None, name: str) -> None:
        cell = self.cellWidget(row, _PROGRESS)
        bar = cell.findChild(BusyBar) if cell is not None else None
        if bar is None:
            bar = BusyBar(self.tr("Progress of {0}").format(name))
            self._put_widget(row, bar)
        if progress is None or not progress.total:
            bar.show_busy()
        else:
            bar.show_part(progress.done, progress.total)

    def _show_report(self, row: int, report: Path, name: str) -> None:
        cell = self.cellWidget(row, _PROGRESS)
        if cell is not None and cell.findChild(QPushButton) is not None:
            return
        button = QPushButton(self.tr("Report"), self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(open_outside, report))
        button.setAccessibleName(self.tr("Report of {0}").format(name))
        self._put_widget(row, button)

    def _put_widget(self, row: int, widget: QWidget) -> None:
        """Show it in the middle of the row, however high that is."""
        cell = QWidget(self)
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(SPACE, 0, SPACE, 0)
        inside.addWidget(widget, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setCellWidget(row, _PROGRESS, cell)
