"""What tells the chips of the ESP32 family apart on the serial line: registers, eFuses and what the ROM prints.

Addresses and bit fields are those of the chips' technical reference manuals (eFuse, SPI and UART chapters), the banners
those of the boards that are sold. Revisions are ones that are common now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asym_studio.flash.chips import CHIPS, Chip


@dataclass(frozen=True)
class SpiLayout:
    """Where the SPI flash controller's registers lie. Offsets are relative to `base`."""

    base: int
    usr: int = 0x18
    usr1: int = 0x1C
    usr2: int = 0x20
    mosi_length: int = 0x24
    miso_length: int = 0x28
    data: int = 0x58
    address_at_top: bool = False


@dataclass(frozen=True)
class Field:
    """Bits of an eFuse word: the word's offset from the eFuse base, and where the lowest bit lies."""

    word: int
    shift: int

    def __call__(self, value: int) -> tuple[int, int]:
        """Return (word, bits) that hold `value`."""
        return self.word, value << self.shift


@dataclass(frozen=True)
class Profile:
    """One chip. `fuses` maps offsets from `efuse` to values; `registers` maps other addresses to values."""

    chip: Chip
    banner: tuple[str, ...]
    """The first lines that the ROM prints after every reset."""
    efuse: int
    mac: int
    """Offset of the word with the MAC's last four bytes; the first two are in the low half of the next one."""
    encryption: Field
    secure_boot: Field
    key_purposes: tuple[Field, Field] | None
    spi: SpiLayout
    fuses: Mapping[int, int]
    uart_divider: int = 0x60000014
    crystal: int = 40_000_000
    rom_crystal: int | None = None
    """The crystal that the ROM takes for granted, where that is another one: its baud rates are off by as much."""
    registers: Mapping[int, int] = field(default_factory=dict)
    magic: int | None = None
    security_info: int = 20
    """Length of the answer to command 14 in bytes; 0 if the ROM does not know it."""
    mac_is_long: bool = False
    """Whether the word after the MAC holds FFFE, for an EUI-64."""
    read_pointer: int | None = None
    """Where the ROM keeps the pointer to its flash read function, if stubs are started by replacing it."""
    watchdog: tuple[int, int] | None = None
    """The addresses of the RTC watchdog's configuration and of the register that unlocks it."""

    def rom_baud(self, baud: int) -> int:
        """Return the rate that comes out when the ROM sets this one."""
        return baud * self.crystal // (self.rom_crystal or self.crystal)

    @property
    def name(self) -> str:
        """The chip's name: `esp32s3`."""
        return self.chip.name


_ESP32_SPI = SpiLayout(0x3FF42000, 0x1C, 0x20, 0x24, 0x28, 0x2C, 0x80, address_at_top=True)
_S3_SPI = SpiLayout(0x60002000)
_C6_SPI = SpiLayout(0x60003000)
_COUNT_18 = Field(0x34, 18)
_BOOT_20 = Field(0x38, 20)
_KEYS_24_28 = (Field(0x34, 24), Field(0x34, 28))


def _rom(name: str, built: str) -> tuple[str, ...]:
    return f"ESP-ROM:{name}", f"Build:{built}"


_ALL = (
    Profile(
        CHIPS["esp32"], ("ets Jul 29 2019 12:21:46", ""), 0x3FF5A000, 0x04, Field(0x00, 20), Field(0x18, 4), None,
        _ESP32_SPI,
        # D0WD-V3, v3.1, rated for 240 MHz; the slow clock's frequency; Vref calibration
        {0x0C: 1 << 15 | 1 << 13 | 1 << 9, 0x10: 16 << 8 | 50, 0x14: 1 << 24 | 1 << 20},
        uart_divider=0x3FF40014, magic=0x00F01D83, security_info=0,
        # revision bit 2; calibration of the slow clock against a 40 MHz crystal
        registers={0x3FF6607C: 0x96042000, 0x3FF5F06C: 2048 << 7},
    ),
    Profile(
        CHIPS["esp32s2"], _rom("esp32s2-rc4-20191025", "Oct 25 2019"), 0x3F41A000, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, SpiLayout(0x3F402000), {0x50: 1 << 18, 0x6C: 2 << 4},  # v1.0
        uart_divider=0x3F400014, magic=0x000007C6, security_info=12,
        watchdog=(0x3F408094, 0x3F4080AC),
    ),
    Profile(
        CHIPS["esp32s3"], _rom("esp32s3-20210327", "Mar 27 2021"), 0x60007000, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, _S3_SPI, {0x50: 2 << 18 | 3 << 24, 0x6C: 1}, read_pointer=0x3FCEF688,  # v0.2
        watchdog=(0x60008098, 0x600080B0),
    ),
    Profile(
        CHIPS["esp32c2"], _rom("esp8684-api2-20220127", "Jan 27 2022"), 0x60008800, 0x40, Field(0x30, 7),
        Field(0x30, 21), None, _S3_SPI, {0x44: 1 << 20 | 2 << 16},  # v1.2
        crystal=26_000_000, rom_crystal=40_000_000,  # as most of its boards have it
        watchdog=(0x60008084, 0x6000809C),
    ),
    Profile(
        CHIPS["esp32c3"], _rom("esp32c3-api1-20210207", "Feb  7 2021"), 0x60008800, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, _S3_SPI, {0x50: 4 << 18},  # v0.4
        watchdog=(0x60008090, 0x600080A8),
    ),
    Profile(
        CHIPS["esp32c5"], _rom("esp32c5-eco2-20250121", "Jan 21 2025"), 0x600B4800, 0x44, Field(0x34, 16),
        Field(0x38, 25), (Field(0x34, 22), Field(0x34, 27)), _C6_SPI, {0x4C: 1 << 4},  # v1.0
        crystal=48_000_000, registers={0x60096110: 48 << 24}, mac_is_long=True,
        watchdog=(0x600B1C00, 0x600B1C18),
    ),
    Profile(
        CHIPS["esp32c6"], _rom("esp32c6-20220919", "Sep 19 2022"), 0x600B0800, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, _C6_SPI, {0x50: 1 << 18 | 1 << 24, 0x54: 1}, mac_is_long=True,  # v0.1
    ),
    Profile(
        CHIPS["esp32c61"], _rom("esp32c61-20240913", "Sep 13 2024"), 0x600B4800, 0x44, Field(0x30, 23),
        Field(0x34, 26), (Field(0x34, 0), Field(0x34, 4)), _C6_SPI, {0x4C: 1 << 4},  # v1.0
        watchdog=(0x600B1C00, 0x600B1C18),
    ),
    Profile(
        CHIPS["esp32h2"], _rom("esp32h2-20221101", "Nov  1 2022"), 0x600B0800, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, _C6_SPI, {0x50: 2 << 18}, crystal=32_000_000, mac_is_long=True,  # v0.2
    ),
    Profile(
        CHIPS["esp32h21"], _rom("esp32h21-20241202", "Dec  2 2024"), 0x600B4000, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, _C6_SPI, {0x58: 1 << 4}, crystal=32_000_000, mac_is_long=True,  # v0.1
    ),
    Profile(
        CHIPS["esp32h4"], _rom("esp32h4-20250115", "Jan 15 2025"), 0x600B1800, 0x44, Field(0x30, 23), Field(0x38, 5),
        (Field(0x34, 0), Field(0x34, 5)), SpiLayout(0x60099000), {0x50: 1 << 18, 0x54: 1 << 10},  # v0.1
        uart_divider=0x60012014, crystal=32_000_000, mac_is_long=True,
    ),
    Profile(
        CHIPS["esp32p4"], _rom("esp32p4-eco2-20240710", "Jul 10 2024"), 0x5012D000, 0x44, _COUNT_18, _BOOT_20,
        _KEYS_24_28, SpiLayout(0x5008D000), {0x4C: 1 << 4}, uart_divider=0x500CA014,  # v1.0
        watchdog=(0x50116000, 0x50116018),
    ),
    Profile(
        CHIPS["esp32s31"], _rom("esp32s31-20250709", "Jul  9 2025"), 0x20715000, 0x50, Field(0x34, 21), Field(0x3C, 2),
        (Field(0x38, 0), Field(0x38, 5)), SpiLayout(0x20501000), {}, uart_divider=0x2038A014,  # v0.0
        watchdog=(0x20801000, 0x20801018),
    ),
)  # fmt: skip

PROFILES: dict[str, Profile] = {profile.name: profile for profile in _ALL}
"""By the chip's name."""
