"""A device at the beginning of a flow, for any layout that the flow fits."""

from __future__ import annotations

from collections.abc import Callable

from asym_studio.boot.bootloader import boot
from asym_studio.boot.flows.device import Device, app_image, image_length, updater_image, whole_flash
from asym_studio.boot.flows.images import make_image
from asym_studio.boot.flows.model import FlowKind, ImageState, Scenario
from asym_studio.boot.flows.moving import air_device, cable_device
from asym_studio.boot.flows.places import (
    Slot,
    app_and_updater,
    otadata_of,
    reachable_slots,
    refuse_overlaps,
    refused,
)
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import message
from asym_studio.flash.units import SECTOR


def prepare(scenario: Scenario) -> Device:
    """Return the device at the beginning of a flow. Raises FlowDoesNotApply."""
    device = _MAKERS[scenario.kind](scenario)
    result = boot(device.flash, scenario.chip, device.boot_options)
    if result.booted_offset != device.running.offset:
        raise refused(
            message("No app of this layout would start: {why}", why=result.explanation[-1]),
            message("Mend the layout first: the check says what is wrong with it."),
        )
    return device


def _symmetric(scenario: Scenario) -> Device:
    layout = scenario.layout
    slots = reachable_slots(layout)
    if len(slots) < 2:
        raise refused(
            message("The layout has {count} OTA slots; two are written in turn.", count=len(slots)),
            message("Choose the asymmetric flow, or a layout with two OTA slots."),
        )
    if layout.updater_row() is not None:
        raise refused(
            message("The slots are too unequal: an app that fills the larger one does not fit the other."),
            message("Choose the asymmetric flow."),
        )
    running = slots[scenario.runs_in % len(slots)]
    target = slots[(scenario.runs_in + 1) % len(slots)]
    return _device(scenario, running, target, None)


def _asymmetric(scenario: Scenario) -> Device:
    app, updater = app_and_updater(scenario.layout)
    if scenario.kind is FlowKind.ASYMMETRIC_SD and updater.is_factory:
        raise refused(
            message("{label} is the factory app; OpenBikeSensor's updater is in an OTA slot.", label=updater.label),
            message("Choose the kit's flow, which does both."),
        )
    if scenario.kind in (FlowKind.SAFEBOOT, FlowKind.ONE_SHOT) and not updater.is_factory:
        raise refused(
            message("{label} is an OTA slot; safeboot is the factory app.", label=updater.label),
            message("Choose an asymmetric flow."),
        )
    return _device(scenario, app, app, updater)


def _device(scenario: Scenario, running: Slot, app: Slot, updater: Slot | None) -> Device:
    layout, options = scenario.layout, scenario.options
    otadata = otadata_of(layout)
    refuse_overlaps(layout, tuple(slot for slot in (running, app, updater) if slot))
    smaller = min(running.size, app.size)
    old_app = app_image(scenario, smaller * 7 // 10, "1.0")
    updater_made = updater_image(scenario, updater) if updater else b""
    contents = {running.offset: old_app}
    if updater and options.updater_installed:
        contents[updater.offset] = updater_made
    file = _file(scenario, smaller)
    return Device(
        scenario,
        whole_flash(scenario, running, otadata, contents),
        running,
        app,
        updater,
        len(layout.table.ota_slots()),
        otadata,
        old_app,
        file,
        file if options.image is ImageState.OK else b"",
        updater_made,
    )


def _file(scenario: Scenario, room: int) -> bytes:
    """Return the image as it arrives."""
    state = scenario.options.image
    if state is ImageState.TOO_LARGE:
        return make_image(scenario.chip, room + SECTOR, "app", "2.0")
    if state is ImageState.WRONG_HASH:
        return app_image(scenario, room * 8 // 10, "2.1-other")
    if state is ImageState.WRONG_CHIP:
        other = next(chip for chip in CHIPS.values() if chip is not scenario.chip)
        return make_image(scenario.chip, image_length(scenario, room * 8 // 10), "app", "2.0", made_for=other)
    image = app_image(scenario, room * 8 // 10, "2.0")
    if state is ImageState.CORRUPT:
        middle = len(image) // 2
        return image[:middle] + bytes([image[middle] ^ 1]) + image[middle + 1 :]
    return image


_MAKERS: dict[FlowKind, Callable[[Scenario], Device]] = {
    FlowKind.SYMMETRIC: _symmetric,
    FlowKind.ASYMMETRIC_SD: _asymmetric,
    FlowKind.ASYMMETRIC_KIT: _asymmetric,
    FlowKind.SAFEBOOT: _asymmetric,
    FlowKind.ONE_SHOT: _asymmetric,
    FlowKind.MIGRATE_AIR: air_device,
    FlowKind.MIGRATE_CABLE: cable_device,
}
