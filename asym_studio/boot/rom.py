"""What a chip's ROM prints on the serial port before the bootloader runs. Source: boot logs of real boards."""

from __future__ import annotations

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import BootloaderImage, sums_of
from asym_studio.flash.chips import Chip

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
_GIVES_UP = {"esp32": "ets_main.c 384", "esp32c3": "ets_main.c 333 ", "esp32s3": "ets_main.c 329 "}
_BOOT_PINS = {"esp32": 0x13, "esp32c2": 0xC, "esp32c3": 0xC, "esp32c6": 0xC, "esp32h2": 0xC}


def rom_lines(chip: Chip, image: BootloaderImage | None) -> list[str]:
    """Return what the chip's ROM prints at power-on; without a bootloader image, as far as that needs none."""
    name, build = _ROM_BANNERS.get(chip.name, (f"ESP-ROM:{chip.name}", "Build:unknown"))
    classic = chip.name == "esp32"
    reset = f"rst:0x1 ({'POWERON_RESET' if classic else 'POWERON'})"
    lines = [name, build, f"{reset},boot:0x{_BOOT_PINS.get(chip.name, 8):x} (SPI_FAST_FLASH_BOOT)"]
    if classic:
        lines.append("configsip: 0, SPIWP:0xee")
        lines.append("clk_drv:0x00,q_drv:0x00,d_drv:0x00,cs0_drv:0x00,hd_drv:0x00,wp_drv:0x00")
    else:
        lines.append("SPIWP:0xee")
    if image is None:
        return lines
    lines.append(f"mode:{image.mode}, clock div:{image.clock_divider}")
    lines += [f"load:0x{address:08x},len:{length if classic else hex(length)}" for address, length in image.segments]
    return [*lines, f"entry 0x{image.entry:08x}"]


def refusal_lines(chip: Chip, image: BootloaderImage, flash: FlashView) -> list[str]:
    """Return what the ROM prints instead of an entry if it does not start this bootloader; nothing if it does.

    A header with nothing behind it, as in dumps made by hand, passes for a whole bootloader.
    """
    if not any(length for _, length in image.segments):
        return []
    found, stored = sums_of(flash, chip, image)
    if found == stored:
        return []
    classic = chip.name == "esp32"
    said = (
        f"csum err:0x{found:02x}!=0x{stored:02x}"
        if classic
        else f"Checksum failure. Calculated 0x{found:02x} stored 0x{stored:02x}"
    )
    return [*rom_lines(chip, image)[:-1], said, *([_GIVES_UP[chip.name]] if chip.name in _GIVES_UP else [])]
