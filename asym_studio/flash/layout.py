"""A layout: a partition table on a chip with a flash size, and everything that the map shows of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from asym_studio.flash import types
from asym_studio.flash.chips import DEFAULT_CHIP, FLASH_SIZES, Chip
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import TABLE_AREA, Partition, PartitionTable
from asym_studio.flash.types import Role
from asym_studio.flash.units import SECTOR

if TYPE_CHECKING:
    from asym_studio.flash.errors import StudioError
    from asym_studio.flash.images import Image


class AreaKind(Enum):
    """What a stretch of the flash is."""

    RESERVED = "reserved"
    """Below the bootloader: the chip's ROM leaves it alone."""
    BOOTLOADER = "bootloader"
    TABLE = "table"
    PARTITION = "partition"
    GAP = "gap"

    __hash__ = object.__hash__  # by identity: Enum's own is slow, and every frame of a drag asks for it


@dataclass(frozen=True)
class Area:
    """A stretch of the flash, as the map shows it. `row` is its row in the table, if it has one."""

    kind: AreaKind
    offset: int
    size: int
    row: int | None = None

    @property
    def end(self) -> int:
        """The first byte behind the area."""
        return self.offset + self.size


@dataclass(frozen=True)
class Attached:
    """The image that a partition is to hold: its path as the user's file writes it, relative to that file's folder.

    `image` is what was read there, or `error` why nothing was; both are None before that. They say nothing about the
    layout itself, so that two layouts are equal without them.
    """

    label: str
    path: str
    image: Image | None = field(default=None, compare=False)
    error: StudioError | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Layout:
    """A table on a chip.

    `flash_size` is None where nobody said it; `extent` then is the smallest standard size that holds the table.
    `header_flash_size` is what the bootloader image's own header claims, where it is known: the bootloader believes
    that and not the chip. `pinned` holds the labels of partitions that no edit may move or resize. `images` are the
    images attached to partitions, at most one to a label.
    """

    table: PartitionTable
    chip: Chip = DEFAULT_CHIP
    flash_size: int | None = None
    secure_boot: SecureBoot = SecureBoot.NONE
    pinned: frozenset[str] = frozenset()
    header_flash_size: int | None = None
    images: tuple[Attached, ...] = ()

    @property
    def highest_end(self) -> int:
        """The end of the highest partition, as ESP-IDF's size check sees it; the table's end where there is none."""
        return max((partition.end for partition in self.table), default=0) or self.table.end

    @property
    def extent(self) -> int:
        """The size of the flash that the map shows: what was said, else the smallest standard size that fits."""
        if self.flash_size is not None:
            return self.flash_size
        needed = max(self.highest_end, self.table.end)
        return next((size for size in FLASH_SIZES if size >= needed), FLASH_SIZES[-1])

    @property
    def app_alignment(self) -> int:
        """What app partitions' offsets must be a multiple of on this chip and flash: the MMU page, at least 64 KB."""
        return self.chip.app_alignment(self.extent)

    def offset_step(self, partition: Partition) -> int:
        """Return what that partition's offset must be a multiple of here."""
        return self.app_alignment if partition.is_app else SECTOR

    def size_step(self, partition: Partition) -> int:
        """Return what that partition's size is kept a multiple of by edits: the app's rule, or a flash sector."""
        return self.secure_boot.app_size_step if partition.is_app else SECTOR

    def is_pinned(self, row: int) -> bool:
        """Return whether no edit may move or resize that row: pinned by the user, or placed by the tool itself."""
        partition = self.table[row]
        return partition.label in self.pinned or partition.is_primary

    def attached(self, label: str) -> Attached | None:
        """Return the image attached to the partition of that label."""
        return next((attached for attached in self.images if attached.label == label), None)

    def image_length(self, label: str) -> int:
        """Return how many bytes the image attached to that label takes on flash, signature included; 0 without one."""
        attached = self.attached(label) if self.images else None
        return attached.image.length_under(self.secure_boot) if attached and attached.image else 0

    def with_table(self, table: PartitionTable) -> Layout:
        """Return this layout with another table."""
        return replace(self, table=table)

    def areas(self) -> tuple[Area, ...]:
        """Return everything on the flash from 0 to `extent` in order: system areas, partitions and the gaps between.

        Where partitions overlap (a table may be read that way) both are listed, and those without any size, too; gaps
        never overlap anything. A row that only names the bootloader's or the table's own area goes with that area.
        """
        first = self.chip.bootloader_offset
        named = {p.type: row for row, p in enumerate(self.table) if p.is_primary}
        system = [
            Area(AreaKind.RESERVED, 0, first),
            Area(AreaKind.BOOTLOADER, first, self.table.offset - first, named.get(types.BOOTLOADER)),
            Area(AreaKind.TABLE, self.table.offset, TABLE_AREA, named.get(types.PARTITION_TABLE)),
        ]
        partitions = [
            Area(AreaKind.PARTITION, p.offset, p.size, row) for row, p in enumerate(self.table) if not p.is_primary
        ]
        placed = sorted([a for a in system if a.size > 0] + partitions, key=lambda area: area.offset)
        areas: list[Area] = []
        at = 0
        for area in placed:
            if area.offset > at:
                areas.append(Area(AreaKind.GAP, at, min(area.offset, max(self.extent, at)) - at))
            areas.append(area)
            at = max(at, area.end)
        if at < self.extent:
            areas.append(Area(AreaKind.GAP, at, self.extent - at))
        return tuple(area for area in areas if area.size > 0 or area.row is not None)

    def gaps(self) -> tuple[Area, ...]:
        """Return the free stretches of the flash."""
        return tuple(area for area in self.areas() if area.kind is AreaKind.GAP)

    def updater_row(self) -> int | None:
        """Return the row of the small slot of an asymmetric layout: the smallest bootable slot, if it is under half
        as large as the largest. None where the slots are symmetric or there is only one.
        """
        slots = [r for r, p in enumerate(self.table) if p.is_bootable]
        if len(slots) < 2:
            return None
        smallest = min(slots, key=lambda row: self.table[row].size)
        largest = max(self.table[row].size for row in slots)
        return smallest if self.table[smallest].size * 2 <= largest else None

    def role(self, row: int) -> Role:
        """Return what that partition is for."""
        partition = self.table[row]
        if partition.is_app:
            return Role.UPDATER if row == self.updater_row() else Role.APP
        if partition.type in (types.BOOTLOADER, types.PARTITION_TABLE):
            return Role.BOOT
        if partition.type != types.DATA:
            return Role.CUSTOM
        return _DATA_ROLES.get(partition.subtype, Role.DATA)


_DATA_ROLES = {
    types.OTADATA: Role.OTADATA,
    types.TEE_OTADATA: Role.OTADATA,
    types.NVS: Role.SETTINGS,
    types.NVS_KEYS: Role.SETTINGS,
    types.PHY: Role.SETTINGS,
    types.EFUSE: Role.SETTINGS,
    types.FAT: Role.FILES,
    types.SPIFFS: Role.FILES,
    types.LITTLEFS: Role.FILES,
    types.ESPHTTPD: Role.FILES,
}
