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
_OURS = rf"\x1b\[(?:0|(?:{'|'.join(_CODES.values())})(?:;(?:{'|'.join(_CODES.values())}))*)m"
_DIRECTIONS = "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_OBEYED = re.compile(rf"({_OURS})|[\x00-\x08\x0b-\x1f\x7f-\x9f{_DIRECTIONS}]")
"""What a terminal obeys, our own colours as a group: any label, file name or answer of a board may have it in it."""


def prepare_streams() -> None:
    """Make stdout and stderr safe for every label: what their encoding lacks becomes a “?”; closed ones swallow all."""
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
    """Return the text with these looks (`bold`, `red`, …) if the stream (default: stdout) shows colours."""
    if not looks or not has_colour(to or sys.stdout):
        return text
    return f"\x1b[{';'.join(_CODES[look] for look in looks)}m{text}\x1b[0m"


def width(limit: int = 120) -> int:
    """Return the width to write for: the terminal's, at most `limit`; 80 where there is none."""
    from shutil import get_terminal_size

    return min(get_terminal_size((80, 24)).columns, limit)


def draws_blocks() -> bool:
    """Return whether the encoding of stdout has the characters that a map is drawn with."""
    try:
        "┌─┬┐│░·…└┴┘→".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def harmless(text: str, to: TextIO) -> str:
    """Return the text with what would drive a terminal as `\\x1b`-like escapes; our colours stay where there are any.

    The last guard, for what no other one has caught: what is quoted on a line goes through `printable` before.
    """
    colours = has_colour(to)
    return _OBEYED.sub(lambda found: found[0] if found[1] and colours else printable(found[0]), text)


def say(text: str = "") -> None:
    """Print a line on stdout. A reader that went away (`| head`) is no failure: the command goes on in silence."""
    try:
        sys.stdout.write(harmless(text, sys.stdout) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _silence()


def write_bytes(data: bytes) -> None:
    """Print bytes on stdout (see `say`): as they are into a pipe or file, without what it would obey on a terminal."""
    if is_terminal(sys.stdout):
        say(data.decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n"))
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


def warn(text: str) -> None:
    """Print a line on stderr; if nobody can read it, there is nobody to tell."""
    try:
        sys.stderr.write(harmless(text, sys.stderr) + "\n")
        sys.stderr.flush()
    except OSError:
        pass


def print_json(value: Mapping[str, object]) -> None:
    """Print the one JSON object of a command on stdout, in plain ASCII: it survives every encoding and pipe."""
    import json

    say(json.dumps(value, indent=2).replace("\x7f", "\\u007f"))


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
