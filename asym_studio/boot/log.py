"""The lines that ROM and bootloader print on the serial port, with the times they would carry at 115200 baud."""

from __future__ import annotations

from dataclasses import dataclass, field

from asym_studio.flash.chips import Chip

IDF_VERSION = "v5.5.1"
_BYTES_PER_MS = 11.52
_LOADED_PER_MS = 2600

_ROM_BANNERS = {
    "esp32": ("ets Jul 29 2019 12:21:46", ""),
    "esp32s2": ("ESP-ROM:esp32s2-rc4-20191025", "Build:Oct 25 2019"),
    "esp32s3": ("ESP-ROM:esp32s3-20210327", "Build:Mar 27 2021"),
    "esp32c2": ("ESP-ROM:esp8684-api2-20220127", "Build:Jan 27 2022"),
    "esp32c3": ("ESP-ROM:esp32c3-api1-20210207", "Build:Feb  7 2021"),
    "esp32c5": ("ESP-ROM:esp32c5-eco2-20250121", "Build:Jan 21 2025"),
    "esp32c6": ("ESP-ROM:esp32c6-20220919", "Build:Sep 19 2022"),
    "esp32h2": ("ESP-ROM:esp32h2-20221101", "Build:Nov  1 2022"),
}
_BOOT_PINS = {"esp32": 0x13, "esp32c2": 0xC, "esp32c3": 0xC, "esp32c6": 0xC, "esp32h2": 0xC}


@dataclass
class BootLog:
    """Collects lines; `lines` is the finished text. Times are milliseconds since the reset."""

    now: float = 27
    lines: list[str] = field(default_factory=list)

    def raw(self, text: str) -> None:
        """Add a line without time and tag."""
        self.lines.append(text)

    def info(self, tag: str, text: str) -> None:
        """Add a line that only tells what happens."""
        self._add("I", tag, text)

    def warning(self, tag: str, text: str) -> None:
        """Add a line that warns."""
        self._add("W", tag, text)

    def error(self, tag: str, text: str) -> None:
        """Add a line that says what went wrong."""
        self._add("E", tag, text)

    def loaded(self, length: int) -> None:
        """Let the time pass that reading so many bytes of an image takes."""
        self.now += length / _LOADED_PER_MS

    def _add(self, level: str, tag: str, text: str) -> None:
        line = f"{level} ({int(self.now)}) {tag}: {text}"
        self.lines.append(line)
        self.now += (len(line) + 2) / _BYTES_PER_MS


def rom_lines(chip: Chip, mode: str, segments: tuple[tuple[int, int], ...], entry: int | None) -> list[str]:
    """Return what the chip's ROM prints at power-on; `segments` are the bootloader's (address, length)."""
    name, build = _ROM_BANNERS.get(chip.name, (f"ESP-ROM:{chip.name}", "Build:unknown"))
    classic = chip.name == "esp32"
    reset = f"rst:0x1 ({'POWERON_RESET' if classic else 'POWERON'})"
    lines = [name, build, f"{reset},boot:0x{_BOOT_PINS.get(chip.name, 8):x} (SPI_FAST_FLASH_BOOT)"]
    if classic:
        lines.append("configsip: 0, SPIWP:0xee")
        lines.append("clk_drv:0x00,q_drv:0x00,d_drv:0x00,cs0_drv:0x00,hd_drv:0x00,wp_drv:0x00")
    else:
        lines.append("SPIWP:0xee")
    lines.append(f"mode:{mode}, clock div:{2 if classic else 1}")
    lines += [f"load:0x{address:08x},len:{length if classic else hex(length)}" for address, length in segments]
    return [*lines, f"entry 0x{entry:08x}"] if entry is not None else lines
