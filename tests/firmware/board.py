"""The board around the slot: what the bootloader starts after a cut."""

from __future__ import annotations

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.flash.chips import find_chip
from asym_studio.flash.units import MB
from tests.boot.boot_states import EMPTY, Row, State, app, record
from tests.firmware.device import SLOT

APP_AT, UPDATER_AT = 0x10000, 0x20000
UPDATER = app("esp32c3").build()
ROWS: tuple[Row, ...] = (
    ("nvs", 1, 2, 0x9000, 0x5000),
    ("otadata", 1, 0, 0xE000, 0x2000),
    ("app", 0, 0x10, APP_AT, SLOT),
    ("updater", 0, 0x11, UPDATER_AT, 0x10000),
)


def starts(slot: bytes, *, selected: bool, torn: bool = False, rollback: bool = False) -> str | None:
    """Return the label of what the bootloader starts.

    The updater was selected by record 2; selecting the app writes record 3 into the other sector, `torn` a part of it.
    """
    new = record(3, "NEW" if rollback else "UNDEFINED")
    first = new if selected else new[:4].ljust(0x1000, b"\xff") if torn else EMPTY
    otadata = first, record(2, "VALID")
    state = State(ROWS, otadata, {"app": slot, "updater": UPDATER}, chip="esp32c3", flash_size=1 * MB)
    return boot(state.build(), find_chip("esp32c3"), BootOptions(rollback=rollback)).label
