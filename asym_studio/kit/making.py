"""Making a kit: from a layout and a few wishes to the files, without touching a disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asym_studio.flash.binary import write_binary
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.kit import tools
from asym_studio.kit.cast import Cast, cast, warnings_of
from asym_studio.kit.esp_idf import esp_idf_files, migration_files
from asym_studio.kit.firmware import firmware_files, migrates
from asym_studio.kit.flashing import esptool_files, initial_otadata
from asym_studio.kit.layout_header import layout_header
from asym_studio.kit.migrate_header import migrate_header, table_source
from asym_studio.kit.model import Ecosystem, Kit, KitFile, KitOptions
from asym_studio.kit.readme import readme

_TOOLS = {
    Ecosystem.PLATFORMIO: tools.platformio,
    Ecosystem.ARDUINO: tools.arduino,
    Ecosystem.ESPFLASH: tools.espflash,
    Ecosystem.ESPHOME: tools.esphome,
    Ecosystem.TASMOTA: tools.tasmota,
}


def make_kit(layout: Layout, options: KitOptions, firmware: Mapping[str, bytes]) -> Kit:
    """Return the kit for a layout. The same arguments give the same bytes, on every machine and in every run.

    `firmware` holds the C sources by their paths below `resources/firmware`. Raises StudioError where a kit makes no
    sense: ESP-IDF's tool refuses the table (its code), `kit-without-app`, and for wishes that the layout does not allow
    `kit-label-unknown`, `kit-same-slot`, `kit-no-staging`, `kit-no-sdmmc`, `kit-pins-wrong`.
    """
    who = cast(layout, options)
    files = list(_shared(who, options))
    warnings = [*warnings_of(who), *_migration_warnings(who, options)]
    for ecosystem in Ecosystem:
        if ecosystem in options.ecosystems:
            part = _part(ecosystem, who, options, firmware)
            files += part.files
            warnings += part.warnings
    if options.ecosystems & {Ecosystem.PLATFORMIO, Ecosystem.ESPHOME, Ecosystem.TASMOTA}:
        warnings += tools.csv_warnings(write_csv(layout, options.source))
    kept = tuple({str(warning): warning for warning in warnings}.values())  # several tools warn of the same
    about = message("What is in the kit, and the way to a running board.")
    return Kit(layout, (KitFile("README.md", readme(who, files, kept), about), *files), kept)


def _shared(who: Cast, options: KitOptions) -> Iterator[KitFile]:
    """Yield what every ecosystem needs."""
    table = write_csv(who.layout, options.source)
    yield KitFile("partitions.csv", table, message("The partition table, as you have it open."))
    binary = write_binary(who.layout.table)
    yield KitFile("partition-table.bin", binary, message("The same table as the bootloader reads it."))
    yield KitFile("partition-table.c", table_source(who), message("The same table as a C array."))
    otadata = initial_otadata(who)
    if otadata is not None:
        yield KitFile("otadata.bin", otadata, message("Selects the app at the first start."))
    yield KitFile("layout.h", layout_header(who), message("Labels, offsets, sizes and slots for C code."))


def _part(ecosystem: Ecosystem, who: Cast, options: KitOptions, firmware: Mapping[str, bytes]) -> tools.Part:
    if ecosystem is Ecosystem.ESPTOOL:
        return tools.Part(esptool_files(who, options))
    if ecosystem is Ecosystem.ESP_IDF:
        return tools.Part(_esp_idf(who, options, firmware))
    return _TOOLS[ecosystem](who)


def _esp_idf(who: Cast, options: KitOptions, firmware: Mapping[str, bytes]) -> tuple[KitFile, ...]:
    files = list(esp_idf_files(who))
    generated = {"layout.h": layout_header(who), "partitions.csv": write_csv(who.layout, options.source)}
    if migrates(who, options):
        header = migrate_header(who, options)
        generated["migrate_tables.h"] = header
        about = message("The new table and the tables that the migration on the device knows.")
        files += [KitFile("migrate_tables.h", header, about, ecosystem=Ecosystem.ESP_IDF), *migration_files()]
    return (*files, *firmware_files(who, options, firmware, generated))


def _migration_warnings(who: Cast, options: KitOptions) -> list[Message]:
    if not options.origins:
        return []
    if not migrates(who, options):
        return [
            message(
                "There is no migration on the device for this layout: it needs a table with an MD5 row, the app in an "
                "OTA slot, otadata, and neither secure boot nor encryption."
            )
        ]
    same = [origin.name for origin in options.origins if origin.table == who.layout.table]
    found = [
        message(
            "The migration on the device cannot be made safe against a power cut while the table's own sector is "
            "written: such a board starts again only with a cable."
        )
    ]
    if same:
        found.append(message("{names} already is the new table: nothing is to be migrated.", names=", ".join(same)))
    return found
