"""The seed's migration, beside the way it is done today: esptool reads the whole flash, then writes what is new.

Times are those of the virtual board's clock, from connecting to the reset at the end: exact, and the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import serial

from asym_studio.board import logger, virtual
from asym_studio.board.backup import Store
from asym_studio.board.migration import begin, carry_out, prepare
from asym_studio.board.session import Options, Session, connect
from asym_studio.board.virtual.urls import board_of
from asym_studio.boot.otadata import new_record
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.units import KB, MB, SECTOR
from asym_studio.plan.migration import Plan, Target
from tests.bench.timing import Goal, Result
from tests.board.boards import app, sample

_OURS, _SLOW = 921_600, 115_200
_APP, _UPDATER = 1100 * KB, 220 * KB


def measure_migration(folder: Path) -> list[Result]:
    """Migrate min_spiffs to esp32-ota-asym, with backup and verification, and do the same with esptool alone."""
    usual, again = (_esptool(folder, rate) for rate in (_SLOW, _OURS))
    results = []
    for name, install in (("updater installed", False), ("app and updater installed", True)):
        seconds, plan, written = _ours(folder / name.replace(" ", "-"), install=install)
        what = f"migration, {name}; writes {written / _differing(plan):.3f} × what differs (goal ≤ 1.02)"
        results.append(Result(f"{what}, without --baud", seconds, "esptool's usual rate", usual, Goal(1 / 5)))
        results.append(Result(f"{what}, both at {_OURS}", seconds, "esptool", again))
    return results


def _ours(folder: Path, *, install: bool) -> tuple[float, Plan, int]:
    folder.mkdir()
    file = folder / "flash.bin"
    file.write_bytes(_before())
    url, store, opened = f"virtual://{file}?chip=esp32", Store(folder / "backups"), load_preset("esp32-ota-asym")
    given = Target(opened.layout, app=_new_app() if install else None, updater=_updater())
    found: list[tuple[Plan, int]] = []

    def work(session: Session) -> None:
        prepared = prepare(session, store, opened, given)
        done = carry_out(session, store, begin(prepared, folder / "journals"))
        found.append((prepared.plan, done.written))

    def run() -> None:
        with connect(url, Options(baud=_OURS)) as session:
            work(session)

    seconds = _timed(url, run)
    return seconds, *found[0]


def _esptool(folder: Path, rate: int) -> float:
    file = folder / f"today-{rate}.bin"
    file.write_bytes(_before())
    url, layout = f"virtual://{file}?chip=esp32", load_preset("esp32-ota-asym").layout
    otadata = new_record(1).pack().ljust(2 * SECTOR, b"\xff")
    parts = [(0x8000, write_binary(layout.table)), (0xE000, otadata), (0x10000, _new_app()), (0x390000, _updater())]

    def session(work: Callable[[Any, Any], object]) -> None:
        from esptool import cmds  # noqa: PLC0415 (its logger is claimed first)

        logger.claim()
        virtual.install()
        port = serial.serial_for_url(url)
        try:
            loader = cmds.run_stub(cmds.detect_chip(port))
            if rate != loader.get_baud():
                loader.change_baud(rate)
            cmds.attach_flash(loader)
            work(cmds, loader)
            cmds.reset_chip(loader)
        finally:
            port.close()
            logger.release()

    def run() -> None:
        session(lambda cmds, loader: cmds.read_flash(loader, 0, 4 * MB))
        session(lambda cmds, loader: cmds.write_flash(loader, parts))

    return _timed(url, run)


def _before() -> bytes:
    return sample(apps=_APP).data


def _new_app() -> bytes:
    return app(_APP, "app", seed=7)


def _updater() -> bytes:
    return app(_UPDATER, "updater", seed=8)


def _differing(plan: Plan) -> int:
    """Return how many bytes lie in sectors that are other ones in the end; every step writes only such sectors."""
    before, final = _before(), bytearray(_before())
    for step in plan.steps:
        for piece in step.pieces:
            final[piece.offset : piece.end] = piece.data
    return sum(SECTOR for at in range(0, len(final), SECTOR) if before[at : at + SECTOR] != final[at : at + SECTOR])


def _timed(url: str, run: Callable[[], None]) -> float:
    clock = board_of(url).clock
    start = clock.seconds
    run()
    return clock.seconds - start
