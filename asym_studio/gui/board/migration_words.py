"""A migration in words: what becomes of each partition, what each step does, what starts after a power cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asym_studio.flash.errors import Message
from asym_studio.flash.table import Partition
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.gui.i18n import figure, tr, translated
from asym_studio.plan.migration import Boots, Fate, FateKind, Plan, Step, StepKind

CARRIED = (FateKind.KEPT, FateKind.MOVED, FateKind.GROWN, FateKind.SHRUNK, FateKind.REWRITTEN)
"""The fates in which the old partition lives on in the new one, so that a band joins them."""


def pairs(plan: Plan) -> list[tuple[Partition | None, Partition | None]]:
    """Return which old partition is which new one; what is replaced goes, and what replaces it is new."""
    found: list[tuple[Partition | None, Partition | None]] = []
    for fate in plan.fates:
        if fate.kind in CARRIED or fate.before is None or fate.after is None:
            found.append((fate.before, fate.after))
        else:
            found += [(fate.before, None), (None, fate.after)]
    return found


def fate_cells(fate: Fate) -> tuple[str, ...]:
    """Return a partition's row: its name, what becomes of it, where it was, where it will be, and why."""
    what = fate_word(fate.kind)
    if fate.lost:
        what = tr("{what} — lost, in the backup only", "migration", what=what)
    return (fate.label, what, _place(fate.before), _place(fate.after), translated(fate.reason))


def step_cells(number: int, step: Step) -> tuple[str, ...]:
    """Return a step's row: its number, what it does, where, how much, and what starts if the power goes there."""
    why = translated(step.reason)
    what = tr(
        "{what} {label}: {why}",
        "migration",
        what=step_word(step.kind),
        label=_step_label(step.kind, step.label),
        why=why,
    )
    starts = boots_word(step.boots)
    if step.risk:
        starts = tr("{starts} ({dark} of {cuts} moments)", "migration", starts=starts, dark=step.dark, cuts=step.cuts)
    return (str(number), what, hexadecimal(step.offset), human(step.size), starts)


def fate_word(kind: FateKind) -> str:
    """Return what becomes of a partition, in a word or two."""
    return {
        FateKind.KEPT: tr("kept", "migration"),
        FateKind.MOVED: tr("moved", "migration"),
        FateKind.GROWN: tr("grown", "migration"),
        FateKind.SHRUNK: tr("shrunk", "migration"),
        FateKind.INSTALLED: tr("installed from a file", "migration"),
        FateKind.ERASED: tr("erased", "migration"),
        FateKind.REWRITTEN: tr("rewritten", "migration"),
        FateKind.EMPTY: tr("left without an app", "migration"),
        FateKind.DROPPED: tr("dropped", "migration"),
    }[kind]


def step_word(kind: StepKind) -> str:
    """Return what a step does."""
    return {
        StepKind.INVALIDATE: tr("Invalidate", "migration"),
        StepKind.STAGE: tr("Put a spare copy into", "migration"),
        StepKind.WRITE: tr("Write", "migration"),
        StepKind.COPY: tr("Copy", "migration"),
        StepKind.ERASE: tr("Erase", "migration"),
        StepKind.TABLE: tr("Write the", "migration"),
        StepKind.OTADATA: tr("Select the app in", "migration"),
        StepKind.HEADER: tr("Correct the header of the", "migration"),
    }[kind]


def _step_label(kind: StepKind, label: str) -> str:
    """Return what a step is about: a partition's label, or the name of what is no partition."""
    return {StepKind.TABLE: tr("partition table", "board"), StepKind.HEADER: tr("bootloader", "board")}.get(kind, label)


def progress_title(title: Message, stages: Sequence[Mapping[str, Any]]) -> str:
    """Return the title of one of a journal's steps in the window's language; of what is no step, nothing."""
    number = title.values.get("number")
    if not isinstance(number, int) or not title.template.startswith("Step {number}") or number > len(stages):
        return ""
    try:
        kind, label = StepKind(stages[number - 1]["kind"]), str(stages[number - 1]["partition"])
    except (KeyError, ValueError, TypeError):  # a journal may say anything
        return ""
    return tr(
        "Step {number} of {all}: {what} {label}",
        "migration",
        number=number,
        all=len(stages),
        what=step_word(kind),
        label=_step_label(kind, label),
    )


def boots_word(boots: Boots) -> str:
    """Return what starts after a power cut."""
    return {
        Boots.OLD_APP: tr("the old app", "migration"),
        Boots.NEW_APP: tr("the new app", "migration"),
        Boots.UPDATER: tr("the updater", "migration"),
        Boots.OTHER_APP: tr("another app that was there", "migration"),
        Boots.NOTHING: tr("nothing until resumed", "migration"),
    }[boots]


def dark_sentence(plan: Plan) -> str:
    """Return in how many moments the board would start nothing."""
    tried = tr("A power cut was tried at {cuts} moments.", "migration", cuts=figure(plan.cuts))
    if not plan.dark.cuts:
        return tr("{tried} After every one of them the board starts an app.", "migration", tried=tried)
    return tr(
        "{tried} After {dark} of them, in {steps} of {all} steps ({seconds} s in all), the board starts nothing until "
        "the migration is resumed. Keep the cable in place.",
        "migration",
        tried=tried,
        dark=figure(plan.dark.cuts),
        steps=plan.dark.steps,
        all=len(plan.steps),
        seconds=f"{plan.dark.seconds:.2f}",
    )


def amounts_sentence(plan: Plan) -> str:
    """Return how much is written, and how long that takes."""
    return tr(
        "Writes {written}, only sectors that differ; takes about {seconds} s.",
        "migration",
        written=describe(plan.bytes_written),
        seconds=max(1, round(plan.seconds)),
    )


def _place(partition: Partition | None) -> str:
    if partition is None:
        return "–"
    return tr("{size} at {offset}", "migration", size=human(partition.size), offset=hexadecimal(partition.offset))
