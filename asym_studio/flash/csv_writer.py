"""Writing a layout as CSV so that a person finds their own file again: only what was edited changes.

A file that was not edited keeps every byte. Otherwise rows are written in the order of their offsets (ESP-IDF's tool
refuses others), each from the row of the file that it was before, and the text is read again before it is handed out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from asym_studio.flash import types
from asym_studio.flash.bounds import shown
from asym_studio.flash.csv_reader import CsvDocument, SourceRow, read_csv, writing_order
from asym_studio.flash.csv_rows import Column, Surroundings, places_offset
from asym_studio.flash.csv_source import Blocks, blocks_of
from asym_studio.flash.csv_style import Alignment, NumberStyle, changed_cells, restyled
from asym_studio.flash.csv_text import ending_of, usual_ending, without_ending, would_expand
from asym_studio.flash.errors import TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.settings import NO_PROJECT, Given, Project, is_settings_line, update_settings
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal

_HEADING = ("# Name", "Type", "SubType", "Offset", "Size", "Flags")


def write_csv(layout: Layout, source: CsvDocument | None = None, project: Project | None = None) -> bytes:
    """Return the layout as CSV. With the document that it was read from, everything that was not edited stays as it is.

    `project` is the one that will own the file: what it says already is not said again. Without one, lines are added
    for what the file that was read owes to its own project, so that the new one means the same anywhere.

    Raises TableRefused: `label-not-writable` for a label that a CSV cannot say, `row-not-writable` for a row that
    ESP-IDF's tool places itself, and elsewhere; `table-not-writable` for numbers that no table can hold.
    """
    project = project or NO_PROJECT
    if source is not None and layout == source.layout and project == source.project:
        return source.data
    for partition in layout.table:
        _check_label(partition.label, source)
    document = source or _empty_document(layout)
    try:
        data = document.encoding.encode(_Writer(layout, document, project).text())
        read = read_csv(data, Given(env=document.env, project=project))[0].layout
    except (TableRefused, UnicodeEncodeError) as error:
        why = error.message if isinstance(error, TableRefused) else message("a label cannot be said in its encoding.")
        raise TableRefused(
            "table-not-writable",
            message("The table cannot be written to a CSV: {why}", why=why),
            message("Check the rows, or save the table as binary."),
        ) from None
    _prove(layout, read)
    return data


def _empty_document(layout: Layout) -> CsvDocument:
    """Return the document that a new file starts from: a title and a heading over the columns."""
    heading = _aligned(layout)[0]
    document, _ = read_csv(f"# ESP-IDF Partition Table\n{heading}\n".encode(), Given())
    return document


def _check_label(label: str, source: CsvDocument | None) -> None:
    """Refuse a label that a CSV cannot say. One that stands in the file already can be said by what stands there."""
    if source is not None and any(row.partition.label == label for row in source.rows):
        return
    encodable = label.encode("utf-8", "replace").decode() == label
    one_line = label.splitlines() in ([], [label]) and "\0" not in label
    if "," in label or label != label.strip() or label.startswith("#") or not encodable or not one_line:
        why = message("It holds a comma, a line break, a blank at an end, or # at its start.")
    elif label.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        why = message("It starts with a byte order mark.")
    elif would_expand(label):
        why = message("A $ in it would stand for an environment variable.")
    else:
        return
    raise TableRefused(
        "label-not-writable",
        message("The name “{label}” cannot be written to a CSV. {why}", label=shown(label), why=why),
        message("Rename the partition, or save the table as binary."),
    )


@dataclass(frozen=True)
class _Line:
    """A line of the result: its text and the row of the source that it comes from, if it does."""

    text: str
    origin: int | None


class _Writer:
    """Writes one layout into the lines of one document."""

    def __init__(self, layout: Layout, source: CsvDocument, project: Project) -> None:
        self.layout, self.source, self.project = layout, source, project
        self.rows = [layout.table[row] for row in writing_order(layout.table)]
        self.origins = pair(source.rows, self.rows)
        self.around = Surroundings(layout.table.offset, layout.chip.bootloader_offset, _recovery_offset(layout))
        self.alignment = Alignment.of([row.fields for row in source.rows if row.fields is not None])
        self.ending = usual_ending(source.lines)

    def text(self) -> str:
        """Return the whole text."""
        blocks = blocks_of(self._places(), [row.line + 1 for row in self.source.rows])
        lines = [*blocks.header]
        leads = _leads(blocks, [origin for origin in self.origins if origin is not None])
        for row in self._row_lines():
            if row.origin is None:
                lines.append(row.text + self.ending)
            else:
                ending = ending_of(self.source.lines[self.source.rows[row.origin].line])
                lines += (*leads[row.origin], row.text + ending)
        lines += (*leads[len(self.source.rows)], *blocks.trailer)
        return self._ended(lines)

    def _ended(self, lines: Sequence[str]) -> str:
        """Return the text with a line break behind every line, and behind the last one if the source had it so."""
        whole = [line if ending_of(line) else line + self.ending for line in lines]
        if whole and self.source.lines and not ending_of(self.source.lines[-1]):
            whole[-1] = without_ending(whole[-1])
        return "".join(whole)

    def _places(self) -> list[list[str]]:
        """Return what stands above the source's first line (usually nothing), and in place of each of its lines."""
        places: list[list[str]] = [[], *([line] for line in self.source.lines)]
        where = [index for index, line in enumerate(self.source.lines) if is_settings_line(line)]
        old = tuple(without_ending(self.source.lines[index]) for index in where)
        new = update_settings(old, self.layout, _recovery_offset(self.layout), self.project)
        if new is None:
            return places
        for index, text in zip(where, new, strict=False):
            places[index + 1] = [text + ending_of(self.source.lines[index])] if text else []
        if len(new) > len(where):
            places[self._lines_at_top()].append(new[-1] + self.ending)
        return places

    def _lines_at_top(self) -> int:
        """Return how many lines the comment at the top of the file has: a new settings line goes below it."""
        first_row = self.source.rows[0].line if self.source.rows else len(self.source.lines)
        at = 0
        while at < first_row and self.source.lines[at].lstrip().startswith("#"):
            at += 1
        return at

    def _row_lines(self) -> list[_Line]:
        if not self.source.rows:
            return [_Line(text, None) for text in _aligned(self.layout)[1:]]
        lines, end = [], self.around.table_end
        for index, wanted in enumerate(self.rows):
            lines.append(_Line(self._row_line(index, wanted, end), self.origins[index]))
            if not wanted.is_primary:
                end = wanted.end
        return lines

    def _row_line(self, index: int, wanted: Partition, previous_end: int) -> str:
        row = self.source.rows[self._pattern(index)]
        cells = changed_cells(row.texts, wanted, previous_end, self.around, self._numbers(index))
        if not cells:
            return without_ending(self.source.lines[row.line])
        fields = row.fields or _as_fields(row.texts)
        if self.origins[index] is None:
            fields = fields[: len(Column)]
        return restyled(fields, cells, self.alignment)

    def _pattern(self, index: int) -> int:
        """Return the row of the source that a row is written like: the one that it was, else the nearest one above."""
        origin = self.origins[index]
        if origin is not None:
            return origin
        above = [other for other in self.origins[:index] if other is not None]
        below = [other for other in self.origins[index:] if other is not None]
        return above[-1] if above else (below or [0])[0]

    def _numbers(self, index: int) -> NumberStyle:
        """Return how the rows around write numbers, the nearest first."""
        pattern = self._pattern(index)
        nearest = sorted(range(len(self.source.rows)), key=lambda row: abs(row - pattern))
        return NumberStyle.of([self.source.rows[row].texts for row in nearest])


def _as_fields(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the columns of a row as they are written where the file writes them through an environment variable."""
    used = max(column for column, text in enumerate(texts) if text) + 1
    return (texts[0], *(f" {text}" for text in texts[1:used]))


def _recovery_offset(layout: Layout) -> int | None:
    rows = layout.table.of_kind(types.BOOTLOADER, types.BOOTLOADER_RECOVERY)
    return layout.table[rows[0]].offset if rows else None


def _leads(blocks: Blocks, kept: Iterable[int]) -> dict[int, list[str]]:
    """Return the comments above each row that is kept; those of a deleted row move to the next row that is left."""
    staying = set(kept)
    leads: dict[int, list[str]] = {}
    waiting: list[str] = []
    for row, lead in enumerate(blocks.leads):
        waiting += lead
        if row in staying:
            leads[row], waiting = waiting, []
    leads[len(blocks.leads)] = waiting
    return leads


def pair(old: Sequence[SourceRow], new: Sequence[Partition]) -> list[int | None]:
    """Return for each new row which old one it was, if any: the same label, the same place and kind, and so on."""
    before = [row.partition for row in old]
    origins: list[int | None] = [None] * len(new)
    free = set(range(len(old)))
    for key in _LIKENESS:
        candidates: dict[Hashable, deque[int]] = {}
        for index in sorted(free):
            candidates.setdefault(key(before[index]), deque()).append(index)
        for index, partition in enumerate(new):
            found = candidates.get(key(partition))
            if origins[index] is None and found:
                origin = found.popleft()
                origins[index] = origin
                free.remove(origin)
    return origins


_LIKENESS: tuple[Callable[[Partition], Hashable], ...] = (
    lambda p: p,
    lambda p: p.label,
    lambda p: (p.offset, p.type, p.subtype),
    lambda p: (p.offset, p.size),
    lambda p: (p.type, p.subtype),
)
"""What makes an old row and a new one the same partition: the strongest sign first."""


def _aligned(layout: Layout) -> list[str]:
    """Return a heading and one line for each row, in aligned columns."""
    rows = [_HEADING, *(_plain_texts(layout.table[row]) for row in writing_order(layout.table))]
    widths = [max(len(row[column]) for row in rows) + 1 for column in range(len(Column))]
    return [_padded(row, widths) for row in rows]


def _padded(row: Sequence[str], widths: Sequence[int]) -> str:
    columns = [f"{text},".ljust(width) for text, width in zip(row[:-1], widths, strict=False)]
    return " ".join((*columns, row[-1])).rstrip()


def _plain_texts(partition: Partition) -> tuple[str, ...]:
    return (
        partition.label,
        partition.type_name,
        partition.subtype_name,
        hexadecimal(partition.offset),
        hexadecimal(partition.size),
        ":".join(types.flag_names(partition.flags)),
    )


def _prove(layout: Layout, read: Layout) -> None:
    """Refuse a result that, read again, does not say what was to be said."""
    wanted = layout.table.with_rows(layout.table[row] for row in writing_order(layout.table))
    for partition, said in zip(wanted, read.table, strict=True):
        if _as_written(partition, said) != said:
            raise TableRefused(
                "row-not-writable",
                message(
                    "A CSV cannot say that “{label}” lies at {offset} with {size} bytes: ESP-IDF's tool would put it "
                    "at {said_offset} with {said_size}.",
                    label=shown(partition.label),
                    offset=hexadecimal(partition.offset),
                    size=hexadecimal(partition.size),
                    said_offset=hexadecimal(said.offset),
                    said_size=hexadecimal(said.size),
                ),
                message("Check the chip and the table's offset, move or resize the partition, or save it as binary."),
            )


def _as_written(partition: Partition, said: Partition) -> Partition:
    """Return what a CSV can say of a partition: known flags, and no place of their own for primary rows."""
    known = replace(partition, flags=partition.flags & types.KNOWN_FLAGS)
    if partition.is_primary and places_offset(partition.type, partition.subtype):
        return replace(known, offset=said.offset, size=said.size)
    return known
