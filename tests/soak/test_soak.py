"""A short soak, so that a leak is seen on the day that it is made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory and files are counted in /proc")
def test_connecting_again_and_again_leaves_nothing_behind() -> None:
    command = [sys.executable, "-m", "tests.soak", "--connections", "10"]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("10 connections")
