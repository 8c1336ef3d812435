"""A printed document as Markdown, for an issue, a wiki or a README. Pictures become the words that stand for them."""

from __future__ import annotations

import re

from asym_studio.flash.export.document import (
    Block,
    Choices,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Rows,
    Together,
)
from asym_studio.flash.export.text import printable

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_AT_THE_START = re.compile(r"^(\s*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)


def markdown(document: Document) -> str:
    """Return the document as Markdown with tables (GitHub's kind); nothing in its values can turn into markup."""
    return "\n\n".join(_block(block) for block in document.blocks) + "\n"


def _words(text: str) -> str:
    plain = _SPECIAL.sub(r"\\\1", printable(" ".join(text.split())))
    return _AT_THE_START.sub(r"\1\\\2", plain)


def _block(block: Block) -> str:
    match block:
        case Together(blocks):
            return "\n\n".join(_block(each) for each in blocks)
        case Picture(_, alternative):
            return f"*{_words(alternative)}*"
        case Rows():
            return _table(block)
        case _:
            return _prose(block)


def _prose(block: Heading | Paragraph | Listing | Choices) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * level} {_words(text)}"
        case Paragraph(text, bold):
            return f"**{_words(text)}**" if bold else _words(text)
        case Listing(lines):
            return "\n".join(f"    {printable(line)}" for line in lines)
        case Choices(texts):
            return "\n".join(f"- [ ] {_words(text)}" for text in texts)


def _table(rows: Rows) -> str:
    columns = len(rows.head) or (len(rows.rows[0]) if rows.rows else 0)
    head = rows.head or ("",) * columns
    lines = [_line(head), "|" + " --- |" * columns]
    for number, cells in enumerate(rows.rows):
        lines.append(_line(cells, strong=number in rows.strong))
    return "\n".join(lines)


def _line(cells: tuple[str, ...], *, strong: bool = False) -> str:
    form = "**{}**" if strong else "{}"
    return "| " + " | ".join(form.format(_words(cell)) if cell else "" for cell in cells) + " |"
