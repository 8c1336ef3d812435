"""What ESP-IDF's own tool refuses."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import TOOL, ProblemCode

ERROR_CODES: tuple[ProblemCode, ...] = (
    ProblemCode(
        "offset-unaligned",
        Severity.ERROR,
        "An app partition must start at a multiple of 64 KB, any other at a multiple of 4 KB.",
        "Move it to the nearest such place that is free.",
        TOOL,
    ),
    ProblemCode(
        "app-size-unaligned",
        Severity.ERROR,
        "The size of an app partition must be a multiple of 4 KB, with secure boot v1 of 64 KB.",
        "Round the size up or down.",
        TOOL,
    ),
    ProblemCode(
        "label-duplicate",
        Severity.ERROR,
        "Two partitions have the same label.",
        "Rename one of them.",
        TOOL,
    ),
    ProblemCode(
        "label-not-writable",
        Severity.ERROR,
        "A label has a character that cannot be stored as UTF-8.",
        "Type the label anew.",
        TOOL,
    ),
    ProblemCode(
        "overlap",
        Severity.ERROR,
        "A partition starts before the one below it has ended.",
        "Move it up, or make the other one smaller.",
        TOOL,
    ),
    ProblemCode(
        "offset-in-table-area",
        Severity.ERROR,
        "A partition starts where the bootloader or the partition table lies.",
        "Move it behind the partition table.",
        TOOL,
    ),
    ProblemCode(
        "otadata-several",
        Severity.ERROR,
        "There are several otadata partitions.",
        "Keep one; give the others another subtype or delete them.",
        TOOL,
    ),
    ProblemCode(
        "otadata-size",
        Severity.ERROR,
        "The otadata partition is not exactly 8 KB (0x2000).",
        "Give it exactly that size.",
        TOOL,
    ),
    ProblemCode(
        "tee-otadata-several",
        Severity.ERROR,
        "There are several tee_ota partitions.",
        "Keep one; give the others another subtype or delete them.",
        TOOL,
    ),
    ProblemCode(
        "tee-otadata-size",
        Severity.ERROR,
        "The tee_ota partition is not exactly 8 KB (0x2000).",
        "Give it exactly that size.",
        TOOL,
    ),
    ProblemCode(
        "nvs-too-small",
        Severity.ERROR,
        "An nvs partition of less than 12 KB (0x3000) cannot be written.",
        "Make it larger, or flag it readonly if it is only read.",
        TOOL,
    ),
    ProblemCode(
        "readonly-not-allowed",
        Severity.ERROR,
        "An otadata or coredump partition is flagged readonly, but it is always written.",
        "Remove the flag.",
        TOOL,
    ),
    ProblemCode(
        "beyond-flash",
        Severity.ERROR,
        "The highest partition ends beyond the end of the flash.",
        "Make partitions smaller, or use a board with more flash.",
        TOOL,
    ),
    ProblemCode(
        "rows-too-many",
        Severity.ERROR,
        "The table has more than 94 partitions (95 without an MD5 row).",
        "Delete some.",
        TOOL,
    ),
    ProblemCode(
        "number-out-of-range",
        Severity.ERROR,
        "A type, subtype, offset or size does not fit its field in a partition table.",
        "Correct the number.",
        TOOL,
    ),
)
