"""Sizes and addresses: how people write them and how they are shown. All numbers are bytes."""

from __future__ import annotations

import re

from asym_studio.flash.errors import TextRefused, message

KB = 1024
MB = 1024 * 1024

SECTOR = 0x1000
"""The smallest unit a flash chip erases (4 KB)."""
BLOCK = 0x10000
"""The unit that app partitions start at (64 KB), the MMU page of most chips."""

_HUMAN = re.compile(
    r"(?P<number>0[xX]_*[0-9a-fA-F][0-9a-fA-F_]*|[0-9][0-9_]*(?:\.[0-9]+)?)\s*(?P<unit>[kKmM]?)(?:i?[bB])?", re.ASCII
)
_FACTOR = {"": 1, "k": KB, "m": MB}


def align_up(value: int, step: int) -> int:
    """Return the smallest multiple of `step` that is at least `value`."""
    return -(-value // step) * step


def align_down(value: int, step: int) -> int:
    """Return the largest multiple of `step` that is at most `value`."""
    return value // step * step


def parse_size(text: str) -> int:
    """Read a size or address as a person types it: `0x380000`, `3584K`, `3.5M`, `4MB`, `4_096`, `64 KiB`.

    Wider than what a CSV accepts: fractions are allowed where they come out as whole bytes.
    Raises TextRefused.
    """
    match = _HUMAN.fullmatch(text.strip()) if len(text) <= 64 else None
    if match is None:
        raise TextRefused(message("“{text}” is not a size: write it like 0x380000, 3584K or 3.5M.", text=text[:40]))
    number, factor = match["number"].replace("_", ""), _FACTOR[match["unit"].lower()]
    if number[:2] in ("0x", "0X"):
        return int(number, 16) * factor
    whole, _, fraction = number.partition(".")
    value, rest = divmod(int(whole + fraction) * factor, int("1" + "0" * len(fraction)))
    if rest:
        raise TextRefused(message("“{text}” is not a whole number of bytes.", text=text[:40]))
    return value


def hexadecimal(value: int) -> str:
    """Return `0x380000`, with the sign in front of the prefix."""
    return f"-0x{-value:x}" if value < 0 else f"0x{value:x}"


def human(value: int) -> str:
    """Return `3.5 MB`, `1.88 MB`, `256 KB`, `512 B`: the largest unit that fits, with at most two decimals."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    for unit, factor in (("MB", MB), ("KB", KB)):
        if value >= factor:
            number = f"{value / factor:,.2f}".rstrip("0").rstrip(".")
            return f"{sign}{number} {unit}"
    return f"{sign}{value} B"


def describe(value: int) -> str:
    """Return the size as people read it and as tools take it: `3.5 MB (0x380000)`."""
    return f"{human(value)} ({hexadecimal(value)})"
