"""Migration: from what is on a board to another table with its images, nothing lost, least time without an app."""

from asym_studio.boot.model_flash import Boots
from asym_studio.plan.migration.model import (
    BoardState,
    Dark,
    Fate,
    FateKind,
    MigrationRefused,
    Piece,
    Plan,
    Rates,
    Security,
    Step,
    StepKind,
    Target,
)
from asym_studio.plan.migration.planning import final_flash, plan_migration
from asym_studio.plan.migration.replay import Proof, prove

__all__ = [
    "BoardState",
    "Boots",
    "Dark",
    "Fate",
    "FateKind",
    "MigrationRefused",
    "Piece",
    "Plan",
    "Proof",
    "Rates",
    "Security",
    "Step",
    "StepKind",
    "Target",
    "final_flash",
    "plan_migration",
    "prove",
]
