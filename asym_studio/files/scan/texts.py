"""Reading the small text files of projects: bounded, and broken ones are one error with a code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asym_studio.files.store import read_bounded
from asym_studio.flash.errors import InputUnreadable, Message, StudioError, message
from asym_studio.flash.units import KB, MB

MAX_PROJECT_FILE = 1 * MB
"""The largest project file that is read, in bytes."""


MAX_TOML = 128 * KB
"""The largest TOML file that is read, in bytes: a key of 200,000 parts keeps Python's parser busy for minutes."""


def read_text(path: Path, limit: int = MAX_PROJECT_FILE) -> str:
    """Return a project file's text, which must be UTF-8 and at most `limit` bytes. Raises InputUnreadable."""
    data = read_bounded(path, limit)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise broken(path, str(error)) from error


def read_toml(path: Path) -> dict[str, Any]:
    """Return a TOML file's content. Raises InputUnreadable."""
    import tomllib  # noqa: PLC0415 — an sdkconfig needs none, and `check` reads one at every build

    text = read_text(path, MAX_TOML)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise broken(path, str(error)) from error


def read_json(path: Path) -> dict[str, Any]:
    """Return a JSON file's object; empty if it holds something else. Raises InputUnreadable."""
    import json  # noqa: PLC0415 — as above

    text = read_text(path)
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise broken(path, str(error)) from error
    return content if isinstance(content, dict) else {}


def mentions(path: Path, *words: bytes) -> bool:
    """Return whether one of the words is in a file: the mark of a project whose file is broken."""
    try:
        data = read_bounded(path, MAX_PROJECT_FILE)
    except StudioError:
        return False
    return any(word in data for word in words)


def broken(path: Path, reason: Message | str) -> InputUnreadable:
    """Return the error for a project file that is not what its name says: for our reason, or a parser's own words."""
    said = reason if isinstance(reason, Message) else f"“{reason.rstrip('.')[:200]}”"
    return InputUnreadable(
        "project-file-broken",
        message("“{path}” cannot be understood: {reason}.", path=str(path), reason=said),
        message("Mend the file; the tool that builds the project would stumble over it too."),
    )


def text_at(data: Any, *keys: str) -> str | None:
    """Return the string at a path of keys in nested tables; None where there is none."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, str) else None


def table_at(data: Any, *keys: str) -> dict[str, Any]:
    """Return the table at a path of keys in nested tables; empty where there is none."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}
