"""What the chip prints when it leaves reset, and what the bootloader does with the flash."""

from __future__ import annotations

from asym_studio.board.virtual.flash_chip import FlashChip
from asym_studio.board.virtual.profiles import Profile

_ESP32_REASONS = {
    "POWERON": "rst:0x1 (POWERON_RESET)",
    "SW_RESET": "rst:0xc (SW_CPU_RESET)",
    "RTCWDT_RTC_RESET": "rst:0x10 (RTCWDT_RTC_RESET)",
}
_REASONS = {
    "POWERON": "rst:0x1 (POWERON)",
    "SW_RESET": "rst:0x3 (RTC_SW_SYS_RST)",
    "RTCWDT_RTC_RESET": "rst:0x10 (RTCWDT_RTC_RST)",
}
_ESP32_DOWNLOAD = "boot:0x3 (DOWNLOAD_BOOT(UART0/UART1/SDIO_REI_REO_V2))"
_DOWNLOAD = "boot:0x0 (DOWNLOAD(USB/UART0))"
_ESP32_RUN = "boot:0x13 (SPI_FAST_FLASH_BOOT)"
_RUN = "boot:0x8 (SPI_FAST_FLASH_BOOT)"


def download_log(profile: Profile, reason: str) -> str:
    """Return what the ROM prints when it waits for commands."""
    return f"{_head(profile, reason, _ESP32_DOWNLOAD, _DOWNLOAD)}waiting for download\r\n"


def boot_log(profile: Profile, flash: FlashChip, reason: str) -> str:
    """Start from flash: return everything that is printed; what the bootloader writes is in the flash then."""
    del flash
    return _head(profile, reason, _ESP32_RUN, _RUN)


def _head(profile: Profile, reason: str, on_esp32: str, on_others: str) -> str:
    if profile.name == "esp32":
        return f"{profile.banner}{_ESP32_REASONS[reason]},{on_esp32}\r\n"
    return f"{profile.banner}{_REASONS[reason]},{on_others}\r\n"
