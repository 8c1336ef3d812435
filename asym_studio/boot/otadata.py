"""The otadata partition: two sectors with a record each, which say what app slot the bootloader starts.

Source: ESP-IDF v5.5 `esp_flash_partitions.h`, `bootloader_common_loader.c`, `app_update/esp_ota_ops.c`.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace

from asym_studio.flash.table import OTADATA_SIZE
from asym_studio.flash.units import SECTOR

RECORD_SIZE = 32
LABEL_SIZE = 20
BLANK = 0xFFFFFFFF
"""An erased 32-bit number."""

NEW, PENDING_VERIFY, VALID, INVALID, ABORTED, UNDEFINED = 0, 1, 2, 3, 4, BLANK
STATES = {
    NEW: "NEW",
    PENDING_VERIFY: "PENDING_VERIFY",
    VALID: "VALID",
    INVALID: "INVALID",
    ABORTED: "ABORTED",
    UNDEFINED: "UNDEFINED",
}

_FORM = struct.Struct("<I20sII")
_NO_LABEL = b"\xff" * LABEL_SIZE
_ERASED = b"\xff" * SECTOR


def sequence_crc(sequence: int) -> int:
    """Return the checksum that belongs to a sequence number: it protects nothing else of the record."""
    return zlib.crc32(sequence.to_bytes(4, "little"), BLANK)


@dataclass(frozen=True)
class Record:
    """One record as it stands in flash; every field may hold any value. `label` is 20 bytes that nobody uses."""

    sequence: int
    state: int
    crc: int
    label: bytes = _NO_LABEL

    @classmethod
    def unpack(cls, data: bytes) -> Record:
        """Read the record in the first 32 bytes."""
        sequence, label, state, crc = _FORM.unpack_from(data)
        return cls(sequence, state, crc, label)

    def pack(self) -> bytes:
        """Return the record's 32 bytes."""
        return _FORM.pack(self.sequence, self.label, self.state, self.crc)

    @property
    def crc_ok(self) -> bool:
        """Whether the checksum belongs to the sequence number."""
        return self.crc == sequence_crc(self.sequence)

    @property
    def unusable(self) -> bool:
        """Whether the bootloader leaves it aside, whatever its checksum: no sequence, or a state that forbids it."""
        return self.sequence == BLANK or self.state in (INVALID, ABORTED)

    @property
    def valid(self) -> bool:
        """Whether the bootloader may follow it."""
        return not self.unusable and self.crc_ok

    @property
    def initial(self) -> bool:
        """Whether it counts as never written: no sequence, or a wrong checksum."""
        return self.sequence == BLANK or not self.crc_ok

    @property
    def state_name(self) -> str:
        """The state's name, or its number in hexadecimal."""
        return STATES.get(self.state, f"0x{self.state:x}")

    def slot(self, count: int) -> int:
        """Return the index of the slot that it selects among `count` slots (at least 1); sequence 0 wraps around."""
        return (self.sequence - 1) % (1 << 32) % count

    def in_state(self, state: int) -> Record:
        """Return the record with another state."""
        return replace(self, state=state)


def new_record(sequence: int, state: int = UNDEFINED) -> Record:
    """Return a fresh record with the right checksum."""
    return Record(sequence, state, sequence_crc(sequence))


@dataclass(frozen=True)
class Sector:
    """One of the two sectors: its record, and whether the rest of it is erased."""

    record: Record
    rest_blank: bool = True

    @classmethod
    def unpack(cls, data: bytes) -> Sector:
        """Read a sector of 0x1000 bytes."""
        return cls(Record.unpack(data), not data[RECORD_SIZE:SECTOR].strip(b"\xff"))

    @property
    def erased(self) -> bool:
        """Whether there is nothing in it."""
        return self.rest_blank and self.record == Record(BLANK, BLANK, BLANK)


def read_sectors(data: bytes) -> tuple[Sector, Sector]:
    """Read the two sectors of an otadata partition, its first 0x2000 bytes. Raises ValueError if there are fewer."""
    if len(data) < OTADATA_SIZE:
        raise ValueError(f"otadata takes 0x2000 bytes, there are 0x{len(data):x}")
    return Sector.unpack(data[:SECTOR]), Sector.unpack(data[SECTOR:OTADATA_SIZE])


def active(first: Record, second: Record) -> int | None:
    """Return which of the two records the bootloader follows (0 or 1): the valid one with the higher sequence number.

    The first wins a tie. None if neither is valid.
    """
    if first.valid and second.valid:
        return 0 if first.sequence >= second.sequence else 1
    return 0 if first.valid else 1 if second.valid else None


@dataclass(frozen=True)
class SectorWrite:
    """One step of a change: erase sector 0 or 1 of the otadata partition and write this content (0x1000 bytes)."""

    sector: int
    content: bytes


def select(slot: int, count: int, otadata: bytes, *, state: int = UNDEFINED) -> tuple[SectorWrite, ...]:
    """Return the steps that make the bootloader start an OTA slot, in order; none if it already does.

    The record in force is never touched before the new one is in place, so that a power loss at any moment leaves the
    old choice or the new one. `slot` counts from 0 and is below `count`, the number of OTA slots. Only where the
    sequence numbers are used up, the old record is erased in a second step. Raises ValueError.
    """
    if not 0 <= slot < count:
        raise ValueError(f"slot {slot} of {count} cannot be selected")
    first, second = (sector.record for sector in read_sectors(otadata))
    current = active(first, second)
    if current is None:
        return (_writing(0, new_record(slot + 1, state)),)
    record = (first, second)[current]
    if record.slot(count) == slot and record.state != PENDING_VERIFY:
        return ()
    sequence = record.sequence + 1 + (slot - record.sequence) % count
    if sequence < BLANK:
        return (_writing(1 - current, new_record(sequence, state)),)
    return _writing(1 - current, new_record(slot + 1, state)), SectorWrite(current, _ERASED)


def select_factory(otadata: bytes) -> tuple[SectorWrite, ...]:
    """Return the steps that make the bootloader start the factory app: both sectors erased, the one in force last."""
    first, second = read_sectors(otadata)
    last = active(first.record, second.record) or 0
    content = (first, second)
    return tuple(SectorWrite(sector, _ERASED) for sector in (1 - last, last) if not content[sector].erased)


def _writing(sector: int, record: Record) -> SectorWrite:
    return SectorWrite(sector, record.pack().ljust(SECTOR, b"\xff"))
