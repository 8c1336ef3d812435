"""Reading tables for the commands: from a file to what the rules say about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.cli.outcome import about
from asym_studio.cli.terminal import warn
from asym_studio.files.opening import open_table
from asym_studio.flash.errors import Problem, Severity, StudioError, TableRefused
from asym_studio.flash.rules import check

if TYPE_CHECKING:
    from asym_studio.flash.reading import Opened
    from asym_studio.flash.settings import Given, Project

_ORDER = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True)
class Examined:
    """A table file and everything that is wrong with it. `opened` is None where its content was refused at once."""

    file: str
    opened: Opened | None
    problems: tuple[Problem, ...]
    refusal: TableRefused | None = None

    @property
    def ok(self) -> bool:
        """Whether ESP-IDF's own tool takes the table."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)


def read(file: str, given: Given) -> Opened:
    """Read a table, and tell what its project said of it. Raises StudioError, with the file's name noted in it."""
    try:
        opened = open_table(Path(file), given)
    except StudioError as error:
        raise about(error, file)  # noqa: B904 — the same error, with a note
    if opened.csv is not None and not opened.csv.project.is_silent:
        _tell_project(file, opened.csv.borrowed(opened.layout), given)
    return opened


def _tell_project(file: str, project: Project, given: Given) -> None:
    """Say on stderr what holds for a table because its project says so, and nobody else does."""
    unsaid = replace(
        project,
        chip=None if given.chip else project.chip,
        flash_size=None if given.flash_size else project.flash_size,
        table_offset=None if given.table_offset else project.table_offset,
        secure_boot=None if given.secure_boot else project.secure_boot,
    )
    if facts := ", ".join(str(fact) for fact in unsaid.facts()):
        warn(f"{file}: {facts}: from {project.source or 'its project'}")


def examine(file: str, given: Given) -> Examined:
    """Read a table and apply all rules. Raises InputUnreadable where there is no table to speak of."""
    try:
        opened = read(file, given)
    except TableRefused as error:
        return Examined(file, None, (_problem_of(error),), error)
    found = (*opened.problems, *(_placed(problem, opened) for problem in check(opened.layout)))
    return Examined(file, opened, tuple(sorted(found, key=lambda problem: _ORDER[problem.severity])))


def read_good(file: str, given: Given) -> Opened:
    """Read a table that the next step relies on. Raises TableRefused if ESP-IDF's own tool would refuse it."""
    found = examine(file, given)
    if found.opened is None or not found.ok:
        raise about(found.refusal or refusal(found.problems), file)
    return found.opened


def refusal(problems: tuple[Problem, ...]) -> TableRefused:
    """Return the worst problem as the error that a command ends with."""
    from asym_studio.flash.errors import message

    worst = problems[0]
    fix = worst.fix.title if worst.fix else message("`asym-studio check` lists everything that is wrong with it.")
    return TableRefused(worst.code, worst.message, fix, line=worst.line, column=worst.column)


def _placed(problem: Problem, opened: Opened) -> Problem:
    """Return a problem of a row with the line of the CSV in which that row stands."""
    if opened.csv is None or problem.row is None or problem.line is not None:
        return problem
    return replace(problem, line=opened.csv.line_of(problem.row))


def _problem_of(error: TableRefused) -> Problem:
    return Problem(error.code, Severity.ERROR, error.message, line=error.line, column=error.column)
