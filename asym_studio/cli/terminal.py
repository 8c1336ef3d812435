"""Printing: results to stdout, everything else to stderr, colours only where a person looks."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TextIO

from asym_studio.flash.export.text import columns, padded, printable

_CODES = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
}
_INK = f"\x1b{os.urandom(8).hex()}"
"""What our own colours begin with until they are printed: no label can know it, so that none can colour itself."""
_DIRECTIONS = "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_OBEYED = re.compile(rf"{_INK}|[\x00-\x1f\x7f-\x9f{_DIRECTIONS}]")
"""What a terminal obeys, the end of a line included: any label, file name or answer of a board may have it in it."""


_NARROWEST = 20
"""Columns to write for at least: indents need some of them."""


def prepare_streams() -> None:
    """Make stdout and stderr safe for every label: what their encoding lacks becomes a “?”; closed ones swallow all.

    A closed stdin is an empty one.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 — lives as long as we do
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 — lives as long as we do
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def is_terminal(stream: TextIO) -> bool:
    """Return whether a person looks at that stream."""
    return stream.isatty()


def has_colour(stream: TextIO) -> bool:
    """Return whether that stream shows colours: a terminal that can, and no NO_COLOR (https://no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def style(text: str, *looks: str, to: TextIO | None = None) -> str:
    """Return the text with these looks (`bold`, `red`, …) if the stream (default: stdout) shows colours.

    Only `say` and `warn` can print such a text.
    """
    if not looks or not has_colour(to or sys.stdout):
        return text
    return f"{_INK}[{';'.join(_CODES[look] for look in looks)}m{text}{_INK}[0m"


def width(limit: int = 120) -> int:
    """Return the width to write for: the terminal's, at least 20 and at most `limit`; 80 where there is none."""
    from shutil import get_terminal_size

    return max(_NARROWEST, min(get_terminal_size((80, 24)).columns, limit))


def draws_blocks() -> bool:
    """Return whether the encoding of stdout has the characters that a map is drawn with."""
    try:
        "┌─┬┐│░·…└┴┘→".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def harmless(line: str) -> str:
    """Return a line with what would drive a terminal, or end the line, as `\\x1b`-like escapes; our colours stay."""
    return _OBEYED.sub(lambda found: "\x1b" if found[0] == _INK else printable(found[0]), line)


def say(line: str = "") -> None:
    """Print one line on stdout. A reader that went away (`| head`) is no failure: the command goes on in silence."""
    _say(harmless(line))


def say_text(text: str) -> None:
    """Print a text that has lines and tabs of its own: one that we have made, or a file that a person has asked for."""
    _say("\n".join("\t".join(harmless(part) for part in line.split("\t")) for line in text.split("\n")))


def _say(text: str) -> None:
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _silence()


def write_bytes(data: bytes) -> None:
    """Print bytes on stdout (see `say`): as they are into a pipe or file, without what it would obey on a terminal."""
    if is_terminal(sys.stdout):
        say_text(data.decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n"))
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence()


def _silence() -> None:
    """Point stdout at nothing, so that neither we nor the interpreter's last flush meet the closed pipe again."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def warn(line: str) -> None:
    """Print one line on stderr; if nobody can read it, there is nobody to tell."""
    try:
        sys.stderr.write(harmless(line) + "\n")
        sys.stderr.flush()
    except OSError:
        pass


def print_json(value: Mapping[str, object]) -> None:
    """Print the one JSON object of a command on stdout, in plain ASCII: it survives every encoding and pipe."""
    import json

    say_text(json.dumps(value, indent=2).replace("\x7f", "\\u007f"))


def table_lines(head: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> list[str]:
    """Return the lines of a table with aligned columns, two blanks apart; those in `right` are aligned to the right."""
    widths = [max(columns(row[at]) for row in (head, *rows)) for at in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        placed = (
            " " * (wide - columns(cell)) + cell if at in right else padded(cell, wide)
            for at, (cell, wide) in enumerate(zip(cells, widths, strict=True))
        )
        return "  ".join(placed).rstrip()

    return [line(head), *(line(row) for row in rows)]
