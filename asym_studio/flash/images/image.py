"""What an app image is: frozen values.

Source: ESP-IDF `bootloader_support/include/esp_app_format.h`, `esp_app_desc.h`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Problem
from asym_studio.flash.images.signature import V1_SIZE, Signature
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import BLOCK, SECTOR, align_up

HEADER = struct.Struct("<BBBBIB3sHBHH4sB")
"""Magic, segments, SPI mode, SPI size and speed, entry, WP pin, drive, chip, old least revision, least and most
revision, reserved, whether a hash is appended."""
HEADER_SIZE = HEADER.size
SEGMENT_HEADER_SIZE = 8
MAX_SEGMENTS = 16
HASH_SIZE = 32
IMAGE_MAGIC = 0xE9
CHECKSUM_SEED = 0xEF
"""What the XOR of all segments' bytes begins with."""
DESCRIPTION_MAGIC = 0xABCD5432


@dataclass(frozen=True)
class Segment:
    """One segment: where it is loaded, its length in bytes, and where its data lies in the file."""

    address: int
    length: int
    file_offset: int
    mapped: bool
    """Whether the CPU runs it from flash through the MMU, instead of a copy in RAM."""

    @property
    def is_padding(self) -> bool:
        """Whether the segment only fills space (address 0): it aligns the next one or the signature."""
        return self.address == 0


@dataclass(frozen=True)
class SpiSettings:
    """The header's flash mode, frequency and size (bytes); None where the code has no meaning."""

    mode: str | None
    frequency: str | None
    flash_size: int | None


@dataclass(frozen=True)
class Description:
    """The app description that ESP-IDF builds in. Real updaters leave name and version empty: never rely on them."""

    project: str
    version: str
    idf_version: str
    date: str
    time: str
    secure_version: int
    elf_sha256: str
    mmu_page: int | None
    """The MMU page that the app was linked for, in bytes; None where it does not say."""


@dataclass(frozen=True)
class Image:
    """An app image, read from the start of some bytes. All lengths are bytes.

    `length` is what the bootloader loads and checks: header to hash. `signed_length` adds the padding and signature
    behind it. `file_length` is all that was there to read; what is left over is `trailing`.
    """

    chip: Chip | None
    chip_id: int
    entry: int
    spi: SpiSettings
    segments: tuple[Segment, ...]
    min_revision: int
    max_revision: int
    description: Description | None
    length: int
    hash_appended: bool
    checksum_ok: bool
    hash_ok: bool
    signature: Signature | None
    file_length: int
    problems: tuple[Problem, ...]
    """What is wrong with it: a wrong checksum or hash, a truncated end, bytes behind it that nobody explains."""

    @property
    def signed_length(self) -> int:
        """The bytes that must be on flash: the image, and the signature with the padding before it if there is one."""
        return self.length if self.signature is None else self.signature.end

    def length_under(self, secure_boot: SecureBoot) -> int:
        """Return the bytes that the image takes on flash under a secure boot scheme, signature included.

        A signed image takes what it takes. An unsigned one is counted as the build signs it: v1 pads image and
        signature to a multiple of 64 KB; v2 pads the image to a multiple of 64 KB and adds a sector of signatures.
        Source: ESP-IDF `docs/security/secure-boot-v1.rst` and `secure-boot-v2.rst`.
        """
        if self.signature is not None:
            return self.signed_length
        if secure_boot is SecureBoot.V1:
            return align_up(self.length + V1_SIZE, BLOCK)
        if secure_boot is SecureBoot.V2:
            return align_up(self.length, BLOCK) + SECTOR
        return self.length

    @property
    def trailing(self) -> int:
        """The bytes behind the image and its signature."""
        return self.file_length - self.signed_length

    @property
    def mmu_page(self) -> int | None:
        """The MMU page that the app was linked for, in bytes, where it says so."""
        return self.description.mmu_page if self.description else None
