"""Looking at a board: its bootloader, its table, which app it starts and why, what each partition holds.

*No table*, *damaged table*, *blank flash*, *unreadable* and *encrypted* are different answers, and none of them is an
empty table. *Disconnected* is an error, not an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from asym_studio.board.job import Job
from asym_studio.board.session import Session, secure_download_refusal
from asym_studio.boot.choice import Choice, choose
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import DESCRIPTION_SIZE, described
from asym_studio.boot.log import BootLog
from asym_studio.boot.otadata import Sector, read_sectors
from asym_studio.boot.result import slot_name
from asym_studio.boot.table import TableFault, read_boot_table
from asym_studio.flash.binary import BINARY_SIZE, MAGIC, read_binary
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET
from asym_studio.flash.contents import Contents, look
from asym_studio.flash.dump import read_header
from asym_studio.flash.errors import BoardRefused, BoardWithout, Message, Problem, StudioError, TableRefused, message
from asym_studio.flash.images.image import HEADER_SIZE, SEGMENT_HEADER_SIZE
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import OTADATA_SIZE, Partition, PartitionTable
from asym_studio.flash.units import KB, SECTOR, describe, hexadecimal

_LAST_TABLE_PLACE = 512 * KB
_DESCRIPTION = HEADER_SIZE + SEGMENT_HEADER_SIZE
_BOOTLOADER_HEAD = _DESCRIPTION + DESCRIPTION_SIZE


class TableState(Enum):
    """What is where the table should be."""

    FOUND = "found"
    DAMAGED = "damaged"
    MISSING = "missing"
    BLANK = "blank"
    """The whole flash is erased."""
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True)
class Bootloader:
    """What the bootloader on the flash says of itself. `flash_size` (bytes) is what it believes; None: no such code."""

    chip: str
    flash_size: int | None
    idf_version: str | None = None
    built: str | None = None


@dataclass(frozen=True)
class FoundTable:
    """The answer to "which table is on the board?". `problems` is what is wrong with a table that was found."""

    state: TableState
    why: Message
    table: PartitionTable | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class BootChoice:
    """Which slot the bootloader turns to first, and why. `label` is None where there is no such slot."""

    slot: str
    label: str | None
    why: tuple[Message, ...]
    with_rollback: str | None = None
    """The slot that a bootloader with app rollback (Arduino) turns to, where that is another one."""


@dataclass(frozen=True)
class Inspection:
    """Everything that was seen. `layout` is the table as a layout on this board, where there is a table."""

    bootloader: Bootloader | None
    found: FoundTable
    layout: Layout | None = None
    boots: BootChoice | None = None
    contents: tuple[tuple[Partition, Contents], ...] = ()


def inspect(session: Session, job: Job | None = None, *, contents: bool = True) -> Inspection:
    """Look at a board; with `contents` also at what each partition holds. Raises StudioError if the board goes away."""
    job = job or Job()
    if reason := _hidden(session):
        return Inspection(None, reason)
    bootloader = read_bootloader(session)
    found = find_table(session)
    if found.table is None:
        return Inspection(bootloader, found)
    layout = layout_on(session, found.table, bootloader)
    boots = boot_choice(session, found.table, bootloader)
    seen = tuple(_contents(session, found.table, job)) if contents else ()
    return Inspection(bootloader, found, layout, boots, seen)


def read_layout(session: Session) -> tuple[Layout, tuple[Problem, ...]]:
    """Return the table on the board, and what is wrong with it. Raises BoardWithout or BoardRefused if it has none."""
    seen = inspect(session, contents=False)
    if seen.layout is None:
        raise refusal(seen.found)
    return seen.layout, seen.found.problems


def refusal(found: FoundTable) -> StudioError:
    """Return the answer that there is no table as an error; for each state its own."""
    if found.state is TableState.ENCRYPTED:
        return BoardRefused("board-encrypted", found.why, message("Only the board's own app can read its flash."))
    if found.state is TableState.UNREADABLE:
        return BoardRefused("board-unreadable", found.why, secure_download_refusal().remedy)
    remedies = {
        TableState.BLANK: message("Flash a bootloader, a table and an app first, with your build tool."),
        TableState.DAMAGED: message("Write the table anew: asym-studio board write-table TABLE."),
        TableState.MISSING: message("Write one: asym-studio board write-table TABLE; or say where it is."),
    }
    return BoardWithout(f"board-table-{found.state.value}", found.why, remedies[found.state])


def read_bootloader(session: Session) -> Bootloader | None:
    """Return what the bootloader's header and description say; None where there is no bootloader."""
    data = session.read(session.identity.chip.bootloader_offset, _BOOTLOADER_HEAD)
    header = read_header(data, 0)
    if header is None:
        return None
    return Bootloader(header.chip.name, header.flash_size, *described(data[_DESCRIPTION:]))


def find_table(session: Session, offset: int | None = None) -> FoundTable:
    """Look for the table: at `offset`, else at 0x8000, else at every sector in the first 512 KB."""
    places = (DEFAULT_TABLE_OFFSET, *range(SECTOR, _LAST_TABLE_PLACE, SECTOR)) if offset is None else (offset,)
    damaged: FoundTable | None = None
    for place in dict.fromkeys(places):
        if place + SECTOR > session.flash_size or session.read(place, len(MAGIC)) != MAGIC:
            continue
        found = _table_at(session, place)
        if found.state is TableState.FOUND:
            return found
        damaged = damaged or found
    return damaged or _nothing(session, DEFAULT_TABLE_OFFSET if offset is None else offset)


def layout_on(session: Session, table: PartitionTable, bootloader: Bootloader | None) -> Layout:
    """Return a table as a layout on this board."""
    return Layout(
        table,
        session.identity.chip,
        session.flash_size,
        _secure_boot(session),
        header_flash_size=bootloader.flash_size if bootloader else None,
    )


def boot_choice(session: Session, table: PartitionTable, bootloader: Bootloader | None) -> BootChoice | None:
    """Return which slot the bootloader turns to first; None where it would refuse the table."""
    flash = FlashView(session.read(table.offset, SECTOR))
    size = (bootloader.flash_size if bootloader else None) or session.flash_size
    rows = read_boot_table(flash, 0, size, BootLog())
    if isinstance(rows, TableFault):
        return None
    if rows.otadata is None or rows.otadata.size < OTADATA_SIZE or not rows.has_otadata:
        label = rows.factory.label if rows.has_factory and rows.factory else None
        return BootChoice("factory", label, (message("There is no usable otadata, so the factory app is started."),))
    first, second = read_otadata(session, rows.otadata.offset)
    records = (first.record, second.record)
    plain, careful = (choose(rows, records, rollback=rollback, out=BootLog()) for rollback in (False, True))

    def named(choice: Choice) -> tuple[str, str | None]:
        row = rows.at(choice.index)
        return slot_name(choice.index), row.label if row else None

    slot, label = named(plain)
    other = slot_name(careful.index) if careful.index != plain.index else None
    return BootChoice(slot, label, plain.why, other)


def read_otadata(session: Session, offset: int) -> tuple[Sector, Sector]:
    """Return the two sectors of the otadata partition at that offset; both are read, always."""
    return read_sectors(session.read(offset, OTADATA_SIZE))


class _OnBoard:
    """A partition on a board, for `contents.look`. A sector that was read is not read again."""

    def __init__(self, session: Session, partition: Partition) -> None:
        self._session = session
        self._start = partition.offset
        self.size = max(0, min(partition.end, session.reach) - partition.offset)

    def read(self, offset: int, size: int) -> bytes:
        return self._session.read(self._start + offset, max(0, min(size, self.size - offset)))

    def is_blank(self, offset: int, size: int) -> bool:
        return size == 0 or self._session.is_blank(self._start + offset, size)


def _contents(session: Session, table: PartitionTable, job: Job) -> list[tuple[Partition, Contents]]:
    job.stage(message("Looking at what the partitions hold"), sum(partition.size for partition in table))
    seen = []
    for partition in table:
        job.checkpoint()
        if not partition.is_primary and partition.offset < session.reach:
            seen.append((partition, look(_OnBoard(session, partition), partition)))
        job.advance(partition.size)
    return seen


def _hidden(session: Session) -> FoundTable | None:
    """Return why the flash cannot be looked at, if it cannot."""
    security = session.identity.security
    if security.secure_download:
        return FoundTable(TableState.UNREADABLE, secure_download_refusal().message)
    if security.flash_encryption:
        why = message("The flash is encrypted: what can be read of it means nothing outside the chip.")
        return FoundTable(TableState.ENCRYPTED, why)
    try:
        session.read(0, SECTOR)
    except BoardRefused as error:
        if error.code == "board-exchanged":
            raise
        return FoundTable(TableState.UNREADABLE, error.message)
    return None


def _table_at(session: Session, offset: int) -> FoundTable:
    try:
        table, problems = read_binary(session.read(offset, BINARY_SIZE), offset)
    except TableRefused as refused:
        why = message("The table at {offset} is damaged. {why}", offset=hexadecimal(offset), why=refused.message)
        return FoundTable(TableState.DAMAGED, why)
    where = message("The table is at {offset}.", offset=hexadecimal(offset))
    return FoundTable(TableState.FOUND, where, table, problems)


def _nothing(session: Session, offset: int) -> FoundTable:
    if session.is_blank(0, session.reach):
        return FoundTable(
            TableState.BLANK, message("The whole flash ({size}) is erased.", size=describe(session.reach))
        )
    return FoundTable(
        TableState.MISSING,
        message("There is no partition table at {offset} or anywhere near.", offset=hexadecimal(offset)),
    )


def _secure_boot(session: Session) -> SecureBoot:
    security = session.identity.security
    if security.secure_boot_v1:
        return SecureBoot.V1
    return SecureBoot.V2 if security.secure_boot else SecureBoot.NONE
