"""What each kind of area is for, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asym_studio.flash import types
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.types import Role
from asym_studio.gui.i18n import QT_TRANSLATE_NOOP

_CONTEXT = "Explain"

_BY_KIND: dict[tuple[int, int], str] = {
    (types.DATA, types.OTADATA): QT_TRANSLATE_NOOP(
        "Explain", "Remembers which slot boots next; always 8 KB, two sectors written in turn."
    ),
    (types.DATA, types.NVS): QT_TRANSLATE_NOOP(
        "Explain", "Settings of the firmware as keys and values: Wi-Fi, calibration, your own."
    ),
    (types.DATA, types.NVS_KEYS): QT_TRANSLATE_NOOP("Explain", "The keys that an encrypted nvs is read with."),
    (types.DATA, types.PHY): QT_TRANSLATE_NOOP(
        "Explain", "Calibration of the radio; used only if the firmware is configured for it."
    ),
    (types.DATA, types.COREDUMP): QT_TRANSLATE_NOOP(
        "Explain", "Where a crash is written down, to be read after the restart."
    ),
    (types.DATA, types.EFUSE): QT_TRANSLATE_NOOP("Explain", "Stands in for the chip's fuses while one develops."),
    (types.DATA, types.SPIFFS): QT_TRANSLATE_NOOP(
        "Explain", "A SPIFFS or LittleFS file system; the name spiffs is used for both."
    ),
    (types.DATA, types.LITTLEFS): QT_TRANSLATE_NOOP(
        "Explain", "A LittleFS file system. espflash cannot read this subtype."
    ),
    (types.DATA, types.FAT): QT_TRANSLATE_NOOP("Explain", "A FAT file system with wear levelling."),
    (types.DATA, types.UNDEFINED): QT_TRANSLATE_NOOP(
        "Explain", "Data of the firmware's own, in a form that only it knows."
    ),
    (types.APP, types.FACTORY): QT_TRANSLATE_NOOP(
        "Explain", "Boots when no OTA slot does. Over-the-air updates never write it, so it can hold an updater."
    ),
    (types.APP, types.TEST): QT_TRANSLATE_NOOP("Explain", "Boots only when its GPIO is held at start."),
    (types.BOOTLOADER, types.BOOTLOADER_OTA): QT_TRANSLATE_NOOP(
        "Explain", "A second place for the bootloader, for updating it."
    ),
    (types.BOOTLOADER, types.BOOTLOADER_RECOVERY): QT_TRANSLATE_NOOP(
        "Explain", "Boots when the first bootloader is broken."
    ),
}
_BY_ROLE: dict[Role, str] = {
    Role.APP: QT_TRANSLATE_NOOP("Explain", "The product's firmware runs from here."),
    Role.UPDATER: QT_TRANSLATE_NOOP(
        "Explain", "The small slot: it holds the updater that copies a new app into the large slot."
    ),
    Role.BOOT: QT_TRANSLATE_NOOP("Explain", "Code that runs before the app."),
    Role.OTADATA: QT_TRANSLATE_NOOP("Explain", "Remembers which slot boots next."),
    Role.SETTINGS: QT_TRANSLATE_NOOP("Explain", "Settings that outlive an update."),
    Role.FILES: QT_TRANSLATE_NOOP("Explain", "A file system for the firmware's files."),
    Role.DATA: QT_TRANSLATE_NOOP("Explain", "Data of the firmware."),
    Role.CUSTOM: QT_TRANSLATE_NOOP("Explain", "A type of your own: the firmware finds it by its number."),
}
_BY_AREA: dict[AreaKind, str] = {
    AreaKind.RESERVED: QT_TRANSLATE_NOOP(
        "Explain", "The chip's ROM expects the bootloader behind this, so nothing else can lie here."
    ),
    AreaKind.BOOTLOADER: QT_TRANSLATE_NOOP(
        "Explain",
        "The second-stage bootloader. The chip decides where it begins, the table's offset where it has to end.",
    ),
    AreaKind.TABLE: QT_TRANSLATE_NOOP(
        "Explain",
        "The partition table itself, one sector. Its offset is compiled into bootloader and app: "
        "moving it means building both again.",
    ),
    AreaKind.PARTITION: "",
    AreaKind.GAP: QT_TRANSLATE_NOOP("Explain", "Nothing uses this part of the flash."),
}


def explain_partition(layout: Layout, row: int) -> str:
    """Return what that partition is for."""
    partition, role = layout.table[row], layout.role(row)
    if role is Role.UPDATER:
        return _translate(_BY_ROLE[role])
    return _translate(_BY_KIND.get((partition.type, partition.subtype)) or _BY_ROLE[role])


def explain_area(kind: AreaKind) -> str:
    """Return what such an area is."""
    return _translate(_BY_AREA[kind])


def _translate(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""
