"""The connection to the loader on a chip: opened, sped up, opened anew when the line fails, closed with a reset."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from asym_studio.board import logger
from asym_studio.board.failures import explain, lies_on_the_line
from asym_studio.board.guard import Limit, guard
from asym_studio.board.identity import chip_named
from asym_studio.board.line import opened
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import BoardRefused, StudioError, message

Answer = TypeVar("Answer")

RESET_BAUD = 115200
"""What every ROM understands after a reset."""
RATES = (2_000_000, 921_600, 460_800, 230_400, RESET_BAUD)
"""Baud rates to fall back along, from fast to slow."""
USUAL_RATE = 921_600
"""The highest rate that the usual bridges (CP2102, CH340) keep."""
_FAST_BRIDGES = {(0x0403, None), (0x1A86, 0x55D3), (0x1A86, 0x55D4)}
"""USB ids of bridges that keep 2 Mbit/s: FTDI, CH343, CH9102 (their data sheets)."""
_ESPRESSIF = 0x303A
_PROBES = 6
"""How often the MAC has to come back right at a new rate before that is trusted; each time takes two reads or three."""


@dataclass(frozen=True)
class Options:
    """How to reach a board, in esptool's words. `baud` None: the highest rate that holds."""

    baud: int | None = None
    before: str = "default-reset"
    after: str = "hard-reset"
    stub: bool = True
    attempts: int = 7


class Link:
    """esptool's loader object on one port. Whatever goes wrong is raised as a StudioError."""

    def __init__(self, port: str, options: Options) -> None:
        self.port = port
        self._options = options
        self._rates: tuple[int, ...] = ()
        self._esp: Any = None
        self._serial: Any = None
        self._limit = Limit()
        self.chip: Chip

    def open(self) -> None:
        """Connect, start the stub unless it is not wanted, attach the flash and go to the highest rate that holds.

        The time that this may take goes on until `greeted`.
        """
        self._rates = self._rates or self._wanted_rates()
        self._limit = Limit()
        while True:
            rate = self._rates[0]
            try:
                self._connect()
                if self._speed_up(rate):
                    return
                problem: BaseException = ConnectionError(f"{rate} baud is too fast")
            except Exception as error:
                problem = error
            self._abandon()
            if len(self._rates) == 1 or not self._may_be_too_fast(problem, rate):
                raise explain(problem, self.port) from problem
            self._rates = self._rates[1:]

    @property
    def baud(self) -> int:
        """The rate in use, in bits a second."""
        return int(self._esp.get_baud())

    @property
    def has_stub(self) -> bool:
        """Whether esptool's stub runs, and not the chip's ROM."""
        return bool(self._esp.IS_STUB)

    @property
    def is_wide(self) -> bool:
        """Whether the loader sends 32 address bits. One that sends 24 would start at 0 again behind 16 MB."""
        return bool(self._esp.IS_STUB and self._esp.FLASH_32BIT_ADDR_SUPPORTED)

    @property
    def esp(self) -> Any:
        """esptool's loader. Only inside `call`: outside, its exceptions are not translated."""
        return self._esp

    def greeted(self) -> None:
        """Note that the board has said who it is: what it is asked from now on may take longer."""
        self._limit.lift()

    def call(self, question: Callable[[Any], Answer]) -> Answer:
        """Return what `question` returns for the loader, once."""
        if self._esp is None:
            raise explain(OSError("the session is over"), self.port)
        try:
            return question(self._esp)
        except Exception as error:
            raise explain(error, self.port) from error

    def insist(self, question: Callable[[Any], Answer], renewed: Callable[[], None]) -> Answer:
        """Return what `question` returns; when the line garbles bytes, connect anew, slower, and ask again.

        `renewed` is called after every new connection; it makes sure that the board is still the same one. Only for
        questions that may be asked twice.
        """
        for _ in range(2):
            try:
                return question(self._esp)
            except Exception as error:
                if not lies_on_the_line(error) or not self._can_renew:
                    raise explain(error, self.port) from error
            self._abandon()
            self._rates = self._rates[1:] or self._rates
            self.open()
            renewed()
        return self.call(question)

    def answers_again(self, renewed: Callable[[], None]) -> bool:
        """Connect anew and return whether the board answers then. `renewed` is called as in `insist`."""
        if not self._can_renew:
            return False
        self._abandon()
        try:
            self.open()
        except StudioError:
            return False
        renewed()
        return True

    def close(self, *, reset: bool = True) -> None:
        """Reset the chip as the options say and let go of the port. Raises nothing."""
        if self._esp is None:
            return
        if reset:
            from esptool import cmds  # noqa: PLC0415 — esptool takes a while to import

            with suppress(Exception):
                if self._may_stay and self._esp.get_baud() != RESET_BAUD and self._has_rate:
                    self._esp.change_baud(RESET_BAUD)  # whoever comes next starts at that
                cmds.reset_chip(self._esp, self._after)
        self._abandon()

    @property
    def _after(self) -> str:
        if self.port.startswith("socket:"):
            return "no-reset"
        soft = self._options.after == "soft-reset"
        return "hard-reset" if soft and self.has_stub else self._options.after  # a stub knows no way into the app

    @property
    def _may_stay(self) -> bool:
        """Whether the loader may go on: the chip is not to be reset, or it had to be done by hand before."""
        return self._after.startswith("no-reset") or not self._can_renew

    @property
    def _can_renew(self) -> bool:
        return self._options.before not in ("no-reset", "no-reset-no-sync") and not self.port.startswith("socket:")

    def _connect(self) -> None:
        from esptool import cmds  # noqa: PLC0415 — esptool takes a while to import

        self._serial = guard(opened(self.port), self._limit)
        attempts = self._options.attempts
        esp = cmds.detect_chip(self._serial, RESET_BAUD, self._options.before, connect_attempts=attempts)
        self._esp = esp
        chip = chip_named(esp.CHIP_NAME)
        if chip is None:
            raise BoardRefused(
                "chip-not-supported",
                message("The board has an {chip}, which has no partition table.", chip=str(esp.CHIP_NAME)),
                message("Connect a board of the ESP32 family."),
            )
        self.chip = chip
        if self._options.stub and not esp.secure_download_mode:
            self._esp = esp = cmds.run_stub(esp)
        cmds.attach_flash(esp)

    def _speed_up(self, rate: int) -> bool:
        """Go to the rate and try it; return whether it holds."""
        esp = self._esp
        if rate == esp.get_baud() or not self._has_rate or _has_no_measure(esp):
            return True
        esp.change_baud(rate)
        if esp.secure_download_mode:
            return True
        try:
            answers = {esp.read_mac() for _ in range(_PROBES)}  # eFuses can be read on every chip, ROM code cannot
        except Exception as error:
            if not lies_on_the_line(error):
                raise
            return False
        return len(answers) == 1

    def _may_be_too_fast(self, problem: BaseException, rate: int) -> bool:
        if rate == RESET_BAUD or not self._can_renew:
            return False
        return isinstance(problem, ConnectionError) or "baud" in str(problem)

    @property
    def _has_rate(self) -> bool:
        """Whether there is a baud rate to change: not over a plain socket, not on the chip's own USB."""
        if self.port.startswith("socket:"):
            return False
        return bool(self._esp.get_usb_vid_pid()[0] != _ESPRESSIF)

    def _wanted_rates(self) -> tuple[int, ...]:
        wanted = self._options.baud or self._usual_rate()
        return (wanted, *(rate for rate in RATES if rate < wanted))

    def _usual_rate(self) -> int:
        from asym_studio.board.ports import usb_ids  # noqa: PLC0415 — lists ports; only needed without --baud

        vendor, product = usb_ids(self.port)
        fast = {(vendor, product), (vendor, None)} & _FAST_BRIDGES
        return RATES[0] if fast and vendor is not None else USUAL_RATE

    def _abandon(self) -> None:
        port, self._serial, self._esp = self._serial, None, None
        if port is not None:
            with suppress(Exception):
                port.close()


def _has_no_measure(esp: Any) -> bool:
    """Return whether any rate would come out as 0: the ESP32's ROM takes rates in terms of a clock that it measured.

    Emulators have no such clock, and the ROM would divide by that 0.
    """
    return esp.CHIP_NAME == "ESP32" and not esp.IS_STUB and not esp.get_rom_cal_crystal_freq()


def said() -> tuple[str, ...]:
    """Return what esptool said since the session began."""
    return logger.LOG.lines
