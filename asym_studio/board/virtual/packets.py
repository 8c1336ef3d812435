"""Requests and responses of the serial protocol, without their SLIP frames."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

_HEADER = struct.Struct("<BBHI")
_DATA_HEADER = 16
_CHECKSUM_SEED = 0xEF
_SYNC_BODY = b"\x07\x07\x12\x20" + b"\x55" * 32


class Op(IntEnum):
    """What a request asks for."""

    FLASH_BEGIN = 0x02
    FLASH_DATA = 0x03
    FLASH_END = 0x04
    MEM_BEGIN = 0x05
    MEM_END = 0x06
    MEM_DATA = 0x07
    SYNC = 0x08
    WRITE_REG = 0x09
    READ_REG = 0x0A
    SPI_SET_PARAMS = 0x0B
    SPI_ATTACH = 0x0D
    READ_FLASH_SLOW = 0x0E
    CHANGE_BAUDRATE = 0x0F
    DEFLATE_BEGIN = 0x10
    DEFLATE_DATA = 0x11
    DEFLATE_END = 0x12
    FLASH_MD5 = 0x13
    SECURITY_INFO = 0x14
    ERASE_FLASH = 0xD0
    ERASE_REGION = 0xD1
    READ_FLASH = 0xD2


@dataclass(frozen=True)
class Request:
    """One request. `length` is what its header says, `body` what came."""

    op: int
    length: int
    checksum: int
    body: bytes

    def words(self) -> tuple[int, ...]:
        """Return the body as 32-bit words; what is left over is ignored."""
        return struct.unpack(f"<{len(self.body) // 4}I", self.body[: len(self.body) // 4 * 4])

    @property
    def payload(self) -> bytes:
        """The bytes after the 16 bytes that head a data request."""
        return self.body[_DATA_HEADER:]

    @property
    def is_complete_data(self) -> bool:
        """Whether a data request carries as many bytes as it says."""
        return len(self.body) >= _DATA_HEADER and self.words()[0] == len(self.payload)

    @property
    def is_intact(self) -> bool:
        """Whether the payload of a data request has the checksum that the header gives."""
        return checksum(self.payload) == self.checksum

    @property
    def is_sync(self) -> bool:
        """Whether the body is the pattern of a sync request."""
        return self.body == _SYNC_BODY


def parse(frame: bytes) -> Request | None:
    """Return the request in a frame's payload, or None if it is none."""
    if len(frame) < _HEADER.size:
        return None
    direction, op, length, check = _HEADER.unpack_from(frame)
    return Request(op, length, check, frame[_HEADER.size :]) if direction == 0 else None


def response(op: int, value: int, data: bytes, status: bytes) -> bytes:
    """Return a response: `value`, then data, then the status bytes."""
    return _HEADER.pack(1, op, len(data) + len(status), value) + data + status


def checksum(data: bytes) -> int:
    """Return the XOR of all bytes and 0xEF."""
    value = _CHECKSUM_SEED
    # Sixteen lanes at a time: XOR of big numbers is much quicker than of single bytes.
    whole = len(data) // 16 * 16
    lanes = 0
    for at in range(0, whole, 16):
        lanes ^= int.from_bytes(data[at : at + 16], "little")
    for byte in lanes.to_bytes(16, "little") + data[whole:]:
        value ^= byte
    return value
