"""The device that a flow runs on: its slots, what is on its flash at first, and the image it is to get."""

from __future__ import annotations

from dataclasses import dataclass, field

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.flows.images import SMALLEST, make_bootloader, make_image
from asym_studio.boot.flows.model import FlowDoesNotApply, Scenario
from asym_studio.boot.flows.places import (
    Slot,
    refused,
)
from asym_studio.boot.otadata import UNDEFINED, VALID, new_record
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import FLASH_SIZES
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


def table_sector(layout: Layout) -> bytes:
    """Return the sector with the layout's table, as the tools write it. Raises FlowDoesNotApply."""
    try:
        return write_binary(layout.table).ljust(SECTOR, b"\xff")
    except TableRefused as why:
        raise FlowDoesNotApply("flow-does-not-apply", why.message, why.remedy) from why


def whole_flash(scenario: Scenario, running: Slot, otadata: Partition, contents: dict[int, bytes]) -> bytes:
    """Return a flash with bootloader, table, the running slot selected, and these contents at their offsets.

    Raises FlowDoesNotApply for a flash that is larger than any: a line in a table may say so.
    """
    layout = scenario.layout
    if layout.extent > FLASH_SIZES[-1]:
        raise refused(
            message("No header can name a flash size of {size}.", size=describe(layout.extent)),
            message("Change the flash size in the table, and check that everything still has its place."),
        )
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


def app_image(scenario: Scenario, length: int, version: str) -> bytes:
    """Return a version of the app of about that length. Raises FlowDoesNotApply if that is too short for any."""
    return make_image(scenario.chip, image_length(scenario, length), "app", version)


def updater_image(scenario: Scenario, slot: Slot) -> bytes:
    """Return an updater for a slot. Raises FlowDoesNotApply if the slot is too small for any."""
    length = min(slot.size * 9 // 10, _LARGEST_UPDATER)
    return make_image(scenario.chip, image_length(scenario, length), "updater", "1.0")


def image_length(scenario: Scenario, wanted: int) -> int:
    """Return the length of an image that is to have about `wanted` bytes. Raises FlowDoesNotApply."""
    length = align_down(min(wanted, scenario.largest_image), 16)
    if length < SMALLEST:
        raise refused(
            message("A slot of it has room for {size} only; no app is that small.", size=describe(max(0, length))),
            message("Make the app slots larger."),
        )
    return length
