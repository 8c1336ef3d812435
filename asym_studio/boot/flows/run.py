"""A flow from its first step to its end, and from any power loss on."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from asym_studio.boot.bootloader import boot
from asym_studio.boot.flows import kit, migrate, safeboot, seed, symmetric
from asym_studio.boot.flows.acts import Doer, idle_updater
from asym_studio.boot.flows.model import (
    Actor,
    Aftermath,
    Cut,
    Ending,
    FlowKind,
    FlowStep,
    Op,
    Phase,
    Scenario,
    Where,
)
from asym_studio.boot.flows.prepare import prepare
from asym_studio.boot.flows.world import Act, Card, Program, World
from asym_studio.boot.model_flash import Boots, ModelFlash
from asym_studio.boot.otadata import RECORD_SIZE, Record
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.flash.errors import message
from asym_studio.flash.units import SECTOR

MOST_RESTARTS = 12
"""After so many restarts without an end it counts as a loop, even if the flash is never the same again."""


@dataclass(frozen=True)
class _Flow:
    app: Callable[[World, bool], Program]
    updater: Callable[[World], Program]


_FLOWS = {
    FlowKind.SYMMETRIC: _Flow(symmetric.app, idle_updater),
    FlowKind.ASYMMETRIC_SD: _Flow(seed.app, seed.updater),
    FlowKind.ASYMMETRIC_KIT: _Flow(kit.app, kit.updater),
    FlowKind.SAFEBOOT: _Flow(safeboot.app, safeboot.tasmota),
    FlowKind.ONE_SHOT: _Flow(safeboot.app, safeboot.mycila),
    FlowKind.MIGRATE_AIR: _Flow(migrate.app, idle_updater),
    FlowKind.MIGRATE_CABLE: _Flow(migrate.over_cable, idle_updater),
}
ENDS = {
    Ending.NEW_APP: message("In the end the new app runs."),
    Ending.OLD_APP: message("In the end the old app runs."),
    Ending.OTHER_APP: message("In the end an app runs that nobody announced."),
    Ending.UPDATER_WAITS: message("In the end the updater runs and waits for somebody."),
    Ending.LOOPS: message("It restarts time and again."),
    Ending.NEEDS_CABLE: message("Nothing starts: only the cable helps."),
}
"""A sentence for each ending."""
_TORN = message("But the table is torn: the bootloader takes what is there of it, and the app refuses to run with it.")


class Run:
    """A flow that was played to its end, to be cut anywhere."""

    def __init__(self, first: World, *, started: bool = True) -> None:
        """Play on from a device at a moment; not `started`: power has just come back."""
        self.device = first.device
        self._first = first
        play = _Play(first.copy(), started=started)
        self.steps: tuple[FlowStep, ...] = tuple(play.steps())
        """All steps, from the first one to the end without a (further) power loss."""
        self._acts = tuple(play.acts)
        self.end: Ending = play.end
        """How it ends without a (further) power loss."""
        self.restarts: int = play.restarts
        """How often the chip came out of reset."""
        self._reached: list[tuple[int, World]] = []

    def flash_at(self, cut: Cut) -> bytes:
        """Return the whole flash as a power loss leaves it."""
        return bytes(self.model_at(cut).data)

    def model_at(self, cut: Cut) -> ModelFlash:
        """Return the flash as a power loss leaves it, to go on with."""
        return self._at(cut).flash

    def boot_at(self, cut: Cut) -> BootResult:
        """Return what the bootloader does after that power loss: `boots_at` also knows what apps refuse."""
        return boot(self.flash_at(cut), self.device.scenario.chip, self.device.boot_options)

    def boots_at(self, cut: Cut) -> Boots:
        """Return what starts after that power loss."""
        return self._at(cut).boots()

    def resume(self, cut: Cut) -> Aftermath:
        """Return what happens by itself when power comes back after a cut."""
        world = self._at(cut)
        boots, result = world.boots(), world.booted()
        torn = (_TORN,) if boots is Boots.NOTHING and result.verdict is Verdict.APP else ()
        play = _Play(world, started=False)
        steps = tuple(play.steps())
        return Aftermath(boots, steps, play.end, play.restarts, (*result.explanation, *torn, ENDS[play.end]))

    def after(self, cut: Cut) -> Run:
        """Return what happens by itself after a cut as a run, to be cut again."""
        return Run(self._at(cut), started=False)

    def _at(self, cut: Cut) -> World:
        """Return the device as a power loss leaves it. Raises ValueError for a step that there is not."""
        if not 0 <= cut.step < len(self._acts):
            raise ValueError(f"step {cut.step} of {len(self._acts)}")
        world = self._before(cut.step)
        if cut.where is Where.AFTER:
            world.apply(self._acts[cut.step])
        elif cut.where is Where.MIDDLE:
            world.apply(self._acts[cut.step], cut.part)
        world.flag = False
        return world

    def _before(self, step: int) -> World:
        """Return the device before a step. Most cuts follow one another, so it goes on from where the last one was."""
        try:
            done, world = self._reached.pop()  # taken: another thread would have to begin anew
        except IndexError:
            done, world = 0, self._first.copy()
        if done > step:
            done, world = 0, self._first.copy()
        for act in self._acts[done:step]:
            world.apply(act)
        self._reached[:] = [(step, world)]
        return world.copy()


class _Play:
    """One go: from a world to an ending."""

    def __init__(self, world: World, *, started: bool) -> None:
        self._world = world
        self._started = started
        self.acts: list[Act] = []
        self.end = Ending.LOOPS
        self.restarts = 0

    def steps(self) -> Iterator[FlowStep]:
        """Play it, step by step."""
        world = self._world
        for number, act in enumerate(self._all()):
            self.acts.append(act)
            world.apply(act)
            boots = world.boots()
            yield FlowStep(
                number,
                act.actor,
                act.op,
                act.phase,
                act.what,
                boots,
                world.booted().label if boots is not Boots.NOTHING else None,
                act.offset,
                act.size,
                world.device.label_at(act.offset) if act.size else None,
            )

    def _all(self) -> Iterator[Act]:
        """Yield all acts; each is applied before the next is asked for."""
        world = self._world
        flow = _FLOWS[world.device.scenario.kind]
        seen: set[tuple[bytes, Card, bool]] = set()
        program: Program | None = flow.app(world, True) if self._started else None
        while True:
            if program is not None:
                ending = yield from program
                if ending is not None:
                    self.end = ending
                    return
            state = world.state()
            if state in seen or self.restarts >= MOST_RESTARTS:
                return
            seen.add(state)
            self.restarts += 1
            program = yield from self._boot(flow)
            if program is None:
                self.end = Ending.NEEDS_CABLE
                return

    def _boot(self, flow: _Flow) -> Generator[Act, None, Program | None]:
        """Boot, with what the bootloader writes, and return what then runs."""
        world, result = self._world, self._world.booted()
        world.running, world.running_at = world.boots(), result.booted_offset
        does = Doer(world, Actor.BOOTLOADER)
        starts = world.running is not Boots.NOTHING
        if starts:
            yield does.says(Phase.SWITCHING, message("The bootloader starts {label}.", label=result.label or ""))
        else:
            yield does.says(Phase.SWITCHING, message("The bootloader finds nothing that it can start."))
        for offset, sector in result.writes:
            what = message("The bootloader erases an otadata sector to rewrite its record.")
            yield Act(Actor.BOOTLOADER, Op.ERASE, Phase.SWITCHING, what, offset, SECTOR)
            record = Record.unpack(sector)
            what = message(
                "It writes the record: sequence {sequence}, {state}.", sequence=record.sequence, state=record.state_name
            )
            yield Act(Actor.BOOTLOADER, Op.SELECT, Phase.SWITCHING, what, offset, RECORD_SIZE, sector[:RECORD_SIZE])
        if not starts:
            return None
        return flow.updater(world) if world.running is Boots.UPDATER else flow.app(world, False)


def start_run(scenario: Scenario) -> Run:
    """Play a flow to its end. Raises FlowDoesNotApply where the layout lacks what it needs."""
    return Run(World.at_first(prepare(scenario)))
