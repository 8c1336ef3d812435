"""The device that a flow runs on: its slots, what is on its flash at first, and the image it is to get."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.flows.images import SMALLEST, make_bootloader, make_image
from asym_studio.boot.flows.model import FlowDoesNotApply, FlowKind, ImageState, Scenario
from asym_studio.boot.flows.places import (
    Slot,
    app_and_updater,
    otadata_of,
    reachable_slots,
    refuse_overlaps,
    refused,
)
from asym_studio.boot.otadata import UNDEFINED, VALID, new_record
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR, align_down, describe

_LARGEST_UPDATER = 0xA8000
"""What an updater needs at most: MeshCom's of 687,360 bytes is the largest measured (FACTS of real projects)."""


@dataclass(frozen=True)
class Device:
    """Everything about it that does not change while the flow runs.

    `running` is where the app runs at first, `app` where the new one goes, `updater` where the updater is. `count` is
    the number of OTA slots, `otadata` where otadata lies (None: there is none). `file` is the image as it arrives;
    `new_app` is what of it counts as the new app when it runs (empty if it was not announced or cannot run).
    `table_before` and `table_after` are the table's sector.
    """

    scenario: Scenario
    flash: bytes = field(repr=False)
    running: Slot
    app: Slot
    updater: Slot | None
    count: int
    otadata: Partition | None
    old_app: bytes = field(repr=False)
    file: bytes = field(repr=False)
    new_app: bytes = field(repr=False)
    updater_image: bytes = field(default=b"", repr=False)
    table_after: bytes = field(default=b"", repr=False)

    @property
    def layout(self) -> Layout:
        """The layout at first."""
        return self.scenario.layout

    @property
    def table_before(self) -> bytes:
        """The table's sector at first."""
        at = self.layout.table.offset
        return self.flash[at : at + SECTOR]

    @property
    def boot_options(self) -> BootOptions:
        """How its bootloader was built."""
        return BootOptions(rollback=self.scenario.options.rollback, table_offset=self.layout.table.offset)

    def label_at(self, offset: int) -> str | None:
        """Return the name of the partition at an offset."""
        return next((p.label for p in self.layout.table if p.offset <= offset < p.end), None)


def prepare(scenario: Scenario) -> Device:
    """Return the device at the beginning of a flow. Raises FlowDoesNotApply."""
    device = _MAKERS[scenario.kind](scenario)
    result = boot(device.flash, scenario.chip, device.boot_options)
    if result.booted_offset != device.running.offset:
        raise refused(
            message("No app of this layout would start: {why}", why=str(result.explanation[-1])),
            message("Mend the layout first: the check says what is wrong with it."),
        )
    return device


def table_sector(layout: Layout) -> bytes:
    """Return the sector with the layout's table, as the tools write it. Raises FlowDoesNotApply."""
    try:
        return write_binary(layout.table).ljust(SECTOR, b"\xff")
    except TableRefused as why:
        raise FlowDoesNotApply("flow-does-not-apply", why.message, why.remedy) from why


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
    old_app = _image(scenario, smaller * 7 // 10, "1.0")
    updater_image = _updater(scenario, updater) if updater else b""
    contents = {running.offset: old_app}
    if updater and options.updater_installed:
        contents[updater.offset] = updater_image
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
        updater_image,
    )


def whole_flash(scenario: Scenario, running: Slot, otadata: Partition, contents: dict[int, bytes]) -> bytes:
    """Return a flash with bootloader, table, the running slot selected, and these contents at their offsets."""
    layout = scenario.layout
    flash = bytearray(b"\xff" * layout.extent)
    state = VALID if scenario.options.rollback else UNDEFINED
    everything = {
        scenario.chip.bootloader_offset: make_bootloader(scenario.chip, layout.header_flash_size or layout.extent),
        layout.table.offset: table_sector(layout),
        otadata.offset: new_record(running.index + 1, state).pack(),
        **contents,
    }
    for offset, data in everything.items():
        flash[offset : offset + len(data)] = data
    return bytes(flash)


def _file(scenario: Scenario, room: int) -> bytes:
    """Return the image as it arrives."""
    state = scenario.options.image
    if state is ImageState.TOO_LARGE:
        return make_image(scenario.chip, room + SECTOR, "app", "2.0")
    if state is ImageState.WRONG_HASH:
        return _image(scenario, room * 8 // 10, "2.1-other")
    if state is ImageState.WRONG_CHIP:
        other = next(chip for chip in CHIPS.values() if chip is not scenario.chip)
        return make_image(scenario.chip, _length(scenario, room * 8 // 10), "app", "2.0", made_for=other)
    image = _image(scenario, room * 8 // 10, "2.0")
    if state is ImageState.CORRUPT:
        middle = len(image) // 2
        return image[:middle] + bytes([image[middle] ^ 1]) + image[middle + 1 :]
    return image


def _image(scenario: Scenario, length: int, version: str) -> bytes:
    return make_image(scenario.chip, _length(scenario, length), "app", version)


def _updater(scenario: Scenario, slot: Slot) -> bytes:
    length = min(slot.size * 9 // 10, _LARGEST_UPDATER)
    return make_image(scenario.chip, _length(scenario, length), "updater", "1.0")


def _length(scenario: Scenario, wanted: int) -> int:
    length = align_down(min(wanted, scenario.largest_image), 16)
    if length < SMALLEST:
        raise refused(
            message("A slot of it has room for {size} only; no app is that small.", size=describe(max(0, length))),
            message("Make the app slots larger."),
        )
    return length


_MAKERS: dict[FlowKind, Callable[[Scenario], Device]] = {
    FlowKind.SYMMETRIC: _symmetric,
    FlowKind.ASYMMETRIC_SD: _asymmetric,
    FlowKind.ASYMMETRIC_KIT: _asymmetric,
    FlowKind.SAFEBOOT: _asymmetric,
    FlowKind.ONE_SHOT: _asymmetric,
}
