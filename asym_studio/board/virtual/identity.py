"""Who a chip is and how it is locked: its MAC, and what its eFuses say about security."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asym_studio.board.virtual.profiles import Profile
from asym_studio.flash.errors import TextRefused, message

DEFAULT_MAC = bytes.fromhex("240ac4a57d10")
_MAC = re.compile(r"[0-9a-f]{2}([:-]?[0-9a-f]{2}){5}")
_XTS_AES_128_KEY, _SECURE_BOOT_DIGEST_0, _KM_INIT_KEY = 4, 9, 12


@dataclass(frozen=True)
class Security:
    """What is burnt. `secure_boot` is 0, 1 or 2; 1 exists on the esp32 only."""

    encryption: bool = False
    secure_boot: int = 0
    secure_download: bool = False


def parse_mac(text: str) -> bytes:
    """Return the six bytes of `24:0a:c4:a5:7d:10`. Raises TextRefused."""
    plain = text.strip().lower()
    if not _MAC.fullmatch(plain):
        raise TextRefused(
            message("“{text}” is not a MAC: write it like {example}.", text=text[:40], example="24:0a:c4:a5:7d:10")
        )
    return bytes.fromhex(plain.replace(":", "").replace("-", ""))


def fuses_of(profile: Profile, mac: bytes, security: Security) -> dict[int, int]:
    """Return the eFuse words by their offset: what the profile says, the MAC and the security bits."""
    words = dict(profile.fuses)
    high = int.from_bytes(mac[:2], "big")
    if profile.name == "esp32":
        high |= _crc8(mac) << 16
    elif profile.mac_is_long:
        high |= 0xFFFE << 16
    burnt = [(profile.mac, int.from_bytes(mac[2:], "big")), (profile.mac + 4, high)]
    if security.encryption:
        burnt += [profile.encryption(1), *_key(profile, 0, _XTS_AES_128_KEY)]
    if security.secure_boot:
        scheme = security.secure_boot if profile.name == "esp32" else 1  # v1 is the first bit, v2 the second
        burnt += [profile.secure_boot(scheme), *_key(profile, 1, _SECURE_BOOT_DIGEST_0)]
    for offset, bits in burnt:
        words[offset] = words.get(offset, 0) | bits
    return words


def security_info(profile: Profile, security: Security) -> bytes:
    """Return the payload of the answer to command 14: flags, count, key purposes; newer chips add chip id and API."""
    flags = (1 if security.secure_boot else 0) | (1 << 2 if security.secure_download else 0)
    purposes = [
        _XTS_AES_128_KEY if security.encryption else 0,
        _SECURE_BOOT_DIGEST_0 if security.secure_boot else 0,
        *(0, 0, 0, 0, _KM_INIT_KEY),
    ]
    info = flags.to_bytes(4, "little") + bytes([1 if security.encryption else 0, *purposes])
    info += profile.chip.image_id.to_bytes(4, "little") + bytes(4)
    return info[: profile.security_info]


def _key(profile: Profile, number: int, purpose: int) -> list[tuple[int, int]]:
    if profile.key_purposes is not None:
        return [profile.key_purposes[number](purpose)]
    if profile.name == "esp32":  # the key's block can no longer be read, and all of the flash is encrypted with it
        return [(0x00, 1 << 16), (0x14, 0xF << 28)] if number == 0 else []
    return [(0x30, 1)] if number == 0 else []  # esp32c2: reading the key is disabled


def _crc8(data: bytes) -> int:
    """The checksum beside the MAC in the esp32's eFuses: polynomial 0x31, reflected."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0x8C if crc & 1 else crc >> 1
    return crc
