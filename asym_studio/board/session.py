"""A session with one board: who it is, and reading, hashing, writing and erasing its flash.

All ranges are bytes from the start of the flash. Works through esptool's stub or, slower, through the chip's own ROM.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from asym_studio.board import logger
from asym_studio.board.identity import Identity, read_identity, read_mac
from asym_studio.board.job import Job
from asym_studio.board.link import Link, Options, said
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, BoardWithout, StudioError, message
from asym_studio.flash.units import BLOCK, KB, MB, SECTOR, align_down, align_up, describe, hexadecimal

__all__ = ["Options", "Session", "Traffic", "connect"]

_FAST = 400_000
_BLOCK_TIMEOUT = 12.0
"""Seconds that a chip may take to erase and write what one compressed block holds (at most 64 KB)."""
_ERASE_STEP = 4 * BLOCK
_WORD = 4
"""The ROM's flash driver reads whole words; what it makes of other places and lengths differs from chip to chip."""
_NARROW_REACH = 16 * MB
"""What 24 address bits tell apart: most chips' stubs, and every ROM, send no more of them."""


@dataclass
class Traffic:
    """What went over the line in this session, in bytes of flash; `hashed` was only read on the chip."""

    read: int = 0
    hashed: int = 0
    written: int = 0
    erased: int = 0


class Session:
    """An open connection. Use it as a context manager: at the end the chip is reset into its app.

    One thread at a time. Everything raises StudioError and nothing else.
    """

    def __init__(self, link: Link, identity: Identity) -> None:
        self._link = link
        self.identity = identity
        self.traffic = Traffic()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def port(self) -> str:
        """The port's name."""
        return self._link.port

    @property
    def baud(self) -> int:
        """The rate in use, in bits a second."""
        return self._link.baud

    @property
    def has_stub(self) -> bool:
        """Whether esptool's stub runs, and not the chip's ROM."""
        return self._link.has_stub

    @property
    def log(self) -> tuple[str, ...]:
        """What esptool said in this session."""
        return said()

    @property
    def flash_size(self) -> int:
        """The size of the flash chip in bytes. Raises BoardRefused where it could not be told."""
        if self.identity.flash_size is None:
            raise _no_flash(self.identity)
        return self.identity.flash_size

    @property
    def reach(self) -> int:
        """How much of the flash can be read and written, in bytes from its start. Raises as `flash_size`."""
        return self.flash_size if self._link.is_wide else min(self.flash_size, _NARROW_REACH)

    def read(self, offset: int, size: int, job: Job | None = None) -> bytes:
        """Return the content of a range. What arrives is verified: by the stub's digest, else by a hash on the chip."""
        self.demand(offset, size)
        return b"".join(self.read_pieces(offset, size, job))

    def read_pieces(self, offset: int, size: int, job: Job | None = None) -> Iterator[bytes]:
        """Yield the content of a range piece by piece, each one verified; between them the job may be stopped."""
        self.demand(offset, size)
        for at, count in _pieces(offset, size, self._read_step):
            if job:
                job.checkpoint()
            data = self._read_verified(at, count)
            if job:
                job.advance(count)
            yield data

    def md5(self, offset: int, size: int) -> bytes:
        """Return the MD5 digest (16 bytes) of a range, computed on the chip."""
        self.demand(offset, size)
        self.traffic.hashed += size
        text: str = self._link.insist(lambda esp: esp.flash_md5sum(offset, size), self._renewed)
        return bytes.fromhex(text)

    def holds(self, offset: int, data: bytes) -> bool:
        """Return whether the flash holds these bytes there; they are compared by their MD5 on the chip."""
        if not self.has_stub and (offset % _WORD or len(data) % _WORD):
            return self.read(offset, len(data)) == data
        return self.md5(offset, len(data)) == _md5(data)

    def is_blank(self, offset: int, size: int) -> bool:
        """Return whether a range is erased."""
        return self.holds(offset, b"\xff" * size)

    def write(self, offset: int, data: bytes, job: Job | None = None) -> None:
        """Erase and write whole sectors, and verify them on the chip. Raises BoardWithout if they do not read back.

        Nothing outside the range is touched. Checks of what may be written are the caller's.
        """
        self._demand_sectors(offset, len(data))
        self._demand_same_board()
        for at, count in _pieces(offset, len(data), BLOCK):
            if job:
                job.checkpoint()
            self._write_piece(at, data[at - offset : at - offset + count])
            if job:
                job.advance(count)

    def erase(self, offset: int, size: int, job: Job | None = None) -> None:
        """Erase whole sectors, and verify on the chip that they are blank."""
        self._demand_sectors(offset, size)
        self._demand_same_board()
        for at, count in _pieces(offset, size, _ERASE_STEP):
            if job:
                job.checkpoint()
            self._write_piece(at, b"\xff" * count)
            if job:
                job.advance(count)

    def close(self, *, reset: bool = True) -> None:
        """End the session: reset the chip (as the options say) and let go of the port. Raises nothing."""
        if self._link is _CLOSED:
            return
        try:
            self._link.close(reset=reset)
        finally:
            self._link = _CLOSED
            logger.release()

    @property
    def _read_step(self) -> int:
        if not self.has_stub:
            return SECTOR
        return BLOCK if self.baud >= _FAST else 16 * KB

    def _read_verified(self, offset: int, size: int) -> bytes:
        start, end = align_down(offset, _WORD), align_up(offset + size, _WORD)

        def read(esp: Any) -> bytes:
            data: bytes = esp.read_flash(start, end - start)
            return data

        for _ in range(2):
            data = self._insist_on_reading(read, offset)
            self.traffic.read += end - start
            if self.has_stub or self.holds(start, data):
                return data[offset - start :][:size]
        raise BoardWithout(
            "read-not-verified",
            message("What was read at {offset} is not what the chip says is there.", offset=hexadecimal(offset)),
            message("The line garbles bytes: use a shorter cable, another port, or --baud 115200."),
        )

    def _insist_on_reading(self, read: Callable[[Any], bytes], offset: int) -> bytes:
        """Return what `read` returns. A chip that answers everything else, but sends no flash, is read-protected."""
        try:
            return self._link.insist(read, self._renewed)
        except BoardUnreachable as error:
            if error.code != "board-no-answer" or not self._link.answers_again(self._renewed):
                raise
            raise BoardRefused(
                "board-unreadable",
                message(
                    "The board answers, but does not let its flash be read at {offset}.", offset=hexadecimal(offset)
                ),
                message("The chip may be read-protected, or its flash chip may be faulty."),
            ) from error

    def _write_piece(self, offset: int, data: bytes) -> None:
        for _ in range(2):
            self._link.insist(lambda esp: _write(esp, offset, data), self._renewed)
            if self.holds(offset, data):
                self.traffic.written += len(data)
                return
        raise BoardWithout(
            "write-not-verified",
            message("The flash does not hold what was written at {offset}.", offset=hexadecimal(offset)),
            message("Check the supply voltage and try again. A flash chip that stays so is worn out or protected."),
        )

    def _renewed(self) -> None:
        """Make sure that a new connection leads to the same board, and set the flash up again."""
        try:
            found = _greet(self._link)
        except StudioError:
            self._link.close(reset=False)
            raise
        if not found.is_same_board(self.identity):
            raise self._exchanged(found.shown_beside(self.identity))

    def _demand_same_board(self) -> None:
        """Make sure that it is the board of the first greeting that is about to be written to.

        Another one may have been put on the port while nobody asked anything; in download mode, it would take every
        command.
        """
        mac = self._link.insist(read_mac, self._renewed)
        if mac != self.identity.mac:
            raise self._exchanged((mac or "?", self.identity.mac or "?"))

    def _exchanged(self, found_and_wanted: tuple[str, str]) -> BoardRefused:
        """Let go of the port, and return why."""
        self._link.close(reset=False)
        found, wanted = found_and_wanted
        return BoardRefused(
            "board-exchanged",
            message("Another board is on the port now: {found} instead of {wanted}.", found=found, wanted=wanted),
            message("Connect the first board again, or start anew with this one."),
        )

    def demand(self, offset: int, size: int) -> None:
        """Raise BoardRefused if a range cannot be read or written."""
        if self.identity.security.secure_download:
            raise secure_download_refusal()
        if offset < 0 or size < 0 or offset + size > self.flash_size:
            raise BoardRefused(
                "range-beyond-flash",
                message(
                    "{start} to {end} is not on this board's flash, which ends at {limit}.",
                    start=hexadecimal(offset),
                    end=hexadecimal(offset + size),
                    limit=hexadecimal(self.flash_size),
                ),
                message("Use a table that fits this board."),
            )
        if offset + size > self.reach:
            raise self._out_of_reach(offset, offset + size)

    def _out_of_reach(self, start: int, end: int) -> BoardRefused:
        """Return why nothing is done there: the loader would do it 16 MB before, and its hash would even be right."""
        if self.identity.chip.largest_app is None and not self.has_stub:
            remedy = message("Connect without --no-stub: with esptool's stub, this chip reaches all of its flash.")
        else:
            remedy = message("This chip's app can use that flash, but nothing can read or write it over the cable.")
        return BoardRefused(
            "range-beyond-reach",
            message(
                "{start} to {end} is on the board's flash, but beyond the {reach} that its loader can address.",
                start=hexadecimal(start),
                end=hexadecimal(end),
                reach=describe(self.reach),
            ),
            remedy,
        )

    def _demand_sectors(self, offset: int, size: int) -> None:
        self.demand(offset, size)
        if offset % SECTOR or size % SECTOR:
            raise ValueError("only whole sectors can be written")


def connect(port: str, options: Options | None = None) -> Session:
    """Open a session with the board at a port (a device, or any URL that pyserial knows).

    Only one session at a time in a process. Raises BoardUnreachable or BoardRefused.
    """
    logger.claim()
    link = Link(port, options or Options())
    try:
        link.open()
        return Session(link, _greet(link))
    except BaseException:
        link.close(reset=False)
        logger.release()
        raise


def secure_download_refusal() -> BoardRefused:
    """Return why nothing can be read from or written to a board in secure download mode."""
    return BoardRefused(
        "board-secure-download",
        message("The chip is in secure download mode: it lets nobody read its flash or its settings."),
        message("That is burnt in and stays. Such a board is updated by its own app, over the air."),
    )


def _greet(link: Link) -> Identity:
    """Tell the loader the flash size, and return who the board is."""

    def greet(esp: Any) -> Identity:
        from esptool import cmds  # noqa: PLC0415 — esptool takes a while to import
        from esptool.util import flash_size_bytes  # noqa: PLC0415 — as above

        size = None if esp.secure_download_mode else flash_size_bytes(cmds.detect_flash_size(esp))
        if size:
            esp.flash_set_parameters(size)
        return read_identity(esp, link.chip, size)

    identity = link.call(greet)
    link.greeted()
    return identity


def _no_flash(identity: Identity) -> BoardRefused:
    if identity.security.secure_download:
        return secure_download_refusal()
    shown = "nothing" if identity.flash_id is None else f"{identity.flash_id:06x}"
    return BoardRefused(
        "flash-size-unanswered",
        message("The flash chip does not say how large it is; it answers {id}.", id=shown),
        message("Check the supply voltage and take off what else is on the flash pins."),
    )


def _write(esp: Any, offset: int, data: bytes) -> None:
    """Erase and write a range of whole sectors. Blank ranges are only erased."""
    if not data.strip(b"\xff"):
        _erase(esp, offset, len(data))
    elif esp.IS_STUB and len(packed := zlib.compress(data, 9)) < len(data):
        esp.flash_defl_begin(len(data), len(packed), offset)
        for number, block in enumerate(_blocks(packed, esp.FLASH_WRITE_SIZE)):
            esp.flash_defl_block(block, number, timeout=_BLOCK_TIMEOUT)
        esp.flash_defl_finish(reboot=False, timeout=_BLOCK_TIMEOUT)
    else:
        esp.flash_begin(len(data), offset, logging=False)
        for number, block in enumerate(_blocks(data, esp.FLASH_WRITE_SIZE)):
            esp.flash_block(block.ljust(esp.FLASH_WRITE_SIZE, b"\xff"), number, timeout=_BLOCK_TIMEOUT)
        if esp.IS_STUB:  # the ROM would leave download mode
            esp.flash_finish(reboot=False, timeout=_BLOCK_TIMEOUT)


def _erase(esp: Any, offset: int, size: int) -> None:
    if esp.IS_STUB:
        esp.erase_region(offset, size)
    else:
        esp.flash_begin(size, offset, logging=False)


def _blocks(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def _pieces(offset: int, size: int, step: int) -> Iterator[tuple[int, int]]:
    """Yield the range in pieces (offset, size) that end at multiples of `step`."""
    at, end = offset, offset + size
    while at < end:
        until = min(end, align_down(at, step) + step)
        yield at, until - at
        at = until


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


class _Closed(Link):
    """What is left of a link after its session ended."""

    def __init__(self) -> None:
        super().__init__("", Options())


_CLOSED = _Closed()
