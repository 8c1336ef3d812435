"""PlatformIO, the Arduino IDE, espflash, ESPHome and Tasmota: what each takes of a layout, and what it does not.

Read in their sources (2025): `builder/main.py` of platformio/platform-espressif32 6.x and pioarduino 55, `platform.txt`
and `boards.txt` of arduino-esp32 3.x, `espflash/src/cli/config.rs` 4.x, `esphome/components/esp32`, and
`platformio_tasmota_env32.ini`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.flash import types
from asym_studio.flash.bounds import shown
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET, FLASH_SIZES
from asym_studio.flash.errors import Message, message
from asym_studio.flash.rules import tools
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, hexadecimal, human
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import Ecosystem, KitFile
from asym_studio.kit.quoting import comment, double_quoted, is_plain

_NUMBER = re.compile(r"0x[0-9a-fA-F]+|[0-9]+[kKmM]?", re.ASCII)
_FIRST_APP = 0x10000
_ARDUINO_OTADATA = 0xE000
_ESPHOME_FLASH = (2, 4, 8, 16, 32)
_ESPHOME_CHIPS = frozenset(
    ("esp32", "esp32s2", "esp32s3", "esp32c2", "esp32c3", "esp32c5", "esp32c6", "esp32c61", "esp32h2", "esp32p4")
)
_TASMOTA_CHIPS = {
    "esp32": "tasmota32",
    "esp32s2": "tasmota32s2",
    "esp32s3": "tasmota32s3",
    "esp32c2": "tasmota32c2",
    "esp32c3": "tasmota32c3",
    "esp32c5": "tasmota32c5",
    "esp32c6": "tasmota32c6",
    "esp32p4": "tasmota32p4",
}


@dataclass(frozen=True)
class Part:
    """The files for one ecosystem, and what it does not take of this layout."""

    files: tuple[KitFile, ...] = ()
    warnings: tuple[Message, ...] = ()


def flash_size_name(who: Cast) -> str | None:
    """Return `4MB`; None for a size that no tool has a name for."""
    return f"{who.layout.extent // MB}MB" if who.layout.extent in FLASH_SIZES else None


def _file(ecosystem: Ecosystem, name: str, lines: list[str], about: Message) -> KitFile:
    return KitFile(f"{ecosystem.value}/{name}", "\n".join([*lines, ""]).encode(), about, ecosystem=ecosystem)


def _default_place(who: Cast, tool: str | Message) -> tuple[Message, ...]:
    """Return the warning of a tool that writes every table to 0x8000."""
    if who.layout.table.offset == DEFAULT_TABLE_OFFSET:
        return ()
    return (
        message(
            "{tool} writes the table to 0x8000 and its bootloader looks for it there; this one lies at {offset}.",
            tool=tool,
            offset=hexadecimal(who.layout.table.offset),
        ),
    )


def platformio(who: Cast) -> Part:
    """Return a section for platformio.ini for each of app and updater."""
    lines = [
        "; Written by Asym Studio. Copy partitions.csv beside platformio.ini, add this file to it:",
        ";   [platformio]",
        ";   extra_configs = asym.ini",
        "; and let your environment take over the settings:",
        ";   [env:myboard]",
        ";   extends = asym_app",
        *_platformio_section("asym_app", who, who.app),
        *(_platformio_section("asym_updater", who, who.updater) if who.updater else ()),
    ]
    about = message("Table, sizes and offsets for [env] sections, for the app and the updater.")
    warnings = list(_default_place(who, message("PlatformIO with the Arduino framework")))
    if who.updater is not None and not who.updater.is_ota_slot:
        warnings.append(
            message(
                "PlatformIO with ESP-IDF uploads to the factory slot, which here is the updater's (“{label}”): upload "
                "the app with the kit's flash script.",
                label=shown(who.updater.label),
            )
        )
    if who.updater is not None and who.app.subtype != types.OTA_0:
        warnings.append(
            message(
                "PlatformIO uploads to ota_0, but the app is in “{label}” ({subtype}): use the kit's flash script.",
                label=shown(who.app.label),
                subtype=who.app.subtype_name,
            )
        )
    return Part((_file(Ecosystem.PLATFORMIO, "asym.ini", lines, about),), tuple(warnings))


def _platformio_section(name: str, who: Cast, slot: Partition) -> list[str]:
    lines = ["", f"; {comment(slot.label)}: {slot.subtype_name}, {human(slot.size)}", f"[{name}]"]
    lines.append("board_build.partitions = partitions.csv")
    if is_plain(slot.label):
        lines.append(f"board_build.app_partition_name = {slot.label}")
    lines += [
        f"board_upload.maximum_size = {slot.size}",
        f"board_upload.offset_address = {hexadecimal(slot.offset)}",
    ]
    size = flash_size_name(who)
    return [*lines, f"board_upload.flash_size = {size}"] if size else lines


def csv_warnings(csv: bytes) -> tuple[Message, ...]:
    """Return what the table readers of PlatformIO's platforms make of the CSV; ESPHome and Tasmota build with them.

    They know plain numbers, hexadecimal ones with a small 0x, and one K or M behind a decimal number; UTF-8 only.
    """
    try:
        lines = [line.split(",") for line in csv.decode().splitlines() if line.strip()[:1] not in ("", "#")]
    except UnicodeDecodeError:
        return (
            message("PlatformIO, ESPHome and Tasmota read tables in UTF-8 only; partitions.csv has another encoding."),
        )
    cells = [cell.strip() for line in lines for cell in (*line[3:4], *line[4:5])]
    odd = next((cell for cell in cells if cell and not _NUMBER.fullmatch(cell)), None)
    if odd is None:
        return ()
    return (
        message(
            "PlatformIO, ESPHome and Tasmota cannot read “{cell}” in partitions.csv. Write the number like 0x10000, "
            "65536 or 64K.",
            cell=shown(odd),
        ),
    )


def arduino(who: Cast) -> Part:
    """Return a partition scheme for the Arduino IDE's menu."""
    board = who.layout.chip.name
    scheme = f"{board}.menu.PartitionScheme.asym"
    title = f"Asymmetric ({human(who.app.size)} app{f', {human(who.updater.size)} updater' if who.updater else ''})"
    lines = [
        "# Written by Asym Studio. Add these lines to boards.local.txt beside the boards.txt of the ESP32 core, copy",
        "# partitions.csv into the sketch's folder (or to tools/partitions/asym_studio.csv of the core), and restart.",
        f"# For another board than “{board}” replace the first word of each line by its name in boards.txt.",
        f"{scheme}={title}",
        f"{scheme}.build.partitions=asym_studio",
        f"{scheme}.upload.maximum_size={who.app.size}",
    ]
    warnings = list(_default_place(who, message("The Arduino IDE")))
    if who.app.offset != _FIRST_APP:
        warnings.append(
            message(
                "The Arduino IDE uploads every sketch to 0x10000, but the app's slot “{label}” begins at {offset}: "
                "upload with the kit's flash script.",
                label=shown(who.app.label),
                offset=hexadecimal(who.app.offset),
            )
        )
    if who.otadata is None or who.otadata.offset != _ARDUINO_OTADATA:
        warnings.append(
            message(
                "The Arduino IDE writes 0x2000 bytes of otadata to 0xe000 with every upload, where this layout has "
                "something else: upload with the kit's flash script."
            )
        )
    about = message("A partition scheme for the menu, with the right maximum size.")
    return Part((_file(Ecosystem.ARDUINO, "boards.local.txt", lines, about),), tuple(warnings))


def espflash(who: Cast) -> Part:
    """Return espflash.toml, with what espflash's table reader crashes on as warnings."""
    layout = who.layout
    faults = [finding.message for rule in (tools.espflash, tools.unknown_flags) for finding in rule(layout)]
    size = flash_size_name(who)
    lines = ["# Written by Asym Studio for espflash 4. Copy it and partition-table.bin beside Cargo.toml."]
    lines += [f"# CAUTION: {comment(str(fault))}" for fault in faults]
    for section in ("idf_format_args", "idf"):  # renamed within 4.x; each version passes over the other one
        lines += ["", f"[{section}]", 'partition_table = "partition-table.bin"']
        lines.append(f"partition_table_offset = {layout.table.offset}")
        lines.append(f"target_app_partition = {double_quoted(who.app.label)}")
    if size:
        lines += ["", "[flash]", f'size = "{size}"']
    warnings = list(faults)
    summed = sum(p.size for p in layout.table)
    if summed > layout.extent:
        warnings.append(message("espflash refuses the table: its partitions sum up to more than the flash has."))
    about = message("Table, flash size and the app's slot for espflash and cargo-espflash.")
    return Part((_file(Ecosystem.ESPFLASH, "espflash.toml", lines, about),), tuple(warnings))


def esphome(who: Cast) -> Part:
    """Return the `esp32:` block of a device's YAML; nothing for a chip or flash size that ESPHome does not know."""
    layout = who.layout
    if layout.chip.name not in _ESPHOME_CHIPS or layout.extent not in [size * MB for size in _ESPHOME_FLASH]:
        text = message(
            "ESPHome knows no {chip} with {size} of flash: there is nothing for it.",
            chip=layout.chip.title,
            size=human(layout.extent),
        )
        return Part((), (text,))
    lines = [
        "# Written by Asym Studio. Copy partitions.csv beside the device's YAML, and take over this block.",
        "esp32:",
        f"  variant: {layout.chip.name}",
        f"  flash_size: {flash_size_name(who)}",
        "  partitions: partitions.csv",
        "  framework:",
        "    type: esp-idf",
    ]
    if layout.table.offset != DEFAULT_TABLE_OFFSET:
        lines += [
            "    sdkconfig_options:",
            f'      CONFIG_PARTITION_TABLE_OFFSET: "{hexadecimal(layout.table.offset)}"',
        ]
    warnings = []
    if who.updater is not None or who.slots < 2 or who.otadata is None:
        warnings.append(
            message(
                "ESPHome's own update over the air writes to the other OTA slot, which has no room for the app here: "
                "update over a cable, or through the updater."
            )
        )
    about = message("The esp32 block with the table, the chip and the flash size.")
    return Part((_file(Ecosystem.ESPHOME, "asym.yaml", lines, about),), tuple(warnings))


def tasmota(who: Cast) -> Part:
    """Return build environments for Tasmota; nothing where the layout is not one of its safeboot kind."""
    base = _TASMOTA_CHIPS.get(who.layout.chip.name)
    updater = who.updater
    is_safeboot = updater is not None and not updater.is_ota_slot and updater.offset == _FIRST_APP
    if (
        base is None
        or not is_safeboot
        or updater is None
        or updater.label != "safeboot"
        or who.app.subtype != types.OTA_0
    ):
        text = message(
            "Tasmota takes only layouts with its updater “safeboot” as factory app at 0x10000 and the app as ota_0: "
            "there is nothing for it."
        )
        return Part((), (text,))
    size = flash_size_name(who)
    shared = ["board_build.partitions = partitions.csv", *([f"board_upload.flash_size = {size}"] if size else [])]
    lines = [
        "; Written by Asym Studio. Copy partitions.csv into Tasmota's folder and this beside it, or add it to the",
        "; platformio_tasmota_cenv.ini that is there already.",
        f"[env:{base}-asym]",
        f"extends = env:{base}",
        *shared,
        f"board_upload.maximum_size = {who.app.size}",
        "",
        f"[env:{base}-asym-safeboot]",
        f"extends = env:{base}-safeboot",
        *shared,
        f"board_upload.maximum_size = {updater.size}",
    ]
    about = message("Build environments for Tasmota and its safeboot with this table.")
    return Part((_file(Ecosystem.TASMOTA, "platformio_tasmota_cenv.ini", lines, about),), ())
