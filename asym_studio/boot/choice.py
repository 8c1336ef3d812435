"""Which slot the bootloader starts with, what it writes about it, and in which order it falls back.

Source: ESP-IDF v5.5 `bootloader_utility.c`; observed on real bootloaders with and without rollback.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asym_studio.boot.log import BootLog
from asym_studio.boot.otadata import ABORTED, BLANK, NEW, PENDING_VERIFY, Record, active
from asym_studio.boot.table import FACTORY_INDEX, BootTable
from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import hexadecimal

Records = tuple[Record, Record]


@dataclass(frozen=True)
class Choice:
    """The slot to begin with, as an index (-1 is factory), and the records that are rewritten first.

    `initial`: otadata counts as never written, so the slot that is loaded in the end becomes its first record.
    `why` are sentences for a person.
    """

    index: int
    why: tuple[Message, ...]
    initial: bool = False
    rewritten: tuple[tuple[int, Record], ...] = ()


def choose(table: BootTable, records: Records, *, rollback: bool, out: BootLog) -> Choice:
    """Return what the bootloader makes of the two records.

    With rollback it first marks as ABORTED what the last boot left to be confirmed, and a record that is followed for
    the first time (NEW) as PENDING_VERIFY.
    """
    aborted = _abort_unconfirmed(records) if rollback else ()
    after = _with(records, aborted)
    why = [_judge(number, record, number in dict(aborted)) for number, record in enumerate(after)]
    if table.count == 0 or all(record.unusable for record in after):
        return _default(table, after, aborted, why, out)
    winner = active(*after)
    if winner is None:
        return _without_valid(table, aborted, why, out)
    record = after[winner]
    index = record.slot(table.count)
    why.append(_why_winner(winner, after, index, table.count))
    rewritten = aborted
    if rollback and record.state == NEW:
        rewritten = (*aborted, (winner, record.in_state(PENDING_VERIFY)))
        why.append(
            message(
                "It is followed for the first time: the app must confirm itself before the next reset, or is given up."
            )
        )
    return Choice(index, tuple(why), rewritten=rewritten)


def attempts(index: int, count: int) -> Iterator[int]:
    """Yield the indexes in the order in which they are tried: down to factory, then up to the last OTA slot."""
    yield from range(index, FACTORY_INDEX - 1, -1)
    yield from range(index + 1, count)


def _abort_unconfirmed(records: Records) -> tuple[tuple[int, Record], ...]:
    return tuple(
        (number, record.in_state(ABORTED)) for number, record in enumerate(records) if record.state == PENDING_VERIFY
    )


def _with(records: Records, changed: tuple[tuple[int, Record], ...]) -> Records:
    new = dict(changed)
    return new.get(0, records[0]), new.get(1, records[1])


def _default(
    table: BootTable, records: Records, aborted: tuple[tuple[int, Record], ...], why: list[Message], out: BootLog
) -> Choice:
    why.append(
        message("There are no OTA slots to select.") if table.count == 0 else message("So otadata selects nothing.")
    )
    if table.has_factory:
        out.info("boot", "Defaulting to factory image")
        return Choice(FACTORY_INDEX, (*why, message("The factory app is the default.")), rewritten=aborted)
    out.info("boot", "No factory image, trying OTA 0")
    initial = all(record.initial for record in records)
    return Choice(0, (*why, message("Without a factory app, the first OTA slot is the default.")), initial, aborted)


def _without_valid(
    table: BootTable, aborted: tuple[tuple[int, Record], ...], why: list[Message], out: BootLog
) -> Choice:
    ending = "falling back to factory" if table.has_factory else "and no factory, will try all partitions"
    out.error("boot", f"ota data partition invalid{', ' if table.has_factory else ' '}{ending}")
    why.append(
        message("No record is valid: the factory app is tried first.")
        if table.has_factory
        else message("No record is valid and there is no factory app: all OTA slots are tried in turn.")
    )
    return Choice(FACTORY_INDEX, tuple(why), rewritten=aborted)


def _judge(number: int, record: Record, aborted_now: bool) -> Message:
    """Return what is to be said of one record."""
    if record.sequence == BLANK:
        return message("Record {number} is empty.", number=number)
    values: dict[str, str | int] = {"number": number, "sequence": record.sequence, "state": record.state_name}
    if aborted_now:
        return message(
            "Record {number} (sequence {sequence}) was never confirmed by its app: it is marked ABORTED.", **values
        )
    if record.unusable:
        return message("Record {number} (sequence {sequence}) is out of the question: it is {state}.", **values)
    if not record.crc_ok:
        return message(
            "Record {number} (sequence {sequence}) does not count: its checksum is {crc}, not that of its sequence.",
            crc=hexadecimal(record.crc),
            **values,
        )
    return message("Record {number} is valid: sequence {sequence}, {state}.", **values)


def _why_winner(winner: int, records: Records, index: int, count: int) -> Message:
    record, other = records[winner], records[1 - winner]
    values: dict[str, str | int] = {"number": winner, "sequence": record.sequence, "count": count, "slot": index}
    if not other.valid:
        return message("Record {number} wins: ({sequence} − 1) modulo {count} slots selects ota_{slot}.", **values)
    if other.sequence == record.sequence:
        return message(
            "Record {number} wins, being the first of two equal ones: ({sequence} − 1) modulo {count} slots selects "
            "ota_{slot}.",
            **values,
        )
    return message(
        "Record {number} wins by its higher sequence number: ({sequence} − 1) modulo {count} slots selects ota_{slot}.",
        **values,
    )
