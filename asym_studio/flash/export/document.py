"""A printed document as values: headings, paragraphs, pictures, tables. Who prints it decides on paper and type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (the title of a page of its own), 2 or 3."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Sentences. `colour` is `#rrggbb`, None for the usual one."""

    text: str
    bold: bool = False
    colour: str | None = None


@dataclass(frozen=True)
class Picture:
    """An SVG document, as wide as the text; `alternative` says the same in words."""

    svg: str
    alternative: str


@dataclass(frozen=True)
class Rows:
    """A table: the head (empty for none) and rows of as many cells. `strong` are the rows to stand out."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Listing:
    """Lines in a fixed-width type."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Choices:
    """Boxes to tick by hand."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page, if there is a page that holds them."""

    blocks: tuple[Heading | Paragraph | Picture | Rows | Listing | Choices, ...]


Block = Heading | Paragraph | Picture | Rows | Listing | Choices | Together


@dataclass(frozen=True)
class Document:
    """Blocks in their order, and the title that the file carries."""

    title: str
    blocks: tuple[Block, ...]
