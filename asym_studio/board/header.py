"""Correcting the flash size in the header of a board's bootloader."""

from __future__ import annotations

from asym_studio.board.session import Session
from asym_studio.board.writing import Piece
from asym_studio.flash.images.flash_size import with_flash_size
from asym_studio.flash.units import SECTOR


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
