"""Windows' rules, as far as another system can keep them: see tests/as_on_windows.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from asym_studio.files.presets import load_preset
from asym_studio.flash.csv_writer import write_csv
from tests.board.migration.lives import Life, small_app
from tests.plugins.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
PORT = "--port virtual://flash.bin?chip=esp32"
GOOD = (
    "t.csv --quit-after-first-paint",  # first, since a PDF makes a smaller application, one to a process
    "check t.csv",
    "convert t.csv t.bin",
    "convert t.csv t.bin",  # replaces it
    "convert t.csv t.pdf",
    "kit kit t.csv",
    "kit kit t.csv",
    "doctor",
    "ports",
    f"board backup {PORT}",
    f"board backup -o kept {PORT}",
    f"migrate t.csv --updater updater.bin --plan-only --commands hand {PORT}",
    f"migrate t.csv --updater updater.bin --yes {PORT}",
    f"board restore kept {PORT}",
    "learn 1 --export one.html",
)
FORBIDDEN = ("convert t.csv con.csv", "convert t.csv a:b.csv", "learn 1 --export aux.html")


def as_on_windows(folder: Path, *lines: str) -> dict[str, int]:
    """Return the exit status of each command line."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.as_on_windows"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "ASYM_STUDIO_HOME": str(folder / "home")},
        input="\n".join(lines),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "internal-error" not in done.stderr, done.stderr
    ends = (line[3:].split(" ", 1) for line in done.stdout.splitlines() if line.startswith("=> "))
    return {line: int(status) for status, line in ends}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_every_module_and_the_usual_commands_get_by_with_what_windows_has(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    (tmp_path / "flash.bin").write_bytes(Life(load_preset("min_spiffs").layout, runs=1).flash())
    (tmp_path / "updater.bin").write_bytes(small_app("updater"))
    ended = as_on_windows(tmp_path, *GOOD, *FORBIDDEN)
    assert {line: ended[line] for line in GOOD} == dict.fromkeys(GOOD, 0)
    assert all(ended[line] == 2 for line in FORBIDDEN), "the rules were not kept at all"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_console_that_knows_few_characters_gets_every_answer(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "t.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    for line in ("--help", "show t.csv", "learn 1", "check missing.csv", "convert --to md t.csv -"):
        done = subprocess.run(
            [sys.executable, "-m", "asym_studio", *line.split()],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", "PYTHONIOENCODING": f"{encoding}:strict"},
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        assert done.returncode == (2 if "missing" in line else 0), done.stderr
        assert b"internal-error" not in done.stderr and b"Traceback" not in done.stderr
