"""Which devices the files of one folder speak of: each framework's own reader is asked in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from asym_studio.files.scan.device import Device
from asym_studio.files.scan.places import Place


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
