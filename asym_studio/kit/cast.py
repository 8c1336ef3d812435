"""Who is who in a layout: the app, the updater, otadata and the staging place, and what speaks against a kit."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash import types
from asym_studio.flash.bounds import shown
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET
from asym_studio.flash.errors import EditStopped, Message, TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.kit.model import SDMMC_PINS, SPI_PINS, KitOptions, Staging, StagingKind

_SDMMC_CHIPS = ("esp32", "esp32s3", "esp32p4")
_NOT_FOR_STAGING = (types.OTADATA, types.NVS, types.NVS_KEYS, types.PHY, types.EFUSE, types.TEE_OTADATA, types.COREDUMP)


@dataclass(frozen=True)
class Cast:
    """The parts that a kit needs. `stage` is the staging partition, if the update waits in the flash itself."""

    layout: Layout
    app: Partition
    updater: Partition | None
    otadata: Partition | None
    staging: Staging
    stage: Partition | None = None

    def slot(self, partition: Partition) -> int:
        """Return the number by which otadata selects an app partition, from 0; -1 for one that it cannot select."""
        number = partition.subtype - types.OTA_0
        return number if partition.is_ota_slot and number < self.slots else -1

    @property
    def slots(self) -> int:
        """How many OTA slots the bootloader counts."""
        return len(self.layout.table.ota_slots())


def cast(layout: Layout, options: KitOptions) -> Cast:
    """Return who is who. Raises StudioError where no kit makes sense: the table is refused, or has no app."""
    problems = check(layout)
    if is_refused(problems):
        worst = problems[0]
        raise TableRefused(worst.code, worst.message, message("Correct the table first; `check` lists everything."))
    bootable = [p for p in layout.table if p.is_bootable]
    if not bootable:
        raise TableRefused(
            "kit-without-app",
            message("The layout has no slot for an app, so there is nothing to build firmware for."),
            message("Add an app partition (factory or ota_0)."),
        )
    updater = _updater(layout, options, bootable)
    app = _app(options, bootable, updater)
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    otadata = layout.table[rows[-1]] if rows else None
    staging, stage = _staging(layout, options.staging)
    return Cast(layout, app, updater, otadata, staging, stage)


def _named(label: str, bootable: list[Partition]) -> Partition:
    found = next((p for p in bootable if p.label == label), None)
    if found is None:
        raise EditStopped(
            "kit-label-unknown",
            message("“{label}” is no slot that the bootloader starts.", label=shown(label)),
            message("Use one of: {labels}.", labels=", ".join(shown(p.label) for p in bootable)),
        )
    return found


def _updater(layout: Layout, options: KitOptions, bootable: list[Partition]) -> Partition | None:
    if options.updater is not None:
        if options.updater == options.app:
            raise EditStopped(
                "kit-same-slot",
                message("“{label}” cannot be both the app's slot and the updater's.", label=shown(options.updater)),
                message("Name two slots, or leave one of them open."),
            )
        return _named(options.updater, bootable)
    row = layout.updater_row()
    found = layout.table[row] if row is not None else None
    return None if found is not None and found.label == options.app else found


def _app(options: KitOptions, bootable: list[Partition], updater: Partition | None) -> Partition:
    if options.app is not None:
        return _named(options.app, bootable)
    others = [p for p in bootable if p is not updater]
    if not others:
        raise EditStopped(
            "kit-same-slot",
            message("“{label}” is the only slot: it cannot be the updater's.", label=shown(bootable[0].label)),
            message("Add a slot for the app."),
        )
    largest = max(p.size for p in others)
    return min((p for p in others if p.size == largest), key=lambda p: (not p.is_ota_slot, p.subtype))


def _staging(layout: Layout, wanted: Staging) -> tuple[Staging, Partition | None]:
    if wanted.kind is StagingKind.SD_SPI:
        return Staging(wanted.kind, _pins(wanted.pins or SPI_PINS, SPI_PINS)), None
    if wanted.kind is StagingKind.SDMMC:
        if layout.chip.name not in _SDMMC_CHIPS:
            raise EditStopped(
                "kit-no-sdmmc",
                message("{chip} has no SDMMC host.", chip=layout.chip.title),
                message("Use the card over SPI, or a data partition."),
            )
        return Staging(wanted.kind, _pins(wanted.pins or SDMMC_PINS, SDMMC_PINS)), None
    found = _stage(layout, wanted)
    return Staging(wanted.kind, (), found.label), found


def _pins(pins: tuple[tuple[str, int], ...], known: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    given, names = dict(pins), [name for name, _ in known]
    optional = ("d1", "d2", "d3")
    wide = any(name in given for name in optional)
    missing = [name for name in names if name not in given and (wide or name not in optional)]
    wrong = [name for name in given if name not in names or not 0 <= given[name] <= 63]
    if missing or wrong or len(set(given.values())) != len(given):
        raise EditStopped(
            "kit-pins-wrong",
            message("The card's pins are not complete, or not different."),
            message("Name each once, as GPIO 0 to 63: {names}.", names=", ".join(names)),
        )
    return tuple((name, given[name]) for name in names if name in given)


def _stage(layout: Layout, wanted: Staging) -> Partition:
    """Return the partition of a staging place in the flash: the named one, else the largest that will do."""
    fit = [p for p in layout.table if may_hold(p, wanted.kind)]
    if wanted.label is not None:
        fit = [p for p in fit if p.label == wanted.label]
    if not fit:
        raise EditStopped(
            "kit-no-staging",
            message("There is no partition in which a {kind} update could wait.", kind=wanted.kind.value),
            message("Choose another staging place, or add a data partition of subtype fat (or, for raw, any data)."),
        )
    return max(fit, key=lambda p: p.size)


def may_hold(partition: Partition, kind: StagingKind) -> bool:
    """Return whether a partition could be that staging place: nothing is lost by overwriting it that a board needs."""
    if partition.readonly or partition.is_app or partition.type in (types.BOOTLOADER, types.PARTITION_TABLE):
        return False
    if kind is StagingKind.FAT:
        return partition.type == types.DATA and partition.subtype == types.FAT
    return not (partition.type == types.DATA and partition.subtype in _NOT_FOR_STAGING)


def warnings_of(who: Cast) -> tuple[Message, ...]:
    """Return what somebody who uses the kit has to know about the layout itself, the gravest first."""
    return (*_boot_warnings(who), *_protection_warnings(who), *_staging_warnings(who), *_size_warnings(who))


def _boot_warnings(who: Cast) -> list[Message]:
    found = []
    if who.updater is None:
        found.append(
            message(
                "The layout has no updater: no small slot beside a large one. The kit has the files for building and "
                "flashing, but not the updater's firmware."
            )
        )
    if who.otadata is None:
        found.append(
            message(
                "The layout has no otadata partition, so nothing can select a slot: the bootloader always starts the "
                "factory app if there is one. Updates through an updater need otadata."
            )
        )
    elif who.otadata.size < OTADATA_SIZE:
        found.append(message("The otadata partition is smaller than 0x2000 bytes: the bootloader gives up."))
    found += [
        message(
            "The bootloader cannot select “{label}” ({subtype}): the OTA slots are not numbered from ota_0 on.",
            label=shown(partition.label),
            subtype=partition.subtype_name,
        )
        for partition in (who.app, who.updater)
        if partition is not None and partition.is_ota_slot and who.slot(partition) < 0
    ]
    if who.updater is not None and not who.app.is_ota_slot:
        found.append(
            message(
                "The app is in the factory slot “{label}”, which the updater can select only by erasing otadata.",
                label=shown(who.app.label),
            )
        )
    return found


def _protection_warnings(who: Cast) -> list[Message]:
    found = []
    scheme = who.layout.secure_boot
    if scheme is not SecureBoot.NONE:
        found.append(
            message(
                "Secure boot {scheme} is on: bootloader, app and updater have to be signed with your key before they "
                "are flashed{table}. The migration on the device is not for such boards.",
                scheme=scheme.value,
                table=message(", and so has partition-table.bin") if scheme is SecureBoot.V1 else "",
            )
        )
    encrypted = [p for p in who.layout.table if p.flags & types.ENCRYPTED]
    if encrypted:
        found.append(
            message(
                "{labels} are encrypted: with flash encryption on, a plain write over a cable gives content that the "
                "chip cannot read. Flash with esptool's --encrypt while the board is in development mode.",
                labels=", ".join(shown(p.label) for p in encrypted),
            )
        )
    return found


def _staging_warnings(who: Cast) -> list[Message]:
    found = []
    usual = who.staging.kind is StagingKind.SD_SPI and who.staging.pins == SPI_PINS
    if who.updater is not None and usual and who.layout.chip.name != "esp32":
        found.append(
            message(
                "The card's pins are the usual ones of an ESP32; {chip} has none: name those of your board.",
                chip=who.layout.chip.title,
            )
        )
    if who.stage is not None and who.stage.size < who.app.size:
        found.append(
            message(
                "“{stage}” has {size}, less than the app's slot of {slot}: an update must fit the smaller one.",
                stage=shown(who.stage.label),
                size=describe(who.stage.size),
                slot=describe(who.app.size),
            )
        )
    if who.stage is not None and who.stage.is_kind(types.DATA, types.SPIFFS):
        found.append(
            message(
                "“{stage}” holds SPIFFS: raw staging overwrites the file system in it.", stage=shown(who.stage.label)
            )
        )
    if who.staging.kind is StagingKind.SDMMC and who.layout.chip.name == "esp32" and who.staging.pins[:6] != SDMMC_PINS:
        found.append(message("The ESP32's SDMMC pins are fixed: 14, 15, 2, 4, 12, 13."))
    return found


def _size_warnings(who: Cast) -> list[Message]:
    found = []
    layout = who.layout
    if layout.flash_size is None:
        found.append(
            message(
                "Nobody said how large the flash is; the kit is made for {size}, the smallest that holds the table.",
                size=describe(layout.extent),
            )
        )
    if layout.header_flash_size not in (None, layout.extent):
        found.append(
            message(
                "The bootloader's header says {header}, the layout {size}: flash with the size given here.",
                header=describe(layout.header_flash_size or 0),
                size=describe(layout.extent),
            )
        )
    if layout.table.offset != DEFAULT_TABLE_OFFSET:
        found.append(
            message(
                "The table lies at {offset}: bootloader, app and updater all have to be built with that offset.",
                offset=hexadecimal(layout.table.offset),
            )
        )
    return found
