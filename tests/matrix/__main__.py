"""`python -m tests.matrix`: every pair, cut at every flash operation; prints pairs, cuts, bytes checked and losses."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.matrix.pairs import pairs
from tests.matrix.running import Outcome, Trial, hurry


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.matrix", description=__doc__)
    parser.add_argument("--step", type=int, default=1, help="cut at every N-th operation only (default %(default)s)")
    parser.add_argument("--only", default="", help="pairs whose name contains this")
    parser.add_argument("--part", default="1/1", help="the K-th of N parts, as K/N, to share the work among processes")
    given = parser.parse_args()
    part, parts = map(int, given.part.split("/"))
    chosen = [pair for pair in pairs() if given.only in pair.name][part - 1 :: parts]
    hurry()
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    if os.name == "posix":
        context.set_forkserver_preload(["tests.matrix.preload"])
    outcomes = []
    for pair in chosen:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            os.environ["ASYM_STUDIO_HOME"] = folder
            outcome = Trial(pair, Path(folder)).run(context, given.step)
        outcomes.append(outcome)
        sys.stdout.write(f"{_line(outcome)}  [{time.monotonic() - started:.0f} s]\n")
        sys.stdout.flush()
    done = [outcome for outcome in outcomes if outcome.refused is None]
    losses = sum(len(outcome.losses) for outcome in done)
    sys.stdout.write(
        f"\npairs {len(done)}, refused {len(outcomes) - len(done)}, cuts {sum(o.cuts for o in done)}, "
        f"bytes checked {sum(o.checked for o in done):,}, losses {losses}\n"
    )
    return 1 if losses else 0


def _line(outcome: Outcome) -> str:
    if outcome.refused:
        return f"{outcome.name}: refused ({outcome.refused})"
    dropped = f", dropped {', '.join(outcome.dropped)}" if outcome.dropped else ""
    losses = f"; LOSSES: {'; '.join(outcome.losses)}" if outcome.losses else ""
    return f"{outcome.name}: {outcome.cuts} cuts, {outcome.checked:,} bytes{dropped}{losses}"


if __name__ == "__main__":
    sys.exit(main())
