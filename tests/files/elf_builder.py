"""Small ELF programs, enough for esptool to make an image of them."""

from __future__ import annotations

import struct
from collections.abc import Sequence

XTENSA, RISCV, X86_64 = 94, 243, 62


def build_elf(segments: Sequence[tuple[str, int, bytes]], machine: int = XTENSA) -> bytes:
    """Return an executable with one section and one load segment for each (name, address, content)."""
    names = b"\0" + b"".join(name.encode() + b"\0" for name, _, _ in segments) + b".shstrtab\0"
    header_size, section_size, segment_size = 52, 40, 32
    at = header_size + segment_size * len(segments)
    program, sections, body = b"", bytes(section_size), b""
    for name, address, content in segments:
        start = at + len(body)
        program += struct.pack("<IIIIIIII", 1, start, address, address, len(content), len(content), 5, 4)
        name_at = names.index(b"\0" + name.encode() + b"\0") + 1
        sections += struct.pack("<IIIIIIIIII", name_at, 1, 6, address, start, len(content), 0, 0, 4, 0)
        body += content
    names_at = at + len(body)
    sections += struct.pack("<IIIIIIIIII", names.index(b".shstrtab"), 3, 0, 0, names_at, len(names), 0, 0, 1, 0)
    table_at = names_at + len(names)
    ident = b"\x7fELF\x01\x01\x01" + bytes(9)
    header = struct.pack(
        "<16sHHIIIIIHHHHHH",
        ident,
        2,
        machine,
        1,
        segments[0][1],
        header_size,
        table_at,
        0,
        header_size,
        segment_size,
        len(segments),
        section_size,
        len(segments) + 2,
        len(segments) + 1,
    )
    return header + program + body + names + sections
