"""Which partition before a split is which one after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.gui.blocks import Block
from asym_studio.gui.i18n import tr


@dataclass(frozen=True)
class Link:
    """A block before and what it is afterwards; None where it is given up, or was not there."""

    before: Block | None
    after: Block | None

    def spoken(self) -> str:
        """Return what becomes of it, in words."""
        if self.before is None and self.after is not None:
            return tr("{label}: new, {place}", "fit", label=self.after.title, place=_place(self.after))
        assert self.before is not None
        if self.after is None:
            return tr("{label}: given up", "fit", label=self.before.title)
        if self.before.area == self.after.area and self.before.title == self.after.title:
            return tr("{label}: stays", "fit", label=self.before.title)
        return tr(
            "{label}: {place} becomes {new}: {there}",
            "fit",
            label=self.before.title,
            place=_place(self.before),
            new=self.after.title,
            there=_place(self.after),
        )


def links(before: Sequence[Block], after: Sequence[Block]) -> tuple[Link, ...]:
    """Return the links of all partitions: data goes by label, slots go by subtype, then by what is left."""
    left = {id(block): block for block in after if block.partition is not None}
    found: list[Link] = []
    open_slots: list[Block] = []
    for block in (each for each in before if each.partition is not None):
        same = next((new for new in left.values() if _is_same(block, new)), None)
        if same is not None:
            del left[id(same)]
            found.append(Link(block, same))
        elif block.partition is not None and block.partition.is_bootable:
            open_slots.append(block)
        else:
            found.append(Link(block, None))
    for block in reversed(open_slots):
        slot = next((new for new in left.values() if new.partition is not None and new.partition.is_bootable), None)
        if slot is not None:
            del left[id(slot)]
        found.append(Link(block, slot))
    found += [Link(None, block) for block in left.values()]
    return tuple(found)


def links_of(
    before: Sequence[Block], after: Sequence[Block], pairs: Sequence[tuple[Partition | None, Partition | None]]
) -> tuple[Link, ...]:
    """Return the links for pairs of partitions that are known."""
    return tuple(Link(_block(before, old), _block(after, new)) for old, new in pairs if old or new)


def _block(blocks: Sequence[Block], partition: Partition | None) -> Block | None:
    if partition is None:
        return None
    return next((b for b in blocks if b.partition is not None and b.area.offset == partition.offset), None)


def _is_same(old: Block, new: Block) -> bool:
    if old.partition is None or new.partition is None:
        return False
    if old.partition.is_bootable or new.partition.is_bootable:
        return old.partition.is_kind(new.partition.type, new.partition.subtype)
    return old.partition.label == new.partition.label


def _place(block: Block) -> str:
    return tr("{size} at {offset}", "fit", size=human(block.area.size), offset=hexadecimal(block.area.offset))
