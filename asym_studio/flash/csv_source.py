"""Which comment lines of a CSV belong to which row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from asym_studio.flash.csv_text import without_ending
from asym_studio.flash.settings import is_settings_line


@dataclass(frozen=True)
class Blocks:
    """The lines of a CSV that are no rows: the file's own comment, what stands above each row, and the rest."""

    header: tuple[str, ...]
    leads: tuple[tuple[str, ...], ...]
    trailer: tuple[str, ...]


def blocks_of(places: Sequence[Sequence[str]], rows: Sequence[int]) -> Blocks:
    """Sort the lines into blocks. `places` is what stands in each place of the file, `rows` are the rows' places."""
    bounds = [-1, *rows]
    between = [_flat(places[above + 1 : row]) for above, row in pairwise(bounds)]
    rest = _flat(places[bounds[-1] + 1 :])
    if not between:
        return Blocks(rest, (), ())
    header, lead = _split_header(between[0])
    return Blocks(header, (lead, *between[1:]), rest)


def _flat(places: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(line for place in places for line in place)


def _split_header(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the file's own comment and what stands above its first row.

    A comment right above the first row is that row's where a blank line parts it from the comment at the top, unless
    it is the heading of the columns or holds settings.
    """
    blanks = [index for index, line in enumerate(lines) if not line.strip()]
    if not blanks:
        return lines, ()
    top, lead = lines[: blanks[-1] + 1], lines[blanks[-1] + 1 :]
    own = any(line.strip() for line in top) and not any(_is_of_the_file(line) for line in lead)
    return (top, lead) if own else (lines, ())


def _is_of_the_file(line: str) -> bool:
    words = without_ending(line).lower()
    return is_settings_line(line) or ("name" in words and "type" in words)
