"""Backing up and restoring a board, beside esptool's own read-flash and write-flash on the same board.

Times are those of the virtual board's clock, from connecting to the reset at the end: exact, and the same on every
machine.
"""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import serial

from asym_studio.board import logger, virtual
from asym_studio.board.backup import Backup, Store, take_backup
from asym_studio.board.operations import restore
from asym_studio.board.session import Options, Session, connect
from asym_studio.board.virtual.urls import board_of
from asym_studio.flash.units import KB, MB
from tests.bench.timing import Goal, Result
from tests.board.boards import sample

_SIZE = 4 * MB
_IN_USE = 2.3 * MB
_CHANGE = 40 * KB
_CHANGED_AT = 0x151000
_RATES = (115_200, 921_600)


def measure_boards(folder: Path) -> list[Result]:
    """First and second backup and a restore: as people use both, without --baud, and at two rates."""
    slow, fast = (_measure(folder / str(rate), rate) for rate in _RATES)
    usual = [
        Result(
            ours.what.replace(f" at {_RATES[1]} baud", " without --baud"),
            ours.value,
            theirs.beside,
            theirs.beside_value,
            theirs.goal,
        )
        for ours, theirs in zip(fast, slow, strict=True)
    ]
    return [*usual, *slow, *fast]


def _measure(folder: Path, rate: int) -> list[Result]:
    folder.mkdir()
    bench = _Bench(folder, rate)
    read = bench.esptool(lambda esptool, loader: esptool.read_flash(loader, 0, _SIZE))
    first = bench.ours(lambda session: take_backup(session, bench.store))
    original = bench.file.read_bytes()
    bench.change()
    second = bench.ours(lambda session: take_backup(session, bench.store))
    backup = bench.first_backup()
    back = bench.ours(lambda session: restore(session, bench.store, backup))
    if bench.file.read_bytes() != original:
        raise AssertionError("the restore is not what was backed up")
    bench.change()
    write = bench.esptool(lambda esptool, loader: esptool.write_flash(loader, [(0, original)]))
    at = f"at {rate} baud"
    return [
        Result(f"first backup {at}, {bench.in_use / MB:.1f} MB of 4 MB in use", first, "esptool read-flash", read),
        Result(f"second backup {at} after a change of 40 KB", second, "esptool read-flash", read, Goal(1 / 30)),
        Result(f"restore {at} after a change of 40 KB", back, "esptool write-flash", write),
    ]


class _Bench:
    """A board of that many bytes in use, and who talks to it."""

    def __init__(self, folder: Path, rate: int) -> None:
        board = sample(apps=int((_IN_USE - 80 * KB) / 2))
        self.rate = rate
        self.store = Store(folder / "backups")
        self.file = folder / "flash.bin"
        self.in_use = sum(4 * KB for at in range(0, _SIZE, 4 * KB) if board.data[at : at + 4 * KB].strip(b"\xff"))
        self._data = board.data
        self._url = f"virtual://{self.file}?chip=esp32"
        self.file.write_bytes(board.data)

    def change(self) -> None:
        """Change 40 KB, as a new version of a part of an app would."""
        noise = random.Random(5).randbytes(_CHANGE)
        self.file.write_bytes(self._data[:_CHANGED_AT] + noise + self._data[_CHANGED_AT + _CHANGE :])

    def first_backup(self) -> Backup:
        """The backup of the unchanged board."""
        return next(iter(self.store.boards().values()))[-1]

    def ours(self, work: Callable[[Session], object]) -> float:
        """Return how long a session with that work takes."""
        return self._timed(lambda: self._in_session(work))

    def esptool(self, work: Callable[[Any, Any], object]) -> float:
        """Return how long esptool takes for the same, with its stub."""

        def run() -> None:
            from esptool import cmds  # noqa: PLC0415 (its logger is claimed first)

            logger.claim()
            virtual.install()
            port = serial.serial_for_url(self._url)
            try:
                loader = cmds.run_stub(cmds.detect_chip(port))
                if self.rate != loader.get_baud():
                    loader.change_baud(self.rate)
                cmds.attach_flash(loader)
                work(cmds, loader)
                cmds.reset_chip(loader)
            finally:
                port.close()
                logger.release()

        return self._timed(run)

    def _in_session(self, work: Callable[[Session], object]) -> None:
        with connect(self._url, Options(baud=self.rate)) as session:
            work(session)

    def _timed(self, run: Callable[[], None]) -> float:
        clock = board_of(self._url).clock
        start = clock.seconds
        run()
        return clock.seconds - start
