"""The ROM's download mode: the commands that every chip answers without help.

Its responses end with four status bytes: failed or not, the reason, two zeros. The value in the header is the last
word that was read, whatever the command.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

from asym_studio.board.virtual.clock import MICROSECOND, ROM_TIMES
from asym_studio.board.virtual.driver import OutOfRange
from asym_studio.board.virtual.firmware import Machine
from asym_studio.board.virtual.identity import security_info
from asym_studio.board.virtual.packets import Op, Request, parse, response
from asym_studio.board.virtual.slip import encode
from asym_studio.flash.units import MB

INVALID_MESSAGE, FAILED, BAD_CHECKSUM, WRITE_FAILED, READ_FAILED, BAD_READ_LENGTH, DEFLATE_FAILED = range(5, 12)
"""Reasons in the status."""

DEFAULT_FLASH_SIZE = 2 * MB
"""What the ROM believes until command 0B says otherwise."""

LARGEST_READ = 64
_SYNC_REPLIES = 8
_SYNC_VALUE = 0x55551207  # seen on ESP32 boards: a piece of the request that is still in the buffer
_NOT_IMPLEMENTED_OP = 0xFF
_ALLOWED_WHEN_LOCKED = {
    *(Op.FLASH_BEGIN, Op.FLASH_DATA, Op.FLASH_END, Op.DEFLATE_BEGIN, Op.DEFLATE_DATA, Op.DEFLATE_END),
    *(Op.SYNC, Op.SPI_SET_PARAMS, Op.SPI_ATTACH, Op.CHANGE_BAUDRATE, Op.SECURITY_INFO),
}


class Refused(Exception):
    """The ROM answers with an error."""

    def __init__(self, reason: int) -> None:
        super().__init__(f"{reason:#04x}")
        self.reason = reason


@dataclass
class _Download:
    """A write in progress: where the next byte goes, and how many may still come."""

    address: int
    remaining: int
    inflater: zlib._Decompress | None = None


class Rom:
    """The ROM loader. It lives from a reset into download mode until something else runs."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._value = 0
        self._download: _Download | None = None
        self._after: Callable[[], None] | None = None
        machine.driver.limit = DEFAULT_FLASH_SIZE
        machine.driver.wide = False
        self._handlers: dict[int, Callable[[Request], bytes]] = {
            Op.FLASH_BEGIN: self._flash_begin,
            Op.FLASH_DATA: self._flash_data,
            Op.FLASH_END: self._flash_end,
            Op.MEM_BEGIN: self._mem_begin,
            Op.MEM_END: self._mem_end,
            Op.MEM_DATA: self._mem_data,
            Op.SYNC: self._sync,
            Op.WRITE_REG: self._write_reg,
            Op.READ_REG: self._read_reg,
            Op.SPI_SET_PARAMS: self._spi_set_params,
            Op.SPI_ATTACH: self._spi_attach,
            Op.READ_FLASH_SLOW: self._read_flash,
            Op.CHANGE_BAUDRATE: self._change_baud,
            Op.DEFLATE_BEGIN: self._deflate_begin,
            Op.DEFLATE_DATA: self._deflate_data,
            Op.DEFLATE_END: self._flash_end,
            Op.FLASH_MD5: self._md5,
        }
        if machine.profile.security_info:
            self._handlers[Op.SECURITY_INFO] = self._security_info

    def handle(self, payload: bytes) -> None:
        """Answer the request in a frame; what is no request gets no answer."""
        request = parse(payload)
        if request is None:
            return
        self._machine.cpu.spend(ROM_TIMES.command)
        if self._machine.security.secure_download and request.op not in _ALLOWED_WHEN_LOCKED:
            self._answer(_NOT_IMPLEMENTED_OP, b"", INVALID_MESSAGE)
            return
        if request.op == Op.READ_FLASH_SLOW and (entry := self._replaced_read()):
            self._machine.execute(entry)  # which never comes back to answer
            return
        try:
            data = self._carry_out(request)
        except Refused as refused:
            self._after = None
            self._answer(request.op, b"", refused.reason)
            return
        for _ in range(_SYNC_REPLIES if request.op == Op.SYNC else 1):
            self._answer(request.op, data, 0)
        after, self._after = self._after, None
        if after is not None:
            after()

    def _carry_out(self, request: Request) -> bytes:
        handler = self._handlers.get(request.op)
        if handler is None or request.length != len(request.body):
            raise Refused(INVALID_MESSAGE)
        return handler(request)

    def _answer(self, op: int, data: bytes, reason: int) -> None:
        status = bytes([1 if reason else 0, reason, 0, 0])
        self._machine.send(encode(response(op, self._value, data, status)))

    def _sync(self, request: Request) -> bytes:
        if not request.is_sync:
            raise Refused(INVALID_MESSAGE)
        self._value = _SYNC_VALUE
        return b""

    # Registers and RAM

    def _read_reg(self, request: Request) -> bytes:
        (address,) = _words(request, 1)
        self._value = self._machine.registers.read(address)
        return b""

    def _write_reg(self, request: Request) -> bytes:
        words = request.words()
        if not words or len(request.body) % 16:
            raise Refused(INVALID_MESSAGE)
        for at in range(0, len(words), 4):
            address, value, mask, delay = words[at : at + 4]
            self._machine.registers.write(address, value, mask)
            self._machine.cpu.spend(delay * MICROSECOND)
        return b""

    def _mem_begin(self, request: Request) -> bytes:
        size, _blocks, block_size, address = _words(request, 4)
        if block_size > self._machine.block_limit:
            raise Refused(INVALID_MESSAGE)
        self._machine.memory.begin(address, size)
        return b""

    def _mem_data(self, request: Request) -> bytes:
        data = _payload(request)
        memory = self._machine.memory
        if not memory.receiving or len(data) > memory.remaining:
            raise Refused(FAILED)
        memory.store(data)
        return b""

    def _mem_end(self, request: Request) -> bytes:
        stay, entry = _words(request, 2)
        self._machine.memory.receiving = False
        if not stay and not self._cannot_jump:
            self._after = lambda: self._machine.execute(entry)
        return b""

    @property
    def _cannot_jump(self) -> bool:
        """An esp32s3 with secure boot starts no code from RAM; stubs get in through its flash read function."""
        return bool(self._machine.profile.read_pointer and self._machine.security.secure_boot)

    # Flash

    def _spi_attach(self, request: Request) -> bytes:
        if len(request.body) not in (4, 8):
            raise Refused(INVALID_MESSAGE)
        self._machine.registers.spi.attached = True
        return b""

    def _spi_set_params(self, request: Request) -> bytes:
        _, size, *_ = _words(request, 6)
        self._machine.driver.limit = size
        return b""

    def _read_flash(self, request: Request) -> bytes:
        address, length = _words(request, 2)
        if length > LARGEST_READ:
            raise Refused(BAD_READ_LENGTH)
        self._demand_flash(READ_FAILED)
        if self._machine.reads_refused:
            raise Refused(READ_FAILED)
        try:
            return self._machine.driver.read(address, length).ljust(LARGEST_READ, b"\0")
        except OutOfRange:
            raise Refused(READ_FAILED) from None

    def _replaced_read(self) -> int:
        """Return where the ROM's read function was redirected to in RAM, or 0."""
        pointer = self._machine.profile.read_pointer
        entry = self._machine.registers.read(pointer) if pointer else 0
        return entry if self._machine.memory.holds(entry) else 0

    def _md5(self, request: Request) -> bytes:
        address, length, *_ = _words(request, 4)
        self._demand_flash(READ_FAILED)
        if self._machine.reads_refused:
            raise Refused(READ_FAILED)
        try:
            return self._machine.driver.md5(address, length, ROM_TIMES.md5_per_64_bytes).hex().encode()
        except OutOfRange:
            raise Refused(READ_FAILED) from None

    def _flash_begin(self, request: Request) -> bytes:
        erase_size, blocks, block_size, address = self._begin(request)
        self._erase(address, erase_size)
        self._download = _Download(address, blocks * block_size)
        return b""

    def _deflate_begin(self, request: Request) -> bytes:
        erase_size, _blocks, _block_size, address = self._begin(request)
        self._erase(address, erase_size)
        self._download = _Download(address, erase_size, zlib.decompressobj())
        return b""

    def _begin(self, request: Request) -> tuple[int, ...]:
        """Return erase size, blocks, block size and offset; all chips but the esp32 take a fifth word: encrypted."""
        words = request.words()
        if len(request.body) != 16 and (len(request.body) != 20 or self._machine.profile.name == "esp32"):
            raise Refused(INVALID_MESSAGE)
        if len(words) == 5 and words[4]:
            raise Refused(FAILED)  # the key for encrypted writes is not emulated
        return words[:4]

    def _erase(self, address: int, size: int) -> None:
        if size:
            self._demand_flash(FAILED)
        try:
            self._machine.driver.erase(address, size)
        except OutOfRange:
            raise Refused(FAILED) from None

    def _flash_data(self, request: Request) -> bytes:
        data = _payload(request)
        if self._download is None or self._download.inflater is not None:
            raise Refused(FAILED)
        self._program(self._download, data, WRITE_FAILED)
        return b""

    def _deflate_data(self, request: Request) -> bytes:
        data = _payload(request)
        download = self._download
        if download is None or download.inflater is None:
            raise Refused(FAILED)
        try:
            raw = download.inflater.decompress(data, download.remaining + 1)
        except zlib.error:
            raise Refused(DEFLATE_FAILED) from None
        self._program(download, raw, DEFLATE_FAILED)
        return b""

    def _program(self, download: _Download, data: bytes, too_much: int) -> None:
        if len(data) > download.remaining:
            raise Refused(too_much)
        try:
            self._machine.driver.program(download.address, data)
        except OutOfRange:
            raise Refused(WRITE_FAILED) from None
        download.address += len(data)
        download.remaining -= len(data)

    def _flash_end(self, request: Request) -> bytes:
        (stay,) = _words(request, 1)
        self._download = None
        self._after = self._machine.run_flash if stay else self._machine.restart
        return b""

    def _demand_flash(self, reason: int) -> None:
        if not self._machine.registers.spi.attached:
            raise Refused(reason)

    # The line and the chip

    def _change_baud(self, request: Request) -> bytes:
        baud, _old = _words(request, 2)
        if not baud:
            raise Refused(FAILED)
        self._after = lambda: self._machine.set_baud(self._machine.profile.rom_baud(baud))
        return b""

    def _security_info(self, request: Request) -> bytes:
        if request.body:
            raise Refused(INVALID_MESSAGE)
        return security_info(self._machine.profile, self._machine.security)


def _words(request: Request, count: int) -> tuple[int, ...]:
    if len(request.body) != 4 * count:
        raise Refused(INVALID_MESSAGE)
    return request.words()


def _payload(request: Request) -> bytes:
    if not request.is_complete_data:
        raise Refused(INVALID_MESSAGE)
    if not request.is_intact:
        raise Refused(BAD_CHECKSUM)
    return request.payload
