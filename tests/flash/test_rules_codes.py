"""The registry of problem codes: complete, and as helpful as promised."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings

from asym_studio import flash
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import (
    CODES,
    ProblemCode,
    check,
    error_codes,
    hint_codes,
    image_codes,
    source_codes,
    warning_codes,
)
from tests.flash.strategies import faulty_layouts

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NOT_CODES = {"utf-8", "utf-16-le", "utf-16-be", "utf-32-be", "utf-32-le", "utf-8-sig"}
_NO_PROBLEMS = {"edits", "export"}
"""What an edit says when it stops is not a problem of the layout."""


def _modules() -> list[Path]:
    root = Path(flash.__file__).parent
    every = (m for m in root.rglob("*.py") if not m.name.endswith("_codes.py"))
    return [m for m in every if not _NO_PROBLEMS & set(m.relative_to(root).parts)]


def _codes_in(module: Path) -> set[str]:
    """Return what looks like a code and is handed to a call: `Problem("…", …)`, `_refused("…", …)` …

    Where a code begins with a value, as in `f"{word}-unknown"`, it stands for every registered one that ends so.
    """
    calls = (node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Call))
    return {code for call in calls for argument in call.args for code in _codes_of(argument)} - _NOT_CODES


def _codes_of(argument: ast.expr) -> set[str]:
    match argument:
        case ast.Constant(value=str(text)) if "-" in text and _CODE.fullmatch(text):
            return {text}
        case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(end))]) if _CODE.fullmatch(end[1:]):
            return {code for code in CODES if code.endswith(end)} or {f"…{end}"}
    return set()


def test_every_code_in_the_sources_is_registered() -> None:
    found = {(code, module.name) for module in _modules() for code in _codes_in(module)}
    assert {item for item in found if item[0] not in CODES} == set()


def test_every_registered_code_is_used() -> None:
    used = {code for module in _modules() for code in _codes_in(module)}
    text = "".join(module.read_text("utf-8") for module in _modules())
    assert [code for code in CODES if code not in used and f'"{code}"' not in text] == []


def test_no_code_is_registered_twice() -> None:
    registered = [
        code.code
        for codes in (
            error_codes.ERROR_CODES,
            warning_codes.WARNING_CODES,
            hint_codes.HINT_CODES,
            source_codes.SOURCE_CODES,
            image_codes.ATTACHED_CODES,
        )
        for code in codes
    ]
    assert len(registered) == len(set(registered)) == len(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_codes_are_stable_names_with_whole_sentences(code: ProblemCode) -> None:
    assert _CODE.fullmatch(code.code)
    for sentence in (code.cause, code.remedy):
        assert sentence[0].isupper() or sentence.startswith(("espflash", "otadata"))
        assert sentence.endswith(".")
    assert code.source


@settings(max_examples=100)
@given(faulty_layouts())
def test_problems_carry_the_registered_severity_and_a_sentence(layout: Layout) -> None:
    for problem in check(layout):
        assert problem.severity is CODES[problem.code].severity
        assert str(problem.message).endswith(".")
        assert problem.label == (None if problem.row is None else layout.table[problem.row].label)
