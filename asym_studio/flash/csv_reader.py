"""Reading a partition table's CSV, every quirk of ESP-IDF's tool included, without losing a byte of it.

Source: ESP-IDF's `gen_esp32part.py` 1.5. What it refuses is refused here, except for rows in the wrong order: those
are a problem of the file that opening and saving it mends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asym_studio.flash.bounds import MOST_ROWS, shown
from asym_studio.flash.chips import DEFAULT_CHIP
from asym_studio.flash.csv_rows import CellRefused, Column, RowValues, Surroundings, place, read_row
from asym_studio.flash.csv_text import Encoding, decode, expand, unknown_variable, without_ending
from asym_studio.flash.errors import Fix, Message, Problem, Severity, TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import NO_PROJECT, Given, Project, Settings, borrowed, is_settings_line, read_settings
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import hexadecimal


@dataclass(frozen=True)
class SourceRow:
    """A row as it stands in the file.

    `line` is its index in the document's lines. `fields` are the columns as written, blanks included; None where an
    environment variable stands for more than one column. `texts` are the six columns that the tool sees.
    """

    line: int
    fields: tuple[str, ...] | None
    texts: tuple[str, ...]
    values: RowValues
    partition: Partition


@dataclass(frozen=True)
class CsvDocument:
    """A CSV file, lossless: its bytes, its lines with their line breaks, its rows, and the layout that it says.

    `layout` takes the settings lines, what the user gave, and the `project` that owns the file into account.
    """

    data: bytes
    encoding: Encoding
    lines: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    layout: Layout
    recovery_offset: int | None
    env: Mapping[str, str]
    project: Project = NO_PROJECT

    def borrowed(self, layout: Layout) -> Project:
        """Return what of that layout, this one or one made of it by edits, comes from the project."""
        return borrowed(self.lines, self.project, layout)

    def line_of(self, row: int) -> int:
        """Return the number (from 1) of the line in which that row of the layout as opened stands."""
        return self.rows[row].line + 1


def read_csv(data: bytes, given: Given) -> tuple[CsvDocument, tuple[Problem, ...]]:
    """Read a CSV and return it with what only the file itself can tell.

    Raises TableRefused with line and column for everything that ESP-IDF's tool refuses while it parses.
    """
    text, encoding = decode(data)
    lines = tuple(text.splitlines(keepends=True))
    expanded = [_expanded(index, line, given.env) for index, line in enumerate(lines)]
    said, problems = read_settings((i + 1, line) for i, line in enumerate(lines) if is_settings_line(line))
    settings = said.overridden_by(given)
    rows = _read_rows(lines, expanded, settings.surroundings, given.env)
    layout = _layout(settings, tuple(row.partition for row in rows))
    project = given.project or NO_PROJECT
    document = CsvDocument(data, encoding, lines, rows, layout, settings.recovery_offset, given.env, project)
    return document, (*problems, *_order_problems(rows))


def _layout(settings: Settings, rows: tuple[Partition, ...]) -> Layout:
    offset = settings.surroundings.table_offset
    return Layout(
        PartitionTable(rows, offset, md5=settings.md5 is not False),
        settings.chip or DEFAULT_CHIP,
        settings.flash_size or None,
        settings.secure_boot or SecureBoot.NONE,
        settings.pinned or frozenset(),
        settings.header_flash_size,
        settings.images or (),
    )


def _expanded(index: int, line: str, env: Mapping[str, str]) -> str:
    """Return what the tool makes of a line before it looks at it."""
    text = expand(without_ending(line), env)
    name = unknown_variable(text)
    if name is not None:
        raise TableRefused(
            "variable-unknown",
            message("The environment variable {name} is not set.", name=shown(name)),
            message("Set it before opening the table, or write its value into the file."),
            line=index + 1,
            column=1,
        )
    return text.strip()


def _read_rows(
    lines: Sequence[str], expanded: Iterable[str], around: Surroundings, env: Mapping[str, str]
) -> tuple[SourceRow, ...]:
    rows: list[SourceRow] = []
    end = around.table_end
    for index, text in enumerate(expanded):
        if not text or text.startswith("#"):
            continue
        if len(rows) == MOST_ROWS:
            raise _too_many_rows(index + 1)
        row = _read_row(index, without_ending(lines[index]), text, around, end, env)
        if not row.values.is_primary:
            end = row.partition.end
        rows.append(row)
    return tuple(rows)


def _read_row(
    index: int, line: str, text: str, around: Surroundings, previous_end: int, env: Mapping[str, str]
) -> SourceRow:
    cells = [cell.strip() for cell in text.split(",")]
    texts = tuple((cells + [""] * len(Column))[: len(Column)])
    fields = _fields(line, cells, env)
    try:
        values = read_row(texts, around)
        return SourceRow(index, fields, texts, values, place(values, previous_end))
    except CellRefused as refused:
        raise _refused(refused, index, line, fields, len(cells)) from None


def _fields(line: str, cells: Sequence[str], env: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the columns as written, if each of them is one of the columns that the tool sees."""
    fields = tuple(line.split(","))
    if "$" in line and [expand(field, env).strip() for field in fields] != list(cells):
        return None
    return fields


def _refused(refused: CellRefused, index: int, line: str, fields: Sequence[str] | None, columns: int) -> TableRefused:
    """Return the error with the place of the cell in the line as written."""
    place_in_line = 1
    if fields is not None:
        before = fields[: refused.column]
        cell = fields[refused.column] if refused.column < len(fields) else ""
        place_in_line = sum(len(field) + 1 for field in before) + len(cell) - len(cell.lstrip()) + 1
    if columns <= refused.column < Column.FLAGS:
        return TableRefused(
            "columns-missing",
            message(
                "The line has {count} of at least 5 columns: the {what} is missing.",
                count=columns,
                what=refused.column.title,
            ),
            _columns_advice(line),
            line=index + 1,
            column=min(place_in_line, len(line) + 1),
        )
    return TableRefused(refused.code, refused.message, refused.remedy, line=index + 1, column=place_in_line)


def _columns_advice(line: str) -> Message:
    if "\0" in line:
        return message("This does not look like text: open a partition table, or a dump of the whole flash.")
    if line.lstrip().startswith("<"):
        return message("This looks like a web page: download the file itself, which the page may call “raw”.")
    if "," not in line and (";" in line or "\t" in line):
        return message("Separate the columns by commas.")
    return message("Write name, type, subtype, offset, size and, if there are any, flags, separated by commas.")


def _too_many_rows(line: int) -> TableRefused:
    return TableRefused(
        "rows-too-many",
        message("The table has more than {count} rows.", count=MOST_ROWS),
        message("A partition table has room for 94."),
        line=line,
        column=1,
    )


def _order_problems(rows: Sequence[SourceRow]) -> tuple[Problem, ...]:
    """Return an error for each row that starts before the one above it: the tool refuses them unsorted.

    Rows that really overlap are found by the rules; nothing but the file can tell that rows are out of order.
    """
    problems, above = [], None
    for index, row in enumerate(rows):
        if row.values.is_primary:
            continue
        if above is not None and row.values.offset is not None and row.values.offset < above.offset:
            problems.append(_out_of_order(index, row, above))
        above = row.partition
    return tuple(problems)


def _out_of_order(index: int, row: SourceRow, above: Partition) -> Problem:
    return Problem(
        "rows-out-of-order",
        Severity.ERROR,
        message(
            "“{label}” at {offset} stands below “{above}” at {above_offset}: ESP-IDF's tool takes rows in the order of "
            "their offsets only. Sort the rows; saving does it as well.",
            label=shown(row.partition.label),
            offset=hexadecimal(row.partition.offset),
            above=shown(above.label),
            above_offset=hexadecimal(above.offset),
        ),
        label=row.partition.label,
        row=index,
        fix=Fix(message("Sort the rows by offset"), _sorted),
        line=row.line + 1,
        column=1,
    )


def _sorted(layout: Layout) -> Layout:
    return layout.with_table(layout.table.with_rows(layout.table[row] for row in writing_order(layout.table)))


def writing_order(table: PartitionTable) -> tuple[int, ...]:
    """Return the rows in the order in which a CSV must list them: by offset.

    Rows that only name the bootloader's or the table's own area may stand anywhere and stay where they are.
    """
    ordered = iter([row for row in table.by_offset() if not table[row].is_primary])
    return tuple(row if partition.is_primary else next(ordered) for row, partition in enumerate(table))
