"""Edits of a layout: pure functions that give the nearest legal layout and say which rule stopped them.

All values are bytes. Partitions are addressed by their row; what is not named by the edit or its policy stays as it is.
"Legal" means that no rule is broken that was kept before: a table with faults, read from a board, can be edited too.
"""

from __future__ import annotations

from asym_studio.flash import types
from asym_studio.flash.edits.model import Edge, Edit, Policy, Stop
from asym_studio.flash.layout import Area, Layout

__all__ = [
    "Edge",
    "Edit",
    "Policy",
    "Stop",
    "close_gaps",
    "delete",
    "duplicate",
    "grow",
    "insert",
    "insert_in_gap",
    "move",
    "move_boundary",
    "pin",
    "rename",
    "resize",
    "retype",
    "set_flags",
    "sort_rows",
    "split",
    "swap",
    "unique_label",
]


def move(layout: Layout, row: int, offset: int, policy: Policy = Policy.STOP) -> Edit:
    """Move a partition to `offset`."""
    raise NotImplementedError


def resize(layout: Layout, row: int, size: int, *, edge: Edge = Edge.END, policy: Policy = Policy.STOP) -> Edit:
    """Give a partition another size by moving one of its edges."""
    raise NotImplementedError


def move_boundary(layout: Layout, row: int, offset: int) -> Edit:
    """Move the boundary between `row` and the next partition (whose new offset is given); the sum of both sizes stays."""
    raise NotImplementedError


def insert(
    layout: Layout,
    offset: int,
    size: int,
    *,
    label: str | None = None,
    kind: int = types.DATA,
    subtype: int = types.UNDEFINED,
    flags: int = 0,
) -> Edit:
    """Add a partition at exactly that place; without a label it gets a unique one."""
    raise NotImplementedError


def insert_in_gap(
    layout: Layout,
    gap: Area,
    *,
    size: int | None = None,
    label: str | None = None,
    kind: int = types.DATA,
    subtype: int = types.UNDEFINED,
    flags: int = 0,
) -> Edit:
    """Add a partition in a gap: as large as fits unless a size is given."""
    raise NotImplementedError


def delete(layout: Layout, row: int) -> Edit:
    """Remove a partition."""
    raise NotImplementedError


def duplicate(layout: Layout, row: int) -> Edit:
    """Add a partition of the same kind and size in the first free space that holds it."""
    raise NotImplementedError


def split(layout: Layout, row: int, at: int) -> Edit:
    """Split a partition in two at the address `at`; `row` of the result is the first part."""
    raise NotImplementedError


def rename(layout: Layout, row: int, label: str) -> Edit:
    """Give a partition another label."""
    raise NotImplementedError


def retype(layout: Layout, row: int, kind: int, subtype: int) -> Edit:
    """Give a partition another type and subtype."""
    raise NotImplementedError


def set_flags(layout: Layout, row: int, flags: int) -> Edit:
    """Give a partition other flags (bit 0 encrypted, bit 1 readonly)."""
    raise NotImplementedError


def pin(layout: Layout, row: int, pinned: bool) -> Edit:
    """Pin a partition, so that no edit moves or resizes it, or free it again."""
    raise NotImplementedError


def swap(layout: Layout, row: int, other: int) -> Edit:
    """Let two partitions change places, each keeping its size."""
    raise NotImplementedError


def close_gaps(layout: Layout) -> Edit:
    """Move all partitions down as far as alignment and pinned ones allow; their order stays."""
    raise NotImplementedError


def grow(layout: Layout, row: int) -> Edit:
    """Let a partition take the free space directly around it."""
    raise NotImplementedError


def sort_rows(layout: Layout) -> Edit:
    """Put the rows in the order of their offsets."""
    raise NotImplementedError


def unique_label(layout: Layout, base: str) -> str:
    """Return `base`, or `base_2`, `base_3` … if it is taken; at most 15 bytes."""
    raise NotImplementedError
