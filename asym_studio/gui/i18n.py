"""Strings for people: the core's messages in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asym_studio.flash.errors import Message, Value

if TYPE_CHECKING:
    from asym_studio.flash.settings import Project

CORE_CONTEXT = "core"
"""The translation context of all sentences that come from `flash` and `files`."""
_FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?: B)?")
_THOUSANDS = {"de": "\N{NARROW NO-BREAK SPACE}"}
_MNEMONIC = re.compile(r"&(&)|\(&[^&]\)|&([^&])")
"""An & that is meant as one, the letter in brackets of a Chinese menu, the letter within a word."""
_CHINESE = {" ": "", "; ": "；", ", ": "、"}


def translated(message: Message) -> str:
    """Return the sentence in the window's language with its values filled in, those that are sentences translated too.

    A translation whose placeholders do not match the values falls back to English: a wrong translation must not hide a
    problem from its reader.
    """
    template = QCoreApplication.translate(CORE_CONTEXT, message.template)
    values = {name: _value(value) for name, value in message.values.items()}
    try:
        return template.format(**values) if values else _grouped(template)
    except (KeyError, IndexError, ValueError):
        return str(message)


def _value(value: Value) -> str | int:
    if isinstance(value, Message):
        return translated(value)
    return _grouped(value) if isinstance(value, str) else value


def _grouped(text: str) -> str:
    """Return a figure such as `3,952 B` with the window's thousands: a German comma is a decimal point."""
    return text.replace(",", _THOUSANDS.get(language(), ",")) if _FIGURE.fullmatch(text) else text


def figure(value: int) -> str:
    """Return a number with its thousands apart, as the window's language does it."""
    return _grouped(f"{value:,}")


def tr(text: str, context: str = "window", **values: object) -> str:
    """Translate a string outside of a QObject and fill in its `{named}` values."""
    found = QCoreApplication.translate(context, text)
    return found.format(**values) if values else found


def joined(parts: Iterable[str], between: str = " ") -> str:
    """Put sentences (" "), clauses ("; ") or names (", ") one behind the other, as the window's language does it."""
    return (_CHINESE[between] if language().startswith("zh") else between).join(part for part in parts if part)


def from_project(project: Project) -> str:
    """Return which file of a project says what is shown: “From sdkconfig”."""
    return tr("From {file}", file=project.source) if project.source else tr("From the project")


def literal(text: str) -> str:
    """Return a label or a path as a menu or a button has to have it: an & in it is no mark of a mnemonic."""
    return text.replace("&", "&&")


def without_mnemonic(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic; the letter that Chinese menus add goes too."""
    return _MNEMONIC.sub(lambda found: found[1] or found[2] or "", text)


def plain(text: str) -> str:
    """Return a menu's text without its mnemonic and its dots."""
    return without_mnemonic(text).removesuffix("…").strip()


def language() -> str:
    """Return the language of the window as a tag (`en`)."""
    return QCoreApplication.translate("window", "en", "the tag of this language, as in HTML: de, zh-Hans")


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a string that is translated later. Named and called as the extraction tool expects it, and typed."""
    return text
