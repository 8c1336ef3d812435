"""Gestures: a drag is an object that computes an edit of the layout it started from, and is applied once, or never."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import Qt

from asym_studio.flash import edits
from asym_studio.flash.edits import Edge, Edit, Editing, Policy
from asym_studio.flash.layout import Layout
from asym_studio.gui.blocks import Block
from asym_studio.gui.i18n import tr
from asym_studio.gui.map.geometry import Geometry, Hit, Spot


class Grip(Protocol):
    """What is held: it turns distances in bytes into edits of the layout at the start."""

    @property
    def title(self) -> str:
        """The name of the undo step."""
        ...

    def editing(self, layout: Layout, row: int, policy: Policy) -> Editing:
        """Return what the layout becomes when the grip is dragged so many bytes up (or down, if negative)."""
        ...


@dataclass(frozen=True)
class BodyGrip:
    """A block held by its body: it moves."""

    label: str

    @property
    def title(self) -> str:
        """The name of the undo step."""
        return tr("Move {label}", "map", label=self.label)

    def editing(self, layout: Layout, row: int, policy: Policy) -> Editing:
        """Return the layout with the grip dragged so many bytes."""
        move, offset = edits.moving(layout, row, policy), layout.table[row].offset
        return lambda distance: move(max(0, offset + distance))


@dataclass(frozen=True)
class EdgeGrip:
    """A block held by an edge: it grows or shrinks."""

    label: str
    edge: Edge

    @property
    def title(self) -> str:
        """The name of the undo step."""
        return tr("Resize {label}", "map", label=self.label)

    def editing(self, layout: Layout, row: int, policy: Policy) -> Editing:
        """Return the layout with the grip dragged so many bytes."""
        partition = layout.table[row]
        resize = edits.resizing(layout, row, edge=self.edge, policy=policy)
        way, least = (1 if self.edge is Edge.END else -1), layout.size_step(partition)
        return lambda distance: resize(max(least, partition.size + way * distance))


@dataclass(frozen=True)
class BoundaryGrip:
    """The boundary of a block and the next one: what one gains, the other gives up."""

    label: str

    @property
    def title(self) -> str:
        """The name of the undo step."""
        return tr("Move the end of {label}", "map", label=self.label)

    def editing(self, layout: Layout, row: int, _policy: Policy) -> Editing:
        """Return the layout with the grip dragged so many bytes."""
        move, end = edits.moving_boundary(layout, row), layout.table[row].end
        return lambda distance: move(end + distance)


def grip_of(hit: Hit) -> Grip:
    """Return the grip for what the pointer means."""
    label = hit.block.title
    match hit.spot:
        case Spot.BODY:
            return BodyGrip(label)
        case Spot.BOUNDARY:
            return BoundaryGrip(label)
        case Spot.START:
            return EdgeGrip(label, Edge.START)
        case Spot.END:
            return EdgeGrip(label, Edge.END)


class Gesture:
    """One drag, from press to release.

    It keeps the layout and the scale of its start: positions in the viewport mean the same bytes until it ends, however
    the picture changes meanwhile. `scroll` may change: the map scrolls under a pointer at its border.
    """

    def __init__(self, layout: Layout, block: Block, grip: Grip, geometry: Geometry, x: float) -> None:
        assert block.area.row is not None
        self.layout = layout
        self.block = block
        self.grip = grip
        self.geometry = geometry
        self.edit: Edit | None = None
        self._row = block.area.row
        self._editing: dict[Policy, Editing] = {}
        self._grabbed = geometry.offset(x)

    def move(self, x: float, policy: Policy) -> Edit:
        """Follow the pointer to `x` in the viewport; return what the layout would become."""
        distance = self.geometry.offset(x) - self._grabbed
        if policy not in self._editing:
            self._editing[policy] = self.grip.editing(self.layout, self._row, policy)
        self.edit = self._editing[policy](distance)
        return self.edit

    def scroll(self, scroll: int) -> None:
        """Follow the viewport to another scroll position."""
        self.geometry = self.geometry.scrolled(scroll)

    def finish(self) -> Edit | None:
        """Return the edit to apply; None if the drag changed nothing."""
        edit = self.edit
        return edit if edit is not None and edit.layout.table != self.layout.table else None


def is_hindered(edit: Edit) -> bool:
    """Return whether a rule or a neighbour is in the way; a mere snap to the grid is not worth a word."""
    return edit.stopped is not None and not edit.stopped.is_snap


@cache  # asked for every frame, and flags are slow
def policy_of(modifiers: Qt.KeyboardModifier, chosen: Policy) -> Policy:
    """Return the policy while those keys are held: Shift pushes, Alt or Ctrl trades, otherwise what was chosen."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Policy.PUSH
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
        return Policy.TRADE
    return chosen
