"""The translations: complete, of the sources as they are, with the same placeholders, compiled."""

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

_PACKAGING = Path(__file__).parents[2] / "packaging"
_PACKAGE = _PACKAGING.with_name("asym_studio")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """`packaging/translations.py`, which is a script and no package."""
    sys.path.insert(0, str(_PACKAGING))
    try:
        spec = importlib.util.spec_from_file_location("translations", _PACKAGING / "translations.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(_PACKAGING))
    return module


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_no_string_is_untranslated_or_stale(tool: ModuleType, language: str) -> None:
    known, wanted = tool.read(language), tool.updated(language)
    again = "python packaging/translations.py brings the files up to date"
    assert known.keys() - wanted.keys() == set(), f"stale; {again}"
    assert [string for string, text in wanted.items() if not text] == [], f"untranslated; {again}"
    assert known.keys() == wanted.keys(), again


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_translations_keep_placeholders_and_ellipses(tool: ModuleType, language: str) -> None:
    wrong = {string: why for string, text in tool.read(language).items() if (why := tool.wrong(string.text, text))}
    assert wrong == {}


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_what_the_window_loads_is_compiled_from_them(tool: ModuleType, language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    tool.compile_file(tool.source_file(language), fresh)
    assert fresh.read_bytes() == tool.compiled_file(language).read_bytes()


def test_strings_are_found_where_users_read_them(tool: ModuleType) -> None:
    found = {(string.context, string.text) for string in tool.all_strings()}
    assert ("core", "App partitions start at a multiple of {step}.") in found
    assert ("Actions", "&Open…") in found
    assert ("LearnPage", "Built-in example") in found
    assert ("core", "The symmetric update, and what half the flash costs") in found
    assert all(context for context, _text in found), "a self.tr() outside of a class has no context"


_CJK = r"[\u4e00-\u9fff]"
_SLIPS = {
    "de": {
        r"\b[Dd](?:u|ich|ir|eine?[rmns]?)\b": "Sie, or nobody",
        r"”|(?<![„\w.])“\w": "quotation marks are „ “",
        r"\bBackup|\bAbbild": "Sicherung, Image",
        r"\d,\d": "figures as tools read them, 3.5 MB",
    },
    "zh_CN": {
        "你": "您",
        rf"{_CJK}[,;:!?](?=\s|{_CJK}|$)|{_CJK}\.(?=\s|$)": "full-width punctuation",
        rf"{_CJK}[A-Za-z0-9]|[A-Za-z0-9]{_CJK}": "a blank between Chinese and Latin",
        r"\d}? %": "no blank before %",
        "闪存|引导程序|槽位|Flash .": "the words of ESP-IDF's documentation",
    },
}
"""What no translation has, and what it should have."""


def _glossary(column: int) -> dict[str, tuple[str, ...]]:
    text = (_PACKAGING / "TRANSLATING.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("| ")]
    return {row[0]: tuple(row[column].split(", ")) for row in rows if row[0] != "English"}


@pytest.mark.parametrize(("language", "column"), [("de", 1), ("zh_CN", 2)])
def test_one_word_for_each_thing(tool: ModuleType, language: str, column: int) -> None:
    strings = tool.read(language)
    for english, words in _glossary(column).items():
        said = re.compile(rf"\b{english}s?\b", re.IGNORECASE)
        found = {string.text: text for string, text in strings.items() if said.search(string.text)}
        assert found, english
        wanted = [word.lower() for word in (*words, english)]
        other = {
            source: text
            for source, text in found.items()
            if not any(word in text.lower().replace("&", "") for word in wanted)
        }
        assert other == {}, english


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_translations_read_as_their_language_is_written(tool: ModuleType, language: str) -> None:
    strings = tool.read(language)
    for slip, right in _SLIPS[language].items():
        found = [text for text in strings.values() if re.search(slip, text)]
        assert found == [], right


def test_a_sentence_within_a_sentence_is_one() -> None:
    """A value with words in it is a `message`, not a text: only so the window can translate it."""
    found = [place for path in sorted(_PACKAGE.rglob("*.py")) for place in _texts_in_sentences(path)]
    assert found == []


def _texts_in_sentences(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _called(node) not in ("message", "say"):
            continue
        for value in node.keywords:
            reasoned = value.arg in ("why", "reason", "cause") and _called(value.value) in ("str", "f")
            if reasoned or any(re.search(r"[a-z]{2} [a-z]", text) for text in _texts(value.value)):
                yield f"{path.relative_to(_PACKAGE)}:{value.value.lineno} {value.arg}"


def _called(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "f"
    function = getattr(node, "func", None)
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(node: ast.AST) -> Iterator[str]:
    if _called(node) in ("message", "say"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from _texts(child)
