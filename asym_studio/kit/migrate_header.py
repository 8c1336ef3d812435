"""`migrate_tables.h`: what the migration on the device compiles in: the new table, and the tables that it knows."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash.binary import ROW_SIZE, write_binary
from asym_studio.flash.export.c_header import c_string
from asym_studio.flash.table import PartitionTable
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import KitOptions

_PER_LINE = 12


def c_array(name: str, data: bytes, *, storage: str = "static const") -> list[str]:
    """Return the definition of an array of bytes, 12 to a line."""
    pieces = (data[at : at + _PER_LINE] for at in range(0, len(data), _PER_LINE))
    lines = ("    " + " ".join(f"0x{byte:02x}," for byte in piece) for piece in pieces)
    return [f"{storage} unsigned char {name}[{len(data)}] = {{", *lines, "};"]


def compact(table: PartitionTable) -> bytes:
    """Return a binary table up to and with its end row; all behind that is ff to its full size."""
    return write_binary(table)[: (len(table) + 1 + table.md5) * ROW_SIZE]


def table_source(who: Cast) -> bytes:
    """Return the table as a C file: what is to be written at the table's offset, to its end row."""
    target = compact(who.layout.table)
    lines = [
        "/* The binary partition table up to its end row; the rest of its 0xc00 bytes is 0xff.",
        " * Written by Asym Studio from partitions.csv. */",
        *c_array("asym_table", target, storage="const"),
        "const unsigned asym_table_length = sizeof asym_table;",
        "",
    ]
    return "\n".join(lines).encode()


def migrate_header(who: Cast, options: KitOptions) -> bytes:
    """Return the header with `asym_migrate_target` and the list `asym_migrate_origins`."""
    lines = [
        "/* The tables of the migration on the device, written by Asym Studio. Include it in one source file only.",
        " * A table is given up to its end row; the rest of its 0xc00 bytes is 0xff. */",
        "#ifndef ASYM_MIGRATE_TABLES_H",
        "#define ASYM_MIGRATE_TABLES_H",
        "",
        *c_array("asym_migrate_target", compact(who.layout.table)),
        "",
        *_origins(options),
        "",
        "#endif /* ASYM_MIGRATE_TABLES_H */",
        "",
    ]
    return "\n".join(lines).encode()


def _origins(options: KitOptions) -> Iterator[str]:
    for number, origin in enumerate(options.origins):
        yield from c_array(f"asym_migrate_origin_{number}", compact(origin.table))
        yield ""
    yield "struct asym_migrate_origin {"
    yield "    const char *name;"
    yield "    const unsigned char *table;"
    yield "    unsigned length;"
    yield "};"
    yield ""
    yield f"#define ASYM_MIGRATE_ORIGINS {len(options.origins)}"
    yield "/* With none known, nothing is ever migrated. The last entry ends the list. */"
    yield "static const struct asym_migrate_origin asym_migrate_origins[ASYM_MIGRATE_ORIGINS + 1] = {"
    for number, origin in enumerate(options.origins):
        array = f"asym_migrate_origin_{number}"
        yield f"    {{ {c_string(origin.name)}, {array}, sizeof {array} }},"
    yield "    { 0, 0, 0 },"
    yield "};"
