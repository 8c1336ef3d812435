"""Update flows as frames: a run of thousands of steps in a few dozen pictures, and power losses anywhere in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from asym_studio.boot.flows.model import Actor, Cut, Ending, FlowStep, Op, Phase, Where
from asym_studio.boot.flows.run import Run
from asym_studio.boot.model_flash import Boots, ModelFlash
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import BLOCK, SECTOR, describe
from asym_studio.lessons.model import (
    BootView,
    CutTask,
    Frame,
    Holds,
    Instant,
    Judgement,
    Mark,
    Option,
    OtadataView,
    Stroke,
    Tone,
)
from asym_studio.lessons.views import boot_view, fills_of, otadata_row, otadata_view
from asym_studio.plan.migration import Rates

MOST_FRAMES = 48
"""How many pictures a run has at most."""
_LONG = 16
_PIECES = 6
_PAGE = 256

ACTORS = {
    Actor.APP: message("The app"),
    Actor.UPDATER: message("The updater"),
    Actor.BOOTLOADER: message("The bootloader"),
    Actor.COMPUTER: message("The computer"),
}
PHASES = {
    Phase.DOWNLOADING: message("Download"),
    Phase.SWITCHING: message("Switch"),
    Phase.ERASING: message("Erase"),
    Phase.WRITING: message("Write"),
    Phase.VERIFYING: message("Verify"),
    Phase.TABLE: message("Table"),
    Phase.SELECTING: message("Select"),
    Phase.CONFIRMING: message("Confirm"),
}
STARTS = {
    Boots.OLD_APP: message("The old app starts."),
    Boots.NEW_APP: message("The new app starts."),
    Boots.UPDATER: message("The updater starts."),
    Boots.OTHER_APP: message("An app starts that nobody announced."),
    Boots.NOTHING: message("Nothing starts."),
}
ENDINGS = {
    Ending.NEW_APP: message("It then goes on by itself: in the end the new app runs."),
    Ending.OLD_APP: message("In the end the old app runs; the update can be tried again."),
    Ending.OTHER_APP: message("In the end an app runs that nobody announced."),
    Ending.UPDATER_WAITS: message("In the end the updater runs and waits for somebody."),
    Ending.LOOPS: message("It then restarts time and again; nobody gets out of that without help."),
    Ending.NEEDS_CABLE: message("Only a cable helps now."),
}
_DONE = message("The update is done.")
_STROKES = {Op.ERASE: Stroke.ERASE, Op.PROGRAM: Stroke.PROGRAM, Op.SELECT: Stroke.PROGRAM, Op.VERIFY: Stroke.VERIFY}
_TONES = {
    Boots.OLD_APP: Tone.GOOD,
    Boots.NEW_APP: Tone.GOOD,
    Boots.UPDATER: Tone.MIND,
    Boots.OTHER_APP: Tone.MIND,
    Boots.NOTHING: Tone.BAD,
}


@dataclass(frozen=True)
class Chunk:
    """The steps first to end (exclusive) that one frame stands for."""

    first: int
    end: int

    @property
    def count(self) -> int:
        """How many steps."""
        return self.end - self.first


def chunks(steps: Sequence[FlowStep]) -> tuple[Chunk, ...]:
    """Return the steps in few pieces: what does the same with the same outcome goes together."""
    groups = [len(list(group)) for _, group in groupby(steps, _kind)]
    lengths = [length for group in groups for length in _pieces(group)]
    while len(lengths) > MOST_FRAMES:
        at = min(range(len(lengths) - 1), key=lambda n: lengths[n] + lengths[n + 1])
        lengths[at : at + 2] = [lengths[at] + lengths[at + 1]]
    ends = [sum(lengths[: number + 1]) for number in range(len(lengths))]
    return tuple(Chunk(end - length, end) for end, length in zip(ends, lengths, strict=True))


def _kind(step: FlowStep) -> tuple[object, ...]:
    coarse = step.phase in (Phase.ERASING, Phase.WRITING, Phase.DOWNLOADING, Phase.TABLE)
    return step.phase, step.actor, step.label, step.boots, step.booted, None if coarse else step.op


def _pieces(length: int) -> Iterator[int]:
    count = _PIECES if length > _LONG else 1
    for number in range(count):
        yield length * (number + 1) // count - length * number // count


class FlowScene:
    """The frames of a run, and what comes of a cut in them."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.chunks = chunks(run.steps)
        self._shown: ModelFlash | None = None
        self._latest: tuple[Cut, Boots, Frame] | None = None

    def frames(self) -> tuple[Frame, ...]:
        """Return one frame for each chunk: the flash when its last step is done."""
        return tuple(self._frame(chunk) for chunk in self.chunks)

    def cut_task(self, question: Message) -> CutTask:
        """Return the task to cut this run anywhere."""
        return CutTask(question, self.options(), self.judge)

    def options(self) -> tuple[Option, ...]:
        """Return what may start."""
        possible = [Boots.OLD_APP, Boots.NEW_APP]
        if self.run.device.updater is not None:
            possible.append(Boots.UPDATER)
        seen = {step.boots for step in self.run.steps}
        possible += [Boots.OTHER_APP] if Boots.OTHER_APP in seen else []
        return tuple(Option(boots.name.lower(), STARTS[boots]) for boots in (*possible, Boots.NOTHING))

    def judge(self, frame: int, within: float, answer: str | None) -> Judgement:
        """Cut there and say what starts. Never raises: places outside the run count as its first or last."""
        boots, shown = self._comes_of(self.cut_at(frame, within))
        right = answer is not None and answer == boots.name.lower()
        return Judgement(right, STARTS[boots], (shown,))

    def _comes_of(self, cut: Cut) -> tuple[Boots, Frame]:
        """Return what starts after a cut, and its picture; the latest is kept, to be asked for with each answer."""
        if self._latest is not None and self._latest[0] == cut:
            return self._latest[1:]
        after = self.run.resume(cut)
        done = after.boots is Boots.NEW_APP and after.end is Ending.NEW_APP
        sentence = _DONE if done else ENDINGS[after.end]
        shown = self.picture(cut, message("The power is back"), sentence, after.boots)
        shown = replace(shown, facts=((message("restarts"), message("{count}", count=after.restarts)),))
        self._latest = cut, after.boots, shown
        return after.boots, shown

    def cut_at(self, frame: int, within: float) -> Cut:
        """Return the power loss that a place on the timeline stands for."""
        chunk = self.chunks[min(max(frame, 0), len(self.chunks) - 1)]
        place = min(max(0.0, within), 1.0)  # in this order no number counts as 0
        if place >= 1.0:
            return Cut(chunk.end - 1, Where.AFTER)
        number, part = divmod(place * chunk.count, 1)
        step = chunk.first + min(int(number), chunk.count - 1)
        if part < 0.01 or not self.run.steps[step].changes_flash:
            return Cut(step, Where.BEFORE)
        return Cut(step, Where.MIDDLE, min(part, 0.99))

    def _frame(self, chunk: Chunk) -> Frame:
        steps = self.run.steps[chunk.first : chunk.end]
        last = steps[-1]
        picture = self.picture(Cut(chunk.end - 1, Where.AFTER), ACTORS[last.actor], _sentence(steps))
        return replace(
            picture,
            phase=PHASES[last.phase],
            weight=len(steps),
            seconds=sum(seconds_of(step) for step in steps),
            marks=_marks(steps),
            otadata=self._otadata(picture, steps),
        )

    def _otadata(self, picture: Frame, steps: Sequence[FlowStep]) -> OtadataView | None:
        row = otadata_row(picture.layout)
        if picture.otadata is None or row is None:
            return picture.otadata
        touched = [step.offset for step in steps if step.changes_flash and row.offset <= step.offset < row.end]
        return replace(picture.otadata, changed=(touched[-1] - row.offset) // SECTOR) if touched else picture.otadata

    def picture(self, cut: Cut, title: Message, sentence: Message, boots: Boots | None = None) -> Frame:
        """Return the flash as a power loss leaves it; `boots` is what then starts, where that is known."""
        device = self.run.device
        flash = self._flash(cut)
        layout = self._layout(flash)
        images = ((Holds.NEW_APP, device.file), (Holds.OLD_APP, device.old_app), (Holds.UPDATER, device.updater_image))
        tables = tuple(table for table in (device.table_before, device.table_after) if table)
        if boots is None:
            boots = self.run.steps[cut.step].boots if cut.where is Where.AFTER else self.run.boots_at(cut)
        return Frame(
            layout,
            title,
            sentence,
            fills=fills_of(layout, flash, images, tables),
            boots=self._boot_view(layout, flash, boots),
            otadata=otadata_view(layout, flash.data),
            instant=lambda: Instant(self.run.flash_at(cut), device.boot_options),
        )

    def _boot_view(self, layout: Layout, flash: ModelFlash, boots: Boots) -> BootView:
        view = boot_view(layout, flash.boot(layout.chip, self.run.device.boot_options))
        if boots is Boots.NOTHING and view.label is not None:  # a torn table that the bootloader takes; no app does
            torn = message("Nothing works: the app that the bootloader starts refuses the torn table.")
            return BootView(Tone.BAD, torn, why=view.why)
        return replace(view, tone=_TONES[boots])

    def _flash(self, cut: Cut) -> ModelFlash:
        """Return the flash there. One model is brought up to date, so that what has not changed is not read again."""
        data = self.run.model_at(cut).data
        if self._shown is None:
            self._shown = ModelFlash(data)
        shown = self._shown
        for block in range(0, len(data), BLOCK):
            if shown.data.startswith(data[block : block + BLOCK], block):
                continue
            for at in range(block, min(block + BLOCK, len(data)), SECTOR):
                shown.write(at, data[at : at + SECTOR])
        return shown

    def _layout(self, flash: ModelFlash) -> Layout:
        """Return the layout whose table is on the flash: a migration changes it."""
        device, target = self.run.device, self.run.device.scenario.target
        at = device.layout.table.offset
        if target is not None and device.table_after and flash.data.startswith(device.table_after, at):
            return target
        return device.layout


def _sentence(steps: Sequence[FlowStep]) -> Message:
    if len(steps) == 1 or len({step.op for step in steps} & {Op.ERASE, Op.PROGRAM}) == 0:
        return steps[-1].what
    size = sum(step.size for step in steps if step.op is Op.PROGRAM)
    label = steps[-1].label or ""
    if not size:
        size = sum(step.size for step in steps if step.op is Op.ERASE)
        return message("Erase {count} sectors of {label}: {size}.", count=len(steps), label=label, size=describe(size))
    return message("Write {size} to {label}, sector by sector.", label=label, size=describe(size))


def _marks(steps: Sequence[FlowStep]) -> tuple[Mark, ...]:
    touching = [step for step in steps if step.size and step.op in _STROKES]
    if not touching:
        return ()
    writing = [step for step in touching if step.op is not Op.VERIFY] or touching
    stroke = _STROKES[Op.PROGRAM if any(step.op is Op.PROGRAM for step in writing) else writing[-1].op]
    first, end = min(step.offset for step in writing), max(step.offset + step.size for step in writing)
    return (Mark(first, end - first, stroke),)


def seconds_of(step: FlowStep, rates: Rates | None = None) -> float:
    """Return how long a step takes on a real chip, from data-sheet values; reading is counted as nothing."""
    rates = rates or Rates()
    if step.op is Op.ERASE:
        return rates.sector_erase
    if step.op in (Op.PROGRAM, Op.SELECT):
        return rates.page_program * -(-step.size // _PAGE)
    return 0.0
