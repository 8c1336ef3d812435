"""A frame of a running drag: the edit so far, and what it makes of the blocks at its start."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from asym_studio.flash.edits import Edit, Policy
from asym_studio.gui.blocks import Block
from asym_studio.gui.dragged_blocks import Moved


class Drag:
    """What a frame shows. Blocks are in the order of their offsets; do not change them."""

    def __init__(
        self, held: Block, edit: Edit, moved: Moved, policy: Policy, pointer: QPointF, *, tangled: bool = False
    ) -> None:
        """`held` is the block as it was, `moved` what became of all, `pointer` is in the viewport.

        `tangled` says that some of the blocks at the start overlap.
        """
        self.held = held
        self.edit = edit
        self.blocks = moved.blocks
        self.policy = policy
        self.pointer = pointer
        self.tangled = tangled
        before = {block.key: block for block in moved.gone}
        new = moved.new
        self.changed = [block for block in new if not _looks_like(before.pop(block.key, None), block)]
        """The blocks that will be there, but are not so now: moved, resized, or something else."""
        changed = {block.key for block in self.changed}
        self.gone = [block for block in moved.gone if block.key in before or block.key in changed]
        """The blocks that are there now, but will not be so any more."""
        self.lifted = self._lifted(new) or self._lifted(moved.blocks)
        """The held block as it will be."""

    def _lifted(self, blocks: tuple[Block, ...]) -> Block | None:
        row = self.edit.row
        return next((block for block in blocks if block.area.row == row and block.partition is not None), None)


def _looks_like(one: Block | None, other: Block) -> bool:
    if one is None:
        return False
    was, now = one.area, other.area
    return was.offset == now.offset and was.size == now.size and one.role == other.role
