"""What is asked of a kit, and what a kit is: plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from asym_studio.flash.csv_reader import CsvDocument
from asym_studio.flash.errors import Message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import PartitionTable


class Ecosystem(Enum):
    """Whose build a file is for. The order is the one in which they are listed."""

    ESP_IDF = "esp-idf"
    PLATFORMIO = "platformio"
    ARDUINO = "arduino"
    ESPFLASH = "espflash"
    ESPHOME = "esphome"
    TASMOTA = "tasmota"
    ESPTOOL = "esptool"

    @property
    def title(self) -> str:
        """The name as its makers write it."""
        return _TITLES[self]


_TITLES = {
    Ecosystem.ESP_IDF: "ESP-IDF",
    Ecosystem.PLATFORMIO: "PlatformIO",
    Ecosystem.ARDUINO: "Arduino IDE",
    Ecosystem.ESPFLASH: "espflash",
    Ecosystem.ESPHOME: "ESPHome",
    Ecosystem.TASMOTA: "Tasmota",
    Ecosystem.ESPTOOL: "esptool",
}


class StagingKind(Enum):
    """Where an update waits for the updater; the number is its name in `layout.h`."""

    SD_SPI = "sd-spi"
    SDMMC = "sdmmc"
    FAT = "fat"
    RAW = "raw"

    @property
    def in_flash(self) -> bool:
        """Whether that is a data partition of the layout."""
        return self in (StagingKind.FAT, StagingKind.RAW)


@dataclass(frozen=True)
class Staging:
    """A staging place: a card with its pins by their names, or the label of a data partition (None: the largest)."""

    kind: StagingKind
    pins: tuple[tuple[str, int], ...] = ()
    label: str | None = None


SPI_PINS = (("mosi", 23), ("miso", 19), ("sclk", 18), ("cs", 5))
"""The usual pins of a card on the SPI bus of an ESP32 board; other chips have none that are usual."""
SDMMC_PINS = (("clk", 14), ("cmd", 15), ("d0", 2), ("d1", 4), ("d2", 12), ("d3", 13))
"""The pins of the ESP32's SDMMC slot 1, which are fixed there. Without d1 to d3 the bus is one bit wide."""
FILE_NAME = "app.bin"
"""What the update is called on a card or in a file system."""


@dataclass(frozen=True)
class Origin:
    """A table that a board in the field may have, for the migration on the device."""

    name: str
    table: PartitionTable


@dataclass(frozen=True)
class KitOptions:
    """What a kit is to hold. `baud` is bits per second, for flashing over a cable.

    `app` and `updater` are labels, where the layout leaves open which slot is which. `source` is the user's own CSV.
    """

    ecosystems: frozenset[Ecosystem] = frozenset(Ecosystem)
    app: str | None = None
    updater: str | None = None
    staging: Staging = Staging(StagingKind.SD_SPI)
    baud: int = 460800
    origins: tuple[Origin, ...] = ()
    firmware: bool = True
    source: CsvDocument | None = None


@dataclass(frozen=True)
class KitFile:
    """One file. `path` is relative, with `/`; `about` says what it is for; `ecosystem` None: for all of them."""

    path: str
    content: bytes
    about: Message
    executable: bool = False
    ecosystem: Ecosystem | None = None


@dataclass(frozen=True)
class Kit:
    """The files in the order in which they are listed, and what the user has to know about them."""

    layout: Layout
    files: tuple[KitFile, ...] = ()
    warnings: tuple[Message, ...] = field(default=())

    def file(self, path: str) -> KitFile:
        """Return the file at that path. Raises KeyError."""
        found = next((file for file in self.files if file.path == path), None)
        if found is None:
            raise KeyError(path)
        return found
