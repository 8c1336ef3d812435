"""Labels in other languages: a label may hold quotes, blanks and any character, and no file of ours may break on it.

What is shown in a comment goes through `comment`, what is a value through the function of its language.
"""

from __future__ import annotations

import json
import re

from asym_studio.flash.export.text import printable

_PLAIN = re.compile(r"[A-Za-z0-9_.+-]+")


def comment(text: str) -> str:
    """Return the text on one line, for a comment in any of the languages: nothing in it ends one."""
    return printable(text).replace("*/", "* /").replace("/*", "/ *").replace("\\", "/").replace("#>", "# >")


def markdown(text: str) -> str:
    """Return the text for a line or a table of Markdown, where none of its characters means anything."""
    return "".join(f"\\{char}" if char in "|`*_[]<>&" else char for char in comment(text))


def is_plain(text: str) -> bool:
    """Return whether every language takes the text as it is, without quotes: ASCII letters, digits and `_.+-`."""
    return _PLAIN.fullmatch(text) is not None


def shell(text: str) -> str:
    """Return a POSIX shell word, always in quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


def powershell(text: str) -> str:
    """Return a PowerShell string that expands nothing. Typographic quotes end a string there, too: all are doubled."""
    return (
        "'"
        + re.sub("(['\N{LEFT SINGLE QUOTATION MARK}-\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}])", r"\1\1", text)
        + "'"
    )


def double_quoted(text: str) -> str:
    """Return a string in double quotes that TOML, YAML, JSON and Python read alike: ASCII, with `\\u` escapes.

    Characters beyond U+FFFF are written as themselves: TOML knows no surrogates.
    """
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if ord(char) > 0xFFFF:
        return char if char.isprintable() else f"\\U{ord(char):08x}"
    return "\\u007f" if char == "\x7f" else json.dumps(char)[1:-1]
