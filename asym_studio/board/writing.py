"""Changing a board's flash: only what differs, only after it is in a verified backup, and every sector verified.

Security is checked before anything else: a chip with secure boot or flash encryption is never written to.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from asym_studio.board.backup import Backup, Store, save_ranges
from asym_studio.board.holding import held
from asym_studio.board.job import Job
from asym_studio.board.pending import noted, settle
from asym_studio.board.session import Session, secure_download_refusal
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, JobInterrupted, message
from asym_studio.flash.units import BLOCK, SECTOR, align_up


@dataclass(frozen=True)
class Piece:
    """Content that is to be at an offset; both are whole sectors. Pieces are written in the order they are given in."""

    offset: int
    data: bytes

    @property
    def end(self) -> int:
        """The first byte of flash behind it."""
        return self.offset + len(self.data)


@dataclass(frozen=True)
class Outcome:
    """What a change has come to. `compared` are the bytes that were to be there, `written` those that were not yet.

    `backup` holds what was overwritten; None where nothing was.
    """

    compared: int
    written: int
    ranges: tuple[tuple[int, int], ...]
    backup: Backup | None
    seconds: float


def padded(data: bytes, size: int | None = None) -> bytes:
    """Return the bytes with erased flash behind them, up to `size` or to the end of their last sector."""
    return data.ljust(align_up(len(data), SECTOR) if size is None else size, b"\xff")


def demand_writable(session: Session) -> None:
    """Raise BoardRefused where writing could make the board useless."""
    security = session.identity.security
    if security.secure_download:
        raise secure_download_refusal()
    if security.flash_encryption:
        raise BoardRefused(
            "board-encrypted",
            message("Flash encryption is on: what is written as plain bytes is garbage to this chip."),
            message("Update such a board through its own app. Encryption cannot be switched off."),
        )
    if security.secure_boot:
        raise BoardRefused(
            "board-secure-boot",
            message("Secure boot is on: the chip starts only what is signed, and one wrong write may end it for good."),
            message("Update such a board through its own app, with signed images."),
        )


def change(
    session: Session,
    store: Store,
    pieces: Sequence[Piece],
    what: str,
    job: Job | None = None,
) -> Outcome:
    """Bring content onto a board. What differs is found by hashes on the chip, backed up, written and verified.

    Raises StudioError; BoardRefused (`board-in-use`) while another program changes the board, JobInterrupted where it
    ended after the first write, and the same call completes it.
    """
    demand_writable(session)
    job, started = job or Job(), time.monotonic()
    with held(store, session.identity):
        ranges = merged(differing(session, pieces, job))
        backup = save_ranges(session, store, ranges, what, job) if ranges else None
        todo = list(cut_out(pieces, ranges))
        write_differing(session, store, todo, (what, backup.folder if backup else None), job)
    total = sum(len(piece.data) for piece in pieces)
    return Outcome(total, _size(ranges), ranges, backup, time.monotonic() - started)


def write_differing(
    session: Session, store: Store, pieces: Sequence[Piece], why: tuple[str, Path | None], job: Job
) -> None:
    """Write pieces of which everything that is overwritten is in a backup. Raises JobInterrupted if the board is lost.

    `why` says what is being done, and where the backup is.
    """
    if not pieces:
        settle(store, session.identity, why[0])
        return
    job.stage(message("Writing and verifying"), sum(len(piece.data) for piece in pieces))
    with noted(store, session.identity, *why):
        try:
            for piece in pieces:
                session.write(piece.offset, piece.data, job)
        except BoardUnreachable as error:
            raise JobInterrupted(
                "write-interrupted",
                message("The board was lost while it was written to: {reason}", reason=error.message),
                message(
                    "Connect it again and start the same once more: it completes what is missing. What was there "
                    "before is backed up."
                ),
            ) from error


def differing(session: Session, pieces: Iterable[Piece], job: Job) -> Iterator[tuple[int, int]]:
    """Yield the sectors (offset, size) of the pieces that the flash does not hold, by hashes on the chip."""
    wanted = list(pieces)
    job.stage(message("Comparing"), sum(len(piece.data) for piece in wanted))
    for piece in wanted:
        for at, count in _steps(piece, BLOCK):
            job.checkpoint()
            block = piece.data[at - piece.offset : at - piece.offset + count]
            if not session.holds(at, block):
                yield from _differing_sectors(session, at, block)
            job.advance(count)


def differing_from(data: bytes, pieces: Iterable[Piece]) -> Iterator[tuple[int, int]]:
    """Yield the sectors (offset, size) of the pieces that differ from `data`, the flash's whole content."""
    for piece in pieces:
        for at, count in _steps(piece, SECTOR):
            if data[at : at + count] != piece.data[at - piece.offset : at - piece.offset + count]:
                yield at, count


def _differing_sectors(session: Session, offset: int, block: bytes) -> Iterator[tuple[int, int]]:
    if len(block) == SECTOR:
        yield offset, SECTOR
        return
    for at in range(0, len(block), SECTOR):
        if not session.holds(offset + at, block[at : at + SECTOR]):
            yield offset + at, SECTOR


def cut_out(pieces: Iterable[Piece], ranges: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """Yield what of each piece lies in the ranges, in the order of the pieces."""
    for piece in pieces:
        for offset, size in ranges:
            start, end = max(offset, piece.offset), min(offset + size, piece.end)
            if start < end:
                yield Piece(start, piece.data[start - piece.offset : end - piece.offset])


def merged(ranges: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the ranges (offset, size) in order, with those that touch joined."""
    found: list[tuple[int, int]] = []
    for offset, size in sorted(set(ranges)):
        if found and found[-1][0] + found[-1][1] >= offset:
            start = found[-1][0]
            found[-1] = start, max(found[-1][0] + found[-1][1], offset + size) - start
        else:
            found.append((offset, size))
    return tuple(found)


def _size(ranges: Iterable[tuple[int, int]]) -> int:
    return sum(size for _, size in ranges)


def _steps(piece: Piece, step: int) -> Iterator[tuple[int, int]]:
    at = piece.offset
    while at < piece.end:
        until = min(piece.end, at // step * step + step)
        yield at, until - at
        at = until
