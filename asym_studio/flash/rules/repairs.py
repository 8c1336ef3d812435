"""Ways to repair a layout, built on the same edits as the map.

Each function returns the repairs that are worth a try, the best first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from asym_studio.flash import edits, types
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.edits import Edge, Edit, Policy
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.rules.finding import Repair, named
from asym_studio.flash.table import Partition
from asym_studio.flash.types import Role
from asym_studio.flash.units import BLOCK, SECTOR, align_down, align_up, describe, hexadecimal

SAFE_LABEL_BYTES = 15
_VARIABLE = re.compile(r"\$(?=[A-Za-z_{])")


def _exactly(layout: Layout, edit: Edit) -> Layout:
    """Return the edit's layout if it is all that was wished for, else the layout as it was: a half fix is none."""
    return layout if edit.stopped else edit.layout


def _aligned_spans(layout: Layout, step: int, size: int) -> list[tuple[int, int]]:
    spans = ((align_up(start, step), end) for start, end in free_spans(layout))
    return [(start, end) for start, end in spans if start + size <= end]


def free_spans(layout: Layout, row: int | None = None) -> list[tuple[int, int]]:
    """Return the free stretches (start, end) behind the table; what `row` occupies counts as free."""
    taken = sorted(
        # An empty partition still marks its place: nothing may cover it.
        (p.offset, max(p.end, p.offset + 1))
        for other, p in enumerate(layout.table)
        if other != row
    )
    spans: list[tuple[int, int]] = []
    at = layout.table.end
    for start, end in taken:
        if start > at:
            spans.append((at, min(start, layout.extent)))
        at = max(at, end)
    spans.append((at, layout.extent))
    return [span for span in spans if span[0] < span[1]]


def nearest_place(layout: Layout, row: int, size: int | None = None) -> int | None:
    """Return the offset nearest to where that partition lies now at which it is aligned and touches nobody else."""
    partition = layout.table[row]
    needed = max(partition.size if size is None else size, 1)
    step = layout.offset_step(partition)
    places = []
    for start, end in free_spans(layout, row):
        low, high = align_up(start, step), align_down(end - needed, step)
        if low <= high:
            down, up = align_down(partition.offset, step), align_up(partition.offset, step)
            places += [min(max(down, low), high), min(max(up, low), high)]
    return min(places, key=lambda place: abs(place - partition.offset), default=None)


def move_to_free_place(layout: Layout, row: int) -> tuple[Repair, ...]:
    """Move the partition to the nearest place that is free."""
    offset = nearest_place(layout, row)
    if offset is None or offset == layout.table[row].offset:
        return ()
    return (
        Repair(
            message("Move {name} to {offset}", name=named(layout.table[row]), offset=hexadecimal(offset)),
            lambda given: _exactly(given, edits.move(given, row, offset)),
        ),
    )


def push_to(layout: Layout, row: int, offset: int) -> tuple[Repair, ...]:
    """Move the partition up to the offset and push along what lies in the way."""
    partition = layout.table[row]
    target = align_up(offset, layout.offset_step(partition))
    return (
        Repair(
            message("Move {name} to {offset} and push what follows", name=named(partition), offset=hexadecimal(target)),
            lambda given: _exactly(given, edits.move(given, row, target, Policy.PUSH)),
        ),
    )


def end_at(layout: Layout, row: int, end: int) -> tuple[Repair, ...]:
    """Shorten the partition so that it ends at `end` or just before; none if nothing would be left of it."""
    partition = layout.table[row]
    size = align_down(end - partition.offset, layout.size_step(partition))
    if not 0 < size < partition.size:
        return ()
    return (resize_to(layout, row, size),)


def resize_to(layout: Layout, row: int, size: int, policy: Policy = Policy.STOP) -> Repair:
    """Give the partition exactly that size, its start staying where it is."""
    name, number = named(layout.table[row]), describe(size)
    title = (
        message("Make {name} {size} and push what follows", name=name, size=number)
        if policy is Policy.PUSH
        else message("Make {name} {size}", name=name, size=number)
    )
    return Repair(title, lambda given: _exactly(given, edits.resize(given, row, size, edge=Edge.END, policy=policy)))


def resize_with_room(layout: Layout, row: int, size: int) -> tuple[Repair, ...]:
    """Give the partition that size where it is, else by pushing what follows, else at a place where it fits."""
    in_place = (resize_to(layout, row, size), resize_to(layout, row, size, Policy.PUSH))
    offset = nearest_place(layout, row, size)
    return in_place if offset is None or layout.is_pinned(row) else (*in_place, *place(layout, row, offset, size))


def place(layout: Layout, row: int, offset: int, size: int) -> tuple[Repair, ...]:
    """Put the partition exactly there."""
    name = named(layout.table[row])
    title = message("Move {name} to {offset}, {size}", name=name, offset=hexadecimal(offset), size=describe(size))

    def apply(given: Layout) -> Layout:
        return given.with_table(given.table.with_row(row, replace(given.table[row], offset=offset, size=size)))

    return (Repair(title, apply),) if size > 0 else ()


def larger_flash(end: int) -> tuple[Repair, ...]:
    """Say that the flash is larger: for a board that really has that much."""
    size = next((size for size in FLASH_SIZES if size >= end), None)
    if size is None:
        return ()
    title = message("Set the flash size to {size}, if the board has that much", size=describe(size))
    return (Repair(title, lambda given: replace(given, flash_size=size)),)


def beyond_flash(layout: Layout, row: int) -> tuple[Repair, ...]:
    """Cut a partition at the end of the flash if most of it is left, else move it, else say the flash is larger."""
    partition = layout.table[row]
    flash = layout.flash_size or 0
    shorter = end_at(layout, row, flash)
    larger = larger_flash(max(p.end for p in layout.table))
    elsewhere = move_to_free_place(layout, row)
    most_is_left = (flash - partition.offset) * 2 >= partition.size
    return (*shorter, *elsewhere, *larger) if most_is_left else (*elsewhere, *larger, *shorter)


def rename_to(row: int, label: str) -> Repair:
    """Give the partition that label, which comes from `free_label`."""
    return Repair(
        message("Rename it to “{label}”", label=label),
        lambda given: _exactly(given, edits.rename(given, row, label)),
        sure=True,
    )


def free_label(layout: Layout, row: int | None, wish: str) -> str:
    """Return the wish as a label that works everywhere: at most 15 bytes, without what a CSV takes for something else,
    and with a number behind it where another row has that label.
    """
    taken = {p.label for other, p in enumerate(layout.table) if other != row}
    plain = plain_label(wish) or "data"
    label, number = _cut(plain, SAFE_LABEL_BYTES), 1
    while label in taken:
        number += 1
        suffix = f"_{number}"
        label = _cut(plain, SAFE_LABEL_BYTES - len(suffix)) + suffix
    return label


def plain_label(text: str) -> str:
    """Return the text without what cannot be stored, and with “_” for what a CSV takes for something else."""
    storable = text.encode("utf-8", "ignore").decode("utf-8").strip()
    plain = "".join("_" if letter == "," or not letter.isprintable() else letter for letter in storable)
    plain = _VARIABLE.sub("_", plain)
    return "_" + plain[1:] if plain.startswith("#") else plain


def _cut(text: str, length: int) -> str:
    return text.encode()[:length].decode("utf-8", "ignore").strip()


def _same_place(title: Message, change: Callable[[Partition], Partition], row: int) -> Repair:
    """Change what a row says without touching where it lies; what such a repair is used for cannot go wrong."""
    return Repair(title, lambda given: given.with_table(given.table.with_row(row, change(given.table[row]))), sure=True)


def _retype_title(layout: Layout, row: int, kind: int, subtype: int) -> Message:
    return message(
        "Make {name} {kind}/{subtype}",
        name=named(layout.table[row]),
        kind=types.type_name(kind),
        subtype=types.subtype_name(kind, subtype),
    )


def as_undefined(layout: Layout, row: int) -> Repair:
    """Give a data partition the subtype that every tool knows and none acts on."""
    title = _retype_title(layout, row, types.DATA, types.UNDEFINED)
    return _same_place(title, lambda partition: replace(partition, subtype=types.UNDEFINED), row)


def as_custom_type(layout: Layout, row: int, kind: int) -> Repair:
    """Give a partition of a reserved type one of the types that are free for everybody."""
    title = _retype_title(layout, row, kind, layout.table[row].subtype)
    return _same_place(title, lambda partition: replace(partition, type=kind), row)


def as_next_slot(layout: Layout, row: int) -> tuple[Repair, ...]:
    """Make an app the next free OTA slot."""
    numbers = {layout.table[slot].subtype for slot in layout.table.ota_slots()}
    free = next((n for n in range(types.OTA_0, types.OTA_0 + types.OTA_SLOTS) if n not in numbers), None)
    if free is None:
        return ()
    title = _retype_title(layout, row, types.APP, free)
    return (_same_place(title, lambda partition: replace(partition, subtype=free), row),)


def set_flags(row: int, flags: int) -> Repair:
    """Give the partition these flags."""
    names = ", ".join(types.flag_names(flags))
    title = message("Set the flags to: {flags}", flags=names) if names else message("Remove the flags")
    return _same_place(title, lambda partition: replace(partition, flags=flags), row)


def delete(layout: Layout, row: int) -> Repair:
    """Delete the partition."""
    return Repair(
        message("Delete {name}", name=named(layout.table[row])),
        lambda given: _exactly(given, edits.delete(given, row)),
    )


def add(layout: Layout, wish: Partition) -> tuple[Repair, ...]:
    """Add a partition of that kind and size at the lowest place with room for it; its label is made unique."""
    spans = _aligned_spans(layout, SECTOR, wish.size)
    return (_insert(layout, replace(wish, offset=spans[0][0])),) if spans else ()


def add_app(layout: Layout) -> tuple[Repair, ...]:
    """Add an app in the largest free space: a factory app, or ota_0 where otadata is there to choose it."""
    spans = _aligned_spans(layout, layout.app_alignment, BLOCK)
    if not spans:
        return ()
    start, end = max(spans, key=lambda span: span[1] - span[0])
    subtype = types.OTA_0 if layout.table.of_kind(types.DATA, types.OTADATA) else types.FACTORY
    size = align_down(end - start, layout.secure_boot.app_size_step)
    return (_insert(layout, Partition("app", types.APP, subtype, start, size)),)


def _insert(layout: Layout, wish: Partition) -> Repair:
    label = free_label(layout, None, wish.label)
    return Repair(
        message(
            "Add “{label}” ({size}) at {offset}", label=label, size=describe(wish.size), offset=hexadecimal(wish.offset)
        ),
        lambda given: _exactly(
            given,
            edits.insert(given, wish.offset, wish.size, label=label, kind=wish.type, subtype=wish.subtype),
        ),
    )


def renumber_slots(layout: Layout) -> Repair:
    """Number the OTA slots anew, from ota_0 without a hole, in the order they have (of equals, the lower first)."""
    slots = sorted(layout.table.ota_slots(), key=lambda row: (layout.table[row].subtype, layout.table[row].offset))
    numbers = {row: types.OTA_0 + number for number, row in enumerate(slots)}
    names = ", ".join(layout.table[row].label for row in slots)
    return Repair(
        message("Number the slots anew: {names}", names=names),
        lambda given: given.with_table(
            given.table.with_rows(
                replace(p, subtype=numbers[row]) if row in numbers else p for row, p in enumerate(given.table)
            )
        ),
        sure=True,
    )


def fill(layout: Layout, gap: Area, before: int | None, after: int | None) -> tuple[Repair, ...]:
    """Put a gap to use: the partition in front of it grows, else the one behind it, else a new one is added."""
    ways = [] if before is None else [_grow(layout, before, gap.end - layout.table[before].offset, Edge.END)]
    ways += [] if after is None else [_grow(layout, after, layout.table[after].end - gap.offset, Edge.START)]
    size = align_down(gap.size, SECTOR)
    return (*(way for way in ways if way is not None), _insert(layout, _storage(gap.offset, size)))


def _storage(offset: int, size: int) -> Partition:
    return Partition("storage", types.DATA, types.UNDEFINED, offset, size)


def _grow(layout: Layout, row: int, most: int, edge: Edge) -> Repair | None:
    """Let the partition grow to `most` bytes, as far as its steps allow; None if it would be of no use to it."""
    partition = layout.table[row]
    steps = layout.size_step(partition) if edge is Edge.END else layout.offset_step(partition)
    size = partition.size + align_down(most - partition.size, steps)
    if size == partition.size or layout.role(row) not in _WORTH_GROWING or partition.is_kind(*_COREDUMP):
        return None
    return Repair(
        message("Grow {name} to {size}", name=named(partition), size=describe(size)),
        lambda given: _exactly(given, edits.resize(given, row, size, edge=edge)),
    )


_COREDUMP = (types.DATA, types.COREDUMP)
_WORTH_GROWING = (Role.APP, Role.UPDATER, Role.FILES, Role.DATA, Role.CUSTOM)
