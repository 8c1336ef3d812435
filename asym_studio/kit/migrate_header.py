"""`migrate_tables.h`: what the migration on the device compiles in: the new table, and the tables that it knows."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash.binary import ROW_SIZE, write_binary
from asym_studio.flash.table import PartitionTable
from asym_studio.flash.units import hexadecimal
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import KitOptions
from asym_studio.kit.quoting import comment

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
    """Return the header with the one value that `asym_migrate` is given: `asym_migration`."""
    lines = [
        "/* The tables of the migration on the device, written by Asym Studio. Include it in one source file only.",
        " * A table is given up to its end row; the rest of its 0xc00 bytes is 0xff. */",
        "#ifndef ASYM_MIGRATE_TABLES_H",
        "#define ASYM_MIGRATE_TABLES_H",
        "",
        '#include "asym_migrate.h"',
        "",
        "/* The table that a board is to get */",
        *c_array("asym_migrate_target", compact(who.layout.table)),
        "",
        *_origins(options),
        "",
        "static const struct asym_migration asym_migration = {",
        "    .target = { asym_migrate_target, sizeof asym_migrate_target },",
        "    .origins = asym_migrate_origins,",
        f"    .origin_count = {len(options.origins)},",
        f"    .app_offset = {hexadecimal(who.app.offset)},",
        "};",
        "",
        "#endif /* ASYM_MIGRATE_TABLES_H */",
        "",
    ]
    return "\n".join(lines).encode()


def _origins(options: KitOptions) -> Iterator[str]:
    """Yield the arrays of the known origins and the list of them, which is never empty: C99 knows no empty arrays."""
    for number, origin in enumerate(options.origins):
        yield f"/* {comment(origin.name)} */"
        yield from c_array(f"asym_migrate_origin_{number}", compact(origin.table))
        yield ""
    yield "/* The only tables that are ever replaced */"
    yield f"static const struct asym_migrate_table asym_migrate_origins[{max(1, len(options.origins))}] = {{"
    for number in range(len(options.origins)):
        yield f"    {{ asym_migrate_origin_{number}, sizeof asym_migrate_origin_{number} }},"
    if not options.origins:
        yield "    { 0, 0 },"
    yield "};"
