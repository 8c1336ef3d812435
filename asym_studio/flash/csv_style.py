"""Writing a changed row in the style that the file has: number forms, keywords, blanks, aligned columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from asym_studio.flash import types
from asym_studio.flash.csv_numbers import is_number, keyword_like, write_like
from asym_studio.flash.csv_rows import (
    CellRefused,
    Column,
    RowValues,
    Surroundings,
    place,
    places_offset,
    read_flags,
    read_offset,
    read_size,
    read_subtype,
    read_type,
)
from asym_studio.flash.table import Partition

Cells = dict[Column, str]


def changed_cells(
    texts: Sequence[str], wanted: Partition, previous_end: int, around: Surroundings, examples: Mapping[Column, str]
) -> Cells:
    """Return the columns of a row that need another text to say what is wanted, with that text.

    `texts` are the row's stripped columns, `previous_end` is where the row before ends. A blank offset and a size that
    says the end stay as they are while they still mean what is wanted. `examples` gives the number style for columns
    that are blank so far.
    """
    number = _NumberText(texts, examples)
    cells: Cells = {}
    if texts[Column.LABEL] != wanted.label:
        cells[Column.LABEL] = wanted.label
    if not _holds(lambda: read_type(texts[Column.TYPE]) == wanted.type):
        cells[Column.TYPE] = _named(texts[Column.TYPE], wanted.type, wanted.type_name)
    if not _holds(lambda: read_subtype(texts[Column.SUBTYPE], wanted.type) == wanted.subtype):
        cells[Column.SUBTYPE] = _named(texts[Column.SUBTYPE], wanted.subtype, wanted.subtype_name)
    if not _holds(lambda: _offset(texts, wanted, previous_end, around) == wanted.offset):
        cells[Column.OFFSET] = number(Column.OFFSET, wanted.offset)
    if not _holds(lambda: _size(texts, wanted, around) == wanted.size):
        cells[Column.SIZE] = number(Column.SIZE, wanted.size)
    if not _holds(lambda: read_flags(texts[Column.FLAGS]) == wanted.flags & types.KNOWN_FLAGS):
        cells[Column.FLAGS] = _flags(texts[Column.FLAGS], wanted.flags)
    return cells


def _holds(condition: Callable[[], bool]) -> bool:
    """Return whether a text says what is wanted; one that says nothing does not."""
    try:
        return condition()
    except CellRefused:
        return False


def _offset(texts: Sequence[str], wanted: Partition, previous_end: int, around: Surroundings) -> int:
    if places_offset(wanted.type, wanted.subtype):
        return wanted.offset
    offset = read_offset(texts[Column.OFFSET], wanted.type, wanted.subtype, around)
    values = RowValues(wanted.label, wanted.type, wanted.subtype, offset, wanted.size, 0)
    return place(values, previous_end).offset


def _size(texts: Sequence[str], wanted: Partition, around: Surroundings) -> int:
    if wanted.type in (types.BOOTLOADER, types.PARTITION_TABLE):
        return wanted.size
    size = read_size(texts[Column.SIZE], wanted.type, around)
    return size if size >= 0 else -size - wanted.offset


@dataclass(frozen=True)
class _NumberText:
    """Writes a number as its own column does, or as the same column of other rows where it is blank."""

    texts: Sequence[str]
    examples: Mapping[Column, str]

    def __call__(self, column: Column, value: int) -> str:
        text = self.texts[column]
        return write_like(text if is_number(text) else self.examples.get(column, ""), value)


def _named(text: str, value: int, name: str) -> str:
    """Return a type or subtype: by number where the text is one, else by its name if it has one."""
    if is_number(text):
        return write_like(text, value)
    return keyword_like(text, name)


def _flags(text: str, flags: int) -> str:
    """Return the flags' names: those that stand there keep their order."""
    standing = [name for name in dict.fromkeys(text.split(":")) if flags & types.FLAGS.get(name, 0)]
    return ":".join(dict.fromkeys((*standing, *types.flag_names(flags))))


@dataclass(frozen=True)
class _Field:
    """A column as written: blanks, text, blanks."""

    lead: str
    core: str
    trail: str

    @classmethod
    def of(cls, raw: str) -> _Field:
        core = raw.strip()
        at = raw.index(core) if core else len(raw)
        return cls(raw[:at], core, raw[at + len(core) :])


@dataclass(frozen=True)
class Alignment:
    """Where the texts of each column start or end in most rows of a file (characters from 0), and the least blanks
    in front of them. A column that is not aligned has neither start nor end.
    """

    starts: Mapping[int, int]
    ends: Mapping[int, int]
    least: Mapping[int, int]

    @classmethod
    def of(cls, rows: Iterable[Sequence[str]]) -> Alignment:
        """Find out how the rows (columns as written) are aligned. One row alone shows nothing."""
        starts: dict[int, Counter[int]] = {}
        ends: dict[int, Counter[int]] = {}
        least: dict[int, int] = {}
        for fields in rows:
            at = 0
            for index, raw in enumerate(fields):
                field = _Field.of(raw)
                if field.core and "\t" not in raw:
                    start = at + len(field.lead)
                    starts.setdefault(index, Counter())[start] += 1
                    ends.setdefault(index, Counter())[start + len(field.core)] += 1
                    least[index] = min(least.get(index, len(field.lead)), len(field.lead))
                at += len(raw) + 1
        left, right = _usual(starts), _usual(ends)
        return cls(left, {index: end for index, end in right.items() if index not in left}, least)


def _usual(columns: Mapping[int, Counter[int]]) -> dict[int, int]:
    """Return the position that more than half of the rows (at least two) share, for each column that has one."""
    common = {index: counter.most_common(1)[0] for index, counter in columns.items()}
    return {
        index: position for index, (position, rows) in common.items() if rows >= 2 and rows * 2 > columns[index].total()
    }


def restyled(fields: Sequence[str], cells: Mapping[Column, str], alignment: Alignment) -> str:
    """Return a row's line with some columns changed; the blanks of the others give way so that columns stay aligned."""
    parts = [_Field.of(raw) for raw in fields]
    parts += [_Field("", "", "")] * (max((c + 1 for c, text in cells.items() if text), default=0) - len(parts))
    pieces: list[str] = []
    at = written_at = 0
    for index, part in enumerate(parts):
        core = cells.get(Column(index), part.core) if index < len(Column) else part.core
        lead = part.lead
        if index < len(fields) and (at != written_at or core != part.core):
            lead = _lead(index, part, core, at, alignment)
        elif index >= len(fields) or (core and not part.core and not lead):
            lead = " " if index and parts[index - 1].lead else ""
        trail = part.trail
        end_as_written = written_at + len(part.lead) + len(part.core) + len(part.trail)
        if trail and index + 1 < len(parts) and "\t" not in trail and alignment.starts.get(index + 1) is not None:
            trail = " " * max(1, end_as_written - at - len(lead) - len(core))
        piece = lead + core + trail
        pieces.append(piece)
        at += len(piece) + 1
        written_at = end_as_written + 1
    return ",".join(pieces)


def _lead(index: int, part: _Field, core: str, at: int, alignment: Alignment) -> str:
    """Return the blanks before a text that changed or moved, so that it stands where its column stands."""
    if "\t" in part.lead or not core or index == 0:
        return part.lead
    if index in alignment.ends:
        position = alignment.ends[index] - len(core)
    elif index in alignment.starts:
        position = alignment.starts[index]
    else:
        return part.lead
    return " " * max(alignment.least.get(index, len(part.lead)), position - at)
