"""What the chip prints when it leaves reset, and what the bootloader does with the flash."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.board.virtual.flash_chip import ERASED, FlashChip, page_steps
from asym_studio.board.virtual.profiles import Profile
from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import read_bootloader
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.boot.rom import refusal_lines
from asym_studio.flash.images.image import IMAGE_MAGIC
from asym_studio.flash.units import SECTOR

_ESP32_REASONS = {"POWERON": "rst:0x1 (POWERON_RESET)", "SW_RESET": "rst:0xc (SW_CPU_RESET)"}
_REASONS = {"POWERON": "rst:0x1 (POWERON)", "SW_RESET": "rst:0x3 (RTC_SW_SYS_RST)"}
_ESP32_DOWNLOAD = "boot:0x3 (DOWNLOAD_BOOT(UART0/UART1/SDIO_REI_REO_V2))"
_DOWNLOAD = "boot:0x0 (DOWNLOAD(USB/UART0))"
_ESP32_RUN = "boot:0x13 (SPI_FAST_FLASH_BOOT)"
_RUN = "boot:0x8 (SPI_FAST_FLASH_BOOT)"
_TIME = re.compile(r"[EWI] \((\d+)\)")
_APP_START = 25
"""Milliseconds between the bootloader's last line and the app's first one."""


@dataclass(frozen=True)
class Boot:
    """One start from flash: the lines printed, and what the bootloader did (None if the ROM started none)."""

    lines: tuple[str, ...]
    result: BootResult | None


def download_lines(profile: Profile, reason: str) -> tuple[str, ...]:
    """Return what the ROM prints when it waits for commands."""
    return (*_head(profile, reason, _ESP32_DOWNLOAD, _DOWNLOAD), "waiting for download")


def has_bootloader(profile: Profile, flash: FlashChip) -> bool:
    """Return whether an image begins where the ROM looks for the bootloader."""
    return flash.read(profile.chip.bootloader_offset, 1)[0] == IMAGE_MAGIC


def start_from_flash(
    profile: Profile, flash: FlashChip, reason: str, options: BootOptions, *, assume_bootloader: bool
) -> Boot:
    """Run ROM and bootloader. What the bootloader writes is in the flash then. Raises LinkLost and Stuck as faults say.

    With `assume_bootloader`, a flash with a table but nothing where the bootloader belongs starts all the same.
    """
    if not has_bootloader(profile, flash) and not (assume_bootloader and _has_table(flash, options)):
        header = int.from_bytes(flash.read(profile.chip.bootloader_offset, 4), "little")
        return Boot((*_head(profile, reason, _ESP32_RUN, _RUN), *[f"invalid header: 0x{header:08x}"] * 3), None)
    view = FlashView(flash.read(0, flash.size))
    image = read_bootloader(view, profile.chip)
    if image is not None and (refused := refusal_lines(profile.chip, image, view)):
        return Boot(_with_reason(profile, reason, tuple(refused)), None)
    result = boot(view, profile.chip, options)
    _write_back(flash, result)
    return Boot((*_with_reason(profile, reason, result.log), *_running(result)), result)


def _has_table(flash: FlashChip, options: BootOptions) -> bool:
    return flash.read(options.table_offset, 2) == b"\xaa\x50"


def _write_back(flash: FlashChip, result: BootResult) -> None:
    for offset, content in result.writes:
        if flash.read(offset, SECTOR) == content:
            continue
        flash.erase(offset, SECTOR)
        for at, page in page_steps(offset, content):
            if page.count(ERASED) != len(page):
                flash.program(at, page)


def _running(result: BootResult) -> tuple[str, ...]:
    if result.verdict is not Verdict.APP:
        return ()
    times = [int(found[1]) for line in result.log if (found := _TIME.match(line))]
    return (f"I ({max(times, default=0) + _APP_START}) app: running {result.label}",)


def _with_reason(profile: Profile, reason: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    known = _ESP32_REASONS if profile.name == "esp32" else _REASONS
    return tuple(line.replace(known["POWERON"], known[reason], 1) for line in lines)


def _head(profile: Profile, reason: str, on_esp32: str, on_others: str) -> tuple[str, ...]:
    if profile.name == "esp32":
        return (*profile.banner, f"{_ESP32_REASONS[reason]},{on_esp32}")
    return (*profile.banner, f"{_REASONS[reason]},{on_others}")
