"""What an update flow is made of: who does what to the flash, what would start then, and what a cut leads to.

Frozen values; offsets and sizes are bytes. `run.start_run` makes a `Run` of a `Scenario`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from asym_studio.boot.model_flash import Boots
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Message, TableRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import MB


class FlowDoesNotApply(TableRefused):
    """The flow needs something that the layout does not have: two slots, a small updater, otadata (exit status 1)."""


class FlowKind(Enum):
    """The ways in which devices get a new app."""

    SYMMETRIC = "symmetric"
    """Two equal slots, written in turn."""
    ASYMMETRIC_SD = "seed"
    """OpenBikeSensor's: image on an SD card, updater in a small OTA slot. With its known faults."""
    ASYMMETRIC_KIT = "kit"
    """The kit's updater, in a small OTA slot or in factory: checks everything before it erases anything."""
    SAFEBOOT = "safeboot"
    """Tasmota's: updater in factory, reached by erasing otadata; it downloads the app."""
    ONE_SHOT = "one-shot"
    """Mycila's: updater in factory, selected for one boot; an image's first 16 bytes are written last."""
    MIGRATE_AIR = "migrate-air"
    """A device in the field replaces its own table."""
    MIGRATE_CABLE = "migrate-cable"
    """A computer replaces the table, step by step as it was planned."""


class CardState(Enum):
    """What is the matter with the SD card."""

    OK = "ok"
    MISSING = "missing"
    REMOVED_DURING = "removed"
    """Taken out for good when the updater has written half of the app."""


class ImageState(Enum):
    """What is the matter with the image that is to be installed."""

    OK = "ok"
    CORRUPT = "corrupt"
    """One byte of it was damaged on its way."""
    TOO_LARGE = "too large"
    """It is longer than the slot."""
    WRONG_HASH = "wrong hash"
    """It is a good image, but not the one that was announced."""
    WRONG_CHIP = "wrong chip"


@dataclass(frozen=True)
class FlowOptions:
    """What may be different from one device and one day to another.

    `rollback`: bootloader and apps are built with app rollback. `updater_installed`: the updater's slot holds one.
    """

    rollback: bool = False
    card: CardState = CardState.OK
    image: ImageState = ImageState.OK
    updater_installed: bool = True


_WITH_CARD = frozenset({FlowKind.ASYMMETRIC_SD, FlowKind.ASYMMETRIC_KIT})
_WITH_UPDATER = _WITH_CARD | {FlowKind.SAFEBOOT, FlowKind.ONE_SHOT}
_WITH_IMAGE = _WITH_UPDATER | {FlowKind.SYMMETRIC}


def options_of(kind: FlowKind) -> frozenset[str]:
    """Return the names of those fields of `FlowOptions` that make a difference to a flow."""
    differing = (("card", _WITH_CARD), ("updater_installed", _WITH_UPDATER), ("image", _WITH_IMAGE))
    return frozenset({"rollback", *(name for name, kinds in differing if kind in kinds)})


@dataclass(frozen=True)
class CableStep:
    """One step of a migration over the cable: content for whole sectors from `offset` on."""

    title: Message
    offset: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Scenario:
    """A device and what is done with it.

    `layout` is what is on the device at first. `target` is the layout that a migration leads to; `cable` are the steps
    of MIGRATE_CABLE, and `flash` is the whole flash that they were planned for. All other flows make up apps of a
    realistic fill, none longer than `largest_image`. `runs_in` is the OTA slot in which the app runs at first, for
    flows in which that makes a difference.
    """

    layout: Layout
    kind: FlowKind
    options: FlowOptions = FlowOptions()
    target: Layout | None = None
    cable: tuple[CableStep, ...] = ()
    flash: bytes | None = field(default=None, repr=False)
    largest_image: int = 3 * MB
    runs_in: int = 0

    @property
    def chip(self) -> Chip:
        """The chip of the device."""
        return self.layout.chip


class Actor(Enum):
    """Who does it."""

    APP = "app"
    UPDATER = "updater"
    BOOTLOADER = "bootloader"
    COMPUTER = "computer"


class Op(Enum):
    """What is done. ERASE, PROGRAM and SELECT change the flash, and power can go in the middle of them."""

    ERASE = "erase"
    """One sector."""
    PROGRAM = "program"
    """The pages of one sector, or some of them."""
    VERIFY = "verify"
    """Read and compare, or check an image."""
    CARD = "card"
    """Something on the SD card changes."""
    SELECT = "select"
    """Program one otadata record."""
    RESTART = "restart"
    WAIT = "wait"
    """A message, a decision, or waiting for somebody: nothing changes."""


class Phase(Enum):
    """The stretches that thousands of steps fall into."""

    DOWNLOADING = "downloading"
    SWITCHING = "switching"
    """Selecting the updater, restarting, and what the bootloader does."""
    ERASING = "erasing"
    WRITING = "writing"
    VERIFYING = "verifying"
    TABLE = "table"
    """Replacing the partition table."""
    SELECTING = "selecting"
    """Selecting the app."""
    CONFIRMING = "confirming"


@dataclass(frozen=True)
class FlowStep:
    """One step: the smallest thing between two of which power can go.

    `label` is the partition that it touches (None outside of any). `boots` is what starts if power goes just after
    it, `booted` in which partition.
    """

    number: int
    actor: Actor
    op: Op
    phase: Phase
    what: Message
    boots: Boots
    booted: str | None = None
    offset: int = 0
    size: int = 0
    label: str | None = None

    @property
    def changes_flash(self) -> bool:
        """Whether power can go in the middle of it."""
        return self.op in (Op.ERASE, Op.PROGRAM, Op.SELECT) and self.size > 0


class Where(Enum):
    """Where in a step power goes."""

    BEFORE = "before"
    MIDDLE = "middle"
    AFTER = "after"


@dataclass(frozen=True)
class Cut:
    """A power loss: at which step (from 0), and where. `part` is how much of a MIDDLE was done, above 0 and below 1."""

    step: int
    where: Where = Where.MIDDLE
    part: float = 0.5


class Ending(Enum):
    """How it goes on without anybody's help, in the end."""

    NEW_APP = "new app"
    OLD_APP = "old app"
    OTHER_APP = "other app"
    """An app that nobody announced runs."""
    UPDATER_WAITS = "updater waits"
    """The updater runs and shows that it needs somebody: a card, a download."""
    LOOPS = "loops"
    """It restarts time and again."""
    NEEDS_CABLE = "needs the cable"
    """Nothing starts."""


@dataclass(frozen=True)
class Aftermath:
    """What follows a power loss: what starts first, the steps that then happen by themselves, and how it ends."""

    boots: Boots
    then: tuple[FlowStep, ...]
    end: Ending
    restarts: int
    """How often the chip came out of reset until it ended, the first time included."""
    explanation: tuple[Message, ...]
    """The bootloader simulator's own, of the first boot, and how it ended."""


def claims_power_safe(step: FlowStep) -> bool:
    """Return whether its flow claims that something starts if power goes within that step.

    All flows do, but for the moment in which a migration replaces the partition table.
    """
    return step.phase is not Phase.TABLE
