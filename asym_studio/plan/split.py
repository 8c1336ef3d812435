"""Split: the asymmetric layout with the largest app, from any table and the updater that it must hold.

Partitions that are kept stay at their exact place; the others may move. The app goes into `ota_0`, the updater into
`ota_1` or `factory`. The result is proven largest: see `packing`. All sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from asym_studio.flash import types
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import EditStopped, Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import SECTOR, align_up, describe, human
from asym_studio.plan.packing import MAX_MOVABLE, Job, Packing, largest_app


class UpdaterSlot(Enum):
    """Which slot the updater goes into."""

    OTA_1 = "ota_1"
    """App and updater can each write the other through esp_ota; otadata selects which one boots."""
    FACTORY = "factory"
    """Boots whenever otadata is blank or the app is broken, but esp_ota cannot write it: only a cable updates it."""

    @property
    def subtype(self) -> int:
        """The app subtype of the slot."""
        return types.FACTORY if self is UpdaterSlot.FACTORY else types.OTA_0 + 1


@dataclass(frozen=True)
class Wish:
    """What a split is asked for.

    `updater_size` and `app_size` are the smallest partitions that hold the images (`app_size` 0: any). `keep` holds the
    labels that stay at their exact place; None keeps every partition that is not an app slot. `drop` are given up.
    """

    layout: Layout
    updater_size: int
    app_size: int = 0
    keep: frozenset[str] | None = None
    drop: frozenset[str] = frozenset()
    updater_slot: UpdaterSlot = UpdaterSlot.OTA_1
    app_label: str = "app"
    updater_label: str = "flashApp"


@dataclass(frozen=True)
class Split:
    """The answer: a layout whose app partition no other layout with the same wishes exceeds."""

    layout: Layout
    app: Partition
    updater: Partition
    symmetric_app_size: int
    """The largest app of two equal slots on the same flash beside the same other partitions; 0 if there is none."""

    @property
    def app_gain(self) -> int:
        """The bytes that the app wins over two equal slots."""
        return self.app.size - self.symmetric_app_size

    def explanation(self) -> tuple[Message, ...]:
        """Return what was won and what it costs, a sentence each."""
        return tuple(_explain(self))


class ChangeKind(Enum):
    """What a smallest change gives up."""

    UPDATER = "updater"
    APP = "app"
    SHRINK = "shrink"
    DROP = "drop"
    FLASH = "flash"


@dataclass(frozen=True)
class Change:
    """One change that would make a wish fit: the sentence, and what it comes to.

    `label` is the partition to shrink or drop. `amount` is in bytes: how much smaller the updater, the app or the
    partition has to be, or how large the flash.
    """

    kind: ChangeKind
    message: Message
    label: str = ""
    amount: int = 0

    def __str__(self) -> str:
        return str(self.message)


@dataclass(frozen=True)
class _Parts:
    """A wish taken apart: what stays where it is, what may move, in bytes."""

    layout: Layout
    fixed: tuple[Partition, ...]
    movable: tuple[Partition, ...]

    def job(self, updater_size: int) -> Job:
        """Return the packing to solve, counted in flash sectors."""
        return Job(
            gaps=tuple(_gaps(self.layout, self.fixed)),
            items=tuple(align_up(partition.size, SECTOR) // SECTOR for partition in self.movable),
            updater=updater_size // SECTOR,
            align=self.layout.app_alignment // SECTOR,
            step=self.layout.secure_boot.app_size_step // SECTOR,
        )

    @property
    def limit(self) -> int:
        """The largest app partition that the chip's bootloader starts; it passes over a larger one."""
        return self.layout.chip.largest_app or self.layout.extent

    def pack(self, updater_size: int) -> Packing | None:
        """Return the packing with the largest app beside an updater of that size, or None."""
        return largest_app(self.job(updater_size)) if updater_size <= self.limit else None

    def app_size(self, packing: Packing | None) -> int:
        """Return the app's size in a packing, in bytes; 0 where there is none."""
        return min(packing.app_size * SECTOR, self.limit) if packing else 0

    def largest_app_beside(self, updater_size: int) -> int:
        """Return the largest app in bytes beside an updater of that size, or 0."""
        return self.app_size(self.pack(updater_size))


def split(wish: Wish) -> Split:
    """Return the layout with the largest app. Raises EditStopped with the smallest changes that would make it fit."""
    step = wish.layout.secure_boot.app_size_step
    wish = replace(wish, updater_size=max(step, align_up(wish.updater_size, step)))
    parts = _take_apart(wish)
    packing = parts.pack(wish.updater_size)
    if packing is None or parts.app_size(packing) < wish.app_size:
        raise _no_room(wish, parts.app_size(packing))
    return _build(wish, parts, packing)


def would_fit(wish: Wish) -> bool:
    """Return whether there is a layout that fulfils the wish."""
    size = _take_apart(wish).largest_app_beside(wish.updater_size)
    return size >= max(wish.app_size, 1)


def _take_apart(wish: Wish) -> _Parts:
    others = [p for p in wish.layout.table if p.label not in wish.drop and not p.is_bootable]
    _check_labels(wish, others)
    if not any(p.is_kind(types.DATA, types.OTADATA) for p in others):
        label = "otadata" if all(p.label != "otadata" for p in others) else "ota_data"
        others.append(Partition(label, types.DATA, types.OTADATA, 0, OTADATA_SIZE))
        movable = {label}
    else:
        movable = set()
    if wish.keep is not None:
        movable |= {p.label for p in others if p.label not in wish.keep and may_move(wish.layout, p)}
    if len(movable) > MAX_MOVABLE:
        raise EditStopped(
            "split-too-many",
            message(
                "{count} partitions may move; the search takes at most {most}.", count=len(movable), most=MAX_MOVABLE
            ),
            message("Keep more of them at their place."),
        )
    return _Parts(
        wish.layout,
        fixed=tuple(p for p in others if p.label not in movable),
        movable=tuple(p for p in others if p.label in movable),
    )


def may_move(layout: Layout, partition: Partition) -> bool:
    """Return whether a split may move it: not what boots, is pinned, or is placed by ESP-IDF's tool itself."""
    return not (partition.is_primary or partition.is_app or partition.label in layout.pinned)


def _check_labels(wish: Wish, others: list[Partition]) -> None:
    known = {p.label for p in wish.layout.table}
    for label in sorted((wish.keep or frozenset()) | wish.drop):
        if label not in known:
            raise EditStopped(
                "label-unknown",
                message("There is no partition “{label}” in the table.", label=label),
                message("The table has: {labels}.", labels=", ".join(sorted(known))),
            )
    for label in (wish.app_label, wish.updater_label):
        if any(p.label == label for p in others):
            raise EditStopped(
                "label-taken",
                message("“{label}” is the label of a partition that stays.", label=label),
                message("Choose another label for the new slot, or rename that partition."),
            )


def _gaps(layout: Layout, fixed: tuple[Partition, ...]) -> Iterator[tuple[int, int]]:
    at = align_up(layout.table.end, SECTOR)
    for partition in sorted((p for p in fixed if not p.is_primary), key=lambda p: p.offset):
        if partition.offset // SECTOR * SECTOR > at:
            yield at // SECTOR, min(partition.offset, layout.extent) // SECTOR
        at = max(at, align_up(partition.end, SECTOR))
    if at < layout.extent:
        yield at // SECTOR, layout.extent // SECTOR


def _build(wish: Wish, parts: _Parts, packing: Packing) -> Split:
    app = Partition(wish.app_label, types.APP, types.OTA_0, packing.app_start * SECTOR, parts.app_size(packing))
    moved = [
        replace(partition, offset=start * SECTOR) for partition, start in zip(parts.movable, packing.items, strict=True)
    ]
    updater = Partition(
        wish.updater_label,
        types.APP,
        wish.updater_slot.subtype,
        packing.updater_start * SECTOR,
        wish.updater_size,
    )
    if updater.size + wish.layout.app_alignment <= parts.limit:
        updater = _grown_into_hole(wish.layout, updater, [*parts.fixed, *moved, app])
    rows = sorted([*parts.fixed, *moved, app, updater], key=lambda p: p.offset)
    layout = wish.layout.with_table(wish.layout.table.with_rows(rows))
    pinned = layout.pinned & {p.label for p in rows}
    return Split(replace(layout, pinned=pinned), app, updater, _largest_symmetric(parts))


def _grown_into_hole(layout: Layout, updater: Partition, others: list[Partition]) -> Partition:
    """Return the updater with the hole directly behind it, where that is too small for another app slot anyway."""
    following = min((p.offset for p in others if p.offset >= updater.end), default=layout.extent)
    hole = (following - updater.end) // layout.size_step(updater) * layout.size_step(updater)
    return replace(updater, size=updater.size + hole) if hole < layout.app_alignment else updater


def _largest_symmetric(parts: _Parts) -> int:
    """Return the largest size that two equal slots can have, by bisection: where a pair fits, a smaller one does."""
    step = parts.layout.secure_boot.app_size_step
    low, high = 0, parts.layout.extent // 2 // step
    while low < high:
        middle = (low + high + 1) // 2
        if parts.largest_app_beside(middle * step) >= middle * step:
            low = middle
        else:
            high = middle - 1
    return low * step


def _explain(result: Split) -> Iterator[Message]:
    if result.symmetric_app_size:
        percent = round(100 * result.app_gain / result.symmetric_app_size)
        yield message(
            "app {before} → {after} ({percent} %) against two equal slots on the same flash.",
            before=human(result.symmetric_app_size),
            after=human(result.app.size),
            percent=f"{percent:+d}",
        )
    else:
        yield message("app {after}; two equal slots do not fit on this flash.", after=human(result.app.size))
    yield message("The updater takes {size}.", size=describe(result.updater.size))
    yield message("An update needs a place to stage the new app, such as an SD card or a data partition.")
    if result.updater.subtype == types.FACTORY:
        yield message("The updater in factory boots even with a blank otadata, but esp_ota cannot write it.")
    else:
        yield message("The updater in ota_1 can be replaced by the app through esp_ota, as the app can by the updater.")


def _no_room(wish: Wish, largest: int) -> EditStopped:
    text = (
        message(
            "The app needs {needed}, but beside the updater and what is kept at most {largest} are left.",
            needed=describe(wish.app_size),
            largest=describe(largest),
        )
        if largest
        else message("There is no room for the updater of {size} and an app.", size=describe(wish.updater_size))
    )
    changes = [str(change) for change in smallest_changes(wish)]
    remedy = (
        message("One of these would make it fit: {changes}.", changes="; ".join(changes))
        if changes
        else message("Give up partitions, or take a chip with a larger flash.")
    )
    return EditStopped("split-no-room", text, remedy)


def smallest_changes(wish: Wish) -> tuple[Change, ...]:
    """Return the single changes that would each make the wish fit, smallest sacrifice first."""
    return tuple(_changes(wish))


def _changes(wish: Wish) -> Iterator[Change]:
    step = wish.layout.secure_boot.app_size_step
    less = _least_cut(wish.updater_size, step, lambda size: would_fit(replace(wish, updater_size=size)))
    if less:
        text = message("make the updater {size} smaller", size=describe(less))
        yield Change(ChangeKind.UPDATER, text, amount=less)
    if wish.app_size:
        less = _least_cut(wish.app_size, step, lambda size: would_fit(replace(wish, app_size=size)))
        if less:
            yield Change(ChangeKind.APP, message("make the app {size} smaller", size=describe(less)), amount=less)
    for partition in _sacrifices(wish):
        yield from _sacrifice(wish, partition)
    for size in FLASH_SIZES:
        if size > wish.layout.extent and would_fit(replace(wish, layout=replace(wish.layout, flash_size=size))):
            yield Change(ChangeKind.FLASH, message("a flash of {size}", size=human(size)), amount=size)
            break


def _sacrifices(wish: Wish) -> list[Partition]:
    """Return what could shrink or go: data that is not needed to boot."""
    return [
        p
        for p in wish.layout.table
        if not (p.is_app or p.is_primary or p.label in wish.drop or p.is_kind(types.DATA, types.OTADATA))
    ]


def _sacrifice(wish: Wish, partition: Partition) -> Iterator[Change]:
    def shrunk(size: int) -> bool:
        row = wish.layout.table.rows.index(partition)
        table = wish.layout.table.with_row(row, replace(partition, size=size))
        return would_fit(replace(wish, layout=wish.layout.with_table(table)))

    less = _least_cut(partition.size, SECTOR, shrunk)
    if less:
        text = message("shrink “{label}” by {size}", label=partition.label, size=describe(less))
        yield Change(ChangeKind.SHRINK, text, partition.label, less)
    elif would_fit(replace(wish, keep=_without(wish.keep, partition), drop=wish.drop | {partition.label})):
        text = message("drop “{label}”", label=partition.label)
        yield Change(ChangeKind.DROP, text, partition.label, partition.size)


def _without(keep: frozenset[str] | None, partition: Partition) -> frozenset[str] | None:
    return None if keep is None else keep - {partition.label}


def _least_cut(size: int, step: int, fits: Callable[[int], bool]) -> int:
    """Return by how many bytes `size` must shrink for `fits` to hold, or 0 if no size of at least one step does.

    Bisection: what fits keeps fitting when it shrinks further.
    """
    steps = size // step
    low, high = 1, steps - 1
    if high < low or not fits(step):
        return 0
    while low < high:
        middle = (low + high) // 2
        if fits((steps - middle) * step):
            high = middle
        else:
            low = middle + 1
    return low * step
