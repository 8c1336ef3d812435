"""The flasher stub that tools load into RAM: larger blocks, fast reads, erasing, and writes behind the host's back.

It acknowledges a block, then writes it while the next one comes in; a write that failed is reported by the answer to
the next request, which is not carried out then. Responses end with two status bytes: the error and a zero.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import md5
from typing import TYPE_CHECKING

from asym_studio.board.virtual.clock import MICROSECOND, STUB_TIMES
from asym_studio.board.virtual.driver import OutOfRange, next_erase
from asym_studio.board.virtual.firmware import Machine
from asym_studio.board.virtual.identity import security_info
from asym_studio.board.virtual.packets import Op, Request, parse, response
from asym_studio.board.virtual.slip import encode
from asym_studio.flash.units import KB, SECTOR

if TYPE_CHECKING:
    from hashlib import _Hash

GREETING = b"OHAI"

BAD_LENGTH, BAD_CHECKSUM, _, INVALID_COMMAND, FAILED_SPI, _, NOT_IN_FLASH_MODE, INFLATE_FAILED = range(0xC0, 0xC8)
NOT_ENOUGH_DATA, TOO_MUCH_DATA, NOT_IMPLEMENTED = 0xC8, 0xC9, 0xFF
"""Errors in the status."""

_SYNC_REPLIES = 8
_WINDOW = 32 * KB
"""Inflated data is written when this much has come together."""
_LARGEST_READ_BLOCK = 4 * KB
_ADLER = 4
_RUN_USER_CODE = 0xD3


class Refused(Exception):
    """The stub answers with an error."""

    def __init__(self, error: int) -> None:
        super().__init__(f"{error:#04x}")
        self.error = error


@dataclass
class _Download:
    """A write in progress. Bytes from `address` on are to come, `remaining` of them; erased up to `erased`."""

    address: int
    remaining: int
    erased: int
    erase_end: int
    inflater: zlib._Decompress | None = None
    inflated: bytearray = field(default_factory=bytearray)


@dataclass
class _Reading:
    """A read in progress: one block is on its way at a time, until the host has acknowledged everything."""

    address: int
    remaining: int
    total: int
    block: int
    digest: _Hash = field(default_factory=lambda: md5(usedforsecurity=False))


class Stub:
    """The stub's command loop. It lives from its greeting until the next reset."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._download: _Download | None = None
        self._reading: _Reading | None = None
        self._error = 0
        self._after: Callable[[], None] | None = None
        machine.driver.limit = machine.driver.chip.size
        machine.driver.wide = machine.profile.chip.largest_app is None
        machine.registers.spi.attached = True
        self._handlers: dict[int, Callable[[Request], bytes | int]] = {
            Op.FLASH_BEGIN: self._flash_begin,
            Op.FLASH_DATA: self._flash_data,
            Op.FLASH_END: self._flash_end,
            Op.MEM_BEGIN: self._mem_begin,
            Op.MEM_END: self._mem_end,
            Op.MEM_DATA: self._mem_data,
            Op.SYNC: lambda request: _demand(len(request.body) == 36),
            Op.WRITE_REG: self._write_reg,
            Op.READ_REG: self._read_reg,
            Op.SPI_SET_PARAMS: self._spi_set_params,
            Op.SPI_ATTACH: lambda request: _demand(len(request.body) == 4),
            Op.CHANGE_BAUDRATE: self._change_baud,
            Op.DEFLATE_BEGIN: self._deflate_begin,
            Op.DEFLATE_DATA: self._deflate_data,
            Op.DEFLATE_END: self._flash_end,
            Op.FLASH_MD5: self._md5,
            Op.SECURITY_INFO: self._security_info,
            Op.ERASE_FLASH: self._erase_flash,
            Op.ERASE_REGION: self._erase_region,
            Op.READ_FLASH: self._read_flash,
        }

    def greet(self) -> None:
        """Tell the host that the stub runs."""
        self._machine.send(encode(GREETING))

    def handle(self, payload: bytes) -> None:
        """Answer the request in a frame, or take it as what a running read waits for."""
        if self._reading is not None:
            self._acknowledged(payload)
            return
        request = parse(payload)
        if request is None or request.op == _RUN_USER_CODE:
            return
        self._machine.cpu.spend(STUB_TIMES.command)
        earlier, self._error = self._error, 0
        try:
            if earlier:
                raise Refused(earlier)
            answer = self._carry_out(request)
        except Refused as refused:
            self._after = None
            self._answer(request.op, 0, b"", refused.error)
            return
        value, data = (answer, b"") if isinstance(answer, int) else (0, answer)
        for _ in range(_SYNC_REPLIES if request.op == Op.SYNC else 1):
            self._answer(request.op, value, data, 0)
        self._go_on()

    def _go_on(self) -> None:
        """Do what was put off until the answer is out; what goes wrong is told with the next one."""
        after, self._after = self._after, None
        try:
            if after is not None:
                after()
        except Refused as refused:
            self._error = refused.error

    def _carry_out(self, request: Request) -> bytes | int:
        if request.length != len(request.body):
            raise Refused(BAD_LENGTH)
        handler = self._handlers.get(request.op)
        if handler is None:
            raise Refused(INVALID_COMMAND)
        try:
            return handler(request)
        except OutOfRange:
            raise Refused(FAILED_SPI) from None

    def _answer(self, op: int, value: int, data: bytes, error: int) -> None:
        self._machine.send(encode(response(op, value, data, bytes([error, 0]))))

    # Registers and RAM

    def _read_reg(self, request: Request) -> int:
        (address,) = _words(request, 1)
        return self._machine.registers.read(address)

    def _write_reg(self, request: Request) -> bytes:
        words = request.words()
        if not words or len(request.body) % 16:
            raise Refused(NOT_ENOUGH_DATA)
        for at in range(0, len(words), 4):
            address, value, mask, delay = words[at : at + 4]
            self._machine.cpu.spend(delay * MICROSECOND)
            self._machine.registers.write(address, value, mask)
        return b""

    def _mem_begin(self, request: Request) -> bytes:
        size, _blocks, _block_size, address = _words(request, 4)
        self._machine.memory.begin(address, size)
        return b""

    def _mem_data(self, request: Request) -> bytes:
        memory = self._machine.memory
        if not memory.receiving:
            raise Refused(NOT_IN_FLASH_MODE)
        if not request.is_complete_data or len(request.payload) > memory.remaining:
            raise Refused(TOO_MUCH_DATA)
        memory.store(request.payload)
        return b""

    def _mem_end(self, request: Request) -> bytes:
        stay, entry = _words(request, 2)
        if not self._machine.memory.receiving:
            raise Refused(NOT_IN_FLASH_MODE)
        self._machine.memory.receiving = False
        if not stay:
            self._after = lambda: self._machine.execute(entry)
        return b""

    # Writing

    def _flash_begin(self, request: Request) -> bytes:
        self._begin(request, None)
        return b""

    def _deflate_begin(self, request: Request) -> bytes:
        self._begin(request, zlib.decompressobj())
        return b""

    def _begin(self, request: Request, inflater: zlib._Decompress | None) -> None:
        words = request.words()
        if len(request.body) not in (16, 20):
            raise Refused(BAD_LENGTH)
        size, _blocks, _block_size, address = words[:4]
        if len(words) == 5 and words[4]:
            raise Refused(FAILED_SPI)  # the key for encrypted writes is not emulated
        start, end = address // SECTOR * SECTOR, -(-(address + size) // SECTOR) * SECTOR
        self._download = _Download(address, size, start, end if size else start, inflater)
        self._erase_ahead(self._download)

    def _erase_ahead(self, download: _Download) -> None:
        """Start the next erase, and do not wait for its end."""
        if download.erased < download.erase_end:
            step = next_erase(download.erased, download.erase_end)
            self._machine.driver.start_erase(download.erased, step)
            download.erased += step

    def _flash_data(self, request: Request) -> bytes:
        self._demand_download(inflating=False)
        if not request.is_complete_data:
            raise Refused(TOO_MUCH_DATA)
        data = self._intact(request)
        self._after = lambda: self._write_block(data)
        return b""

    def _write_block(self, data: bytes) -> None:
        download = self._demand_download(inflating=False)
        self._write(download, data[: download.remaining])

    def _deflate_data(self, request: Request) -> bytes:
        download = self._demand_download(inflating=True)
        if not request.is_complete_data:
            raise Refused(BAD_LENGTH)
        if download.remaining == 0 and len(request.payload) > _ADLER:
            raise Refused(TOO_MUCH_DATA)
        data = self._intact(request)
        self._after = lambda: self._inflate(download, data)
        return b""

    def _inflate(self, download: _Download, data: bytes) -> None:
        inflater = download.inflater
        assert inflater is not None
        try:
            while data:
                if self._machine.driver.ready:
                    self._erase_ahead(download)
                download.inflated += inflater.decompress(data, _WINDOW - len(download.inflated))
                data = inflater.unconsumed_tail
                if len(download.inflated) == _WINDOW or inflater.eof:
                    block, download.inflated = bytes(download.inflated), bytearray()
                    self._write(download, block)
        except zlib.error:
            raise Refused(INFLATE_FAILED) from None
        except OutOfRange:
            raise Refused(FAILED_SPI) from None

    def _write(self, download: _Download, data: bytes) -> None:
        if len(data) > download.remaining:
            raise Refused(TOO_MUCH_DATA)
        try:
            while download.erased < download.address + len(data):
                self._erase_ahead(download)
            self._machine.driver.program(download.address, data)
        except OutOfRange:
            raise Refused(FAILED_SPI) from None
        download.address += len(data)
        download.remaining -= len(data)

    def _flash_end(self, request: Request) -> bytes:
        (stay,) = _words(request, 1)
        if self._download is None:
            raise Refused(NOT_IN_FLASH_MODE)
        if self._download.remaining:
            raise Refused(BAD_LENGTH)
        self._download = None
        if not stay:
            self._after = self._machine.restart
        return b""

    def _demand_download(self, *, inflating: bool) -> _Download:
        if self._download is None or (self._download.inflater is not None) != inflating:
            raise Refused(NOT_IN_FLASH_MODE)
        return self._download

    @staticmethod
    def _intact(request: Request) -> bytes:
        if not request.is_intact:
            raise Refused(BAD_CHECKSUM)
        return request.payload

    # Erasing and reading

    def _erase_flash(self, _request: Request) -> bytes:
        self._machine.driver.erase_chip()
        return b""

    def _erase_region(self, request: Request) -> bytes:
        address, size = _words(request, 2)
        _demand(address % SECTOR == 0 and size % SECTOR == 0)
        self._machine.driver.erase(address, size)
        return b""

    def _read_flash(self, request: Request) -> bytes:
        address, size, block, _in_flight = _words(request, 4)
        self._after = lambda: self._begin_reading(_Reading(address, size, size, block))
        return b""

    def _begin_reading(self, reading: _Reading) -> None:
        _demand(0 < reading.block <= _LARGEST_READ_BLOCK)
        self._demand_reads()
        self._reading = reading
        self._send_next(reading, acknowledged=0)

    def _acknowledged(self, payload: bytes) -> None:
        """Take the host's word for how many bytes it has; anything that is no such word ends the read."""
        reading = self._reading
        assert reading is not None
        if len(payload) == 4:
            self._send_next(reading, int.from_bytes(payload, "little"))
        else:
            self._end_reading(reading)

    def _send_next(self, reading: _Reading, acknowledged: int) -> None:
        if not reading.remaining:
            if acknowledged >= reading.total:
                self._end_reading(reading)
            return
        count = min(reading.block, reading.remaining)
        try:
            data = self._machine.driver.read(reading.address, count)
        except OutOfRange:
            self._reading, self._error = None, FAILED_SPI
            return
        reading.digest.update(data)
        reading.address += count
        reading.remaining -= count
        self._machine.send(encode(data))

    def _end_reading(self, reading: _Reading) -> None:
        self._reading = None
        self._machine.send(encode(reading.digest.digest()))

    def _md5(self, request: Request) -> bytes:
        address, size, *_ = _words(request, 4)
        self._demand_reads()
        return self._machine.driver.md5(address, size, STUB_TIMES.md5_per_64_bytes)

    def _demand_reads(self) -> None:
        if self._machine.reads_refused:
            raise Refused(FAILED_SPI)

    # The line and the chip

    def _spi_set_params(self, request: Request) -> bytes:
        _, size, *_ = _words(request, 6)
        self._machine.driver.limit = size
        return b""

    def _change_baud(self, request: Request) -> bytes:
        baud, _old = _words(request, 2)
        _demand(baud > 0)
        self._after = lambda: self._machine.set_baud(baud)
        return b""

    def _security_info(self, request: Request) -> bytes:
        _demand(not request.body)
        if not self._machine.profile.security_info:
            raise Refused(NOT_IMPLEMENTED)
        return security_info(self._machine.profile, self._machine.security)


def _demand(holds: bool) -> bytes:
    if not holds:
        raise Refused(BAD_LENGTH)
    return b""


def _words(request: Request, count: int) -> tuple[int, ...]:
    _demand(len(request.body) == 4 * count)
    return request.words()
