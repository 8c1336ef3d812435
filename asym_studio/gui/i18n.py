"""Strings for people: the core's messages in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asym_studio.flash.errors import Message

CORE_CONTEXT = "core"
"""The translation context of all sentences that come from `flash` and `files`."""


def translated(message: Message) -> str:
    """Return the sentence in the window's language with its values filled in, those that are sentences translated too.

    A translation whose placeholders do not match the values falls back to English: a wrong translation must not hide a
    problem from its reader.
    """
    template = QCoreApplication.translate(CORE_CONTEXT, message.template)
    values = {
        name: translated(value) if isinstance(value, Message) else value for name, value in message.values.items()
    }
    try:
        return template.format(**values) if values else template
    except (KeyError, IndexError, ValueError):
        return str(message)


def tr(text: str, context: str = "window", **values: object) -> str:
    """Translate a string outside of a QObject and fill in its `{named}` values."""
    found = QCoreApplication.translate(context, text)
    return found.format(**values) if values else found


def without_mnemonic(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic; the letter that Chinese menus add goes too."""
    head, mark, tail = text.partition("(&")
    return (head + tail[2:] if mark else text).replace("&", "")


def plain(text: str) -> str:
    """Return a menu's text without its mnemonic and its dots."""
    return without_mnemonic(text).removesuffix("…").strip()


def language() -> str:
    """Return the language of the window as a tag (`en`)."""
    return QCoreApplication.translate("window", "en", "the tag of this language, as in HTML: de, zh-Hans")


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a string that is translated later. Named and called as the extraction tool expects it, and typed."""
    return text
