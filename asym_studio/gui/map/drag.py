"""A frame of a running drag: the edit so far, and what it makes of the blocks at its start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF

from asym_studio.flash.edits import Edit, Policy
from asym_studio.gui.blocks import Block
from asym_studio.gui.dragged_blocks import Moved


@dataclass(frozen=True)
class Drag:
    """`held` is the block as it was, `moved` what became of all; `pointer` is in the viewport."""

    held: Block
    edit: Edit
    moved: Moved
    policy: Policy
    pointer: QPointF
    tangled: bool = False
    """Whether some of the blocks at the start overlap."""

    @cached_property
    def lifted(self) -> Block | None:
        """The held block as it will be."""
        row = self.edit.row
        for blocks in (self.moved.new, self.moved.blocks):
            for block in blocks:
                if block.area.row == row and block.partition is not None:
                    return block
        return None

    @cached_property
    def changed(self) -> Sequence[Block]:
        """The blocks that will be there, but are not so now: moved, resized, or something else."""
        before = {block.key: block for block in self.moved.gone}
        return [block for block in self.moved.new if not _looks_like(before.get(block.key), block)]

    @cached_property
    def gone(self) -> Sequence[Block]:
        """The blocks that are there now, but will not be so any more."""
        after = {block.key: block for block in self.moved.new}
        return [block for block in self.moved.gone if not _looks_like(after.get(block.key), block)]


def _looks_like(one: Block | None, other: Block) -> bool:
    return one is not None and (one.area.offset, one.area.size, one.role) == (
        other.area.offset,
        other.area.size,
        other.role,
    )
