"""Labels that mean harm, files that hold them, and what must never reach a terminal."""

from __future__ import annotations

import re

from asym_studio.flash.binary import write_binary
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB
from tests.board.boards import sample
from tests.flash.image_builder import Geometry, build, description

LABELS = (
    *("\x1b[2J", "\x1b]0;owned\x07", "\x07", "\x9b2J", "a\u202eb", "a\rb", "a\nb", "\x1b[8mhid", "\u2066x"),
    *("x\nFORGED", "x\r\nFORGED", "x\x85FORGED", "x\u2028FORGED", "\x1b[31mFORGED", "x\tFORGED"),
    *("<script>alert(1", '"; rm -rf /', "$(touch no)", "`touch no`", "';touch no;'", "%n%s{x}{0}", "]]><svg/on"),
)
"""What a table in flash may say: 16 bytes of anything."""
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_FORGED = re.compile(r"^\s*FORGED|\x1b\[[0-9;]*mFORGED", re.MULTILINE)
"""A label that begins a line of the output, or that colours itself."""
_COLOUR = re.compile(r"\x1b\[(?:[0-9;]*)m")


def table(*labels: str) -> PartitionTable:
    """The table of a board with two slots, and these labels: of the slots first, then of what is behind them."""
    names = [*labels, *(f"p{number}" for number in range(len(labels), 2))]
    rows = [
        Partition("nvs", 1, 2, 0x9000, 0x5000),
        Partition("otadata", 1, 0, 0xE000, 0x2000),
        Partition(names[0], 0, 0x10, 0x10000, 0x1E0000),
        Partition(names[1], 0, 0x11, 0x1F0000, 0x1E0000),
    ]
    rows += [Partition(name, 0x40, n, 0x3D0000 + n * 0x1000, 0x1000) for n, name in enumerate(names[2:])]
    return PartitionTable(tuple(rows))


def flash(*labels: str) -> bytes:
    """A board's flash of 4 MB with that table, and in its first slot an app that describes itself with controls."""
    whole = sample(apps=64 * KB)
    found = bytearray(whole.with_bytes(0x8000, write_binary(table(*labels)).ljust(0x1000, b"\xff")))
    found[0x10000 : 0x10000 + len(image())] = image()
    return bytes(found)


def image() -> bytes:
    """An app whose name and version drive a terminal."""
    about = description("\x1b[2J\x1b]0;owned\x07\nFORGED", "1\u202e\x9b2J\x1b[32mFORGED", idf="v\x1b[8m\nFORGED")
    return build(Geometry(segments=((0x3F400020, 0x400), (0x400D0020, 0x800)), description=about))


def csv(*labels: str) -> bytes:
    """The table as CSV, in which a label cannot hold a comma or the end of a line."""
    rows = [row for row in table(*labels) if not set(row.label) & set(',\n\r#"\0')]
    lines = [f"{row.label},{row.type:#x},{row.subtype:#x},{row.offset:#x},{row.size:#x}," for row in rows]
    return "\n".join(["# asym-studio: chip=esp32 flash-size=4MB", *lines, ""]).encode()


def harm(text: str, *, colours: bool = False) -> list[str]:
    """Return what a terminal would obey in that text, and what a label has made to look like our own words.

    Our own colours are allowed where they are expected.
    """
    return [*_FORGED.findall(text), *_HARMFUL.findall(_COLOUR.sub("", text) if colours else text)]


def log() -> bytes:
    """A boot log with everything in it that a board should not print."""
    rows = b"".join(
        b"I (57) boot:  %d %-16s WiFi data        01 02 00009000 00005000\n" % (n, label.encode())
        for n, label in enumerate(LABELS)
    )
    head = b"I (46) boot: Partition Table:\nI (50) boot: ## Label Usage Type ST Offset Length\n"
    wild = b"\x1b[2J\x1b]0;owned\x07\xff\xfe" + b"\x9b" * 100
    panic = b"Guru Meditation Error: Core  0 panic'ed (\x1b[2J\x07\xe2\x80\xae). Exception was unhandled.\n"
    return head + rows + b"I (95) boot: End of partition table\n" + panic + wild + b"x" * 300_000
