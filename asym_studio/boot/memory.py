"""Where the bootloader lets an app's segments go: RAM, but not its own.

Source: ESP-IDF v5.5 `soc/*/include/soc/soc.h`, `bootloader/subproject/main/ld/*`, `verify_load_addresses` in
`esp_image_format.c`. What the bootloader itself takes depends on its build: data and stack are the usual extent.
"""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.chips import Chip

Range = tuple[int, int]

_NOT_LOADED_BELOW = 0x10000000
"""Segments with lower addresses are padding: read and summed up, but loaded nowhere."""


@dataclass(frozen=True)
class Memory:
    """A chip's RAM as ranges (first, end). `own` is what the bootloader runs in, at every address it can be seen at."""

    ram: tuple[Range, ...]
    own: tuple[Range, ...]


_RTC_SLOW = (0x50000000, 0x50002000)

_MEMORIES = {
    "esp32": Memory(
        (
            (0x3FFAE000, 0x3FFE0000),
            (0x3FFF6000, 0x40000000),  # what lies between has no counterpart in IRAM, which is demanded here
            (0x40080000, 0x400AA000),
            (0x400C0000, 0x400C2000),
            (0x3FF80000, 0x3FF82000),
            _RTC_SLOW,
        ),
        ((0x3FFDB900, 0x3FFE3F20), (0x3FFF0000, 0x3FFF2000)),
    ),
    "esp32s2": Memory(
        (
            (0x3FFB0000, 0x40000000),
            (0x40020000, 0x40070000),
            (0x40070000, 0x40072000),
            (0x3FF9E000, 0x3FFA0000),
            _RTC_SLOW,
        ),
        ((0x3FFDE000, 0x3FFEAB00), (0x4004E000, 0x4005AB00)),
    ),
    "esp32s3": Memory(
        ((0x3FC88000, 0x3FD00000), (0x40370000, 0x403E0000), (0x600FE000, 0x60100000), _RTC_SLOW),
        ((0x3FCDB700, 0x3FCEB710), (0x403CB700, 0x403DB710)),
    ),
    "esp32c2": Memory(
        ((0x3FCA0000, 0x3FCE0000), (0x4037C000, 0x403C0000)),
        ((0x3FCCEB70, 0x3FCDEB70), (0x403AEB70, 0x403BEB70)),
    ),
    "esp32c3": Memory(
        ((0x3FC80000, 0x3FCE0000), (0x4037C000, 0x403E0000), _RTC_SLOW),
        ((0x3FCCE710, 0x3FCDE710), (0x403CE710, 0x403DE710)),
    ),
    "esp32c5": Memory(((0x40800000, 0x40860000), (0x50000000, 0x50004000)), ((0x4084E5A0, 0x4085E5A0),)),
    "esp32c6": Memory(((0x40800000, 0x40880000), (0x50000000, 0x50004000)), ((0x4086E610, 0x4087E610),)),
    "esp32h2": Memory(((0x40800000, 0x40850000), (0x50000000, 0x50001000)), ((0x4083EFD0, 0x4084F380),)),
}


def is_loaded(address: int, chip: Chip) -> bool:
    """Return whether the bootloader copies a segment with that address to RAM, instead of mapping or skipping it."""
    return address >= _NOT_LOADED_BELOW and not chip.is_mapped(address)


def why_not_loadable(address: int, length: int, chip: Chip) -> str | None:
    """Return the bootloader's words for why nothing may be loaded there, or None if it may.

    A chip whose memory is not known here refuses nothing.
    """
    memory = _MEMORIES.get(chip.name)
    if memory is None or length == 0:
        return None
    end = address + length
    if not any(first <= address and end <= last for first, last in memory.ram):
        return "bad load address range"
    if any(address < last and first < end for first, last in memory.own):
        return "overlaps the bootloader's own memory"
    return None
