"""The documentation tells the truth: its commands run as pasted, what it names exists, its links lead somewhere."""

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, run
from tests.gui.imaging import write_image

DOCS = ROOT / "docs"
PAGES = sorted(
    path
    for place in ("*.md", "docs/**/*.md", "packaging/**/*.md", "resources/firmware/**/*.md")
    for path in ROOT.glob(place)
)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_KNOWN = (DOCS / "cli.md").read_text(encoding="utf-8")


def sections() -> Iterator[tuple[str, str]]:
    """Each section of the guide that can be pasted, by name: nothing but what stands in it is needed."""
    for path in sorted((DOCS / "guide").glob("*.md")):
        for text in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
            if any(language == "sh" for language, _text in _BLOCK.findall(text)):
                yield f"{path.stem}: {text.splitlines()[0]}", text


@pytest.mark.parametrize(("name", "text"), [*sections()], ids=[name for name, _text in sections()])
def test_a_section_can_be_pasted(name: str, text: str, tmp_path: Path) -> None:
    own = {"partitions.csv", "build/app.bin"} if name.startswith("build") else set()
    if own:  # a page about a project of the reader's: it has a table, an older one, and a built app
        write_image(tmp_path / "build" / "app.bin", 1 << 20)
        for table in ("partitions.csv", "old.csv"):
            asym_studio(["new", "min_spiffs", table], tmp_path)
    printed = ""
    for language, block in _BLOCK.findall(text):
        if language == "csv":
            (tmp_path / "partitions.csv").write_text(block, encoding="utf-8")
        for line in block.replace("\\\n", "").splitlines() if language == "sh" else ():
            journal = re.search(r"^Journal: (\S+)", printed, re.MULTILINE)
            program, *arguments = shlex.split(line.replace("JOURNAL", journal[1] if journal else "?"), comments=True)
            assert program == "asym-studio", line
            if ">" in arguments:
                arguments = arguments[: arguments.index(">")]
            printed += asym_studio(arguments, tmp_path)


def asym_studio(arguments: list[str], folder: Path) -> str:
    """Run a command, which must succeed; return what it printed."""
    done = run([sys.executable, "-m", "asym_studio", *arguments], folder, add={"PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("page", [path for path in PAGES if path.parent.name == "guide"], ids=lambda path: path.stem)
def test_commands_and_options_that_are_named_exist(page: Path) -> None:
    for code in re.findall(r"`(asym-studio [^`]+)`", page.read_text(encoding="utf-8")):
        words = code.split()
        group = {"board"} & set(words[1:2])
        heading = " ".join(words[: 3 if group else 2])
        assert f"# {heading}\n" in _KNOWN, code
        section = _KNOWN.split(f"# {heading}\n", 1)[1].split("\n## ")[0]
        missing = [option for option in words if option.startswith("--") and f"{option} " not in section]
        assert missing == [], code


def test_each_promise_names_its_tests() -> None:
    rows = [line for line in (DOCS / "safety.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")][2:]
    assert len(rows) > 10
    for row in rows:
        named = re.findall(r"`([^`]+)`", row.split(" | ")[-1])
        assert named, row
        for name in named:
            module = re.fullmatch(r"python -m ([\w.]+)", name)
            path = ROOT / (module[1].replace(".", "/") + "/__main__.py" if module else name)
            assert path.exists(), name
            assert path.suffix == "" or module or "def test_" in path.read_text(encoding="utf-8"), name


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_their_anchors_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    lost = []
    for link in _LINK.findall(re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)):
        target, _, anchor = link.partition("#")
        if "://" in target:
            continue
        path = (page.parent / target) if target else page
        if not path.exists() or (anchor and anchor not in slugs(path)):
            lost.append(link)
    assert lost == []


def slugs(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them and the window's viewer takes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
