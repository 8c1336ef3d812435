"""Pairs of real layouts, each with a life: which slot runs, what lies in the partitions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from asym_studio.files.presets import load_preset
from asym_studio.flash import types
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, SECTOR
from tests.board.boards import nvs, spiffs
from tests.board.migration.lives import Life, noise
from tests.corpus import CORPUS, corpus_table

_FILES = (types.SPIFFS, types.LITTLEFS, types.FAT)

# (before, after, flash in MB, which slots run one after the other)
_SEED = "min_spiffs"
_PRESETS: tuple[tuple[str, str, int, tuple[int, ...]], ...] = (
    (_SEED, "esp32-ota-asym", 4, (0, 1)),
    ("esp32-ota-asym", _SEED, 4, (0, 1)),
    (_SEED, "tasmota-safeboot", 4, (0, 1)),
    ("tasmota-safeboot", _SEED, 4, (0, 1)),
    ("default", "esp32-ota-asym", 4, (0, 1)),
    ("default", "mycila-safeboot", 4, (0, 1)),
    ("mycila-safeboot", "default", 4, (0, 1)),
    ("default", _SEED, 4, (0, 1)),
    ("min_spiffs_coredump", "esp32-ota-asym", 4, (0, 1)),
    ("meshtastic-4MB", "default", 4, (0,)),
    ("default", "meshtastic-4MB", 4, (0, 1)),
    ("default", "meshcom-safeboot", 4, (1,)),
    ("ems-esp-4MB", "esp32-ota-asym", 4, (0, 1)),
    ("default", "ems-esp-4MB", 4, (0, 1)),
    ("idf-two-ota", "idf-two-ota-large", 4, (0, 1)),
    ("idf-two-ota-coredump", "esp32-ota-asym", 4, (1, 2)),
    ("no_ota", "default", 4, (0,)),
    ("huge_app", "esp32-ota-asym", 4, (0,)),
    ("noota_3g", "mycila-safeboot", 4, (0,)),
    (_SEED, "default_8MB", 8, (0, 1)),
    ("default", "default_8MB", 8, (0, 1)),
    ("default_8MB", "meshtastic-8MB", 8, (0, 1)),
    ("meshtastic-8MB", "default_8MB", 8, (0,)),
    ("default_8MB", "max_app_8MB", 8, (0,)),
    ("default_8MB", "default_16MB", 16, (0, 1)),
    ("default", "default_16MB", 16, (0, 1)),
    ("default_16MB", "large_spiffs_16MB", 16, (0, 1)),
)
# Tables of projects, each to the asymmetric layout or from it.
_CORPUS: tuple[tuple[str, str, int, tuple[int, ...]], ...] = (
    ("HASwitchPlate-openHASP__esp32_partition_app1300k_spiffs1216k.csv", "esp32-ota-asym", 4, (0, 1)),
    ("ESPresense-ESPresense__customparts.csv", "esp32-ota-asym", 4, (0, 1)),
    ("OpenEVSE-openevse_esp32_firmware__min_spiffs_debug.csv", "esp32-ota-asym", 4, (0,)),
    ("SmartEVSE-SmartEVSE-3__partitions_custom_v4.csv", "default_8MB", 8, (0, 1)),
    ("bitaxeorg-ESP-Miner__partitions_4mb.csv", "mycila-safeboot", 4, (0, 1)),
    ("emsesp-EMS-ESP32__esp32_partition_4M.csv", "tasmota-safeboot", 4, (0, 1)),
    ("MoonModules-MoonLight__ESP32_16MB.csv", "large_spiffs_16MB", 16, (0, 1)),
    ("emsesp-EMS-ESP32__esp32_partition_16M.csv", "default_16MB", 16, (0,)),
)


@dataclass(frozen=True)
class Pair:
    """One migration to try. `files`: what the file systems hold; `drop`: what may be lost, by label."""

    name: str
    life: Life
    target: Layout
    updater: bool = False


def pairs() -> Iterator[Pair]:
    """Yield every pair, in several lives: otadata selected or blank, file systems formatted, in use, or raw data."""
    corpus = _CORPUS if CORPUS.is_dir() else ()
    for before, after, size, slots in (*_PRESETS, *corpus):
        old, new = _layout(before), _layout(after)
        if old is None or new is None:
            continue
        old, new = (replace(layout, chip=old.chip, flash_size=None) for layout in (old, new))
        for runs in slots:
            kinds = ["selected"] if runs else ["selected", "blank"]
            for otadata in kinds if before == _SEED else kinds[:1]:
                name = f"{_short(before)} → {_short(after)}, {size} MB, slot {runs}, otadata {otadata}"
                life = Life(old, runs, otadata, contents(old, new), size * MB, size * MB)
                yield Pair(name, life, new, updater=after == "esp32-ota-asym" and otadata == "selected")


def contents(old: Layout, new: Layout) -> dict[str, bytes]:
    """Return what lies in the partitions: settings, and file systems that can take the sizes they are to have."""
    return {row.label: data for row in old.table if (data := _content(row, new)) is not None}


def _content(row: Partition, new: Layout) -> bytes | None:
    if row.is_kind(types.DATA, types.NVS):
        return nvs(row.size // SECTOR)
    if row.type != types.DATA or row.subtype not in _FILES:
        return None
    found = new.table.find(row.label)
    if found is not None and new.table[found].size == row.size:
        return spiffs(row.size)[: -4 * SECTOR] + noise(4 * SECTOR)  # in use, and so only to be moved as it is
    return littlefs(row.size)


def littlefs(size: int) -> bytes:
    """Return a file system with files and folders."""
    from littlefs import LittleFS  # noqa: PLC0415 — a compiled library

    volume = LittleFS(block_size=SECTOR, block_count=size // SECTOR, read_size=128, prog_size=128, cache_size=512)
    volume.mkdir("/www")
    for number in range(3):
        with volume.open(f"/www/{number}.txt", "wb") as file:
            file.write(noise(700 + number * 900, number))
    return bytes(volume.context.buffer)


def _layout(name: str) -> Layout | None:
    if not name.endswith(".csv"):
        return load_preset(name).layout
    try:
        return read_table(corpus_table(name)).layout
    except (StudioError, OSError):
        return None


def _short(name: str) -> str:
    return name.removesuffix(".csv").split("__")[0]
