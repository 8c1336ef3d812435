import ast
from pathlib import Path

import asym_studio.files
from asym_studio.files.codes import FILE_CODES
from asym_studio.flash.rules.codes import CODES

FOLDER = Path(asym_studio.files.__file__).parent
SOURCES = (
    *(
        FOLDER / f"{name}.py"
        for name in (
            "attaching",
            "builds",
            "docs",
            "elf",
            "kit",
            "lessons",
            "opening",
            "presets",
            "resources",
            "sizes",
            "store",
        )
    ),
    *FOLDER.glob("scan/*.py"),
)
RAISING = {"InputUnreadable", "TableRefused", "with_problem"}


def used_codes() -> set[str]:
    """Return the codes that the source names where it raises an error or reports a problem."""
    calls = (
        node
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and node.args
    )
    names = (
        (call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", ""), call.args[0])
        for call in calls
    )
    return {arg.value for name, arg in names if name in RAISING and isinstance(arg, ast.Constant)}


def test_every_code_is_registered_and_every_registered_code_is_used() -> None:
    assert used_codes() == set(FILE_CODES)


def test_no_code_means_two_things() -> None:
    assert not set(FILE_CODES) & set(CODES)


def test_every_code_says_cause_and_remedy() -> None:
    for code in FILE_CODES.values():
        assert code.cause.endswith(".")
        assert code.remedy
