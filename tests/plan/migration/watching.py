"""A plan cut at every moment: what starts then, told from the images that are whole, and held against its claims."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from asym_studio.boot.bootloader import BootOptions
from asym_studio.boot.model_flash import ModelFlash
from asym_studio.flash.table import TABLE_AREA, Partition
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration import Boots, Plan, Step, StepKind, Target
from tests.plan.migration.judging import followed, options, running, updater_slot
from tests.plan.migration.making import Made

_WORST_FIRST = (Boots.NOTHING, Boots.OTHER_APP, Boots.UPDATER, Boots.OLD_APP, Boots.NEW_APP)
_LAST = (StepKind.TABLE, StepKind.OTADATA)
_HALF, _PAGE = SECTOR // 2, 256


def watch(made: Made, target: Target, plan: Plan) -> None:
    """Assert that at every cut there starts what the plan says, and never an image that is not whole."""
    watcher = _Watcher.of(made, target, plan)
    flash = ModelFlash(made.state.flash)
    for step in plan.steps:
        _judge_step(watcher, flash, step)
    assert watcher.starts(flash) is Boots.NEW_APP or not plan.steps
    assert plan.dark.steps == sum(step.dark > 0 for step in plan.steps)
    assert plan.dark.cuts == sum(step.dark for step in plan.steps)
    assert plan.bytes_written == sum(step.size for step in plan.steps)
    _judge_order(made, target, plan)


def _judge_step(watcher: _Watcher, flash: ModelFlash, step: Step) -> None:
    seen: Counter[Boots] = Counter()
    for complete in _cuts(flash, step):
        seen[watcher.starts(flash)] += 1
        if complete:
            watcher.look_at_heads(flash)
    after = watcher.starts(flash)
    watcher.look_at_heads(flash)
    assert step.cuts == sum(seen.values())
    assert step.dark == seen[Boots.NOTHING], f"{step.kind} of {step.label} is dark at other moments than it says"
    assert step.after is after
    assert step.boots is min((*seen, after), key=_WORST_FIRST.index)


def _cuts(flash: ModelFlash, step: Step) -> Iterator[bool]:
    """Do a step; pause half-way through and behind each erase, and each page. Yield whether a sector is complete."""
    for piece in step.pieces:
        for start in range(0, len(piece.data), SECTOR):
            sector, place = piece.data[start : start + SECTOR], piece.offset + start
            flash.write(place, b"\xff" * _HALF + bytes(flash.data[place + _HALF : place + SECTOR]))
            yield False
            flash.write(place, b"\xff" * SECTOR)
            pages = [at for at in range(0, SECTOR, _PAGE) if sector[at : at + _PAGE] != b"\xff" * _PAGE]
            yield not pages
            for at in pages:
                for length in (_PAGE // 2, _PAGE):
                    flash.write(place, sector[: at + length].ljust(SECTOR, b"\xff"))
                    yield at == pages[-1] and length == _PAGE


@dataclass
class _Watcher:
    """What tells images apart: all that are known, whole. `ends_at` is where the app starts in the end."""

    made: Made
    options: tuple[BootOptions, ...]
    final: bytes
    ends_at: int
    old: bytes
    app: bytes
    updater: bytes
    known: tuple[bytes, ...]
    places: tuple[int, ...]
    finished: set[tuple[int, bytes]] = field(default_factory=set)

    @classmethod
    def of(cls, made: Made, target: Target, plan: Plan) -> _Watcher:
        final, runs, slot = followed(made.state, plan), running(made), updater_slot(target.layout)
        old = made.images[runs.label] if runs else b""
        given = [image for image in (target.app, target.updater) if image]
        known = (*made.images.values(), *given)
        updater = target.updater or _known_at(final, slot, known)
        places = tuple(p.offset for p in target.layout.table if p.is_app)
        return cls(made, options(made.state), final, plan.app_offset, old, target.app or old, updater, known, places)

    def starts(self, flash: ModelFlash) -> Boots:
        if flash.answer is None:
            flash.answer = self._starts(flash)
        return flash.answer

    def _starts(self, flash: ModelFlash) -> Boots:
        state = self.made.state
        bootloader, table = state.layout.chip.bootloader_offset, state.layout.table.offset
        for start, end in ((table, table + TABLE_AREA), (bootloader, table)):
            before, after = bytes(state.flash[start:end]), self.final[start:end]
            if not flash.holds(start, before) and not flash.holds(start, after):
                return Boots.NOTHING  # the bootloader takes half a table, but apps do not
        return min((self._started(flash, option) for option in self.options), key=_WORST_FIRST.index)

    def _started(self, flash: ModelFlash, option: BootOptions) -> Boots:
        at = flash.boot(self.made.state.layout.chip, option).booted_offset
        if at is None:
            return Boots.NOTHING
        (image,) = {image for image in self.known if flash.holds(at, image)} or {b""}
        assert image, f"an image that is not whole starts at {at:#x}"
        table = self.made.state.layout.table.offset
        moved = at == self.ends_at and flash.holds(table, self.final[table : table + TABLE_AREA])
        if image == self.app and (moved or image != self.old):
            return Boots.NEW_APP
        if image == self.old:
            return Boots.OLD_APP
        return Boots.UPDATER if image == self.updater else Boots.OTHER_APP

    def look_at_heads(self, flash: ModelFlash) -> None:
        """Where an image's first sector was written, the rest is there already."""
        for place in self.places:
            head = bytes(flash.data[place : place + SECTOR])
            if head[0] == 0xE9 and head != bytes(self.made.state.flash[place : place + SECTOR]):
                whole = any(flash.data.startswith(image, place) for image in self.known if image[:64] == head[:64])
                if whole:
                    self.finished.add((place, head))
                with_hash = (place, head) in self.finished and head[23]  # a copy that has served: it starts no more
                assert whole or with_hash, f"the image at {place:#x} begins before it is whole"


def _known_at(flash: bytes, slot: Partition | None, known: Sequence[bytes]) -> bytes:
    return next((image for image in known if slot and flash.startswith(image, slot.offset)), b"")


def _judge_order(made: Made, target: Target, plan: Plan) -> None:
    """First everything else, then the table, then otadata: unless the board would start less on that way. And never
    otadata before the table, unless it would start less behind it."""
    kinds = [step.kind for step in plan.steps]
    usual = sorted(plan.steps, key=lambda step: _LAST.index(step.kind) if step.kind in _LAST else -1)
    if StepKind.TABLE not in kinds or usual == list(plan.steps):
        return
    early = StepKind.OTADATA in kinds[: kinds.index(StepKind.TABLE)]
    watcher = _Watcher.of(made, target, plan)
    as_planned = _total(watcher, made, plan.steps)
    assert as_planned <= _total(watcher, made, usual), "the usual order is better"
    if early:
        table = kinds.index(StepKind.TABLE)
        waiting = [step for step in plan.steps[:table] if step.kind is StepKind.OTADATA]
        rest = [step for step in plan.steps if step not in waiting]
        behind = rest.index(plan.steps[table]) + 1
        assert as_planned < _total(watcher, made, [*rest[:behind], *waiting, *rest[behind:]]), "otadata could wait"


def _total(watcher: _Watcher, made: Made, steps: Sequence[Step]) -> list[int]:
    """Count the sectors in whose steps there starts nothing, another app, the updater."""
    flash, found = ModelFlash(made.state.flash), [0, 0, 0]
    before = watcher.starts(flash)
    for step in steps:
        seen = {before, *(watcher.starts(flash) for _ in _cuts(flash, step))}
        before = watcher.starts(flash)
        for number, kind in enumerate(_WORST_FIRST[:3]):
            found[number] += (kind in seen) * step.size // SECTOR
    return found


def resume(made: Made, plan: Plan, seed: int, number: int = 4) -> None:
    """Assert that a plan that was cut somewhere, leaving random bits in the sector at work, ends the same when it is
    gone on with from that step."""
    noise, final = random.Random(seed), followed(made.state, plan)
    sectors = [
        (index, piece.offset + at)
        for index, step in enumerate(plan.steps)
        for piece in step.pieces
        for at in range(0, len(piece.data), SECTOR)
    ]
    for index, place in noise.sample(sectors, min(number, len(sectors))):
        flash = bytearray(made.state.flash)
        for step in plan.steps[:index]:
            _write(flash, step)
        flash[place : place + SECTOR] = noise.randbytes(SECTOR)
        for step in plan.steps[index:]:
            _write(flash, step)
        assert flash == final


def _write(flash: bytearray, step: Step) -> None:
    for piece in step.pieces:
        flash[piece.offset : piece.end] = piece.data
