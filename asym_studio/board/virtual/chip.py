"""The chip: what runs on it between two resets, and what it says on the line."""

from __future__ import annotations

from asym_studio.board.virtual.boots import boot_log, download_log
from asym_studio.board.virtual.clock import BOOT_TO_ROM, MICROSECOND, Clock
from asym_studio.board.virtual.driver import Cpu, FlashDriver
from asym_studio.board.virtual.faults import Faults, LinkLost, Stuck
from asym_studio.board.virtual.firmware import Firmware, Machine, Memory
from asym_studio.board.virtual.flash_chip import FlashChip
from asym_studio.board.virtual.identity import Security, fuses_of
from asym_studio.board.virtual.profiles import Profile
from asym_studio.board.virtual.registers import Registers
from asym_studio.board.virtual.reset import Start
from asym_studio.board.virtual.rom import Rom
from asym_studio.board.virtual.slip import Decoder
from asym_studio.board.virtual.stub import Stub
from asym_studio.board.virtual.wire import RESET_BAUD, Wire

_UART_BLOCK, _USB_OTG_BLOCK = 0x4000, 0x800
_STUB_START = 500 * MICROSECOND


class Chip:
    """A chip of one kind with its flash, at the far end of a wire."""

    def __init__(
        self, profile: Profile, mac: bytes, security: Security, flash: FlashChip, wire: Wire, faults: Faults, usb: str
    ) -> None:
        self.profile = profile
        self.mac = mac
        self.flash = flash
        self.firmware: Firmware | None = None
        """What answers frames; None while the chip is in reset, hangs, has no power, or runs an app."""
        self._clock: Clock = wire.clock
        self._wire = wire
        self._cpu = Cpu()
        self._decoder = Decoder()
        self._registers = Registers(profile, fuses_of(profile, mac, security), flash, lambda: wire.chip_baud)
        self._faults = faults
        self._responses = 0
        self._machine = Machine(
            profile=profile,
            security=security,
            registers=self._registers,
            memory=Memory({}),
            driver=FlashDriver(flash, self._cpu, wire.lose),
            cpu=self._cpu,
            reads_refused=faults.read_protected,
            block_limit=_USB_OTG_BLOCK if usb == "otg" else _UART_BLOCK,
            send=self._respond,
            set_baud=self._set_baud,
            execute=self._execute,
            run_flash=lambda: self._run("SW_RESET"),
            restart=lambda: self._download("SW_RESET"),
        )

    def receive(self, data: bytes, moment: int) -> None:
        """Take bytes that have all arrived at that moment."""
        if self.firmware is None:
            return
        self._cpu.wait_until(moment)
        for frame in self._decoder.feed(data):
            if self.firmware is not None:
                self._survive(frame)

    def _survive(self, frame: bytes) -> None:
        """Handle a frame, unless a fault ends that."""
        assert self.firmware is not None
        try:
            self.firmware.handle(frame)
        except Stuck:
            self.firmware = None
        except LinkLost:
            self._wire.lose(self._cpu.at)
            self.hold()

    def hold(self) -> None:
        """Go into reset, or lose power: nothing runs, RAM and registers are forgotten."""
        self.firmware = None
        self._machine.memory.loaded.clear()
        self._machine.memory.receiving = False
        self._registers.reset()
        self._decoder.reset()

    def start(self, start: Start, reason: str = "POWERON") -> None:
        """Leave reset."""
        self.hold()
        self._cpu.wait_until(self._clock.now)
        self._cpu.spend(BOOT_TO_ROM)
        if start is Start.DOWNLOAD:
            self._download(reason)
        else:
            self._run(reason)

    def _download(self, reason: str) -> None:
        self.hold()
        self._print(download_log(self.profile, reason))
        self._wire.chip_baud = None
        self.firmware = Rom(self._machine)

    def _run(self, reason: str) -> None:
        self.hold()
        try:
            self._print(boot_log(self.profile, self.flash, reason))
        except LinkLost:
            self._wire.lose(self._cpu.at)
        except Stuck:
            return

    def _execute(self, entry: int) -> None:
        """Run code from RAM: what tools load there is a flasher stub; a jump to nowhere crashes."""
        if not self._machine.memory.holds(entry):
            self._run("RTCWDT_RTC_RESET")
            return
        self._cpu.spend(_STUB_START)
        stub = Stub(self._machine)
        self.firmware = stub
        stub.greet()

    def _respond(self, frame: bytes) -> None:
        self._responses += 1
        if self._responses == self._faults.wrong_header:
            frame = frame[:1] + b"\x0a" + frame[2:]
        self._send(frame)

    def _print(self, text: str) -> None:
        self._wire.chip_baud = RESET_BAUD
        self._send(text.encode("ascii", "replace"))

    def _send(self, data: bytes) -> None:
        """Put bytes on the line; code waits until they are out."""
        self._cpu.wait_until(self._wire.to_host(data, self._cpu.at))

    def _set_baud(self, baud: int) -> None:
        self._wire.chip_baud = baud
