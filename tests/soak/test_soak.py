"""A short soak, so that a leak is seen on the day that it is made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.patience import PATIENCE_SECONDS


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory and files are counted in /proc")
def test_doing_it_again_and_again_leaves_nothing_behind() -> None:
    counts = ("--edits", "100", "--connections", "6", "--migrations", "3")
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", *counts],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == ["edits", "connections", "migrations"]
