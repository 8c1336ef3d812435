"""What a plan costs: seconds on the flash and on the wire; and the same as commands to type."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True)
class StepFiles:
    """What esptool needs to do one step: places to erase (offset, size), then files to write (name, piece)."""

    erased: tuple[tuple[int, int], ...]
    files: tuple[tuple[str, Piece], ...]


def files_of(number: int, step: Step) -> StepFiles:
    """Return a step, counted from 1, as esptool does it; files are named `NN-label.bin`."""
    name = "".join(letter if letter.isalnum() else "-" for letter in step.label)
    erased = [piece for piece in step.pieces if not piece.data.strip(b"\xff")]
    written = [piece for piece in step.pieces if piece not in erased]
    return StepFiles(
        tuple((piece.offset, len(piece.data)) for piece in erased),
        tuple(
            (f"{number:02d}-{name}{f'-{part}' if part > 1 else ''}.bin", piece) for part, piece in enumerate(written, 1)
        ),
    )


def commands(chip: Chip, steps: Iterable[Step]) -> tuple[str, ...]:
    """Return the steps as esptool commands; `NN-label.bin` are the contents of each step's pieces, in order."""
    found = []
    for number, step in enumerate(steps, 1):
        todo = files_of(number, step)
        for offset, size in todo.erased:
            place = f"{hexadecimal(offset)} {hexadecimal(size)}"
            found.append(f"esptool --chip {chip.name} --after no-reset erase-region {place}")
        if todo.files:
            files = " ".join(f"{hexadecimal(piece.offset)} {name}" for name, piece in todo.files)
            found.append(f"esptool --chip {chip.name} --after no-reset write-flash {files}")
    return tuple(found)
