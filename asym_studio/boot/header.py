"""The bootloader's own image header in a dump: what chip it is for and what flash size it believes in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.table import believed_flash_size
from asym_studio.flash.chips import CHIPS, Chip, chip_of_image_id
from asym_studio.flash.images.image import (
    CHECKSUM_SEED,
    HEADER_SIZE,
    IMAGE_MAGIC,
    MAX_SEGMENTS,
    SEGMENT_HEADER_SIZE,
)

_MODES = {0: "QIO", 1: "QOUT", 2: "DIO", 3: "DOUT", 4: "FAST READ", 5: "SLOW READ"}
_LARGEST = 0x100000
_DESCRIPTION_MAGIC = 80
"""The first byte of `esp_bootloader_desc_t`, which begins the first segment."""
DESCRIPTION_SIZE = 64
"""How much of the description is told of, from the start of the first segment."""
_GREETING = b"2nd stage bootloader"
_NAMED_VERSION = re.compile(rb"\0(v[0-9]{1,3}\.[0-9]{1,3}[\w.+-]{0,31})\0")
_MOST_CODE = 0x10000
_RELEASE = re.compile(r"v?([0-9]{1,3})(?:\.([0-9]{1,3}))?")


@dataclass(frozen=True)
class BootloaderImage:
    """What of the bootloader's image decides how it boots. `flash_size` is in bytes."""

    flash_size: int
    mode: str
    speed: str
    clock_divider: int
    segments: tuple[tuple[int, int], ...]
    """Its segments as (address, length), in bytes."""
    entry: int
    version: str | None
    """The ESP-IDF version that it was built with, as in `v5.5.1`; None if it does not say."""
    compiled: str | None
    """When it was built, as in `Nov 21 2026 12:00:00`."""

    @property
    def release(self) -> tuple[int, int] | None:
        """The first two numbers of the version, the second one 0 if it has none; None if it is not told."""
        found = _RELEASE.match(self.version or "")
        return (int(found[1]), int(found[2] or 0)) if found else None

    def is_before(self, major: int, minor: int) -> bool:
        """Return whether it is known to be older than that release."""
        return self.release is not None and self.release < (major, minor)


def chip_of(flash: FlashView) -> Chip | None:
    """Return the chip whose bootloader lies at its place in the flash, or None if there is none."""
    for offset in sorted({chip.bootloader_offset for chip in CHIPS.values()}, reverse=True):
        header = flash.read(offset, HEADER_SIZE)
        chip = chip_of_image_id(int.from_bytes(header[12:14], "little"))
        if header[0] == IMAGE_MAGIC and header[1] <= MAX_SEGMENTS and chip and chip.bootloader_offset == offset:
            return chip
    return None


def read_bootloader(flash: FlashView, chip: Chip) -> BootloaderImage | None:
    """Return the bootloader's image at the chip's place, or None if there is none."""
    offset = chip.bootloader_offset
    header = flash.read(offset, HEADER_SIZE)
    if header[0] != IMAGE_MAGIC:
        return None
    version, compiled = described(flash.read(offset + HEADER_SIZE + SEGMENT_HEADER_SIZE, DESCRIPTION_SIZE))
    segments = _segments(flash, offset + HEADER_SIZE, header[1])
    return BootloaderImage(
        flash_size=believed_flash_size(header[3] >> 4, chip),
        mode=_MODES.get(header[2], "SLOW READ"),
        speed=chip.spi_speeds.get(header[3] & 0xF, "unknown").replace(" ", ""),
        clock_divider={0xF: 1, 0: 2, 1: 3, 2: 4}.get(header[3] & 0xF, 1),
        segments=segments,
        entry=int.from_bytes(header[4:8], "little"),
        version=version or _named_version(flash, offset, segments),
        compiled=compiled,
    )


def described(description: bytes) -> tuple[str | None, str | None]:
    """Return the ESP-IDF version and the time of the build out of a bootloader's description.

    Both are None where these bytes are none: bootloaders before ESP-IDF 5.2 have none.
    """
    if description[:1] != bytes((_DESCRIPTION_MAGIC,)):
        return None, None
    return _text(description[8:40]), _text(description[40:DESCRIPTION_SIZE])


def sums_of(flash: FlashView, chip: Chip, image: BootloaderImage) -> tuple[int, int]:
    """Return the checksum of a bootloader as its content has it, and as it stands behind that."""
    at, wanted = chip.bootloader_offset + HEADER_SIZE, CHECKSUM_SEED
    for _, length in image.segments:
        wanted ^= flash.xor(at + SEGMENT_HEADER_SIZE, length)
        at += SEGMENT_HEADER_SIZE + length
    return wanted, flash.read(chip.bootloader_offset + (at - chip.bootloader_offset | 15), 1)[0]


def _named_version(flash: FlashView, offset: int, segments: tuple[tuple[int, int], ...]) -> str | None:
    """Return the version that bootloaders before 5.2 only print; None where they were built without messages."""
    length = HEADER_SIZE + sum(SEGMENT_HEADER_SIZE + length for _, length in segments)
    code = flash.read(offset, min(length, _MOST_CODE))
    found = _NAMED_VERSION.search(code) if _GREETING in code else None
    return found[1].decode("ascii") if found else None


def _text(field: bytes) -> str | None:
    """Return a NUL-terminated field if it is plain text."""
    text = field.split(b"\0", 1)[0]
    return text.decode("ascii") if text.isascii() and text.decode("ascii").isprintable() and text else None


def _segments(flash: FlashView, at: int, count: int) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for _ in range(min(count, MAX_SEGMENTS)):
        address, length = flash.word(at), flash.word(at + 4)
        if length > _LARGEST:
            break
        found.append((address, length))
        at += SEGMENT_HEADER_SIZE + length
    return tuple(found)
