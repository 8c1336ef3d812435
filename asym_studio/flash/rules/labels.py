"""Labels that the binary table, the CSV or a reader of either changes or misunderstands."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash import edits, types
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.finding import Finding, Rule, named
from asym_studio.flash.table import MAX_LABEL_BYTES, SAFE_LABEL_BYTES, Partition
from asym_studio.flash.units import hexadecimal

_ALL_SUBTYPE_NAMES = {name for names in types.SUBTYPES.values() for name in names}


def too_long(layout: Layout) -> Iterator[Finding]:
    """A label has a field of 16 bytes, the last of which a careful reader wants to be zero."""
    for row, partition in enumerate(layout.table):
        length = len(_bytes(partition))
        if length <= SAFE_LABEL_BYTES:
            continue
        kept = _bytes(partition)[:MAX_LABEL_BYTES].decode("utf-8", "replace")
        text = message(
            "The label {name} is {length} bytes long. The table keeps only the first 16 bytes (“{kept}”), and 15 are "
            "what works everywhere. Shorten it, here and in the program that looks for it.",
            name=named(partition),
            length=length,
            kept=kept,
        )
        yield Finding("label-too-long", text, row, repairs=repairs.rename(layout, row))


def cut_in_character(layout: Layout) -> Iterator[Finding]:
    """Cutting a label at 16 bytes must not cut a character in two: the written table could not be read again."""
    for row, partition in enumerate(layout.table):
        if partition.label.isascii():
            continue
        try:
            _bytes(partition)[:MAX_LABEL_BYTES].decode("utf-8")
        except UnicodeDecodeError:
            text = message(
                "The label {name} is cut within a character when the table is written, and the table can then not be "
                "read any more. Shorten it.",
                name=named(partition),
            )
            yield Finding("label-cut-in-character", text, row, repairs=repairs.rename(layout, row))


def collisions(layout: Layout) -> Iterator[Finding]:
    """Labels that differ only behind their 16th byte are the same in the written table."""
    first: dict[bytes, Partition] = {}
    for row, partition in enumerate(layout.table):
        kept = _bytes(partition)[:MAX_LABEL_BYTES]
        other = first.setdefault(kept, partition)
        if other.label != partition.label:
            text = message(
                "The labels {first} and {name} are the same in their first 16 bytes, and no more are stored: on the "
                "board the two cannot be told apart. Rename one.",
                first=named(other),
                name=named(partition),
            )
            yield Finding("label-collision", text, row, repairs=repairs.rename(layout, row))


def _bytes(partition: Partition) -> bytes:
    return partition.label.encode("utf-8", "replace")


def empty(layout: Layout) -> Iterator[Finding]:
    """A partition without a label cannot be found by its label."""
    for row, partition in enumerate(layout.table):
        if not partition.label:
            text = message(
                "The partition at {offset} has no label, so that no program can find it by one. Give it a label.",
                offset=hexadecimal(partition.offset),
            )
            yield Finding("label-empty", text, row, repairs=repairs.rename(layout, row))


def keywords(layout: Layout) -> Iterator[Finding]:
    """A label that is the name of another type or subtype misleads; ESP-IDF's tool warns of it, too."""
    for row, partition in enumerate(layout.table):
        label = partition.label
        misleads = types.TYPES.get(label, partition.type) != partition.type or (
            label in _ALL_SUBTYPE_NAMES and types.SUBTYPES.get(partition.type, {}).get(label) != partition.subtype
        )
        if misleads:
            text = message(
                "The label {name} is also the name of a kind of partition, but this one is {kind}/{subtype}. That "
                "misleads whoever reads the table: rename it, or give it the type that its label says.",
                name=named(partition),
                kind=partition.type_name,
                subtype=partition.subtype_name,
            )
            yield Finding("label-keyword", text, row)


def not_for_csv(layout: Layout) -> Iterator[Finding]:
    """A label that comes from a binary table can hold characters that mean something else in a CSV file."""
    for row, partition in enumerate(layout.table):
        if edits.plain_label(partition.label) != partition.label:
            text = message(
                "The label {name} has a comma, a “$” before a letter, a “#” in front, a space at an end or a character "
                "that cannot be printed: from a CSV file it would be read as something else. Rename it.",
                name=named(partition),
            )
            yield Finding("label-not-for-csv", text, row, repairs=repairs.rename(layout, row))


RULES: tuple[Rule, ...] = (too_long, cut_in_character, collisions, empty, keywords, not_for_csv)
