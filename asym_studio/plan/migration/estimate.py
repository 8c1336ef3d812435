"""What a plan costs: seconds on the flash and on the wire; and the same as commands to type."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from asym_studio.flash.chips import Chip
from asym_studio.flash.units import BLOCK, SECTOR, align_up, hexadecimal
from asym_studio.plan.migration.model import Piece, Rates, Step
from asym_studio.plan.migration.replay import PAGE

_BITS = 10
"""Start bit, eight data bits, stop bit."""
_BLOCK_BYTES = 0x4000
"""The block size of the stub's deflate requests."""


def seconds_to_read(size: int, rates: Rates) -> float:
    """Return how long reading takes, connecting included."""
    return rates.connect + size * _BITS / rates.baud


def seconds_of(step: Step, rates: Rates) -> float:
    """Return how long a step takes: erasing, programming, the wire, and the check afterwards."""
    return sum(_piece(piece, rates) for piece in step.pieces)


def _piece(piece: Piece, rates: Rates) -> float:
    data = piece.data
    pages = sum(bool(data[at : at + PAGE].strip(b"\xff")) for at in range(0, len(data), PAGE))
    first = align_up(piece.offset, BLOCK)
    blocks = max(0, (piece.end - first) // BLOCK)
    sectors = (len(data) - blocks * BLOCK) // SECTOR
    flash = blocks * rates.block_erase + sectors * rates.sector_erase + pages * rates.page_program
    packed = len(zlib.compress(data, 6)) if pages else 0
    requests = 3 + packed // _BLOCK_BYTES
    return flash + packed * _BITS / rates.baud + requests * rates.request


def commands(chip: Chip, steps: Iterable[Step]) -> tuple[str, ...]:
    """Return the steps as esptool commands; `NN-label.bin` are the contents of each step's pieces, in order."""
    found = []
    for number, step in enumerate(steps, 1):
        name = "".join(letter if letter.isalnum() else "-" for letter in step.label)
        erased = [piece for piece in step.pieces if not piece.data.strip(b"\xff")]
        places = [f"{hexadecimal(piece.offset)} {hexadecimal(len(piece.data))}" for piece in erased]
        found += [f"esptool --chip {chip.name} --after no-reset erase-region {place}" for place in places]
        files = [
            f"{hexadecimal(piece.offset)} {number:02d}-{name}{f'-{part}' if part > 1 else ''}.bin"
            for part, piece in enumerate((p for p in step.pieces if p not in erased), 1)
        ]
        if files:
            found.append(f"esptool --chip {chip.name} --after no-reset write-flash {' '.join(files)}")
    return tuple(found)
