"""Something to do: predict, cut the power, repair, drag the map. What an answer was worth is said in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asym_studio.flash.edits import Policy
from asym_studio.gui.announcing import announce
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import literal, translated
from asym_studio.gui.learn.timeline import CutHandle
from asym_studio.gui.look import Look, retone
from asym_studio.gui.map.view import FlashMap
from asym_studio.gui.model import AreaModel
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted
from asym_studio.lessons.model import CutTask, DragTask, FixTask, Judgement, Option, Page, Predict, Task

_MAP_HEIGHT = 190


class TaskBox(QFrame):
    """Asks the question of a page and says what the answer was worth."""

    judged = Signal(object, bool)
    """A Judgement, and whether it counts for the score."""

    def __init__(self, cut: CutHandle, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut, self._look = cut, look
        self.setProperty("kind", "sunken")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        self._column.setSpacing(2 * SPACE)
        self._body: QWidget | None = None
        self.options: list[QPushButton | QCheckBox] = []
        self.map: FlashMap | None = None
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setProperty("scale", "heading")
        self._cut_caption = muted(self.tr("Drag the bolt above to where the power goes, then predict."), self)
        self._column.addWidget(self._cut_caption)
        self._column.addWidget(self.answer)
        self.show_task(None)
        look.changed.connect(self._change_theme)

    def show_task(self, page: Page | None) -> None:
        """Ask what that page asks; None, or a page without anything to do: hide."""
        task = page.task if page is not None and page.not_here is None else None
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.options, self.map = [], None
        self._say("", "")
        self.setVisible(task is not None)
        is_cut = isinstance(task, CutTask)
        self._cut.setVisible(is_cut)
        self._cut_caption.setVisible(is_cut)
        if task is None or page is None:
            return
        if is_cut:
            self._cut.show_count(len(page.frames))
        self._body = self._make_body(task)
        self._column.insertWidget(1, self._body)

    def choose(self, number: int) -> None:
        """Take the option of that number (from 0), as its key does."""
        if number < len(self.options):
            self.options[number].click()

    def tell(self, judgement: Judgement, *, plain: bool = False) -> None:
        """Say what an answer was worth."""
        opening = "" if plain else self.tr("Right.") if judgement.right else self.tr("Not so.")
        self._say(f"{opening} {translated(judgement.sentence)}".strip(), "ok" if judgement.right or plain else "danger")

    def _say(self, text: str, tone: str) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        retone(self.answer, tone)
        announce(self.answer, text)

    def _change_theme(self) -> None:
        """Draw the map of a task anew; what was answered or dragged stays."""
        if self.map is not None:
            self.map.areas.set_theme(self._look.theme)
            self.map.set_theme(self._look.theme)

    # --- the kinds of tasks

    def _make_body(self, task: Task) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        asked = QLabel(translated(task.question if isinstance(task, Predict | CutTask) else task.wish), body)
        asked.setWordWrap(True)
        asked.setProperty("scale", "heading")
        column.addWidget(asked)
        if isinstance(task, Predict):
            self._add_buttons(body, column, task.options, lambda name: self._judged(task.judge(name)))
        elif isinstance(task, CutTask):
            self._add_buttons(
                body, column, task.options, lambda name: self._judged(task.judge(*self._cut.place(), name))
            )
        elif isinstance(task, FixTask):
            self._add_boxes(body, column, task)
        else:
            self._add_map(body, column, task)
        return body

    def _judged(self, judgement: Judgement, *, counts: bool = True) -> None:
        self.tell(judgement)
        self.judged.emit(judgement, counts)

    def _add_buttons(
        self, body: QWidget, column: QVBoxLayout, options: tuple[Option, ...], choose: Callable[[str], None]
    ) -> None:
        row = _Flow(body)
        for number, option in enumerate(options, 1):
            button = QPushButton(f"{number} · {literal(translated(option.text))}", body)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrow keys to the page
            button.clicked.connect(partial(_without_state, choose, option.id))
            row.add(button)
            self.options.append(button)
        column.addWidget(row)

    def _add_boxes(self, body: QWidget, column: QVBoxLayout, task: FixTask) -> None:
        boxes = {option.id: QCheckBox(literal(translated(option.text)), body) for option in task.options}
        for box in boxes.values():
            column.addWidget(box)
            self.options.append(box)
        check = QPushButton(self.tr("Try It"), body)
        check.setProperty("kind", "primary")
        check.clicked.connect(
            lambda: self._judged(
                task.judge(frozenset(name for name, box in boxes.items() if box.isChecked())), counts=False
            )
        )
        row = QHBoxLayout()
        row.addWidget(check)
        row.addStretch(1)
        column.addLayout(row)
        self.check = check

    def _add_map(self, body: QWidget, column: QVBoxLayout, task: DragTask) -> None:
        document = Document(task.start, parent=body)
        model = AreaModel(document, body, self._look.theme)
        self.map = FlashMap(model, self._look.theme, body)
        self.map.setSelectionModel(QItemSelectionModel(model, body))
        self.map.set_policy(Policy.TRADE)
        self.map.setFixedHeight(_MAP_HEIGHT)
        notice = muted("", body)
        self.map.notice.connect(notice.setText)
        again = QPushButton(self.tr("Start Again"), body)
        again.clicked.connect(lambda: document.apply(task.start, self.tr("start again")))
        document.layoutChanged.connect(lambda: self._judged(task.judge(document.layout()), counts=False))
        row = QHBoxLayout()
        row.addWidget(again)
        row.addWidget(notice, 1)
        column.addWidget(self.map)
        column.addLayout(row)


class _Flow(QWidget):
    """Buttons beside each other, two a row at most, so that long answers have room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2 * SPACE)
        self._row: QHBoxLayout | None = None

    def add(self, button: QPushButton) -> None:
        """Add a button behind the others."""
        if self._row is None or self._count % 2 == 0:
            self._row = QHBoxLayout()
            self._row.setSpacing(2 * SPACE)
            self._rows.addLayout(self._row)
        self._row.addWidget(button, 1)
        self._count += 1


def _without_state(choose: Callable[[str], None], name: str, _checked: bool = False) -> None:
    choose(name)
