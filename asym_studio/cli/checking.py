"""The `check` command's work, apart from its argument parsing: build systems run it often, so it starts fast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asym_studio.cli.outcome import DONE, NO, UNUSABLE, error_json, exit_status, show_error
from asym_studio.cli.source import Examined, examine
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.errors import Problem, Severity, StudioError
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.export.text import printable

if TYPE_CHECKING:
    from asym_studio.flash.settings import Given

_LOOKS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


def check_tables(files: Sequence[str], given: Given, *, as_json: bool) -> int:
    """Check table files, print what was found and return the worst exit status. Raises what one unreadable file raises.

    With several files each is reported, readable or not.
    """
    if len(files) == 1:
        found = examine(files[0], given)
        if as_json:
            print_json(_table_json(found))
        else:
            _print_text([found])
        return DONE if found.ok else NO
    results = [_examined(file, given) for file in files]
    readable = [result for result in results if isinstance(result, Examined)]
    if as_json:
        print_json(_tables_json(files, results))
    else:
        for result in results:
            if isinstance(result, StudioError):
                show_error(result, as_json=False)
        _print_text(readable)
    return max((_status(result) for result in results), default=DONE)


def _examined(file: str, given: Given) -> Examined | StudioError:
    try:
        return examine(file, given)
    except StudioError as error:
        return error


def _status(result: Examined | StudioError) -> int:
    if isinstance(result, StudioError):
        return max(exit_status(result), UNUSABLE)
    return DONE if result.ok else NO


def problem_json(problem: Problem) -> dict[str, Any]:
    """Return the JSON object of a problem; `line` and `column` count from 1 and are null where there is no text."""
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "partition": problem.label,
        "message": str(problem.message),
        "fix": str(problem.fix.title) if problem.fix else None,
        "line": problem.line,
        "column": problem.column,
    }


def _table_json(found: Examined) -> dict[str, Any]:
    return {
        "ok": found.ok,
        "problems": [problem_json(problem) for problem in found.problems],
        "table": layout_json(found.opened.layout) if found.opened else None,
    }


def _tables_json(files: Sequence[str], results: Sequence[Examined | StudioError]) -> dict[str, Any]:
    tables: list[dict[str, Any]] = []
    for file, result in zip(files, results, strict=True):
        if isinstance(result, StudioError):
            tables.append({"file": file, "ok": False, "problems": [], "table": None, "error": error_json(result)})
        else:
            tables.append({"file": file, **_table_json(result)})
    problems = [{"file": table["file"], **problem} for table in tables for problem in table["problems"]]
    return {"ok": all(table["ok"] for table in tables), "problems": problems, "table": None, "tables": tables}


def _print_text(results: Sequence[Examined]) -> None:
    for found in results:
        for problem in found.problems:
            for line in _problem_lines(found.file, problem, found.refusal):
                say(line)
        say(_summary(found))


def _problem_lines(file: str, problem: Problem, refusal: StudioError | None) -> list[str]:
    """Return `FILE:LINE:COLUMN: error[code] label: message`, which editors jump to, and what to do about it."""
    place = ":".join([printable(file), *(str(n) for n in (problem.line, problem.column) if n is not None)])
    kind = style(f"{problem.severity.value}[{problem.code}]", _LOOKS[problem.severity], "bold")
    label = f" {style(printable(problem.label), 'bold')}" if problem.label else ""
    lines = [f"{place}: {kind}{label}: {printable(str(problem.message))}"]
    if problem.fix:
        lines.append(f"  fix: {printable(str(problem.fix.title))}")
    elif refusal is not None:
        lines.append(f"  → {printable(str(refusal.remedy))}")
    return lines


def _summary(found: Examined) -> str:
    counts = Counter(problem.severity for problem in found.problems)
    parts = [_counted(counts[severity], severity.value) for severity in Severity if counts[severity]]
    verdict = style("ok", "green", "bold") if found.ok else style("refused", "red", "bold")
    size = f", {_counted(len(found.opened.layout.table), 'partition')}" if found.opened else ""
    return f"{printable(found.file)}: {verdict}{size}{', ' + ', '.join(parts) if parts else ''}"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
