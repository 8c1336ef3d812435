"""Runs the program as a process of its own, as a user's shell would."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.plugins.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(
    command: Sequence[str | Path], folder: Path, *, add: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, on a machine without a display, and give back what it printed."""
    environment = {name: value for name, value in os.environ.items() if name not in (*_DISPLAYS, "PYTHONPATH")}
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**environment, **(add or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def succeed(command: Sequence[str | Path], folder: Path, *, add: Mapping[str, str] | None = None) -> str:
    """Run a command that must end with status 0, and return its output."""
    done = run(command, folder, add=add)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done.stdout
