"""`python -m tests.plan.migration.long --examples 5000`: the property test of plans, as often as wanted."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter

from tests.plan.migration.making import make
from tests.plan.migration.test_property import refuses_or_preserves


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.plan.migration.long", description=__doc__)
    parser.add_argument("--examples", type=int, default=2000, help="how many boards (default %(default)s)")
    parser.add_argument("--first", type=int, default=1, help="the first one's number (default %(default)s)")
    given = parser.parse_args()
    outcomes: Counter[str] = Counter()
    started = time.monotonic()
    for seed in range(given.first, given.first + given.examples):
        case = make(seed)
        try:
            outcomes[refuses_or_preserves(case)] += 1
        except Exception:
            outcomes["FAILED"] += 1
            sys.stdout.write(f"{case}\n{traceback.format_exc()}\n")
        if seed % 100 == 0:
            sys.stderr.write(f"{outcomes.total()} boards, {time.monotonic() - started:.0f} s\n")
    sys.stdout.write("".join(f"{number:6} {outcome}\n" for outcome, number in outcomes.most_common()))
    sys.stdout.write(f"{outcomes.total():6} boards in {time.monotonic() - started:.0f} s\n")
    return int(outcomes["FAILED"] > 0)


if __name__ == "__main__":
    sys.exit(main())
