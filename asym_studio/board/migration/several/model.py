"""What goes to the workers of a bench and what comes back: frozen values that can be pickled. Sizes are bytes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from asym_studio.board.identity import Identity
from asym_studio.board.link import Options
from asym_studio.board.migration.executing import Done
from asym_studio.board.migration.verdict import Verdict
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Message, StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened
from asym_studio.flash.table import PartitionTable
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.plan.migration import Plan, Target


@dataclass(frozen=True)
class Wishes:
    """What all boards are to become.

    `app` and `updater` are images; `rename` are pairs (old label, new label). `files` are the files that the images
    came from, as they were then: they are compared once more before the first write. `options` say how to connect;
    `watch`: the boards are started in the end, and listened to.
    """

    opened: Opened
    app: bytes | None = None
    updater: bytes | None = None
    rename: tuple[tuple[str, str], ...] = ()
    drop: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    correct_header: bool = False
    files: tuple[tuple[Path, bytes], ...] = ()
    options: Options = field(default_factory=Options)
    watch: bool = True

    def target(self) -> Target:
        """Return the wishes as the planner takes them."""
        return Target(
            self.opened.layout,
            self.app,
            self.updater,
            rename=MappingProxyType(dict(self.rename)),
            drop=self.drop,
            empty=self.empty,
            correct_header=self.correct_header,
        )

    def to_send(self) -> Wishes:
        """Return the wishes without what a worker does not need: files, and problems with their edits."""
        layout = replace(self.opened.layout, images=())
        csv = replace(self.opened.csv, env={}) if self.opened.csv is not None else None  # a view cannot be sent
        return replace(self, files=(), opened=replace(self.opened, layout=layout, csv=csv, problems=()))


@dataclass(frozen=True)
class Kind:
    """What boards must have in common to get the same migration. `header` is the flash size in the bootloader."""

    chip: Chip
    flash_size: int | None
    header: int | None
    table: PartitionTable

    @classmethod
    def of(cls, layout: Layout) -> Kind:
        """Return the kind of a board with this layout on it."""
        return cls(layout.chip, layout.flash_size, layout.header_flash_size, layout.table)

    @property
    def layout(self) -> Layout:
        """The layout that is on these boards."""
        return Layout(self.table, self.chip, self.flash_size, header_flash_size=self.header)

    def difference(self, other: Kind) -> Message | None:
        """Return in words what sets the other one apart; None if it is of this kind."""
        if other.chip != self.chip:
            return message("it has an {found} and not an {wanted}", found=other.chip.title, wanted=self.chip.title)
        if other.flash_size != self.flash_size:
            return message(
                "it has {found} of flash and not {wanted}",
                found=describe(other.flash_size or 0),
                wanted=describe(self.flash_size or 0),
            )
        if other.table.offset != self.table.offset:
            return message(
                "its table lies at {found} and not at {wanted}",
                found=hexadecimal(other.table.offset),
                wanted=hexadecimal(self.table.offset),
            )
        if other.table != self.table:
            return message("another partition table is on it")
        if other.header != self.header:
            return message(
                "its bootloader takes the flash for {found} and not for {wanted}",
                found=describe(other.header or 0),
                wanted=describe(self.header or 0),
            )
        return None


@dataclass(frozen=True)
class Failure:
    """A StudioError as a value. `kind` is its class, which says what exit status it stands for."""

    kind: type[StudioError]
    code: str
    message: Message
    remedy: Message

    @classmethod
    def of(cls, error: StudioError) -> Failure:
        """Return an error as a value."""
        return cls(type(error), error.code, error.message, error.remedy)

    def error(self) -> StudioError:
        """Return the error itself, to be raised or shown."""
        return self.kind(self.code, self.message, self.remedy)


# --- what a worker tells


@dataclass(frozen=True)
class Looked:
    """A board was reached and looked at."""

    port: str
    identity: Identity
    kind: Kind


@dataclass(frozen=True)
class Progressed:
    """Where a board's job is; `done` and `total` are bytes of flash, `left` is seconds, if known."""

    port: str
    title: Message
    done: int
    total: int
    left: float | None = None


@dataclass(frozen=True)
class Planned:
    """A board is backed up, and this is its own plan; it waits for a yes. Without steps, it is so already."""

    port: str
    plan: Plan
    backup: Path


@dataclass(frozen=True)
class Begun:
    """The journal lies there: from now on, whatever happens, it can be resumed or undone."""

    port: str
    journal: Path


@dataclass(frozen=True)
class Ended:
    """A migration came to its end, all is verified on the chip.

    `verdict` is None where the start was not to be watched. `report` is the HTML page; None where it could not be
    written. `facts` is the JSON object of it, `layouts` are those before and after.
    """

    port: str
    journal: Path
    done: Done
    verdict: Verdict | None
    report: Path | None
    facts: dict[str, Any]
    layouts: tuple[Layout, Layout]


@dataclass(frozen=True)
class Failed:
    """It is over for this board: refused, stopped, lost. With a `journal`, it can be resumed or undone.

    `identity` is who it is, if it was reached at all.
    """

    port: str
    failure: Failure
    journal: Path | None = None
    identity: Identity | None = None


Event = Looked | Progressed | Planned | Begun | Ended | Failed


# --- what a worker is told


class Order(Enum):
    """What a worker gets to hear. A `Failure` instead of one means: this board is refused, for that reason."""

    GO_ON = "go on"
    STOP = "stop"


class Phase(Enum):
    """Where one board is."""

    LOOKING = "looking"
    PLANNING = "planning"
    PLANNED = "planned"
    """It waits for a yes."""
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of this board."""
        return self in (Phase.DONE, Phase.FAILED)


@dataclass(frozen=True)
class Station:
    """One board of the bench, as far as it has come."""

    port: str
    phase: Phase = Phase.LOOKING
    looked: Looked | None = None
    progress: Progressed | None = None
    planned: Planned | None = None
    journal: Path | None = None
    ended: Ended | None = None
    failed: Failed | None = None

    @property
    def identity(self) -> Identity | None:
        """Who it is, as soon as that is known."""
        return self.looked.identity if self.looked else self.failed.identity if self.failed else None

    @property
    def name(self) -> str:
        """The board's MAC, as soon as that is known; else its port."""
        return (self.identity.mac if self.identity else None) or self.port

    def after(self, event: Event) -> Station:
        """Return what the event makes of it."""
        match event:
            case Looked():
                return replace(self, looked=event)
            case Progressed():
                return replace(self, progress=event)
            case Planned():
                return replace(self, planned=event, phase=Phase.PLANNED, progress=None)
            case Begun():
                return replace(self, journal=event.journal)
            case Ended():
                return replace(self, ended=event, phase=Phase.DONE, progress=None)
            case Failed():
                return replace(self, failed=event, phase=Phase.FAILED, progress=None)
