"""The flash map: the areas of a layout drawn to scale, and edited by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from asym_studio.flash.edits import Edit, Policy
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.units import human
from asym_studio.gui.announcing import announce
from asym_studio.gui.blocks import Block
from asym_studio.gui.document import Step
from asym_studio.gui.i18n import translated
from asym_studio.gui.map import keys
from asym_studio.gui.map.gestures import is_hindered
from asym_studio.gui.map.mouse import Mouse
from asym_studio.gui.map.painter import Accents, MapPainter, Scene
from asym_studio.gui.map.scaled import TRUE, ModelIndex, ScaledView
from asym_studio.gui.model import AreaModel
from asym_studio.gui.theme import LIGHT, Theme

_NOTCH = 120.0
"""What one notch of a mouse wheel reports."""
_OFTEN = frozenset({QEvent.Type.Paint, QEvent.Type.MouseMove})
"""The viewport's events that come with every frame of a drag."""
_WHEEL_ZOOM = 1.2
_WHEEL_PAN = 80.0
"""How much a notch zooms, and how many pixels it pans."""


class FlashMap(ScaledView):
    """The map of the document's flash."""

    preview = Signal(object)
    """The `Edit` that a running drag would make; None when it ended."""
    notice = Signal(str)
    """Why something could not be done: which rule stopped it."""
    announce = Signal(str)
    """What was done or refused, for people who cannot see it."""
    editRequested = Signal(int)
    deleteRequested = Signal(int)
    pinRequested = Signal(int)
    """The row (in the partition table) that is to be edited, deleted, pinned or unpinned."""
    insertRequested = Signal(object)
    """The gap (an `Area`) in which a partition is to be inserted."""
    menuRequested = Signal(object, QPoint)
    """The `Area` whose context menu is wanted, and where on the screen."""

    def __init__(self, model: AreaModel, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        self._painter = MapPainter(theme)
        self._policy = Policy.STOP
        self._key_gesture: tuple[object, str] | None = None
        self._committing = False
        self._mouse: Mouse | None = None
        self._drawn: Scene | None = None
        super().__init__(model, parent)
        self._mouse = Mouse(self)
        self.setAccessibleName(self.tr("Flash map"))
        self.setMouseTracking(True)
        self.setMinimumHeight(128)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover, False)  # the mouse looks for itself
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # each frame covers what was there
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.document.layoutChanged.connect(self._layout_changed)
        self.document.stepped.connect(self._tell_step)

    # --- what the window asks for

    @property
    def policy(self) -> Policy:
        """What a drag does to neighbours while no key is held."""
        return self._policy

    @property
    def theme(self) -> Theme:
        """The colours that it is drawn in."""
        return self._painter.theme

    def set_policy(self, policy: Policy) -> None:
        """Choose what a drag does to neighbours."""
        self._policy = policy

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._painter.set_theme(theme)
        self.viewport().update()
        self.viewChanged.emit()

    def is_frozen(self) -> bool:
        """Return whether a drag is running."""
        return self._mouse is not None and self._mouse.dragging

    def current_block(self) -> Block | None:
        """Return the selected block."""
        index = self.currentIndex()
        return self.areas.block(index) if index.isValid() else None

    def choose(self, block: Block) -> None:
        """Select a block; the table and the inspector follow."""
        self._select(self.areas.index(self.blocks().index(block), 0))

    def choose_row(self, row: int) -> None:
        """Select a partition by its row in the table."""
        self._select(self.areas.index_of_row(row))

    def cancel(self) -> bool:
        """Give up a running drag; return whether there was one."""
        return self._mouse is not None and self._mouse.cancel()

    def give_up(self) -> bool:
        """Give up a running drag because its person wants to, and say so; return whether there was one."""
        held = self._mouse.held if self._mouse is not None else None
        if not self.cancel():
            return False
        if held is not None:
            self.say_unchanged(held)
        return True

    # --- what mouse and keys do

    def refusal(self, block: Block) -> str:
        """Return why a block cannot be dragged; empty if it can."""
        if block.pinned:
            return self.tr("{label} is pinned: unpin it to move or resize it.").format(label=block.title)
        if block.locked:
            text = self.tr("{label} stays where it is: the chip and the table's offset decide its place.")
            return text.format(label=block.title)
        return ""

    def commit(self, edit: Edit, title: str, gesture: object | None = None) -> None:
        """Make an edit the document's, as one undo step, select its block and tell what became of it."""
        self._committing = True
        try:
            self.document.apply(edit.layout, title, gesture=gesture, row=edit.row)
            if edit.row is not None:
                self.choose_row(edit.row)
        finally:
            self._committing = False
        block = self.current_block()
        if block is not None and edit.row is not None:
            self.say(told(self.areas.spoken(block), edit))

    def edit_by_key(self, block: Block, title: str, kind: str, make: Callable[[Layout, int], Edit]) -> None:
        """Edit the selected block by a key; presses of the same kind in a row are one undo step."""
        if block.area.row is None or self.is_frozen():
            return
        refusal = self.refusal(block)
        if not refusal:
            edit = make(self.document.layout(), block.area.row)
            if is_hindered(edit) and edit.stopped is not None:
                refusal = translated(edit.stopped.message)
            if edit.layout.table != self.document.layout().table:
                if self._key_gesture is None or self._key_gesture[1] != kind:
                    self._key_gesture = (object(), kind)
                self.commit(edit, title, self._key_gesture[0])
                if refusal:
                    self.notice.emit(refusal)  # it was read out with what became of the edit
                return
        if refusal:
            self.refuse(refusal)

    def open_block(self, block: Block) -> None:
        """Ask for what a double click or Enter does: edit a partition, or insert one in a gap."""
        if block.area.row is not None:
            self.editRequested.emit(block.area.row)
        elif block.area.kind is AreaKind.GAP:
            self.insertRequested.emit(block.area)

    def refuse(self, why: str) -> None:
        """Say why something was not done."""
        self.notice.emit(why)
        self.say(why)

    def say(self, text: str) -> None:
        """Tell a screen reader."""
        self.announce.emit(text)
        announce(self, text)

    def say_unchanged(self, block: Block, why: str = "") -> None:
        """Tell a screen reader that a drag has changed nothing."""
        self.say(sentences(self.tr("{label} stays as it was.").format(label=block.title), why))

    def _tell_step(self, step: Step, title: str) -> None:
        """Say what was done elsewhere (a fix, a field, undo); the map's own edits are told with what became of them."""
        if not self._committing:
            words = {Step.UNDONE: self.tr("Undone: {0}"), Step.REDONE: self.tr("Redone: {0}")}
            self.say(words.get(step, "{0}").format(title))

    def _select(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _layout_changed(self) -> None:
        """Another layout came from elsewhere (undo, the inspector): what was begun on the former one ends."""
        if not self._committing:
            self._key_gesture = None
            self.cancel()

    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        """Another block is selected: key presses begin a new undo step."""
        super().currentChanged(current, previous)
        if not self._committing:
            self._key_gesture = None

    # --- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the map."""
        overlay = self._mouse.overlay(self.map_geometry()) if self._mouse is not None else None
        painter = QPainter(self.viewport())
        accents = self._accents() if overlay is None else Accents(overlay=overlay)
        self._painter.paint(painter, self._scene(dragging=overlay is not None), accents)
        painter.end()

    def _scene(self, *, dragging: bool) -> Scene:
        """Return what is drawn below; during a drag the layout stays, and with it the words about it."""
        blocks, geometry = self.blocks(), self.map_geometry()
        drawn = self._drawn
        if not dragging or drawn is None or drawn.blocks is not blocks:
            extent = self.document.layout().extent
            drawn = Scene(blocks, geometry, extent, self._heading(), self._remark())
        elif drawn.geometry is not geometry:
            drawn = replace(drawn, geometry=geometry)
        self._drawn = drawn
        return drawn

    def _accents(self) -> Accents:
        return Accents(
            selected=frozenset(index.row() for index in self.selectionModel().selectedRows()),
            focused=self.hasFocus(),
            hover=self._mouse.hover if self._mouse is not None else None,
        )

    def _heading(self) -> str:
        layout = self.document.layout()
        free = sum(block.area.size for block in self.blocks() if block.area.kind is AreaKind.GAP)
        text = self.tr("{chip} · {size} flash · {free} free") if free else self.tr("{chip} · {size} flash · full")
        return text.format(chip=layout.chip.title, size=human(layout.extent), free=human(free))

    def _remark(self) -> str:
        kind = self.tr("To scale") if self.scale_kind == TRUE else self.tr("Not to scale")
        return f"{kind} · {self.zoom:.0%}" if self.zoom > 1 else kind

    # --- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, and get ready for a drag."""
        self._key_gesture = None
        if self._mouse is not None:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._mouse is not None:
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        if self._mouse is not None:
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the partition under the pointer, or insert one in the gap there."""
        hit = self.hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self.open_block(hit.block)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the block under the pointer, or of the selected one."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid() and not self.is_frozen():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if keyboard else event.globalPos()
            self.menuRequested.emit(self.areas.area(index), at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, or zoom around the pointer while Ctrl is held."""
        notches = (event.angleDelta().y() or event.angleDelta().x()) / _NOTCH
        bar = self.horizontalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(_WHEEL_ZOOM**notches, event.position().x())
        elif bar.maximum() > 0:
            pixels = event.pixelDelta().x() or event.pixelDelta().y()
            bar.setValue(bar.value() - round(pixels or notches * _WHEEL_PAN))
        else:
            event.ignore()
            return
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching; forget the hover when the pointer leaves; no tool tips during a drag."""
        kind = event.type()
        if kind in _OFTEN:
            return super().viewportEvent(event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_at(1 + event.value(), event.position().x())
            return True
        if kind == QEvent.Type.Gesture and isinstance(event, QtWidgets.QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QtWidgets.QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.hotSpot())
                self.zoom_at(pinch.scaleFactor(), at.x())
                return True
        if kind == QEvent.Type.Leave and self._mouse is not None:
            self._mouse.look(None)
        if kind == QEvent.Type.ToolTip and self.is_frozen():
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the map's own keys before the window's shortcuts see them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and keys.claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means on the map, or select the next block."""
        if self._mouse is not None and self._mouse.dragging and event.key() in keys.MODIFIERS:
            self._mouse.modifiers_changed(event.modifiers() | keys.MODIFIERS[event.key()])
        elif not keys.handle(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take up a drag with the policy of the keys that are still held."""
        if self._mouse is not None and self._mouse.dragging and event.key() in keys.MODIFIERS:
            self._mouse.modifiers_changed(event.modifiers() & ~keys.MODIFIERS[event.key()])
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up a running drag when the window loses the keyboard."""
        self._key_gesture = None
        self.cancel()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._painter.set_theme(self.theme)
            self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up a running drag."""
        self.cancel()
        super().hideEvent(event)


def told(result: str, edit: Edit) -> str:
    """Return what became of a block by an edit, and what kept it from being more."""
    return sentences(result, translated(edit.stopped.message) if edit.stopped and is_hindered(edit) else "")


def sentences(first: str, second: str) -> str:
    """Return two sentences as one text; the first may lack its full stop, the second may be empty."""
    return f"{first.rstrip('.')}. {second}" if second else first
