"""What a board says of itself: chip, revision, MAC, flash chip, security."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from asym_studio.flash.chips import CHIPS, Chip
from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import describe

Answer = TypeVar("Answer")

_FLASH_VENDORS = {
    0x1C: "EON",
    0x1F: "Adesto",
    0x20: "XMC",
    0x25: "XTX",
    0x5E: "Zbit",
    0x68: "Boya",
    0x85: "Puya",
    0x9D: "ISSI",
    0xA1: "Fudan",
    0xBA: "Zetta",
    0xC2: "Macronix",
    0xC8: "GigaDevice",
    0xCD: "TH",
    0xEF: "Winbond",
    0x0B: "XTX",
}
"""JEDEC manufacturer codes (JEP106) of the flash chips on ESP32 boards."""


@dataclass(frozen=True)
class Security:
    """Which protections are burnt into the chip. `secure_boot_v1`: secure boot is the scheme of the first ESP32s."""

    secure_boot: bool = False
    flash_encryption: bool = False
    secure_download: bool = False
    secure_boot_v1: bool = False

    @property
    def names(self) -> tuple[Message, ...]:
        """The protections that are on, for people."""
        found = (
            (message("secure boot"), self.secure_boot),
            (message("flash encryption"), self.flash_encryption),
            (message("secure download mode"), self.secure_download),
        )
        return tuple(name for name, on in found if on)


@dataclass(frozen=True)
class Identity:
    """One board. None stands for what the chip does not tell (in secure download mode, that is most).

    `revision` is like `v3.1`; `mac` like `a0:b1:c2:d3:e4:f5`; `flash_size` is bytes; `crystal` is MHz.
    """

    chip: Chip
    description: str
    revision: str | None = None
    mac: str | None = None
    flash_size: int | None = None
    flash_id: int | None = None
    features: tuple[str, ...] = ()
    crystal: int | None = None
    usb: str | None = None
    security: Security = Security()

    @property
    def flash_vendor(self) -> str | None:
        """The maker of the flash chip, by its JEDEC code."""
        return None if self.flash_id is None else _FLASH_VENDORS.get(self.flash_id & 0xFF, "unknown maker")

    def is_same_board(self, other: Identity) -> bool:
        """Return whether the two are the same chip with the same MAC and flash chip."""
        return self._facts == other._facts

    def shown_beside(self, other: Identity) -> tuple[str, str]:
        """Return what tells this board from the other one, and the same of that."""
        if self.mac != other.mac:
            return self.mac or self.description, other.mac or other.description
        if self.chip != other.chip:
            return self.description, other.description
        return self._flash, other._flash

    @property
    def _facts(self) -> tuple[Chip, str | None, int | None, int | None]:
        return (self.chip, self.mac, self.flash_size, self.flash_id)

    @property
    def _flash(self) -> str:
        size = "?" if self.flash_size is None else describe(self.flash_size)
        return f"{size}, {self.flash_vendor or '?'}"


def chip_named(name: str) -> Chip | None:
    """Return the chip that esptool calls `ESP32-S3`; None for one that is not known here (an ESP8266)."""
    return CHIPS.get(name.lower().replace("-", "").replace("(", "").replace(")", ""))


def read_identity(esp: Any, chip: Chip, flash_size: int | None) -> Identity:
    """Ask the chip behind an esptool loader. Raises what esptool raises when the line fails."""
    if esp.secure_download_mode:
        return Identity(chip, chip.title, flash_size=flash_size, security=_security_without_registers(esp))
    revision = _ask(esp.get_chip_revision)
    return Identity(
        chip=chip,
        description=_ask(esp.get_chip_description) or chip.title,
        revision=None if revision is None else f"v{revision // 100}.{revision % 100}",
        mac=read_mac(esp),
        flash_size=flash_size,
        flash_id=_ask(esp.flash_id),
        features=tuple(_ask(esp.get_chip_features) or ()),
        crystal=_ask(esp.get_crystal_freq),
        usb=_ask(esp.get_usb_mode),
        security=Security(  # asked without `_ask`: a chip that did not tell would pass for one without protection
            secure_boot=bool(esp.get_secure_boot_enabled()),
            flash_encryption=bool(esp.get_flash_encryption_enabled()),
            secure_boot_v1=bool(esp.get_secure_boot_v1_enabled()),
        ),
    )


def read_mac(esp: Any) -> str | None:
    """Return the MAC of the chip behind an esptool loader; None where it does not tell. Raises as `read_identity`."""
    if esp.secure_download_mode:
        return None
    mac = _ask(esp.read_mac)
    return None if mac is None else ":".join(f"{byte:02x}" for byte in mac)


def _security_without_registers(esp: Any) -> Security:
    """Return what the security info command tells; in secure download mode registers cannot be read."""
    info = _ask(esp.get_security_info) or {"flags": 0, "flash_crypt_cnt": 0}
    encrypted = int(info["flash_crypt_cnt"]).bit_count() % 2 == 1
    return Security(bool(info["flags"] & 1), encrypted, secure_download=True)


def _ask(question: Callable[[], Answer]) -> Answer | None:
    """Return the answer; None where this chip has no such thing, or esptool's tables have no such value (TypeError).

    A failing line is not an answer: that is raised.
    """
    from esptool.util import NotImplementedInROMError, NotSupportedError, UnsupportedCommandError  # noqa: PLC0415 — esptool takes a while to import

    try:
        return question()
    except (NotImplementedInROMError, NotSupportedError, UnsupportedCommandError, NotImplementedError, TypeError):
        return None
