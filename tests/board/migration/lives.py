"""Boards with small apps, so that every single flash operation of a migration can be cut."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from asym_studio.boot.otadata import new_record
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS, FLASH_SIZES
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, SECTOR
from tests.board.boards import bootloader, nvs, spiffs
from tests.flash.image_builder import Geometry, build, description

_WINDOWS = {"esp32": (0x3F400020, 0x400D0000), "esp32s3": (0x3C000020, 0x42000000), "esp32c3": (0x3C000020, 0x42000000)}


def small_app(name: str, chip: str = "esp32", size: int = 0x1C00) -> bytes:
    """An app of about `size` bytes that the bootloader starts; another name makes another app in every sector."""
    rom, code = _WINDOWS[chip]
    first = 0x800 + sum(name.encode()) % 64 * 4  # shifts all that follows
    at = 24 + 8 + first + 8
    return build(
        Geometry(
            segments=((rom, first), (code + at, (size - at - 64) // 4 * 4)),
            chip_id=CHIPS[chip].image_id,
            description=description(name, "1.0"),
        )
    )


@dataclass(frozen=True)
class Life:
    """How a board has lived: which slot it runs (its place among the slots), and what lies in its partitions."""

    layout: Layout
    runs: int = 0
    otadata: str = "selected"
    contents: Mapping[str, bytes] | None = None
    size: int = 4 * MB
    header_size: int | None = None

    def flash(self) -> bytes:
        """Return the whole flash."""
        chip = self.layout.chip.name
        flash = bytearray(b"\xff" * self.size)

        def put(offset: int, data: bytes) -> None:
            flash[offset : offset + len(data)] = data

        put(CHIPS[chip].bootloader_offset, bootloader(chip, FLASH_SIZES.index(self.header_size or self.size)))
        put(self.layout.table.offset, write_binary(self.layout.table))
        for number, row in enumerate(app_rows(self.layout)):
            put(row.offset, small_app(f"app {number}", chip))
        for partition in self.layout.table:
            put(partition.offset, self._content(partition))
        return bytes(flash)

    def _content(self, partition: Partition) -> bytes:
        if self.contents and partition.label in self.contents:
            return self.contents[partition.label]
        if partition.is_kind(types.DATA, types.OTADATA):
            return self._otadata()
        if partition.is_kind(types.DATA, types.NVS):
            return nvs(partition.size // SECTOR)
        if partition.is_kind(types.DATA, types.SPIFFS) and self.contents is None:
            return spiffs(partition.size)
        return b""

    def _otadata(self) -> bytes:
        if self.otadata == "blank":
            return b""
        slots = [row for row in app_rows(self.layout) if row.is_ota_slot]
        wanted = app_rows(self.layout)[self.runs]
        if wanted not in slots:
            return b""  # the factory app is started where nothing is selected
        number = wanted.subtype - types.OTA_0 + 1
        record = new_record(number).pack()
        if number % 2:
            return record
        return new_record(number - 1).pack().ljust(SECTOR, b"\xff") + record


def app_rows(layout: Layout) -> list[Partition]:
    """The bootable slots: factory first, then the OTA slots in order."""
    rows = [row for row in layout.table if row.is_ota_slot or row.is_kind(types.APP, types.FACTORY)]
    return sorted(rows, key=lambda row: row.subtype)


def noise(size: int, seed: int = 1) -> bytes:
    """Bytes that mean nothing."""
    return random.Random(seed).randbytes(size)
