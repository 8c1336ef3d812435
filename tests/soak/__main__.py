"""`python -m tests.soak`: connect to the virtual board again and again; memory, threads and files must not grow."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import threading
from pathlib import Path

from asym_studio.board.inspection import inspect
from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.demo import ensure_demo_flash
from tests.fuzz.board_readers import hurry

_WARM_UP = 5
_MOST_GROWTH = 16 << 20
"""Bytes that the process may grow by after the first few rounds."""


def _state() -> tuple[int, int, int]:
    """Return resident memory in bytes, threads, and open files; of Linux."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096, threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))


def main() -> int:
    """Soak; return 1 if anything grew."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--connections", type=int, default=200)
    count = parser.parse_args().connections
    hurry()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "board" / "flash.bin"
        ensure_demo_flash(path)
        before = after = _state()
        for number in range(_WARM_UP + count):
            if number == _WARM_UP:
                before = _state()
            with connect(f"virtual://{path}?chip=esp32", Options(stub=number % 2 == 0)) as session:
                inspect(session)
        after = _state()
    grown = [later - earlier for earlier, later in zip(before, after, strict=True)]
    bounds = (_MOST_GROWTH, 0, 0)
    sys.stdout.write(
        f"{count} connections: memory {grown[0] / 1024:+.0f} KB, threads {grown[1]:+d}, files {grown[2]:+d}\n"
    )
    return int(any(growth > bound for growth, bound in zip(grown, bounds, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
