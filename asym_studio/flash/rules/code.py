"""One kind of problem, as the registry (codes.py) holds it."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.errors import Severity

TOOL = "ESP-IDF gen_esp32part.py 1.5"
BOOTLOADER = "ESP-IDF bootloader_support (flash_partitions.c, bootloader_utility.c)"
UPDATE = "ESP-IDF app_update (esp_ota_ops.c)"
GUIDE = "ESP-IDF Programming Guide, “Partition Tables”"
ESPFLASH = "espflash, crate esp-idf-part 0.6"
IMAGE = "ESP-IDF esp_app_format.h, esptool 5.6 bin_image.py"
STUDIO = "Asym Studio"


@dataclass(frozen=True)
class ProblemCode:
    """One kind of problem. `source` names the program or document in which the rule can be looked up."""

    code: str
    severity: Severity
    cause: str
    remedy: str
    source: str
