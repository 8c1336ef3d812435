"""The keyboard on the map: everything that the pointer can do to the selected block, in exact steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from asym_studio.flash import edits
from asym_studio.flash.edits import Edge, Edit
from asym_studio.flash.layout import Layout
from asym_studio.gui.blocks import Block
from asym_studio.gui.i18n import tr

if TYPE_CHECKING:
    from asym_studio.gui.map.view import FlashMap

LEAP = 16
"""How many steps Shift makes of one."""

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
_CTRL, _SHIFT, _ALT = _Mod.ControlModifier, _Mod.ShiftModifier, _Mod.AltModifier
_Action = Callable[["FlashMap", Block], None]

MODIFIERS: dict[int, Qt.KeyboardModifier] = {_Key.Key_Shift: _SHIFT, _Key.Key_Control: _CTRL, _Key.Key_Alt: _ALT}
"""The keys that choose the policy of a drag while they are held."""


def handle(view: FlashMap, event: QKeyEvent) -> bool:
    """Do what a key means on the map; return whether it means anything."""
    if event.key() == _Key.Key_Escape:
        return view.give_up()
    zoom = _zoom_of(event)
    if zoom is not None:
        zoom(view)
        return True
    action = _ACTIONS.get(_combination(event))
    block = view.current_block()
    if action is None or block is None:
        return action is not None
    action(view, block)
    return True


def claims(event: QKeyEvent) -> bool:
    """Return whether the map wants this key for itself even where the window has a shortcut on it."""
    return _combination(event) in _ACTIONS or _zoom_of(event) is not None


def _combination(event: QKeyEvent) -> QKeyCombination:
    modifiers = event.modifiers() & (_CTRL | _SHIFT | _ALT | _Mod.MetaModifier)
    return QKeyCombination(modifiers, Qt.Key(event.key()))


def _zoom_of(event: QKeyEvent) -> Callable[[FlashMap], None] | None:
    """Return what + - 0 do; where they lie on a keyboard, and with which keys, differs."""
    if event.modifiers() & (_CTRL | _ALT | _Mod.MetaModifier):
        return None
    return {
        "+": lambda view: view.zoom_in(),
        "=": lambda view: view.zoom_in(),
        "-": lambda view: view.zoom_out(),
        "0": lambda view: view.zoom_reset(),
    }.get(event.text())


def _move(direction: int) -> _Action:
    def step(layout: Layout, row: int) -> int:
        return layout.offset_step(layout.table[row]) * direction

    def act(view: FlashMap, block: Block) -> None:
        def edit(layout: Layout, row: int) -> Edit:
            wish = max(0, layout.table[row].offset + step(layout, row))
            return edits.move(layout, row, wish, view.policy)

        view.edit_by_key(block, tr("Move {label}", "map", label=block.title), "move", edit)

    return act


def _resize(edge: Edge, steps: int) -> _Action:
    """`steps` along the flash: an edge that goes up makes the block larger at its end and smaller at its start."""

    def act(view: FlashMap, block: Block) -> None:
        def edit(layout: Layout, row: int) -> Edit:
            partition = layout.table[row]
            step = layout.size_step(partition) if edge is Edge.END else layout.offset_step(partition)
            size = partition.size + (steps if edge is Edge.END else -steps) * step
            return edits.resize(layout, row, max(layout.size_step(partition), size), edge=edge, policy=view.policy)

        view.edit_by_key(block, tr("Resize {label}", "map", label=block.title), edge.value, edit)

    return act


def _open(view: FlashMap, block: Block) -> None:
    view.open_block(block)


def _delete(view: FlashMap, block: Block) -> None:
    if block.area.row is not None:
        view.deleteRequested.emit(block.area.row)


def _pin(view: FlashMap, block: Block) -> None:
    if block.area.row is not None:
        view.pinRequested.emit(block.area.row)


def _insert(view: FlashMap, block: Block) -> None:
    view.insertRequested.emit(block.area)


_ACTIONS: dict[QKeyCombination, _Action] = {
    QKeyCombination(_CTRL, _Key.Key_Left): _move(-1),
    QKeyCombination(_CTRL, _Key.Key_Right): _move(1),
    QKeyCombination(_CTRL | _SHIFT, _Key.Key_Left): _move(-LEAP),
    QKeyCombination(_CTRL | _SHIFT, _Key.Key_Right): _move(LEAP),
    QKeyCombination(_ALT, _Key.Key_Left): _resize(Edge.END, -1),
    QKeyCombination(_ALT, _Key.Key_Right): _resize(Edge.END, 1),
    QKeyCombination(_ALT | _SHIFT, _Key.Key_Left): _resize(Edge.START, -1),
    QKeyCombination(_ALT | _SHIFT, _Key.Key_Right): _resize(Edge.START, 1),
    QKeyCombination(_Mod.NoModifier, _Key.Key_Return): _open,
    QKeyCombination(_Mod.NoModifier, _Key.Key_Enter): _open,
    QKeyCombination(_Mod.NoModifier, _Key.Key_Delete): _delete,
    QKeyCombination(_Mod.NoModifier, _Key.Key_P): _pin,
    QKeyCombination(_Mod.NoModifier, _Key.Key_Insert): _insert,
}
