"""Update flows on a model flash: every erase and write in order, cut anywhere, judged by the bootloader simulator."""

from asym_studio.boot.flows.model import (
    Actor,
    Aftermath,
    CableStep,
    CardState,
    Cut,
    Ending,
    FlowDoesNotApply,
    FlowKind,
    FlowOptions,
    FlowStep,
    ImageState,
    Op,
    Phase,
    Scenario,
    Where,
    claims_power_safe,
    options_of,
)
from asym_studio.boot.flows.run import Run, start_run

__all__ = [
    "Actor",
    "Aftermath",
    "CableStep",
    "CardState",
    "Cut",
    "Ending",
    "FlowDoesNotApply",
    "FlowKind",
    "FlowOptions",
    "FlowStep",
    "ImageState",
    "Op",
    "Phase",
    "Run",
    "Scenario",
    "Where",
    "claims_power_safe",
    "options_of",
    "start_run",
]
