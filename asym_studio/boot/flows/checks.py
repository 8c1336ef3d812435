"""What updaters check of an image before they trust it."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.flows.model import ImageState
from asym_studio.boot.flows.world import World
from asym_studio.boot.image import Machine, Refusal, load_image, why_not_startable
from asym_studio.boot.log import BootLog
from asym_studio.boot.table import Row
from asym_studio.flash.chips import find_chip
from asym_studio.flash.errors import Message, message
from asym_studio.flash.images.image import HASH_SIZE
from asym_studio.flash.units import SECTOR, align_up, describe


def own_hash_fits(file: bytes) -> bool:
    """Return whether a file ends with the SHA-256 of all before it."""
    return hashlib.sha256(file[:-HASH_SIZE]).digest() == file[-HASH_SIZE:]


def why_not_installable(world: World) -> Message | None:
    """Return the first reason not to install the staged image, or None: length, header, chip, segments, checksum, its
    own hash, and the announced hash of the whole file, in this order.
    """
    device = world.device
    if world.card.staged != len(device.file):
        return message("The image on the card is not as long as the ticket says.")
    if len(device.file) > device.app.size:
        return message(
            "The image has {length}; {label} has room for {size}.",
            length=describe(len(device.file)),
            label=device.app.label,
            size=describe(device.app.size),
        )
    fault = _why_not_bootable(device.file, device.scenario.chip.name)
    if fault is not None:
        return fault
    if device.scenario.options.image is ImageState.WRONG_HASH:
        return message("The image is good in itself, but its SHA-256 is not the one that was announced.")
    return None


@lru_cache(maxsize=4)
def _why_not_bootable(file: bytes, chip_name: str) -> Message | None:
    chip = find_chip(chip_name)
    found = load_image(FlashView(file), Row("", 0, 0, 0, align_up(len(file), SECTOR)), Machine(chip), BootLog())
    return found.message if isinstance(found, Refusal) else why_not_startable(found, chip)
