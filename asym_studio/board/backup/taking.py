"""Taking a backup: asking the chip for hashes first, and reading only what is not at hand.

Every 64 KB of the flash is hashed on the chip once. What has that hash already (blank flash, an earlier backup, an
image, another part of the same flash) is not read. Of the rest, each sector is hashed, and what is left is read. In the
end every byte of the backup has been compared with a hash from the chip.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from asym_studio import __version__
from asym_studio.board.backup.growing import Growing
from asym_studio.board.backup.known import Known, md5
from asym_studio.board.backup.manifest import FLASH, Backup, Manifest, Saved, described
from asym_studio.board.backup.store import (
    UNFINISHED,
    Store,
    discard,
    make_private,
    new_name,
    now,
    seal,
    write_private,
    writing_to,
)
from asym_studio.board.job import Job
from asym_studio.board.session import Session
from asym_studio.flash.dump import find_table
from asym_studio.flash.errors import (
    BoardUnreachable,
    BoardWithout,
    InputUnreadable,
    JobInterrupted,
    StudioError,
    message,
)
from asym_studio.flash.export.layout_json import partition_json
from asym_studio.flash.units import BLOCK, SECTOR, hexadecimal

_MOST_EARLIER = 3
"""How many earlier backups are looked at; older ones rarely know more."""


@dataclass(frozen=True)
class Taken:
    """A backup that was just verified against the chip, its content, and what it cost.

    `read` are the bytes that came over the line, `skipped` those that did not have to; `seconds` is what it took.
    """

    backup: Backup
    data: bytes
    read: int
    skipped: int
    seconds: float


@dataclass(frozen=True)
class Wish:
    """How a backup is to be taken. `target` None: in the store, under the board's own folder."""

    reason: str = ""
    full: bool = False
    """Read every byte, instead of trusting hashes."""
    images: Sequence[bytes] = ()
    """Content that may be on the board: images that were built, a backup that is to be restored."""
    target: Path | None = None
    reuse: bool = False
    """Whether an earlier backup that equals the board is as good as a new one."""


def take_backup(
    session: Session,
    store: Store,
    wish: Wish | None = None,
    job: Job | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Taken:
    """Back up the whole flash of a board and verify it. An interrupted backup of the same board goes on.

    Raises StudioError; then nothing counts as a backup that is not whole, and nothing that was read is lost.
    """
    wish, job, started, before = wish or Wish(), job or Job(), clock(), session.traffic.read
    size = session.flash_size
    session.demand(0, size)
    earlier = [backup for backup in store.of_board(session.identity) if backup.manifest.full][:_MOST_EARLIER]
    unfinished = store.board_folder(session.identity) / UNFINISHED
    if wish.target is not None:
        unfinished = wish.target.with_name(f".{wish.target.name}.{UNFINISHED}")
    with writing_to(unfinished), Growing(unfinished, session.identity, size) as growing:
        known = _at_hand(growing, earlier, wish)
        with _resumable():
            digests = _fetch(session, growing, known, wish, job)
        data = growing.complete(digests)
        read = session.traffic.read - before
        latest = earlier[0] if earlier else None
        if wish.reuse and latest and described(0, data, FLASH) == latest.manifest.files[0]:
            discard(unfinished)
            backup = latest
        else:
            final = wish.target or new_name(unfinished.parent, now())
            backup = seal(unfinished, _manifest(session, data, (described(0, data, FLASH),), wish.reason), final)
            if wish.target is not None:
                store.remember(session.identity, final)
    return Taken(backup, data, read, size - read, clock() - started)


def save_ranges(
    session: Session, store: Store, ranges: Iterable[tuple[int, int]], reason: str, job: Job | None = None
) -> Backup:
    """Back up some ranges of a board's flash (offset, size) and verify them. Raises StudioError."""
    job = job or Job()
    wanted = sorted(set(ranges))
    board = store.board_folder(session.identity)
    unfinished = board / f"{UNFINISHED}-ranges"
    with writing_to(board):
        discard(unfinished)
        make_private(board)
        make_private(unfinished)
        files = []
        job.stage(message("Backing up what will be overwritten"), sum(size for _, size in wanted))
        for offset, size in wanted:
            data = session.read(offset, size, job)
            _demand_equal(session.md5(offset, size), data, offset)
            saved = described(offset, data, f"{hexadecimal(offset)}.bin")
            write_private(unfinished / saved.file, data)
            files.append(saved)
        return seal(unfinished, _manifest(session, None, tuple(files), reason), new_name(board, now()))


def _at_hand(growing: Growing, earlier: Sequence[Backup], wish: Wish) -> Known:
    known = Known(fillers=not wish.full)
    for offset, data in growing.recover():
        known.add_at(offset, data)
    if wish.full:
        return known
    for image in wish.images:
        known.add(image)
    for backup in earlier:
        try:
            known.add(backup.read(backup.manifest.files[0]))
        except InputUnreadable:
            continue  # a damaged one is no help; the board itself has everything
    return known


@contextmanager
def _resumable() -> Iterator[None]:
    """Say of a lost board that the backup goes on from where it is."""
    try:
        yield
    except BoardUnreachable as error:
        raise JobInterrupted(
            "backup-interrupted",
            message("The board was lost while it was backed up: {reason}", reason=error.message),
            message("Connect it again and start the same once more: it goes on where it stopped."),
        ) from error


def _fetch(session: Session, growing: Growing, known: Known, wish: Wish, job: Job) -> list[bytes]:
    """Bring the whole flash together, block by block; return the blocks' MD5s, as the chip says them."""
    size, digests = session.flash_size, []
    job.stage(message("Backing up"), size)
    for offset in range(0, size, BLOCK):
        job.checkpoint()
        count = min(BLOCK, size - offset)
        digest = session.md5(offset, count)
        content = known.find(count, digest)
        if content is None:
            content = _block(session, growing, known, (offset, count), full=wish.full)
            _demand_equal(digest, content, offset)
            if not wish.full:
                known.add(content)  # the same may lie elsewhere, too
        growing.fill(offset, content)
        digests.append(digest)
        job.advance(count)
    return digests


def _block(session: Session, growing: Growing, known: Known, where: tuple[int, int], *, full: bool) -> bytes:
    """Return a block of which not all is known, reading no more than the sectors that are not."""
    offset, count = where
    digests = [session.md5(at, SECTOR) for at in range(offset, offset + count, SECTOR)]
    sectors = [known.find(SECTOR, digest) for digest in digests]
    missing = [sector is None for sector in sectors]
    if not full:  # of sectors that are the same, the first one is read
        missing = [
            gone and digests.index(digest) == n for n, (gone, digest) in enumerate(zip(missing, digests, strict=True))
        ]
    for first, last in _runs(missing):
        start = offset + first * SECTOR
        data = b"".join(_kept(session, growing, start, (last - first) * SECTOR))
        for number in range(first, last):
            sector = data[(number - first) * SECTOR : (number - first + 1) * SECTOR]
            if md5(sector) != digests[number]:
                sector = session.read(offset + number * SECTOR, SECTOR)
            sectors[number] = sector
    return b"".join(
        sector or sectors[digests.index(digest)] or b"" for sector, digest in zip(sectors, digests, strict=True)
    )


def _kept(session: Session, growing: Growing, offset: int, size: int) -> Iterator[bytes]:
    for piece in session.read_pieces(offset, size):
        growing.keep(offset, piece)
        offset += len(piece)
        yield piece


def _runs(missing: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the stretches (first, behind the last) of what is missing."""
    first: int | None = None
    for number, gone in enumerate((*missing, False)):
        if gone and first is None:
            first = number
        elif not gone and first is not None:
            yield first, number
            first = None


def _demand_equal(digest: bytes, data: bytes, offset: int) -> None:
    if md5(data) != digest:
        raise BoardWithout(
            "backup-not-verified",
            message("What was read at {offset} is not what the chip says is there.", offset=hexadecimal(offset)),
            message("Start again: it goes on where it stopped. A shorter cable or --baud 115200 may help."),
        )


def _manifest(session: Session, data: bytes | None, files: tuple[Saved, ...], reason: str) -> Manifest:
    identity = session.identity
    table = None
    if data is not None:
        try:
            table = find_table(data, None).table
        except StudioError:
            table = None  # a blank or foreign flash is worth keeping as well
    return Manifest(
        chip=identity.chip.name,
        mac=identity.mac,
        flash_size=session.flash_size,
        date=now().isoformat(timespec="seconds"),
        full=data is not None,
        files=files,
        reason=reason,
        table_offset=table.offset if table else None,
        table=tuple(partition_json(partition) for partition in table) if table else None,
        encrypted=identity.security.flash_encryption,
        versions=(("asym-studio", __version__), ("esptool", _esptool_version())),
    )


def _esptool_version() -> str:
    try:
        return version("esptool")
    except PackageNotFoundError:
        return "unknown"
