"""Power goes at every step of every flow and option, and what follows is what the tables from FACTS say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import pytest

from asym_studio.boot.flows.model import Cut, FlowStep, Where
from asym_studio.boot.flows.run import Run
from tests.boot.flows.devices import run
from tests.boot.flows.expected import SEED, SYMMETRIC, Case, State, Stretch
from tests.boot.flows.expected_factory import MIGRATIONS, ONE_SHOT, SAFEBOOT
from tests.boot.flows.expected_kit import KIT

CASES = [*SYMMETRIC, *SEED, *KIT, *SAFEBOOT, *ONE_SHOT, *MIGRATIONS]
ROWS = [(case, row) for case in CASES for row in range(len(case.stretches))]


def named(case: Case) -> str:
    options = case.options
    words = [case.flow, "rollback" if options.rollback else "", options.card.value, options.image.value]
    words += [] if options.updater_installed else ["no updater"]
    return " ".join(word for word in words if word not in ("", "ok"))


def stretches(played: Run, case: Case) -> list[list[FlowStep]]:
    """The steps, in the stretches of which the table speaks."""
    mixed = {(row.actor, row.phase) for row in case.stretches if row.op == "*"}

    def key(step: FlowStep) -> tuple[str, str, str]:
        actor, phase = step.actor.value, step.phase.value
        return actor, phase, "*" if (actor, phase) in mixed else step.op.value

    return [list(steps) for _, steps in groupby(played.steps, key)]


def heading(steps: list[FlowStep], row: Stretch) -> tuple[str, str, str]:
    return steps[0].actor.value, steps[0].phase.value, "*" if row.op == "*" else steps[0].op.value


def cuts(steps: list[FlowStep], row: Stretch) -> Iterator[tuple[Cut, State]]:
    """Every moment of a stretch and what the table says of it."""
    first, last = steps[0].number, steps[-1].number
    yield Cut(first, Where.BEFORE), row.before
    for step in steps:
        yield Cut(step.number, Where.MIDDLE), row.within
        if step.number != last:
            yield Cut(step.number, Where.AFTER), row.within
    yield Cut(last, Where.AFTER), row.after


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_flow_takes_the_steps_that_the_table_names_and_ends_as_it_says(case: Case) -> None:
    played = run(case.flow, case.options)
    found = stretches(played, case)
    wanted = [(row.actor, row.phase, row.op) for row in case.stretches]
    assert [heading(steps, row) for steps, row in zip(found, case.stretches, strict=False)] == wanted and len(
        found
    ) == len(wanted), [(s[0].actor.value, s[0].phase.value, s[0].op.value) for s in found]
    assert played.end is case.end


@pytest.mark.parametrize(("case", "number"), ROWS, ids=lambda value: named(value) if isinstance(value, Case) else None)
def test_a_power_loss_leads_to_what_the_table_says(case: Case, number: int) -> None:
    played, row = run(case.flow, case.options), case.stretches[number]
    for cut, (boots, end) in cuts(stretches(played, case)[number], row):
        after = played.resume(cut)
        assert (after.boots, after.end) == (boots, end), (row, cut)
        if cut.where is Where.AFTER:
            assert played.steps[cut.step].boots is boots, (row, cut)
