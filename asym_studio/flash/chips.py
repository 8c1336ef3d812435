"""The chips of the ESP32 family: what of each one decides where things may lie on its flash.

Source: ESP-IDF `components/soc`, `esp_app_format.h` and esptool 5.6 `esptool/targets`.
"""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.units import BLOCK, KB, MB

DEFAULT_TABLE_OFFSET = 0x8000
FLASH_SIZES = tuple(n * MB for n in (1, 2, 4, 8, 16, 32, 64, 128))
"""The flash sizes that an image header can name, in bytes."""


@dataclass(frozen=True)
class Chip:
    """One chip. `mmu_pages` are the page sizes it can be configured for, in bytes."""

    name: str
    title: str
    image_id: int
    bootloader_offset: int
    mmu_pages: tuple[int, ...]
    usb: str
    stubs: tuple[int, ...]

    def default_mmu_page(self, flash_size: int) -> int:
        """Return the MMU page that ESP-IDF configures for this flash size: 16 KB at 1 MB, 32 KB at 2 MB, else 64 KB.

        Chips with a fixed page ignore the flash size.
        """
        wanted = {1 * MB: 16 * KB, 2 * MB: 32 * KB}.get(flash_size, 64 * KB)
        return wanted if wanted in self.mmu_pages else 64 * KB

    def app_alignment(self, flash_size: int) -> int:
        """Return what an app partition's offset must be a multiple of: the MMU page, at least 64 KB."""
        return max(BLOCK, self.default_mmu_page(flash_size))


_FIXED = (64 * KB,)
_SMALL_TO_64K = (8 * KB, 16 * KB, 32 * KB, 64 * KB)
_JTAG = "USB-Serial-JTAG"
_OTG_JTAG = "OTG + USB-Serial-JTAG"

_ALL = (
    Chip("esp32", "ESP32", 0, 0x1000, _FIXED, "UART", (1, 2)),
    Chip("esp32s2", "ESP32-S2", 2, 0x1000, _FIXED, "OTG", (1, 2)),
    Chip("esp32s3", "ESP32-S3", 9, 0x0, _FIXED, _OTG_JTAG, (1, 2)),
    Chip("esp32c2", "ESP32-C2", 12, 0x0, (16 * KB, 32 * KB, 64 * KB), "UART", (1, 2)),
    Chip("esp32c3", "ESP32-C3", 5, 0x0, _FIXED, _JTAG, (1, 2)),
    Chip("esp32c5", "ESP32-C5", 23, 0x2000, _FIXED, _JTAG, (1, 2)),
    Chip("esp32c6", "ESP32-C6", 13, 0x0, _SMALL_TO_64K, _JTAG, (1, 2)),
    Chip("esp32c61", "ESP32-C61", 20, 0x0, _SMALL_TO_64K, _JTAG, (2,)),
    Chip("esp32h2", "ESP32-H2", 16, 0x0, _SMALL_TO_64K, _JTAG, (1, 2)),
    Chip("esp32h21", "ESP32-H21", 25, 0x0, _SMALL_TO_64K, _JTAG, (2,)),
    Chip("esp32h4", "ESP32-H4", 28, 0x2000, _SMALL_TO_64K, _JTAG, (2,)),
    Chip("esp32p4", "ESP32-P4", 18, 0x2000, _FIXED, _OTG_JTAG, (2,)),
    Chip("esp32s31", "ESP32-S31", 32, 0x2000, (16 * KB, 32 * KB, 64 * KB, 128 * KB, 256 * KB), _OTG_JTAG, (2,)),
)

CHIPS: dict[str, Chip] = {chip.name: chip for chip in _ALL}
DEFAULT_CHIP = CHIPS["esp32"]


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
