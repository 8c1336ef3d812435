"""Correcting the flash size in a bootloader's header: the bootloader believes that, and not the chip.

Source: `esp_app_format.h`; the appended SHA-256 covers the header, so it is computed anew.
"""

from __future__ import annotations

import hashlib

from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import BoardRefused, message
from asym_studio.flash.images.image import HASH_SIZE
from asym_studio.flash.images.reader import read_image
from asym_studio.flash.units import describe


def with_flash_size(data: bytes, flash_size: int) -> bytes:
    """Return the bytes from the bootloader's first on, with another flash size in its header and the right hash.

    Raises BoardRefused where the bootloader is damaged, or no header can name that size.
    """
    image = read_image(data)
    if not image.checksum_ok or not image.hash_ok:
        raise BoardRefused(
            "bootloader-damaged",
            message("The bootloader's own checksum or hash is wrong; it is not touched."),
            message("Flash the bootloader anew with your build tool."),
        )
    if flash_size not in FLASH_SIZES:
        raise BoardRefused(
            "flash-size-unusual",
            message("No header can name a flash size of {size}.", size=describe(flash_size)),
            message("Use a table that ends within what the header says."),
        )
    changed = bytearray(data)
    changed[3] = FLASH_SIZES.index(flash_size) << 4 | data[3] & 0xF
    if image.hash_appended:
        end = image.length - HASH_SIZE
        changed[end : image.length] = hashlib.sha256(changed[:end]).digest()
    return bytes(changed)
