"""The chips of the ESP32 family: what of each one decides where things may lie on its flash.

Source: ESP-IDF `components/soc`, `esp_app_format.h` and esptool 5.6 `esptool/targets`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.units import BLOCK, KB, MB

DEFAULT_TABLE_OFFSET = 0x8000
FLASH_SIZES = tuple(n * MB for n in (1, 2, 4, 8, 16, 32, 64, 128))
"""The flash sizes that an image header can name, in bytes."""


@dataclass(frozen=True)
class Chip:
    """One chip. `mmu_pages` are the page sizes it can be configured for, in bytes.

    `mapped` are the address ranges (first, end) in which the CPU sees flash through the MMU: a segment loaded there
    runs from flash. `spi_speeds` names the low nibble of an image header's size and frequency byte.
    """

    name: str
    title: str
    image_id: int
    bootloader_offset: int
    mmu_pages: tuple[int, ...]
    usb: str
    stubs: tuple[int, ...]
    mapped: tuple[tuple[int, int], ...]
    spi_speeds: Mapping[int, str] = field(hash=False)

    def default_mmu_page(self, flash_size: int) -> int:
        """Return the MMU page that ESP-IDF configures for this flash size: 16 KB at 1 MB, 32 KB at 2 MB, else 64 KB.

        Chips with a fixed page ignore the flash size.
        """
        wanted = {1 * MB: 16 * KB, 2 * MB: 32 * KB}.get(flash_size, 64 * KB)
        return wanted if wanted in self.mmu_pages else 64 * KB

    @property
    def largest_app(self) -> int | None:
        """The largest app image and partition (bytes) that the bootloader starts; None where it sets no limit."""
        return None if self.name in _WIDE else 16 * MB

    def is_mapped(self, address: int) -> bool:
        """Return whether the CPU sees flash at that address."""
        return any(first <= address < end for first, end in self.mapped)

    def app_alignment(self, flash_size: int) -> int:
        """Return what an app partition's offset must be a multiple of: the MMU page, at least 64 KB."""
        return max(BLOCK, self.default_mmu_page(flash_size))


_WIDE = frozenset({"esp32c5", "esp32c61", "esp32h4", "esp32p4", "esp32s3", "esp32s31"})
"""Chips whose bootloader maps more than 16 MB and knows flash sizes above that."""
_FIXED = (64 * KB,)
_SMALL_TO_64K = (8 * KB, 16 * KB, 32 * KB, 64 * KB)
_JTAG = "USB-Serial-JTAG"
_OTG_JTAG = "OTG + USB-Serial-JTAG"
_80M = {0xF: "80 MHz", 0x0: "40 MHz", 0x1: "26 MHz", 0x2: "20 MHz"}
_60M = {0xF: "60 MHz", 0x0: "30 MHz", 0x1: "20 MHz", 0x2: "15 MHz"}
_48M = {0xF: "48 MHz", 0x0: "24 MHz", 0x1: "16 MHz", 0x2: "12 MHz"}
_C6 = {0x0: "40 or 80 MHz", 0x2: "20 MHz"}  # the chip's ROM cannot read the code for 80 MHz
_ESP32 = ((0x3F400000, 0x3F800000), (0x400D0000, 0x40400000))
_S2 = ((0x3F000000, 0x3F3F0000), (0x40080000, 0x40B80000))
_S3 = ((0x3C000000, 0x3E000000), (0x42000000, 0x44000000))
_C2 = ((0x3C000000, 0x3C400000), (0x42000000, 0x42400000))
_C3 = ((0x3C000000, 0x3C800000), (0x42000000, 0x42800000))
_16M = ((0x42000000, 0x43000000),)
_32M = ((0x42000000, 0x44000000),)
_P4 = ((0x40000000, 0x4C000000),)
_S31 = ((0x40000000, 0x54000000),)
_16K_TO_64K = (16 * KB, 32 * KB, 64 * KB)
_16K_TO_256K = (*_16K_TO_64K, 128 * KB, 256 * KB)

_ALL = (
    Chip("esp32", "ESP32", 0, 0x1000, _FIXED, "UART", (1, 2), _ESP32, _80M),
    Chip("esp32s2", "ESP32-S2", 2, 0x1000, _FIXED, "OTG", (1, 2), _S2, _80M),
    Chip("esp32s3", "ESP32-S3", 9, 0x0, _FIXED, _OTG_JTAG, (1, 2), _S3, _80M),
    Chip("esp32c2", "ESP32-C2", 12, 0x0, _16K_TO_64K, "UART", (1, 2), _C2, _60M),
    Chip("esp32c3", "ESP32-C3", 5, 0x0, _FIXED, _JTAG, (1, 2), _C3, _80M),
    Chip("esp32c5", "ESP32-C5", 23, 0x2000, _FIXED, _JTAG, (1, 2), _32M, _80M),
    Chip("esp32c6", "ESP32-C6", 13, 0x0, _SMALL_TO_64K, _JTAG, (1, 2), _16M, _C6),
    Chip("esp32c61", "ESP32-C61", 20, 0x0, _SMALL_TO_64K, _JTAG, (2,), _16M, _80M),
    Chip("esp32h2", "ESP32-H2", 16, 0x0, _SMALL_TO_64K, _JTAG, (1, 2), _16M, _48M),
    Chip("esp32h21", "ESP32-H21", 25, 0x0, _SMALL_TO_64K, _JTAG, (2,), _16M, _48M),
    Chip("esp32h4", "ESP32-H4", 28, 0x2000, _SMALL_TO_64K, _JTAG, (2,), _32M, _48M),
    Chip("esp32p4", "ESP32-P4", 18, 0x2000, _FIXED, _OTG_JTAG, (2,), _P4, _80M),
    Chip("esp32s31", "ESP32-S31", 32, 0x2000, _16K_TO_256K, _OTG_JTAG, (2,), _S31, _80M),
)

CHIPS: dict[str, Chip] = {chip.name: chip for chip in _ALL}
DEFAULT_CHIP = CHIPS["esp32"]


def chip_of_image_id(image_id: int) -> Chip | None:
    """Return the chip that an image header's chip id names, or None for an unknown one."""
    return next((chip for chip in _ALL if chip.image_id == image_id), None)


def flash_size_of_code(code: int) -> int | None:
    """Return the flash size (bytes) that the upper half of an image header's byte 3 names; None for an unknown code."""
    return FLASH_SIZES[code] if 0 <= code < len(FLASH_SIZES) else None


def find_chip(name: str) -> Chip:
    """Return the chip of that name; `ESP32-S3`, `esp32_s3` and `esp32s3` are the same. Raises InputUnreadable."""
    plain = name.strip().lower().replace("-", "").replace("_", "")
    try:
        return CHIPS[plain]
    except KeyError:
        raise InputUnreadable(
            "chip-unknown",
            message("“{name}” is not a chip of the ESP32 family.", name=name[:40]),
            message("Use one of: {names}.", names=", ".join(CHIPS)),
        ) from None
