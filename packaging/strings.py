"""Every string that a user may read, found in the sources: who says it (the context) and what.

A context is a class for `self.tr("…")`, the name that is given to `translate`, and `core` for the sentences of the pure
packages (`message("…")`), the prose of the lessons, presets, levers and problem codes.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from asym_studio.board.all_codes import all_codes
from asym_studio.boot.bootlog_cases import CASES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, RESOURCES = ROOT / "asym_studio", ROOT / "resources"
CORE = "core"
_MESSAGES = ("message", "Message")
_LESSON_PLAIN = ("id", "number")


class String(NamedTuple):
    """A source string in its context."""

    context: str
    text: str


@cache
def all_strings() -> tuple[String, ...]:
    """Return all strings, each once, in the order of contexts and texts."""
    found: set[String] = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        if "cli" not in path.relative_to(PACKAGE).parts:  # the command line speaks English, as its contract says
            found.update(_Finder(ast.parse(path.read_text(encoding="utf-8"))).strings())
    found.update(String(CORE, text) for text in (*_lessons(), *_presets(), *_levers(), *_codes(), *_boot_log()))
    return tuple(sorted(string for string in found if string.text.strip()))


class _Finder(ast.NodeVisitor):
    """Finds the strings of one module."""

    def __init__(self, module: ast.Module) -> None:
        self._module = module
        self._class = ""
        self._found: list[String] = []
        self._constants = {
            target.id: node.value.value
            for node in module.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        self._helpers = {
            node.name: context
            for node in module.body
            if isinstance(node, ast.FunctionDef) and (context := self._context_of_helper(node)) is not None
        }

    def strings(self) -> list[String]:
        self.visit(self._module)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in _MESSAGES:
            self._add(CORE, node.args[:1])
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            self._add(self._class, node.args[:1])
        elif name == "tr":
            context = self._literal(node.args[1]) if len(node.args) > 1 else "window"
            self._add(context or "window", node.args[:1])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            context = self._literal(node.args[0])
            if context:
                self._add(context, node.args[1:2])
        elif name in self._helpers:
            self._add(self._helpers[name], node.args[:1])
        self.generic_visit(node)

    def _context_of_helper(self, node: ast.FunctionDef) -> str | None:
        """Return the context of a function that translates its argument (`def _tr(text)`)."""
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.IfExp):
            call = call.body
        if not isinstance(call, ast.Call) or _name(call.func) != "translate" or len(call.args) < 2:
            return None
        return self._literal(call.args[0]) if isinstance(call.args[1], ast.Name) else None

    def _add(self, context: str, arguments: list[ast.expr]) -> None:
        for argument in arguments:
            for text in self._texts(argument):
                self._found.append(String(context, text))

    def _texts(self, node: ast.expr) -> Iterator[str]:
        """Return the strings that an argument may be: a literal, or one of two."""
        if isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif (text := self._literal(node)) is not None:
            yield text

    def _literal(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _lessons() -> Iterator[str]:
    for path in sorted((RESOURCES / "lessons").glob("*.toml")):
        yield from _prose(tomllib.loads(path.read_text(encoding="utf-8")))


def _prose(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, list):
        for entry in content:
            yield from _prose(entry)
    elif isinstance(content, dict):
        for name, entry in content.items():
            if name not in _LESSON_PLAIN:
                yield from _prose(entry)


def _codes() -> Iterator[str]:
    for code in all_codes().values():
        yield from (code.cause, code.remedy)


def _boot_log() -> Iterator[str]:
    for case in CASES:
        yield from (case.cause.template, case.remedy.template)


def _presets() -> Iterator[str]:
    index = tomllib.loads((RESOURCES / "presets" / "index.toml").read_text(encoding="utf-8"))
    for preset in index["preset"]:
        yield from (preset["title"], preset["summary"], preset["group"])


def _levers() -> Iterator[str]:
    content = tomllib.loads((RESOURCES / "levers.toml").read_text(encoding="utf-8"))
    for lever in content["lever"]:
        yield from (lever["title"], lever["cost"])
