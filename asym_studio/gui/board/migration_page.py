"""The one page that is read before a migration: maps, partitions, steps, what is kept and lost, dark moments, time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.gui.board.migration_words import (
    amounts_sentence,
    dark_sentence,
    fate_cells,
    pairs,
    step_cells,
)
from asym_studio.gui.board.migration_work import Wishes
from asym_studio.gui.choosing import ImageButton
from asym_studio.gui.fit.preview import SplitPreview
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE, colour
from asym_studio.gui.widgets import TONE_ICONS, muted
from asym_studio.plan.migration import Plan

_WIDTH, _WIDEST, _HEIGHT = 900, 1240, 860
_MAPS = 230
_PADDING = 24
"""What the style puts around the words of a cell, in pixels."""
_SIGN = 18


@dataclass(frozen=True)
class Shown:
    """What is said beside the plan. `correctable`: images can be chosen here; `pairs`: and pairs corrected."""

    title: str
    wishes: Wishes
    backup: str = ""
    more: str = ""
    correctable: bool = False
    pairs: bool = True

    @classmethod
    def plain(cls, wishes: Wishes) -> Shown:
        """Return what the wishes alone say; the title is the document's."""
        return cls(wishes.title, wishes)

    def of(self, title: str, backup: str, more: str = "") -> Shown:
        """Return it for one board, or for several: with its question and the folder of its backup."""
        return replace(self, title=title, backup=backup, more=more)


class MigrationPage(QDialog):
    """Shows a plan and asks. Esc and Enter choose Cancel. A chosen image closes it, too: the plan is made anew."""

    def __init__(self, plan: Plan, shown: Shown, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shown = look, shown
        self.app_file: Path | None = None
        self.updater_file: Path | None = None
        self.pairing_wanted = False
        self.setWindowTitle(self.tr("Migrate"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = parent.window()
        while (below := room.parentWidget()) is not None:  # a dialog may be small; the window below it counts
            room = below.window()
        self.resize(max(_WIDTH, min(_WIDEST, room.width() - 40)), min(_HEIGHT, room.height() - 20))
        self.maps = SplitPreview(look, self)
        self.maps.setFixedHeight(_MAPS)
        self.maps.show_layouts(
            plan.before_layout,
            plan.after_layout,
            (self.tr("On the board now"), self.tr("After the migration")),
            pairs=pairs(plan),
        )
        self.fates = self._fate_table(plan)
        self.steps = self._step_table(plan)
        self.app_button, self.updater_button = ImageButton(look, self), ImageButton(look, self)
        self.pairing_button = QPushButton(self.tr("&Pair Partitions…"), self)
        self.pairing_button.setToolTip(self.tr("Choose which old partition becomes which new one"))
        self.pairing_button.setAutoDefault(False)
        self.pairing_button.clicked.connect(self._want_pairing)
        self.do_button = QPushButton(self.tr("&Migrate"), self)
        self.do_button.setProperty("kind", "danger")
        self.do_button.setAutoDefault(False)
        self.do_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self._build(plan)
        self.cancel_button.setFocus()

    def sentences(self) -> list[str]:
        """Return all that is said beside maps and tables."""
        return [label.text() for label in self.findChildren(QLabel) if label.text()]

    # --- building it

    def _build(self, plan: Plan) -> None:
        heading = QLabel(self._shown.title, self)
        heading.setProperty("scale", "heading")
        heading.setWordWrap(True)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        if self._shown.more:
            column.addWidget(muted(self._shown.more, self))
        for tone, sentences in (("danger", plan.lost), ("warning", plan.warnings)):
            for sentence in sentences:
                column.addWidget(self._said(tone, translated(sentence)))
        if plan.preserved:
            kept = joined((translated(sentence) for sentence in plan.preserved), "; ")
            column.addWidget(self._said("ok", self.tr("Kept: {0}.").format(kept)))
        column.addWidget(self.maps)
        column.addWidget(self._images())
        fates = QHBoxLayout()
        fates.addWidget(self._title(self.tr("What becomes of each partition")), 1)
        fates.addWidget(self.pairing_button)
        self.pairing_button.setVisible(self._shown.pairs)
        for button in (self.app_button, self.updater_button):
            button.setVisible(self._shown.correctable)
        column.addLayout(fates)
        column.addWidget(self.fates)
        column.addWidget(self._title(self.tr("What is done, step by step")))
        column.addWidget(self.steps)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The plan"))
        area.setProperty("ring", True)
        area.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.do_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        outer.setSpacing(2 * SPACE)
        outer.addWidget(heading)
        outer.addWidget(area, 1)
        outer.addWidget(self._said("warning" if plan.dark.cuts else "ok", dark_sentence(plan)))
        backup = self.tr("The whole flash is backed up and verified in {0}.").format(self._shown.backup)
        outer.addWidget(muted(joined((amounts_sentence(plan), backup)), self))
        outer.addLayout(buttons)

    def _images(self) -> QFrame:
        wishes = self._shown.wishes
        card = QFrame(self)
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        for name, path, without, button in (
            (self.tr("App"), wishes.app, self.tr("the one that runs now"), self.app_button),
            (self.tr("Updater"), wishes.updater, self.tr("none from a file"), self.updater_button),
        ):
            row = QHBoxLayout()
            words = QLabel(self.tr("{0}: {1}").format(name, path if path is not None else without), card)
            words.setWordWrap(True)
            button.setAccessibleName(self.tr("{0}: choose another image").format(name))
            if path is not None:
                button.folder = path.parent
            row.addWidget(words, 1)
            row.addWidget(button)
            column.addLayout(row)
        self.app_button.chosen.connect(self._take_app)
        self.updater_button.chosen.connect(self._take_updater)
        return card

    def _take_app(self, path: Path) -> None:
        self.app_file = path
        self.reject()

    def _want_pairing(self) -> None:
        self.pairing_wanted = True
        self.reject()

    def _take_updater(self, path: Path) -> None:
        self.updater_file = path
        self.reject()

    def _said(self, tone: str, text: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        sign = QLabel(line)
        self._look.dress(sign, TONE_ICONS[tone], tone, _SIGN)
        words = QLabel(text, line)
        words.setProperty("tone", tone if tone != "ok" else "")
        words.setWordWrap(True)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line

    def _title(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("scale", "heading")
        return label

    def _fate_table(self, plan: Plan) -> QTableWidget:
        heads = (
            self.tr("Partition"),
            self.tr("What becomes of it"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Why"),
        )
        rows = [fate_cells(fate) for fate in plan.fates]
        red = [number for number, fate in enumerate(plan.fates) if fate.lost]
        return self._table(self.tr("What becomes of each partition"), heads, rows, red)

    def _step_table(self, plan: Plan) -> QTableWidget:
        heads = (
            self.tr("Step"),
            self.tr("What"),
            self.tr("Where"),
            self.tr("Size"),
            self.tr("If the power goes there, it starts"),
        )
        rows = [step_cells(number, step) for number, step in enumerate(plan.steps, 1)]
        red = [number for number, step in enumerate(plan.steps) if step.risk]
        return self._table(self.tr("What is done, step by step"), heads, rows, red)

    def _table(
        self, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]], red: Sequence[int]
    ) -> QTableWidget:
        table = QTableWidget(len(rows), len(heads), self)
        table.setAccessibleName(name)
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        danger = QBrush(colour(self._look.theme.danger))
        widest = max(range(len(heads)), key=lambda column: max((len(row[column]) for row in rows), default=0))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if number in red:
                    item.setForeground(danger)
                table.setItem(number, column, item)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        fitting = QTimer(table)  # once for all columns: rows are as high as the widths that they get in the end ask for
        fitting.setSingleShot(True)
        fitting.timeout.connect(lambda: _fit_height(table))
        head.sectionResized.connect(lambda *_sizes: fitting.start())
        _fit_height(table)
        return table


def _fit_height(table: QTableWidget) -> None:
    """Show all rows: it is the page that scrolls."""
    for row in range(table.rowCount()):
        table.setRowHeight(row, row_height(table, row))
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth())


def row_height(table: QTableWidget, row: int) -> int:
    """Return how high a row is with all of its words; Qt's own answer forgets the padding of the style."""
    metrics, flags = table.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
    highest = metrics.height()
    for column in range(table.columnCount()):
        item = table.item(row, column)
        fixed = table.horizontalHeader().sectionResizeMode(column) == QHeaderView.ResizeMode.ResizeToContents
        if item is not None and not fixed:
            beside = 0 if item.icon().isNull() else table.iconSize().width() + _PADDING
            room = QRect(0, 0, max(1, table.columnWidth(column) - _PADDING - beside), 10_000)
            highest = max(highest, metrics.boundingRect(room, flags, item.text()).height())
    return highest + _PADDING * 2 // 3
