"""Correcting the flash size in a bootloader's header: the bootloader believes that, and not the chip.

Source: `esp_app_format.h`; the appended SHA-256 covers the header, so it is computed anew.
"""

from __future__ import annotations

import hashlib

from asym_studio.board.session import Session
from asym_studio.board.writing import Piece
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import BoardRefused, message
from asym_studio.flash.images import read_image
from asym_studio.flash.images.image import HASH_SIZE
from asym_studio.flash.units import SECTOR, describe


def corrected_header(session: Session, table_offset: int) -> list[Piece]:
    """Return the sectors of the bootloader with the chip's real flash size in its header.

    Raises BoardRefused where the bootloader is damaged: then it is not touched.
    """
    start = session.identity.chip.bootloader_offset
    data = session.read(start, table_offset - start)
    changed = with_flash_size(data, session.flash_size)
    return [
        Piece(start + at, changed[at : at + SECTOR])
        for at in range(0, len(data), SECTOR)
        if changed[at : at + SECTOR] != data[at : at + SECTOR]
    ]


def with_flash_size(data: bytes, flash_size: int) -> bytes:
    """Return the bytes from the bootloader's first on, with another flash size in its header and the right hash."""
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
