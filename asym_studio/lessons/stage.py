"""A model flash for scenes: a layout is put on it, contents come and go, and pictures are taken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.flows.images import SMALLEST, make_bootloader, make_image
from asym_studio.boot.model_flash import ModelFlash
from asym_studio.boot.otadata import SectorWrite
from asym_studio.boot.result import BootResult
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS, FLASH_SIZES
from asym_studio.flash.errors import Message, StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, SECTOR, align_down, align_up, describe
from asym_studio.lessons.model import Frame, Holds, Instant, Mark, Stroke
from asym_studio.lessons.views import app_rows, boot_view, fills_of, otadata_row, otadata_view

LARGEST_IMAGE = 3 * MB
_SETTINGS = b"settings, as an app left them. " * 64


def why_not_staged(layout: Layout) -> Message | None:
    """Return why no flash can be made of a layout, or None."""
    try:
        write_binary(layout.table)
    except StudioError as error:
        return message("This table cannot be put on a flash: {why}", why=error.message)
    if layout.extent > FLASH_SIZES[-1]:
        return message("No header can name a flash size of {size}.", size=describe(layout.extent))
    if layout.table.end > layout.extent:
        return message("This table lies behind the end of the flash.")
    return None


@lru_cache(maxsize=12)
def _image(chip: str, length: int, name: str, version: str) -> bytes:
    return make_image(CHIPS[chip], length, name, version)


class Stage:
    """A flash and what is known of it. Contents that reach behind the flash are left out."""

    def __init__(self, layout: Layout, *, rollback: bool = False, header_size: int | None = None) -> None:
        """Erase a flash and write the bootloader and the table; see `why_not_staged`."""
        size = align_up(layout.extent, SECTOR)
        self.layout = layout
        self.flash = ModelFlash(b"\xff" * size)
        self.options = BootOptions(rollback=rollback, table_offset=layout.table.offset)
        self.images: list[tuple[Holds, bytes]] = []
        self._tables: list[bytes] = []
        self._history: list[tuple[int, bytes]] = []
        header = header_size or layout.header_flash_size or layout.extent
        self.put(layout.chip.bootloader_offset, make_bootloader(layout.chip, header))
        self.put_table(layout)

    def put(self, offset: int, data: bytes) -> None:
        """Erase and write whole sectors; the rest of the last one is erased."""
        whole = data.ljust(align_up(len(data), SECTOR), b"\xff")
        if offset % SECTOR == 0 and 0 <= offset <= len(self.flash.data) - len(whole):
            self.flash.write(offset, whole)
            self._history.append((offset, whole))

    def put_table(self, layout: Layout) -> None:
        """Write a layout's table, and take the pictures with that layout from now on."""
        sector = write_binary(layout.table).ljust(SECTOR, b"\xff")
        self.layout = layout
        self._tables.append(sector)
        self.put(layout.table.offset, sector)

    def erase(self, offset: int, size: int) -> None:
        """Erase whole sectors."""
        self.put(offset, b"\xff" * size)

    def image(self, slot: Partition, version: str = "1.0", *, length: int = 0, name: str = "app") -> bytes:
        """Return an app that fits a slot (four fifths of it if no length is given), or nothing if none does."""
        wanted = align_down(min(length or slot.size * 4 // 5, LARGEST_IMAGE, slot.size), 16)
        return _image(self.layout.chip.name, wanted, name, version) if wanted >= SMALLEST else b""

    def know(self, holds: Holds, image: bytes) -> None:
        """Let pictures show that image as this."""
        if image and (holds, image) not in self.images:
            self.images.append((holds, image))

    def install(self, slot: Partition, image: bytes, holds: Holds) -> None:
        """Write an image to a slot's start."""
        self.know(holds, image)
        self.put(slot.offset, image)

    def furnish(self, largest: int = LARGEST_IMAGE) -> None:
        """Put apps into all slots, the updater into its own, and something into each settings partition.

        No image is longer than `largest`.
        """
        updater = self.layout.updater_row()
        for row in app_rows(self.layout):
            slot = self.layout.table[row]
            name, holds = ("updater", Holds.UPDATER) if row == updater else ("app", Holds.OLD_APP)
            length = min(slot.size * 4 // 5, largest)
            self.install(slot, self.image(slot, name=name, length=length), holds)
        for partition in self.layout.table:
            if partition.is_kind(types.DATA, types.NVS) and partition.size >= SECTOR:
                self.put(partition.offset, _SETTINGS[:SECTOR])

    def put_otadata(self, writes: Sequence[SectorWrite]) -> None:
        """Write sectors of otadata."""
        row = otadata_row(self.layout)
        for write in writes:
            if row is not None:
                self.put(row.offset + write.sector * SECTOR, write.content)

    def put_otadata_record(self, record: bytes) -> None:
        """Write a record to the first sector of otadata, and erase the second."""
        erased = b"\xff" * SECTOR
        self.put_otadata([SectorWrite(0, record.ljust(SECTOR, b"\xff")), SectorWrite(1, erased)])

    def otadata(self) -> bytes:
        """Return the two sectors of otadata; erased ones where there is none."""
        row = otadata_row(self.layout)
        return bytes(self.flash.data[row.offset : row.offset + 2 * SECTOR]) if row else b"\xff" * 2 * SECTOR

    def boot(self) -> BootResult:
        """Return what starts now. What the bootloader writes is not written; see `let_boot`."""
        return self.flash.boot(self.layout.chip, self.options)

    def let_boot(self) -> BootResult:
        """Start the chip: what the bootloader writes is on the flash then."""
        result = self.boot()
        for offset, sector in result.writes:
            self.put(offset, sector)
        return result

    def instant(self) -> Instant:
        """Return the flash as it is now."""
        return Instant(bytes(self.flash.data), self.options)

    def frame(
        self,
        title: Message,
        sentence: Message,
        *,
        marks: Sequence[Mark] = (),
        facts: Sequence[tuple[Message, Message]] = (),
        changed: int | None = None,
        log: Sequence[str] = (),
        phase: Message | None = None,
    ) -> Frame:
        """Take a picture of the flash as it is now."""
        return Frame(
            self.layout,
            title,
            sentence,
            fills=fills_of(self.layout, self.flash, self.images, self._tables),
            marks=tuple(marks),
            boots=boot_view(self.layout, self.boot()),
            otadata=otadata_view(self.layout, self.flash.data, changed),
            phase=phase,
            log=tuple(log),
            facts=tuple(facts),
            instant=self._now(),
        )

    def _now(self) -> _Replay:
        return _Replay(len(self.flash.data), tuple(self._history), self.options)


class _Replay:
    """Makes a flash anew from what was written to it, so that pictures need not keep whole flashes."""

    def __init__(self, size: int, history: Sequence[tuple[int, bytes]], options: BootOptions) -> None:
        self._size = size
        self._history = history
        self._options = options

    def __call__(self) -> Instant:
        flash = bytearray(b"\xff" * self._size)
        for offset, data in self._history:
            flash[offset : offset + len(data)] = data
        return Instant(bytes(flash), self._options)


def look(partition: Partition, caption: Message | None = None) -> Mark:
    """Return a mark on a whole partition."""
    return Mark(partition.offset, partition.size, Stroke.LOOK, caption)
