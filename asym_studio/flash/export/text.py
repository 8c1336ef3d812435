"""Text for terminals and pictures: labels come from files and boards, and may hold anything."""

from __future__ import annotations

import unicodedata


def printable(text: str) -> str:
    """Return the text with everything that could drive a terminal or break a line replaced by `\\x1b`-like escapes."""
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    number = ord(char)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(char) for char in text)


def _columns_of(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def shortened(text: str, width: int, mark: str = "…") -> str:
    """Return the text in at most `width` columns, the end replaced by `mark` where it is longer."""
    room = width - columns(mark)
    kept = used = 0
    for place, char in enumerate(text, 1):  # in one go: a label may have a million characters
        used += _columns_of(char)
        if used <= room:
            kept = place
        if used > width:
            return text[:kept] + mark if room >= 0 else ""
    return text


def padded(text: str, width: int) -> str:
    """Return the text filled up with blanks to `width` columns."""
    return text + " " * max(0, width - columns(text))
