"""LittleFS images that are wrong with right checksums: what lies behind the checksums is never reached otherwise.

Source of the format: littlefs `SPEC.md` 2.1.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from asym_studio.flash.units import SECTOR

_CRC, _CRC_KINDS = 0x500, 0x700
_NOTHING = 0x3FF
"""The length of an entry that was deleted."""
_KINDS = (0x001, 0x002, 0x0FF, 0x200, 0x201, 0x202, 0x301, 0x401, 0x4FF, 0x600, 0x601, 0x7FF)
_NUMBERS = (0, 1, 2, 3, 5, 15, 16, 17, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_NAMES = (b"..", b".", b"/", b"a/b", b"../../x", b"\0", b"\xff\xfe", b"\x1b[2J", b"n" * 255, b"")


@dataclass(frozen=True)
class Entry:
    """One entry of a block's log; `length` is what its tag says, `data` the bytes behind it."""

    kind: int
    identity: int
    data: bytes
    length: int

    @property
    def ends_commit(self) -> bool:
        """Whether it is a checksum."""
        return self.kind & _CRC_KINDS == _CRC and self.kind < _CRC + 2


def entries(block: bytes) -> list[Entry]:
    """Return the entries of a block's log up to where it ends; none if it is no log."""
    found, at, previous = list[Entry](), 4, 0xFFFFFFFF
    while at + 4 <= len(block):
        tag = int.from_bytes(block[at : at + 4], "big") ^ previous
        kind, identity, length = tag >> 20 & 0x7FF, tag >> 10 & 0x3FF, tag & 0x3FF
        size = 0 if length == _NOTHING else length
        if tag >> 31 or at + 4 + size > len(block):
            break
        entry = Entry(kind, identity, block[at + 4 : at + 4 + size], length)
        found.append(entry)
        at += 4 + size
        previous = tag ^ ((kind & 1) << 31 if entry.ends_commit else 0)
    last = max((number for number, entry in enumerate(found) if entry.ends_commit), default=-1)
    return found[: last + 1]


def block_of(revision: bytes, log: Sequence[Entry]) -> bytes:
    """Return a block with these entries; the checksums are made anew."""
    block, begun, previous = bytearray(revision), 0, 0xFFFFFFFF
    for entry in log:
        tag = entry.kind << 20 | entry.identity << 10 | entry.length & 0x3FF
        block += (tag ^ previous).to_bytes(4, "big")
        data, previous = entry.data, tag
        if entry.ends_commit:
            data = (zlib.crc32(block[begun:]) ^ 0xFFFFFFFF).to_bytes(4, "little") + data[4:]
            previous = tag ^ (entry.kind & 1) << 31
            begun = len(block) + len(data)
        block += data
    return bytes(block[:SECTOR].ljust(SECTOR, b"\xff"))


def mutate_littlefs(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change entries of the file system's logs, and make their checksums fit."""
    logs = [at for at in range(0, len(data), SECTOR) if entries(data[at : at + SECTOR])]
    if not logs or random.random() < 0.1:
        return _anywhere(random, data)
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 3))):
        at = random.choice(logs)
        block = bytes(changed[at : at + SECTOR])
        log = entries(block)
        for _ in range(random.choice((1, 1, 2, 4))):
            _change(random, log, _log_of(random, others))
        revision = block[:4] if random.random() < 0.8 else random.randbytes(4)
        changed[at : at + SECTOR] = block_of(revision, log)
    return bytes(changed)


def _anywhere(random: Random, data: bytes) -> bytes:
    changed, at = bytearray(data), random.randrange(max(1, len(data)))
    changed[at : at + 4] = random.randbytes(4)
    return bytes(changed[: len(data)])


def _log_of(random: Random, others: Sequence[bytes]) -> list[Entry]:
    other = random.choice(others)
    at = random.randrange(0, max(SECTOR, len(other)), SECTOR)
    return entries(other[at : at + SECTOR])


def _change(random: Random, log: list[Entry], other: list[Entry]) -> None:
    places = [number for number, entry in enumerate(log) if not entry.ends_commit]
    if not places:
        return
    at, deed = random.choice(places), random.random()
    if deed < 0.55:
        log[at] = _with_words(random, log[at])
    elif deed < 0.7:
        log[at] = _resized(log[at], random.choice(_NAMES) if random.random() < 0.7 else random.randbytes(8))
    elif deed < 0.8:
        log[at] = replace(log[at], kind=random.choice(_KINDS))
    elif deed < 0.85:
        log[at] = replace(log[at], identity=random.choice((0, 1, 2, 0x3FE, 0x3FF)))
    elif deed < 0.9:
        del log[at]
    else:
        log.insert(at, random.choice([entry for entry in (other or log) if not entry.ends_commit] or [log[at]]))


def _with_words(random: Random, entry: Entry) -> Entry:
    """Return the entry with another number: a pair of blocks, a list's head, a size, a field of the superblock."""
    words = len(entry.data) // 4
    if not words:
        return replace(entry, length=random.choice((0, 1, 8, 0x3FE, _NOTHING)))
    changed, number = bytearray(entry.data), random.choice((*_NUMBERS, random.getrandbits(32), random.randrange(16)))
    struct.pack_into("<I", changed, 4 * random.randrange(words), number)
    if words == 2 and random.random() < 0.3:
        pair = random.choice(((0, 1), (1, 0), (0, 0), (5, 6)))
        changed[:8] = struct.pack("<II", *pair)
    return replace(entry, data=bytes(changed))


def _resized(entry: Entry, data: bytes) -> Entry:
    return replace(entry, data=data, length=len(data))
