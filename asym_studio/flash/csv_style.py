"""Writing a changed row in the style that the file has: number forms, keywords, blanks, aligned columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asym_studio.flash import types
from asym_studio.flash.csv_numbers import has_upper_digits, is_number, keyword_like, write_like
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


@dataclass(frozen=True)
class NumberStyle:
    """How the rows around write numbers: an example for each column, and whether hexadecimal digits are capitals."""

    examples: Mapping[Column, str]
    upper: bool

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]]) -> NumberStyle:
        """Return the style of these rows (stripped columns), the nearest first."""
        columns = (Column.OFFSET, Column.SIZE)
        examples = {column: next((row[column] for row in rows if is_number(row[column])), "") for column in columns}
        cases = (has_upper_digits(row[column]) for row in rows for column in columns)
        return cls(examples, next((case for case in cases if case is not None), False))

    def write(self, column: Column, texts: Sequence[str], value: int) -> str:
        """Return a number written as its own column does, or as the column does elsewhere where it is blank."""
        text = texts[column]
        return write_like(text if is_number(text) else self.examples.get(column, ""), value, upper=self.upper)


def changed_cells(
    texts: Sequence[str], wanted: Partition, previous_end: int, around: Surroundings, numbers: NumberStyle
) -> Cells:
    """Return the columns of a row that need another text to say what is wanted, with that text.

    `texts` are the row's stripped columns, `previous_end` is where the row before ends. A blank offset and a size that
    says the end stay as they are while they still mean what is wanted. `numbers` is how the rows around write numbers.
    """
    cells: Cells = {}
    if texts[Column.LABEL] != wanted.label:
        cells[Column.LABEL] = wanted.label
    if not _holds(lambda: read_type(texts[Column.TYPE]) == wanted.type):
        cells[Column.TYPE] = _named(texts[Column.TYPE], wanted.type, wanted.type_name)
    if not _holds(lambda: read_subtype(texts[Column.SUBTYPE], wanted.type) == wanted.subtype):
        cells[Column.SUBTYPE] = _named(texts[Column.SUBTYPE], wanted.subtype, wanted.subtype_name)
    if not _holds(lambda: _offset(texts, wanted, previous_end, around) == wanted.offset):
        cells[Column.OFFSET] = numbers.write(Column.OFFSET, texts, wanted.offset)
    if not _holds(lambda: _size(texts, wanted, around) == wanted.size):
        cells[Column.SIZE] = numbers.write(Column.SIZE, texts, wanted.size)
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
        """Return the field as written, taken apart into blanks, content and blanks."""
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
        seen: dict[int, list[_Seen]] = {}
        for fields in rows:
            for index, text in _seen(fields):
                seen.setdefault(index, []).append(text)
        starts = {index: _usual([text.start for text in texts]) for index, texts in seen.items() if _padded(texts)}
        left = {index: start for index, start in starts.items() if start is not None}
        ends = {index: _usual([text.end for text in texts]) for index, texts in seen.items() if index not in left}
        right = {index: end for index, end in ends.items() if end is not None and _padded(seen[index])}
        return cls(left, right, {index: min(1, *(text.lead for text in texts)) for index, texts in seen.items()})


@dataclass(frozen=True)
class _Seen:
    """Where a text starts and ends in its line, and the blanks before it: in its column, and since the text before."""

    start: int
    end: int
    lead: int
    gap: int


def _seen(fields: Sequence[str]) -> Iterator[tuple[int, _Seen]]:
    at = trail = 0
    for index, raw in enumerate(fields):
        field = _Field.of(raw)
        if field.core and "\t" not in raw:
            start = at + len(field.lead)
            yield index, _Seen(start, start + len(field.core), len(field.lead), trail + len(field.lead))
        at += len(raw) + 1
        trail = len(field.trail)


def _padded(texts: Sequence[_Seen]) -> bool:
    """Return whether blanks were put in so that a column lines up: not everywhere the same, or more than one."""
    gaps = {text.gap for text in texts}
    return len(gaps) > 1 or min(gaps) > 1


def _usual(positions: Sequence[int]) -> int | None:
    """Return the position that more than half of the rows, and at least two, share."""
    position, rows = Counter(positions).most_common(1)[0]
    return position if rows >= 2 and rows * 2 > len(positions) else None


def restyled(fields: Sequence[str], cells: Mapping[Column, str], alignment: Alignment) -> str:
    """Return a row's line with some columns changed; the blanks of the others give way so that columns stay aligned."""
    parts = [_Field.of(raw) for raw in fields]
    missing = max((column + 1 for column, text in cells.items() if text), default=0) - len(parts)
    parts += [_Field("", "", "")] * missing
    pieces: list[str] = []
    at = written_at = 0
    for index, part in enumerate(parts):
        core = cells.get(Column(index), part.core) if index < len(Column) else part.core
        if core and not part.core and not part.lead:
            lead = " " if index and parts[index - 1].lead else ""
        elif core == part.core and at == written_at:
            lead = part.lead
        else:
            lead = _lead(index, part, core, at, alignment)
        comma = written_at + len(part.lead) + len(part.core) + len(part.trail)
        trail = part.trail
        if trail and "\t" not in trail and index + 1 in alignment.starts and index + 1 < len(parts):
            trail = " " * max(1, comma - at - len(lead) - len(core))
        pieces.append(lead + core + trail)
        at += len(pieces[-1]) + 1
        written_at = comma + 1
    return ",".join(pieces)


def _lead(index: int, part: _Field, core: str, at: int, alignment: Alignment) -> str:
    """Return the blanks before a text that changed or moved, so that it stands where its column stands."""
    if "\t" in part.lead or not core or index == 0:
        return part.lead
    if index in alignment.ends:
        position = alignment.ends[index] - len(core)
    elif index in alignment.starts:
        position = alignment.starts[index]
    elif not part.core and len(part.lead) > len(core):
        position = at + len(part.lead) - len(core)
    else:
        return part.lead
    return " " * max(alignment.least.get(index, 1), position - at)
