"""Every fix that is offered works: it removes its problem, brings no new error, and never raises."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash.errors import Problem, Severity
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.units import MB
from tests.examples import examples
from tests.flash.strategies import faulty_layouts, legal_layouts


def _errors(problems: tuple[Problem, ...]) -> Counter[str]:
    return Counter(problem.code for problem in problems if problem.severity is Severity.ERROR)


def _same(problems: tuple[Problem, ...], problem: Problem) -> int:
    return sum(1 for other in problems if (other.code, other.label) == (problem.code, problem.label))


def _assert_every_fix_works(layout: Layout) -> None:
    problems = check(layout)
    for problem in problems:
        if problem.fix is not None:
            left = check(problem.fix.apply(layout))
            assert _same(left, problem) < _same(problems, problem), problem
            assert _errors(left) <= _errors(problems), problem
            assert str(problem.fix.title)


@settings(max_examples=examples(50))
@given(faulty_layouts())
def test_fixes_of_faulty_layouts_work(layout: Layout) -> None:
    _assert_every_fix_works(layout)


@settings(max_examples=examples(50))
@given(legal_layouts(), st.sampled_from([None, 1 * MB, 4 * MB]))
def test_fixes_of_legal_layouts_work(layout: Layout, header: int | None) -> None:
    _assert_every_fix_works(replace(layout, header_flash_size=header))


@settings(max_examples=60)
@given(legal_layouts())
def test_legal_layouts_have_no_error(layout: Layout) -> None:
    assert not _errors(check(layout))


@settings(max_examples=40)
@given(legal_layouts(pins=False), st.data())
def test_applying_fixes_until_none_is_left_ends(layout: Layout, data: st.DataObject) -> None:
    """Fixes never chase each other in a circle: what one removes, the others do not bring back for ever."""
    for _ in range(120):
        fixes = [problem.fix for problem in check(layout) if problem.fix is not None]
        if not fixes:
            return
        layout = data.draw(st.sampled_from(fixes)).apply(layout)
    raise AssertionError([str(problem.message) for problem in check(layout)])
