"""Finding by typing: how well a query fits a text. Pure."""

from __future__ import annotations

import re

_WHOLE, _START, _WORD, _INSIDE, _BESIDE, _LETTERS = 120, 100, 80, 60, 40, 20


def score(query: str, title: str, beside: str = "") -> int | None:
    """Return how well all words of a query fit, the more the better; None where one does not.

    A word fits a title that begins with it best, then a word of it, then a part; what stands `beside` the title (its
    menu, its keys) counts less, and last come the first letters of its words.
    """
    title, beside = title.casefold(), beside.casefold()
    total = _WHOLE if query.strip().casefold() == title else 0
    for word in query.casefold().split():
        found = _score_word(word, title, beside)
        if found is None:
            return None
        total += found
    return total


def _score_word(word: str, title: str, beside: str) -> int | None:
    if title.startswith(word):
        return _START
    if re.search(rf"\b{re.escape(word)}", title):
        return _WORD
    if word in title:
        return _INSIDE
    if word in beside:
        return _BESIDE
    return _LETTERS if _follows(word, title) else None


def _follows(letters: str, title: str) -> bool:
    """Return whether each letter begins a word of the title, or follows the letter before it directly: `zoi`, `of`."""
    pattern = r"\b" + r"(?:.*\b)?".join(re.escape(letter) for letter in letters)
    return re.search(pattern, title, re.DOTALL) is not None
