"""`python -m tests.fuzz`: give every reader inputs that nobody has seen; only a StudioError may come out.

Time-boxed. What is found is kept in `tests/fuzz/cases/READER/`, where the test suite tries it again.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.fuzz.judging import Finding, judge, limit_memory
from tests.fuzz.reader import Reader
from tests.fuzz.readers import CASES, READERS

_LARGEST_CASE = 1 << 17


@dataclass
class _Run:
    """One reader's turn."""

    name: str
    tried: int = 0
    slowest: float = 0.0
    findings: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Box:
    """How much is tried of one reader: for so many seconds, or so many inputs."""

    seconds: float
    inputs: int | None
    seed: int
    keep: Path
    share: float = 1.0


def main() -> int:
    """Fuzz; return 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="for all readers together (default %(default)s)")
    parser.add_argument("--inputs", type=int, default=None, help="so many inputs for each reader, whatever they take")
    parser.add_argument("--only", action="append", choices=list(READERS), help="this reader; may be given again")
    parser.add_argument("--seed", type=int, default=None, help="repeats a run, as far as time allows")
    parser.add_argument(
        "--share", type=float, default=1, help="of its time that one input may take (default %(default)s)"
    )
    parser.add_argument("--keep", type=Path, default=CASES, help="where findings go (default tests/fuzz/cases)")
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else int.from_bytes(os.urandom(3), "little")
    names = given.only or list(READERS)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASYM_STUDIO_HOME"] = tempfile.tempdir = folder
        seeds = {name: list(READERS[name].seeds()) for name in names}
        limit_memory()
        sys.stdout.write(f"seed {seed}, {len(names)} readers\n")
        box = _Box(given.seconds / len(names), given.inputs, seed, given.keep, given.share)
        runs = [fuzz(name, READERS[name], seeds[name], box) for name in names]
    found = sum(len(run.findings) for run in runs)
    sys.stdout.write(f"{sum(run.tried for run in runs):,} inputs, {found} findings\n")
    return 1 if found else 0


def fuzz(name: str, reader: Reader, seeds: list[bytes], box: _Box) -> _Run:
    """Try one reader for that long, its good inputs first."""
    random, run = Random(f"{name} {box.seed}"), _Run(name)
    end, started = time.monotonic() + box.seconds, time.process_time()
    for data in seeds:
        _try(run, reader, data, box)
    while time.monotonic() < end if box.inputs is None else run.tried < box.inputs + len(seeds):
        data = random.choice(seeds)
        for _ in range(random.choice((1, 1, 1, 2, 4))):
            data = reader.mutate(random, data, seeds)
        _try(run, reader, data, box)
    spent = time.process_time() - started
    amounts = f"{run.tried:>8,} inputs {spent:7.1f} s CPU  slowest {run.slowest:6.3f} s"
    sys.stdout.write(f"{name:<12}{amounts}  {len(run.findings)} findings\n")
    sys.stdout.flush()
    return run


def _try(run: _Run, reader: Reader, data: bytes, box: _Box) -> None:
    started = time.process_time()
    finding = judge(reader.run, data, reader.seconds * box.share)
    run.tried += 1
    run.slowest = max(run.slowest, time.process_time() - started)
    if finding is not None:
        _keep(run, data, finding, box.keep)


def _keep(run: _Run, data: bytes, finding: Finding, keep: Path) -> None:
    kind = _kind(finding)
    run.findings[kind] = run.findings.get(kind, 0) + 1
    if run.findings[kind] > 1:
        return
    folder = keep / run.name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{hashlib.sha256(data).hexdigest()[:12]}.case"
    if len(data) <= _LARGEST_CASE:
        path.write_bytes(data)
    sys.stdout.write(f"{run.name}: {finding.what}\n  {path} ({len(data)} bytes)\n{finding.details}\n")


def _kind(finding: Finding) -> str:
    """Return what tells this finding from others: the place in the program that it comes from."""
    places = [line.strip() for line in finding.details.split("\n") if line.strip().startswith("File ")]
    return (places or [finding.what])[-1].partition(", in ")[0] + finding.what.partition(":")[0]


if __name__ == "__main__":
    sys.exit(main())
