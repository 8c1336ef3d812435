"""The XOR of many bytes, which is an image's checksum."""

from __future__ import annotations

_CHUNK = 1 << 16


def xor_of(data: bytes | bytearray | memoryview) -> int:
    """Return all bytes combined by exclusive or; 0 for none.

    Python's long integers do the work: chunks are laid onto one another, and the result folded in halves.
    """
    if len(data) <= _CHUNK:
        return _folded(int.from_bytes(data, "little"), len(data))
    view, total = memoryview(data), 0
    for at in range(0, len(view), _CHUNK):
        total ^= int.from_bytes(view[at : at + _CHUNK], "little")
    return _folded(total, _CHUNK)


def _folded(number: int, length: int) -> int:
    while length > 1:
        half = (length + 1) // 2
        number = (number >> (half * 8)) ^ (number & ((1 << (half * 8)) - 1))
        length = half
    return number
