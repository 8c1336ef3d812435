"""A device with the updater's core: the flash and the staging place as values, the core as a program of its own."""

from __future__ import annotations

import hashlib
import struct
import subprocess
import zlib
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import IO

SECTOR = 0x1000
SLOT = 0x8000
CHIP = 5
REVISION = 4


class Outcome(IntEnum):
    UPDATED = 0
    BACK_TO_APP = 1
    STRANDED = 2


class Reason(IntEnum):
    """As in asym_image.h and asym_update.h."""

    NONE = 0
    UNREADABLE = 1
    MAGIC = 2
    CHIP = 3
    SEGMENTS = 4
    LENGTH = 5
    CHECKSUM = 6
    HASH = 7
    NOT_STAGED = 16
    TICKET = 17
    TOO_LARGE = 18
    TRUNCATED = 19
    TRAILING = 20
    SHA256 = 21
    READ = 22
    FLASH = 23
    VERIFY = 24
    SELECT = 25


class Cut(IntEnum):
    """What is left of the operation at which the power goes."""

    NOTHING = 0
    FRONT = 1
    BACK = 2
    SOME_BITS = 3


@dataclass(frozen=True)
class Staged:
    """What the app left. None: there is no such file. `other`: what the file becomes while it is read."""

    image: bytes | None
    ticket: bytes | None = None
    other: bytes = b""


@dataclass(frozen=True)
class Faults:
    """What goes wrong; counts say how often. `read_from` and `other_from` count the reads of the staged image."""

    cut_at: int = -1
    cut_mode: Cut = Cut.NOTHING
    seed: int = 1
    open_failures: int = 0
    read_failures: int = 0
    read_from: int = 0
    other_from: int = -1
    bad_sector: int = -1
    bad_times: int = 0
    erase_errors: int = 0
    write_errors: int = 0
    slot_read_errors: int = 0
    select_errors: int = 0
    chip: int = CHIP
    revision: int = REVISION
    tries: int = 5
    encrypted: bool = False


@dataclass(frozen=True)
class Run:
    """How one start of the updater ended; `result` is None if the power was cut. `did` is its flash operations."""

    slot: bytes = field(repr=False)
    selected: bool
    operations: int
    did: tuple[str, ...]
    waits: int
    result: tuple[Outcome, Reason] | None = None


def ticket(image: bytes, *, length: int | None = None, digest: bytes | None = None, version: int = 1) -> bytes:
    """A ticket, written from its description and not with the C that writes it."""
    size = len(image) if length is None else length
    head = struct.pack("<4sII32s", b"ASYT", version, size, digest or hashlib.sha256(image).digest())
    return head + struct.pack("<I", zlib.crc32(head))


def staged(image: bytes) -> Staged:
    """An image with its ticket, as it should be."""
    return Staged(image, ticket(image))


def padded(image: bytes, size: int = SLOT) -> bytes:
    return image.ljust(size, b"\xff")


class Updater:
    """The program with the core in it. Each run is one start of the updater on a slot's content."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in: IO[bytes] = self._process.stdin
        self._out: IO[bytes] = self._process.stdout

    def close(self) -> None:
        """End the program, which must not have anything to complain of."""
        self._in.close()
        self._out.close()
        assert self._process.wait() == 0

    def ticket(self, image: bytes) -> bytes:
        """Return the ticket that the firmware's own C writes for an image."""
        self._set(Faults(), b"", Staged(image))
        self._in.write(b"print_ticket\n")
        self._in.flush()
        return self._out.read(48)

    def run(self, slot: bytes, place: Staged, faults: Faults | None = None) -> Run:
        self._set(faults or Faults(), slot, place)
        self._in.write(b"run\n")
        self._in.flush()
        return self._read(len(slot))

    def _set(self, faults: Faults, slot: bytes, place: Staged) -> None:
        for name, value in vars(faults).items():
            self._in.write(f"{name} {int(value)}\n".encode())
        for name, content in (
            ("slot", slot),
            ("image", place.image),
            ("other", place.other),
            ("ticket", place.ticket),
        ):
            self._in.write(f"{name} {-1 if content is None else len(content)}\n".encode() + (content or b""))

    def _read(self, slot_size: int) -> Run:
        did, waits = [], 0
        while True:
            line = self._out.readline()
            assert line, f"the updater ended with {self._process.wait()}"
            word, *numbers = line.decode().split()
            if word in ("erase", "write", "select"):
                did.append(" ".join([word, *numbers]))
            elif word == "wait":
                waits += 1
            elif word == "end":
                outcome, reason, selected, operations = map(int, numbers)
                result = Outcome(outcome), Reason(reason)
                return Run(self._out.read(slot_size), bool(selected), operations, tuple(did), waits, result)
            elif word == "cut":
                selected, operations = map(int, numbers)
                return Run(self._out.read(slot_size), bool(selected), operations, tuple(did), waits)
