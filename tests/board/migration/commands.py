"""`migrate` in processes of its own that are starved, killed and set against each other."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from asym_studio.files.presets import load_preset
from asym_studio.flash.csv_writer import write_csv
from tests.board.migration.lives import Life, small_app
from tests.cli.command import environment
from tests.plugins.patience import PATIENCE_SECONDS

WISH = ("migrate", "asym.csv", "--updater", "updater.bin")
_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1


@dataclass(frozen=True)
class Ended:
    """How a command ended: its status (negative: the signal) and what it printed."""

    status: int
    out: str
    err: str

    @property
    def code(self) -> str | None:
        """The error's code, None where there is none."""
        code: str | None = json.loads(self.out).get("error", {}).get("code")
        return code


@dataclass(frozen=True)
class Place:
    """A folder with a board's flash, an asymmetric table and an updater; the program's own files lie in `home`."""

    folder: Path
    before: bytes
    home: Path
    how: Mapping[str, Any] = field(default_factory=dict)
    """What `Popen` is told besides."""

    @classmethod
    def make(cls, folder: Path, home: Path | None = None, **how: Any) -> Place:
        before = Life(load_preset("min_spiffs").layout, runs=1).flash()
        (folder / "flash.bin").write_bytes(before)
        (folder / "asym.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
        (folder / "updater.bin").write_bytes(small_app("updater", size=0x10000))
        return cls(folder, before, home or folder / "home", how)

    @property
    def flash(self) -> bytes:
        return (self.folder / "flash.bin").read_bytes()

    @property
    def journals(self) -> list[Path]:
        return sorted(self.home.glob("state/journals/*/*"))

    @property
    def journal(self) -> Path:
        (found,) = self.journals
        return found

    def start(self, *arguments: str | Path, query: str = "", **how: Any) -> subprocess.Popen[str]:
        """Start a command; the board's port is added to its arguments."""
        port = f"virtual://{self.folder / 'flash.bin'}?chip=esp32{query}"
        return subprocess.Popen(
            [sys.executable, "-m", "asym_studio", *map(str, arguments), "--port", port],
            **{
                "cwd": self.folder,
                "env": environment({"ASYM_STUDIO_HOME": str(self.home)}),
                "stdin": subprocess.DEVNULL,
                "stdout": subprocess.PIPE,
                "stderr": subprocess.PIPE,
                "encoding": "utf-8",
                **self.how,
                **how,
            },
        )

    def run(self, *arguments: str | Path, query: str = "", **how: Any) -> Ended:
        """Run a command with `--json`; no traceback may come out of any."""
        return ended(self.start(*arguments, "--json", query=query, **how))

    def migrate(self, query: str = "", **how: Any) -> Ended:
        return self.run(*WISH, "--yes", query=query, **how)

    def resume(self, **how: Any) -> Ended:
        return self.run("migrate", "--resume", self.journal, **how)

    def anew(self) -> None:
        """Make the board what it was, and forget every journal."""
        (self.folder / "flash.bin").write_bytes(self.before)
        for journal in self.journals:
            shutil.rmtree(journal)

    def with_changes(self, offset: int = 0x3A0000) -> bytes:
        """Let something else write to the flash, and return it."""
        with (self.folder / "flash.bin").open("r+b") as stream:
            stream.seek(offset)
            stream.write(bytes(64))
        return self.flash


def ended(process: subprocess.Popen[str], typed: str | None = None) -> Ended:
    out, err = process.communicate(typed, timeout=PATIENCE_SECONDS)
    assert "Traceback" not in err, err
    return Ended(process.returncode, out, err)


def until(condition: Callable[[], object], process: subprocess.Popen[str]) -> bool:
    """Wait for something as long as a process runs; return whether it came."""
    while not condition():
        if process.poll() is not None:
            return bool(condition())
        time.sleep(0.0005)
    return True


def killed(process: subprocess.Popen[str], number: int = signal.SIGKILL) -> Ended:
    process.send_signal(number)
    return ended(process)


def size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def obeys_permissions() -> None:
    """What a child does so that permissions hold for it even as root: it gives up CAP_DAC_OVERRIDE for good."""
    if sys.platform == "linux" and os.geteuid() == 0:
        ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)
