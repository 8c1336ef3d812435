"""A layout as a C header: offsets, sizes and labels as macros, for code that must agree with the table."""

from __future__ import annotations

import re

from asym_studio.flash.export.text import printable
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import TABLE_AREA, Partition
from asym_studio.flash.units import hexadecimal, human


def c_header(layout: Layout, name: str = "partitions") -> str:
    """Return a C header with the macros of every partition, in the order of the table.

    `name` is the table's name; the include guard is made from it. Labels that give the same macro name are told apart
    by a number (`PARTITION_APP`, `PARTITION_APP_2`).
    """
    guard = f"LAYOUT_{_macro(name) or 'PARTITIONS'}_H"
    lines = [
        f"/* Flash layout of {_comment(name)} for {layout.chip.title}, written by Asym Studio.",
        " * Made from the partition table: edit that, not this file. */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
    ]
    if layout.flash_size is not None:
        lines.append(f"#define FLASH_SIZE {hexadecimal(layout.flash_size)}")
    lines += [
        f"#define PARTITION_TABLE_OFFSET {hexadecimal(layout.table.offset)}",
        f"#define PARTITION_TABLE_SIZE {hexadecimal(TABLE_AREA)}",
        f"#define PARTITION_COUNT {len(layout.table)}",
        *partition_macros(layout),
    ]
    return "\n".join([*lines, "", f"#endif /* {guard} */", ""])


def partition_macros(layout: Layout, prefix: str = "PARTITION_") -> list[str]:
    """Return the lines with every partition's macros, each block behind an empty line."""
    lines: list[str] = []
    taken = {"TABLE", "COUNT"}
    for partition in layout.table:
        macro = _unique(_macro(partition.label) or "UNNAMED", taken)
        lines += ["", *_partition(partition, f"{prefix}{macro}")]
    return lines


def _partition(partition: Partition, prefix: str) -> list[str]:
    kind = partition.kind_name
    return [
        f"/* {_comment(partition.label)}: {kind}, {human(partition.size)} */",
        f"#define {prefix}_LABEL {c_string(partition.label)}",
        f"#define {prefix}_TYPE 0x{partition.type:02x}",
        f"#define {prefix}_SUBTYPE 0x{partition.subtype:02x}",
        f"#define {prefix}_OFFSET {hexadecimal(partition.offset)}",
        f"#define {prefix}_SIZE {hexadecimal(partition.size)}",
    ]


def _macro(label: str) -> str:
    """Return the label as part of a macro's name: capitals, digits and single underscores."""
    return re.sub(r"[^A-Z0-9]+", "_", label.upper()).strip("_")


def _unique(macro: str, taken: set[str]) -> str:
    candidate, number = macro, 2
    while candidate in taken:
        candidate, number = f"{macro}_{number}", number + 1
    taken.add(candidate)
    return candidate


def _comment(text: str) -> str:
    return printable(text).replace("/*", "/ *").replace("*/", "* /").replace("\\", "/")


def c_string(text: str) -> str:
    """Return a C string literal; bytes outside ASCII as three octal digits, which cannot swallow what follows."""
    return '"' + "".join(_c_char(byte) for byte in text.encode("utf-8", "surrogateescape")) + '"'


def _c_char(byte: int) -> str:
    if byte in b'"\\?':
        return f"\\{byte:03o}"  # the question mark too: two of them begin a trigraph
    return chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}"
