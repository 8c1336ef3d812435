"""Blocks: what the map and the table show of each stretch of the flash, with the words for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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


def overlaps(blocks: Iterable[Block]) -> Iterator[tuple[Block, int]]:
    """Yield each block that begins inside one before it, and the flash offset where the overlap ends."""
    reached = 0
    for block in blocks:
        if block.area.offset < reached:
            yield block, min(block.area.end, reached)
        reached = max(reached, block.area.end)


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
        previous = name_behind(block)
    return tuple(found)


def name_behind(block: Block) -> str:
    """Return what a gap behind a block is called in its key."""
    return _NAME_OF_KIND[block.area.kind] + block.key.name


_NAME_OF_KIND = {kind: f"{kind.value} " for kind in AreaKind}
"""How the name of a gap begins that lies behind such an area."""


def _role(layout: Layout, row: int, partition: Partition, updater: int | None) -> Role:
    """Return the role; `Layout.role` would look for the updater once for every app."""
    if partition.is_app:
        return Role.UPDATER if row == updater else Role.APP
    return layout.role(row)
