"""PlatformIO projects: one device for each environment whose platform is Espressif's.

Source: PlatformIO `platform-espressif32` (`builder/`, `boards/`) and arduino-esp32 `tools/platformio-build.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.files.scan import esp_idf, frameworks
from asym_studio.files.scan.device import Device
from asym_studio.files.scan.pio_config import PioConfig
from asym_studio.files.scan.places import Place
from asym_studio.files.scan.texts import mentions, read_json, text_at
from asym_studio.files.store import is_file
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import Severity, StudioError, message

_PLATFORM = "espressif32"
_PINNED = re.compile(_PLATFORM + r"\s*@\s*[~^=]*\s*(\d+)")
_FIRST_WITH_COREDUMP = 6
"""From this version of the platform on, Arduino's tables have a core dump."""
_FAMILY = re.compile(r"esp32[-_]?([a-z]\d{1,2})(?!\d)")
_PROJECT_FOLDER = re.compile(r"\$\{?PROJECT_DIR\}?/?")


@dataclass(frozen=True)
class _Board:
    """What a board's manifest says. Names are the chip's, sizes as written there, tables as Arduino calls them."""

    chip: str | None = None
    flash: str | None = None
    table: str | None = None


_BOARDS = {
    **dict.fromkeys(
        ("esp32dev", "esp32cam", "nodemcu-32s", "lolin32", "esp32doit-devkit-v1", "wemos_d1_mini32", "featheresp32"),
        _Board("esp32", "4MB", "default.csv"),
    ),
    "esp32-c3-devkitm-1": _Board("esp32c3", "4MB", "default.csv"),
    "esp32-s2-saola-1": _Board("esp32s2", "4MB", "default.csv"),
    "esp32-s3-devkitc-1": _Board("esp32s3", "8MB", "default_8MB.csv"),
}
"""The boards that most projects name. Of the others only what is certain is said."""


def find(place: Place) -> tuple[Device, ...]:
    """Return the ESP32 environments of the PlatformIO project in this folder, if there is one."""
    path = place.file("platformio.ini")
    if path is None:
        return ()
    try:
        config = PioConfig(path)
    except StudioError as error:
        broken = Device(place.path.name, place.path, "platformio").with_error(error)
        return (broken,) if mentions(path, _PLATFORM.encode()) else ()
    return tuple(
        _device(place, config, environment)
        for environment in config.environments()
        if _PLATFORM in (config.get(environment, "platform") or "").lower()
    )


def _device(place: Place, config: PioConfig, environment: str) -> Device:
    device = Device(place.path.name, place.path, "platformio", environment, source="platformio.ini")
    device, board = _board(device, config.get(environment, "board") or "")
    device = device.with_chip_name(config.get(environment, "board_build.mcu") or board.chip)
    device = device.with_flash_text(config.get(environment, "board_upload.flash_size") or board.flash)
    frame = (config.get(environment, "framework") or "").lower()
    named = config.get(environment, "board_build.partitions", "board_build.arduino.partitions")
    if named:
        return _with_named_table(device, named, config.get(environment, "platform") or "")
    if "arduino" in frame:
        table = board.table
        pinned = config.get(environment, "platform") or ""
        return _with_arduino(device, table, pinned) if table else device.without_known_default("default.csv")
    if "espidf" in frame:
        device, kconfig = esp_idf.load_config(
            device, place.path, esp_idf.config_files(place, f"sdkconfig.{environment}")
        )
        kconfig.pop("IDF_TARGET", None)  # PlatformIO takes both from the board
        return esp_idf.apply_config(device, kconfig, place.path)
    return device


def _with_named_table(device: Device, named: str, platform: str) -> Device:
    """Return the device with the table that it names: a file of the project's, else one of the framework's."""
    name = _PROJECT_FOLDER.sub("", named)
    if "$" in name:
        return device.with_problem(
            "table-name-unresolved",
            Severity.WARNING,
            message("The project names its table “{name}”, which is known only while it is built.", name=name[:200]),
        )
    if not is_file(device.folder / name):
        if frameworks.is_arduino_table(name):
            return _with_arduino(device, name, platform)
        if frameworks.is_idf_table(name):
            return frameworks.with_idf_table(device, name)
    return device.with_table(name, device.folder)


def _with_arduino(device: Device, name: str, platform: str) -> Device:
    pinned = _PINNED.search(platform)
    old = pinned is not None and int(pinned[1]) < _FIRST_WITH_COREDUMP
    return frameworks.with_arduino_table(device, name, old_core=old)


def _board(device: Device, name: str) -> tuple[Device, _Board]:
    """Return what is known of a board: from the project's own manifest, from the list, else the chip in its name."""
    manifest = device.folder / "boards" / f"{name}.json"
    if name and is_file(manifest):
        try:
            content = read_json(manifest)
        except StudioError as error:
            return device.with_error(error), _Board()
        table = text_at(content, "build", "arduino", "partitions") or text_at(content, "build", "partitions")
        flash = text_at(content, "upload", "flash_size")
        return device, _Board(text_at(content, "build", "mcu"), flash, table or "default.csv")
    if name in _BOARDS:
        return device, _BOARDS[name]
    family = _FAMILY.search(name.lower())
    chip = f"esp32{family[1]}" if family else None
    return device, _Board(chip if chip in CHIPS else None)
