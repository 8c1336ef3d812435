"""ESP-IDF projects: CMakeLists.txt and sdkconfig.

Source: ESP-IDF `components/partition_table/Kconfig.projbuild`, `CMakeLists.txt` and `tools/cmake/kconfig.cmake`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from asym_studio.files.scan.device import Device
from asym_studio.files.scan.places import Place
from asym_studio.files.scan.texts import read_text
from asym_studio.files.store import is_file
from asym_studio.flash.errors import Severity, StudioError, message
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import SECTOR

Config = dict[str, str]
"""Kconfig symbols without their CONFIG_ and what they are set to, in the order in which they were set last."""

_MAKEFILES = {"CMakeLists.txt": "project.cmake", "Makefile": "project.mk"}
"""The build files of a project (not of a component), and what they include to be one."""
_PROJECT = re.compile(r"^[ \t]*project\s*\(\s*\"?([\w.+-]+)", re.MULTILINE)
_SETTING = re.compile(r"CONFIG_(\w+)=(.*)|# CONFIG_(\w+) is not set", re.ASCII)
_FLASH_CHOICE = re.compile(r"ESPTOOLPY_FLASHSIZE_(\d+MB)")

_SINGLE = "SINGLE_APP"
_PRESETS = {
    _SINGLE: "idf-singleapp",
    "SINGLE_APP_LARGE": "idf-singleapp-large",
    "TWO_OTA": "idf-two-ota",
    "TWO_OTA_LARGE": "idf-two-ota-large",
    "SINGLE_APP_ENCRYPTED_NVS": "idf-singleapp-encr-nvs",
    "SINGLE_APP_LARGE_ENC_NVS": "idf-singleapp-large-encr-nvs",
    "TWO_OTA_ENCRYPTED_NVS": "idf-two-ota-encr-nvs",
}
_CUSTOM = "CUSTOM"
_OTHERS = ("SINGLE_APP_TEE", "TWO_OTA_TEE")
_CHOICES = (*_PRESETS, _CUSTOM, *_OTHERS)
_WITH_COREDUMP = ("idf-singleapp", "idf-singleapp-large", "idf-two-ota")

_FLASH_UNLESS_SET = "2MB"
"""What ESP-IDF builds for where no sdkconfig names a flash size."""


def find(place: Place) -> tuple[Device, ...]:
    """Return the ESP-IDF project in this folder, if there is one. Projects for the host (`linux`) are none."""
    marks = [name for name, mark in _MAKEFILES.items() if mark in _leniently(place.file(name))]
    configs = [name for name in ("sdkconfig", "sdkconfig.defaults") if name in place.files]
    if not marks and not configs:
        return ()
    match = _PROJECT.search(_leniently(place.file("CMakeLists.txt")))
    files = config_files(place)
    device = Device(match[1] if match else place.path.name, place.path, "esp-idf", source="".join(files[:1]))
    device, config = load_config(device, place.path, files)
    if config.get("IDF_TARGET") == "linux":
        return ()
    device = device.with_flash_text(_FLASH_UNLESS_SET)
    return (apply_config(device, config, place.path),)


def config_files(place: Place, project_file: str = "sdkconfig") -> tuple[str, ...]:
    """Return the sdkconfig files that count: the project's own if it was made already, else the defaults."""
    if project_file in place.files:
        return (project_file,)
    return tuple(name for name in ("sdkconfig.defaults",) if name in place.files)


def load_config(device: Device, folder: Path, names: Sequence[str]) -> tuple[Device, Config]:
    """Return what the sdkconfig files say, later ones over earlier ones; unreadable ones are problems of the device.

    After `sdkconfig.defaults` comes the one for its target (`sdkconfig.defaults.esp32s3`), if there is one.
    """
    config: Config = {}
    queue = list(names)
    for name in queue:
        try:
            _merge(config, read_text(folder / name))
        except StudioError as error:
            device = device.with_error(error)
        target = config.get("IDF_TARGET") or (device.chip.name if device.chip else "esp32")
        special = f"sdkconfig.defaults.{target}"
        if name == "sdkconfig.defaults" and is_file(folder / special):
            queue.append(special)
    return device, config


def apply_config(device: Device, config: Config, folder: Path) -> Device:
    """Return the device with the chip, flash size, table offset and table that its sdkconfig names.

    `folder` is what a custom table's name is relative to: the project's root.
    """
    device = device.with_chip_name(config.get("IDF_TARGET")).with_flash_text(_flash_size(config))
    device = _with_offset(device, config.get("PARTITION_TABLE_OFFSET"))
    device = replace(device, secure_boot=_secure_boot(config))
    choice = _last_set(config, [f"PARTITION_TABLE_{name}" for name in _CHOICES]) or f"PARTITION_TABLE_{_SINGLE}"
    choice = choice.removeprefix("PARTITION_TABLE_")
    if choice == _CUSTOM:
        return device.with_table(config.get("PARTITION_TABLE_CUSTOM_FILENAME") or "partitions.csv", folder)
    preset = _PRESETS.get(choice)
    if preset is None:
        return device.without_known_default(choice.lower())
    if preset in _WITH_COREDUMP and _is_on(config, "ESP_COREDUMP_ENABLE_TO_FLASH", "ESP32_ENABLE_COREDUMP_TO_FLASH"):
        preset += "-coredump"
    return replace(device, default=preset)


def _leniently(path: Path | None) -> str:
    """Return a file's text for a look at it; nothing where it cannot be read."""
    if path is None:
        return ""
    try:
        return read_text(path)
    except StudioError:
        return ""


def _merge(config: Config, text: str) -> None:
    for line in text.splitlines():
        match = _SETTING.match(line.strip())
        if match is None:
            continue
        name = match[1] or match[3]
        config.pop(name, None)  # so that the order tells what was said last
        config[name] = match[2].strip().strip('"') if match[1] else "n"


def _is_on(config: Config, *names: str) -> bool:
    return any(config.get(name) == "y" for name in names)


def _last_set(config: Config, names: Sequence[str]) -> str | None:
    """Return which member of a Kconfig choice was chosen last."""
    return next((name for name in reversed(config) if name in names and config[name] == "y"), None)


def _flash_size(config: Config) -> str | None:
    choice = next((name for name in reversed(config) if _FLASH_CHOICE.fullmatch(name) and config[name] == "y"), None)
    return choice.rpartition("_")[2] if choice else config.get("ESPTOOLPY_FLASHSIZE")


def _secure_boot(config: Config) -> SecureBoot | None:
    if _is_on(config, "SECURE_SIGNED_APPS_ECDSA_SCHEME", "SECURE_BOOT_V1_ENABLED"):
        return SecureBoot.V1
    schemes = ("SECURE_SIGNED_APPS_RSA_SCHEME", "SECURE_SIGNED_APPS_ECDSA_V2_SCHEME", "SECURE_BOOT_V2_ENABLED")
    return SecureBoot.V2 if _is_on(config, *schemes) else None


def _with_offset(device: Device, text: str | None) -> Device:
    if not text:
        return device
    try:
        offset = int(text, 0)
    except ValueError:
        offset = -1
    if 0 < offset < 1 << 24 and offset % SECTOR == 0:
        return replace(device, table_offset=offset)
    return device.with_problem(
        "table-offset-unusable",
        Severity.ERROR,
        message("The project's CONFIG_PARTITION_TABLE_OFFSET “{text}” is not a multiple of 0x1000.", text=text[:40]),
    )
