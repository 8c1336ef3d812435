"""`layout.h`: the layout as the firmware's C code sees it. Every name begins with `ASYM_`."""

from __future__ import annotations

from asym_studio.flash.binary import BINARY_SIZE
from asym_studio.flash.export.c_header import c_string, partition_macros
from asym_studio.flash.table import Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import FILE_NAME, StagingKind
from asym_studio.kit.quoting import comment

_KINDS = {kind: number for number, kind in enumerate(StagingKind, 1)}
_NAMES = {kind: f"ASYM_STAGING_{kind.name}" for kind in StagingKind}


def layout_header(who: Cast) -> bytes:
    """Return the header. A slot that there is not has the offset and size 0, an empty label and the slot number -1."""
    layout = who.layout
    lines = [
        "/* The flash layout for the firmware, written by Asym Studio.",
        " * Made from partitions.csv: edit that and write the kit again. */",
        "#ifndef ASYM_LAYOUT_H",
        "#define ASYM_LAYOUT_H",
        "",
        f"/* {layout.chip.title}: the chip id of its image headers */",
        f"#define ASYM_CHIP {c_string(layout.chip.name)}",
        f"#define ASYM_CHIP_ID {hexadecimal(layout.chip.image_id)}",
        f"#define ASYM_FLASH_SIZE {_number(layout.extent)}",
        f"#define ASYM_TABLE_OFFSET {_number(layout.table.offset)}",
        f"#define ASYM_TABLE_SIZE {_number(BINARY_SIZE)}",
        f"#define ASYM_APP_ALIGNMENT {_number(layout.app_alignment)}",
        "",
        "/* The large slot that runs the product */",
        *_slot("APP", who, who.app),
        "",
        "/* The small slot that installs it */",
        f"#define ASYM_HAS_UPDATER {int(who.updater is not None)}",
        *_slot("UPDATER", who, who.updater),
        "",
        "/* Slot n is selected by a sequence number with (seq - 1) % ASYM_OTA_SLOTS == n */",
        f"#define ASYM_OTA_SLOTS {who.slots}",
        f"#define ASYM_HAS_OTADATA {int(who.otadata is not None)}",
        *_region("OTADATA", who.otadata),
        "",
        *_staging(who),
        "",
        "/* Every partition */",
        *partition_macros(layout, "ASYM_PARTITION_"),
        "",
        "#endif /* ASYM_LAYOUT_H */",
        "",
    ]
    return "\n".join(lines).encode()


def _number(value: int) -> str:
    return f"{hexadecimal(value)}u"


def _slot(name: str, who: Cast, partition: Partition | None) -> list[str]:
    subtype = partition.subtype if partition else 0
    about = (
        [f"/* {comment(partition.label)}: {partition.subtype_name}, {human(partition.size)} */"] if partition else []
    )
    return [
        *about,
        *_region(name, partition),
        f"#define ASYM_{name}_SUBTYPE {hexadecimal(subtype)}",
        f"#define ASYM_{name}_SLOT {who.slot(partition) if partition else -1}",
        f"#define ASYM_{name}_IS_FACTORY {int(partition is not None and not partition.is_ota_slot)}",
    ]


def _region(name: str, partition: Partition | None) -> list[str]:
    label, offset, size = (partition.label, partition.offset, partition.size) if partition else ("", 0, 0)
    return [
        f"#define ASYM_{name}_LABEL {c_string(label)}",
        f"#define ASYM_{name}_OFFSET {_number(offset)}",
        f"#define ASYM_{name}_SIZE {_number(size)}",
    ]


def _staging(who: Cast) -> list[str]:
    lines = ["/* Where an update waits for the updater */"]
    lines += [f"#define {_NAMES[kind]} {number}" for kind, number in _KINDS.items()]
    lines += [
        f"#define ASYM_STAGING {_NAMES[who.staging.kind]}",
        f"#define ASYM_STAGING_FILE {c_string(FILE_NAME)}",
    ]
    if who.stage is not None:
        subtype = [
            f"#define ASYM_STAGING_TYPE 0x{who.stage.type:02x}",
            f"#define ASYM_STAGING_SUBTYPE 0x{who.stage.subtype:02x}",
        ]
        return [*lines, *_region("STAGING", who.stage), *subtype]
    bus = (
        []
        if who.staging.kind is StagingKind.SD_SPI
        else [f"#define ASYM_SD_WIDTH {4 if len(who.staging.pins) > 3 else 1}"]
    )
    return [*lines, *bus, *(f"#define ASYM_SD_PIN_{name.upper()} {pin}" for name, pin in who.staging.pins)]
