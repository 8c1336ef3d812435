"""Where a migration stands: what every sector of the board must hold by the journal, against what the chip says.

A board that was cut off may have been started since: its bootloader and its app write, too. What they changed is never
overwritten without being asked for; some of it is expected, the rest is refused with the places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from asym_studio.board.job import Job
from asym_studio.board.migration.journal import Head, Journal, Stage
from asym_studio.board.session import Session
from asym_studio.board.writing import Piece, differing, merged
from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.dump import find_table
from asym_studio.flash.errors import BoardRefused, StudioError, Value, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import SECTOR, hexadecimal

Sectors = set[int]


@dataclass
class Place:
    """A position in a migration. `state` is what the flash holds, but for the sectors in `doubtful` (half written).

    `strayed` are sectors that something else than the migration has written, and that it leaves alone. `restored` are
    those of otadata that the old layout's bootloader or app wrote; the plan was proved with what `state` has for them.
    """

    step: int
    state: bytearray
    doubtful: Sectors = field(default_factory=set)
    strayed: Sectors = field(default_factory=set)
    restored: Sectors = field(default_factory=set)

    def lacks(self, piece: Piece) -> tuple[tuple[int, int], ...]:
        """Return the ranges of a piece that the flash does not hold yet."""
        sectors = range(piece.offset, piece.end, SECTOR)
        return merged((at, SECTOR) for at in sectors if at in self.doubtful or not self._holds(piece, at))

    def take(self, piece: Piece) -> None:
        """Note that a piece is written and verified."""
        self.state[piece.offset : piece.end] = piece.data
        written = range(piece.offset, piece.end, SECTOR)
        self.doubtful.difference_update(written)
        self.strayed.difference_update(written)

    def _holds(self, piece: Piece, at: int) -> bool:
        return self.state[at : at + SECTOR] == content_of(piece, at)


def find_place(session: Session, journal: Journal, before: bytes, job: Job) -> Place:
    """Return where the migration stands, by hashes of the whole flash. `before` is the flash as it was backed up.

    Raises BoardRefused: `board-changed` before the first write, `board-changed-since` later.
    """
    head = journal.head
    place = Place(journal.done, bytearray(before))
    for stage in head.stages[: journal.done]:
        put(place.state, stage)
    off = {at for at, _ in differing(session, [Piece(0, bytes(place.state))], job)}
    if journal.begun and journal.done < len(head.stages):
        off -= _look_into(session, place, head.stages[journal.done], off)
    if not off:
        return place
    if not journal.events:
        raise _changed(off, find_tables(before))
    _judge(head, place, off, before)
    return place


def demand_board(session: Session, head: Head) -> None:
    """Raise BoardRefused (`journal-of-another-board`) if this is not the board that the migration was planned for."""
    if head.is_board(session.identity):
        return
    raise BoardRefused(
        "journal-of-another-board",
        message(
            "The migration is that of the board {wanted}; this one is {found}.",
            wanted=head.mac or head.chip,
            found=session.identity.mac or session.identity.description,
        ),
        message("Connect the board that it was planned for. Nothing was written to this one."),
    )


def sectors_of(offset: int, size: int) -> range:
    """Return the offsets of the sectors that a range touches."""
    return range(offset // SECTOR * SECTOR, offset + size, SECTOR)


def content_of(piece: Piece, at: int) -> bytes:
    """Return what a piece has for a sector."""
    return piece.data[at - piece.offset : at - piece.offset + SECTOR]


def put(flash: bytearray, stage: Stage) -> None:
    """Do a step on a flash in memory."""
    for piece in stage.pieces:
        flash[piece.offset : piece.end] = piece.data


def find_tables(*flashes: bytes | bytearray) -> tuple[PartitionTable, ...]:
    """Return the tables in these flashes, as far as there are any."""
    return tuple(_tables(flashes))


def after(before: bytes, head: Head) -> bytes:
    """Return the whole flash as it is to be in the end."""
    state = bytearray(before)
    for stage in head.stages:
        put(state, stage)
    return bytes(state)


def places_named(sectors: Iterable[int], tables: Iterable[PartitionTable], most: int = 4) -> Value:
    """Return the ranges of sectors in words: `0x9000–0xa000 (nvs)`."""
    known = [partition for table in tables for partition in table]
    ranges = merged((at, SECTOR) for at in sectors)
    found = ", ".join(_named(offset, size, known) for offset, size in ranges[:most])
    return message("{places} and {count} more", places=found, count=len(ranges) - most) if ranges[most:] else found


def _tables(flashes: Iterable[bytes | bytearray]) -> Iterator[PartitionTable]:
    for flash in flashes:
        try:
            yield find_table(bytes(flash), None).table
        except StudioError:
            continue


def _look_into(session: Session, place: Place, stage: Stage, off: Sectors) -> Sectors:
    """Tell which sectors of a step that was begun are written already, and which are only half; return all of them."""
    mine = off & stage.sectors
    complete = bytearray(place.state)
    put(complete, stage)
    for at in mine:
        data = bytes(complete[at : at + SECTOR])
        if session.holds(at, data):
            place.state[at : at + SECTOR] = data
        else:
            place.doubtful.add(at)
    return mine


def _judge(head: Head, place: Place, off: Sectors, before: bytes) -> None:
    """Sort out what was changed by something else. Raises BoardRefused for what must not be."""
    final = after(before, head)
    in_force = find_tables(place.state)
    if not in_force or place.doubtful.intersection(sectors_of(in_force[0].offset, SECTOR)):
        in_force = find_tables(before, final)
    pending = {at for stage in head.stages[place.step :] for at in stage.sectors}
    own = off & _rows(in_force, lambda row: row.is_kind(types.DATA, types.OTADATA))  # each start may write there
    old, new = find_tables(before), find_tables(final)
    still_old = any(table in in_force for table in old)
    place.doubtful |= own
    if still_old and not any(table in in_force for table in new):
        place.restored |= own
    place.strayed |= off - place.restored
    copied = {at for moved in head.moved for at in sectors_of(moved.offset, moved.size)} if still_old else set()
    apps = _rows((*in_force, *new), lambda row: row.is_app)
    system = set(range(0, in_force[0].end, SECTOR)) if in_force else set()
    if bad := (off - own) & (pending | copied | apps | system):
        raise _changed_since(bad, in_force)


def _rows(tables: Iterable[PartitionTable], wanted: Callable[[Partition], bool]) -> Sectors:
    rows = [row for table in tables for row in table if wanted(row)]
    return {at for row in rows for at in sectors_of(row.offset, row.size)}


def _named(offset: int, size: int, known: list[Partition]) -> str:
    labels = dict.fromkeys(row.label for row in known if row.offset < offset + size and offset < row.end)
    where = f"{hexadecimal(offset)}–{hexadecimal(offset + size)}"
    return f"{where} ({', '.join(labels)})" if labels else where


def _changed(off: Sectors, tables: tuple[PartitionTable, ...]) -> StudioError:
    return BoardRefused(
        "board-changed",
        message(
            "The board is not as it was when the plan was made: {places} differ. Nothing was written.",
            places=places_named(off, tables),
        ),
        message("Plan anew: start `migrate` with the table again."),
    )


def _changed_since(bad: Sectors, tables: tuple[PartitionTable, ...]) -> StudioError:
    return BoardRefused(
        "board-changed-since",
        message(
            "Something else has written to the board since the migration stopped: {places}. Going on would lose that.",
            places=places_named(bad, tables),
        ),
        message("Start `migrate` with the table anew, which plans from what is there now; or go back: migrate --undo."),
    )


def layouts_of(head: Head, before: bytes) -> tuple[Layout, Layout]:
    """Return the layouts before and after a migration, as the flash says them."""
    old, new = find_table(before, None).table, find_table(after(before, head), None).table
    chip = CHIPS[head.chip]
    return Layout(old, chip, head.flash_size), Layout(new, chip, head.flash_size)
