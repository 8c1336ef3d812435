"""From what is wanted to steps: only sectors that differ, and an image's first sector last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asym_studio.flash.errors import message
from asym_studio.flash.images.image import IMAGE_MAGIC
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration.model import Piece, Step, StepKind
from asym_studio.plan.migration.wanted import Wanted


@dataclass(frozen=True)
class Bare:
    """An image without a hash that is on the board now. The bootloader may start it when half of it is gone."""

    label: str
    offset: int
    image: bytes

    def is_spoiled_by(self, flash: bytearray, part: Wanted) -> bool:
        """Return whether writing that part overwrites some of the image, but not its first sector."""
        end = self.offset + len(self.image)
        if part.offset <= self.offset or part.offset >= end or not flash.startswith(self.image, self.offset):
            return False
        return any(piece.offset < end for piece in differing(flash, part.offset, part.data))


@dataclass(frozen=True)
class Unit:
    """What is done in one go while the order is looked for: its parts in their order. `rank` is where it belongs if
    the order makes no difference; `first` units are done before all others. `bare` are images that must not be started
    once the parts have overwritten some of them."""

    rank: int
    parts: tuple[Wanted, ...]
    first: bool = False
    bare: tuple[Bare, ...] = ()

    def steps(self, flash: bytearray) -> Iterator[Step]:
        """Yield the steps from that flash on. Each is computed from the flash at its time: do it before the next."""
        for part in self.parts:
            for bare in self.bare:
                if bare.is_spoiled_by(flash, part):
                    yield _unstartable(bare.label, bare.offset)
            yield from _image_steps(flash, part) if part.image else _plain_steps(flash, part)

    def touches(self, ranges: Sequence[tuple[int, int]]) -> bool:
        """Return whether a part of it lies in one of the ranges (first, end)."""
        return any(part.offset < end and first < part.end for part in self.parts for first, end in ranges)


def differing(flash: bytearray, offset: int, data: bytes) -> tuple[Piece, ...]:
    """Return the runs of sectors of `data` that the flash does not hold at `offset`."""
    runs: list[tuple[int, int]] = []
    for at in range(0, len(data), SECTOR):
        if flash[offset + at : offset + at + SECTOR] == data[at : at + SECTOR]:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + SECTOR
        else:
            runs.append((at, at + SECTOR))
    return tuple(Piece(offset + start, data[start:end]) for start, end in runs)


def _plain_steps(flash: bytearray, part: Wanted) -> Iterator[Step]:
    pieces = differing(flash, part.offset, part.data)
    if pieces:
        yield Step(part.kind, part.label, pieces, part.reason)


def _image_steps(flash: bytearray, part: Wanted) -> Iterator[Step]:
    head, body = part.data[:SECTOR], part.data[SECTOR:]
    pieces = differing(flash, part.offset + SECTOR, body)
    if pieces and flash[part.offset] == IMAGE_MAGIC:
        yield _unstartable(part.label, part.offset)
    if pieces:
        yield Step(part.kind, part.label, pieces, part.reason)
    last = differing(flash, part.offset, head)
    if last:
        reason = message("The first sector comes last: only now the image counts.") if pieces else part.reason
        yield Step(part.kind, part.label, last, reason)


def _unstartable(label: str, offset: int) -> Step:
    reason = message("The first sector is erased, so that no half-written image is ever started.")
    return Step(StepKind.INVALIDATE, label, (Piece(offset, b"\xff" * SECTOR),), reason)
