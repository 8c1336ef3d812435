"""The cost of fitting an image, against reading and hashing its file; the split's time against the table's size."""

import hashlib
from collections.abc import Callable
from itertools import count
from pathlib import Path

from asym_studio.flash import types
from asym_studio.flash.chips import DEFAULT_CHIP
from asym_studio.flash.images import read_image
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB, MB
from asym_studio.plan.fit import fit
from asym_studio.plan.split import Wish, split
from tests.bench.timing import Goal, Result, medians
from tests.flash.image_builder import Geometry, build

_ROUNDS = 20


def measure_fit(folder: Path) -> list[Result]:
    """Measure `fit` in this process on an image of 3 MB."""
    path = folder / "app.bin"
    path.write_bytes(build(Geometry([(0x3F400020, 600_000), (0x40080000, 100_000), (0x400D0020, 2_400_000)])))

    def whole() -> None:
        fit(read_image(path.read_bytes()), DEFAULT_CHIP, 4 * MB, SecureBoot.NONE)

    taken = medians({"fit": whole, "hash": lambda: hashlib.sha256(path.read_bytes()).digest()}, _ROUNDS)
    return [Result("fit of a 3 MB image", taken["fit"], "read and hash the file", taken["hash"], Goal(ratio=3))]


def measure_split() -> list[Result]:
    """Measure the solver on 32 MB of flash, with none, half and all of the data partitions free to move."""
    results = []
    for rows in (4, 8, 12):
        layout = _layout(rows)
        labels = [partition.label for partition in layout.table if not partition.is_app]
        for kept in (len(labels), len(labels) // 2, 0):
            taken = medians({"split": _solver(layout, frozenset(labels[:kept]))}, _ROUNDS)
            free = len(labels) - kept
            results.append(
                Result(f"split, {rows} partitions, {free} free to move", taken["split"], goal=Goal(value=1.0))
            )
    return results


def _solver(layout: Layout, keep: frozenset[str]) -> Callable[[], object]:
    sizes = count(700 * KB, 64 * KB)  # another updater each time: nothing is known from before
    return lambda: split(Wish(layout, next(sizes), keep=keep))


def _layout(rows: int) -> Layout:
    """Return a table of 32 MB with odd sizes and holes, as years of changes leave them."""
    found = [
        Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000),
        Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000),
    ]
    at = 0x10000
    for number in range(rows - 2):
        size = (3 + number * 7 % 11) * 0x11000
        found.append(Partition(f"data{number}", types.DATA, types.SPIFFS, at, size))
        at += size + number % 3 * 0x7000
    return Layout(PartitionTable(tuple(found)), flash_size=32 * MB)
