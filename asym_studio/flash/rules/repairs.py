"""Ways to repair a layout, built on the same edits as the map.

Each function yields the repairs that are worth a try, the best first. Nothing is computed before the first is asked
for: problems are counted far more often than their fixes are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from asym_studio.flash import edits, types
from asym_studio.flash.binary import most_rows
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET, FLASH_SIZES
from asym_studio.flash.edits import Edge, Edit, Policy
from asym_studio.flash.edits.space import Space
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.rules.finding import Repair, named
from asym_studio.flash.table import Partition
from asym_studio.flash.types import Role
from asym_studio.flash.units import BLOCK, SECTOR, align_down, align_up, describe, hexadecimal, human


def _exactly(layout: Layout, edit: Edit) -> Layout:
    """Return the edit's layout if it is all that was wished for, else the layout as it was: a half fix is none."""
    return layout if edit.stopped else edit.layout


def _aligned_spans(layout: Layout, step: int, size: int) -> list[tuple[int, int]]:
    spans = ((align_up(start, step), end) for start, end in _free_spans(layout))
    return [(start, end) for start, end in spans if start + size <= end]


def _free_spans(layout: Layout, *without: int) -> list[tuple[int, int]]:
    return [(start, end) for start, end in Space.of(layout).free(without) if start < end]


def nearest_place(layout: Layout, row: int, size: int | None = None) -> int | None:
    """Return the offset nearest to where that partition lies now at which it is aligned and touches nobody else."""
    partition = layout.table[row]
    needed = max(partition.size if size is None else size, 1)
    step = layout.offset_step(partition)
    places = []
    for start, end in _free_spans(layout, row):
        low, high = align_up(start, step), align_down(end - needed, step)
        if low <= high:
            down, up = align_down(partition.offset, step), align_up(partition.offset, step)
            places += [min(max(down, low), high), min(max(up, low), high)]
    return min(places, key=lambda place: abs(place - partition.offset), default=None)


def move_to_free_place(layout: Layout, row: int) -> Iterator[Repair]:
    """Move the partition to the nearest place that is free."""
    offset = nearest_place(layout, row)
    if offset is None or offset == layout.table[row].offset:
        return
    yield Repair(
        message("Move {name} to {offset}", name=named(layout.table[row]), offset=hexadecimal(offset)),
        lambda given: _exactly(given, edits.move(given, row, offset)),
    )


def push_to(layout: Layout, row: int, offset: int) -> Iterator[Repair]:
    """Move the partition up to the offset and push along what lies in the way."""
    partition = layout.table[row]
    target = align_up(offset, layout.offset_step(partition))
    yield Repair(
        message("Move {name} to {offset} and push what follows", name=named(partition), offset=hexadecimal(target)),
        lambda given: _exactly(given, edits.move(given, row, target, Policy.PUSH)),
    )


def end_at(layout: Layout, row: int, end: int) -> Iterator[Repair]:
    """Shorten the partition so that it ends at `end` or just before; none if nothing would be left of it."""
    partition = layout.table[row]
    size = align_down(end - partition.offset, layout.size_step(partition))
    if 0 < size < partition.size:
        yield from resize_to(layout, row, size)


def resize_to(layout: Layout, row: int, size: int, policy: Policy = Policy.STOP) -> Iterator[Repair]:
    """Give the partition exactly that size, its start staying where it is."""
    name, number = named(layout.table[row]), describe(size)
    title = (
        message("Make {name} {size} and push what follows", name=name, size=number)
        if policy is Policy.PUSH
        else message("Make {name} {size}", name=name, size=number)
    )
    yield Repair(title, lambda given: _exactly(given, edits.resize(given, row, size, edge=Edge.END, policy=policy)))


def resize_with_room(layout: Layout, row: int, size: int) -> Iterator[Repair]:
    """Give the partition that size where it is, else by pushing what follows, else at a place where it fits."""
    yield from resize_to(layout, row, size)
    yield from resize_to(layout, row, size, Policy.PUSH)
    offset = nearest_place(layout, row, size)
    if offset is not None and not layout.is_pinned(row):
        yield from place(layout, row, offset, size)


def round_size(layout: Layout, row: int, step: int) -> Iterator[Repair]:
    """Round the partition's size up to a multiple of the step, else down."""
    size = layout.table[row].size
    yield from resize_to(layout, row, align_up(size, step))
    if align_down(size, step) > 0:
        yield from resize_to(layout, row, align_down(size, step))


def place(layout: Layout, row: int, offset: int, size: int) -> Iterator[Repair]:
    """Put the partition exactly there."""
    name = named(layout.table[row])

    def apply(given: Layout) -> Layout:
        return given.with_table(given.table.with_row(row, replace(given.table[row], offset=offset, size=size)))

    if size > 0:
        title = message("Move {name} to {offset}, {size}", name=name, offset=hexadecimal(offset), size=describe(size))
        yield Repair(title, apply)


def larger_flash(end: int) -> Iterator[Repair]:
    """Say that the flash is larger: for a board that really has that much."""
    size = next((size for size in FLASH_SIZES if size >= end), None)
    if size is not None:
        title = message("Set the flash size to {size}, if the board has that much", size=human(size))
        yield Repair(title, lambda given: replace(given, flash_size=size))


def beyond_flash(layout: Layout, row: int) -> Iterator[Repair]:
    """Cut a partition at the end of the flash if most of it is left, else move it, else say the flash is larger."""
    partition = layout.table[row]
    flash = layout.flash_size or 0
    shorter = end_at(layout, row, flash)
    most_is_left = (flash - partition.offset) * 2 >= partition.size
    if most_is_left:
        yield from shorter
    yield from move_to_free_place(layout, row)
    yield from larger_flash(max(p.end for p in layout.table))
    yield from shorter


def rename(layout: Layout, row: int, wish: str | None = None) -> Iterator[Repair]:
    """Give the partition a label that works everywhere, as near to the wish (else to its own label) as can be."""
    partition = layout.table[row]
    wish = edits.plain_label(partition.label if wish is None else wish) or partition.subtype_name
    label = edits.unique_label(layout, wish, row)
    yield Repair(
        message("Rename it to “{label}”", label=label),
        lambda given: _exactly(given, edits.rename(given, row, label)),
        sure=True,
    )


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


def as_undefined(layout: Layout, row: int) -> Iterator[Repair]:
    """Give a data partition the subtype that every tool knows and none acts on."""
    title = _retype_title(layout, row, types.DATA, types.UNDEFINED)
    yield _same_place(title, lambda partition: replace(partition, subtype=types.UNDEFINED), row)


def as_custom_type(layout: Layout, row: int, kind: int) -> Iterator[Repair]:
    """Give a partition of a reserved type one of the types that are free for everybody."""
    title = _retype_title(layout, row, kind, layout.table[row].subtype)
    yield _same_place(title, lambda partition: replace(partition, type=kind), row)


def as_next_slot(layout: Layout, row: int) -> Iterator[Repair]:
    """Make an app the next free OTA slot."""
    numbers = {layout.table[slot].subtype for slot in layout.table.ota_slots()}
    free = next((n for n in range(types.OTA_0, types.OTA_0 + types.OTA_SLOTS) if n not in numbers), None)
    if free is not None:
        title = _retype_title(layout, row, types.APP, free)
        yield _same_place(title, lambda partition: replace(partition, subtype=free), row)


def set_flags(row: int, flags: int) -> Iterator[Repair]:
    """Give the partition these flags."""
    names = ", ".join(types.flag_names(flags))
    title = message("Set the flags to: {flags}", flags=names) if names else message("Remove the flags")
    yield _same_place(title, lambda partition: replace(partition, flags=flags), row)


def delete(layout: Layout, row: int) -> Iterator[Repair]:
    """Delete the partition."""
    yield Repair(
        message("Delete {name}", name=named(layout.table[row])),
        lambda given: _exactly(given, edits.delete(given, row)),
    )


def add(layout: Layout, wish: Partition) -> Iterator[Repair]:
    """Add a partition of that kind and size at the lowest place with room for it; its label is made unique."""
    spans = _aligned_spans(layout, SECTOR, wish.size)
    if spans:
        yield _insert(layout, replace(wish, offset=spans[0][0]))


def add_app(layout: Layout) -> Iterator[Repair]:
    """Add an app in the largest free space: a factory app, or ota_0 where otadata is there to choose it."""
    spans = _aligned_spans(layout, layout.app_alignment, BLOCK)
    if spans:
        start, end = max(spans, key=lambda span: span[1] - span[0])
        subtype = types.OTA_0 if layout.table.of_kind(types.DATA, types.OTADATA) else types.FACTORY
        size = align_down(end - start, layout.secure_boot.app_size_step)
        yield _insert(layout, Partition("app", types.APP, subtype, start, size))


def _insert(layout: Layout, wish: Partition, *, local: bool = False) -> Repair:
    label = edits.unique_label(layout, wish.label)
    size, offset = describe(wish.size), hexadecimal(wish.offset)
    return Repair(
        message("Add “{label}” ({size}) at {offset}", label=label, size=size, offset=offset),
        lambda given: _exactly(
            given,
            edits.insert(given, wish.offset, wish.size, label=label, kind=wish.type, subtype=wish.subtype),
        ),
        local=local,
    )


def renumber_slots(layout: Layout) -> Iterator[Repair]:
    """Number the OTA slots anew, from ota_0 without a hole, in the order they have (of equals, the lower first)."""
    slots = sorted(layout.table.ota_slots(), key=lambda row: (layout.table[row].subtype, layout.table[row].offset))
    if len(slots) > types.OTA_SLOTS:
        return
    numbers = {row: types.OTA_0 + number for number, row in enumerate(slots)}

    def apply(given: Layout) -> Layout:
        rows = (replace(p, subtype=numbers.get(row, p.subtype)) for row, p in enumerate(given.table))
        return given.with_table(given.table.with_rows(rows))

    names = ", ".join(layout.table[row].label for row in slots)
    yield Repair(message("Number the slots anew: {names}", names=names), apply, sure=True)


def add_md5_row(layout: Layout) -> Iterator[Repair]:
    """Let the table be written with its MD5 row, if it leaves room for one."""
    if len(layout.table) <= most_rows(True):
        title = message("Add the MD5 row")
        yield Repair(title, lambda given: given.with_table(replace(given.table, md5=True)), sure=True)


def usual_table_offset() -> Iterator[Repair]:
    """Put the table where bootloader and apps expect it if nobody told them otherwise."""
    yield Repair(
        message("Put the table at {offset}", offset=hexadecimal(DEFAULT_TABLE_OFFSET)),
        lambda given: given.with_table(replace(given.table, offset=DEFAULT_TABLE_OFFSET)),
    )


def fill(layout: Layout, gap: Area, before: int | None, after: int | None) -> Iterator[Repair]:
    """Put a gap to use: the partition in front of it grows, else the one behind it, else a new one is added."""
    if before is not None:
        yield from _grow(layout, before, gap.end - layout.table[before].offset, Edge.END)
    if after is not None:
        yield from _grow(layout, after, layout.table[after].end - gap.offset, Edge.START)
    if len(layout.table) < most_rows(layout.table.md5):
        size = align_down(gap.size, SECTOR)
        yield _insert(layout, Partition("storage", types.DATA, types.UNDEFINED, gap.offset, size), local=True)


def _grow(layout: Layout, row: int, most: int, edge: Edge) -> Iterator[Repair]:
    """Let the partition grow to `most` bytes; none if its steps do not allow that, or if it is of no use to it."""
    partition = layout.table[row]
    step = layout.size_step(partition) if edge is Edge.END else layout.offset_step(partition)
    size = partition.size + align_down(most - partition.size, step)
    useful = layout.role(row) in _WORTH_GROWING and not partition.is_kind(*_COREDUMP)
    fills = edge is Edge.START or most - size < SECTOR
    if size > partition.size and useful and fills:
        yield Repair(
            message("Grow {name} to {size}", name=named(partition), size=describe(size)),
            lambda given: _exactly(given, edits.resize(given, row, size, edge=edge)),
            local=True,
        )


_COREDUMP = (types.DATA, types.COREDUMP)
_WORTH_GROWING = (Role.APP, Role.UPDATER, Role.FILES, Role.DATA, Role.CUSTOM)
