"""Whatever the tables and contents: the plan refuses, or nothing that was to be preserved is lost, cut it where you
will. `python -m tests.plan.migration.long` tries thousands."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, event, given, note, settings
from hypothesis import strategies as st

from asym_studio.plan.migration import MigrationRefused, plan_migration
from tests.examples import examples
from tests.plan.migration.judging import judge, judge_refusal
from tests.plan.migration.making import Case, make
from tests.plan.migration.watching import resume, watch


def refuses_or_preserves(case: Case) -> str:
    """Assert it of one board, and return in a few words what came of it."""
    made, target = case.made, case.target
    try:
        plan = plan_migration(made.state, target)
    except MigrationRefused as refused:
        judge_refusal(made, target, refused)
        return f"refused: {refused.code}"
    judge(made, target, plan)
    watch(made, target, plan)
    resume(made, plan, case.seed)
    return f"planned, dark in {plan.dark.steps} steps"


@settings(
    max_examples=examples(40), deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow]
)
@given(st.integers(0, 1 << 40))
def test_a_plan_refuses_or_preserves(seed: int) -> None:
    case = make(seed)
    note(str(case))
    event(refuses_or_preserves(case))
