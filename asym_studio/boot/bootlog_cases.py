"""The known messages of ROM, bootloader and apps, why each one comes, and what to do.

Sources: the log calls in ESP-IDF (`flash_partitions.c`, `bootloader_utility.c`, `esp_image_format.c`, `esp_ota_ops.c`,
`spi_flash`), the chips' ROM, and the file systems' own. FACTS §1 and §2 of the project explain the causes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.flash.errors import Message, message


@dataclass(frozen=True)
class Cause:
    """A message that is known, by a pattern of its text."""

    code: str
    pattern: re.Pattern[str]
    cause: Message
    remedy: Message


def _case(code: str, pattern: str, cause: str, remedy: str) -> Cause:
    return Cause(code, re.compile(pattern, re.IGNORECASE), message(cause), message(remedy))


CASES = (
    _case(
        "header-flash-size",
        r"exceeds flash chip size",
        "A partition ends behind what the bootloader takes the flash for. It believes the size in its own image's "
        "header, not the chip.",
        "Let the header be corrected: asym-studio board write-table TABLE --correct-header; and set the flash size in "
        "the build (CONFIG_ESPTOOLPY_FLASHSIZE, board_build.flash_size, espflash --flash-size).",
    ),
    _case(
        "chip-smaller-than-header",
        r"Detected size\(\d+k\) smaller than the size in the binary image header",
        "The flash chip is smaller than the image's header says.",
        "Build for the real flash size, and use a table that fits it.",
    ),
    _case(
        "chip-larger-than-header",
        r"Detected size\(\d+k\) larger than the size in the binary image header",
        "The flash chip is larger than the image's header says; the rest of it is not used.",
        "Set the flash size in the build if the table is to reach further.",
    ),
    _case(
        "table-md5",
        r"Incorrect MD5|MD5 checksum (?:mismatch|is incorrect)",
        "The table's checksum is wrong: it was changed by hand, or only a part of it was written.",
        "Write the table anew: asym-studio board write-table TABLE.",
    ),
    _case(
        "table-without-md5",
        r"No MD5 found in partition table",
        "The table has no checksum row, and the app insists on one.",
        "Write the table anew with its checksum: asym-studio board write-table TABLE.",
    ),
    _case(
        "table-row-magic",
        r"partition \d+ invalid magic number",
        "Where the table should be there are other bytes: it was never written, or lies somewhere else.",
        "Write the table; check that bootloader, app and table were built for the same table offset.",
    ),
    _case(
        "table-refused",
        r"load partition table error|Failed to verify partition table",
        "The bootloader finds no table that it accepts. The lines before say why.",
        "Write the table anew: asym-studio board write-table TABLE.",
    ),
    _case(
        "no-bootable-app",
        r"No bootable app partitions",
        "No app slot of the table holds an image that can be started.",
        "Write an app: asym-studio board write LABEL APP.bin. After a new table, apps may lie where no slot is now.",
    ),
    _case(
        "otadata-too-small",
        r"ota_info partition size \d+ is too small",
        "The otadata partition is smaller than 0x2000 bytes.",
        "Give otadata 0x2000 bytes in the table.",
    ),
    _case(
        "image-magic",
        r"invalid magic byte",
        "Where an app should start there is no image: nothing was flashed there, or the slot starts elsewhere now.",
        "Write the app to that slot, or restore the table that it was flashed with.",
    ),
    _case(
        "image-checksum",
        r"Checksum failed\. Calculated",
        "The image's checksum is wrong: it is damaged, or another write has gone over its end.",
        "Write the app again. If it comes back, compare the app's length with its partition.",
    ),
    _case(
        "image-hash",
        r"Image hash failed|hash (?:mismatch|check failed)",
        "The image's SHA-256 is wrong: it is damaged, or another write has gone over its end.",
        "Write the app again. If it comes back, compare the app's length with its partition.",
    ),
    _case(
        "image-too-long",
        r"doesn't fit in partition length|image (?:too large|length \d+ doesn't fit)",
        "The image is longer than its partition.",
        "Enlarge the partition: asym-studio fit APP.bin says how large it has to be.",
    ),
    _case(
        "image-wrong-chip",
        r"mismatch chip ID|can't run on (?:this )?chip",
        "The image was built for another chip.",
        "Build it for this board's chip.",
    ),
    _case(
        "image-wrong-revision",
        r"requires chip rev|requires efuse blk rev",
        "The image needs another revision of the chip.",
        "Build it with a lower minimum revision, or use a newer chip.",
    ),
    _case(
        "image-misplaced",
        r"load address 0x[0-9a-f]+,? doesn't match data",
        "The app lies at an offset that it cannot run from: slots start at multiples of 64 KB.",
        "Move the slot to a multiple of 64 KB and write the app there.",
    ),
    _case(
        "slot-not-bootable",
        r"app partition(?: slot \d+)? is not bootable",
        "The slot that was to be started holds no good image; the bootloader goes on to another one.",
        "Write the app to that slot again, or select another: asym-studio board select LABEL.",
    ),
    _case(
        "rolled-back",
        r"rollback|ESP_OTA_IMG_ABORTED|img_aborted|PENDING_VERIFY",
        "An app that was started for the first time did not confirm itself before the next reset, so the bootloader "
        "went back to the one before.",
        "Let the new app call esp_ota_mark_app_valid_cancel_rollback() once it works; look why it was reset before.",
    ),
    _case(
        "rom-no-bootloader",
        r"invalid header: 0x|flash read err, 1000|No bootable image",
        "The chip's ROM finds no bootloader: the flash is erased, or the bootloader lies at another chip's offset.",
        "Flash the bootloader with your build tool; it starts at 0x1000 on ESP32 and S2, 0x2000 on P4, C5, H4 and S31, "
        "else at 0x0.",
    ),
    _case(
        "rom-bootloader-damaged",
        r"csum err: ?0x|Checksum failure\. Calculated",
        "The chip's ROM does not start the bootloader: its checksum is wrong. Writing it was cut off, or the flash is "
        "bad.",
        "Flash the bootloader again with your build tool, or restore a backup: asym-studio board restore BACKUP.",
    ),
    _case(
        "out-of-bounds",
        r"OutOfBounds",
        "The app reached behind the end of a partition: the table on the board is another one than it was built for, "
        "or this device has no such partition.",
        "Compare the board's table with the app's: give this command the table with --table.",
    ),
    _case(
        "spiffs-mount",
        r"SPIFFS.*mount failed|spiffs.*-100(?:25|02)",
        "SPIFFS does not mount: its partition has another size or place than when it was formatted, or it is new.",
        "Restore the old place and size, or let the app format it: what is in it is lost then.",
    ),
    _case(
        "littlefs-mount",
        r"Corrupted dir pair|esp_littlefs: .*(?:fail|error)|lfs\.c:.*error",
        "LittleFS does not mount: its partition starts somewhere else now, has shrunk, or is new.",
        "Restore the old place, or let the app format it: what is in it is lost then.",
    ),
    _case(
        "fat-mount",
        r"vfs_fat.*f_mount failed|wl_mount failed",
        "FAT does not mount: wear levelling keeps its state at the partition's end, which is somewhere else now.",
        "Restore the old size, or let the app format it: what is in it is lost then.",
    ),
    _case(
        "nvs-pages",
        r"ESP_ERR_NVS_NO_FREE_PAGES|ESP_ERR_NVS_NEW_VERSION_FOUND",
        "NVS has no free page: its partition is full, was made smaller, or holds something else.",
        "Give nvs more pages, or erase it: asym-studio board erase nvs (settings are lost; they are backed up first).",
    ),
    _case(
        "partition-not-found",
        r"partition (?:could not be found|not found)|ESP_ERR_NOT_FOUND|failed to find partition",
        "The app looks for a partition that the board's table does not have.",
        "Write the table that belongs to the app: asym-studio board write-table TABLE.",
    ),
    _case(
        "brownout",
        r"Brownout detector was triggered",
        "The supply voltage broke down.",
        "Use a better supply or a shorter cable; writing to flash in that state damages it.",
    ),
    _case(
        "crash",
        r"Guru Meditation Error|abort\(\) was called|^assert failed",
        "The app crashed. That is the app's own fault, unless one of the other findings explains it.",
        "Look up the backtrace with your build tool's monitor.",
    ),
)
"""The first case whose pattern is in a line is that line's."""
