"""The README tells the truth: its commands run, and what it shows of their output is what they print."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, run

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SHELL = [text for language, text in BLOCKS if language == "sh"]
CONSOLE = [text for language, text in BLOCKS if language == "console"]


def transcript(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output shown below it."""
    steps = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(command, output) for command, _, output in (step.partition("\n") for step in steps)]


def test_start_and_test_are_one_command_each() -> None:
    start, test, packages = SHELL
    assert start.rstrip().endswith("asym-studio demo")
    assert re.search(r"python -m pytest -n auto --dist worksteal\n$", test)
    assert "apt-get install" in packages
    assert all(block.count("\n") == 1 for block in SHELL)


@pytest.mark.parametrize("block", SHELL)
def test_shell_blocks_parse(block: str) -> None:
    subprocess.run(["bash", "-n"], input=block, text=True, check=True)


def test_ci_runs_the_readme_commands_themselves() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    run_there = re.findall(r"(?:readme_command|as_pasted) '([^']+)'", script)
    assert [sum(words in block for words in run_there) for block in SHELL] == [1] * len(SHELL)
    assert [sum(words in block for block in SHELL) for words in run_there] == [1] * len(run_there)


def test_console_examples_print_what_the_readme_shows(tmp_path: Path) -> None:
    steps = [step for block in CONSOLE for step in transcript(block)]
    assert steps
    for command, shown in steps:
        program, *arguments = shlex.split(command)
        assert program == "asym-studio", command
        done = run([sys.executable, "-m", "asym_studio", *arguments], tmp_path, add={"PYTHONPATH": str(ROOT)})
        assert done.stdout + done.stderr == shown, command


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "packaging/README.md"])
def test_links_to_files_lead_somewhere(page: str) -> None:
    path = ROOT / page
    text = path.read_text(encoding="utf-8")
    pictures = " ".join(re.findall(r'(?:src|srcset)="([^":]+)"', text))
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text) + re.findall(r"[^\s,]+\.png", pictures)
    missing = [target for target in targets if not (path.parent / target).exists()]
    assert missing == []


def test_pictures_are_small_enough_to_clone() -> None:
    pictures = [*Path(ROOT / "docs" / "images").glob("*.png")]
    assert pictures
    assert [picture.name for picture in pictures if picture.stat().st_size > 300_000] == []
