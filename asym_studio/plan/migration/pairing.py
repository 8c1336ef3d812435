"""Which old partition becomes which new one: as the user says, then by label, then by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.plan.migration.model import MigrationRefused

_FILES = (types.SPIFFS, types.LITTLEFS, types.FAT)
Same = Callable[[Partition, Partition], bool]


@dataclass(frozen=True)
class Pairing:
    """The pairs, and what is left: old partitions without a new one, and new ones without an old one."""

    pairs: tuple[tuple[Partition, Partition], ...]
    went: tuple[Partition, ...]
    came: tuple[Partition, ...]


def pair_data(old: Layout, new: Layout, rename: Mapping[str, str], empty: frozenset[str] = frozenset()) -> Pairing:
    """Pair everything but app slots; the new labels `empty` get no old partition.

    Raises MigrationRefused where `rename` or `empty` names what is not there.
    """
    for before, after in rename.items():
        for label, layout in ((before, old), (after, new)):
            demand_label(layout, label, message("There is no partition “{label}” to rename.", label=label))
    for label in sorted(empty):
        demand_label(new, label, message("There is no new partition “{label}” that could start empty.", label=label))
    wanted = _data(new)
    taking = [partition for partition in wanted if partition.label not in empty]
    found = _pair(_data(old), taking, (_named(rename), _same_label(rename), _same_kind, _same_use))
    paired = [after for _, after in found.pairs]
    return Pairing(found.pairs, found.went, tuple(after for after in wanted if after not in paired))


def pair_apps(old: Iterable[Partition], new: Iterable[Partition], rename: Mapping[str, str]) -> Pairing:
    """Pair app slots among themselves."""
    return _pair(list(old), list(new), (_named(rename), _same_label(rename), _same_kind))


def app_slots(layout: Layout) -> tuple[Partition, ...]:
    """Return the rows that hold apps, in the table's order."""
    return tuple(partition for partition in layout.table if partition.is_app and partition.size)


def demand_label(layout: Layout, label: str, missing: Message) -> None:
    """Raise MigrationRefused, with that sentence, if a label that the user named is not in a table."""
    if layout.table.find(label) is None:
        labels = ", ".join(partition.label for partition in layout.table)
        raise MigrationRefused("partition-missing", missing, message("There are: {labels}.", labels=labels))


def _data(layout: Layout) -> list[Partition]:
    return [
        partition
        for partition in layout.table
        if not partition.is_app and partition.type not in (types.BOOTLOADER, types.PARTITION_TABLE) and partition.size
    ]


def _pair(old: list[Partition], new: list[Partition], rules: Iterable[Same]) -> Pairing:
    pairs: list[tuple[Partition, Partition]] = []
    for same in rules:
        for before in list(old):
            after = next((candidate for candidate in new if same(before, candidate)), None)
            if after is not None:
                pairs.append((before, after))
                old.remove(before)
                new.remove(after)
    return Pairing(tuple(pairs), tuple(old), tuple(new))


def _named(rename: Mapping[str, str]) -> Same:
    return lambda before, after: rename.get(before.label) == after.label


def _same_label(rename: Mapping[str, str]) -> Same:
    def same(before: Partition, after: Partition) -> bool:
        return before.label not in rename and before.label == after.label and _like(before, after)

    return same


def _like(before: Partition, after: Partition) -> bool:
    """Return whether one may become the other at all: file systems hide behind each other's subtypes."""
    if types.OTADATA in (before.subtype, after.subtype) and before.type == types.DATA == after.type:
        return before.subtype == after.subtype
    return before.type == after.type


def _same_kind(before: Partition, after: Partition) -> bool:
    return before.is_kind(after.type, after.subtype)


def _same_use(before: Partition, after: Partition) -> bool:
    return before.type == types.DATA == after.type and before.subtype in _FILES and after.subtype in _FILES
