"""What a rule hands back: a finding, and the ways it could be repaired."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal


@dataclass(frozen=True)
class Repair:
    """A way to remove a problem. It may turn out not to work (no room, a pinned neighbour): `check` tries it first.

    `sure` repairs are right by construction and are offered without a trial: they touch neither offset nor size.
    `local` ones only take free space; where the table has no errors, it is enough that they change anything.
    """

    title: Message
    apply: Callable[[Layout], Layout] = field(compare=False)
    sure: bool = False
    local: bool = False


@dataclass(frozen=True)
class Finding:
    """Something that a rule found. The code says how bad it is (codes.py).

    `at` is where on the flash it lies, for sorting; findings about a partition lie where the partition does.
    `repairs` come in the order of preference: the first that works becomes the problem's fix. They are looked through
    once at most, and most are never asked for: let them be generators.
    """

    code: str
    message: Message
    row: int | None = None
    at: int | None = None
    repairs: Iterable[Repair] = field(default=(), compare=False)


Rule = Callable[[Layout], Iterable[Finding]]


def named(partition: Partition) -> Message:
    """Return how a sentence names that partition: by its label, or by where it is."""
    if partition.label:
        return message("“{label}”", label=partition.label)
    return message("“” (at {offset})", offset=hexadecimal(partition.offset))
