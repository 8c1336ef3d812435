"""PowerShell scripts as a grammar reads them, since PowerShell itself runs on few of the machines that test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

KIT_COMMANDS = {"Test-Path", "Get-Item", "Assert-Fits", "Join-Path", "Get-Command", "Write-Warning", "&"}
"""What a kit's script calls, and nothing else; `&` calls esptool."""
_QUOTES = "['\u2018-\u201b]"
"""Every character that begins, ends and, doubled, stands for itself in a literal string."""


class Script:
    """A script without an error in its grammar. Skips the test where the grammar is not installed."""

    def __init__(self, data: bytes) -> None:
        tree_sitter, grammar = (pytest.importorskip(name) for name in ("tree_sitter", "tree_sitter_powershell"))
        assert data.startswith(b"\xef\xbb\xbf"), "Windows PowerShell 5 takes it for 8-bit text"
        self.text = data[3:].decode()
        tree = tree_sitter.Parser(tree_sitter.Language(grammar.language())).parse(data[3:])
        self._root = tree.root_node
        assert not self._root.has_error, data.decode()

    def commands(self) -> list[list[str]]:
        """The words of each command in the order of the script: strings without their quotes, the rest as written."""
        return [[_plain(word) for word in _words(node)] for node in self._all("command")]

    def literals(self) -> list[str]:
        """What the strings in single quotes say."""
        return [_plain(_text(node)) for node in self._all("verbatim_string_characters")]

    def _all(self, kind: str) -> Iterator[Any]:
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            if node.type == kind:
                yield node
            waiting.extend(reversed(node.children))


def _text(node: Any) -> str:
    return bytes(node.text).decode()


def _words(command: Any) -> list[str]:
    parts = []
    for child in command.children:
        parts += [each for each in child.children if each.type != "command_argument_sep"] or [child]
    return [_text(part) for part in parts]


def _plain(word: str) -> str:
    if re.match(_QUOTES, word):
        return re.sub(f"({_QUOTES}){_QUOTES}", r"\1", word[1:-1])
    return word
