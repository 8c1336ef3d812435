"""Arduino sketches for the ESP32: a `partitions.csv` beside the sketch, or a scheme chosen in `sketch.yaml`.

Source: arduino-esp32 `platform.txt` (a sketch's own table goes before the scheme) and `boards.txt`; Arduino CLI's
“Sketch project file”.
"""

from __future__ import annotations

from typing import Any

from asym_studio.files.scan import frameworks
from asym_studio.files.scan.device import Device
from asym_studio.files.scan.places import Place
from asym_studio.files.scan.texts import broken, read_text, table_at, text_at
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import StudioError, message

_TABLE = "partitions.csv"
_PROJECT_FILES = ("sketch.yaml", "sketch.yml")
_ARCHITECTURE = "esp32"
_MAX_PROJECT_TEXT = 64 * 1024
"""YAML is read slowly; what Arduino's tools write has a few hundred bytes."""

_SCHEMES = {"defaultffat": "default_ffat", "fatflash": "ffat", "rainmaker_4MB": "rainmaker_4MB_no_ota"}
"""Schemes whose table has another name."""
_OWN = "custom"

_Board = tuple[str | None, str]
"""A profile's name, if it has one, and its board: `esp32:esp32:esp32s3:FlashSize=8M,PartitionScheme=huge_app`."""


def find(place: Place) -> tuple[Device, ...]:
    """Return the sketch in this folder, once for each of its ESP32 profiles.

    A sketch that names neither a board nor a table may be for any Arduino, and is not returned.
    """
    if f"{place.path.name}.ino" not in place.files:
        return ()
    plain = Device(place.path.name, place.path, "arduino")
    try:
        boards = _boards(place)
    except StudioError as error:
        plain, boards = plain.with_error(error), ()
    if boards:
        return tuple(_device(place, profile, fqbn) for profile, fqbn in boards)
    if _TABLE in place.files:
        return (plain.with_table(_TABLE, place.path),)
    return ()


def _device(place: Place, profile: str | None, fqbn: str) -> Device:
    board, _, options = fqbn.split(":", 2)[2].partition(":")
    chosen = dict(option.partition("=")[::2] for option in options.split(","))
    device = Device(place.path.name, place.path, "arduino", profile)
    if board.lower() in CHIPS:
        device = device.with_chip_name(board)
    device = device.with_flash_text(chosen.get("FlashSize"))
    scheme = chosen.get("PartitionScheme")
    if _TABLE in place.files or scheme == _OWN:
        return device.with_table(_TABLE, place.path)
    if scheme is None and device.chip is None:
        return device.without_known_default("default")  # what that is, the board's maker decides
    scheme = scheme or "default"
    return frameworks.with_arduino_table(device, _SCHEMES.get(scheme, scheme))


def _boards(place: Place) -> tuple[_Board, ...]:
    """Return the ESP32 boards that the sketch's project file names: each profile's, else the default."""
    name = next((name for name in _PROJECT_FILES if name in place.files), None)
    if name is None:
        return ()
    content = _yaml(place, name)
    profiles = table_at(content, "profiles")
    named = [(profile, text_at(profiles, profile, "fqbn")) for profile in profiles]
    boards: list[tuple[str | None, str | None]] = [*named] or [(None, text_at(content, "default_fqbn"))]
    return tuple((profile, fqbn) for profile, fqbn in boards if fqbn and _is_esp32(fqbn))


def _is_esp32(fqbn: str) -> bool:
    parts = fqbn.split(":")
    return len(parts) >= 3 and parts[1] == _ARCHITECTURE


def _yaml(place: Place, name: str) -> Any:
    # PyYAML has no types of its own. It is slow to import, and only sketches with a project file need it.
    import yaml  # type: ignore[import-untyped]  # noqa: PLC0415

    text = read_text(place.path / name)
    if len(text) > _MAX_PROJECT_TEXT:
        raise broken(place.path / name, message("it is too large for a sketch's project file"))
    try:
        return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 -- makes strings, lists and dicts only
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise broken(place.path / name, " ".join(str(error).split())) from error
