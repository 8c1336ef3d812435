"""Reading a flash as the chip sees it: addresses wrap at the chip's size, and what is not in the dump is erased."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import accumulate
from operator import xor

from asym_studio.flash.units import MB, SECTOR
from asym_studio.flash.xor import xor_of

_CHUNK = 1 << 16


class FlashView:
    """A dump of a flash from its first byte, and the sectors that were written since.

    `size` (bytes) is the chip's: the smallest standard size that holds the dump. A flash chip ignores the address bits
    beyond its size, so every read succeeds.
    """

    def __init__(self, data: bytes | bytearray | memoryview, written: Mapping[int, bytes] | None = None) -> None:
        self._data = memoryview(data).toreadonly()
        self._written = dict(written or {})
        self.size = max(1 * MB, 1 << max(0, len(self._data) - 1).bit_length())

    def read(self, offset: int, length: int) -> bytes:
        """Return the bytes at an address."""
        return b"".join(self._pieces(offset, length))

    def word(self, offset: int, length: int = 4) -> int:
        """Return a little-endian number."""
        return int.from_bytes(self.read(offset, length), "little")

    def sha256(self, offset: int, length: int) -> bytes:
        """Return the SHA-256 of a range."""
        digest = hashlib.sha256()
        for piece in self._pieces(offset, length):
            digest.update(piece)
        return digest.digest()

    def xor(self, offset: int, length: int) -> int:
        """Return the XOR of all bytes of a range.

        It takes no longer for a long range: segments that claim megabytes, time and again, cost nothing.
        """
        turns, rest = divmod(length, self.size)
        first, end = offset % self.size, offset % self.size + rest
        folded = self._xor_below(min(end, self.size)) ^ self._xor_below(first)
        if end > self.size:
            folded ^= self._xor_below(end - self.size)
        return folded ^ self._xor_below(self.size) if turns % 2 else folded

    def programmed(self, offset: int, record: bytes, *, erase: bool = True) -> FlashView:
        """Return this flash after one sector was erased and a record written at `offset`.

        As in the chip, writing clears bits only: what reaches into the next, not erased sector is combined with it.
        """
        written = dict(self._written)
        if erase:
            written[self.sector_of(offset)] = b"\xff" * SECTOR
        for at, byte in enumerate(record, offset):
            sector = self.sector_of(at)
            content = bytearray(written.get(sector) or self.read(sector, SECTOR))
            content[at % SECTOR] &= byte
            written[sector] = bytes(content)
        return FlashView(self._data, written)

    def sector_of(self, offset: int) -> int:
        """Return where the sector with that address starts on the chip."""
        return offset % self.size // SECTOR * SECTOR

    @property
    def written(self) -> tuple[tuple[int, bytes], ...]:
        """The sectors that were written, as (offset, content), in address order."""
        return tuple(sorted(self._written.items()))

    def _pieces(self, offset: int, length: int) -> Iterator[bytes]:
        end = offset + length
        while offset < end:
            at = offset % self.size
            count = min(_CHUNK - at % _CHUNK, end - offset)
            yield self._piece(at, count)
            offset += count

    def _piece(self, at: int, count: int) -> bytes:
        piece = self._original(at, count)
        for sector, content in self._written.items():
            first, end = max(at, sector), min(at + count, sector + SECTOR)
            if first < end:
                piece = piece[: first - at] + content[first - sector : end - sector] + piece[end - at :]
        return piece

    def _original(self, at: int, count: int) -> bytes:
        return bytes(self._data[at : at + count]).ljust(count, b"\xff")

    def _xor_below(self, end: int) -> int:
        """Return the XOR of all bytes before `end`."""
        block = min(end // _CHUNK, len(self._sums) - 1)
        start = block * _CHUNK
        return self._sums[block] ^ xor_of(self._piece(start, end - start)) if end > start else self._sums[block]

    @cached_property
    def _sums(self) -> tuple[int, ...]:
        """The XOR of all bytes before each block of the chip, and before its end."""
        blocks = range(0, self.size, _CHUNK)
        return tuple(accumulate((xor_of(self._piece(at, _CHUNK)) for at in blocks), xor, initial=0))
