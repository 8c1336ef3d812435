"""What a cut leads to, written by hand from FACTS §2 and §8: never computed.

A line is a stretch of a flow: who, phase, operation (`*`: several kinds), then what follows when power goes before it,
within it (in the middle of an operation or between two), and behind it; one state stands for all three. A state is
what starts first, and how it ends without help.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asym_studio.boot.flows.model import CardState, Ending, FlowOptions, ImageState
from asym_studio.boot.model_flash import Boots

BOOTS = {
    "old": Boots.OLD_APP,
    "new": Boots.NEW_APP,
    "upd": Boots.UPDATER,
    "other": Boots.OTHER_APP,
    "none": Boots.NOTHING,
}
ENDS = {
    "old": Ending.OLD_APP,
    "new": Ending.NEW_APP,
    "other": Ending.OTHER_APP,
    "waits": Ending.UPDATER_WAITS,
    "loops": Ending.LOOPS,
    "cable": Ending.NEEDS_CABLE,
}
State = tuple[Boots, Ending]


@dataclass(frozen=True)
class Stretch:
    """One line."""

    actor: str
    phase: str
    op: str
    before: State
    within: State
    after: State


@dataclass(frozen=True)
class Case:
    """One flow with its options, and how it ends if nothing happens."""

    flow: str
    options: FlowOptions
    end: Ending
    stretches: tuple[Stretch, ...]


def state(text: str) -> State:
    boots, end = text.split(">")
    return BOOTS[boots], ENDS[end]


def stretch(line: str) -> Stretch:
    actor, phase, op, _, *states = line.split()
    first, within, last = map(state, states * 3 if len(states) == 1 else states)
    return Stretch(actor, phase, op, first, within, last)


def case(flow: str, end: str, table: str, **options: Any) -> Case:
    lines = (line for line in table.strip().splitlines() if line.strip())
    return Case(flow, FlowOptions(**options), ENDS[end], tuple(map(stretch, lines)))


R = {"rollback": True}
CORRUPT, TOO_LARGE = {"image": ImageState.CORRUPT}, {"image": ImageState.TOO_LARGE}
WRONG_HASH, WRONG_CHIP = {"image": ImageState.WRONG_HASH}, {"image": ImageState.WRONG_CHIP}
MISSING, REMOVED = {"card": CardState.MISSING}, {"card": CardState.REMOVED_DURING}
NO_UPDATER = {"updater_installed": False}

# --- two equal slots: power loss anywhere, and the old app still boots

SYMMETRIC_REFUSED_AT_THE_END = """
    app downloading wait    | old>old
    app erasing erase       | old>old
    app writing program     | old>old
    app verifying verify    | old>old
    app verifying wait      | old>old
"""
SYMMETRIC = [
    case("symmetric", "new", """
        app downloading wait    | old>old
        app erasing erase       | old>old
        app writing program     | old>old
        app verifying verify    | old>old
        app selecting select    | old>old old>old new>new
        app switching restart   | new>new
        bootloader switching wait | new>new
    """),
    # On trial until it confirms itself: a power loss before that brings the old app back.
    case("symmetric", "new", """
        app downloading wait    | old>old
        app erasing erase       | old>old
        app writing program     | old>old
        app verifying verify    | old>old
        app selecting select    | old>old old>old new>new
        app switching restart   | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new old>old old>old
        bootloader switching select | old>old
        app confirming erase    | old>old
        app confirming select   | old>old old>old new>new
    """, **R),
    case("symmetric", "old", SYMMETRIC_REFUSED_AT_THE_END, **CORRUPT),
    case("symmetric", "old", SYMMETRIC_REFUSED_AT_THE_END, **CORRUPT, **R),
    case("symmetric", "old", SYMMETRIC_REFUSED_AT_THE_END, **WRONG_CHIP),
    case("symmetric", "old", "app downloading wait | old>old", **TOO_LARGE),
    # Nothing compares with what was announced.
    case("symmetric", "other", """
        app downloading wait    | old>old
        app erasing erase       | old>old
        app writing program     | old>old
        app verifying verify    | old>old
        app selecting select    | old>old old>old other>other
        app switching restart   | other>other
        bootloader switching wait | other>other
    """, **WRONG_HASH),
]  # fmt: skip

# --- the seed: SD card, updater in ota_1; while it writes, otadata still selects the updater, which tries again

SEED_REFUSED = """
    app downloading card    | old>old
    app verifying verify    | old>old
    app verifying wait      | old>old
"""
SEED = [
    case("seed", "new", """
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing program | upd>new
        updater verifying verify | upd>new
        updater selecting erase | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
    """),
    case("seed", "new", """
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        bootloader switching erase | upd>new old>old old>old
        bootloader switching select | old>old
        updater confirming erase | old>old
        updater confirming select | old>old old>old upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing program | upd>new
        updater verifying verify | upd>new
        updater selecting erase | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new upd>new upd>new
        bootloader switching select | upd>new
        app confirming erase    | upd>new
        app confirming select   | upd>new upd>new new>new
    """, **R),
    # The updater is fetched first where it is not there.
    case("seed", "new", """
        app downloading erase   | old>old
        app downloading program | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing program | upd>new
        updater verifying verify | upd>new
        updater selecting erase | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
    """, **NO_UPDATER),
    case("seed", "old", "app downloading wait | old>old", **MISSING),
    # Its known fault: a missing card loops.
    case("seed", "loops", """
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>loops
        app switching restart   | upd>loops
        bootloader switching wait | upd>loops
        updater verifying verify | upd>loops
        updater erasing erase   | upd>loops
        updater writing program | upd>loops
        updater writing card    | upd>loops
        updater verifying verify | upd>loops
        updater selecting wait  | upd>loops
        updater switching restart | upd>loops
        bootloader switching wait | upd>loops
        updater verifying wait  | upd>loops
        updater switching restart | upd>loops
    """, **REMOVED),
    case("seed", "old", SEED_REFUSED, **CORRUPT),
    case("seed", "old", SEED_REFUSED, **TOO_LARGE),
    case("seed", "old", SEED_REFUSED, **CORRUPT, **R),
    # Only size and the image's own hash are looked at.
    case("seed", "other", """
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>other
        app switching restart   | upd>other
        bootloader switching wait | upd>other
        updater verifying verify | upd>other
        updater erasing erase   | upd>other
        updater writing program | upd>other
        updater verifying verify | upd>other
        updater selecting erase | upd>other
        updater selecting select | upd>other upd>other other>other
        updater switching restart | other>other
        bootloader switching wait | other>other
    """, **WRONG_HASH),
    case("seed", "loops", """
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>loops
        app switching restart   | upd>loops
        bootloader switching wait | upd>loops
        updater verifying verify | upd>loops
        updater erasing erase   | upd>loops
        updater writing program | upd>loops
        updater verifying verify | upd>loops
        updater selecting wait  | upd>loops
        updater switching restart | upd>loops
        bootloader switching wait | upd>loops
        updater verifying verify | upd>loops
        updater erasing erase   | upd>loops
        updater writing program | upd>loops
        updater verifying verify | upd>loops
        updater selecting wait  | upd>loops
        updater switching restart | upd>loops
    """, **WRONG_CHIP),
]  # fmt: skip
