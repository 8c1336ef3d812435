"""The long run over the frozen program: `python -m tests.frozen` builds it and uses it; `--help` has the choices."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.packaging.frozen import ROOT, VARIABLE


def main() -> int:
    """Build the program unless one is named, run its tests, and return pytest's exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.frozen", description=__doc__)
    parser.add_argument("--program", type=Path, help="do not build; test this one: an installed program, an AppImage …")
    parser.add_argument("--output", type=Path, help="build into this folder and keep it  [default: a temporary one]")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        program: Path = options.program or _build(options.output or Path(scratch))
        tests = [sys.executable, "-m", "pytest", "-q", "--durations=5", "tests/packaging/test_frozen.py"]
        environment = {**os.environ, VARIABLE: str(program.resolve())}
        return subprocess.run(tests, cwd=ROOT, env=environment, check=False).returncode


def _build(output: Path) -> Path:
    build = [sys.executable, ROOT / "packaging" / "build.py", "folder", "-o", output]
    subprocess.run(build, cwd=ROOT, check=True)
    folder = output.resolve() / "asym-studio"
    size = sum(path.lstat().st_size for path in folder.rglob("*"))
    print(f"{folder}: {size / 1e6:.0f} MB")  # noqa: T201 — a command's answer
    return folder / ("asym-studio.exe" if sys.platform == "win32" else "asym-studio")


if __name__ == "__main__":
    sys.exit(main())
