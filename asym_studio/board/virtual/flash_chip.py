"""The NOR flash chip: erasing sets bits, programming only clears them; what it holds lies in a file.

The file is mapped into memory, so that it is as complete as the chip at every moment, even if the program is killed.
"""

from __future__ import annotations

import errno
import mmap
import os
import stat
from hashlib import md5
from pathlib import Path
from random import Random

from asym_studio.board.virtual.faults import FlashFaults, LinkLost
from asym_studio.files.reasons import Declined, reason_for
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.units import BLOCK, KB, MB, SECTOR, describe

PAGE = 256
SIZES = tuple(MB << power for power in range(8))
"""1 MB to 128 MB, the sizes that an image header can name."""
DEFAULT_SIZE = 4 * MB
ERASED = 0xFF

_BLANK = b"\xff" * (64 * KB)
_WINBOND = 0xEF
_W25Q = 0x40
_SFDP = b"SFDP\x06\x01\x00\xff\x00\x06\x01\x10\x80\x00\x00\xff"


class FlashChip:
    """The flash chip and its file. `size` is a power of two from 1 MB to 128 MB; addresses and lengths are bytes.

    Without a path it is a blank chip that is forgotten at the end.
    """

    def __init__(self, path: Path | None, size: int, faults: FlashFaults | None = None) -> None:
        self.path = path
        self.size = size
        self.faults = faults or FlashFaults()
        self._memory: mmap.mmap | bytearray | None = bytearray(b"\xff") * size if path is None else None

    @property
    def jedec_id(self) -> int:
        """What command 9F answers, first byte lowest: Winbond's id, memory type, log2 of the size."""
        return _WINBOND | _W25Q << 8 | (self.size.bit_length() - 1) << 16

    @property
    def sfdp(self) -> bytes:
        """The head of the table that command 5A reads."""
        return _SFDP

    def power_up(self) -> None:
        """Map the file. Raises InputUnreadable (`flash-file`) if it is gone, or OSError."""
        if self._memory is None and self.path is not None:
            self._memory = _map(self.path, self.size)

    def power_down(self) -> None:
        """Let go of the file; it is complete."""
        if isinstance(self._memory, mmap.mmap):
            self._memory.flush()
            self._memory.close()
            self._memory = None

    def read(self, address: int, length: int) -> bytes:
        """Return bytes; addresses beyond the end begin again at 0, as the chip's address pins do."""
        address %= self.size
        head = bytes(self._cells[address : address + length])
        return head if len(head) == length else head + self.read(0, length - len(head))

    def md5(self, address: int, length: int) -> bytes:
        """Return the MD5 digest of a range within the chip."""
        with memoryview(self._cells) as cells, cells[address : address + length] as part:
            return md5(part, usedforsecurity=False).digest()

    def erase(self, address: int, length: int) -> None:
        """Erase one sector or block. Raises LinkLost or Stuck where a fault says so."""
        part = self.faults.next_operation()
        done = length if part is None else length * part // 100
        noise = self._noise(length) if part is not None else b""
        if noise:
            self._cells[address : address + length] = noise
            raise LinkLost(power=True)
        self._fill(address, done)
        self._wear(address, done)
        if part is not None:
            self._leave_half_erased(address + done, min(64, length - done))
            raise LinkLost(power=True)

    def program(self, address: int, data: bytes) -> None:
        """Program one page or less: bits go from 1 to 0 only. Raises LinkLost or Stuck where a fault says so."""
        part = self.faults.next_operation()
        done = data if part is None else data[: len(data) * part // 100]
        if part is not None and (noise := self._noise(len(data))):
            done = bytes(wanted | bits for wanted, bits in zip(data, noise, strict=True))
        cells = self._cells
        end = address + len(done)
        old = bytes(cells[address:end])
        if old.count(ERASED) != len(old):
            both = int.from_bytes(old, "little") & int.from_bytes(done, "little")
            done = both.to_bytes(len(old), "little")
        cells[address:end] = done
        if part is not None:
            raise LinkLost(power=True)

    def _wear(self, address: int, length: int) -> None:
        worn = self.faults.faults.worn
        if worn is not None and address <= worn < address + length:
            self._cells[worn] &= 0xFE

    def _noise(self, length: int) -> bytes:
        """Return the random bits that a cut leaves, if it is to leave such."""
        seed = self.faults.faults.cut_noise
        return b"" if seed is None else Random(f"{seed} {self.faults.operations}").randbytes(length)  # noqa: S311 — no secret

    @property
    def _cells(self) -> mmap.mmap | bytearray:
        if self._memory is None:
            raise RuntimeError("the flash chip has no power")
        return self._memory

    def _fill(self, address: int, length: int) -> None:
        cells = self._cells
        for at in range(address, address + length, len(_BLANK)):
            count = min(len(_BLANK), address + length - at)
            cells[at : at + count] = _BLANK[:count]

    def _leave_half_erased(self, address: int, length: int) -> None:
        """Cells caught in the middle of an erase: some bits are 1 already, the others still hold what they held."""
        cells = self._cells
        for at in range(address, address + length):
            cells[at] |= 0b1010_0101


def open_chip(path: Path | None, size: int | None, faults: FlashFaults | None = None) -> FlashChip:
    """Return the chip whose content is in that file; a file that is missing or shorter is filled up with FF.

    Without a size, the file's decides (the next power of two), or 4 MB if there is none. Raises InputUnreadable
    (`flash-size`, `flash-file`).
    """
    if size is not None and size not in SIZES:
        raise InputUnreadable(
            "flash-size",
            message("No flash chip has {size}.", size=describe(size)),
            message("Use a power of two from 1 MB to 128 MB."),
        )
    if path is None:
        return FlashChip(None, size or DEFAULT_SIZE, faults)
    try:
        there = _size_of(path) if path.exists() else 0
        size = size or next((one for one in SIZES if one >= there), None) if there else size or DEFAULT_SIZE
        if size is None or there > size:
            raise _too_large(path, there, size or SIZES[-1])
        _fill_up(path, there, size)
    except (OSError, ValueError) as error:
        raise _unusable(path, error) from error
    return FlashChip(path, size, faults)


def _size_of(path: Path) -> int:
    """Return a file's size. Nothing else is opened: a pipe would be waited for, a serial port would reset its board."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise Declined(errno.EINVAL, message("it is a device or a pipe"))
    return found.st_size


def _fill_up(path: Path, there: int, size: int) -> None:
    if there == size:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "ab") as stream:
        while there < size:
            there += stream.write(_BLANK[: size - there])


def _map(path: Path, size: int) -> mmap.mmap:
    try:
        with path.open("r+b") as stream:
            if os.fstat(stream.fileno()).st_size != size:
                raise Declined(None, message("its size has changed"))
            return mmap.mmap(stream.fileno(), size)
    except (OSError, ValueError) as error:
        raise _unusable(path, error) from error


def _too_large(path: Path, there: int, size: int) -> InputUnreadable:
    return InputUnreadable(
        "flash-file",
        message(
            "“{path}” has {there}; a chip with {size} cannot hold that.",
            path=str(path),
            there=describe(there),
            size=describe(size),
        ),
        message("Give the flash size that belongs to the file, or another file."),
    )


def _unusable(path: Path, error: OSError | ValueError) -> InputUnreadable:
    return InputUnreadable(
        "flash-file",
        message("“{path}” cannot hold a board's flash: {reason}.", path=str(path), reason=reason_for(error)),
        message("Choose a file that can be read and written."),
    )


def erase_steps(address: int, length: int) -> list[tuple[int, int]]:
    """Return the erases that cover a range, widened to whole sectors: blocks of 64 KB where they fit, else sectors."""
    at, end = address // SECTOR * SECTOR, -(-(address + length) // SECTOR) * SECTOR
    steps = []
    while at < end:
        step = BLOCK if at % BLOCK == 0 and end - at >= BLOCK else SECTOR
        steps.append((at, step))
        at += step
    return steps


def page_steps(address: int, data: bytes) -> list[tuple[int, bytes]]:
    """Return the page programs that write `data`: no page program crosses the end of a page."""
    steps = []
    taken = 0
    while taken < len(data):
        count = PAGE - (address + taken) % PAGE
        steps.append((address + taken, data[taken : taken + count]))
        taken += count
    return steps
