"""The pointer on the map: hovering, selecting, dragging, panning, and scrolling at the borders during a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from asym_studio.flash.edits import Edit, Policy
from asym_studio.gui.blocks import Block, overlaps
from asym_studio.gui.dragged_blocks import DraggedBlocks
from asym_studio.gui.i18n import translated
from asym_studio.gui.map.drag import Drag
from asym_studio.gui.map.geometry import Geometry, Hit, Spot
from asym_studio.gui.map.gestures import Gesture, grip_of, policy_of
from asym_studio.gui.map.overlay import Overlay

if TYPE_CHECKING:
    from asym_studio.gui.map.view import FlashMap

_BORDER = 28
"""A drag this near to the border scrolls, the faster the nearer."""
_TICK_MS = 16

_CURSORS = {
    Spot.BODY: Qt.CursorShape.OpenHandCursor,
    Spot.START: Qt.CursorShape.SizeHorCursor,
    Spot.END: Qt.CursorShape.SizeHorCursor,
    Spot.BOUNDARY: Qt.CursorShape.SplitHCursor,
}


class Mouse(QObject):
    """Turns what the pointer does on a map into selection, scrolling and gestures."""

    def __init__(self, view: FlashMap) -> None:
        super().__init__(view)
        self._view = view
        self.hover: Hit | None = None
        self._dragged: DraggedBlocks | None = None
        self._tangled = False
        self._overlay: Overlay | None = None
        self._pressed: tuple[Hit, QPointF] | None = None
        self._gesture: Gesture | None = None
        self._pan: tuple[float, int] | None = None
        self._at = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll_on)
        view.horizontalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def dragging(self) -> bool:
        """Whether a gesture is running."""
        return self._gesture is not None

    @property
    def held(self) -> Block | None:
        """The block that a gesture began with; None if no gesture is running."""
        return self._gesture.block if self._gesture is not None else None

    def overlay(self, geometry: Geometry) -> Overlay | None:
        """Return what the running drag shows, laid out for that geometry; None if there is no drag."""
        if self._overlay is not None and self._overlay.geometry is not geometry:
            self._overlay = Overlay(self._overlay.drag, geometry)
        return self._overlay

    # --- events, in the viewport's coordinates

    def press(self, event: QMouseEvent) -> None:
        """Select what is under the pointer, and remember it: a drag may follow."""
        self._at = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = (self._at.x(), self._view.horizontalScrollBar().value())
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        hit = self._view.hit(self._at)
        if hit is None or self.dragging:
            return
        self._view.choose(hit.block)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (hit, self._at)

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._at = event.position()
        if self._pan is not None:
            start, value = self._pan
            self._view.horizontalScrollBar().setValue(value + round(start - self._at.x()))
        elif self._gesture is not None:
            self._follow(event.modifiers())
            self._watch_border()
        elif self._pressed is not None:
            if (self._at - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance():
                self._begin(*self._pressed, event.modifiers())
        else:
            self.look(self._at)

    def release(self, event: QMouseEvent) -> None:
        """End a drag: apply its edit, once."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = None
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._gesture is not None:
                self._at = event.position()
                self._follow(event.modifiers())
                self._finish()
            self._pressed = None
        self.look(event.position())

    def modifiers_changed(self, modifiers: Qt.KeyboardModifier) -> None:
        """Compute a running drag anew with the policy of the keys that are held now."""
        self._follow(modifiers)

    def look(self, at: QPointF | None) -> None:
        """Note what the pointer is over, and show it."""
        hover = self._view.hit(at) if at is not None else None
        if hover != self.hover:
            self.hover = hover
            self._view.viewport().update()
        shape = Qt.CursorShape.ArrowCursor
        if hover is not None and hover.block.partition is not None and not hover.block.pinned:
            shape = _CURSORS[hover.spot]
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def cancel(self) -> bool:
        """Give up the running drag; return whether there was one. The document has not changed."""
        was = self.dragging
        if self._overlay is not None and self._overlay.stopped is not None:
            self._view.notice.emit("")
        self._pressed = self._pan = None
        self._end()
        return was

    # --- a drag

    def _begin(self, hit: Hit, start: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._pressed = None
        refusal = self._view.refusal(hit.block)
        if refusal:
            self._view.refuse(refusal)
            return
        if hit.block.partition is None:
            return
        view = self._view
        layout, blocks = view.document.layout(), view.blocks()
        self._gesture = Gesture(layout, hit.block, grip_of(hit), view.map_geometry(), start.x())
        self._dragged = DraggedBlocks(layout, blocks)
        self._tangled = any(overlaps(blocks))
        self.hover = None
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if hit.spot is Spot.BODY else _CURSORS[hit.spot])
        self._follow(modifiers)

    def _follow(self, modifiers: Qt.KeyboardModifier) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        self._modifiers = modifiers
        policy = policy_of(modifiers, self._view.policy)
        before = self._overlay.stopped if self._overlay is not None else None
        gesture.scroll(self._view.horizontalScrollBar().value())
        edit = gesture.move(self._at.x(), policy)
        self._show(gesture, edit, policy)
        now = self._overlay.stopped if self._overlay is not None else None
        if now is None and before is not None:
            self._view.notice.emit("")
        elif now is not None and (before is None or before.code != now.code):
            self._view.notice.emit(translated(now.message))

    def _show(self, gesture: Gesture, edit: Edit, policy: Policy) -> None:
        assert self._dragged is not None
        moved = self._dragged.after(edit.layout)
        drag = Drag(gesture.block, edit, moved, policy, QPointF(self._at), tangled=self._tangled)
        before, self._overlay = self._overlay, Overlay(drag, self._view.map_geometry())
        self._view.preview.emit(edit)
        viewport = self._view.viewport()
        if before is None or before.geometry is not self._overlay.geometry:
            viewport.update()
        else:
            viewport.update(before.bounds.united(self._overlay.bounds))

    def _finish(self) -> None:
        gesture, overlay = self._gesture, self._overlay
        self._end()
        edit = gesture.finish() if gesture is not None else None
        if gesture is None:
            return
        if edit is not None:
            self._view.commit(edit, gesture.grip.title)
        else:
            stop = overlay.stopped if overlay is not None else None
            self._view.say_unchanged(gesture.block, translated(stop.message) if stop is not None else "")

    def _end(self) -> None:
        self._timer.stop()
        if self._gesture is not None:
            self._gesture = self._dragged = self._overlay = None
            self._view.preview.emit(None)
            self._view.viewport().update()

    # --- scrolling at the border

    def _push(self) -> int:
        """Return how many pixels a tick scrolls: none in the middle, more the nearer the pointer is to a border."""
        right = self._at.x() - (self._view.viewport().width() - _BORDER)
        left = _BORDER - self._at.x()
        if right > 0:
            return min(_BORDER, round(right))
        return -min(_BORDER, round(left)) if left > 0 else 0

    def _watch_border(self) -> None:
        bar = self._view.horizontalScrollBar()
        if self._push() and bar.maximum() > bar.minimum():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _scroll_on(self) -> None:
        bar = self._view.horizontalScrollBar()
        before = bar.value()
        bar.setValue(before + self._push())
        if bar.value() == before:
            self._timer.stop()

    def _scrolled(self) -> None:
        """The map scrolled under the pointer: at a border, or by the wheel."""
        self._follow(self._modifiers)
