"""Turning an ELF file into the app image that a build would make of it, through esptool."""

from __future__ import annotations

import contextlib
import io
import struct

from asym_studio.flash.chips import CHIPS, Chip
from asym_studio.flash.errors import Message, TableRefused, message

ELF_MAGIC = b"\x7fELF"
_XTENSA, _RISCV = 94, 243
_XTENSA_CHIPS = frozenset({"esp32", "esp32s2", "esp32s3"})
_HEADER = struct.Struct("<16sHHIIIIIHHHHHH")
_SEGMENT = struct.Struct("<IIIIIIII")
_LOAD = 1
_MOST_SEGMENTS = 256


def chips_of_elf(data: bytes) -> tuple[Chip, ...]:
    """Return the chips that the program could be for, the likeliest first, by machine and load addresses.

    An ELF names no chip, and some chips share their addresses; the image's length is the same for those. Raises
    TableRefused for anything else than a 32-bit program for Xtensa or RISC-V.
    """
    if len(data) < _HEADER.size or data[4:6] != b"\x01\x01":
        raise _not_ours(message("it is not a 32-bit little-endian program"))
    fields = _HEADER.unpack_from(data)
    machine, table_at, entry_size, count = fields[2], fields[5], fields[9], fields[10]
    if machine not in (_XTENSA, _RISCV):
        raise _not_ours(message("it is for another machine (number {machine})", machine=machine))
    if entry_size != _SEGMENT.size or not 0 < count <= _MOST_SEGMENTS:
        raise _not_ours(message("it has no program segments"))
    if table_at + count * entry_size > len(data):
        raise _not_ours(message("it is cut off"))
    segments = [_SEGMENT.unpack_from(data, table_at + n * entry_size) for n in range(count)]
    flash = [s[2] for s in segments if s[0] == _LOAD and s[4] and 0x3C000000 <= s[2] < 0x54000000]
    candidates = [chip for chip in CHIPS.values() if (chip.name in _XTENSA_CHIPS) == (machine == _XTENSA)]
    return tuple(sorted(candidates, key=lambda chip: -sum(chip.is_mapped(address) for address in flash)))


def image_of_elf(data: bytes, chip: Chip) -> bytes:
    """Return the image that esptool's elf2image makes of the program. Raises TableRefused."""
    from esptool.cmds import elf2image  # noqa: PLC0415 — slow to import, and only wanted here

    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            image = elf2image(data, chip.name)
    except Exception as error:  # esptool raises whatever its parser ran into
        raise _not_ours(message("esptool says “{text}”", text=str(error)[:200])) from error
    if not isinstance(image, bytes):
        raise _not_ours(message("esptool made no image of it"))
    return image


def _not_ours(reason: Message) -> TableRefused:
    return TableRefused(
        "elf-unusable",
        message("No app image can be made of this ELF file: {reason}.", reason=reason),
        message("Give the ELF of an ESP32 build, or the .bin file that the build made of it."),
    )
