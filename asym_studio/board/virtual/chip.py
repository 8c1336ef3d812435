"""The chip: what runs on it between two resets, and what it says on the line."""

from __future__ import annotations

from asym_studio.board.virtual.boots import download_lines, has_bootloader, start_from_flash
from asym_studio.board.virtual.clock import BOOT_TO_ROM, MICROSECOND
from asym_studio.board.virtual.driver import Cpu, FlashDriver
from asym_studio.board.virtual.faults import LinkLost, Stuck
from asym_studio.board.virtual.firmware import Firmware, Machine, Memory
from asym_studio.board.virtual.flash_chip import FlashChip
from asym_studio.board.virtual.identity import fuses_of
from asym_studio.board.virtual.registers import Registers
from asym_studio.board.virtual.reset import Start
from asym_studio.board.virtual.rom import Rom
from asym_studio.board.virtual.setup import Setup
from asym_studio.board.virtual.slip import Decoder
from asym_studio.board.virtual.stub import Stub
from asym_studio.board.virtual.wire import RESET_BAUD, Wire
from asym_studio.boot.result import BootResult

_UART_BLOCK, _USB_OTG_BLOCK = 0x4000, 0x800
_STUB_START = 500 * MICROSECOND
_BOOTLOADER = ("I (", "W (", "E (")
"""How the bootloader's lines begin, and not the ROM's. It knows which crystal there is, and sets the rate right."""


class Chip:
    """A chip with its flash, at the far end of a wire."""

    def __init__(self, setup: Setup, mac: bytes, flash: FlashChip, wire: Wire) -> None:
        self.profile = setup.profile
        self.mac = mac
        self.flash = flash
        self.firmware: Firmware | None = None
        """What answers frames; None while the chip is in reset, hangs, has no power, or runs an app."""
        self.last_boot: BootResult | None = None
        """What the bootloader did when it last ran; None if the ROM has not started one."""
        self._setup = setup
        self._wire = wire
        self._cpu = Cpu()
        self._decoder = Decoder()
        self._registers = Registers(
            setup.profile, fuses_of(setup.profile, mac, setup.security), flash, lambda: wire.chip_baud
        )
        self._responses = 0
        self._needs_bootloader = False
        self._machine = Machine(
            profile=setup.profile,
            security=setup.security,
            registers=self._registers,
            memory=Memory({}),
            driver=FlashDriver(flash, self._cpu, wire.lose),
            cpu=self._cpu,
            reads_refused=setup.faults.read_protected,
            block_limit=_USB_OTG_BLOCK if setup.usb == "otg" else _UART_BLOCK,
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
                self._survive(self.firmware, frame)
        if self._registers.watchdog_bites:
            self.start(Start.RUN)

    def _survive(self, firmware: Firmware, frame: bytes) -> None:
        """Handle a frame, unless a fault ends that."""
        try:
            firmware.handle(frame)
        except Stuck:
            self.firmware = None
        except LinkLost:
            self._wire.lose(self._cpu.at)
            self.hold()

    def hold(self) -> None:
        """Go into reset, or lose power: nothing runs, RAM and registers are forgotten."""
        self.firmware = None
        self._machine.memory.forget()
        self._registers.reset()
        self._decoder.reset()

    def start(self, start: Start) -> None:
        """Leave reset."""
        self._cpu.wait_until(self._wire.clock.now)
        self._cpu.spend(BOOT_TO_ROM)
        if start is Start.DOWNLOAD:
            self._download("POWERON")
        else:
            self._run("POWERON")

    def look_for_bootloader(self) -> None:
        """Note whether there is a bootloader: a board that has had one does not start without it any more."""
        self._needs_bootloader = self._needs_bootloader or has_bootloader(self.profile, self.flash)

    def _download(self, reason: str) -> None:
        self.hold()
        self._print(download_lines(self.profile, reason), self.profile.rom_baud(RESET_BAUD))
        self._wire.chip_baud = None
        self.firmware = Rom(self._machine)

    def _run(self, reason: str) -> None:
        self.hold()
        self.look_for_bootloader()
        self.last_boot = None
        try:
            started = start_from_flash(
                self.profile, self.flash, reason, self._setup.boot, assume_bootloader=not self._needs_bootloader
            )
        except LinkLost:
            self._wire.lose(self._cpu.at)
            return
        except Stuck:
            return
        self.last_boot = started.result
        lines = started.lines
        end = next((number for number, line in enumerate(lines) if line.startswith(_BOOTLOADER)), len(lines))
        self._print(lines[:end], self.profile.rom_baud(RESET_BAUD))
        self._print(lines[end:], RESET_BAUD)

    def _execute(self, entry: int) -> None:
        """Run code from RAM: what tools load there is a flasher stub; a jump to nowhere crashes."""
        if not self._machine.memory.holds(entry):
            self._run("SW_RESET")
            return
        self._cpu.spend(_STUB_START)
        stub = Stub(self._machine)
        self.firmware = stub
        stub.greet()

    def _respond(self, frame: bytes) -> None:
        self._responses += 1
        if self._responses == self._setup.faults.wrong_header:
            frame = frame[:1] + b"\x0a" + frame[2:]
        self._send(frame)

    def _print(self, lines: tuple[str, ...], baud: int) -> None:
        for line in lines:
            self._wire.chip_baud = baud
            self._send(line.encode("ascii", "replace") + b"\r\n")

    def _send(self, data: bytes) -> None:
        """Put bytes on the line; code waits until they are out."""
        self._cpu.wait_until(self._wire.to_host(data, self._cpu.at))

    def _set_baud(self, baud: int) -> None:
        self._wire.chip_baud = baud
