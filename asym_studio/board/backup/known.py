"""Content that is at hand, found by its MD5: what need not come over the line."""

from __future__ import annotations

import hashlib

from asym_studio.flash.units import BLOCK, SECTOR

PIECES = (BLOCK, SECTOR)
"""The sizes of the pieces that are known; both are also what is asked of the chip."""


class Known:
    """Pieces of 64 KB and 4 KB by their MD5; blank and zeroed flash to begin with, if that is wanted."""

    def __init__(self, *, fillers: bool = True) -> None:
        self._pieces: dict[tuple[int, bytes], memoryview] = {}
        for filler in (b"\xff", b"\0") if fillers else ():
            self.add(filler * BLOCK)

    def add(self, data: bytes) -> None:
        """Learn all pieces of some content that starts at a multiple of 64 KB of something; a cut end counts as blank.

        The end of an image is known so, too: the rest of its last sector is erased flash.
        """
        view = memoryview(data)
        for size in PIECES:
            for at in range(0, len(view), size):
                piece = view[at : at + size]
                if size == BLOCK and len(piece) <= SECTOR:
                    continue  # its sector says it all
                if len(piece) < size:
                    piece = memoryview(bytes(piece).ljust(size, b"\xff"))
                self._pieces.setdefault((size, md5(piece)), piece)

    def add_at(self, offset: int, data: bytes) -> None:
        """Learn the sectors of some content that lies at a flash offset, and its blocks where it holds whole ones."""
        head = -offset % BLOCK
        for at in range(0, min(head, len(data)), SECTOR):
            self.add(data[at : at + SECTOR])
        if len(data) > head:
            self.add(data[head:])

    def find(self, size: int, digest: bytes) -> bytes | None:
        """Return the content of that size (one of `PIECES`) with that MD5, if it is at hand."""
        found = self._pieces.get((size, digest))
        return None if found is None else bytes(found)


def md5(data: bytes | memoryview) -> bytes:
    """Return the MD5 digest, as the chip computes it."""
    return hashlib.md5(data, usedforsecurity=False).digest()
