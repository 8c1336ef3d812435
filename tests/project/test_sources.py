"""What every source file is held to, beyond what the linters see."""

import ast
import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

import asym_studio
from tests.e2e.program import ROOT

MODULES = sorted((ROOT / "asym_studio").rglob("*.py"))
SOURCES = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "packaging").rglob("*.py"))]
LONGEST_MODULE = 420
TEXTS = {".py", ".md", ".toml", ".csv", ".xml", ".desktop", ".svg", ".yaml", ".json"}
SILENT = re.compile(r"# (?:noqa: [A-Z0-9, ]+|type: ignore(?:\[[\w, -]+\])?)\s*$")
# Folders of whoever wrote a file.
SOMEONES_FOLDER = re.compile(r"/(?:home|Users)/(?!someone|user|me\b)\w+|(?<![\w.])/(?:root|work)/\w|/tmp/(?:venv|asym)")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_module_says_what_it_is() -> None:
    assert [name(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


def test_no_module_is_too_long_to_read() -> None:
    lengths = {name(path): path.read_text(encoding="utf-8").count("\n") for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_every_exception_to_a_check_gives_its_reason() -> None:
    assert {name(path): lines for path in SOURCES if (lines := unexplained(path.read_text(encoding="utf-8")))} == {}


def unexplained(text: str) -> list[str]:
    """Return the exceptions to a check that give no reason behind them or in a comment line above."""
    silent = [
        line for above, line in pairwise(text.splitlines()) if SILENT.search(line) and not above.strip().startswith("#")
    ]
    blanket = re.findall(r"^.*# (?:noqa(?!:)|type: ignore(?!\[)).*$", text, re.MULTILINE)
    return silent + blanket


def test_no_file_holds_a_folder_of_the_machine_it_was_written_on() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    files = [ROOT / line for line in listed.stdout.split("\0") if Path(line).suffix in TEXTS]
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in files
        if path.is_file() and path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if SOMEONES_FOLDER.search(line)
    ]
    assert found == []


def test_changelog_has_the_version_of_the_package() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{asym_studio.__version__}]" in text
