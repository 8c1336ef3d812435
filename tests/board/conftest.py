"""Virtual boards with a life behind them, and quick sessions with them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader
import pytest

from asym_studio.board.backup import Store
from asym_studio.board.session import Options, Session, connect
from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.urls import board_of, forget_boards
from asym_studio.flash.units import KB
from tests.board.boards import Sample, sample


@dataclass(frozen=True)
class Bench:
    """A board's flash file and the ports that lead to it."""

    file: Path
    sample: Sample

    def url(self, **options: object) -> str:
        """The port of the board, with traits and faults as in a virtual:// URL."""
        query = "&".join(f"{key.replace('_', '-')}={value}" for key, value in {"chip": "esp32", **options}.items())
        return f"virtual://{self.file}?{query}"

    def session(self, stub: bool = True, **options: object) -> Session:
        return connect(self.url(**options), Options(stub=stub))

    def board(self, **options: object) -> Board:
        """The board behind that port."""
        return board_of(self.url(**options))

    @property
    def data(self) -> bytes:
        return self.file.read_bytes()


@pytest.fixture(scope="session")
def arduino() -> Sample:
    """4 MB, two equal slots with 300 KB each, the first one selected."""
    return sample(apps=300 * KB)


@pytest.fixture
def bench(arduino: Sample, tmp_path: Path) -> Iterator[Bench]:
    file = tmp_path / "flash.bin"
    file.write_bytes(arduino.data)
    yield Bench(file, arduino)
    forget_boards()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "backups")


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> None:
    """esptool waits for capacitors and drivers; the virtual board has neither. A real one has."""
    if pytestconfig.getoption("--port"):
        return
    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        monkeypatch.setattr(module, "time", patient)
