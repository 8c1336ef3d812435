"""The superblock of a LittleFS: what the file system says of its own geometry.

It is an entry in the metadata pair of the first two blocks, which are logs: each commit ends in a checksum, what comes
later overrides what came before, and of the two blocks the one with the later revision counts. Source: littlefs
`SPEC.md` 2.1.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAGIC = b"littlefs"
MAGIC_AT = 8
"""Where the magic lies in a block of the pair: behind the revision and the tag of its entry."""
_SUPERBLOCK, _INLINE, _CRC = 0x0FF, 0x201, 0x500
_CRC_KINDS = 0x700
_DELETED = 0x3FF
_SMALLEST, _LARGEST = 128, 1 << 20
_WITHOUT_SIZE = 4096
"""How much of a block is read while its size is not known."""
_PLACES = (0, 4096, 512, 1024, 2048, 8192, 16384, 32768, 65536)
"""Where the pair's blocks may lie while the size is not known, the most likely first."""

Read = Callable[[int, int], bytes]


@dataclass(frozen=True)
class Superblock:
    """A file system's geometry: block size in bytes, number of blocks; `version` is (major, minor) on the disk."""

    version: tuple[int, int]
    block_size: int
    block_count: int

    @property
    def extent(self) -> int:
        """The size (bytes) that the file system is made for."""
        return self.block_size * self.block_count


@dataclass(frozen=True)
class _Log:
    revision: int
    superblock: Superblock


def superblock(read: Read) -> Superblock | None:
    """Return the superblock in force, None where there is none. `read` takes an offset and a size in bytes."""
    magics = (at for at in _PLACES if read(at, MAGIC_AT + len(MAGIC))[MAGIC_AT:] == MAGIC)
    first = next((log for at in magics if (log := _log(read(at, _WITHOUT_SIZE)))), None)
    if first is None:
        return None
    size = first.superblock.block_size
    logs = [log for at in (0, size) if (log := _log(read(at, size))) is not None and log.superblock.block_size == size]
    best = first
    for log in logs:
        if (log.revision - best.revision) & 0xFFFFFFFF < 0x80000000:
            best = log
    return best.superblock


def _log(block: bytes) -> _Log | None:
    """Return what a block of the pair says with its whole commits, None where it has none or no superblock."""
    found, named = None, False
    for kind, identity, data in _entries(block):
        if identity:
            continue
        named = named or (kind == _SUPERBLOCK and data == MAGIC)
        if kind == _INLINE and named and len(data) >= 12:
            version, size, count = struct.unpack_from("<III", data)
            found = Superblock((version >> 16, version & 0xFFFF), size, count)
    if found is None or not _SMALLEST <= found.block_size <= _LARGEST or not found.block_count:
        return None
    return _Log(int.from_bytes(block[:4], "little"), found)


def _entries(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (type, id, data) of the entries in a block's whole commits, in order."""
    commit: list[tuple[int, int, bytes]] = []
    at, begun, previous = 4, 0, 0xFFFFFFFF
    while at + 4 <= len(block):
        tag = int.from_bytes(block[at : at + 4], "big") ^ previous
        kind, identity, length = tag >> 20 & 0x7FF, tag >> 10 & 0x3FF, tag & 0x3FF
        size = 0 if length == _DELETED else length
        if tag >> 31 or at + 4 + size > len(block):
            return
        data = block[at + 4 : at + 4 + size]
        if kind & _CRC_KINDS == _CRC and kind < _CRC + 2:
            if int.from_bytes(data[:4], "little") != zlib.crc32(block[begun : at + 4]) ^ 0xFFFFFFFF:
                return
            yield from commit
            commit, begun = [], at + 4 + size
            tag ^= (kind & 1) << 31
        else:
            commit.append((kind, identity, data))
        previous = tag
        at += 4 + size
