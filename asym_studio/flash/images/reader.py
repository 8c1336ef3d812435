"""Reading and verifying an app image.

Every length is checked against the data before it is used, so that any input ends in bounded time. esptool's
`LoadFirmwareImage` reads the same format but accepts a wrong checksum, a wrong hash and a cut end in silence.
Source: ESP-IDF `bootloader_support/src/esp_image_format.c`.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator

from asym_studio.flash.chips import Chip, chip_of_image_id, flash_size_of_code
from asym_studio.flash.errors import Message, Problem, Severity, TableRefused, message
from asym_studio.flash.images import image as form
from asym_studio.flash.images.foreign import foreign
from asym_studio.flash.images.image import Description, Image, Segment, SpiSettings
from asym_studio.flash.images.signature import Signature, find_signature
from asym_studio.flash.units import KB, describe, hexadecimal
from asym_studio.flash.xor import xor_of

_SEGMENT = struct.Struct("<II")
_DESCRIPTION = struct.Struct("<II8s32s32s16s16s32s32sHHB")
_SPI_MODES = {0: "QIO", 1: "QOUT", 2: "DIO", 3: "DOUT", 4: "fast read", 5: "slow read"}
_REBUILD = message("Build the image again, or copy it again from where it was built.")


class ImageRefused(TableRefused):
    """The content is not an app image, or is too damaged to tell its length (exit status 1)."""


def read_image(data: bytes | memoryview, chip: Chip | None = None) -> Image:
    """Read the app image at the start of `data` and verify its checksum and hash.

    `chip` decides which addresses are mapped where the header's chip id is unknown. Raises ImageRefused where no length
    can be told: wrong magic, segment count or segment length, or an end before the last segment's.
    """
    view = memoryview(data)
    header = _read_header(view)
    known = chip_of_image_id(header.chip_id) or chip
    segments = tuple(_read_segments(view, header.segments, known))
    end_of_data = segments[-1].file_offset + segments[-1].length
    checksum_at = end_of_data | 15
    length = checksum_at + 1 + (form.HASH_SIZE if header.hash_appended else 0)
    checksum_ok = checksum_at < len(view) and view[checksum_at] == _checksum(view, segments)
    hash_ok = not header.hash_appended or (
        length <= len(view)
        and hashlib.sha256(view[: checksum_at + 1]).digest() == bytes(view[checksum_at + 1 : length])
    )
    signature = find_signature(view, length) if length <= len(view) else None
    return Image(
        chip=known,
        chip_id=header.chip_id,
        entry=header.entry,
        spi=header.spi(known),
        segments=segments,
        min_revision=header.min_revision,
        max_revision=header.max_revision,
        description=_read_description(view, segments[0]),
        length=length,
        hash_appended=header.hash_appended,
        checksum_ok=checksum_ok,
        hash_ok=hash_ok,
        signature=signature,
        file_length=len(view),
        problems=tuple(_judge(view, length, checksum_ok, hash_ok, signature)),
    )


def image_length_at(data: bytes | memoryview) -> int | None:
    """Return the length in bytes of an intact image at the start of `data`, or None if there is none."""
    try:
        image = read_image(data)
    except ImageRefused:
        return None
    return image.signed_length if image.checksum_ok and image.hash_ok else None


class _Header:
    """The 24 bytes at the start of an image."""

    def __init__(self, view: memoryview) -> None:
        fields = form.HEADER.unpack_from(view)
        self.magic, self.segments, self._spi_mode, self._size_and_speed, self.entry = fields[:5]
        self.chip_id, _, self.min_revision, self.max_revision = fields[7:11]
        self.hash_appended = fields[12] != 0

    def spi(self, chip: Chip | None) -> SpiSettings:
        """Return what the header says of the flash; the code of its speed means something else on each chip."""
        return SpiSettings(
            mode=_SPI_MODES.get(self._spi_mode),
            frequency=chip.spi_speeds.get(self._size_and_speed & 0xF) if chip else None,
            flash_size=flash_size_of_code(self._size_and_speed >> 4),
        )


def _read_header(view: memoryview) -> _Header:
    if not len(view):
        raise _refused("image-empty", message("The file is empty."))
    if other := foreign(view):
        raise _refused("image-magic", *other)
    if view[0] != form.IMAGE_MAGIC:
        raise _refused(
            "image-magic",
            message("This is not an app image: it begins with {byte} instead of 0xe9.", byte=hexadecimal(view[0])),
            message("Give the .bin file that the build made for the app, not the ELF or another file."),
        )
    if len(view) < form.HEADER_SIZE + form.SEGMENT_HEADER_SIZE:
        raise _truncated(form.HEADER_SIZE + form.SEGMENT_HEADER_SIZE, len(view))
    header = _Header(view)
    if not 1 <= header.segments <= form.MAX_SEGMENTS:
        raise _refused(
            "image-segments",
            message("The image claims {count} segments; 1 to 16 are possible.", count=header.segments),
        )
    return header


def _read_segments(view: memoryview, count: int, chip: Chip | None) -> Iterator[Segment]:
    at = form.HEADER_SIZE
    for number in range(count):
        if at + form.SEGMENT_HEADER_SIZE > len(view):
            raise _truncated(at + form.SEGMENT_HEADER_SIZE, len(view))
        address, length = _SEGMENT.unpack_from(view, at)
        at += form.SEGMENT_HEADER_SIZE
        if length % 4:
            raise _refused(
                "image-segment-length",
                message(
                    "Segment {number} is {length} long; a segment's length is a multiple of 4.",
                    number=number,
                    length=describe(length),
                ),
            )
        if at + length > len(view):
            raise _truncated(at + length, len(view))
        yield Segment(address, length, at, mapped=chip is not None and chip.is_mapped(address))
        at += length


def _checksum(view: memoryview, segments: tuple[Segment, ...]) -> int:
    """Return the XOR of all segment bytes, seeded with 0xEF."""
    total = form.CHECKSUM_SEED
    for segment in segments:
        total ^= xor_of(view[segment.file_offset : segment.file_offset + segment.length])
    return total


def _read_description(view: memoryview, first: Segment) -> Description | None:
    if first.length < _DESCRIPTION.size or len(view) < first.file_offset + _DESCRIPTION.size:
        return None
    fields = _DESCRIPTION.unpack_from(view, first.file_offset)
    if fields[0] != form.DESCRIPTION_MAGIC:
        return None
    version, project, time, date, idf_version = (_text(field) for field in fields[3:8])
    page = 1 << fields[11] if 0 < fields[11] <= 24 else None
    return Description(
        project=project,
        version=version,
        idf_version=idf_version,
        date=date,
        time=time,
        secure_version=fields[1],
        elf_sha256=fields[8].hex(),
        mmu_page=page if page and page >= 8 * KB else None,
    )


def _text(field: bytes) -> str:
    text = field.split(b"\0", 1)[0].decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _judge(
    view: memoryview, length: int, checksum_ok: bool, hash_ok: bool, signature: Signature | None
) -> Iterator[Problem]:
    if length > len(view):
        missing = length - len(view)
        yield _problem(
            "image-truncated",
            message("The image ends {missing} too early: its checksum or hash is cut off.", missing=describe(missing)),
        )
        return
    if not checksum_ok:
        yield _problem("image-checksum", message("The image's checksum is wrong: at least one byte is damaged."))
    if not hash_ok:
        yield _problem("image-hash", message("The image's SHA-256 is wrong: at least one byte is damaged."))
    if signature is not None and not signature.digest_ok:
        yield _problem("image-signature-digest", message("The signature was made for other content than this image."))
    rest = bytes(view[signature.end if signature else length :])
    if rest.strip(b"\xff") and rest.strip(b"\0"):
        yield Problem(
            "image-trailing",
            Severity.WARNING,
            message("{count} behind the image belong to no image; they are not counted.", count=describe(len(rest))),
        )


def _problem(code: str, text: Message) -> Problem:
    return Problem(code, Severity.ERROR, text)


def _refused(code: str, text: Message, remedy: Message = _REBUILD) -> ImageRefused:
    return ImageRefused(code, text, remedy)


def _truncated(needed: int, there: int) -> ImageRefused:
    return _refused(
        "image-truncated",
        message(
            "The image is cut off: it needs at least {needed}, but only {there} are there.",
            needed=describe(needed),
            there=describe(there),
        ),
    )
