"""The updater's core, compiled by each compiler that is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.firmware.compilers import HERE, HOST, SANITIZED, STRICT, compile_program, core_sources, why_not_sanitized
from tests.firmware.device import Updater


@pytest.fixture(scope="session", params=HOST)
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = request.param
    if reason := why_not_sanitized(compiler):
        pytest.skip(reason)
    program = tmp_path_factory.mktemp(compiler) / "updater"
    compile_program(compiler, [*core_sources(), HERE / "model/harness.c"], program, [*STRICT, *SANITIZED])
    return program


@pytest.fixture(scope="session")
def updater(program: Path) -> Iterator[Updater]:
    running = Updater(program)
    yield running
    running.close()
