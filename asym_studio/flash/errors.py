"""Messages, problems and errors: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from asym_studio.flash.layout import Layout

Value: TypeAlias = "str | int | Message"
"""What a sentence can have in it; a sentence within a sentence is translated as well."""


@dataclass(frozen=True)
class Message:
    """A sentence with named numbers in it, kept apart so that a window can translate the sentence.

    `str(message)` is the English text.
    """

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


def message(template: str, **values: Value) -> Message:
    """Return a `Message`: `message("{label} ends at {end}", label="app", end="0x390000")`."""
    return Message(template, values)


class Severity(Enum):
    """How bad a problem is; the order of the members is from worst to mildest."""

    ERROR = "error"
    """ESP-IDF's own tool refuses the table."""
    WARNING = "warning"
    """A tool or a board will misbehave."""
    HINT = "hint"
    """Space is wasted, or something is unusual."""


@dataclass(frozen=True)
class Fix:
    """A pure edit that removes a problem: a title for the button and the function behind it."""

    title: Message
    apply: Callable[[Layout], Layout] = field(compare=False)


@dataclass(frozen=True)
class Problem:
    """Something that a rule found. `code` is stable; `row` is the partition's index in the table, if it is about one.

    `line` and `column` count from 1 and are set where the problem lies in a text file.
    """

    code: str
    severity: Severity
    message: Message
    label: str | None = None
    row: int | None = None
    fix: Fix | None = None
    line: int | None = None
    column: int | None = None


class StudioError(Exception):
    """The root of everything that can go wrong for a user: a stable code, a sentence, and what to do.

    `line` and `column` count from 1. The subclass says which exit status a command ends with.
    """

    def __init__(
        self, code: str, text: Message, remedy: Message, *, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(str(text))
        self.code = code
        self.message = text
        self.remedy = remedy
        self.line = line
        self.column = column


class TextRefused(ValueError):
    """What somebody typed cannot be taken: a ValueError whose sentence can be translated."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


class TableRefused(StudioError):
    """The answer is no: the content was understood, and ESP-IDF's tool would refuse it (exit status 1)."""


class EditStopped(StudioError):
    """The answer is no: an edit would break a rule; nothing was changed (exit status 1)."""


class InputUnreadable(StudioError):
    """The input is missing, too large, or not what it should be (exit status 2)."""


class BoardUnreachable(StudioError):
    """No board answers, or it went away; nothing more was done (exit status 3)."""


class BoardRefused(StudioError):
    """A board is there, but doing it is not safe or not possible on it; nothing was changed (exit status 3)."""


class BoardWithout(StudioError):
    """The answer is no: what was asked for is not on the board, or what was written does not read back (exit 1)."""


class JobInterrupted(StudioError):
    """A job on a board ended half-way, at a point from which the same command goes on (exit status 4)."""
