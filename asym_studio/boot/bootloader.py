"""One boot, from reset to app: what the bootloader reads, refuses, writes and starts.

The rules are those of ESP-IDF 5.5; versions from 3.3.1 on differ in little, and in what a version differs is minded
where the bootloader names it. Measured against real bootloaders on
the chip's real ROM code (tests/boot).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from asym_studio.boot.choice import Choice, attempts, choose
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import BootloaderImage, read_bootloader
from asym_studio.boot.image import Loaded, Machine, Refusal, load_image, why_not_startable
from asym_studio.boot.log import IDF_VERSION, BootLog
from asym_studio.boot.otadata import UNDEFINED, VALID, Record, Sector, new_record, read_sectors
from asym_studio.boot.result import BootResult, Rejected, Verdict, slot_name
from asym_studio.boot.rom import refusal_lines, rom_lines
from asym_studio.boot.table import FACTORY_INDEX, BootTable, Row, TableFault, read_boot_table
from asym_studio.flash.chips import DEFAULT_TABLE_OFFSET, Chip
from asym_studio.flash.errors import Message, message
from asym_studio.flash.table import OTADATA_SIZE
from asym_studio.flash.units import MB, SECTOR, describe, hexadecimal, human

MOST_BOOTS = 3
_MAPPABLE = {"esp32": 0x320000}
_MAPPABLE_USUALLY = 0x3F0000
"""How much flash the bootloader can look at in one piece."""
_REVISIONS = {"esp32": 300, "esp32c3": 3, "esp32s3": 3}
_BLOCK_REVISIONS = {"esp32c3": 0, "esp32s3": 0}
_TWO_CORES = ("esp32", "esp32s3", "esp32h4", "esp32p4", "esp32s31")

_DAMAGED = message(
    "The chip's ROM starts no bootloader with a wrong checksum: this one was changed, or not all of it was written. "
    "What follows is what an intact one would do."
)


@dataclass(frozen=True)
class BootOptions:
    """How the bootloader was built, and on what chip it runs.

    `rollback`: built with app rollback, as in the Arduino core; plain ESP-IDF has it off. Revisions count 100 for a
    major step; None takes a common one (esp32 v3.0, esp32c3 and esp32s3 v0.3), and elsewhere does not check them.
    `flash_size` (bytes) stands in for the bootloader's header where the dump has none.
    """

    rollback: bool = False
    table_offset: int = DEFAULT_TABLE_OFFSET
    revision: int | None = None
    efuse_block_revision: int | None = None
    flash_size: int | None = None


def boot(data: bytes | memoryview | FlashView, chip: Chip, options: BootOptions | None = None) -> BootResult:
    """Return what happens after a reset with this flash content. Never raises, and is bounded, whatever it holds."""
    flash = data if isinstance(data, FlashView) else FlashView(data)
    return _Boot(flash, chip, options or BootOptions()).run()


def boot_until_settled(
    data: bytes | memoryview, chip: Chip, options: BootOptions | None = None
) -> tuple[BootResult, ...]:
    """Return this boot and those after it, the app doing nothing, until one writes nothing; at most three."""
    results = [boot(data, chip, options)]
    while results[-1].writes and len(results) < MOST_BOOTS:
        data = with_writes(data, results[-1].writes)
        results.append(boot(data, chip, options))
    return tuple(results)


def with_writes(data: bytes | memoryview, writes: tuple[tuple[int, bytes], ...]) -> bytes:
    """Return the flash content after those sectors were written."""
    content = bytearray(data)
    for offset, sector in writes:
        content.extend(b"\xff" * (offset - len(content)))
        content[offset : offset + len(sector)] = sector
    return bytes(content)


class _Boot:
    """The state of one boot."""

    def __init__(self, flash: FlashView, chip: Chip, options: BootOptions) -> None:
        self._flash = flash
        self._chip = chip
        self._options = options
        self._log = BootLog()
        self._why: list[Message] = []
        self._rejected: list[Rejected] = []
        self._rows: tuple[Row, ...] = ()
        self._before: tuple[Sector, Sector] | None = None
        self._otadata_at: int | None = None
        self._asserts = True
        """Whether it was built with the assertions of ESP-IDF 5 about what an app maps."""
        self._has_states = True
        """Whether it knows the states in otadata and writes there (from ESP-IDF 3.3 on)."""
        revision, block = options.revision, options.efuse_block_revision
        self._machine = Machine(
            chip,
            _REVISIONS.get(chip.name) if revision is None else revision,
            _BLOCK_REVISIONS.get(chip.name) if block is None else block,
        )

    def run(self) -> BootResult:
        image = read_bootloader(self._flash, self._chip)
        if image and refusal_lines(self._chip, image, self._flash):
            self._why.append(_DAMAGED)
        flash_size, wraps = self._start(image)
        table = read_boot_table(self._flash, self._options.table_offset, flash_size, self._log, wraps=wraps)
        if isinstance(table, TableFault):
            return self._table_error(table)
        self._rows = table.rows
        choice = self._choose(table)
        if choice is None:
            return self._result(BootResult(Verdict.OTADATA_TOO_SMALL))
        return self._load(table, choice)

    def _start(self, image: BootloaderImage | None) -> tuple[int, bool]:
        """Print what comes before the table.

        Return the flash size that the bootloader believes in, and whether it adds offsets and sizes in 32 bits.
        """
        size = image.flash_size if image else self._assumed_size()
        if image:
            self._take_age(image)
        self._log.lines += rom_lines(self._chip, image)
        self._print_start(image, size)
        return size, image is None or image.release is None or image.is_before(6, 0)

    def _take_age(self, image: BootloaderImage) -> None:
        """Note what a bootloader of that version does not do yet."""
        self._has_states = not image.is_before(3, 3)
        self._asserts = not image.is_before(5, 0)
        self._machine = replace(
            self._machine, counts_steps=image.is_before(5, 2), knows_chips=not image.is_before(3, 3)
        )

    def _print_start(self, image: BootloaderImage | None, size: int) -> None:
        out, tag, machine = self._log, f"boot.{self._chip.name}", self._machine
        out.info("boot", f"ESP-IDF {(image and image.version) or IDF_VERSION} 2nd stage bootloader")
        if image and image.compiled:
            out.info("boot", f"compile time {image.compiled}")
        if self._chip.name in _TWO_CORES:
            out.info("boot", "Multicore bootloader")
        if machine.revision is not None:
            out.info("boot", f"chip revision: {_version(machine.revision)}")
        if machine.efuse_block_revision is not None:
            out.info("boot", f"efuse block revision: {_version(machine.efuse_block_revision)}")
        if image:
            out.info(tag, f"SPI Speed      : {image.speed}")
            out.info(tag, f"SPI Mode       : {image.mode}")
        out.info(tag, f"SPI Flash Size : {size // MB}MB")
        out.info("boot", "Enabling RNG early entropy source...")

    def _assumed_size(self) -> int:
        size = self._options.flash_size or self._flash.size
        self._why.append(
            message(
                "There is no bootloader at {offset} in the dump. One is assumed that takes the flash for {size}.",
                offset=hexadecimal(self._chip.bootloader_offset),
                size=human(size),
            )
        )
        return size

    def _table_error(self, fault: TableFault) -> BootResult:
        self._log.error("boot", "load partition table error!")
        self._why += (
            message("The bootloader refuses the table at {at}.", at=hexadecimal(self._options.table_offset)),
            fault.message,
            message("The chip resets and tries again, for ever."),
        )
        return self._result(BootResult(Verdict.TABLE_ERROR, reason=fault.code))

    def _choose(self, table: BootTable) -> Choice | None:
        """Read otadata, decide, and write what that demands; None if otadata cannot be read."""
        row = table.otadata
        if row is None or not table.has_otadata:
            self._why.append(message("The table has no otadata partition, so the bootloader starts with factory."))
            return Choice(FACTORY_INDEX, ())
        if not self._is_readable(row):
            return None
        self._otadata_at = row.offset
        self._before = read_sectors(self._flash.read(row.offset, OTADATA_SIZE))
        first, second = (sector.record for sector in self._before)
        if self._has_states:
            choice = choose(table, (first, second), rollback=self._options.rollback, out=self._log)
        else:
            records = first.in_state(UNDEFINED), second.in_state(UNDEFINED)
            choice = replace(choose(table, records, rollback=False, out=self._log), initial=False)
        self._why += choice.why
        for number, record in choice.rewritten:
            self._write(number, record)
        return choice

    def _is_readable(self, row: Row) -> bool:
        limit = _MAPPABLE.get(self._chip.name, _MAPPABLE_USUALLY)
        if OTADATA_SIZE <= row.size <= limit:
            return True
        if row.size < OTADATA_SIZE:
            self._log.error("boot", f"ota_info partition size {row.size} is too small (minimum {OTADATA_SIZE} bytes)")
            wrong = message("The otadata partition has {size}; it needs 8 KB (0x2000).", size=describe(row.size))
        else:
            self._log.error("bootloader_flash", f"bootloader_mmap excess size {row.size:x}")
            self._log.error("boot", f"bootloader_mmap(0x{row.offset:x}, 0x{row.size:x}) failed")
            wrong = message("The otadata partition has {size}, too much to map at once.", size=describe(row.size))
        self._why += (wrong, message("The bootloader gives up and resets, for ever; it does not look for an app."))
        return False

    def _load(self, table: BootTable, choice: Choice) -> BootResult:
        for index in attempts(choice.index, table.count):
            row = table.at(index)
            if row is None:
                continue
            found = load_image(self._flash, row, self._machine, self._log)
            if isinstance(found, Loaded):
                return self._started(row, index, found, choice)
            self._reject(row, index, found)
        return self._try_test(table)

    def _reject(self, row: Row, index: int, refusal: Refusal) -> None:
        name = "Factory app partition" if index == FACTORY_INDEX else f"OTA app partition slot {index}"
        self._log.error("boot", f"{name} is not bootable")
        self._rejected.append(Rejected(slot_name(index), row, refusal.code, refusal.message))
        self._why.append(_refusal_sentence(slot_name(index), row))
        self._why.append(refusal.message)

    def _started(self, row: Row, index: int, image: Loaded, choice: Choice) -> BootResult:
        self._log.info("boot", f"Loaded app from partition at offset 0x{row.offset:x}")
        if choice.initial and index > FACTORY_INDEX:
            record = new_record(index + 1, VALID)
            self._write(0, record)
            self._log.info("boot", f"Set actual ota_seq={record.sequence} in otadata[0]")
        return self._handed_over(row, slot_name(index), image)

    def _try_test(self, table: BootTable) -> BootResult:
        row = table.test
        if row is not None and row.size:
            found = load_image(self._flash, row, self._machine, self._log)
            if isinstance(found, Loaded):
                self._log.info("boot", f"Loaded app from partition at offset 0x{row.offset:x}")
                self._log.warning("boot", "Falling back to test app as only bootable partition")
                self._why.append(message("As the last resort, the test app is tried."))
                return self._handed_over(row, "test", found)
            self._why += (_refusal_sentence("test", row), found.message)
        self._log.error("boot", "No bootable app partitions in the partition table")
        self._why.append(message("No app can be started: the chip resets and tries again, for ever."))
        return self._result(BootResult(Verdict.NO_BOOTABLE))

    def _handed_over(self, row: Row, slot: str, image: Loaded) -> BootResult:
        self._log.info("boot", "Disabling RNG early entropy source...")
        stop = why_not_startable(image, self._chip) if self._asserts else None
        place: dict[str, str | int] = {"label": row.label, "slot": slot, "offset": hexadecimal(row.offset)}
        if stop is None:
            self._why.append(message("The bootloader starts {label} ({slot}) at {offset}.", **place))
            return self._result(BootResult(Verdict.APP, booted=row, slot=slot))
        self._log.raw("Assert failed in set_cache_and_start_app (the app's flash segments)")
        self._why += (
            message("The bootloader loads {label} ({slot}) at {offset}, but cannot start it.", **place),
            stop,
            message("It stops with a failed assertion and tries no other slot, however often the chip is reset."),
        )
        return self._result(BootResult(Verdict.BOOTLOADER_ABORT, booted=row, slot=slot))

    def _write(self, number: int, record: Record) -> None:
        """Erase a record's sector and write the record; at an odd address the chip only erases."""
        if self._otadata_at is None:
            return
        at = self._otadata_at + number * SECTOR
        if at % 4:
            self._log.error("bootloader_flash", f"bootloader_flash_write dest_addr 0x{at:x} not 4-byte aligned")
            self._log.error("boot", "Error in write_otadata operation. err = 0xffffffff")
        self._flash = self._flash.programmed(at, b"" if at % 4 else record.pack())
        self._why.append(
            message(
                "It rewrites otadata record {number}: sequence {sequence}, {state}.",
                number=number,
                sequence=record.sequence,
                state=record.state_name,
            )
        )

    def _result(self, result: BootResult) -> BootResult:
        after = None
        if self._otadata_at is not None:
            after = read_sectors(self._flash.read(self._otadata_at, OTADATA_SIZE))
        return replace(
            result,
            table=self._rows,
            rejected=tuple(self._rejected),
            writes=self._flash.written,
            otadata_before=self._before,
            otadata_after=after,
            log=tuple(self._log.lines),
            explanation=tuple(self._why),
        )


def _refusal_sentence(slot: str, row: Row) -> Message:
    return message(
        "The bootloader refuses {label} ({slot}) at {offset}.",
        label=row.label,
        slot=slot,
        offset=hexadecimal(row.offset),
    )


def _version(number: int) -> str:
    return f"v{number // 100}.{number % 100}"
