"""Wasted space and unusual choices."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import BOOTLOADER, GUIDE, STUDIO, UPDATE, ProblemCode

HINT_CODES: tuple[ProblemCode, ...] = (
    ProblemCode(
        "otadata-single-slot",
        Severity.HINT,
        "otadata chooses between apps, but there is only one.",
        "Add a second app slot, or make the app a factory app and use the space for something else.",
        BOOTLOADER,
    ),
    ProblemCode(
        "updater-in-factory",
        Severity.HINT,
        "ESP-IDF's update functions refuse to write the factory app: such an updater is updated over the cable or by "
        "code of your own.",
        "Leave it if that is intended; as an OTA slot it could be updated, too.",
        UPDATE,
    ),
    ProblemCode(
        "app-offset-mmu-page",
        Severity.HINT,
        "The chip can be configured for MMU pages larger than 64 KB, and an app then starts at a multiple of the page.",
        "Move the app if your project uses such pages.",
        GUIDE,
    ),
    ProblemCode(
        "table-offset-unusual",
        Severity.HINT,
        "The partition table is not at 0x8000; bootloader and app have its place compiled in.",
        "Build both for this offset.",
        GUIDE,
    ),
    ProblemCode(
        "measured-slot-not-largest",
        Severity.HINT,
        "PlatformIO and the Arduino IDE compare a build with ota_0 only, which is not the largest app slot.",
        "Make the app's slot ota_0.",
        STUDIO,
    ),
    ProblemCode(
        "gap-unused",
        Severity.HINT,
        "A stretch of flash belongs to no partition.",
        "Grow a neighbour into it, or put another partition there.",
        STUDIO,
    ),
    ProblemCode(
        "gap-before-app",
        Severity.HINT,
        "A stretch of flash is free because the next app must start at a multiple of 64 KB.",
        "Grow the partition before it, or put a small data partition there.",
        STUDIO,
    ),
    ProblemCode(
        "gap-at-end",
        Severity.HINT,
        "The end of the flash belongs to no partition.",
        "Grow the last partition, or add one.",
        STUDIO,
    ),
)
