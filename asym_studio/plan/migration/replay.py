"""The proof: a plan's steps on a model flash, cut at every sector erase and every page program, in the middle too.

After each cut the bootloader simulator says what starts.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.model_flash import Boots, ModelFlash
from asym_studio.boot.result import Verdict
from asym_studio.flash.chips import Chip
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration.model import Step

PAGE = 256
"""What a flash chip programs at once."""

_WORST_FIRST = (Boots.NOTHING, Boots.OTHER_APP, Boots.UPDATER, Boots.OLD_APP, Boots.NEW_APP)


@dataclass(frozen=True)
class Region:
    """A place whose content is only good as it was before, or as it is to be."""

    offset: int
    before: bytes
    after: bytes

    def is_whole(self, flash: ModelFlash) -> bool:
        """Return whether it is one of the two."""
        return flash.holds(self.offset, self.before) or flash.holds(self.offset, self.after)


@dataclass(frozen=True)
class Witness:
    """What tells apart the apps that may start, and a good boot from a bad one.

    `options` are the ways in which the bootloader may have been built; where they start different things, the worst of
    them counts.
    `app_offset` is where the app is to start in the end; `table` where the table's sector lies, and `bootloader`
    where the bootloader (None where the flash has none), each with its bytes before and after. A table that is neither
    counts as nothing: the bootloader takes one that was cut behind a whole row, but apps refuse it. So does an app that
    is none of these: half of one that has no hash.
    """

    chip: Chip
    options: tuple[BootOptions, ...]
    app_offset: int
    table: Region
    old_app: bytes
    new_app: bytes
    updater: bytes | None = None
    bootloader: Region | None = None
    others: tuple[bytes, ...] = ()
    """The images that were on the board before."""

    def boots(self, flash: ModelFlash) -> Boots:
        """Return what the flash starts as it is."""
        if flash.answer is None:
            flash.answer = self._boots(flash)
        return flash.answer

    def _boots(self, flash: ModelFlash) -> Boots:
        if not self.table.is_whole(flash) or (self.bootloader and not self.bootloader.is_whole(flash)):
            return Boots.NOTHING
        return worst(self._started(flash, options) for options in self.options)

    def _started(self, flash: ModelFlash, options: BootOptions) -> Boots:
        result = flash.boot(self.chip, options)
        at = result.booted_offset
        if result.verdict is not Verdict.APP or at is None:
            return Boots.NOTHING
        return self._named(flash, at)

    def _named(self, flash: ModelFlash, at: int) -> Boots:
        is_new = bool(self.new_app) and flash.holds(at, self.new_app)
        if is_new and at == self.app_offset and flash.holds(self.table.offset, self.table.after):
            return Boots.NEW_APP
        if self.old_app and flash.holds(at, self.old_app):
            return Boots.OLD_APP
        if is_new:
            return Boots.NEW_APP
        if self.updater and flash.holds(at, self.updater):
            return Boots.UPDATER
        return Boots.OTHER_APP if any(flash.holds(at, image) for image in self.others) else Boots.NOTHING


@dataclass(frozen=True)
class StepProof:
    """One step: what starts after each cut within it, counted, and what starts when it is complete."""

    outcomes: dict[Boots, int]
    after: Boots

    @property
    def cuts(self) -> int:
        """At how many moments it was cut."""
        return sum(self.outcomes.values())

    @property
    def dark(self) -> int:
        """After how many of the cuts nothing starts."""
        return self.outcomes.get(Boots.NOTHING, 0)

    @property
    def worst(self) -> Boots:
        """The least that starts after a cut within it or when it is complete."""
        return worst((*self.outcomes, self.after))


@dataclass(frozen=True)
class Proof:
    """All steps, what starts in the end, and the SHA-256 (hexadecimal) of the flash then."""

    steps: tuple[StepProof, ...]
    end: Boots
    final: str

    @property
    def cuts(self) -> int:
        """At how many moments the plan was cut."""
        return sum(step.cuts for step in self.steps)

    @property
    def dark(self) -> int:
        """After how many of the cuts nothing starts."""
        return sum(step.dark for step in self.steps)


def worst(outcomes: Iterable[Boots]) -> Boots:
    """Return the one of them that is the least good."""
    return min(outcomes, key=_WORST_FIRST.index)


def prove(steps: Sequence[Step], flash: bytes | memoryview, witness: Witness) -> Proof:
    """Replay the steps from that flash on, with a cut at every moment."""
    model = ModelFlash(flash)
    proofs = []
    for step in steps:
        outcomes: Counter[Boots] = Counter()
        for _ in moments(model, step):
            outcomes[witness.boots(model)] += 1
        proofs.append(StepProof(dict(outcomes), witness.boots(model)))
    return Proof(tuple(proofs), witness.boots(model), hashlib.sha256(model.data).hexdigest())


def moments(flash: ModelFlash, step: Step) -> Iterator[None]:
    """Do a step on the flash and pause at every moment at which power may go.

    In the middle of each sector's erase and behind it; in the middle of each page and behind it. Pages that are
    erased anyway are not programmed.
    """
    for piece in step.pieces:
        for at in range(0, len(piece.data), SECTOR):
            yield from _sector(flash, piece.offset + at, piece.data[at : at + SECTOR])


def _sector(flash: ModelFlash, offset: int, data: bytes) -> Iterator[None]:
    flash.erase(offset, SECTOR // 2)
    yield
    flash.erase(offset)
    yield
    for at in range(0, SECTOR, PAGE):
        page = data[at : at + PAGE]
        if not page.strip(b"\xff"):
            continue
        flash.program(offset + at, page[: PAGE // 2])
        yield
        flash.program(offset + at, page)
        yield
