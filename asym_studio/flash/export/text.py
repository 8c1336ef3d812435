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
    if columns(text) <= width:
        return text
    while text and columns(text) + columns(mark) > width:
        text = text[:-1]
    return text + mark if width >= columns(mark) else ""


def padded(text: str, width: int) -> str:
    """Return the text filled up with blanks to `width` columns."""
    return text + " " * max(0, width - columns(text))
