"""`python -m tests.plan.migration.long --examples 5000`: the property test of plans, as often as wanted."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.plan.migration.making import Case, cases
from tests.plan.migration.test_property import refuses_or_preserves


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.plan.migration.long", description=__doc__)
    parser.add_argument("--examples", type=int, default=2000, help="how many boards (default %(default)s)")
    parser.add_argument("--seed", type=int, default=None, help="what made-up boards begin with (default: another each)")
    parser.add_argument("--no-shrink", action="store_true", help="show a failure as it was found, not the smallest one")
    given_ = parser.parse_args()
    outcomes: Counter[str] = Counter()
    started = time.monotonic()

    @settings(
        max_examples=given_.examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate] if given_.no_shrink else [Phase.generate, Phase.shrink],
    )
    @given(cases())
    def run(case: Case) -> None:
        outcomes[refuses_or_preserves(case)] += 1
        total = outcomes.total()
        if total % 100 == 0:
            sys.stderr.write(f"\r{total} boards, {time.monotonic() - started:.0f} s ")
            sys.stderr.flush()

    (seed(given_.seed)(run) if given_.seed is not None else run)()
    sys.stdout.write("\n" + "".join(f"{number:6} {outcome}\n" for outcome, number in outcomes.most_common()))
    sys.stdout.write(f"{outcomes.total():6} boards, nothing lost, {time.monotonic() - started:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
