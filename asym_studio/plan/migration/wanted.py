"""What every part of the flash is to hold in the end, and what becomes of each partition."""

from __future__ import annotations

from dataclasses import dataclass, field

from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.images.flash_size import with_flash_size
from asym_studio.flash.images.image import IMAGE_MAGIC
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR, align_up, describe, human
from asym_studio.plan.migration.content import is_blank, reshape
from asym_studio.plan.migration.model import BoardState, Fate, FateKind, MigrationRefused, StepKind, Target
from asym_studio.plan.migration.pairing import app_slots, demand_label, pair_apps, pair_data
from asym_studio.plan.migration.refusals import demand_room, read_given, would_lose
from asym_studio.plan.migration.running import Running, Slots, choose_slots, image_in, running_app


@dataclass(frozen=True)
class Wanted:
    """Content that is to be at an offset: whole sectors. `image`: it is started from, so its first sector goes last."""

    kind: StepKind
    label: str
    offset: int
    data: bytes
    reason: Message
    image: bool = False

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.offset + len(self.data)


@dataclass
class Wish:
    """The whole of it, as it is put together. `app` and `updater` are images; `running` is what starts now."""

    running: Running
    slots: Slots
    app: bytes
    updater: bytes | None
    wanted: list[Wanted] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)


def wish(state: BoardState, target: Target) -> Wish:
    """Return what is to be, but for the table, otadata's records and the bootloader. Raises MigrationRefused."""
    running = running_app(state)
    given = target.app
    if given is not None:
        image = read_given(given, target.layout, message("The app"))
        given = given[: image.signed_length]
    app = given if given is not None else running.image
    if not app:
        raise _nothing_runs()
    slots = choose_slots(target.layout, running.partition, len(app), target.rename)
    found = Wish(running, slots, app, None)
    _place_app(state, found, installed=given is not None)
    _place_updater(state, target, found)
    _place_others(state, target, found)
    _place_data(state, target, found)
    return found


def _nothing_runs() -> MigrationRefused:
    return MigrationRefused(
        "no-app",
        message("The board starts no app now, and none was given."),
        message("Give the app that it is to run: --app APP.bin."),
    )


def _place_app(state: BoardState, found: Wish, *, installed: bool) -> None:
    slot, old = found.slots.app, found.running.partition
    demand_room(len(found.app), slot)
    moved = old is not None and old.offset != slot.offset
    if installed:
        reason = message("The app from the file, {size}.", size=human(len(found.app)))
        kind, step = FateKind.INSTALLED, StepKind.WRITE
    else:
        assert old is not None
        kind = FateKind.MOVED if moved else _sized(old, slot)
        step = StepKind.COPY
        reason = message("The app that runs now, {size}.", size=human(len(found.app)))
    _put(state, found, Wanted(step, slot.label, slot.offset, found.app, reason, image=True))
    found.fates.append(Fate(kind, old, slot, reason, 0 if installed else len(found.app), lost=installed))


def _place_updater(state: BoardState, target: Target, found: Wish) -> None:
    slot = found.slots.updater
    if target.updater is None:
        return
    image = read_given(target.updater, target.layout, message("The updater"))
    if slot is None and found.slots.others:
        slot = found.slots.others[0]
    if slot is None:
        raise would_lose("updater", message("The new table has no slot for an updater."))
    demand_room(image.signed_length, slot)
    found.updater = target.updater[: image.signed_length]
    reason = message("The updater from the file, {size}.", size=human(len(found.updater)))
    _put(state, found, Wanted(StepKind.WRITE, slot.label, slot.offset, found.updater, reason, image=True))
    old = next((p for p in app_slots(state.layout) if p.label == slot.label), None)
    old = None if old is found.running.partition else old
    found.fates.append(Fate(FateKind.INSTALLED, old, slot, reason, lost=old is not None))


def _place_others(state: BoardState, target: Target, found: Wish) -> None:
    """Place the images of the slots that do not run, where they still have a slot of their own."""
    placed = {fate.after.label for fate in found.fates if fate.after}
    taken = {fate.before for fate in found.fates if fate.before}
    old_row = state.layout.updater_row()
    old_updater = state.layout.table[old_row] if old_row is not None else None
    old = [p for p in app_slots(state.layout) if p not in taken]
    new = [p for p in app_slots(target.layout) if p.label not in placed]
    updater = found.slots.updater
    if updater in new and old_updater in old and updater is not None and old_updater is not None:
        new.remove(updater)
        old.remove(old_updater)
        _place_other(state, found, old_updater, updater)
    elif updater in new and updater is not None and all(p.label != updater.label for p in old):
        new.remove(updater)
        _leave_empty(state, found, updater)
    pairing = pair_apps(old, new, target.rename)
    for before, after in pairing.pairs:
        _place_other(state, found, before, after)
    for after in pairing.came:
        _leave_empty(state, found, after)
    for before in pairing.went:
        there = bool(image_in(state, before))
        reason = message("Not in the new table; what is in it is in the backup only.")
        found.fates.append(Fate(FateKind.DROPPED, before, None, reason, lost=there))


def _place_other(state: BoardState, found: Wish, before: Partition, after: Partition) -> None:
    image = image_in(state, before)
    if not image or len(image) > after.size:
        _leave_empty(state, found, after, before if image else None)
        return
    if after is found.slots.updater:
        found.updater = image
    moved = before.offset != after.offset
    reason = message("The image in it, {size}.", size=human(len(image)))
    _put(state, found, Wanted(StepKind.COPY, after.label, after.offset, image, reason, image=True))
    kind = FateKind.MOVED if moved else _sized(before, after)
    found.fates.append(Fate(kind, before, after, reason, len(image)))


def _leave_empty(state: BoardState, found: Wish, slot: Partition, before: Partition | None = None) -> None:
    reason = message("No image was given for it.")
    if slot is found.slots.updater:
        found.warnings.append(
            message("“{label}” gets no updater: this board cannot update itself until it has one.", label=slot.label)
        )
    head = bytes(state.flash[slot.offset : slot.offset + SECTOR])
    if head[0] == IMAGE_MAGIC:
        head = b"\xff" * SECTOR
    unusable = message("What is left of an image there is made unusable.")
    found.wanted.append(Wanted(StepKind.INVALIDATE, slot.label, slot.offset, head, unusable))
    found.fates.append(Fate(FateKind.EMPTY, before, slot, reason, lost=before is not None))


def _place_data(state: BoardState, target: Target, found: Wish) -> None:
    for label in sorted(target.drop):
        missing = message("There is no partition “{label}” on the board whose content could be lost.", label=label)
        demand_label(state.layout, label, missing)
    pairing = pair_data(state.layout, target.layout, target.rename, target.empty)
    for before, after in pairing.pairs:
        if not after.is_kind(types.DATA, types.OTADATA):
            _place_pair(state, target, found, before, after)
    for after in pairing.came:
        if not after.is_kind(types.DATA, types.OTADATA):
            _erase(state, found, after, message("New, so it starts erased."))
    for before in pairing.went:
        if before.is_kind(types.DATA, types.OTADATA):
            continue
        blank = is_blank(state.flash[before.offset : before.end])
        if not blank and before.label not in target.drop:
            raise would_lose(before.label, message("The new table has no place for it."))
        reason = message("Not in the new table.") if blank else message("Given up; it is in the backup only.")
        found.fates.append(Fate(FateKind.DROPPED, before, None, reason, lost=not blank))


def _place_pair(state: BoardState, target: Target, found: Wish, before: Partition, after: Partition) -> None:
    old = bytes(state.flash[before.offset : before.end])
    result = reshape(old, before, after.size)
    if result.data is None:
        if before.label not in target.drop:
            raise would_lose(before.label, result.reason)
        _erase(state, found, after, message("Given up; it is in the backup only."), before)
        return
    kind = StepKind.ERASE if is_blank(result.data) else StepKind.COPY
    _put(state, found, Wanted(kind, after.label, after.offset, result.data, result.reason))
    found.fates.append(Fate(_fate(before, after), before, after, result.reason, result.preserved))


def _fate(before: Partition, after: Partition) -> FateKind:
    if before.size != after.size:
        return _sized(before, after)
    return FateKind.MOVED if before.offset != after.offset else FateKind.KEPT


def _sized(before: Partition, after: Partition) -> FateKind:
    if before.size == after.size:
        return FateKind.KEPT
    return FateKind.GROWN if after.size > before.size else FateKind.SHRUNK


def _erase(state: BoardState, found: Wish, after: Partition, reason: Message, before: Partition | None = None) -> None:
    _put(state, found, Wanted(StepKind.ERASE, after.label, after.offset, b"\xff" * after.size, reason))
    found.fates.append(Fate(FateKind.ERASED, before, after, reason, lost=before is not None))


def _put(state: BoardState, found: Wish, wanted: Wanted) -> None:
    """Add it, filled up to whole sectors: an image with erased flash, other content with what is behind it now."""
    end = align_up(wanted.end, SECTOR)
    there = state.flash[wanted.offset : wanted.end] == wanted.data
    rest = bytes(state.flash[wanted.end : end]) if there or not wanted.image else b"\xff" * (end - wanted.end)
    found.wanted.append(
        Wanted(wanted.kind, wanted.label, wanted.offset, wanted.data + rest, wanted.reason, wanted.image)
    )


def header_wanted(state: BoardState, target: Target) -> Wanted | None:
    """Return the bootloader with the chip's flash size in its header, if the new table needs that."""
    header = state.layout.header_flash_size
    if header is None or target.layout.highest_end <= header:
        return None
    start, end = state.layout.chip.bootloader_offset, state.layout.table.offset
    data = with_flash_size(bytes(state.flash[start:end]), len(state.flash))
    return Wanted(
        StepKind.HEADER,
        "bootloader",
        start,
        data,
        message("Its header says {size} instead of {old}.", size=describe(len(state.flash)), old=describe(header)),
    )
