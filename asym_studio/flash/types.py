"""Partition types and subtypes, by number and by the names that the CSV uses.

Source: ESP-IDF `gen_esp32part.py` 1.5 and `esp_partition.h`.
"""

from __future__ import annotations

from enum import Enum

APP, DATA, BOOTLOADER, PARTITION_TABLE = 0x00, 0x01, 0x02, 0x03

TYPES: dict[str, int] = {
    "app": APP,
    "data": DATA,
    "bootloader": BOOTLOADER,
    "partition_table": PARTITION_TABLE,
}

FACTORY, TEST, OTA_0, OTA_SLOTS = 0x00, 0x20, 0x10, 16
OTADATA, PHY, NVS, COREDUMP, NVS_KEYS, EFUSE, UNDEFINED = range(7)
ESPHTTPD, FAT, SPIFFS, LITTLEFS, TEE_OTADATA = 0x80, 0x81, 0x82, 0x83, 0x90
PRIMARY, BOOTLOADER_OTA, BOOTLOADER_RECOVERY = 0x00, 0x01, 0x02

SUBTYPES: dict[int, dict[str, int]] = {
    APP: {
        "factory": FACTORY,
        **{f"ota_{n}": OTA_0 + n for n in range(OTA_SLOTS)},
        "test": TEST,
        "tee_0": 0x30,
        "tee_1": 0x31,
    },
    DATA: {
        "ota": OTADATA,
        "phy": PHY,
        "nvs": NVS,
        "coredump": COREDUMP,
        "nvs_keys": NVS_KEYS,
        "efuse": EFUSE,
        "undefined": UNDEFINED,
        "esphttpd": ESPHTTPD,
        "fat": FAT,
        "spiffs": SPIFFS,
        "littlefs": LITTLEFS,
        "tee_ota": TEE_OTADATA,
    },
    BOOTLOADER: {"primary": PRIMARY, "ota": BOOTLOADER_OTA, "recovery": BOOTLOADER_RECOVERY},
    PARTITION_TABLE: {"primary": PRIMARY, "ota": 0x01},
}

_TYPE_NAMES = {number: name for name, number in TYPES.items()}
_SUBTYPE_NAMES = {kind: {number: name for name, number in names.items()} for kind, names in SUBTYPES.items()}

FIRST_CUSTOM_TYPE, LAST_CUSTOM_TYPE = 0x40, 0xFE

ENCRYPTED, READONLY = 0x1, 0x2
FLAGS: dict[str, int] = {"encrypted": ENCRYPTED, "readonly": READONLY}
KNOWN_FLAGS = ENCRYPTED | READONLY


def type_name(kind: int) -> str:
    """Return the CSV's name of a type, or `0x40` where it has none."""
    return _TYPE_NAMES.get(kind, f"0x{kind:02x}")


def subtype_name(kind: int, subtype: int) -> str:
    """Return the CSV's name of a subtype within its type, or `0x99` where it has none."""
    return _SUBTYPE_NAMES.get(kind, {}).get(subtype, f"0x{subtype:02x}")


def flag_names(flags: int) -> tuple[str, ...]:
    """Return the names of the known flags that are set, in the order of their bits."""
    return tuple(name for name, bit in FLAGS.items() if flags & bit)


class Role(Enum):
    """What a partition is for; the map gives each role a colour and a pattern."""

    APP = "app"
    UPDATER = "updater"
    BOOT = "boot"
    OTADATA = "otadata"
    SETTINGS = "settings"
    FILES = "files"
    DATA = "data"
    CUSTOM = "custom"

    __hash__ = object.__hash__  # by identity: Enum's own is slow, and every frame of a drag asks for it
