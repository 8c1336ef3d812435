"""What the bootloader accepts as an app image: its checks in its order, each slot's first failure being the reason.

Source: ESP-IDF v5.5 `esp_image_format.c`, `bootloader_common_loader.c`, `bootloader_flash.c`, and `unpack_load_app` in
`bootloader_utility.c`; observed on real bootloaders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.log import BootLog
from asym_studio.boot.memory import is_loaded, why_not_loadable
from asym_studio.boot.table import Row
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Message, message
from asym_studio.flash.images.image import (
    CHECKSUM_SEED,
    DESCRIPTION_MAGIC,
    HASH_SIZE,
    HEADER,
    HEADER_SIZE,
    IMAGE_MAGIC,
    MAX_SEGMENTS,
    SEGMENT_HEADER_SIZE,
)
from asym_studio.flash.units import BLOCK, MB, describe, hexadecimal

_LONGEST_SEGMENT = 16 * MB
_TAG = "esp_image"


@dataclass(frozen=True)
class Machine:
    """The chip that boots. Revisions count 100 for a major step (v3.1 is 301); None: not known, so not checked."""

    chip: Chip
    revision: int | None = None
    efuse_block_revision: int | None = None
    counts_steps: bool = False
    """Whether its bootloader knows the old revision number only (before ESP-IDF 5.2): one byte, which is the minor
    revision on the esp32c3 and the major one elsewhere (esptool, `_get_image_incompatibility`)."""

    knows_chips: bool = True
    """Whether its bootloader looks at the chip id and revision in an image at all (from ESP-IDF 3.3 on)."""

    @property
    def step(self) -> int | None:
        """The old revision number."""
        if self.revision is None:
            return None
        return self.revision % 100 if self.chip.name == "esp32c3" else self.revision // 100


@dataclass(frozen=True)
class Refusal:
    """Why the bootloader does not load an image: a stable code, and a sentence."""

    code: str
    message: Message


@dataclass(frozen=True)
class Placed:
    """A segment: its load address, its length, and where its data lies in the flash (bytes)."""

    address: int
    length: int
    data: int


@dataclass(frozen=True)
class Loaded:
    """An image that passed every check."""

    segments: tuple[Placed, ...]
    length: int
    page: int


class _Refused(Exception):
    """Leaves the checks at the first that fails."""

    def __init__(self, code: str, line: str, text: Message, tag: str = _TAG) -> None:
        super().__init__(code)
        self.refusal = Refusal(code, text)
        self.line = line
        self.tag = tag


def load_image(flash: FlashView, partition: Row, machine: Machine, out: BootLog) -> Loaded | Refusal:
    """Load the image at the start of a partition as the bootloader does. Bounded, whatever the flash holds."""
    try:
        return _Loading(flash, partition, machine, out).load()
    except _Refused as refused:
        out.error(refused.tag, refused.line)
        return refused.refusal


class _Loading:
    """One attempt to load an image."""

    def __init__(self, flash: FlashView, partition: Row, machine: Machine, out: BootLog) -> None:
        self._flash = flash
        self._partition = partition
        self._machine = machine
        self._chip = machine.chip
        self._log = out
        self._page = BLOCK

    def load(self) -> Loaded:
        start = self._partition.offset
        self._check_partition()
        count, hashed = self._read_header()
        segments = tuple(self._read_segments(count))
        end = segments[-1].data + segments[-1].length if segments else start + HEADER_SIZE
        checksum_at = end - start | 15
        self._check_checksum(segments, start + checksum_at)
        length = checksum_at + 1 + (HASH_SIZE if hashed else 0)
        self._check_length(length)
        if hashed:
            self._check_hash(checksum_at + 1)
        return Loaded(segments, length, self._page)

    def _check_partition(self) -> None:
        offset, size, limit = self._partition.offset, self._partition.size, self._chip.largest_app
        if limit is not None and size > limit:
            raise _Refused(
                "partition_too_large",
                f"partition size 0x{size:x} invalid, larger than 16MB",
                message("The partition has {size}; the bootloader loads from none above 16 MB.", size=describe(size)),
            )
        if offset % 4:
            raise _Refused(
                "unaligned",
                f"bootloader_flash_read src_addr 0x{offset:x}, size 0x{HEADER_SIZE:x} or dest not 4-byte aligned",
                message("The partition starts at {offset}, which is no multiple of 4.", offset=hexadecimal(offset)),
                "bootloader_flash",
            )

    def _read_header(self) -> tuple[int, bool]:
        """Return the number of segments and whether a hash is appended."""
        start = self._partition.offset
        fields = HEADER.unpack(self._flash.read(start, HEADER_SIZE))
        magic, count, chip_id, least, most, hashed = fields[0], fields[1], fields[7], fields[9], fields[10], fields[12]
        if magic != IMAGE_MAGIC:
            raise _Refused(
                "magic",
                f"image at 0x{start:x} has invalid magic byte (nothing flashed here?)",
                message("There is no image: it begins with {byte} instead of 0xe9.", byte=f"0x{magic:02x}"),
            )
        if self._machine.knows_chips:
            self._check_chip(chip_id)
            self._check_revision(fields[8], least, most)
        if count > MAX_SEGMENTS:
            raise _Refused(
                "segment_count",
                f"image at 0x{start:x} segment count {count} exceeds max {MAX_SEGMENTS}",
                message("It claims {count} segments; {most} are possible.", count=count, most=MAX_SEGMENTS),
            )
        return count, hashed != 0

    def _check_chip(self, chip_id: int) -> None:
        expected = self._chip.image_id
        if chip_id != expected:
            raise _Refused(
                "chip_id",
                f"mismatch chip ID, expected {expected}, found {chip_id}",
                message("It is for another chip (id {found} instead of {expected}).", found=chip_id, expected=expected),
                "boot_comm",
            )

    def _check_revision(self, step: int, least: int, most: int) -> None:
        if self._machine.counts_steps:
            self._check_step(step)
        else:
            self._check_full_revision(least, most)

    def _check_step(self, least: int) -> None:
        step = self._machine.step
        if step is None or step >= least:
            return
        wanted, found = ((f"v0.{n}" if self._chip.name == "esp32c3" else f"v{n}.0") for n in (least, step))
        raise _Refused(
            "min_revision",
            f"This chip is revision {step} but the application is configured for minimum revision {least}. Can't run.",
            message(_TOO_OLD.template, wanted=wanted, found=found),
            "boot_comm",
        )

    def _check_full_revision(self, least: int, most: int) -> None:
        revision = self._machine.revision
        if revision is None:
            return
        if revision < least:
            raise _wrong_revision("min_revision", "Image requires chip rev >=", _TOO_OLD, least, revision)
        if most not in (0, 0xFFFF) and revision > most:
            raise _wrong_revision("max_revision", "Image requires chip rev <=", _TOO_NEW, most, revision)

    def _read_segments(self, count: int) -> Iterator[Placed]:
        at = self._partition.offset + HEADER_SIZE
        for number in range(count):
            address, length = self._flash.word(at), self._flash.word(at + 4)
            segment = Placed(address, length, at + SEGMENT_HEADER_SIZE)
            self._check_segment(number, segment)
            yield segment
            at = segment.data + length

    def _check_segment(self, number: int, segment: Placed) -> None:
        if segment.length % 4 or segment.length >= _LONGEST_SEGMENT:
            raise _Refused(
                "segment_length",
                f"invalid segment length 0x{segment.length:x}",
                message(
                    "Segment {number} claims a length of {length}: cut off, or never written to its end.",
                    number=number,
                    length=hexadecimal(segment.length),
                ),
            )
        if number == 0 and len(self._chip.mmu_pages) > 1:
            self._read_page(segment)
        mapped, loaded = self._chip.is_mapped(segment.address), is_loaded(segment.address, self._chip)
        if mapped and (segment.data - segment.address) % self._page:
            raise self._wrong_page(number, segment)
        self._log.info(
            _TAG,
            f"segment {number}: paddr={segment.data:08x} vaddr={segment.address:08x} size={segment.length:05x}h "
            f"({segment.length:6d}) {'load' if loaded else 'map' if mapped else ''}",
        )
        if loaded:
            self._check_address(number, segment)
        self._log.loaded(segment.length)
        if number == 0 and segment.length:
            self._check_efuse_block(segment)

    def _read_page(self, first: Placed) -> None:
        """Take the MMU page size from the app description, on chips where it can be chosen."""
        if self._flash.word(first.data) != DESCRIPTION_MAGIC:
            raise _Refused(
                "app_description",
                "Failed to fetch app description header!",
                message("Its first segment does not begin with an app description."),
            )
        power = self._flash.read(first.data + 0xB4, 1)[0]
        self._page = 1 << (power & 31) if power else BLOCK

    def _wrong_page(self, number: int, segment: Placed) -> _Refused:
        return _Refused(
            "page_offset",
            f"Segment {number} load address 0x{segment.address:08x}, doesn't match data 0x{segment.data:08x}",
            message(
                "Segment {number} lies at {data} in the flash but runs at {address}: the two must be equal within an "
                "MMU page ({page}). Apps start at multiples of it.",
                number=number,
                data=hexadecimal(segment.data),
                address=hexadecimal(segment.address),
                page=describe(self._page),
            ),
        )

    def _check_address(self, number: int, segment: Placed) -> None:
        reason = why_not_loadable(segment.address, segment.length, self._chip)
        if reason is None:
            return
        end = segment.address + segment.length
        raise _Refused(
            "load_address",
            f"Segment {number} 0x{segment.address:08x}-0x{end:08x} invalid: {reason}",
            message(
                "Segment {number} is to be loaded to {first}–{end}, which is not free RAM.",
                number=number,
                first=hexadecimal(segment.address),
                end=hexadecimal(end),
            ),
        )

    def _check_efuse_block(self, first: Placed) -> None:
        """Check the eFuse block revisions of the app description, which is taken to be there even if it is not."""
        revision = self._machine.efuse_block_revision
        if revision is None or self._chip.name == "esp32" or self._machine.counts_steps:
            return
        least, most = self._flash.word(first.data + 0xB0, 2), self._flash.word(first.data + 0xB2, 2)
        if least not in (0, 0xFFFF) and revision < least:
            raise _wrong_revision("efuse_block", "Image requires efuse blk rev >=", _EFUSE_TOO_OLD, least, revision)
        if most not in (0, 0xFFFF) and revision > most:
            raise _wrong_revision("efuse_block", "Image requires efuse blk rev <=", _EFUSE_TOO_NEW, most, revision)

    def _check_checksum(self, segments: tuple[Placed, ...], at: int) -> None:
        wanted, found = CHECKSUM_SEED, self._flash.read(at, 1)[0]
        for segment in segments:
            wanted ^= self._flash.xor(segment.data, segment.length)
        if found != wanted:
            raise _Refused(
                "checksum",
                f"Checksum failed. Calculated 0x{wanted:x} read 0x{found:x}",
                message("Its checksum is wrong: the image was changed, or not all of it was written."),
            )

    def _check_length(self, length: int) -> None:
        size = self._partition.size
        if length > size:
            raise _Refused(
                "too_long",
                f"Image length {length} doesn't fit in partition length {size}",
                message(
                    "The image ({length}) is longer than its partition ({size}).",
                    length=describe(length),
                    size=describe(size),
                ),
            )

    def _check_hash(self, length: int) -> None:
        start = self._partition.offset
        if self._flash.sha256(start, length) != self._flash.read(start + length, HASH_SIZE):
            raise _Refused(
                "hash",
                "Image hash failed - image is corrupt",
                message("Its SHA-256 is wrong: the image was changed, or not all of it was written."),
            )


def _wrong_revision(code: str, words: str, template: Message, wanted: int, found: int) -> _Refused:
    wanted_text, found_text = (f"v{number // 100}.{number % 100}" for number in (wanted, found))
    text = message(template.template, wanted=wanted_text, found=found_text)
    return _Refused(code, f"{words} {wanted_text}, but chip is {found_text}", text, "boot_comm")


_TOO_OLD = message("It needs chip revision {wanted} or later; this is {found}.")
_TOO_NEW = message("It runs on chip revisions up to {wanted} only; this is {found}.")
_EFUSE_TOO_OLD = message("It needs eFuse block revision {wanted} or later; this chip has {found}.")
_EFUSE_TOO_NEW = message("It runs with eFuse block revisions up to {wanted} only; this chip has {found}.")


def why_not_startable(image: Loaded, chip: Chip) -> Message | None:
    """Return what of a loaded image makes the bootloader stop with a failed assertion, or None if it starts.

    It takes for granted that constants and code are both mapped from flash, and never looks back at other slots.
    """
    mapped = [segment for segment in image.segments if chip.is_mapped(segment.address)]
    if not mapped:
        return message("The image maps nothing from flash, which the bootloader takes for granted.")
    if len(chip.mapped) == 1:
        if len(mapped) != 2:
            return message(
                "The image maps {count} segments from flash; the bootloader takes exactly 2 for granted.",
                count=len(mapped),
            )
        return _why_not_mapped(mapped, chip.mapped[0], image.page)
    constants, code = ([s for s in mapped if first <= s.address < end] for first, end in chip.mapped)
    if not constants:
        return message("The image maps no constants from flash, which the bootloader takes for granted.")
    if not code:
        return message("The image maps no code from flash, which the bootloader takes for granted.")
    # The last one of each kind is mapped. On the ESP32 only the end of the constants is checked.
    return _why_not_mapped(constants[-1:], chip.mapped[0], image.page) or (
        None if chip.name == "esp32" else _why_not_mapped(code[-1:], chip.mapped[1], image.page)
    )


def _why_not_mapped(segments: list[Placed], region: tuple[int, int], page: int) -> Message | None:
    for segment in segments:
        start = segment.address // page * page
        if not region[0] <= start or segment.address + segment.length > region[1]:
            return message("A segment reaches behind the addresses at which flash can be mapped.")
    return None
