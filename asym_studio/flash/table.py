"""A partition and a partition table: frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from asym_studio.flash import types
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET
from asym_studio.flash.units import BLOCK, SECTOR

MAX_LABEL_BYTES = 16
"""The label's field in a binary row; ESP-IDF's C side wants a terminating zero, so 15 is what works everywhere."""
SAFE_LABEL_BYTES = MAX_LABEL_BYTES - 1
"""How long a label is at most where it is to work everywhere."""
OTADATA_SIZE = 2 * SECTOR
"""The one size that gen_esp32part.py accepts for otadata and its TEE sibling: a sector for each of two records."""
MIN_WRITABLE_NVS = 3 * SECTOR
"""The least size of an nvs partition that is not readonly (gen_esp32part.py)."""
TABLE_AREA = SECTOR
"""The flash that a partition table occupies: one sector."""


@dataclass(frozen=True)
class Partition:
    """One row of the table. `offset` and `size` are bytes; `flags` has bit 0 encrypted, bit 1 readonly."""

    label: str
    type: int
    subtype: int
    offset: int
    size: int
    flags: int = 0

    @property
    def end(self) -> int:
        """The first byte behind the partition."""
        return self.offset + self.size

    @property
    def is_app(self) -> bool:
        """Whether this is an app slot of any kind (factory, ota, test, tee)."""
        return self.type == types.APP

    @property
    def is_ota_slot(self) -> bool:
        """Whether this is one of ota_0 to ota_15."""
        return self.is_app and types.OTA_0 <= self.subtype < types.OTA_0 + types.OTA_SLOTS

    @property
    def is_bootable(self) -> bool:
        """Whether the bootloader starts it by itself or when it is selected: factory, or one of ota_0 to ota_15."""
        return self.is_ota_slot or self.is_kind(types.APP, types.FACTORY)

    @property
    def is_primary(self) -> bool:
        """Whether this row only names the bootloader's or the table's own area, which the tool places itself."""
        return self.type in (types.BOOTLOADER, types.PARTITION_TABLE) and self.subtype == types.PRIMARY

    @property
    def readonly(self) -> bool:
        """Whether the readonly flag is set."""
        return bool(self.flags & types.READONLY)

    @property
    def offset_alignment(self) -> int:
        """What the offset must be a multiple of: 64 KB for apps, 4 KB for everything else (gen_esp32part.py)."""
        return BLOCK if self.is_app else SECTOR

    @property
    def type_name(self) -> str:
        """The CSV's name of the type."""
        return types.type_name(self.type)

    @property
    def subtype_name(self) -> str:
        """The CSV's name of the subtype."""
        return types.subtype_name(self.type, self.subtype)

    @property
    def kind_name(self) -> str:
        """Type and subtype, as in `app/ota_0`."""
        return f"{self.type_name}/{self.subtype_name}"

    def is_kind(self, kind: int, subtype: int) -> bool:
        """Return whether type and subtype are these."""
        return self.type == kind and self.subtype == subtype

    def overlaps(self, other: Partition) -> bool:
        """Return whether the two share a byte of flash."""
        return self.offset < other.end and other.offset < self.end


@dataclass(frozen=True)
class PartitionTable:
    """The rows in the order in which they are written, and where the table itself lies.

    `md5` tells whether the binary form carries an MD5 row.
    """

    rows: tuple[Partition, ...] = ()
    offset: int = DEFAULT_TABLE_OFFSET
    md5: bool = True

    def __iter__(self) -> Iterator[Partition]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, row: int) -> Partition:
        return self.rows[row]

    @property
    def end(self) -> int:
        """The first byte behind the table's own sector: no partition may start before it."""
        return self.offset + TABLE_AREA

    def find(self, label: str) -> int | None:
        """Return the row of the first partition with that label."""
        return next((row for row, partition in enumerate(self.rows) if partition.label == label), None)

    def of_kind(self, kind: int, subtype: int) -> tuple[int, ...]:
        """Return the rows of all partitions of that type and subtype."""
        return tuple(row for row, partition in enumerate(self.rows) if partition.is_kind(kind, subtype))

    def ota_slots(self) -> tuple[int, ...]:
        """Return the rows of the OTA app slots, ordered by slot number."""
        found = (row for row, partition in enumerate(self.rows) if partition.is_ota_slot)
        return tuple(sorted(found, key=lambda row: self.rows[row].subtype))

    def by_offset(self) -> tuple[int, ...]:
        """Return all rows in the order of their offsets; rows at the same offset keep their order."""
        return tuple(sorted(range(len(self.rows)), key=lambda row: self.rows[row].offset))

    def with_rows(self, rows: Iterable[Partition]) -> PartitionTable:
        """Return this table with other rows."""
        return replace(self, rows=tuple(rows))

    def with_row(self, row: int, partition: Partition) -> PartitionTable:
        """Return this table with one row replaced."""
        return self.with_rows((*self.rows[:row], partition, *self.rows[row + 1 :]))
