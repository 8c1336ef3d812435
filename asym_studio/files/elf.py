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
_COMMON = ("esp32", "esp32s3", "esp32c3", "esp32c6", "esp32s2", "esp32h2", "esp32p4")
"""Of several chips that it could be as well, the one that more people have is assumed."""
_RTC = (0x50000000, 0x50004000)
_RAM = {
    "esp32": ((0x3FFAE000, 0x40000000), (0x40070000, 0x400C2000), (0x50000000, 0x50002000)),
    "esp32s2": ((0x3FF9E000, 0x40000000), (0x40020000, 0x40072000), (0x50000000, 0x50002000)),
    "esp32s3": ((0x3FC88000, 0x3FD00000), (0x40370000, 0x403E0000), _RTC, (0x600FE000, 0x60100000)),
    "esp32c2": ((0x3FCA0000, 0x3FCE0000), (0x4037C000, 0x403C0000)),
    "esp32c3": ((0x3FC80000, 0x3FCE0000), (0x4037C000, 0x403E0000), (0x50000000, 0x50002000)),
    "esp32c5": ((0x40800000, 0x40860000), _RTC),
    "esp32c6": ((0x40800000, 0x40880000), _RTC),
    "esp32c61": ((0x40800000, 0x40860000), _RTC),
    "esp32h2": ((0x40800000, 0x40850000), _RTC),
    "esp32h21": ((0x40800000, 0x40850000), _RTC),
    "esp32h4": ((0x40800000, 0x40860000), _RTC),
    "esp32p4": ((0x4FF00000, 0x4FFC0000), (0x50108000, 0x50110000)),
    "esp32s31": ((0x2F000000, 0x2F080000), (0x2E000000, 0x2E008000)),
}
"""Each chip's RAM as ranges (first, end). Source: esptool 5.6 `esptool/targets`."""


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
    addresses = [segment[2] for segment in segments if segment[0] == _LOAD and segment[4]]
    candidates = [chip for chip in CHIPS.values() if (chip.name in _XTENSA_CHIPS) == (machine == _XTENSA)]
    return tuple(sorted(candidates, key=lambda chip: _unlikeliness(chip, addresses)))


def _unlikeliness(chip: Chip, addresses: list[int]) -> tuple[int, int, int]:
    """Return what is the lower, the better a program with these load addresses suits a chip.

    Every address should be one of its RAM or of its mapped flash. Where some chips map flash, others have their RAM;
    each program has something in RAM, so that chips that explain more of it that way are likelier.
    """
    in_ram = sum(any(first <= address < end for first, end in _RAM[chip.name]) for address in addresses)
    mapped = sum(chip.is_mapped(address) for address in addresses)
    rank = _COMMON.index(chip.name) if chip.name in _COMMON else len(_COMMON)
    return -(in_ram + mapped), -in_ram, rank


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
