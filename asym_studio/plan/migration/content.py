"""What moving a partition, or giving it another size, makes of its content; and where that is not possible.

Source: FACTS of the formats as `flash/contents.py` reads them; ESP-IDF `nvs_flash`, `esp_core_dump`, littlefs 2.x.
"""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.contents import Bytes, ContentKind, Contents, look
from asym_studio.flash.errors import Message, message
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR, describe
from asym_studio.plan.migration import littlefs

_NAMES = {
    ContentKind.SPIFFS: message("SPIFFS"),
    ContentKind.FAT: message("a FAT file system"),
    ContentKind.APP: message("an app image"),
    ContentKind.OTADATA: message("a boot selection"),
    ContentKind.UNKNOWN: message("content of an unknown format"),
}


@dataclass(frozen=True)
class Reshaped:
    """The content for the new size, or (None) why there is none. `preserved`: how many bytes are as they were, from
    the first one on; None where it is files that are preserved, in other bytes."""

    data: bytes | None
    reason: Message
    preserved: int | None = 0


def reshape(old: bytes, partition: Partition, size: int) -> Reshaped:
    """Return a partition's content for another size in bytes."""
    found = look(Bytes(old), partition)
    if found.kind is ContentKind.BLANK:
        return Reshaped(b"\xff" * size, message("It is erased, and stays so."), min(len(old), size))
    if size == len(old):
        return Reshaped(old, message("Byte for byte: {content}.", content=found.summary), size)
    if is_empty(found):
        return Reshaped(b"\xff" * size, message("The file system holds no files: it starts anew in the new size."))
    if found.kind is ContentKind.LITTLEFS:
        return _littlefs(old, size)
    if size > len(old):
        return _grown(old, found, size)
    return _shrunk(old, found, size)


def is_empty(found: Contents) -> bool:
    """Return whether a file system holds nothing at all."""
    return found.kind is ContentKind.SPIFFS and found.used == 0


def is_blank(data: bytes | memoryview) -> bool:
    """Return whether everything is erased."""
    return not bytes(data).strip(b"\xff")


def _grown(old: bytes, found: Contents, size: int) -> Reshaped:
    if found.kind in (ContentKind.NVS, ContentKind.COREDUMP, ContentKind.PHY):
        return Reshaped(old.ljust(size, b"\xff"), message("As it was, with erased space behind it."), len(old))
    return _only_same_size(found)


def _shrunk(old: bytes, found: Contents, size: int) -> Reshaped:
    if found.kind is ContentKind.NVS:
        return _shrunk_nvs(old, size)
    if found.kind is ContentKind.COREDUMP and (found.used or size + 1) <= size and is_blank(old[size:]):
        return Reshaped(old[:size], message("The core dump fits."), size)
    return _only_same_size(found)


def _shrunk_nvs(old: bytes, size: int) -> Reshaped:
    if not is_blank(old[size:]):
        return Reshaped(None, message("The settings use pages behind the new end."))
    if size < 3 * SECTOR or not any(is_blank(old[at : at + SECTOR]) for at in range(0, size, SECTOR)):
        return Reshaped(None, message("No free page would be left for the settings, and NVS cannot do without one."))
    return Reshaped(old[:size], message("Only empty pages are dropped, and a free one stays."), size)


def _only_same_size(found: Contents) -> Reshaped:
    content = _NAMES.get(found.kind, message("content"))
    return Reshaped(None, message("It holds {content}, which can only move at the same size.", content=content))


def _littlefs(old: bytes, size: int) -> Reshaped:
    try:
        if size > len(old):
            return Reshaped(littlefs.grown(old, size), message("The file system grows in place."), None)
        rebuilt = littlefs.rebuilt(old, size)
    except littlefs.Unreadable as error:
        return Reshaped(None, message("Its LittleFS cannot be changed: {reason}", reason=error.reason))
    return Reshaped(
        rebuilt, message("The file system is built anew in {size}, with all its files.", size=describe(size)), None
    )
