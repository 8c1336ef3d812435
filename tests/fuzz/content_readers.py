"""Readers of what lies in partitions: file systems, settings, dumps; and planning a migration of all that."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random

from asym_studio.flash.binary import write_binary
from asym_studio.flash.contents import Bytes, look
from asym_studio.flash.reading import read_table
from asym_studio.flash.table import Partition
from asym_studio.flash.units import KB, MB, SECTOR
from asym_studio.plan.migration import BoardState, Target, plan_migration
from asym_studio.plan.migration.content import reshape
from asym_studio.plan.migration.littlefs import Unreadable, grown, rebuilt, tree
from tests.board.boards import nvs
from tests.fuzz.littlefs import mutate_littlefs
from tests.fuzz.mutators import mutate_bytes
from tests.fuzz.reader import Reader
from tests.fuzz.sealing import mutate_dump, seal_dump, seal_nvs, sealing
from tests.plan.migration import contents
from tests.plan.migration.boards import app, board, layout
from tests.plan.migration.test_littlefs_reader import lived_in

_KINDS = ((1, 2), (1, 0x81), (1, 0x82), (1, 0x83), (1, 3), (1, 1), (1, 0), (0, 0x10), (0x40, 0))
_OLD = (
    *(("nvs", "data", "nvs", 0x9000, 0x5000), ("otadata", "data", "ota", 0xE000, 0x2000)),
    *(("app0", "app", "ota_0", 0x10000, 0x20000), ("app1", "app", "ota_1", 0x30000, 0x20000)),
    *(("fs", "data", "littlefs", 0x50000, 0x10000), ("coredump", "data", "coredump", 0x60000, 0x2000)),
)
_NEW = (
    *(("nvs", "data", "nvs", 0x9000, 0x4000), ("otadata", "data", "ota", 0xD000, 0x2000)),
    *(("app0", "app", "ota_0", 0x10000, 0x30000), ("app1", "app", "ota_1", 0x40000, 0x10000)),
    *(("fs", "data", "littlefs", 0x50000, 0x20000), ("coredump", "data", "coredump", 0x70000, 0x1000)),
)


def _littlefs(data: bytes, _folder: Path) -> None:
    for deed in (tree, lambda found: grown(found, len(data) + 64 * KB), lambda found: rebuilt(found, 48 * KB)):
        with suppress(Unreadable):
            deed(data)


def _contents(data: bytes, _folder: Path) -> None:
    for kind, subtype in _KINDS:
        partition = Partition("x", kind, subtype, 0x10000, len(data))
        assert str(look(Bytes(data), partition).summary)
        for size in (len(data), len(data) + 0x3000, max(0x1000, len(data) - 0x2000)):
            found = reshape(data, partition, size)
            assert found.data is None or len(found.data) == size
            assert str(found.reason)


@cache
def _contents_seeds() -> list[bytes]:
    random = Random(1)
    made = [
        make(random, 0x8000).data for make in (contents.spiffs, contents.littlefs, contents.coredump, contents.unknown)
    ]
    return [*made, nvs(6), b"PHYINIT\0".ljust(SECTOR, b"\x01"), _fat()]


def _fat() -> bytes:
    boot = bytearray(SECTOR)
    boot[0:3], boot[11:13], boot[19:21], boot[510:512] = b"\xeb\x3c\x90", b"\x00\x10", b"\x08\x00", b"\x55\xaa"
    return bytes(SECTOR) + bytes(boot) + bytes(2 * SECTOR)


def _mutate_contents(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    return sealing(mutate_bytes, seal_nvs)(random, data, others)[: 1 << 20]


def _plan(data: bytes, _folder: Path) -> None:
    """A flash whose table can be read, on its way to another layout."""
    flash = data.ljust(1 * MB, b"\xff")[: 1 * MB]
    opened = read_table(flash)
    plan = plan_migration(BoardState(opened.layout, flash), Target(layout(_NEW)))
    assert all(str(sentence) for sentence in (*plan.preserved, *plan.lost, *plan.warnings))
    assert all(0 <= piece.offset < piece.end <= len(flash) for step in plan.steps for piece in step.pieces)


@cache
def _plan_seeds() -> list[bytes]:
    held = {"app0": app(90), "app1": app(70, "other"), "fs": lived_in(1, 16), "nvs": nvs(3)}
    state = board(layout(_OLD), held)
    assert write_binary(state.layout.table) in bytes(state.flash)
    return [bytes(state.flash)[:0x90000]]


CONTENT_READERS = {
    "littlefs": Reader(_littlefs, lambda: [lived_in(seed, 16) for seed in range(4)], mutate_littlefs),
    "contents": Reader(_contents, _contents_seeds, _mutate_contents),
    "plan": Reader(_plan, _plan_seeds, sealing(mutate_dump, seal_dump), seconds=60),
}
