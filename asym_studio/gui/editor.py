"""The page of an open document: map on top, below it table, problems and history, and the inspector."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.edits import Policy
from asym_studio.flash.errors import Severity, StudioError
from asym_studio.flash.layout import Area, AreaKind
from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.attached import AttachedImages
from asym_studio.gui.background import Background
from asym_studio.gui.document import Document, DocumentKind
from asym_studio.gui.editing import Editing
from asym_studio.gui.header import Header
from asym_studio.gui.history import HistoryPanel
from asym_studio.gui.i18n import translated
from asym_studio.gui.inspector import Inspector
from asym_studio.gui.look import Look
from asym_studio.gui.map.dropping import MapDrops
from asym_studio.gui.map.overview import FlashOverview
from asym_studio.gui.map.view import FlashMap
from asym_studio.gui.model import AreaModel
from asym_studio.gui.problems import SEVERITY_ICONS, SEVERITY_TONES, ProblemsPanel
from asym_studio.gui.table import AreaTable
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import Banners, Choice
from asym_studio.gui.words import rebuilt_text

if TYPE_CHECKING:
    from asym_studio.flash.images import Image
    from asym_studio.gui.fit import FitPanel
    from asym_studio.gui.inspector_image import ImageRow


_SIDE = 18
"""How wide the inspector is in lines of large type."""


class _Frame:
    """The splitters of the editor, and the places that they part.

    Whatever is seen in them is made in its place: Qt styles a widget that moves to another parent anew, and all in it.
    """

    def __init__(self, body: QStackedWidget) -> None:
        self.whole = QSplitter(Qt.Orientation.Vertical, body)
        self.top = QWidget(self.whole)
        self.top.setObjectName("panel")
        self.top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lower = QSplitter(Qt.Orientation.Horizontal, self.whole)
        self.left = QSplitter(Qt.Orientation.Vertical, self.lower)
        self.table = QFrame(self.left)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(96)
        self.tabs = QTabWidget(self.left)

    def share_out(self) -> None:
        """Give each place its size, once all are taken."""
        for splitter, stretch, sizes in (
            (self.left, (3, 2), (230, 160)),
            (self.lower, (1, 0), (820, 420)),
            (self.whole, (2, 5), (220, 420)),
        ):
            for place, factor in enumerate(stretch):
                splitter.setStretchFactor(place, factor)
            splitter.setSizes(sizes)
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)


class EditorPage(QWidget):
    """Everything that shows and edits one document; it goes away with it."""

    notice = Signal(str)
    """What the status bar says: why something was stopped, or nothing."""

    fileDropped = Signal(object)
    """The Path of a file that was dropped on the map and is no image of a partition."""
    explanationWanted = Signal(str)
    """What a problem code means is to be shown."""
    fitShown = Signal(bool)
    """Whether the Fit panel is shown in place of map, table and inspector."""

    def __init__(
        self, document: Document, actions: Actions, look: Look, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        document.setParent(self)
        self._actions = actions
        self._look = look
        self._background = background
        self._fit: FitPanel | None = None
        self._headroom = 0
        self.model = AreaModel(document, self, look.theme)
        self.selection = QItemSelectionModel(self.model, self)
        self.editing = Editing(document, self.model, self.selection, self)
        self.header = Header(document, look, self)
        self.banners = Banners(look, self)
        self._body = QStackedWidget(self)
        frame = _Frame(self._body)
        self.map = FlashMap(self.model, look.theme, frame.top)
        self.map.setSelectionModel(self.selection)
        self.overview = FlashOverview(self.map, frame.top)
        self.table = AreaTable(self.editing, self.selection, frame.table)
        self.table_banners = Banners(look, frame.table)
        self.tabs = frame.tabs
        self.problems = ProblemsPanel(document, self.editing, look, self.tabs)
        self.history = HistoryPanel(document, look, self.tabs)
        self.inspector = Inspector(self.editing, actions, look, frame.lower)
        self.images = AttachedImages(document, background, self)
        self.drops = MapDrops(self.map)
        self._build(frame)
        self._connect()
        self._show_counts()
        if document.kind is DocumentKind.DUMP:
            self._tell_dump(document.path)

    # --- building it

    def _build(self, frame: _Frame) -> None:
        column = QVBoxLayout(frame.top)
        column.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        column.addWidget(self.overview)
        rows = QVBoxLayout(frame.table)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.table_banners)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # which that has just turned on, perhaps after the style sheet was read
        self.tabs.setAccessibleName(self.tr("Problems and history"))
        self.tabs.addTab(self.problems, self.tr("Problems"))
        self.tabs.addTab(self.history, self._look.icon("history", "muted"), self.tr("History"))
        self.tabs.tabBar().setAccessibleName(self.tr("Problems and history"))
        frame.share_out()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.banners)
        self._body.addWidget(frame.whole)
        outer.addWidget(self._body, 1)

    def _insert(self, area: Area) -> None:
        """Ask what is to be in a gap; from anywhere else add what *Add* does, where there is most room."""
        if area.kind is AreaKind.GAP:
            self.inspector.focus_first()
        else:
            self.editing.add()

    def _connect(self) -> None:
        self.problems.countsChanged.connect(self._show_counts)
        self.editing.refused.connect(self._tell_refusal)
        self.document.layoutChanged.connect(self._forget_refusal)
        self.selection.selectionChanged.connect(self._forget_refusal)
        self.map.notice.connect(self.notice)
        self.map.editRequested.connect(self._edit_row)
        self.map.deleteRequested.connect(lambda _row: self.editing.delete())
        self.map.pinRequested.connect(lambda _row: self.editing.toggle_pin())
        self.map.insertRequested.connect(self._insert)
        self.map.menuRequested.connect(self._show_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_table_menu)
        self._look.changed.connect(self._change_theme)
        self._connect_images()

    def _connect_images(self) -> None:
        images = self.images
        self.inspector.imageRowMade.connect(self._connect_image_row)
        images.refused.connect(self._tell_no_image)
        images.rebuilt.connect(self._tell_rebuilt)
        images.lost.connect(self._tell_lost)
        self.drops.imageDropped.connect(images.attach)
        self.drops.fileDropped.connect(self.fileDropped)
        self.drops.told.connect(self.notice)
        self.problems.list.imageWanted.connect(self.inspector.focus_image)
        self.problems.list.explanationWanted.connect(self.explanationWanted)

    def _connect_image_row(self, row: ImageRow) -> None:
        images = self.images
        row.attachWanted.connect(images.attach)
        row.detachWanted.connect(images.detach)
        row.cancelWanted.connect(images.cancel)
        images.busyChanged.connect(row.show_busy)
        images.refused.connect(row.refuse)
        for label in images.busy():
            row.show_busy(label, True)

    # --- what the window asks for

    @property
    def fit(self) -> FitPanel:
        """The Fit panel. It is made when it is wanted first: the window comes up without it."""
        if self._fit is None:
            from asym_studio.gui.fit import FitPanel

            self._fit = FitPanel(self.document, self._look, self._background, self)
            self._fit.headroom.slider.setValue(self._headroom)
            self._fit.closed.connect(lambda: self.show_fit(False))
            self._fit.notice.connect(self.notice)
            self._fit.done.connect(self._tell_split)
            self._body.addWidget(self._fit)
        return self._fit

    def set_policy(self, policy: Policy) -> None:
        """Choose what happens to neighbours, for the map, the table and the inspector."""
        self.editing.policy = policy
        self.map.set_policy(policy)

    def set_headroom(self, percent: int) -> None:
        """Choose what the Fit panel starts with; one that is there already keeps what was chosen in it."""
        self._headroom = percent

    def show_fit(self, shown: bool) -> None:
        """Show the Fit panel, or go back to map, table and inspector."""
        if shown:
            self._body.setCurrentWidget(self.fit)
            self.fit.open()
        else:
            self._body.setCurrentIndex(0)
            self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fitShown.emit(shown)

    def is_fit_shown(self) -> bool:
        """Return whether the Fit panel is shown."""
        return self._fit is not None and self._body.currentWidget() is self._fit

    def check_files(self) -> None:
        """Look at all attached images now: some file systems report no changes."""
        self.images.check()
        if self._fit is not None:
            self._fit.check()

    def step_problem(self, by: int) -> None:
        """Go to the next or the previous problem."""
        if self.is_fit_shown():
            self.show_fit(False)
        self.tabs.setCurrentWidget(self.problems)
        self.problems.list.step(by)

    def show_problem(self, place: int) -> None:
        """Go to the problem at that place of the list."""
        self.show_fit(False)
        self.tabs.setCurrentWidget(self.problems)
        self.problems.list.go_to(place)

    def panels(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        if self.is_fit_shown():
            return (self.fit,)
        lower = self.problems.list if self.tabs.currentWidget() is self.problems else self.history
        return (self.map, self.table, self.inspector, lower)

    def focus_panel(self, panel: QWidget) -> None:
        """Put the keyboard into a panel."""
        if panel is self.inspector:
            self.inspector.focus_first()
        else:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what happens in it

    def _edit_row(self, row: int) -> None:
        self.editing.select_row(row)
        self.inspector.focus_first()

    def _tell_refusal(self, reason: str) -> None:
        self.table_banners.tell("refused", "warning", reason)
        QTimer.singleShot(0, self.table, self._show_current)  # the banner takes room: the row must not go below it

    def _show_current(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _forget_refusal(self) -> None:
        self.notice.emit("")
        self.table_banners.clear("refused")

    def _tell_no_image(self, label: str, error: StudioError) -> None:
        self.notice.emit(self.tr("Nothing was attached to {0}: {1}").format(label, translated(error.message)))

    def _tell_rebuilt(self, name: str, before: Image, now: Image) -> None:
        text = rebuilt_text(name, before, now)
        self.banners.tell("rebuilt", "hint", text)
        self.notice.emit(text)

    def _tell_lost(self, name: str, error: StudioError) -> None:
        text = self.tr("{0} holds no image any more. {1}").format(name, translated(error.message))
        self.banners.tell("rebuilt", "warning", text)
        self.notice.emit(text)

    def _tell_split(self, gain: str) -> None:
        self.banners.tell("split", "ok", gain, (Choice(self.tr("Undo"), self.document.undo_stack.undo),))

    def _tell_dump(self, path: Path | None) -> None:
        name = path.name if path is not None else ""
        text = self.tr(
            "This table was found in the flash dump “{0}”. Saving asks for a new file; the dump is never changed."
        )
        self.banners.tell("dump", "hint", text.format(name))

    def _show_counts(self) -> None:
        counts = self.problems.counts()
        total = sum(counts.values())
        worst = next((severity for severity in Severity if counts[severity]), None)
        icon = self._look.icon(*(SEVERITY_ICONS[worst], SEVERITY_TONES[worst]) if worst else ("ok", "ok"))
        side = self.tabs.iconSize()
        self.tabs.setTabIcon(0, QIcon(icon.pixmap(side, self.devicePixelRatioF())))  # its colour tells the severity
        self.tabs.setTabText(0, self.tr("Problems ({0})").format(total) if total else self.tr("Problems"))
        names = {
            Severity.ERROR: (self.tr("1 error"), self.tr("{0} errors")),
            Severity.WARNING: (self.tr("1 warning"), self.tr("{0} warnings")),
            Severity.HINT: (self.tr("1 hint"), self.tr("{0} hints")),
        }
        told = (names[each][count > 1].format(count) for each, count in counts.items() if count)
        self.tabs.setTabToolTip(0, ", ".join(told))

    def _show_table_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if index.isValid():
            self._show_menu(self.model.area(index), self.table.viewport().mapToGlobal(at))

    def _show_menu(self, area: Area, at: QPoint) -> None:
        menu = QMenu(self)
        if area.row is not None:
            self.editing.select_row(area.row)
            acts = (
                Act.RENAME,
                Act.GROW,
                Act.SPLIT,
                Act.DUPLICATE,
                Act.SWAP_PREVIOUS,
                Act.SWAP_NEXT,
                Act.PIN,
                Act.DELETE,
            )
            menu.addActions(list(self._actions.several(*acts)))
        elif area.kind is AreaKind.GAP:
            self.editing.select_offset(area.offset)
            menu.addActions(list(self._actions.several(Act.ADD, Act.CLOSE_GAPS)))
        else:
            self.editing.select_offset(area.offset)
        if not menu.isEmpty():
            menu.exec(at)
        menu.deleteLater()

    def _change_theme(self) -> None:
        self.model.set_theme(self._look.theme)
        self.map.set_theme(self._look.theme)
        self.tabs.setTabIcon(1, self._look.icon("history", "muted"))
        self._show_counts()
