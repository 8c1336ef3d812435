"""What changed between two layouts: partitions that moved, grew, shrank, came, went, or are something else now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

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

    def __str__(self) -> str:
        if self.before is not None and self.after is not None:
            return _SENTENCES[self.kind](self.before, self.after)
        partition = self.before or self.after
        return f"{'is new' if self.before is None else 'is gone'}: {_there(partition)}" if partition else ""


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
            return _kind(partition)
        case ChangeKind.FLAGS:
            return partition.flags
        case _:
            return partition.offset


def _kind(partition: Partition) -> str:
    return f"{partition.type_name}/{partition.subtype_name}"


def _there(partition: Partition) -> str:
    return f"{_kind(partition)}, {describe(partition.size)} at {hexadecimal(partition.offset)}"


def _moved(old: Partition, new: Partition) -> str:
    distance = new.offset - old.offset
    places = f"{hexadecimal(old.offset)} → {hexadecimal(new.offset)}"
    return f"moved {'up' if distance > 0 else 'down'} by {describe(abs(distance))}: {places}"


def _resized(old: Partition, new: Partition) -> str:
    gain = new.size - old.size
    share = f", {gain / old.size:+.0%}" if old.size else ""
    sizes = f"{describe(old.size)} → {describe(new.size)}"
    return f"{'grew' if gain > 0 else 'shrank'} by {describe(abs(gain))}: {sizes}{share}"


_SENTENCES: dict[ChangeKind, Callable[[Partition, Partition], str]] = {
    ChangeKind.RENAMED: lambda old, new: f"renamed: {old.label} → {new.label}",
    ChangeKind.MOVED: _moved,
    ChangeKind.GREW: _resized,
    ChangeKind.SHRANK: _resized,
    ChangeKind.RETYPED: lambda old, new: f"is something else: {_kind(old)} → {_kind(new)}",
    ChangeKind.FLAGS: lambda old, new: f"flags changed: {hexadecimal(old.flags)} → {hexadecimal(new.flags)}",
}
