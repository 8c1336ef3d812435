"""What a table can say at all, and what of a hostile input is still looked at."""

from __future__ import annotations

LARGEST = 0xFFFFFFFF
"""The largest offset or size that a row of the binary table can say."""
MOST_ROWS = 256
"""A table with more rows is not even shown; ESP-IDF's tool refuses more than 95."""
_MOST_SHOWN = 40


def shown(text: str) -> str:
    """Return a text from a file as an error message shows it: not too long, nothing invisible."""
    cut = text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)
