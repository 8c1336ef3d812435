"""The device of a migration: where app and updater go, and whether a device in the field can do it by itself."""

from __future__ import annotations

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.flows.device import Device, app_image, table_sector, updater_image, whole_flash
from asym_studio.boot.flows.model import FlowDoesNotApply, Scenario
from asym_studio.boot.flows.places import (
    Slot,
    app_and_updater,
    otadata_of,
    reachable_slots,
    refuse_overlaps,
    refused,
)
from asym_studio.boot.image import Loaded, Machine, load_image
from asym_studio.boot.log import BootLog
from asym_studio.boot.otadata import BLANK
from asym_studio.boot.table import FACTORY_INDEX, Row
from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import SECTOR


def air_device(scenario: Scenario) -> Device:
    """Return a device in the field that can replace its own table. Raises FlowDoesNotApply."""
    layout, target = scenario.layout, _target(scenario)
    otadata, slots = otadata_of(layout), reachable_slots(layout)
    if target.chip is not layout.chip or table_sector(target) == table_sector(layout):
        raise refused(
            message("The layout to migrate to is the one that the device has, or is for another chip."),
            message("Choose the layout that the device is to have."),
        )
    if not slots or otadata_of(target).offset != otadata.offset or target.table.offset != layout.table.offset:
        raise _not_over_the_air(message("Table and otadata must stay where they are, and the app run in an OTA slot."))
    new_app, new_updater = _new_places(target)
    place = next((slot for slot in slots if slot.offset == new_app.offset), None)
    if place is None:
        raise _not_over_the_air(message("The new app slot starts where no slot starts now: no copy there would boot."))
    running = slots[scenario.runs_in % len(slots)]
    refuse_overlaps(layout, tuple({running, place}))
    refuse_overlaps(target, (new_app, new_updater) if new_updater else (new_app,))
    old_app = app_image(scenario, min(running.size, place.size, new_app.size) * 7 // 10, "1.0")
    updater = updater_image(scenario, new_updater) if new_updater else b""
    if new_updater:
        _refuse_loss(layout, new_updater.offset, len(updater), (place.offset, place.offset + len(old_app)))
    if sequence_for_both((len(layout.table.ota_slots()), place.index), _under(target, new_app), 1) is None:
        raise _not_over_the_air(message("No otadata record selects the app under both tables."))
    flash = whole_flash(scenario, running, otadata, {running.offset: old_app})
    return Device(
        scenario,
        flash,
        running,
        place,
        new_updater,
        len(layout.table.ota_slots()),
        otadata,
        old_app,
        b"",
        old_app,
        updater,
        table_sector(target),
    )


def sequence_for_both(before: tuple[int, int], after: tuple[int, int], least: int) -> int | None:
    """Return the lowest otadata sequence from `least` on that selects a slot under two tables, or None.

    Each table is given as (number of its OTA slots, index of the slot).
    """
    candidates = range(max(1, least), min(least + 2 * types.OTA_SLOTS**2, BLANK))
    return next((n for n in candidates if all((n - 1) % count == index for count, index in (before, after))), None)


def under_target(device: Device) -> tuple[int, int]:
    """Return how many OTA slots the new table has, and which of them is the app's."""
    target = _target(device.scenario)
    return _under(target, _new_places(target)[0])


def _under(target: Layout, slot: Slot) -> tuple[int, int]:
    return len(target.table.ota_slots()), slot.index


def _target(scenario: Scenario) -> Layout:
    if scenario.target is None:
        raise refused(
            message("There is no layout to migrate to."),
            message("Choose the layout that the device is to have."),
        )
    return scenario.target


def _new_places(target: Layout) -> tuple[Slot, Slot | None]:
    if target.updater_row() is not None:
        return app_and_updater(target)
    slots = reachable_slots(target)
    if not slots:
        raise _not_over_the_air(message("The new layout has no OTA slot for the app."))
    return slots[0], None


def _refuse_loss(layout: Layout, offset: int, length: int, app: tuple[int, int]) -> None:
    """Refuse a place for the updater that is not free: only other app slots may be overwritten."""
    end = offset + length
    others = [(p.offset, p.end) for p in layout.table if not p.is_app] + [app, (0, layout.table.end)]
    if end > layout.extent or any(offset < last and first < end for first, last in others):
        raise _not_over_the_air(message("The new updater slot lies where something is that must not be overwritten."))


def _not_over_the_air(why: Message) -> FlowDoesNotApply:
    return refused(why, message("Migrate such a device over the cable."))


def cable_device(scenario: Scenario) -> Device:
    """Return a device that a computer migrates; apps are told apart by what starts before and after all steps."""
    before = scenario.flash or b""
    options = BootOptions(scenario.options.rollback, scenario.layout.table.offset)
    after = bytearray(before)
    for step in scenario.cable:
        after[step.offset : step.offset + len(step.data)] = step.data
    first, last = _started(scenario, before, options), _started(scenario, after, options)
    if first is None or last is None:
        raise refused(
            message("No app starts before the steps, or none after them."),
            message("Plan the migration for this board first."),
        )
    table = scenario.layout.table.offset
    rows = scenario.layout.table.of_kind(types.DATA, types.OTADATA)
    updater = _updater_of(scenario, bytes(after))
    return Device(
        scenario,
        before,
        first[0],
        last[0],
        updater[0] if updater else None,
        len(scenario.layout.table.ota_slots()),
        scenario.layout.table[rows[-1]] if rows else None,
        first[1],
        b"",
        last[1],
        updater[1] if updater else b"",
        bytes(after[table : table + SECTOR]),
    )


def _started(scenario: Scenario, flash: bytes | bytearray, options: BootOptions) -> tuple[Slot, bytes] | None:
    """Return where the app lies that starts, and the app."""
    result = boot(memoryview(flash), scenario.chip, options)
    row = result.booted
    if row is None or result.booted_offset is None:
        return None
    index = row.subtype & 15 if row.is_ota_slot else FACTORY_INDEX
    image = _image_at(scenario, flash, row)
    return (Slot(row.label, row.offset, row.size, index), image) if image else None


def _image_at(scenario: Scenario, flash: bytes | bytearray, row: Row) -> bytes:
    found = load_image(FlashView(flash), row, Machine(scenario.chip), BootLog())
    return bytes(flash[row.offset : row.offset + found.length]) if isinstance(found, Loaded) else b""


def _updater_of(scenario: Scenario, flash: bytes) -> tuple[Slot, bytes] | None:
    target = scenario.target
    row = target.updater_row() if target else None
    if target is None or row is None:
        return None
    partition = target.table[row]
    index = partition.subtype & 15 if partition.is_ota_slot else FACTORY_INDEX
    slot = Slot(partition.label, partition.offset, partition.size, index)
    return slot, _image_at(scenario, flash, Row(slot.label, partition.type, partition.subtype, slot.offset, slot.size))
