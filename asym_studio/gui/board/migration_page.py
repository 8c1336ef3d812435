"""The one page that is read before a migration: maps, partitions, steps, what is kept and lost, dark moments, time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
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
from asym_studio.gui.board.migration_work import Ready
from asym_studio.gui.choosing import ImageButton
from asym_studio.gui.fit.preview import SplitPreview
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE, colour
from asym_studio.gui.widgets import TONE_ICONS, muted
from asym_studio.plan.migration import Plan

_WIDTH, _HEIGHT = 1020, 760
_MAPS = 230
_SIGN = 18


class MigrationPage(QDialog):
    """Shows a plan and asks. Esc and Enter choose Cancel. A chosen image closes it, too: the plan is made anew."""

    def __init__(self, ready: Ready, board: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._ready = look, ready
        self.app_file: Path | None = None
        self.updater_file: Path | None = None
        self.setWindowTitle(self.tr("Migrate"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(_WIDTH, min(_HEIGHT, parent.window().height() - 20))
        plan = ready.prepared.plan
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
        self.do_button = QPushButton(self.tr("&Migrate"), self)
        self.do_button.setProperty("kind", "danger")
        self.do_button.setAutoDefault(False)
        self.do_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self._build(plan, board)
        self.cancel_button.setFocus()

    def sentences(self) -> list[str]:
        """Return all that is said beside maps and tables."""
        return [label.text() for label in self.findChildren(QLabel) if label.text()]

    # --- building it

    def _build(self, plan: Plan, board: str) -> None:
        heading = QLabel(self.tr("Migrate {0} to {1}?").format(board, self._ready.wishes.title), self)
        heading.setProperty("scale", "heading")
        heading.setWordWrap(True)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        for tone, sentences in (("danger", plan.lost), ("warning", plan.warnings), ("ok", plan.preserved)):
            for sentence in sentences:
                column.addWidget(self._said(tone, translated(sentence)))
        column.addWidget(self.maps)
        column.addWidget(self._images())
        column.addWidget(self._title(self.tr("What becomes of each partition")))
        column.addWidget(self.fates)
        column.addWidget(self._title(self.tr("What is done, step by step")))
        column.addWidget(self.steps)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The plan"))
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
        backup = self.tr("The whole flash is backed up and verified in {0}.").format(self._ready.prepared.backup.folder)
        outer.addWidget(muted(f"{amounts_sentence(plan)} {backup}", self))
        outer.addLayout(buttons)

    def _images(self) -> QFrame:
        wishes = self._ready.wishes
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
    table.resizeRowsToContents()
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth())
