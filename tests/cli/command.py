"""Runs `asym-studio` as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.plugins.patience import PATIENCE_SECONDS

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True)
class Done:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on stdout; anything else there makes this fail."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


def environment(add: Mapping[str, str] | None = None) -> dict[str, str]:
    """The test's environment on a machine without a display."""
    return {name: value for name, value in os.environ.items() if name not in _DISPLAYS} | dict(add or {})


def run_bytes(*arguments: str | Path, folder: Path, add: Mapping[str, str] | None = None) -> tuple[int, bytes, bytes]:
    """Run a command and return its status and the bytes it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "asym_studio", *map(str, arguments)],
        cwd=folder,
        env=environment(add),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def run(*arguments: str | Path, folder: Path, add: Mapping[str, str] | None = None) -> Done:
    """Run a command; no traceback may come out of any."""
    status, out, err = run_bytes(*arguments, folder=folder, add=add)
    done = Done(status, out.decode("utf-8"), err.decode("utf-8"))
    assert "Traceback" not in done.err, done.err
    return done
