"""Images inside a larger file: a dump of a whole flash, or a merged image that holds bootloader, table and apps."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET
from asym_studio.flash.errors import StudioError
from asym_studio.flash.images.image import IMAGE_MAGIC, Image
from asym_studio.flash.images.reader import read_image
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import SourceKind, read_table
from asym_studio.flash.settings import Given
from asym_studio.flash.units import SECTOR

_BLANK = b"\xff" * 16


@dataclass(frozen=True)
class Contained:
    """What lies in one slot of a dump: an image, nothing (both None), or something that is no image (`error`).

    `offset` is where the slot starts in the file, in bytes; `label` is None for the bootloader.
    """

    label: str | None
    offset: int
    image: Image | None = None
    error: StudioError | None = None


@dataclass(frozen=True)
class Dump:
    """A file that holds a partition table, and what is in the bootloader's place and in each app slot."""

    layout: Layout
    slots: tuple[Contained, ...]


def open_dump(data: bytes, given: Given | None = None) -> Dump | None:
    """Return the table and the images in a dump or merged image; None where the bytes are something else.

    An app image may hold anything at the table's usual place, so what starts with one that reaches beyond that is none.
    """
    if data[:1] == bytes((IMAGE_MAGIC,)) and _reaches_beyond(data, DEFAULT_TABLE_OFFSET):
        return None
    try:
        opened = read_table(data, given)
    except StudioError:
        return None
    if opened.kind is not SourceKind.DUMP:
        return None
    layout = opened.layout
    slots = [_look(data, layout, None, layout.chip.bootloader_offset, layout.table.offset)]
    slots += [_look(data, layout, p.label, p.offset, p.end) for p in layout.table if p.is_app and p.size]
    return Dump(layout, tuple(slots))


def _reaches_beyond(data: bytes, offset: int) -> bool:
    try:
        image = read_image(data)
    except StudioError:
        return False
    return image.length > offset and not image.problems


def _look(data: bytes, layout: Layout, label: str | None, offset: int, end: int) -> Contained:
    content = memoryview(data)[offset : min(end, len(data))]
    if not len(content) or bytes(content[:16]) == _BLANK[: len(content)]:
        return Contained(label, offset)
    try:
        return Contained(label, offset, read_image(_without_padding(content), layout.chip))
    except StudioError as error:
        return Contained(label, offset, error=error)


def _without_padding(content: memoryview) -> memoryview:
    """Return the content without the erased sectors at its end: they are the slot's free part, not the image's."""
    end = len(content)
    while end > SECTOR and bytes(content[end - 16 : end]) == _BLANK and _is_blank(content[end - SECTOR : end]):
        end -= SECTOR
    return content[:end]


def _is_blank(sector: memoryview) -> bool:
    return not bytes(sector).strip(b"\xff")
