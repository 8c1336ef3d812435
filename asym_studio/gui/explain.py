"""What each kind of area is for, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asym_studio.flash import types
from asym_studio.flash.layout import AreaKind, Layout
from asym_studio.flash.types import Role

_T = QT_TRANSLATE_NOOP
_CONTEXT = "Explain"

_BY_KIND: dict[tuple[int, int], str] = {
    (types.DATA, types.OTADATA): _T(
        "Explain", "Remembers which slot boots next; always 8 KB, two sectors written in turn."
    ),
    (types.DATA, types.NVS): _T(
        "Explain", "Settings of the firmware as keys and values: Wi-Fi, calibration, your own."
    ),
    (types.DATA, types.NVS_KEYS): _T("Explain", "The keys that an encrypted nvs is read with."),
    (types.DATA, types.PHY): _T("Explain", "Calibration of the radio; used only if the firmware is configured for it."),
    (types.DATA, types.COREDUMP): _T("Explain", "Where a crash is written down, to be read after the restart."),
    (types.DATA, types.EFUSE): _T("Explain", "Stands in for the chip's fuses while one develops."),
    (types.DATA, types.SPIFFS): _T("Explain", "A SPIFFS or LittleFS file system; the name spiffs is used for both."),
    (types.DATA, types.LITTLEFS): _T("Explain", "A LittleFS file system. espflash cannot read this subtype."),
    (types.DATA, types.FAT): _T("Explain", "A FAT file system with wear levelling."),
    (types.DATA, types.UNDEFINED): _T("Explain", "Data of the firmware's own, in a form that only it knows."),
    (types.APP, types.FACTORY): _T(
        "Explain", "Boots when no OTA slot does. Over-the-air updates never write it, so it can hold an updater."
    ),
    (types.APP, types.TEST): _T("Explain", "Boots only when its GPIO is held at start."),
    (types.BOOTLOADER, types.BOOTLOADER_OTA): _T("Explain", "A second place for the bootloader, for updating it."),
    (types.BOOTLOADER, types.BOOTLOADER_RECOVERY): _T("Explain", "Boots when the first bootloader is broken."),
}
_BY_ROLE: dict[Role, str] = {
    Role.APP: _T("Explain", "The product's firmware runs from here."),
    Role.UPDATER: _T("Explain", "The small slot: it holds the updater that copies a new app into the large slot."),
    Role.BOOT: _T("Explain", "Code that runs before the app."),
    Role.OTADATA: _T("Explain", "Remembers which slot boots next."),
    Role.SETTINGS: _T("Explain", "Settings that outlive an update."),
    Role.FILES: _T("Explain", "A file system for the firmware's files."),
    Role.DATA: _T("Explain", "Data of the firmware."),
    Role.CUSTOM: _T("Explain", "A type of your own: the firmware finds it by its number."),
}
_BY_AREA: dict[AreaKind, str] = {
    AreaKind.RESERVED: _T(
        "Explain", "The chip's ROM expects the bootloader behind this, so nothing else can lie here."
    ),
    AreaKind.BOOTLOADER: _T(
        "Explain",
        "The second-stage bootloader. The chip decides where it begins, the table's offset where it has to end.",
    ),
    AreaKind.TABLE: _T(
        "Explain",
        "The partition table itself, one sector. Its offset is compiled into bootloader and app: "
        "moving it means building both again.",
    ),
    AreaKind.PARTITION: "",
    AreaKind.GAP: _T("Explain", "Nothing uses this part of the flash."),
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
