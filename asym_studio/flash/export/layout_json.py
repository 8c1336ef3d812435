"""A layout as the JSON object that `show`, `edit` and `check` print. All numbers are bytes."""

from __future__ import annotations

from typing import Any

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition

UNKNOWN_FLAG_FORM = "0x{:x}"


def layout_json(layout: Layout) -> dict[str, Any]:
    """Return the JSON object of a layout: plain dicts, lists, strings and integers, in the order of the table.

    `flash_size` is what was said, else the smallest standard size that holds the table; `flash_size_given` tells which.
    """
    return {
        "partitions": [partition_json(partition) for partition in layout.table],
        "free": [{"offset": gap.offset, "size": gap.size} for gap in layout.gaps()],
        "table_offset": layout.table.offset,
        "flash_size": layout.extent,
        "flash_size_given": layout.flash_size is not None,
        "chip": layout.chip.name,
        "secure_boot": layout.secure_boot.value,
        "md5": layout.table.md5,
    }


def partition_json(partition: Partition) -> dict[str, Any]:
    """Return the JSON object of one partition."""
    return {
        "label": partition.label,
        "type": partition.type_name,
        "subtype": partition.subtype_name,
        "offset": partition.offset,
        "size": partition.size,
        "flags": flag_list(partition.flags),
    }


def flag_list(flags: int) -> list[str]:
    """Return the names of the flags; bits without a name come last, as one number (`0x4`)."""
    unknown = flags & ~types.KNOWN_FLAGS
    return [*types.flag_names(flags), *([UNKNOWN_FLAG_FORM.format(unknown)] if unknown else [])]
