"""The live list of problems: what is wrong, where, and a button for each that can be put right."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.errors import Problem, Severity
from asym_studio.flash.rules.image_codes import ATTACHED_CODES
from asym_studio.gui.document import Document
from asym_studio.gui.editing import Editing
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.layouts import scrolled
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

SEVERITY_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "hint"}
SEVERITY_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}
_IMAGE_CODES = frozenset(each.code for each in ATTACHED_CODES)
_MESSAGE, _CODE, _FIX = range(3)
_LEAST_HEIGHT = 38
"""Of a row, so that its button is whole."""
_BUTTON = 72
"""What a Fix button needs beside its text: icon, padding and margins."""


class _FixButton(QPushButton):
    """The button of a row, which is to be seen when Tab comes to it."""

    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit()


class ProblemList(QTableWidget):
    """One row per problem. Enter jumps to the partition, Ctrl+Enter fixes; Tab goes on to the buttons of the rows."""

    explanationWanted = Signal(str)
    """What that problem code means is to be shown."""
    imageWanted = Signal()
    """The chosen problem is about the selected partition's image."""

    def __init__(self, editing: Editing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._editing = editing
        self._look = look
        self.problems: tuple[Problem, ...] = ()
        self._buttons: dict[int, _FixButton] = {}
        self.setAccessibleName(self.tr("Problems"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeaderLabels([self.tr("Problem"), self.tr("Code"), self.tr("Fix")])
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LEAST_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(_MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_CODE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_FIX, QHeaderView.ResizeMode.Fixed)
        self.itemClicked.connect(self._clicked)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show those problems; the list does not move if they are the shown ones."""
        pressed = next((place for place, button in self._buttons.items() if button.hasFocus()), None)
        if pressed is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # or Qt would pass it on to any other place
        self.problems = problems
        self._buttons.clear()
        self.setRowCount(len(problems))
        fixable = any(problem.fix is not None for problem in problems)
        self.setColumnWidth(_FIX, self.fontMetrics().horizontalAdvance(self.tr("Fix")) + _BUTTON if fixable else 0)
        for place, problem in enumerate(problems):
            self._show(place, problem)
        self.resizeRowsToContents()
        for before, after in pairwise((self, *self._buttons.values())):
            QWidget.setTabOrder(before, after)
        if pressed is not None and problems:
            self.setCurrentCell(min(pressed, len(problems) - 1), _MESSAGE)

    def jump(self, place: int) -> None:
        """Select what that problem is about."""
        if not 0 <= place < len(self.problems):
            return
        problem = self.problems[place]
        if problem.row is not None and problem.row < len(self._editing.layout().table):
            self._editing.select_row(problem.row)
            if problem.code in _IMAGE_CODES:
                self.imageWanted.emit()

    def step(self, by: int) -> None:
        """Go to the next or the previous problem and jump to what it is about."""
        if self.problems:
            self.go_to((self.currentRow() + by) % len(self.problems) if self.currentRow() >= 0 else 0)

    def go_to(self, place: int) -> None:
        """Choose that problem and select what it is about."""
        self.setCurrentCell(place, _MESSAGE)
        self.jump(place)

    def explain(self, place: int) -> None:
        """Ask for the explanation of that problem's code."""
        if 0 <= place < len(self.problems):
            self.explanationWanted.emit(self.problems[place].code)

    def _clicked(self, item: QTableWidgetItem) -> None:
        if item.column() == _CODE:
            self.explain(item.row())
        else:
            self.jump(item.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps, Ctrl+Enter fixes, Shift+F1 explains."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.explain(self.currentRow())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.fix(self.currentRow())
            else:
                self.jump(self.currentRow())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the messages to the new width."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def fix(self, place: int) -> None:
        """Apply that problem's fix, if it has one."""
        if 0 <= place < len(self.problems):
            fix = self.problems[place].fix
            if fix is not None:
                self._editing.fix(fix)

    def _show(self, place: int, problem: Problem) -> None:
        text = translated(problem.message)
        if problem.line is not None:
            text = self.tr("Line {0}: {1}").format(problem.line, text)
        item = QTableWidgetItem(
            self._look.icon(SEVERITY_ICONS[problem.severity], SEVERITY_TONES[problem.severity]), text
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{severity_name(problem.severity)}: {text}")
        item.setToolTip(f"{severity_name(problem.severity)} · {problem.code}\n{text}")
        self.setItem(place, _MESSAGE, item)
        code = QTableWidgetItem(problem.code)
        code.setForeground(self.palette().link())
        code.setToolTip(self.tr("What “{0}” means (Shift+F1)").format(problem.code))
        self.setItem(place, _CODE, code)
        self.setItem(place, _FIX, QTableWidgetItem())
        self.setCellWidget(place, _FIX, self._button(place, problem))

    def _button(self, place: int, problem: Problem) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE, SPACE, 2 * SPACE, SPACE)
        if problem.fix is not None:
            title = translated(problem.fix.title)
            button = self._buttons[place] = _FixButton(self.tr("Fix"), holder)
            button.setToolTip(title)
            button.setAccessibleName(self.tr("Fix: {0}").format(title))
            button.setProperty("kind", "compact")
            self._look.dress(button, "fix", "accent", 14)
            button.clicked.connect(lambda: self.fix(place))
            button.reached.connect(lambda: self.setCurrentCell(place, _MESSAGE))
            row.addWidget(button)
        return holder

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons and codes anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.problems:
            for place, problem in enumerate(self.problems):
                item, code = self.item(place, _MESSAGE), self.item(place, _CODE)
                if item is not None and code is not None:
                    tone = SEVERITY_TONES[problem.severity]
                    item.setIcon(self._look.icon(SEVERITY_ICONS[problem.severity], tone))
                    code.setForeground(self.palette().link())


class ProblemsPanel(QStackedWidget):
    """The list, or the good news that there is none."""

    countsChanged = Signal()

    def __init__(self, document: Document, editing: Editing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.list = ProblemList(editing, look, self)
        self.addWidget(self.list)
        self.addWidget(scrolled(self._good_news(look), self))
        document.layoutChanged.connect(self.refresh)
        document.imagesChanged.connect(self.refresh)
        document.problemsChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the problems of the document as it is now."""
        problems = self._document.problems()
        self.list.show_problems(problems)
        self.setCurrentIndex(0 if problems else 1)
        self.countsChanged.emit()

    def counts(self) -> dict[Severity, int]:
        """Return how many problems there are of each severity."""
        found = [problem.severity for problem in self._document.problems()]
        return {severity: found.count(severity) for severity in Severity}

    def _good_news(self, look: Look) -> QWidget:
        page = QWidget(self)
        page.setObjectName("panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(page)
        row.setContentsMargins(6 * SPACE, 3 * SPACE, 6 * SPACE, 3 * SPACE)
        row.setSpacing(3 * SPACE)
        sign = QLabel(page)
        look.dress(sign, "ok", "ok", 28)
        row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QLabel(self.tr("No problems"), page)
        title.setProperty("scale", "heading")
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(
            muted(
                self.tr(
                    "ESP-IDF's own tool accepts this table, it fits the flash, and no known tool or bootloader "
                    "stumbles over it. This list follows every edit."
                ),
                page,
            )
        )
        words.addStretch(1)
        row.addLayout(words, 1)
        return page


def severity_name(severity: Severity) -> str:
    """Return the severity in words."""
    names = {Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning"), Severity.HINT: tr("Hint")}
    return names[severity]
