"""What changed between two layouts: partitions that moved, grew, shrank, came, went, or are something else now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import describe, hexadecimal


class ChangeKind(Enum):
    """What happened to a partition."""

    RENAMED = "renamed"
    MOVED = "moved"
    GREW = "grew"
    SHRANK = "shrank"
    RETYPED = "retyped"
    FLAGS = "flags"
    CAME = "came"
    WENT = "went"


@dataclass(frozen=True)
class Change:
    """One change of one partition. `before` and `after` are the whole rows; None where there was or is none."""

    kind: ChangeKind
    before: Partition | None
    after: Partition | None

    @property
    def label(self) -> str:
        """The partition's label: the old one, or the new one where it came."""
        partition = self.before or self.after
        return partition.label if partition else ""

    @property
    def values(self) -> tuple[int | str | None, int | str | None]:
        """The number or name that changed, before and after: an offset, a size, a label, `app/ota_0`, flag bits.

        For a partition that came or went: its offset.
        """
        return _value(self.kind, self.before), _value(self.kind, self.after)

    @property
    def sentence(self) -> Message:
        """What happened to the partition, without its label: "moved up by 64 KB (0x10000): 0x10000 → 0x20000"."""
        if self.before is not None and self.after is not None:
            return _SENTENCES[self.kind](self.before, self.after)
        partition = self.before or self.after
        if partition is None:
            return message("")
        return message("is new: {what}" if self.before is None else "is gone: {what}", what=_there(partition))

    def __str__(self) -> str:
        return str(self.sentence)


def changes(before: Layout, after: Layout) -> tuple[Change, ...]:
    """Return what changed from one layout to the other, in the order of the old table, what came last.

    Partitions are matched by label; those left over by kind and place (the same offset or size), then app slots by
    their number: they were renamed.
    """
    pairs, went, came = _matched(list(before.table), list(after.table))
    found = [change for old, new in pairs for change in _between(old, new)]
    found += [Change(ChangeKind.WENT, old, None) for old in went]
    found += [Change(ChangeKind.CAME, None, new) for new in came]
    return tuple(found)


def _matched(
    old: list[Partition], new: list[Partition]
) -> tuple[list[tuple[Partition, Partition]], list[Partition], list[Partition]]:
    pairs: list[tuple[Partition, Partition]] = []
    left = old
    for same in (_same_label, _same_place, _same_slot):
        unmatched = []
        for partition in left:
            found = next((i for i, candidate in enumerate(new) if same(partition, candidate)), None)
            if found is None:
                unmatched.append(partition)
            else:
                pairs.append((partition, new[found]))
                new = new[:found] + new[found + 1 :]
        left = unmatched
    pairs.sort(key=lambda pair: old.index(pair[0]))
    return pairs, left, new


def _same_label(a: Partition, b: Partition) -> bool:
    return a.label == b.label


def _same_place(a: Partition, b: Partition) -> bool:
    return (a.type, a.subtype) == (b.type, b.subtype) and (a.offset == b.offset or a.size == b.size)


def _same_slot(a: Partition, b: Partition) -> bool:
    return a.is_app and (a.type, a.subtype) == (b.type, b.subtype)


def _between(old: Partition, new: Partition) -> list[Change]:
    grew = ChangeKind.GREW if new.size > old.size else ChangeKind.SHRANK
    found = (
        (ChangeKind.RENAMED, old.label != new.label),
        (ChangeKind.MOVED, old.offset != new.offset),
        (grew, old.size != new.size),
        (ChangeKind.RETYPED, (old.type, old.subtype) != (new.type, new.subtype)),
        (ChangeKind.FLAGS, old.flags != new.flags),
    )
    return [Change(kind, old, new) for kind, changed in found if changed]


def _value(kind: ChangeKind, partition: Partition | None) -> int | str | None:
    if partition is None:
        return None
    match kind:
        case ChangeKind.RENAMED:
            return partition.label
        case ChangeKind.GREW | ChangeKind.SHRANK:
            return partition.size
        case ChangeKind.RETYPED:
            return partition.kind_name
        case ChangeKind.FLAGS:
            return partition.flags
        case _:
            return partition.offset


def _there(partition: Partition) -> Message:
    return message(
        "{kind}, {size} at {offset}",
        kind=partition.kind_name,
        size=describe(partition.size),
        offset=hexadecimal(partition.offset),
    )


def _renamed(old: Partition, new: Partition) -> Message:
    return message("renamed: {old} → {new}", old=old.label, new=new.label)


def _moved(old: Partition, new: Partition) -> Message:
    distance = new.offset - old.offset
    return message(
        "moved up by {distance}: {old} → {new}" if distance > 0 else "moved down by {distance}: {old} → {new}",
        distance=describe(abs(distance)),
        old=hexadecimal(old.offset),
        new=hexadecimal(new.offset),
    )


def _resized(old: Partition, new: Partition) -> Message:
    gain = new.size - old.size
    sizes = f"{describe(old.size)} → {describe(new.size)}" + (f", {gain / old.size:+.0%}" if old.size else "")
    return message(
        "grew by {gain}: {sizes}" if gain > 0 else "shrank by {gain}: {sizes}", gain=describe(abs(gain)), sizes=sizes
    )


def _retyped(old: Partition, new: Partition) -> Message:
    return message("is something else: {old} → {new}", old=old.kind_name, new=new.kind_name)


def _reflagged(old: Partition, new: Partition) -> Message:
    return message("flags changed: {old} → {new}", old=hexadecimal(old.flags), new=hexadecimal(new.flags))


_SENTENCES: dict[ChangeKind, Callable[[Partition, Partition], Message]] = {
    ChangeKind.RENAMED: _renamed,
    ChangeKind.MOVED: _moved,
    ChangeKind.GREW: _resized,
    ChangeKind.SHRANK: _resized,
    ChangeKind.RETYPED: _retyped,
    ChangeKind.FLAGS: _reflagged,
}
