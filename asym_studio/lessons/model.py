"""What a lesson is made of: pages of prose with frames that the simulators computed, and something to do.

Frozen values; offsets and sizes are bytes. The window, the terminal and the exports all show the same `Frame`s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.otadata import Sector
from asym_studio.flash.errors import Message
from asym_studio.flash.layout import Layout


class Holds(Enum):
    """What a stretch of the flash has in it, as far as a picture can tell it apart."""

    BLANK = "blank"
    OLD_APP = "old app"
    NEW_APP = "new app"
    UPDATER = "updater"
    PART = "part of an image"
    """Cut off while it was written: it does not start."""
    DATA = "data"
    TORN = "torn"
    """A table or record that was cut off: neither the old nor the new."""
    OTHER = "other"


@dataclass(frozen=True)
class Fill:
    """What a stretch of the flash holds; stretches of one frame do not overlap and are in the order of offsets."""

    offset: int
    size: int
    holds: Holds
    caption: Message | None = None


class Stroke(Enum):
    """What is being done to a stretch of the flash in a frame."""

    ERASE = "erase"
    PROGRAM = "program"
    VERIFY = "verify"
    LOOK = "look"
    """It is what the frame's sentence is about."""


@dataclass(frozen=True)
class Mark:
    """A stretch that is being worked on, or that the sentence is about."""

    offset: int
    size: int
    stroke: Stroke
    caption: Message | None = None


class Tone(Enum):
    """How good what happens is, for colour and icon (never by colour alone)."""

    GOOD = "good"
    MIND = "mind"
    BAD = "bad"


@dataclass(frozen=True)
class BootView:
    """What the bootloader would start at this instant: always in view.

    `label` and `offset` are the partition's, None where nothing starts. `sentence` is one line, `why` the simulator's
    own explanation.
    """

    tone: Tone
    sentence: Message
    label: str | None = None
    offset: int | None = None
    why: tuple[Message, ...] = ()


@dataclass(frozen=True)
class OtadataView:
    """The two otadata sectors decoded. `active` is the one that is followed (0 or 1), None if neither is."""

    sectors: tuple[Sector, Sector]
    active: int | None
    changed: int | None = None
    """The sector that this frame has changed."""


@dataclass(frozen=True)
class Instant:
    """A whole flash at an instant, and how its bootloader works."""

    flash: bytes = field(repr=False)
    options: BootOptions


@dataclass(frozen=True)
class Frame:
    """One picture: the flash at an instant, what is done to it, and what would boot.

    `phase` groups the frames of a long run on the timeline (a few dozen at most), `weight` is how many flash
    operations the frame stands for, `seconds` what they take on a real chip. `log` are lines of a boot log.
    """

    layout: Layout
    title: Message
    sentence: Message
    fills: tuple[Fill, ...] = ()
    marks: tuple[Mark, ...] = ()
    boots: BootView | None = None
    otadata: OtadataView | None = None
    phase: Message | None = None
    weight: int = 1
    seconds: float = 0.0
    log: tuple[str, ...] = ()
    facts: tuple[tuple[Message, Message], ...] = ()
    """Name and value, for a small table beside the map."""
    instant: Callable[[], Instant] | None = field(default=None, compare=False, repr=False)
    """Makes the whole flash of that instant anew; None where the frame is not about a flash."""


@dataclass(frozen=True)
class Option:
    """One answer to a question."""

    id: str
    text: Message


@dataclass(frozen=True)
class Judgement:
    """What an answer was worth: right or not, why, and the frames that show it (the computed outcome)."""

    right: bool
    sentence: Message
    frames: tuple[Frame, ...] = ()


@dataclass(frozen=True)
class Predict:
    """Choose what will happen; the simulator then says."""

    question: Message
    options: tuple[Option, ...]
    judge: Callable[[str], Judgement] = field(compare=False)
    """From an option's id."""


@dataclass(frozen=True)
class CutTask:
    """Pull the plug anywhere on the timeline and predict what starts.

    `frame` counts the page's frames from 0; `within` is 0.0 (before the operation) to 1.0 (just after it).
    """

    question: Message
    options: tuple[Option, ...]
    judge: Callable[[int, float, str | None], Judgement] = field(compare=False)
    """From frame, place within it, and the prediction (None: only show what happens)."""


@dataclass(frozen=True)
class DragTask:
    """Change the layout on the map until a condition holds."""

    wish: Message
    start: Layout
    judge: Callable[[Layout], Judgement] = field(compare=False)


@dataclass(frozen=True)
class FixTask:
    """Choose the repairs that make a faulty state right; the simulator is asked each time."""

    wish: Message
    options: tuple[Option, ...]
    judge: Callable[[frozenset[str]], Judgement] = field(compare=False)


Task = Predict | CutTask | DragTask | FixTask


@dataclass(frozen=True)
class Page:
    """One step of a lesson: a heading, a few sentences, frames to step through, perhaps something to do.

    `not_here` is set where the page does not apply to the document's layout: it says why, and the frames are empty.
    """

    title: Message
    text: tuple[Message, ...]
    frames: tuple[Frame, ...]
    task: Task | None = None
    not_here: Message | None = None


@dataclass(frozen=True)
class Lesson:
    """A lesson on one layout. `own` tells whether that is the user's document or the built-in example."""

    id: str
    number: int
    title: Message
    summary: Message
    pages: tuple[Page, ...]
    own: bool = False


@dataclass(frozen=True)
class Score:
    """How many predictions were right of those that were made."""

    right: int = 0
    made: int = 0

    def with_answer(self, judgement: Judgement) -> Score:
        """Return the score after one more prediction."""
        return Score(self.right + judgement.right, self.made + 1)
