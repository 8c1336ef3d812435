"""What every board does, the virtual one and any real one (`pytest tests/board/test_contract.py --port URL`)."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from asym_studio.board.session import Options, Session, connect
from asym_studio.flash.units import BLOCK, SECTOR
from tests.board.boards import sample

# pyserial's RFC 2217 client still starts its thread in the old way.
pytestmark = pytest.mark.filterwarnings("ignore:set(Daemon|Name):DeprecationWarning")

CHIPS = ("esp32", "esp32s2", "esp32s3", "esp32c3", "esp32c6")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "session" not in metafunc.fixturenames:
        return
    port = metafunc.config.getoption("--port")
    stub = bool(metafunc.config.getoption("--port-stub"))
    boards = [(port, stub)] if port else [(chip, stub) for chip in CHIPS for stub in (True, False)]
    names = [f"{'port' if port else name}-{'stub' if stub else 'rom'}" for name, stub in boards]
    metafunc.parametrize("session", boards, indirect=True, ids=names)


@pytest.fixture
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    name, stub = request.param
    if name in CHIPS:
        file = tmp_path / "flash.bin"
        file.write_bytes(sample().data)
        name = f"virtual://{file}?chip={name}"
    with connect(name, Options(stub=stub)) as found:
        yield found


@pytest.fixture
def spare(session: Session) -> Iterator[int]:
    """The last 64 KB of the flash; what was there comes back."""
    offset = session.flash_size - BLOCK
    before = session.read(offset, BLOCK)
    yield offset
    session.write(offset, before)


def test_a_board_says_who_it_is(session: Session) -> None:
    identity = session.identity
    assert identity.mac is not None
    assert len(bytes.fromhex(identity.mac.replace(":", ""))) == 6
    assert identity.flash_size in {n << 20 for n in (1, 2, 4, 8, 16, 32)}
    assert identity.revision is not None
    assert identity.chip.title.split("-")[0] in identity.description


def test_what_is_read_has_the_hash_of_the_chip(session: Session) -> None:
    offset, size = 0x7F00, 0x1234
    data = session.read(offset, size)
    assert len(data) == size
    assert hashlib.md5(data, usedforsecurity=False).digest() == session.md5(offset, size)


def test_sectors_are_written_and_erased_and_nothing_else(session: Session, spare: int) -> None:
    session.erase(spare, BLOCK)
    assert session.is_blank(spare, BLOCK)
    data = random.Random(1).randbytes(3 * SECTOR)
    session.write(spare + SECTOR, data)
    assert session.read(spare, 5 * SECTOR) == b"\xff" * SECTOR + data + b"\xff" * SECTOR
    session.erase(spare + 2 * SECTOR, SECTOR)
    assert session.holds(spare + SECTOR, data[:SECTOR] + b"\xff" * SECTOR + data[2 * SECTOR :])
    session.write(spare, bytes(SECTOR))
    assert session.read(spare, SECTOR) == bytes(SECTOR)
