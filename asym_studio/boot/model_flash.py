"""A flash that is erased and programmed piece by piece, and booted time and again at little cost.

Proving a plan, and cutting an update at every moment, asks tens of thousands of times what starts now. A boot reads
little, so it is repeated only where what the last one read has changed; sums and hashes of long ranges are kept until
a sector in them changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import Enum

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.result import BootResult
from asym_studio.flash.chips import Chip
from asym_studio.flash.units import SECTOR
from asym_studio.flash.xor import xor_of


class Boots(Enum):
    """What a board starts after a power loss at some moment."""

    OLD_APP = "old app"
    NEW_APP = "new app"
    UPDATER = "updater"
    OTHER_APP = "other app"
    """None of these: in a migration, an app that was on the board before, in another slot than the one that ran."""
    NOTHING = "nothing until resumed"


class ModelFlash:
    """A whole flash. Erasing sets bits, programming clears them, as in the chip."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self.data = bytearray(data)
        self._clock = 0
        self._changed = [0] * (len(self.data) // SECTOR)
        self._sums: dict[int, tuple[int, int]] = {}
        self._hashes: dict[tuple[int, int], tuple[int, bytes]] = {}
        self._boots: dict[BootOptions, BootResult] = {}
        self._read: set[int] = set()
        self.answer: Boots | None = None
        """What was found to start, until something changes of what was looked at for that."""

    def copy(self) -> ModelFlash:
        """Return the same flash, with everything that is known about it."""
        other = ModelFlash(self.data)
        other._learn(self)
        return other

    def become(self, other: ModelFlash) -> None:
        """Make this the same flash as another of its size, in the memory that it has: new memory takes longer."""
        self.data[:] = other.data
        self._learn(other)

    def _learn(self, other: ModelFlash) -> None:
        self._clock, self._changed = other._clock, list(other._changed)
        self._sums, self._hashes = dict(other._sums), dict(other._hashes)
        self._boots, self._read, self.answer = dict(other._boots), set(other._read), other.answer

    def erase(self, offset: int, size: int = SECTOR) -> None:
        """Erase from `offset` on; less than a sector is an erase that was cut."""
        self._put(offset, b"\xff" * size)

    def program(self, offset: int, data: bytes) -> None:
        """Program bytes: what is 0 stays 0."""
        there = int.from_bytes(self.data[offset : offset + len(data)], "little")
        self._put(offset, (there & int.from_bytes(data, "little")).to_bytes(len(data), "little"))

    def write(self, offset: int, data: bytes | bytearray) -> None:
        """Erase and program whole sectors at once, where nobody asks what lies between."""
        for at in range(0, len(data), SECTOR):
            self._put(offset + at, data[at : at + SECTOR])

    def boot(self, chip: Chip, options: BootOptions) -> BootResult:
        """Return what starts now; always to be called with the same chip."""
        if options not in self._boots:
            self._boots[options] = boot(self.view(), chip, options)
        return self._boots[options]

    def view(self) -> FlashView:
        """Return it as the bootloader reads it; what is read counts as read by the last boot."""
        return _Watched(self)

    def holds(self, offset: int, data: bytes) -> bool:
        """Return whether these bytes are at that place."""
        self.noted(offset, len(data))
        return self.data.startswith(data, offset)

    def noted(self, offset: int, length: int) -> None:
        """Take down that a boot has read this range."""
        self._read.update(range(offset // SECTOR, (offset + length - 1) // SECTOR + 1))

    def sha256(self, offset: int, length: int) -> bytes:
        """Return the SHA-256 of a range."""
        known = self._hashes.get((offset, length))
        if known is not None and self._last_change(offset, length) <= known[0]:
            return known[1]
        digest = hashlib.sha256(memoryview(self.data)[offset : offset + length]).digest()
        self._hashes[offset, length] = self._clock, digest
        return digest

    def xor(self, offset: int, length: int) -> int:
        """Return the XOR of all bytes of a range."""
        first, end = -(-offset // SECTOR), (offset + length) // SECTOR
        if first >= end:
            return xor_of(self.data[offset : offset + length])
        total = xor_of(self.data[offset : first * SECTOR]) ^ xor_of(self.data[end * SECTOR : offset + length])
        for sector in range(first, end):
            total ^= self._sum(sector)
        return total

    def _sum(self, sector: int) -> int:
        known = self._sums.get(sector)
        if known is not None and known[0] == self._changed[sector]:
            return known[1]
        total = xor_of(self.data[sector * SECTOR : (sector + 1) * SECTOR])
        self._sums[sector] = self._changed[sector], total
        return total

    def _last_change(self, offset: int, length: int) -> int:
        return max(self._changed[offset // SECTOR : (offset + length - 1) // SECTOR + 1], default=0)

    def _put(self, offset: int, data: bytes | bytearray) -> None:
        if self.data[offset : offset + len(data)] == data:
            return
        self._clock += 1
        self.data[offset : offset + len(data)] = data
        sector = offset // SECTOR
        self._changed[sector] = self._clock
        if sector in self._read:
            self._boots.clear()
            self.answer = None
            self._read.clear()


class _Watched(FlashView):
    """A view that tells the model what is read, and lets it do the sums."""

    def __init__(self, model: ModelFlash, written: Mapping[int, bytes] | None = None) -> None:
        super().__init__(b"", written)
        self._model = model
        self.size = len(model.data)

    def read(self, offset: int, length: int) -> bytes:
        at = offset % self.size
        if at + length > self.size:
            return self.read(at, self.size - at) + self.read(0, length - (self.size - at))
        self._model.noted(at, length)
        return self._piece(at, length)

    def sha256(self, offset: int, length: int) -> bytes:
        if self._is_plain(offset, length):
            self._model.noted(offset, length)
            return self._model.sha256(offset, length)
        return hashlib.sha256(self.read(offset, length)).digest()

    def xor(self, offset: int, length: int) -> int:
        turns, rest = divmod(length, self.size)
        if turns:
            whole = self.xor(0, self.size - 1) ^ self.xor(self.size - 1, 1) if turns % 2 else 0
            return whole ^ (self.xor(offset, rest) if rest else 0)
        if self._is_plain(offset, length):
            self._model.noted(offset, length)
            return self._model.xor(offset, length)
        return xor_of(self.read(offset, length))

    def programmed(self, offset: int, record: bytes, *, erase: bool = True) -> FlashView:
        after = super().programmed(offset, record, erase=erase)
        return _Watched(self._model, dict(after.written))

    def _original(self, at: int, count: int) -> bytes:
        return bytes(self._model.data[at : at + count])

    def _is_plain(self, offset: int, length: int) -> bool:
        """Return whether the range neither wraps around nor holds a sector that this boot has written."""
        if offset + length > self.size or not length:
            return False
        return not any(sector < offset + length and offset < sector + SECTOR for sector, _ in self.written)
