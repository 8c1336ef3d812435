"""Boards that migrate themselves: the C core on a model flash, started by the simulated bootloader."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from asym_studio.boot.bootloader import BootOptions, boot, with_writes
from asym_studio.flash.binary import ROW_SIZE, write_binary
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import PartitionTable
from tests.firmware.compilers import CORE, FIRMWARE, HERE, SANITIZED, STRICT, compile_program

MIGRATE = FIRMWARE / "asym_migrate"
MOST_STARTS = 8


class Action(IntEnum):
    NOTHING, COPIED, DONE, REFUSED, TORN = range(5)


class Reason(IntEnum):
    OK = 0
    ENCRYPTED = 1
    SECURE_BOOT = 2
    READ = 3
    TARGET = 4
    ORIGIN = 5
    ORIGIN_MD5 = 6
    FLASH_SIZE = 7
    BOOTLOADER = 8
    NVS = 9
    OTADATA = 10
    CONTENT = 11
    ELSEWHERE = 12
    UNCONFIRMED = 13
    IMAGE = 14
    TOO_LARGE = 15
    NO_SLOT = 16
    COPY_FAILS = 17
    WRITE = 18


FAST = ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover=all")


def compile_migration(compiler: str, program: Path, sanitized: tuple[str, ...] = SANITIZED) -> None:
    sources = [*sorted(set(MIGRATE.glob("*.c")) - {MIGRATE / "asym_migrate_idf.c"}), HERE / "model/migrate_harness.c"]
    core = [CORE / "asym_image.c", CORE / "asym_sha256.c"]
    compile_program(compiler, [*sources, *core], program, [*STRICT, *sanitized, f"-I{MIGRATE / 'include'}"])


def compact(table: PartitionTable) -> bytes:
    """The table up to its end row, as the kit compiles it in."""
    return write_binary(table)[: (len(table) + 1 + table.md5) * ROW_SIZE]


@dataclass(frozen=True)
class Call:
    """What one call came to. `table` are the first and the last operation on the table's sector, 0 if there is none."""

    action: Action
    reason: Reason
    operations: int
    table: tuple[int, int]
    calls: int


@dataclass
class Device:
    """A board with an app that calls the migration at its start. `flash_size` is the chip's, `flags` its eFuses'."""

    program: Path
    folder: Path
    flash: bytes
    before: Layout
    after: Layout
    rollback: bool = True
    app: str = "app"
    flash_size: int = 0
    flags: str = "-"
    target: bytes = b""
    origins: tuple[bytes, ...] = ()
    stuck: tuple[int, int] = (0, 0)
    starts: list[int | None] = field(default_factory=list)

    @property
    def app_offset(self) -> int:
        row = self.after.table.find(self.app)
        assert row is not None
        return self.after.table[row].offset

    def start(self) -> int | None:
        """Reset: the bootloader does its work. Returns where the app that runs starts, None if none does."""
        result = boot(self.flash, self.before.chip, BootOptions(rollback=self.rollback))
        self.flash = with_writes(self.flash, result.writes)
        self.starts.append(result.booted_offset)
        return result.booted_offset

    def call(self, running: int, cut: int = 0, mode: int = 0) -> Call | None:
        """Let the app that runs there migrate. None if power was cut."""
        flash, target = self.folder / "flash.bin", self.folder / "target.bin"
        flash.write_bytes(self.flash)
        target.write_bytes(self.target or compact(self.after.table))
        files = []
        for number, origin in enumerate(self.origins or (compact(self.before.table),)):
            files.append(self.folder / f"origin{number}.bin")
            files[-1].write_bytes(origin)
        numbers = [running, self.flash_size or len(self.flash), self.before.chip.image_id]
        more = [cut, mode, *self.stuck, self.app_offset]
        words: list[str] = [
            str(self.program),
            str(flash),
            *map(str, numbers),
            self.flags,
            *map(str, more),
            str(target),
            *map(str, files),
        ]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        self.flash = flash.read_bytes()
        if done.stdout == "cut\n":
            return None
        action, reason, operations, first, last, calls = map(int, done.stdout.split())
        return Call(Action(action), Reason(reason), operations, (first, last), calls)

    def live(self) -> Call:
        """Start, call, and restart as often as the migration asks for it. Returns what the last call came to."""
        for _ in range(MOST_STARTS):
            running = self.start()
            assert running is not None, "nothing starts"
            call = self.call(running)
            assert call is not None
            if call.action not in (Action.COPIED, Action.DONE):
                return call
        raise AssertionError("it never comes to an end")
