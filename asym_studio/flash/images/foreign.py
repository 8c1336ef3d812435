"""What is not an ESP32's app image, but known well enough to be named.

Source: esptool's documentation of the ESP8266 image format, UF2's and gzip's specifications.
"""

from __future__ import annotations

import struct

from asym_studio.flash.errors import Message, message

_GZIP, _ZIP, _UF2 = b"\x1f\x8b", b"PK\x03\x04", b"UF2\n\x57\x51\x5d\x9e"
_ESP8266_MAGICS = b"\xe9\xea"
_ESP8266_HEADER = struct.Struct("<BBBBI")
_SEGMENT = struct.Struct("<II")
_ESP8266_RAM = ((0x3FFE8000, 0x40000000), (0x40100000, 0x40110000))
_ESP8266_IROM = 0x40200000
_MOST_SEGMENTS = 16


def foreign(view: memoryview) -> tuple[Message, Message] | None:
    """Return what else the bytes are, and what to do about it; None if nobody knows."""
    head = bytes(view[:8])
    if head.startswith((_GZIP, _ZIP)):
        return message("This is a compressed file."), message("Unpack it, and give the .bin file from it.")
    if head.startswith(_UF2):
        return (
            message("This is a UF2 file: an image cut up for a drag-and-drop bootloader."),
            message("Give the .bin file that the build made for the app."),
        )
    if is_esp8266_image(view):
        return (
            message("This is an image for the ESP8266, which has no partition table."),
            message("Give an image for a chip of the ESP32 family."),
        )
    return None


def is_esp8266_image(view: memoryview) -> bool:
    """Return whether the bytes are an ESP8266's image: 8 bytes of header, then segments for its memory."""
    if len(view) < _ESP8266_HEADER.size or view[0] not in _ESP8266_MAGICS:
        return False
    count, at = view[1], _ESP8266_HEADER.size
    if view[0] == _ESP8266_MAGICS[1]:
        count = 1  # an image for a boot loader: one segment that stays in flash, and another image behind it
    if not 1 <= count <= _MOST_SEGMENTS:
        return False
    for _ in range(count):
        if at + _SEGMENT.size > len(view):
            return False
        address, length = _SEGMENT.unpack_from(view, at)
        at += _SEGMENT.size + length
        if at > len(view) or not _in_esp8266(address, stays=view[0] == _ESP8266_MAGICS[1]):
            return False
    return True


def _in_esp8266(address: int, *, stays: bool) -> bool:
    if stays:
        return address == 0 or address >= _ESP8266_IROM
    return any(first <= address < end for first, end in _ESP8266_RAM)
