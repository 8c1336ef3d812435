"""Finding the device projects in a folder, and the partition table that each owns or the default that it uses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from asym_studio.files.reasons import reason_for
from asym_studio.files.scan.device import Device, Kind
from asym_studio.files.scan.places import Place, walk
from asym_studio.files.store import is_folder
from asym_studio.flash.errors import InputUnreadable, message

__all__ = ["Device", "Kind", "Survey", "claimed", "scan", "survey"]


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
    return Survey(tuple(device.checked() for place in places for device in claimed(place)), complete)


def claimed(place: Place) -> tuple[Device, ...]:
    """Return the devices of the project in this very folder; their tables are named and not read."""
    return next((found for find in _finders(place) if (found := find(place))), ())


def _finders(place: Place) -> Iterator[Callable[[Place], tuple[Device, ...]]]:
    """Yield who may know the project in this folder, in the order in which they look.

    PlatformIO and Cargo projects may hold ESP-IDF's and Arduino's files too. Each is imported only for a folder of its
    kind: opening one table in an ESP-IDF project, as builds do, needs no reader of the others' files.
    """
    if "platformio.ini" in place.files:
        from asym_studio.files.scan import platformio  # noqa: PLC0415 — see above

        yield platformio.find
    if place.files & {"Cargo.toml", "espflash.toml"}:
        from asym_studio.files.scan import cargo  # noqa: PLC0415 — see above

        yield cargo.find
    from asym_studio.files.scan import esp_idf  # noqa: PLC0415 — see above

    yield esp_idf.find
    if f"{place.path.name}.ino" in place.files:
        from asym_studio.files.scan import arduino  # noqa: PLC0415 — see above

        yield arduino.find
