"""Reading a LittleFS without trusting it: what the driver in C would crash on, or follow in circles, is refused.

A file system comes from a board, and a board may hold anything. Every block is in bounds, each is followed once, and
whatever the format does not know is an answer of its own. Source: littlefs `SPEC.md` 2.1 and `lfs.c` 2.9.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import SECTOR

_FILE, _FOLDER, _SUPERBLOCK = 0x001, 0x002, 0x0FF
_NAMED = (_FILE, _FOLDER, _SUPERBLOCK)
_FOLDER_AT, _INLINE, _LIST = 0x200, 0x201, 0x202
_ATTRIBUTES = range(0x300, 0x400)
_CREATE, _DELETE = 0x401, 0x4FF
_CRC, _NEXT_CRC = (0x500, 0x501), 0x5FF
_SOFT, _HARD = 0x600, 0x601
_MOVE = 0x7FF
_NO_LENGTH = 0x3FF
_WHOLE = 0x3FF
"""The id of what is about the whole block."""
_NOWHERE = (0xFFFFFFFF, 0xFFFFFFFF)
_VERSIONS = (0x20000, 0x20001)
_DEEPEST, _MOST = 64, 5_000
"""How deep folders may be nested, and how many things there may be in all: the driver looks for each one by name."""
_FIRST = (0, 1)
_MAGIC = b"littlefs"

Tree = dict[str, tuple[bytes | None, dict[int, bytes]]]
"""Every path below the root: its content (None for a folder) and its custom attributes."""
Pair = tuple[int, int]


class Unreadable(Exception):
    """The file system cannot be read, or its files do not fit; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass
class _Thing:
    """What a block says of one id; `name` None: nothing that can be found."""

    kind: int | None = None
    name: bytes | None = None
    form: int | None = None
    data: bytes = b""
    attributes: dict[int, bytes] = field(default_factory=dict)


@dataclass
class _Block:
    """What the whole commits of a metadata block come to."""

    things: list[_Thing] = field(default_factory=list)
    tail: Pair = _NOWHERE
    hard: bool = False
    moving: bytes = bytes(12)


@dataclass(frozen=True)
class FileSystem:
    """A file system that is sound: its version on the disk (major << 16 | minor), its blocks, and all that is in it."""

    version: int
    blocks: int
    tree: Tree


def read(data: bytes) -> FileSystem:
    """Return a file system whose first block is the data's first sector. Raises Unreadable."""
    reader = _Reader(data)
    root, version = reader.root()
    tree = dict(reader.below(root, "", 0))
    return FileSystem(version, reader.blocks, tree)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.blocks = len(data) // SECTOR
        self._known: dict[Pair, _Block] = {}
        self._entered: set[Pair] = set()
        self._left = len(data)
        self._count = 0

    def root(self) -> tuple[Pair, int]:
        """Follow the thread through all pairs; return the one that the root folder begins with, and the version."""
        found, version, at = None, 0, _FIRST
        moving = bytes(12)
        while at != _NOWHERE:
            if _sorted(at) in self._known:
                raise _wrong(message("its folders lead in a circle."))
            block = self._block(at)
            moving = bytes(one ^ other for one, other in zip(moving, block.moving, strict=True))
            if block.things and block.things[0].kind == _SUPERBLOCK:
                found, version = at, self._take_superblock(block.things[0])
            at = block.tail
        if found is None:
            raise _wrong(message("it has no superblock."))
        if any(moving):
            raise _wrong(message("a change of it was cut off; let the device start once and mend it."))
        return found, version

    def _take_superblock(self, thing: _Thing) -> int:
        if thing.name != _MAGIC or thing.form != _INLINE or len(thing.data) < 24:
            raise _wrong(message("its superblock is damaged."))
        version, size, count = struct.unpack_from("<III", thing.data)
        if version not in _VERSIONS or size != SECTOR or not 2 <= count <= len(self._data) // SECTOR:
            raise _wrong(message("it is not made for this place."))
        self.blocks = count
        return int(version)

    def below(self, pair: Pair, path: str, depth: int) -> Iterator[tuple[str, tuple[bytes | None, dict[int, bytes]]]]:
        """Yield everything below the folder that begins with a pair, folders before what is in them."""
        if depth > _DEEPEST:
            raise _wrong(message("its folders are nested too deeply."))
        for thing in self._things(pair):
            if thing.kind in (None, _SUPERBLOCK):
                continue
            inner = f"{path}/{_name(thing)}"
            self._count += 1
            if self._count > _MOST:
                raise _wrong(message("it holds more than {count} files.", count=_MOST))
            if thing.kind == _FOLDER and thing.form == _FOLDER_AT:
                yield inner, (None, thing.attributes)
                yield from self.below(_pair(thing.data), inner, depth + 1)
            elif thing.kind == _FILE:
                yield inner, (self._content(thing), thing.attributes)
            else:
                raise _wrong(message("one of its entries is of an unknown kind."))

    def _things(self, pair: Pair) -> Iterator[_Thing]:
        while True:
            if _sorted(pair) in self._entered or _sorted(pair) not in self._known:
                raise _wrong(message("its folders lead in a circle."))
            self._entered.add(_sorted(pair))
            block = self._known[_sorted(pair)]
            yield from block.things
            if not block.hard:
                return
            pair = block.tail

    def _content(self, thing: _Thing) -> bytes:
        if thing.form == _INLINE:
            return thing.data
        if thing.form != _LIST or len(thing.data) != 8:
            raise _wrong(message("one of its files has no content."))
        head, size = struct.unpack("<II", thing.data)
        self._left -= size
        if self._left < 0:
            raise _wrong(message("its files are larger than it."))
        return self._listed(head, size)

    def _listed(self, head: int, size: int) -> bytes:
        """Return a file's content from its list of blocks, which leads from the last one to the first."""
        rooms = list(_rooms(size))
        chain = [head]
        while len(chain) < len(rooms):
            chain.append(int.from_bytes(self._sector(chain[-1])[:4], "little"))
        chain.reverse()
        for number, at in enumerate(chain):
            self._demand_pointers(number, self._sector(at), chain)
        parts = (self._sector(at)[start:end] for at, (start, end) in zip(chain, rooms, strict=True))
        return b"".join(parts) if size else b""

    @staticmethod
    def _demand_pointers(number: int, sector: bytes, chain: list[int]) -> None:
        """Raise Unreadable unless all pointers of a list's block lead to where the list has been."""
        for power in range(_pointers(number)):
            if int.from_bytes(sector[4 * power : 4 * power + 4], "little") != chain[number - (1 << power)]:
                raise _wrong(message("the blocks of one of its files do not belong together."))

    def _sector(self, block: int) -> bytes:
        if not 0 <= block < self.blocks:
            raise _wrong(message("it leads beyond its own end."))
        return self._data[block * SECTOR : (block + 1) * SECTOR]

    def _block(self, pair: Pair) -> _Block:
        """Return what a pair says: the later of its two blocks, or the other one if that has no whole commit."""
        sectors = [self._sector(at) for at in pair]
        older, newer = (int.from_bytes(sector[:4], "little") for sector in sectors)
        if 0 < (newer - older) & 0xFFFFFFFF < 0x80000000:
            sectors.reverse()
        for sector in sectors:
            log = list(_commits(sector))
            if log:
                found = self._known[_sorted(pair)] = _summed(log)
                return found
        raise _wrong(message("one of its folders is damaged."))


_Entry = tuple[int, int, int, bytes]
"""Kind, id, length as it is said, data."""


def _commits(sector: bytes) -> Iterator[_Entry]:
    """Yield the entries of a block's whole commits; an empty commit yields its checksum's."""
    commit: list[_Entry] = []
    at, begun, previous = 4, 0, 0xFFFFFFFF
    while at + 4 <= len(sector):
        tag = int.from_bytes(sector[at : at + 4], "big") ^ previous
        kind, identity, length = tag >> 20 & 0x7FF, tag >> 10 & 0x3FF, tag & 0x3FF
        end = at + 4 + (0 if length == _NO_LENGTH else length)
        if tag >> 31 or end > len(sector):
            return
        data = sector[at + 4 : end]
        commit.append((kind, identity, length, data))
        if kind in _CRC:
            if len(data) < 4 or int.from_bytes(data[:4], "little") != zlib.crc32(sector[begun : at + 4]) ^ 0xFFFFFFFF:
                return
            yield from commit
            commit, begun = [], end
            tag ^= (kind & 1) << 31
        previous, at = tag, end


def _summed(log: list[_Entry]) -> _Block:
    """Return what a log's entries come to, one after the other."""
    block = _Block()
    for kind, identity, length, data in log:
        if kind in _CRC or kind == _NEXT_CRC:
            continue
        if kind in (_SOFT, _HARD):
            block.tail, block.hard = _pair(data), kind == _HARD
        elif kind == _MOVE:
            block.moving = data.ljust(12, b"\0")[:12]
        elif kind == _CREATE and identity <= len(block.things) and identity < _WHOLE:
            block.things.insert(identity, _Thing())
        elif kind == _DELETE and identity < len(block.things):
            del block.things[identity]
        else:
            _note(block, kind, identity, None if length == _NO_LENGTH else data)
    return block


def _note(block: _Block, kind: int, identity: int, data: bytes | None) -> None:
    """Take in an entry about one thing; no data: what it takes away."""
    if kind in _NAMED and identity < _WHOLE:  # a block that was written anew names its things without creating them
        block.things += [_Thing() for _ in range(len(block.things), identity + 1)]
    if identity >= len(block.things):
        raise _wrong(message("an entry is about nothing that is there."))
    thing = block.things[identity]
    if kind in _NAMED and data is not None:
        thing.kind, thing.name = kind, data
    elif kind in (_FOLDER_AT, _INLINE, _LIST) and data is not None:
        thing.form, thing.data = kind, data
    elif kind in _ATTRIBUTES:
        thing.attributes.pop(kind & 0xFF, None)
        if data is not None:
            thing.attributes[kind & 0xFF] = data
    else:
        raise _wrong(message("one of its entries is of an unknown kind."))


def _name(thing: _Thing) -> str:
    try:
        name = (thing.name or b"").decode()
    except UnicodeDecodeError:
        raise _wrong(message("a name in it is not UTF-8.")) from None
    if name in ("", ".", "..") or "/" in name or "\0" in name:
        raise _wrong(message("a name in it is none."))
    return name


def _pair(data: bytes) -> Pair:
    if len(data) != 8:
        raise _wrong(message("one of its folders is damaged."))
    first, second = struct.unpack("<II", data)
    return first, second


def _sorted(pair: Pair) -> Pair:
    return min(pair), max(pair)


def _pointers(number: int) -> int:
    """Return how many pointers the block of that number begins with: to the ones 1, 2, 4 … before it."""
    return (number & -number).bit_length()


def _rooms(size: int) -> Iterator[tuple[int, int]]:
    """Yield which bytes (start, end) of each block of a list hold content of that size."""
    left, number = size, 0
    while left > 0 or number == 0:
        start = 4 * _pointers(number)
        count = min(left, SECTOR - start)
        yield start, start + count
        left, number = left - count, number + 1


def _wrong(reason: Message) -> Unreadable:
    return Unreadable(reason)
