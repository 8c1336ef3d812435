"""From a table to the devices that own it: the scan of a folder, the other way round."""

from __future__ import annotations

from pathlib import Path

from asym_studio.files.scan.claims import claimed
from asym_studio.files.scan.device import Device
from asym_studio.files.scan.places import look_at

_KINDS = ("esp-idf", "platformio")
"""Whose files say enough about a board."""


def owners(folder: Path, table: Path) -> tuple[Device, ...]:
    """Return the devices whose project lies in this very folder and which name this file as their table."""
    try:
        place = look_at(folder)
    except OSError:
        return ()
    devices = (device for device in claimed(place) if device.kind in _KINDS)
    return tuple(device for device in devices if device.table is not None and _is_same(device.table, table))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False
