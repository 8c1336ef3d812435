"""The registry of the reasons for which a migration is not planned; `flash.rules.codes` holds what tables are refused
for."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import BOOTLOADER, STUDIO, UPDATE, ProblemCode


def _code(code: str, cause: str, remedy: str, source: str = STUDIO) -> ProblemCode:
    return ProblemCode(code, Severity.ERROR, cause, remedy, source)


_ALL = (
    _code(
        "app-unconfirmed",
        "The selected app has not confirmed itself, and whether the bootloader rolls back is not known.",
        "Let it run until it is confirmed, or select an app: asym-studio board select LABEL.",
        BOOTLOADER,
    ),
    _code(
        "app-would-not-start",
        "At the end of the plan the bootloader would not start the app.",
        "See `asym-studio boot` on a dump of the flash for what the bootloader does, and why.",
        BOOTLOADER,
    ),
    _code(
        "board-encrypted",
        "Flash encryption is on: content cannot be moved, and plain bytes are garbage to the chip.",
        "Update such a board through its own app.",
    ),
    _code(
        "board-secure-boot",
        "Secure boot is on: the chip starts only what is signed, and one wrong write may end it for good.",
        "Update such a board through its own app, with signed images.",
    ),
    _code("flash-not-whole", "What was read is not the size of a flash chip.", "Read the board's whole flash."),
    _code(
        "image-damaged",
        "An image's checksum or hash is not that of its bytes.",
        "Build it again, or download it again.",
        "ESP-IDF esp_app_format.h, esptool 5.6 bin_image.py",
    ),
    _code("image-for-another-chip", "The image was built for another chip.", "Build it for this chip.", BOOTLOADER),
    _code("image-too-large", "The image does not fit into its slot.", "Make the slot larger, or the app smaller."),
    _code("image-unreadable", "The file holds no app image.", "Give the .bin file that the build made of the app."),
    _code(
        "no-app", "The board starts no app now, and none was given.", "Give the app that it is to run: --app APP.bin."
    ),
    _code(
        "otadata-foreign",
        "otadata holds records whose checksums are not ESP-IDF's: another bootloader made them.",
        "Erase otadata if you know what starts then, and plan again.",
        UPDATE,
    ),
    _code(
        "partition-missing",
        "There is no partition of that label.",
        "Use one of the labels that the message lists.",
    ),
    _code(
        "table-at-another-place",
        "The board's table lies elsewhere than the new one; the place is compiled into bootloader and app.",
        "Give the board's --table-offset, or flash all three with your build tool.",
        BOOTLOADER,
    ),
    _code("table-beyond-flash", "A partition ends behind the end of the flash.", "Use a table that fits this board."),
    _code(
        "table-beyond-header-flash-size",
        "The table ends behind the flash size in the bootloader's header; the bootloader would refuse it.",
        "Let the header be corrected as well: --correct-header.",
        BOOTLOADER,
    ),
    _code("table-changed", "The table on the board is not the one that was read before.", "Read the board again."),
    _code(
        "table-for-another-chip",
        "The table is for another chip than the board has.",
        "Open the table that belongs to this board, or change its chip there.",
    ),
    _code(
        "table-md5-missing",
        "The new table has no checksum row, and apps built with ESP-IDF refuse such a table.",
        "Write the table anew from its CSV: that adds the row.",
        BOOTLOADER,
    ),
    _code("table-overlaps", "Partitions on the board overlap.", "Write a sound table to the board first."),
    _code(
        "would-lose-data",
        "Content would be lost: it cannot be moved or resized as the new table wants it.",
        "Change the new table, save the files first, or give the content up: --drop LABEL.",
    ),
)

MIGRATION_CODES: dict[str, ProblemCode] = {code.code: code for code in _ALL}
"""Every code with which a migration is not planned, beside those of `flash.rules.codes.CODES`."""
