"""What the fuzzer found once, tried again; and a short run of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.judging import judge
from tests.fuzz.readers import CASES, READERS
from tests.plugins.patience import PATIENCE_SECONDS

KEPT = sorted(CASES.rglob("*.case"))
pytestmark = pytest.mark.skipif(os.name != "posix", reason="watchdog, pipes and links are POSIX's")


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_was_found_is_mended(path: Path) -> None:
    reader = READERS[path.parent.name]
    finding = judge(reader.run, path.read_bytes(), reader.seconds)
    assert finding is None, f"{finding.what}\n{finding.details}"


def test_a_short_run_finds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--inputs", "25", "--seed", "1", "--keep", str(tmp_path)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(f"\n{name} " in done.stdout for name in READERS)


def _hang() -> None:
    while True:
        pass


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (lambda _data, _folder: _hang(), "took longer"),
        (lambda _data, folder: (folder.parent / "x").write_bytes(b""), "wrote outside"),
        (lambda _data, _folder: {}["x"], "KeyError"),
        (lambda _data, _folder: sys.exit(3), "SystemExit"),
    ],
)
def test_the_judge_sees_what_must_not_be(deed: object, said: str) -> None:
    finding = judge(deed, b"", 0.2)  # type: ignore[arg-type] # a function
    assert finding is not None
    assert said in finding.what
