"""A list view whose items lie on a scale: the geometry, zoom and scrolling of the map, and its items for Qt.

Being a list view it shows its items to screen readers and shares model and selection with the table.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from asym_studio.gui.announcing import Told, tell_item
from asym_studio.gui.blocks import Block
from asym_studio.gui.document import Document
from asym_studio.gui.map.geometry import Geometry, Hit, highest_zoom, readable_scale, true_scale
from asym_studio.gui.model import AreaModel

READABLE, TRUE = "readable", "true"
"""The two scales: no block too narrow to click, or every byte as wide as any other."""

ModelIndex = QModelIndex | QPersistentModelIndex
_ZOOM_STEP = 1.25
_PAGE = 5
_INTO_VIEW = 40
"""How far from the border a block that is scrolled to comes to lie, in pixels."""


class ScaledView(QListView):
    """The items of an `AreaModel` on the scale of the flash."""

    viewChanged = Signal()
    """Scale, zoom, scroll position, size or layout changed."""

    def __init__(self, model: AreaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # for one that Qt makes PySide would look through, and load, all its widgets
        self._kind = READABLE
        self._zoom = 1.0
        self._geometry: Geometry | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self._moved)
        self.setModel(model)
        for changed in (
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.layoutChanged,
            model.modelReset,
        ):
            changed.connect(self._relayout)

    # --- what it shows

    @property
    def areas(self) -> AreaModel:
        """The model."""
        return cast(AreaModel, self.model())

    @property
    def document(self) -> Document:
        """The document whose flash is shown."""
        return self.areas.document

    @property
    def zoom(self) -> float:
        """How many times larger than the viewport the flash is drawn, at least 1."""
        return self._zoom

    @property
    def scale_kind(self) -> str:
        """`readable` or `true`."""
        return self._kind

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in the order of their offsets; their places are the model's rows."""
        return self.areas.blocks()

    def map_geometry(self) -> Geometry:
        """Return where everything lies in the viewport now."""
        if self._geometry is None:
            width = self.viewport().width()
            if self._kind == TRUE:
                scale = true_scale(self.shown_extent(), width, self._zoom)
            else:
                scale = readable_scale([block.area for block in self.blocks()], width, self._zoom)
            self._geometry = Geometry(scale, self.viewport().size())
        self._geometry = self._geometry.scrolled(self.horizontalScrollBar().value())
        return self._geometry

    def shown_extent(self) -> int:
        """Return the flash's size in bytes, or more where the table reaches beyond it."""
        return max(self.document.layout().extent, *(block.area.end for block in self.blocks()))

    def hit(self, at: QPointF) -> Hit | None:
        """Return what lies under a point of the viewport."""
        return self.map_geometry().hit(self.blocks(), at)

    # --- scale, zoom, scrolling

    def set_scale(self, kind: str) -> None:
        """Choose the scale, `readable` or `true`; the whole flash is shown. Not during a drag."""
        if self.is_frozen():
            return
        self._kind = TRUE if kind == TRUE else READABLE
        self._zoom = 1.0
        self._relayout()

    def zoom_in(self) -> None:
        """Show less of the flash, larger, around the selected block."""
        self.zoom_at(_ZOOM_STEP, self._zoom_centre())

    def zoom_out(self) -> None:
        """Show more of the flash."""
        self.zoom_at(1 / _ZOOM_STEP, self._zoom_centre())

    def zoom_reset(self) -> None:
        """Show the whole flash."""
        self.zoom_at(1 / self._zoom, 0)

    def zoom_at(self, factor: float, x: float) -> None:
        """Zoom by a factor; what lies at `x` in the viewport stays there. Not during a drag."""
        before = self.map_geometry()
        anchor = before.offset(x)
        wanted = min(max(1.0, self._zoom * factor), highest_zoom(before.scale.extent, self.viewport().width()))
        if wanted == self._zoom or self.is_frozen():
            return
        self._zoom = wanted
        self._relayout()
        self._scroll_by(self.map_geometry().x(anchor) - x)

    def show_offset(self, offset: int) -> None:
        """Scroll so that a flash offset is in the middle."""
        self._scroll_by(self.map_geometry().x(offset) - self.viewport().width() / 2)

    def is_frozen(self) -> bool:
        """Return whether a running drag needs the scale as it is."""
        return False

    def _zoom_centre(self) -> float:
        """Zooming by keys keeps the selected block in place, or else the middle."""
        rect = self.visualRect(self.currentIndex())
        middle = self.viewport().width() / 2
        return rect.center().x() if rect.isValid() and self.viewport().rect().intersects(rect) else middle

    def _scroll_by(self, distance: float) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + round(distance))

    def _moved(self) -> None:
        self.viewport().update()
        self.viewChanged.emit()

    def _relayout(self) -> None:
        """Compute all positions anew."""
        self._geometry = None
        self.updateGeometries()
        self.viewport().update()
        self.viewChanged.emit()

    # --- QListView: where the items are

    def doItemsLayout(self) -> None:
        """Lay out nothing: the scale says where the items are."""
        self._relayout()

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the width of the flash."""
        width = self.viewport().width()
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self.map_geometry().content_width - width) if self.model() is not None else 0)
        bar.setPageStep(width)
        bar.setSingleStep(32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the flash into the new size."""
        self._geometry = None
        super().resizeEvent(event)
        self._relayout()

    def visualRect(self, index: ModelIndex) -> QRect:
        """Return where an item is drawn in the viewport."""
        if not index.isValid() or index.row() >= len(self.blocks()):
            return QRect()
        return self.map_geometry().rect(self.areas.area(index))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item at a point of the viewport; of several, the smallest partition."""
        place = self.map_geometry().block_at(self.blocks(), QPointF(point))
        return self.areas.index(place, 0) if place is not None else QModelIndex()

    def scrollTo(
        self, index: ModelIndex, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as needed to bring an item into view."""
        rect, width = self.visualRect(index), self.viewport().width()
        if not rect.isValid() or self.is_frozen():
            return
        if rect.left() < 0 or (rect.width() >= width and rect.left() > width / 2):
            self._scroll_by(rect.left() - _INTO_VIEW)
        elif rect.right() > width and rect.left() > 0:
            self._scroll_by(min(rect.right() - width + _INTO_VIEW, rect.left() - _INTO_VIEW))

    def horizontalOffset(self) -> int:
        """Return how far the flash is scrolled."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Return 0: the map never scrolls up or down."""
        return 0

    def isIndexHidden(self, _index: ModelIndex) -> bool:
        """Return that every item is shown."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the item that an arrow key, Home, End or a page key leads to."""
        last = len(self.blocks()) - 1
        here = self.currentIndex().row()
        moves = QAbstractItemView.CursorAction
        places = {
            moves.MoveLeft: here - 1,
            moves.MoveUp: here - 1,
            moves.MovePrevious: here - 1,
            moves.MoveRight: here + 1,
            moves.MoveDown: here + 1,
            moves.MoveNext: here + 1,
            moves.MovePageUp: here - _PAGE,
            moves.MovePageDown: here + _PAGE,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
        }
        return self.areas.index(min(max(places[action], 0), last), 0)

    # --- what a screen reader is told: Qt's list would look for the items in a layout of its own, which lies empty here

    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        """Another item is the current one."""
        QAbstractItemView.currentChanged(self, current, previous)
        if self.hasFocus():
            self._tell_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Other items are selected."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for items, told in ((selected, Told.SELECTED), (deselected, Told.DESELECTED)):
            for row in {index.row() for index in items.indexes()}:
                tell_item(self, told, row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead a screen reader from the list to its current item; Qt tells of the list only after this event."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._tell_current)

    def _tell_current(self) -> None:
        if self.currentIndex().isValid():
            tell_item(self, Told.FOCUSED, self.currentIndex().row())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the item at a rectangle's centre."""
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command | QItemSelectionModel.SelectionFlag.Rows)

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Return what a change of selection repaints: rings reach beyond their blocks, so everything."""
        return QRegion(self.viewport().rect())
