"""`python -m tests.soak`: edits, connections and migrations, very often in one process; nothing may grow."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.fuzz.board_readers import hurry
from tests.soak.rounds import connections, edits, migrations

_MB = 1 << 20


@dataclass(frozen=True)
class Kind:
    """Something done over and over: how often, after how many rounds it is warm, and what it may grow by (bytes)."""

    rounds: Callable[[Path], Generator[None]]
    count: int
    warm_up: int
    most: int


KINDS = {
    "edits": Kind(edits, 2000, 600, 24 * _MB),
    "connections": Kind(connections, 200, 10, 16 * _MB),
    "migrations": Kind(migrations, 100, 10, 24 * _MB),
}


@dataclass(frozen=True)
class State:
    """What the process has: resident memory in bytes, threads, open files. Of Linux."""

    memory: int
    threads: int
    files: int

    @classmethod
    def now(cls) -> State:
        """Look."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        files = len(list(Path("/proc/self/fd").iterdir()))
        return cls(pages * os.sysconf("SC_PAGE_SIZE"), threading.active_count(), files)


def soak(name: str, kind: Kind, count: int) -> bool:
    """Do it, print a line of the table, and return whether nothing has grown."""
    warm_up = min(kind.warm_up, count)
    with tempfile.TemporaryDirectory() as folder, closing(kind.rounds(Path(folder))) as rounds:
        before = half = State.now()
        for number in range(warm_up + count):
            if number == warm_up:
                before = State.now()
            if number == warm_up + count // 2:
                half = State.now()
            next(rounds)
        after = State.now()
    grown = after.memory - before.memory
    good = grown <= kind.most and after.threads <= before.threads and after.files <= before.files
    figures = f"{grown / _MB:+8.1f} {(after.memory - half.memory) / _MB:+8.1f} {kind.most / _MB:8.0f} "
    figures += f"{after.memory / _MB:8.1f} {after.threads - before.threads:+8d} {after.files - before.files:+8d}"
    sys.stdout.write(f"{name:<12} {count:>6,} {figures}  {'ok' if good else 'GREW'}\n")
    sys.stdout.flush()
    return good


def main() -> int:
    """Soak; return 1 if anything grew."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    for name, kind in KINDS.items():
        parser.add_argument(f"--{name}", type=int, default=kind.count, metavar="N", help="(default %(default)s)")
    given = vars(parser.parse_args())
    hurry()
    sys.stdout.write(
        "what         rounds   growth  2nd half   bound   memory  threads    files   (MB after a warm-up)\n"
    )
    with tempfile.TemporaryDirectory() as home:
        os.environ["ASYM_STUDIO_HOME"] = home
        good = [soak(name, kind, given[name]) for name, kind in KINDS.items() if given[name]]
    return int(not all(good))


if __name__ == "__main__":
    sys.exit(main())
