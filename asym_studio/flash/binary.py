"""The binary partition table: 32 bytes a row, an MD5 row, an end row.

Source: `from_binary` and `to_binary` of ESP-IDF's `gen_esp32part.py` 1.5, and `esp_flash_partitions.h`.
"""

from __future__ import annotations

import struct
from itertools import count
from typing import TYPE_CHECKING

from asym_studio.flash.bounds import LARGEST, MOST_ROWS, shown
from asym_studio.flash.errors import Message, Problem, Severity, TableRefused, message
from asym_studio.flash.table import MAX_LABEL_BYTES, Partition, PartitionTable
from asym_studio.flash.types import KNOWN_FLAGS

if TYPE_CHECKING:
    import hashlib

BINARY_SIZE = 0xC00
"""What a binary table occupies; the rest of its flash sector is left for a signature."""
ROW_SIZE = 32
MAGIC = b"\xaa\x50"

_ROW = struct.Struct("<2sBBLL16sL")
_END = b"\xff" * ROW_SIZE
_MD5_MAGIC = b"\xeb\xeb"
_MD5_HEAD = _MD5_MAGIC + b"\xff" * 14


def most_rows(md5: bool) -> int:
    """Return how many partitions a binary table has room for: 94 beside an MD5 row, else 95."""
    return BINARY_SIZE // ROW_SIZE - (2 if md5 else 1)


def write_binary(table: PartitionTable) -> bytes:
    """Return the 0xC00 bytes that `gen_esp32part.py` writes for the table. Raises TableRefused."""
    room = most_rows(table.md5)
    if len(table) > room:
        raise TableRefused(
            "rows-too-many",
            message("The table has {count} rows; there is room for {room}.", count=len(table), room=room),
            message("Delete partitions that nothing uses, or join some."),
        )
    rows = b"".join(_packed(partition) for partition in table)
    if table.md5:
        rows += _MD5_HEAD + _md5(rows).digest()
    return rows.ljust(BINARY_SIZE, b"\xff")


def _packed(partition: Partition) -> bytes:
    kind, place = (partition.type, partition.subtype), (partition.offset, partition.size)
    if not all(0 <= n <= 0xFF for n in kind) or not all(0 <= n <= LARGEST for n in place):
        raise _unwritable(partition, "number-out-of-range", message("A number of it is too large for a binary table."))
    try:
        label = partition.label.encode()
    except UnicodeEncodeError:
        why = message("Its name has characters that no file can hold.")
        raise _unwritable(partition, "label-not-writable", why) from None
    return _ROW.pack(
        MAGIC,
        partition.type,
        partition.subtype,
        partition.offset,
        partition.size,
        label[:MAX_LABEL_BYTES],
        partition.flags & KNOWN_FLAGS,
    )


def _unwritable(partition: Partition, code: str, why: Message) -> TableRefused:
    return TableRefused(
        code,
        message(
            "“{label}” cannot be written: {why}",
            label=shown(partition.label),
            why=why,
        ),
        message("Types and subtypes end at 0xff, offsets and sizes at 0xffffffff; names are plain text."),
    )


def _md5(rows: bytes = b"") -> hashlib._Hash:
    import hashlib  # noqa: PLC0415 — OpenSSL takes a while to load, and a CSV needs none

    return hashlib.md5(rows, usedforsecurity=False)


def read_binary(data: bytes, offset: int) -> tuple[PartitionTable, tuple[Problem, ...]]:
    """Read a binary table that lies, or will lie, at that flash offset.

    What stands behind the end row is ignored. A wrong checksum and a missing end row are errors among the problems: the
    rows are there to be seen, and writing the table anew mends it. Raises TableRefused where a row cannot be read.
    """
    rows: list[Partition] = []
    problems: list[Problem] = []
    has_md5 = False
    hashed = _md5()
    for number in count():
        chunk = data[number * ROW_SIZE : (number + 1) * ROW_SIZE]
        if chunk == _END:
            break
        if len(chunk) < ROW_SIZE:
            problems.append(_no_end(number, chunk))
            break
        if number == MOST_ROWS:
            raise _refused(number, "rows-too-many", message("There are more rows than a partition table has room for."))
        if chunk.startswith(_MD5_MAGIC):
            has_md5 = True
            if chunk[16:] != hashed.digest():
                problems.append(_wrong_md5(hashed.hexdigest(), chunk[16:].hex()))
            continue
        hashed.update(chunk)
        rows.append(_unpacked(number, chunk))
    return PartitionTable(tuple(rows), offset, md5=has_md5), tuple(problems)


def _unpacked(number: int, chunk: bytes) -> Partition:
    magic, kind, subtype, offset, size, label, flags = _ROW.unpack(chunk)
    if magic != MAGIC:
        raise _refused(number, "row-unknown", message("It starts with {bytes} instead of aa50.", bytes=magic.hex()))
    try:
        name = label.partition(b"\0")[0].decode()
    except UnicodeDecodeError:
        raise _refused(number, "label-invalid", message("Its name is no UTF-8 text.")) from None
    return Partition(name, kind, subtype, offset, size, flags)


def _refused(number: int, code: str, why: Message) -> TableRefused:
    return TableRefused(
        code,
        message("Row {number} of the binary table is damaged: {why}", number=number + 1, why=why),
        message("Read the table from the board again, or open the CSV that it was made from."),
    )


def _no_end(number: int, chunk: bytes) -> Problem:
    if chunk.strip(b"\xff"):
        raise _refused(number, "row-cut", message("The file ends after {count} of its 32 bytes.", count=len(chunk)))
    return Problem(
        "end-row-missing",
        Severity.ERROR,
        message(
            "The binary table has no end row, so ESP-IDF's tool refuses it. Pad it with ff to 0xc00 bytes; "
            "writing it anew does that."
        ),
    )


def _wrong_md5(computed: str, stored: str) -> Problem:
    return Problem(
        "md5-mismatch",
        Severity.ERROR,
        message(
            "The checksum does not match the rows (computed {computed}, stored {stored}): a part of the table is "
            "damaged, and a board refuses it. Check every row, then write the table anew.",
            computed=computed,
            stored=stored,
        ),
    )
