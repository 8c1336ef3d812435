"""Blocks: what the map and the table show of each stretch of the flash, with the words for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.types import Role, flag_names
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.gui.i18n import tr


class Key(NamedTuple):
    """What makes a block the same one in the next layout: `place` tells equal names apart.

    A gap is known by what lies before it.
    """

    kind: AreaKind
    name: str
    place: int


@dataclass(frozen=True)
class Block:
    """An area with everything that is shown of it. `partition` and `role` are None where it is not a partition."""

    key: Key
    area: Area
    partition: Partition | None = None
    role: Role | None = None
    pinned: bool = False
    used: int = 0
    """The bytes of the partition that its attached image takes; 0 without one."""

    @property
    def locked(self) -> bool:
        """Whether no gesture can change it: a system area, or a pinned partition."""
        return self.pinned or (self.partition is None and self.area.kind is not AreaKind.GAP)

    @property
    def title(self) -> str:
        """The label, or the name of what lies there."""
        return self.partition.label if self.partition is not None else area_name(self.area.kind)

    @property
    def kind_text(self) -> str:
        """The type and subtype, in the CSV's words; empty where it is not a partition."""
        return f"{self.partition.type_name} {self.partition.subtype_name}" if self.partition is not None else ""

    @property
    def range_text(self) -> str:
        """The first address and the first one behind it."""
        return f"{hexadecimal(self.area.offset)} – {hexadecimal(self.area.end)}"

    @property
    def flag_names(self) -> tuple[str, ...]:
        """The names of the flags that are set."""
        return flag_names(self.partition.flags) if self.partition is not None else ()

    @property
    def used_text(self) -> str:
        """How much of the partition its image takes, in percent; empty without one."""
        return tr("{percent} % used", "map", percent=percent_used(self.used, self.area.size)) if self.used else ""

    def image_text(self) -> str:
        """Return what the image takes and what it leaves, or what is missing; empty without one."""
        if not self.used:
            return ""
        free = self.area.size - self.used
        values = {"size": human(self.used), "used": self.used_text, "free": human(abs(free))}
        if free < 0:
            return tr("Image {size}, {used}: {free} too large", "map", **values)
        return tr("Image {size}, {used}, {free} free", "map", **values)

    def spoken(self) -> str:
        """Return the block in one sentence, for a screen reader."""
        place = tr(
            "{size} at {start} to {end}",
            "map",
            size=human(self.area.size),
            start=hexadecimal(self.area.offset),
            end=hexadecimal(self.area.end),
        )
        parts = [self.title or tr("unnamed", "map"), self.kind_text, place, *self.flag_names]
        parts.append(self.image_text())
        if self.pinned:
            parts.append(tr("pinned", "map"))
        elif self.locked:
            parts.append(tr("locked", "map"))
        return ", ".join(part for part in parts if part)

    def tooltip(self) -> str:
        """Return everything about the block, a line each."""
        lines = [self.title or tr("unnamed", "map"), self.kind_text, describe(self.area.size), self.range_text]
        if self.role is not None:
            lines[1] += f" · {role_name(self.role)}"
        if self.flag_names:
            lines.append(", ".join(self.flag_names))
        lines.append(self.image_text())
        if self.pinned:
            lines.append(tr("Pinned: nothing moves it", "map"))
        elif self.locked:
            lines.append(tr("Locked: its place is fixed by the chip and the table's offset", "map"))
        return "\n".join(line for line in lines if line)


def percent_used(used: int, size: int) -> int:
    """Return how much of `size` is used, in whole percent; 100 only where nothing is left, 0 only where nothing is."""
    percent = 100 * used // max(1, size)
    return 1 if used and not percent else percent


def area_name(kind: AreaKind) -> str:
    """Return the name of a kind of area."""
    return {
        AreaKind.RESERVED: tr("Reserved", "map"),
        AreaKind.BOOTLOADER: tr("Bootloader", "map"),
        AreaKind.TABLE: tr("Partition table", "map"),
        AreaKind.PARTITION: tr("Partition", "map"),
        AreaKind.GAP: tr("Free", "map"),
    }[kind]


def role_name(role: Role) -> str:
    """Return what a partition of that role is for."""
    return {
        Role.APP: tr("application", "map"),
        Role.UPDATER: tr("updater", "map"),
        Role.BOOT: tr("boot code", "map"),
        Role.OTADATA: tr("boot selection", "map"),
        Role.SETTINGS: tr("settings", "map"),
        Role.FILES: tr("file system", "map"),
        Role.DATA: tr("data", "map"),
        Role.CUSTOM: tr("custom data", "map"),
    }[role]


def blocks_of(layout: Layout, before: Sequence[Block] = ()) -> tuple[Block, ...]:
    """Return the blocks of a layout in the order of their offsets.

    Those of an earlier layout that are still the same are used again.
    """
    updater = layout.updater_row()
    known = {block.key: block for block in before}
    found: list[Block] = []
    names: dict[tuple[AreaKind, str], int] = {}
    previous = ""
    for area in layout.areas():
        partition = layout.table[area.row] if area.row is not None else None
        name = partition.label if partition is not None else previous
        place = names.get((area.kind, name), 0)
        names[area.kind, name] = place + 1
        key = Key(area.kind, name, place)
        role = None if partition is None or area.row is None else _role(layout, area.row, partition, updater)
        used = layout.image_length(name) if layout.images and partition is not None else 0
        pinned = area.row is not None and layout.is_pinned(area.row)
        block = Block(key, area, partition, role, pinned, used)
        old = known.get(key)
        found.append(old if old is not None and old == block else block)
        previous = _NAME_OF_KIND[area.kind] + name
    return tuple(found)


def moved_blocks(before: Layout, blocks: Sequence[Block], after: Layout) -> tuple[Block, ...]:
    """Return the blocks of `after`; `blocks` are those of `before`.

    The same as `blocks_of(after, blocks)`, but quick where the two layouts differ only in some places and sizes: a drag
    asks for every frame.
    """
    moved = _moved_rows(before, after)
    if moved is None or any(block.key.place for block in blocks):  # equal names are told apart by their order
        return blocks_of(after, blocks)
    gaps = {block.key.name: block for block in blocks if block.area.kind is AreaKind.GAP}
    solid = [_moved(block, moved) for block in blocks if block.area.kind is not AreaKind.GAP]
    solid.sort(key=_place_of)
    found: list[Block] = []
    at, extent, previous = 0, after.extent, ""
    for block in solid:
        area = block.area
        if area.offset > at:
            found.append(_gap(gaps, previous, at, min(area.offset, max(extent, at))))
            previous = _NAME_OF_KIND[AreaKind.GAP] + previous
        found.append(block)
        at = max(at, area.end)
        name = block.partition.label if block.partition is not None else previous
        previous = _NAME_OF_KIND[area.kind] + name
    if at < extent:
        found.append(_gap(gaps, previous, at, extent))
    return tuple(block for block in found if block.area.size > 0 or block.area.row is not None)


def _moved_rows(before: Layout, after: Layout) -> dict[int, Partition] | None:
    """Return the rows that lie elsewhere or have another size; None if more than that differs."""
    old, new = before.table.rows, after.table.rows
    if len(old) != len(new) or replace(after, table=before.table) != before or before.images is not after.images:
        return None
    moved = {row: now for row, now in enumerate(new) if now is not old[row]}
    for row, now in moved.items():
        was = old[row]
        if now.is_primary or replace(now, offset=was.offset, size=was.size) != was:
            return None
        if now.is_app and now.size != was.size and before.updater_row() != after.updater_row():
            return None
    return moved if before.table.offset == after.table.offset and before.extent == after.extent else None


def _moved(block: Block, moved: Mapping[int, Partition]) -> Block:
    row = block.area.row
    now = moved.get(row) if row is not None else None
    if now is None:
        return block
    return replace(block, area=Area(block.area.kind, now.offset, now.size, row), partition=now)


def _place_of(block: Block) -> tuple[int, bool, int]:
    """Return what `Layout.areas()` sorts by: at the same offset system areas come first, then the rows in order."""
    area = block.area
    return area.offset, area.kind is AreaKind.PARTITION, area.row or 0


def _gap(known: Mapping[str, Block], previous: str, start: int, end: int) -> Block:
    """Return the gap behind what is called `previous`: the known one, if it is the same."""
    gap = known.get(previous)
    if gap is not None and gap.area.offset == start and gap.area.end == end:
        return gap
    return Block(Key(AreaKind.GAP, previous, 0), Area(AreaKind.GAP, start, end - start))


_NAME_OF_KIND = {kind: f"{kind.value} " for kind in AreaKind}
"""How the name of a gap begins that lies behind such an area."""


def _role(layout: Layout, row: int, partition: Partition, updater: int | None) -> Role:
    """Return the role; `Layout.role` would look for the updater once for every app."""
    if partition.is_app:
        return Role.UPDATER if row == updater else Role.APP
    return layout.role(row)
