"""What the chip's addresses hold: eFuses, the SPI controller with the flash chip behind it, and plain memory."""

from __future__ import annotations

from collections.abc import Callable

from asym_studio.board.virtual.flash_chip import FlashChip
from asym_studio.board.virtual.profiles import Profile

MAGIC_REGISTER = 0x40001000
"""A word of ROM code that differs from chip to chip."""

_START = 1 << 18
_HAS_ADDRESS = 1 << 30
_HAS_MISO = 1 << 28
_WATCHDOG_KEY = 0x50D83AA1
_WATCHDOG_ON = 1 << 31
_FLOATING = 0xFF
_QUAD_ENABLED = 0x02
_BUFFER_WORDS = 16


class Registers:
    """The chip's address space, as commands 09 and 0A see it. Words are 32 bits; what nobody wrote is 0."""

    def __init__(
        self, profile: Profile, fuses: dict[int, int], flash: FlashChip, uart_baud: Callable[[], int | None]
    ) -> None:
        self._profile = profile
        self._uart_baud = uart_baud
        self._fixed = {profile.efuse + offset: value for offset, value in fuses.items()} | dict(profile.registers)
        if profile.magic is not None:
            self._fixed[MAGIC_REGISTER] = profile.magic
        self._written: dict[int, int] = {}
        self._watchdog_armed = False
        self._spi = SpiController(profile, flash)

    @property
    def spi(self) -> SpiController:
        """The SPI controller."""
        return self._spi

    def reset(self) -> None:
        """Set everything but the eFuses back."""
        self._written.clear()
        self._watchdog_armed = False
        self._spi.reset()

    def read(self, address: int) -> int:
        """Return the word at that address."""
        if address == self._profile.uart_divider:
            return self._profile.crystal // (self._uart_baud() or 115200)
        if address in self._fixed:
            return self._fixed[address]
        if self._spi.owns(address):
            return self._spi.read(address)
        return self._written.get(address, 0)

    def write(self, address: int, value: int, mask: int) -> None:
        """Write the bits of `mask`. eFuses and ROM keep what they hold."""
        if address in self._fixed:
            return
        word = (self.read(address) & ~mask | value & mask) & 0xFFFFFFFF
        if self._spi.owns(address):
            self._spi.write(address, word)
        else:
            self._written[address] = word
            self._watch(address, word)

    @property
    def watchdog_bites(self) -> bool:
        """Whether the RTC watchdog was switched on and locked again: nobody feeds it."""
        watchdog = self._profile.watchdog
        return self._watchdog_armed and watchdog is not None and self._written.get(watchdog[1]) != _WATCHDOG_KEY

    def _watch(self, address: int, word: int) -> None:
        watchdog = self._profile.watchdog
        if watchdog and address == watchdog[0] and self._written.get(watchdog[1]) == _WATCHDOG_KEY:
            self._watchdog_armed = bool(word & _WATCHDOG_ON)


class SpiController:
    """The flash controller's "user" mode: any command byte, an address, and up to 64 bytes in or out."""

    def __init__(self, profile: Profile, flash: FlashChip) -> None:
        self._layout = profile.spi
        self.flash = flash
        self.attached = False
        """Whether the pins are connected to the flash chip; until then every bit reads as 1."""
        self._words: dict[int, int] = {}
        self._status = [0x00, _QUAD_ENABLED, 0x60]
        self._may_write_status = False

    def owns(self, address: int) -> bool:
        """Return whether that address is one of the controller's registers."""
        return 0 <= address - self._layout.base < self._layout.data + 4 * _BUFFER_WORDS

    def reset(self) -> None:
        """Forget the registers, as a reset does."""
        self._words.clear()
        self.attached = False

    def read(self, address: int) -> int:
        """Return a register."""
        return self._words.get(address - self._layout.base, 0)

    def write(self, address: int, value: int) -> None:
        """Set a register; the start bit of the command register runs the command at once and clears itself."""
        offset = address - self._layout.base
        self._words[offset] = value & ~_START if offset == 0 else value
        if offset == 0 and value & _START:
            self._run()

    def _run(self) -> None:
        layout, words = self._layout, self._words
        usage = words.get(layout.usr, 0)
        command = words.get(layout.usr2, 0) & 0xFF
        address = self._address() if usage & _HAS_ADDRESS else 0
        bits = (words.get(layout.miso_length, 0) & 0x3FF) + 1 if usage & _HAS_MISO else 0
        answer = self._answer(command, address, -(-bits // 8)) if self.attached else None
        self._receive(answer, bits)

    def _address(self) -> int:
        value = self._words.get(4, 0)
        bits = (self._words.get(self._layout.usr1, 0) >> 26) + 1
        return value >> (32 - bits) if self._layout.address_at_top else value & (1 << bits) - 1

    def _answer(self, command: int, address: int, count: int) -> bytes | None:
        """Return what the flash chip sends, or None where it leaves the line alone."""
        if command == 0x9F:
            return self.flash.jedec_id.to_bytes(3, "little")
        if command == 0x5A:
            return self.flash.sfdp[address : address + count]
        if command == 0x03:
            return self.flash.read(address, count)
        if command in (0x05, 0x35, 0x15):
            return bytes([self._status[(0x05, 0x35, 0x15).index(command)]])
        if command in (0x06, 0x50):
            self._may_write_status = True
        elif command in (0x01, 0x31, 0x11) and self._may_write_status:
            self._write_status((0x01, 0x31, 0x11).index(command))
        return None

    def _write_status(self, number: int) -> None:
        self._may_write_status = False
        bits = (self._words.get(self._layout.mosi_length, 0) & 0x3FF) + 1
        data = self._words.get(self._layout.data, 0).to_bytes(4, "little")[: min(2, bits // 8)]
        for at, byte in enumerate(data[: 3 - number]):
            self._status[number + at] = byte

    def _receive(self, answer: bytes | None, bits: int) -> None:
        """Put the received bits into the data registers; the rest of the last word is 0."""
        count = min(-(-bits // 8), 4 * _BUFFER_WORDS)
        received = (answer or b"")[:count].ljust(count, bytes([_FLOATING])).ljust(-(-count // 4) * 4, b"\0")
        for at in range(0, len(received), 4):
            self._words[self._layout.data + at] = int.from_bytes(received[at : at + 4], "little")
