"""Finding the device projects in a folder, and the partition table that each owns or the default that it uses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from asym_studio.files.opening import open_table
from asym_studio.files.reasons import reason_for
from asym_studio.files.scan.claims import claimed
from asym_studio.files.scan.device import Device, Kind
from asym_studio.files.scan.places import walk
from asym_studio.files.store import is_folder
from asym_studio.flash.errors import InputUnreadable, Severity, StudioError, message
from asym_studio.flash.rules import check
from asym_studio.flash.settings import Given

__all__ = ["Device", "Kind", "Survey", "scan", "survey"]


@dataclass(frozen=True)
class Survey:
    """The devices found; `complete` is False where the folder has more in it than is looked at."""

    devices: tuple[Device, ...]
    complete: bool


def scan(folder: Path) -> tuple[Device, ...]:
    """Return the device projects in a folder and below, ordered by folder; see `survey`."""
    return survey(folder).devices


def survey(folder: Path) -> Survey:
    """Look for device projects in a folder and below, within the bounds of `walk`.

    A project file that cannot be read is a problem of its device. Raises InputUnreadable only where `folder` itself is
    not a folder (`folder-missing`) or cannot be listed (`folder-not-readable`).
    """
    if not is_folder(folder):
        raise InputUnreadable(
            "folder-missing",
            message("There is no folder “{path}”.", path=str(folder)),
            message("Check the name, and choose the folder that holds your projects."),
        )
    try:
        places, complete = walk(folder.absolute())
    except OSError as error:
        raise InputUnreadable(
            "folder-not-readable",
            message("“{path}” cannot be listed: {reason}.", path=str(folder), reason=reason_for(error)),
            message("Check the folder's permissions."),
        ) from error
    return Survey(tuple(_checked(device) for place in places for device in claimed(place)), complete)


def _checked(device: Device) -> Device:
    """Return the device with everything for which ESP-IDF's tool would refuse its table as a problem."""
    if device.table is None:
        return device
    try:
        opened = open_table(device.table, Given(project=device.project()))
    except StudioError as error:
        return device.with_error(error)
    found = (*opened.problems, *check(opened.layout))
    return replace(
        device, problems=(*device.problems, *(problem for problem in found if problem.severity is Severity.ERROR))
    )
