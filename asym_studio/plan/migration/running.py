"""The app that runs on a board now, and where it and the updater go in the new table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.flash import types
from asym_studio.flash.errors import StudioError, message
from asym_studio.flash.images import read_image
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import describe
from asym_studio.plan.migration.model import BoardState, ImageUnfit, MigrationRefused
from asym_studio.plan.migration.pairing import app_slots


@dataclass(frozen=True)
class Running:
    """What starts now: its row (None where nothing starts) and its image; `options` is how its bootloader may work."""

    partition: Partition | None
    image: bytes
    options: tuple[BootOptions, ...]


def running_app(state: BoardState) -> Running:
    """Return what the board starts now. Raises MigrationRefused where that depends on what is not known."""
    options = _possible(state)
    offsets = {boot(state.flash, state.layout.chip, each).booted_offset for each in options}
    if len(offsets) > 1:
        raise MigrationRefused(
            "app-unconfirmed",
            message("The selected app has not confirmed itself yet; whether it would start again is not known."),
            message("Let it run until it is confirmed, or select an app: asym-studio board select LABEL."),
        )
    row = next((p for p in app_slots(state.layout) if p.offset in offsets), None)
    return Running(row, image_in(state, row) if row else b"", options)


def image_in(state: BoardState, partition: Partition) -> bytes:
    """Return the image at a slot's start with its signature; nothing where there is none or it is damaged."""
    content = memoryview(state.flash)[partition.offset : partition.end]
    try:
        image = read_image(content, state.layout.chip)
    except StudioError:
        return b""
    if not image.checksum_ok or not image.hash_ok:
        return b""
    return bytes(content[: image.signed_length])


def _possible(state: BoardState) -> tuple[BootOptions, ...]:
    """Return how the board's bootloader may have been built."""
    offset, size = state.layout.table.offset, len(state.flash)
    known = (False, True) if state.rollback is None else (state.rollback,)
    return tuple(BootOptions(rollback=rollback, table_offset=offset, flash_size=size) for rollback in known)


@dataclass(frozen=True)
class Slots:
    """The new rows for the app and the updater; `others` are the rest of the app slots."""

    app: Partition
    updater: Partition | None
    others: tuple[Partition, ...]


def choose_slots(layout: Layout, running: Partition | None, length: int, rename: Mapping[str, str]) -> Slots:
    """Choose the app's slot: the one of the running app's label or kind that holds `length` bytes, in an asymmetric
    layout the largest. Raises MigrationRefused where there is none."""
    slots = app_slots(layout)
    small = layout.updater_row()
    updater = layout.table[small] if small is not None else None
    startable = [p for p in slots if p is not updater and (p.is_ota_slot or p.subtype == types.FACTORY)]
    fitting = [p for p in startable if p.size >= length]
    if not fitting:
        raise _too_small(startable, length)
    app = _preferred(fitting, running, rename, asymmetric=updater is not None)
    return Slots(app, updater, tuple(p for p in slots if p not in (app, updater)))


def _preferred(
    slots: list[Partition], running: Partition | None, rename: Mapping[str, str], *, asymmetric: bool
) -> Partition:
    if running is not None:
        label = rename.get(running.label, running.label)
        for found in slots:
            if found.label == label:
                return found
    if asymmetric:
        return max(slots, key=lambda partition: partition.size)
    same = [p for p in slots if running is not None and p.subtype == running.subtype]
    return (same or sorted(slots, key=lambda partition: (not partition.is_ota_slot, partition.subtype)))[0]


def _too_small(slots: list[Partition], length: int) -> ImageUnfit:
    largest = max((p.size for p in slots), default=0)
    return ImageUnfit(
        "image-too-large",
        message(
            "The app has {length}; the largest app slot of the new table has {size}.",
            length=describe(length),
            size=describe(largest),
        ),
        message("Make that slot larger, or the app smaller."),
    )
