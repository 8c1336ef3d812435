"""What a user does to a board: write a table, write or erase a partition, choose the next app, restore a backup."""

from __future__ import annotations

import time

from asym_studio.board.backup import Backup, Store, take_backup
from asym_studio.board.backup.taking import Wish
from asym_studio.board.header import corrected_header
from asym_studio.board.holding import held
from asym_studio.board.inspection import (
    find_table,
    layout_on,
    read_bootloader,
    read_layout,
    read_otadata,
)
from asym_studio.board.job import Job
from asym_studio.board.refusals import (
    demand_app,
    demand_fits,
    demand_same_board,
    demand_table_for,
    no_partition,
    no_slot,
    nothing_to_write,
    place_changed,
    slot_empty,
    slot_for_another_chip,
    slot_not_selectable,
    without_otadata,
)
from asym_studio.board.session import Session
from asym_studio.board.writing import (
    Outcome,
    Piece,
    change,
    cut_out,
    demand_writable,
    differing_from,
    merged,
    padded,
    write_differing,
)
from asym_studio.boot.otadata import SectorWrite, select, select_factory
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.dump import find_table as table_in_dump
from asym_studio.flash.errors import StudioError
from asym_studio.flash.images.image import HEADER_SIZE, IMAGE_MAGIC
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened
from asym_studio.flash.table import OTADATA_SIZE, TABLE_AREA, Partition, PartitionTable
from asym_studio.flash.units import SECTOR


def write_table(
    session: Session, store: Store, opened: Opened, *, correct_header: bool = False, job: Job | None = None
) -> Outcome:
    """Write a table to a board, and nothing but the table.

    `correct_header`: also write the chip's real flash size into the bootloader's header, if the table needs that.
    Raises TableRefused if the table is refused, BoardRefused if it does not belong on this board.
    """
    return change(session, store, table_pieces(session, opened, correct_header=correct_header), "write-table", job)


def table_pieces(session: Session, opened: Opened, *, correct_header: bool = False) -> list[Piece]:
    """Return what `write_table` brings onto the board, after every check that comes before. Raises as it does."""
    demand_writable(session)
    bootloader = read_bootloader(session)
    current = find_table(session)
    demand_table_for(session.identity, opened, current.table)
    demand_app(opened.layout.table)
    layout = layout_on(session, opened.layout.table, bootloader)
    needs_header = demand_fits(layout, bootloader.flash_size if bootloader else None, correct_header=correct_header)
    pieces = corrected_header(session, layout.table.offset) if needs_header else []
    return [*pieces, Piece(layout.table.offset, padded(write_binary(layout.table), TABLE_AREA))]


def read_partition(session: Session, label: str, job: Job | None = None) -> tuple[Partition, bytes]:
    """Return a partition of the board's own table, and its content."""
    partition = partition_named(read_layout(session)[0], label)
    return partition, session.read(partition.offset, partition.size, job)


def write_partition(session: Session, store: Store, label: str, data: bytes, job: Job | None = None) -> Outcome:
    """Make a partition hold these bytes and erased flash behind them."""
    return change(session, store, partition_pieces(session, label, data), f"write {label}", job)


def erase_partition(session: Session, store: Store, label: str, job: Job | None = None) -> Outcome:
    """Erase a partition."""
    return change(session, store, erasing_pieces(session, label), f"erase {label}", job)


def partition_pieces(session: Session, label: str, data: bytes) -> list[Piece]:
    """Return what `write_partition` brings onto the board, after its checks. Raises BoardRefused for no data at all."""
    if not data:
        raise nothing_to_write()
    return _partition_pieces(session, label, data)


def erasing_pieces(session: Session, label: str) -> list[Piece]:
    """Return what `erase_partition` brings onto the board, after its checks."""
    return _partition_pieces(session, label, b"")


def _partition_pieces(session: Session, label: str, data: bytes) -> list[Piece]:
    demand_writable(session)
    partition = writable_partition(read_layout(session)[0], label, len(data))
    return [_whole(partition, data)]


def select_app(session: Session, store: Store, label: str, job: Job | None = None) -> Outcome:
    """Make the bootloader start an app next time, the way an app itself would: the record in force stays until the new
    one is in place.

    Raises BoardRefused where the slot holds no image, or where the bootloader would not follow.
    """
    return change(session, store, selection_pieces(session, label), f"select {label}", job)


def selection_pieces(session: Session, label: str) -> list[Piece]:
    """Return what `select_app` brings onto the board, in that order, after its checks."""
    demand_writable(session)
    table = read_layout(session)[0].table
    partition = partition_named_in(table, label)
    rows = table.of_kind(types.DATA, types.OTADATA)
    if not rows or table[rows[-1]].size < OTADATA_SIZE:
        raise without_otadata()
    if not partition.is_app:
        raise slot_not_selectable(partition)
    _demand_app(session, partition)
    otadata = table[rows[-1]].offset
    read_otadata(session, otadata)
    steps = _steps_to(table, partition, session.read(otadata, OTADATA_SIZE))
    return [Piece(otadata + step.sector * SECTOR, step.content) for step in steps]


def _demand_app(session: Session, partition: Partition) -> None:
    """Raise BoardRefused if a slot does not begin with an app image for this chip."""
    header = session.read(partition.offset, HEADER_SIZE)
    if header[:1] != bytes((IMAGE_MAGIC,)):
        raise slot_empty(partition.label)
    image_id = int.from_bytes(header[12:14], "little")
    if image_id != session.identity.chip.image_id:
        raise slot_for_another_chip(partition.label, image_id, session.identity.chip)


def restore(
    session: Session,
    store: Store,
    backup: Backup,
    *,
    only: str | None = None,
    to_another_board: bool = False,
    job: Job | None = None,
) -> Outcome:
    """Bring a backup, or one partition of it, back onto its board: only the sectors that differ.

    Table and otadata come last, so that a board that is cut off before starts its old app or none, never half of one.
    Raises BoardRefused where the backup is another board's, unless that is wanted.
    """
    pieces = restored_pieces(session, backup, only=only, to_another_board=to_another_board)
    if only is not None:
        return change(session, store, pieces, f"restore {only}", job)
    if not backup.manifest.full:
        return change(session, store, pieces, "restore", job)
    return _restore_all(session, store, pieces[0], job or Job())


def restored_pieces(
    session: Session, backup: Backup, *, only: str | None = None, to_another_board: bool = False
) -> list[Piece]:
    """Return what `restore` brings onto the board, after its checks; `restore` chooses the order itself."""
    demand_writable(session)
    demand_same_board(session.identity, backup, to_another_board=to_another_board)
    pieces = [Piece(offset, data) for offset, data in backup.ranges()]
    return pieces if only is None else [_piece_of(session, backup, pieces, only)]


def _restore_all(session: Session, store: Store, target: Piece, job: Job) -> Outcome:
    started = time.monotonic()
    with held(store, session.identity):
        taken = take_backup(session, store, Wish("before restore", images=(target.data,), reuse=True), job)
        pieces = _ordered(target, taken.data, target.data)
        ranges = merged(differing_from(taken.data, pieces))
        write_differing(session, store, list(cut_out(pieces, ranges)), ("restore", taken.backup.folder), job)
    written = sum(size for _, size in ranges)
    return Outcome(len(target.data), written, ranges, taken.backup, time.monotonic() - started)


def _late_places(data: bytes) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return where the table and where the otadata lies in a flash, as ranges (offset, size)."""
    try:
        table = table_in_dump(data, None).table
    except StudioError:
        return [], []
    rows = [table[row] for row in table.of_kind(types.DATA, types.OTADATA)]
    return [(table.offset, TABLE_AREA)], [(row.offset, row.size) for row in rows]


def _ordered(target: Piece, *flashes: bytes) -> list[Piece]:
    """Return the target in pieces: everything else first, then the places of tables, then those of otadata.

    `flashes` are whole flashes in which these places are looked for.
    """
    found = [_late_places(data) for data in flashes]
    places = [place for tables, _ in found for place in tables] + [place for _, otadata in found for place in otadata]
    late = [
        Piece(at, target.data[at : at + size])
        for at, size in dict.fromkeys(places)
        if at + size <= target.end and at % SECTOR == size % SECTOR == 0
    ]
    early, at = [], target.offset
    for offset, size in (*merged((piece.offset, len(piece.data)) for piece in late), (target.end, 0)):
        if offset > at:
            early.append(Piece(at, target.data[at:offset]))
        at = offset + size
    return [*early, *late]


def partition_named(layout: Layout, label: str) -> Partition:
    """Return the partition of that label. Raises BoardWithout with the labels there are."""
    return partition_named_in(layout.table, label)


def partition_named_in(table: PartitionTable, label: str) -> Partition:
    """Return the partition of that label. Raises BoardWithout with the labels there are."""
    row = table.find(label)
    if row is None:
        raise no_partition(label, table)
    return table[row]


def writable_partition(layout: Layout, label: str, size: int) -> Partition:
    """Return a partition that `size` bytes may be written to. Raises BoardWithout or BoardRefused."""
    partition = partition_named(layout, label)
    if size > partition.size:
        raise no_slot(partition, size)
    if partition.offset < layout.table.end or partition.offset % SECTOR or partition.size % SECTOR:
        raise place_changed(label)
    return partition


def _whole(partition: Partition, data: bytes) -> Piece:
    return Piece(partition.offset, padded(data, partition.size))


def _steps_to(table: PartitionTable, partition: Partition, otadata: bytes) -> tuple[SectorWrite, ...]:
    if partition.is_kind(types.APP, types.FACTORY):
        return select_factory(otadata)
    slot, count = partition.subtype - types.OTA_0, len(table.ota_slots())
    if not partition.is_ota_slot or slot >= count:
        raise slot_not_selectable(partition)
    return select(slot, count, otadata)


def _piece_of(session: Session, backup: Backup, pieces: list[Piece], label: str) -> Piece:
    """Return a partition's content in a backup, if the board has the same partition at the same place."""
    layout = read_layout(session)[0]
    partition = writable_partition(layout, label, 0)
    if backup.manifest.full:
        there = partition_named_in(table_in_dump(pieces[0].data, None).table, label)
        if (there.offset, there.size) != (partition.offset, partition.size):
            raise place_changed(label)
    held = list(cut_out(pieces, [(partition.offset, partition.size)]))
    if len(held) != 1 or len(held[0].data) != partition.size:
        raise place_changed(label)
    return held[0]
