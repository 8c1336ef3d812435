"""The prose of a lesson: sentences by name, as they stand in its data file.

A sentence is a template; the scenes fill in the numbers. Names are those of the file's tables, joined by points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

from asym_studio.flash.errors import Message, Value
from asym_studio.lessons.model import Frame, Option, Page, Task


@dataclass(frozen=True)
class PageText:
    """One page: its heading, its sentences, and everything that is said while it is played."""

    id: str
    title: str
    text: tuple[str, ...]
    sentences: Mapping[str, str] = field(default_factory=dict)

    def say(self, name: str, /, **values: Value) -> Message:
        """Return a sentence with its numbers; values that it does not name are left out. Raises KeyError."""
        return _filled(self.sentences[name], values)

    def options(self, *names: str, **values: Value) -> tuple[Option, ...]:
        """Return options by their names; their texts are the sentences `option.NAME`."""
        return tuple(Option(name, self.say(f"option.{name}", **values)) for name in names)

    def page(self, frames: tuple[Frame, ...], task: Task | None = None, /, **values: Value) -> Page:
        """Return the page with these frames and this task; `values` are for its title and text."""
        text = tuple(_filled(sentence, values) for sentence in self.text)
        return Page(_filled(self.title, values), text, frames, task)

    def without(self, why: Message) -> Page:
        """Return the page for a layout that it does not apply to."""
        return Page(Message(self.title), (), (), not_here=why)


@dataclass(frozen=True)
class LessonText:
    """A lesson's prose."""

    id: str
    number: int
    title: str
    summary: str
    pages: tuple[PageText, ...]

    def __getitem__(self, page: str) -> PageText:
        """Return the text of a page by its id. Raises KeyError."""
        return {text.id: text for text in self.pages}[page]


def parse_lesson(content: Mapping[str, Any]) -> LessonText:
    """Return the prose in a data file's content. Raises KeyError and TypeError where it is not one."""
    return LessonText(
        content["id"],
        content["number"],
        content["title"],
        content["summary"],
        tuple(_page(page) for page in content["page"]),
    )


def placeholders(template: str) -> frozenset[str]:
    """Return the names of the values that a template needs."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


def _page(content: Mapping[str, Any]) -> PageText:
    plain = {key: value for key, value in content.items() if key not in ("id", "title", "text")}
    return PageText(content["id"], content["title"], tuple(content["text"]), dict(_sentences(plain, "")))


def _sentences(content: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in content.items():
        if isinstance(value, str):
            yield prefix + key, value
        else:
            yield from _sentences(value, f"{prefix}{key}.")


def _filled(template: str, values: Mapping[str, Value]) -> Message:
    return Message(template, {name: values[name] for name in sorted(placeholders(template))})
