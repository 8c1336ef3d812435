"""What may start, as answers to choose from, and what an answer was worth."""

from __future__ import annotations

from asym_studio.boot.result import BootResult
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.lessons.model import Frame, Judgement, Option
from asym_studio.lessons.views import app_rows, boot_view

NOTHING = "nothing"


def options_for(layout: Layout) -> tuple[Option, ...]:
    """Return each slot that may start, and that nothing does."""
    slots = {slot_id(layout.table[row].offset): layout.table[row].label for row in app_rows(layout)}
    options = tuple(Option(name, message("“{label}” starts.", label=label)) for name, label in slots.items())
    return (*options, Option(NOTHING, message("Nothing starts.")))


def outcome_of(layout: Layout, result: BootResult, answer: str, shown: Frame) -> Judgement:
    """Return whether an answer was what the simulator says, with the frame that shows it."""
    at = result.booted_offset
    right = NOTHING if at is None else slot_id(at)
    return Judgement(answer == right, boot_view(layout, result).sentence, (shown,))


def slot_id(offset: int) -> str:
    """Return the id of the option for the slot at that offset."""
    return f"slot-{offset:x}"
