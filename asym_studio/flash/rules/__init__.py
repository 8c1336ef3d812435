"""Rules: what is wrong with a layout, how bad it is, and how it could be repaired.

Error means that ESP-IDF's own tool (`gen_esp32part.py` 1.5) refuses the table; warning that a tool or a board will
misbehave; hint that space is wasted or something is unusual. Every code is in `codes.CODES`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from asym_studio.flash.errors import Fix, Problem, Severity
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import boot, errors, images, labels, space, tools
from asym_studio.flash.rules.codes import CODES, IMAGE_CODES, ProblemCode
from asym_studio.flash.rules.finding import Finding, Repair, Rule

__all__ = ["CODES", "ProblemCode", "check", "is_refused"]

RULES: tuple[Rule, ...] = (*errors.RULES, *labels.RULES, *boot.RULES, *tools.RULES, *space.RULES, *images.RULES)

MAX_TRIALS = 24
"""How many repairs one `check` tries out. Each costs an edit and a look at the result, and a table with more faults
than that gets its further fixes when the first are applied."""

_SEVERITIES = tuple(Severity)


def check(layout: Layout) -> tuple[Problem, ...]:
    """Return all problems of a layout: the worst first, then by where they lie on the flash."""
    found = [(rule, finding) for rule in RULES for finding in rule(layout)]
    found.sort(key=lambda pair: _order(layout, pair[1]))
    refused = Counter(finding.code for _, finding in found if CODES[finding.code].severity is Severity.ERROR)
    trials = _Trials(layout, refused)
    return tuple(_problem(layout, finding, trials.first_that_works(rule, finding)) for rule, finding in found)


def is_refused(problems: Iterable[Problem]) -> bool:
    """Return whether ESP-IDF's own tool refuses a table with these problems; it knows nothing of attached images."""
    return any(problem.severity is Severity.ERROR and problem.code not in IMAGE_CODES for problem in problems)


def _order(layout: Layout, finding: Finding) -> tuple[int, int]:
    at = finding.at
    if at is None:
        at = -1 if finding.row is None else layout.table[finding.row].offset
    return _SEVERITIES.index(CODES[finding.code].severity), at


def _problem(layout: Layout, finding: Finding, repair: Repair | None) -> Problem:
    return Problem(
        finding.code,
        CODES[finding.code].severity,
        finding.message,
        None if finding.row is None else layout.table[finding.row].label,
        finding.row,
        None if repair is None else Fix(repair.title, repair.apply),
    )


class _Trials:
    """Tries repairs out, so that only those are offered which remove their problem and bring no new error."""

    def __init__(self, layout: Layout, errors_before: Counter[str]) -> None:
        self._layout = layout
        self._errors = errors_before
        self._left = MAX_TRIALS

    def first_that_works(self, rule: Rule, finding: Finding) -> Repair | None:
        """Return the first repair that is sure or passes its trial; None where none does or no trials are left."""
        return next((repair for repair in finding.repairs if repair.sure or self._works(rule, finding, repair)), None)

    def _works(self, rule: Rule, finding: Finding, repair: Repair) -> bool:
        if self._left == 0:
            return False
        self._left -= 1
        after = repair.apply(self._layout)
        if after == self._layout:
            return False
        if repair.local and not self._errors:
            return True
        label = _label(self._layout, finding)
        if _count(rule, after, finding.code, label) >= _count(rule, self._layout, finding.code, label):
            return False
        return _errors(after) <= self._errors


def _errors(layout: Layout) -> Counter[str]:
    return Counter(finding.code for rule in errors.RULES for finding in rule(layout))


def _count(rule: Rule, layout: Layout, code: str, label: str | None) -> int:
    return sum(1 for finding in rule(layout) if finding.code == code and _label(layout, finding) == label)


def _label(layout: Layout, finding: Finding) -> str | None:
    return None if finding.row is None else layout.table[finding.row].label
