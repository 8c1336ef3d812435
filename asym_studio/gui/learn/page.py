"""The Learn page: the lessons at the left, the page of one of them at the right, and the ways to show it to others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.boot.flows.model import FlowKind
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.gui.background import Background, Job
from asym_studio.gui.dialogs.messages import show_error
from asym_studio.gui.document import Document
from asym_studio.gui.i18n import translated
from asym_studio.gui.learn.beside import Beside, BootBox
from asym_studio.gui.learn.controls import Controls
from asym_studio.gui.learn.exporting import ExportMenu
from asym_studio.gui.learn.lesson_list import LessonList
from asym_studio.gui.learn.narrator import Narrator
from asym_studio.gui.learn.picture import FramePicture
from asym_studio.gui.learn.player import Player
from asym_studio.gui.learn.presenting import ZOOM, large_type
from asym_studio.gui.learn.scenario_box import ScenarioBox
from asym_studio.gui.learn.tasks import TaskBox
from asym_studio.gui.learn.timeline import CutHandle, Timeline
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import Badge, PanelTitle, empty, muted
from asym_studio.lessons.model import CutTask, Judgement, Lesson, Page
from asym_studio.lessons.scenario import scenario

_LIST_WIDTH = 270
_SCENARIO = "scenario"
"""Stands in the list behind the lessons for one's own scenario."""
_EXAMPLE = "esp32-ota-asym"
_NEXT_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
"""A clicker sends PageDown and PageUp."""


class _Scroll(QScrollArea):
    """Scrolls with the wheel and the keys that step through nothing: the others belong to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what a clicker sends to the page, wherever the focus is in it."""
        event.ignore() if event.key() in (*_NEXT_KEYS, *_BACK_KEYS) else super().keyPressEvent(event)


class LearnPage(QWidget):
    """Plays lessons on the built-in example or on the open document."""

    closed = Signal()
    """The reader wants back."""
    presenting = Signal(bool)
    """The page wants the whole screen, or gives it back."""
    told = Signal(str)
    """What the status bar says."""

    def __init__(self, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._background = look, background
        self._document: Document | None = None
        self._job: Job | None = None
        self._scenario_layout: Layout | None = None
        self.is_presenting = False
        self.player = Player(self)
        self.lessons = LessonList(self)
        self.on_example = QRadioButton(self.tr("Built-in example"), self)
        self.on_document = QRadioButton(self.tr("My open layout"), self)
        self.title = QLabel(self)
        self.place = Badge(self)
        self.score = Badge(self)
        self.scenario = ScenarioBox(self)
        self.text = QWidget(self)
        self.picture = FramePicture(look, self)
        self.timeline = Timeline(look, self)
        self.controls = Controls(self.player, look, self)
        self.sentence = QLabel(self)
        self.boots = BootBox(look, self)
        self.beside = Beside(self)
        self.cut = CutHandle(look, self)
        self.task = TaskBox(self.cut, look, self)
        self.export = ExportMenu(self.player, self)
        self.present = QPushButton(self.tr("Present"), self)
        self._side = QFrame(self)
        self._scroll = _Scroll(self)
        self.setAccessibleName(self.tr("Lesson"))
        self._build()
        self._connect()

    # --- building it

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._fill_side()
        row.addWidget(self._side)
        content = QWidget(self._scroll)
        content.setObjectName("panel")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(5 * SPACE, 3 * SPACE, 5 * SPACE, 4 * SPACE)
        self._column.setSpacing(2 * SPACE)
        self._column.addLayout(self._head())
        words = QVBoxLayout(self.text)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("scale", "heading")
        track = QVBoxLayout()
        track.setSpacing(0)
        track.addWidget(self.timeline)
        track.addWidget(self.cut)
        self._column.addWidget(self.scenario)
        self._column.addWidget(self.text)
        self._column.addWidget(self.picture)
        self._column.addLayout(track)
        said = QHBoxLayout()
        said.setSpacing(3 * SPACE)
        said.addWidget(self.sentence, 3)
        said.addWidget(self.boots, 2)
        self._column.addWidget(self.controls)
        self._column.addLayout(said)
        self._column.addWidget(self.task)
        self._column.addWidget(self.beside)
        self._column.addStretch(1)
        self._scroll.setObjectName("panel")
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self._scroll, 1)

    def _fill_side(self) -> None:
        self._side.setObjectName("panel")
        self._side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        title = PanelTitle(self.tr("Learn"), self._side)
        back = QToolButton(title)
        back.setAccessibleName(self.tr("Back to the layout"))
        back.setToolTip(back.accessibleName())
        self._look.dress(back, "close", "muted", 14)
        back.clicked.connect(self.closed)
        title.row.addWidget(back)
        column.addWidget(title)
        for text in lesson_texts():
            name = f"{text.number} · {translated(message(text.title))}"
            self.lessons.add(text.id, name, translated(message(text.summary)))
        tip = self.tr("An update of your choice, with what may go wrong: on the example or on your layout")
        self.lessons.add(_SCENARIO, self.tr("What if …"), tip)
        column.addWidget(self.lessons, 1)
        group = QButtonGroup(self)
        for button in (self.on_example, self.on_document):
            group.addButton(button)
        self.on_example.setChecked(True)
        shown_on = QVBoxLayout()
        shown_on.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        shown_on.setSpacing(SPACE)
        shown_on.addWidget(muted(self.tr("Shown on"), self._side, scale="caption"))
        shown_on.addWidget(self.on_example)
        shown_on.addWidget(self.on_document)
        column.addLayout(shown_on)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        self.title.setProperty("scale", "title")
        self.title.setWordWrap(True)
        row.addWidget(self.title, 1)
        tools = QHBoxLayout()
        tools.setSpacing(2 * SPACE)
        for badge in (self.score, self.place):
            badge.show_text("")
            tools.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self.present.setToolTip(self.tr("Full screen, large type; arrow keys or a clicker; Esc ends it (F11)"))
        self.present.setCheckable(True)
        tools.addWidget(self.export.button)
        tools.addWidget(self.present)
        row.addLayout(tools)
        row.setAlignment(tools, Qt.AlignmentFlag.AlignTop)  # beside the first line of a long title
        return row

    def _connect(self) -> None:
        self.lessons.currentItemChanged.connect(lambda *_items: self._open_chosen())
        self.on_document.toggled.connect(lambda _on: self._open_chosen())
        self.player.pageChanged.connect(self._show_page)
        self.player.changed.connect(self._show_frame)
        self.timeline.valueChanged.connect(self._go_to)
        self.task.judged.connect(self._judged)
        self.cut.valueChanged.connect(lambda _value: self._preview_cut())
        self.scenario.wanted.connect(self._open_chosen)
        self.present.toggled.connect(self.set_presenting)
        self.export.done.connect(lambda path: self.told.emit(self.tr("Wrote {0}").format(path)))
        self.export.failed.connect(
            lambda error: show_error(self, self._look, self.tr("The Lesson Was Not Exported"), error)
        )
        Narrator(self.player, self)

    # --- what the window asks for

    def set_document(self, document: Document | None) -> None:
        """Offer the lessons on that document's layout."""
        if self._document is not None and self._document is not document:
            self._document.layoutChanged.disconnect(self._follow_document)
        if document is not None and document is not self._document:
            document.layoutChanged.connect(self._follow_document)
        self._document = document
        self.on_document.setEnabled(document is not None)
        self.on_document.setToolTip("" if document is not None else self.tr("Open a layout first."))
        if document is None and self.on_document.isChecked():
            self.on_example.setChecked(True)
        elif self.on_document.isChecked():
            self._open_chosen()

    def start(self) -> None:
        """Show the first lesson, unless one is shown already."""
        if self.lessons.currentRow() < 0:
            self.lessons.setCurrentRow(0)
        self.setFocus()

    def choose(self, lesson_id: str, *, own: bool = False) -> None:
        """Show a lesson by its id, on the open document where `own`."""
        self.on_document.setChecked(own and self._document is not None)
        for row in range(self.lessons.count()):
            if self.lessons.item(row).data(Qt.ItemDataRole.UserRole) == lesson_id:
                self.lessons.setCurrentRow(row)

    def set_presenting(self, on: bool) -> None:
        """Take the whole screen with large type, or give it back."""
        if on == self.is_presenting:
            return
        self.is_presenting = on
        self.present.setChecked(on)
        self.present.setText(self.tr("End Presentation") if on else self.tr("Present"))
        self._side.setVisible(not on)
        self.picture.set_zoom(ZOOM if on else 1.0)
        self.setStyleSheet(large_type() if on else "")
        self.beside.otadata.show_otadata(self.player.frame.otadata if self.player.frame is not None else None)
        self.presenting.emit(on)
        if self.isVisible():
            self.setFocus()

    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self.player.page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the keys of a keyboard or a clicker; digits answer."""
        key = event.key()
        digit = key - Qt.Key.Key_1
        if key in _NEXT_KEYS:
            self.player.next()
        elif key in _BACK_KEYS:
            self.player.back()
        elif key == Qt.Key.Key_Home:
            self.player.go_to_page(0)
        elif key == Qt.Key.Key_P:
            self.controls.play.click()
        elif key == Qt.Key.Key_F11:
            self.set_presenting(not self.is_presenting)
        elif key == Qt.Key.Key_Escape:
            self.set_presenting(False) if self.is_presenting else self.closed.emit()
        elif 0 <= digit < 9:
            self.task.choose(digit)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing playing on a page that is not seen, and the screen to the page that takes its place."""
        self.player.stop()
        if not event.spontaneous():  # a window that is only minimized goes on presenting when it is back
            self.set_presenting(False)
        super().hideEvent(event)

    # --- opening lessons

    def _follow_document(self) -> None:
        if self.on_document.isChecked():
            self._open_chosen()

    def _open_chosen(self) -> None:
        item = self.lessons.currentItem()
        if item is None:
            return
        if self._job is not None:
            self._job.cancel()
        lesson_id = str(item.data(Qt.ItemDataRole.UserRole))
        self.scenario.setVisible(lesson_id == _SCENARIO)
        work = self._scenario() if lesson_id == _SCENARIO else partial(open_lesson, lesson_id, self._own())
        if self.player.lesson is None:
            self.title.setText(self.tr("One moment …"))  # the first lesson; later ones follow the one before
        self._job = self._background.submit(self, work, self._opened)

    def _own(self) -> Layout | None:
        """Return the layout of the open document, where the lessons are shown on that."""
        return self._document.layout() if self.on_document.isChecked() and self._document is not None else None

    def _scenario(self) -> Callable[[], Lesson]:
        layout = self._own() or load_preset(_EXAMPLE).layout
        if layout != self._scenario_layout:
            self._scenario_layout = layout
            self.scenario.show_layout(layout)
        return partial(scenario, layout, self.scenario.kind or FlowKind.ASYMMETRIC_KIT, self.scenario.options)

    def _opened(self, answer: object) -> None:
        self._job = None
        if isinstance(answer, Lesson):
            self.player.open(answer)
        elif isinstance(answer, StudioError):
            show_error(self, self._look, self.tr("The Lesson Cannot Be Shown"), answer)

    # --- showing them

    def _show_page(self) -> None:
        page, lesson = self.player.page, self.player.lesson
        if page is None or lesson is None:
            return
        self.title.setText(translated(page.title))
        count = len(lesson.pages)
        self.place.show_text(f"{self.player.page_number + 1} / {count}" if count > 1 else "")
        column = self.text.layout()
        assert isinstance(column, QVBoxLayout)
        empty(column)
        for sentence in page.text:
            label = QLabel(translated(sentence), self.text)
            label.setWordWrap(True)
            column.addWidget(label)
        if page.not_here is not None:
            label = QLabel(translated(page.not_here), self.text)
            label.setWordWrap(True)
            label.setProperty("tone", "warning")
            label.setProperty("scale", "heading")
            column.addWidget(label)
        self.task.show_task(page)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_frame()

    def _show_frame(self) -> None:
        frame, frames = self.player.frame, self.player.frames
        has_map = self.task.map is None
        self.picture.setVisible(frame is not None and has_map)
        self.timeline.setVisible(len(frames) > 1)
        self.sentence.setVisible(frame is not None)
        self.picture.show_frame(frame)
        self.timeline.show_frames(frames, self.player.frame_number)
        self.boots.show_boots(frame.boots if frame is not None else None)
        self.beside.show_frame(frame)
        if frame is not None:
            phase = f"{translated(frame.phase)} — " if frame.phase is not None else ""
            self.sentence.setText(f"{phase}{translated(frame.sentence)}")
        made = self.player.score.made
        self.score.show_text(self.tr("{0} of {1} right").format(self.player.score.right, made) if made else "", "ok")

    def _go_to(self, number: int) -> None:
        self.player.stop()
        self.player.go_to_frame(number)

    def _preview_cut(self) -> None:
        page = self.player.page
        if page is not None and isinstance(page.task, CutTask):
            if self.player.judgement is not None:
                self.player.judgement = None
            self.player.go_to_frame(self.cut.place()[0])
            self._show_frame()

    def _judged(self, judgement: Judgement, counts: bool) -> None:
        self.player.show_judgement(judgement, counts=counts)
