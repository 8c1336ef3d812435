"""A first update from A to Z, for exactly one layout: the part of a kit's README that somebody follows step by step."""

from __future__ import annotations

import re
from collections.abc import Iterable

from asym_studio.flash.table import Partition
from asym_studio.flash.units import human
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import StagingKind
from asym_studio.kit.quoting import markdown

_PLACE = re.compile(r"@([A-Z]+)@")

_TEXT = """\
## A first update from A to Z

You need ESP-IDF 5.1 to 6.0, esptool 5 (`pip install esptool`), and the board on a cable. Commands start in this folder;
`APP` is the folder of your app's project, `APP/build/your_app.bin` what it builds.

### 1. Build the updater for @UPDATER@

    cd firmware/flash_app
    idf.py set-target @TARGET@
    idf.py build
    cd ../..

The build fails if the updater is larger than its slot. Do not use `idf.py flash` here: it writes to the slot that
ESP-IDF takes for the first one, whoever's that is.

### 2. Build your app for @APP@

Copy `partitions.csv` and `sdkconfig.defaults` into `APP`; delete `APP/sdkconfig` if there is one, or the new defaults
do not count. `APP/CMakeLists.txt`, with the path to this folder for `KIT`:

    cmake_minimum_required(VERSION 3.16)
    set(KIT "/path/to/this/folder")
    set(EXTRA_COMPONENT_DIRS "${KIT}/firmware/asym_ota" "${KIT}/firmware/flash_app/components/asym_core")
    include($ENV{IDF_PATH}/tools/cmake/project.cmake)
    project(your_app)
    include("${KIT}/esp-idf/asym_check.cmake")
    asym_check_size(app)

If `main` names what it requires, add `asym_ota` there. In the code, once the app knows that it works:

    #include "asym_ota.h"

    asym_ota_finish(@FOLDER@);

and when there is an update, of which your server tells length and SHA-256:

    struct asym_ota_image image = {.length = length, .receive = receive, .ctx = client};
    memcpy(image.sha256, sha256, sizeof image.sha256);
    if (asym_ota_stage(&image, @FOLDER@) == ASYM_STAGE_OK) {
        asym_ota_start_updater();
    }

where `int receive(void *client, void *data, uint32_t room)` gives the next bytes of the image, as many as there are.
`firmware/asym_ota/README.md` has more: updates from a file, and a new updater.

@STAGING@

Then, in `APP`:

    idf.py set-target @TARGET@
    idf.py build

### 3. Write everything to the board, once

@FLASHING@

The board starts the app. If there were none, it would start the updater, which says `STRANDED` and looks for an update
once a minute; it never restarts in circles.

### 4. Update

Change something, build the app again, and let the running app stage it. It restarts, and on the serial port (115200
baud) the updater says:

    updater: try 1
    updater: verified, bytes 812352
    updater: sector 4096
    …
    updater: written, bytes 812352
    updater: updated (reason 0)

Then the new app starts. Every other outcome is explained in `firmware/flash_app/README.md`. Before you trust it, pull
the plug in the middle of an update, and stage an image for another chip.
"""
_RAW = """\
An update waits in @STAGE@; its last 4 KB are for the ticket. There is nothing to mount."""
_FAT = """\
An update waits as a file in @STAGE@. Mount it in the app at `/fat` before those calls, with
`esp_vfs_fat_spiflash_mount_rw_wl` (which can format it the first time), and unmount it before the updater starts."""
_CARD = """\
An update waits as a file on a card with a FAT file system, on @BUS@: @PINS@. Mount it in the
app at `/sdcard` before those calls, and unmount it before the updater starts. For other pins write the kit again with
`--pins`."""
_MIGRATION = """
### 5. Boards in the field

`firmware/asym_migrate/README.md` has the migration on the device: how such boards get this table without a cable.
"""


def first_update(who: Cast, *, flashes: bool, migrates: bool) -> str:
    """Return the steps. There has to be an updater; `flashes`, `migrates`: whether those files are in the kit."""
    assert who.updater is not None
    updater, app = "firmware/flash_app/build/flash_app.bin", "APP/build/your_app.bin"
    missing = "Write the kit with `--for esptool`, too: its script writes every part to its place."
    flash = flashing("APP/build/bootloader/bootloader.bin", updater, app) if flashes else missing
    words = {
        "UPDATER": _slot(who.updater),
        "APP": _slot(who.app),
        "TARGET": who.layout.chip.name,
        "FOLDER": {StagingKind.RAW: "NULL", StagingKind.FAT: '"/fat"'}.get(who.staging.kind, '"/sdcard"'),
        "STAGING": _staging(who),
        "FLASHING": flash,
    }
    return _filled(_TEXT, words) + (_MIGRATION if migrates else "")


def flashing(bootloader: str, updater: str | None, app: str) -> str:
    """Return the call of the script on either system."""
    posix = f"--updater {updater} " if updater else ""
    windows = f"-Updater {updater} " if updater else ""
    lines = [
        f"    sh esptool/flash.sh --port PORT --bootloader {bootloader} {posix}{app}",
        "",
        "or on Windows, which runs scripts only where it is told to:",
        "",
        "    powershell -ExecutionPolicy Bypass -File "
        + f"esptool/flash.ps1 -Port PORT -Bootloader {bootloader} {windows}-App {app}".replace("/", "\\"),
        "",
        "An image that is larger than its slot is refused before anything is written; what was written is verified.",
    ]
    return "\n".join(lines)


def _filled(text: str, words: dict[str, str]) -> str:
    return _PLACE.sub(lambda match: words[match[1]], text)


def _slot(partition: Partition) -> str:
    place = f"{partition.subtype_name} at 0x{partition.offset:x}, {human(partition.size)}"
    return f"“{markdown(partition.label)}” ({place})"


def _staging(who: Cast) -> str:
    if who.stage is not None:
        text = _RAW if who.staging.kind is StagingKind.RAW else _FAT
        return _filled(text, {"STAGE": _slot(who.stage)})
    bus = "SPI" if who.staging.kind is StagingKind.SD_SPI else "the SDMMC host"
    return _filled(_CARD, {"BUS": bus, "PINS": _pins(who.staging.pins)})


def _pins(pins: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name.upper()} GPIO {pin}" for name, pin in pins)
