"""Every code of every layer, for who explains them: the window and the reference documentation."""

from __future__ import annotations

from functools import cache

from asym_studio.board.codes import BOARD_CODES
from asym_studio.files.codes import FILE_CODES
from asym_studio.flash.rules.code import ProblemCode
from asym_studio.flash.rules.codes import CODES
from asym_studio.kit.codes import KIT_CODES
from asym_studio.plan.migration.codes import MIGRATION_CODES


@cache
def code_sections() -> dict[str, tuple[ProblemCode, ...]]:
    """Return all codes by what they are about, sorted by their names within it."""
    parts = {
        "Tables and images": CODES,
        "Files and projects": FILE_CODES,
        "Boards and backups": BOARD_CODES,
        "Migrations": MIGRATION_CODES,
        "Firmware kits": KIT_CODES,
    }
    return {title: tuple(sorted(codes.values(), key=lambda code: code.code)) for title, codes in parts.items()}


@cache
def all_codes() -> dict[str, ProblemCode]:
    """Return all codes by their names."""
    return {code.code: code for codes in code_sections().values() for code in codes}
