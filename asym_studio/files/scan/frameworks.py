"""The tables that Arduino's core and ESP-IDF bring along, by the names under which projects ask for them.

Source: arduino-esp32 `tools/partitions` and `boards.txt`; ESP-IDF `components/partition_table`.
"""

from __future__ import annotations

from dataclasses import replace

from asym_studio.files.presets import presets
from asym_studio.files.scan.device import Device

_ARDUINO = frozenset(
    """
    app1M_nota_spiffs14M_16MB app1M_spiffs13M_16MB app2M_nota_spiffs13M_16MB app2M_spiffs11M_16MB app3M_fat9M_16MB
    app3M_fat9M_fact512k_16MB app3M_nota_spiffs12M_16MB app3M_spiffs9M_16MB app3M_spiffs9M_fact512k_16MB
    bare_minimum_2MB default default_16MB default_32MB default_8MB default_ffat default_ffat_8MB esp_sr_16
    esp_sr_16_app4M ffat huge_app large_fat_32MB large_ffat_8MB large_littlefs_32MB large_spiffs_16MB large_spiffs_8MB
    max_app_16MB max_app_32MB max_app_4MB max_app_8MB min_spiffs minimal no_fs no_ota noota_3g noota_3gffat noota_ffat
    rainmaker rainmaker_4MB_no_ota rainmaker_8MB tinyuf2-partitions-16MB tinyuf2-partitions-16MB-noota
    tinyuf2-partitions-4MB tinyuf2-partitions-8MB tinyuf2-partitions-8MB-noota zigbee zigbee_2MB zigbee_8MB zigbee_zczr
    zigbee_zczr_2MB zigbee_zczr_8MB
    """.split()  # noqa: SIM905 -- fifty names read better without as many quotes
)
"""The stems of the CSV files in Arduino's core."""

_RENEWED = {"min_spiffs": "min_spiffs_coredump"}
"""Tables of which there is a preset for each edition: the older cores' and the newer ones'."""


def is_arduino_table(name: str) -> bool:
    """Return whether Arduino's core has a table of that file name."""
    return name.removesuffix(".csv") in _ARDUINO


def is_idf_table(name: str) -> bool:
    """Return whether ESP-IDF has a table of that file name that is a preset here."""
    return _idf_preset(name) in {preset.id for preset in presets()}


def with_idf_table(device: Device, name: str) -> Device:
    """Return the device with ESP-IDF's table of that file name (`partitions_two_ota.csv`) as its default."""
    return replace(device, default=_idf_preset(name))


def with_arduino_table(device: Device, name: str, *, old_core: bool = False) -> Device:
    """Return the device with Arduino's table of that file name as its default.

    Newer cores added a core dump to most tables. The presets are the newer editions; where an older core is asked for,
    only those that are known in both are named.
    """
    stem = name.removesuffix(".csv")
    if old_core:
        return replace(device, default=stem) if stem in _RENEWED else device.without_known_default(name)
    preset = _RENEWED.get(stem, stem)
    known = {preset.id for preset in presets() if preset.group == "arduino"}
    return replace(device, default=preset) if preset in known else device.without_known_default(name)


def _idf_preset(name: str) -> str:
    return "idf-" + name.removesuffix(".csv").removeprefix("partitions_").replace("_", "-")
