"""What can be wrong with an image that is attached to a partition."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import BOOTLOADER, IMAGE, STUDIO, ProblemCode

ATTACHED_CODES: tuple[ProblemCode, ...] = (
    ProblemCode(
        "attached-too-large",
        Severity.ERROR,
        "An attached image is larger than its partition: it cannot be flashed.",
        "Make the partition larger, or the image smaller.",
        BOOTLOADER,
    ),
    ProblemCode(
        "attached-nearly-full",
        Severity.WARNING,
        "An attached image leaves less than 5 % of its partition free, so that the next release may not fit.",
        "Make the partition larger while boards can still be given another layout.",
        "ESP-IDF check_sizes.py",
    ),
    ProblemCode(
        "attached-wrong-chip",
        Severity.WARNING,
        "An attached image was built for another chip: the bootloader refuses it.",
        "Build it for the layout's chip, or choose the other chip.",
        BOOTLOADER,
    ),
    ProblemCode(
        "attached-flash-size",
        Severity.WARNING,
        "An attached image was built for a larger flash than the layout has.",
        "Set the flash size of the build to the board's.",
        IMAGE,
    ),
    ProblemCode(
        "attached-mmu-page",
        Severity.WARNING,
        "An attached image cannot run from its slot: the slot does not start at a multiple of the image's MMU page, or "
        "a segment of the image is not laid out for it.",
        "Move the partition, or build the image for the usual MMU page.",
        BOOTLOADER,
    ),
    ProblemCode(
        "attached-revision",
        Severity.WARNING,
        "An attached image asks for chip revisions that contradict each other: it boots on no chip.",
        "Correct the minimum and maximum chip revision of the build.",
        BOOTLOADER,
    ),
    ProblemCode(
        "attached-over-16mb",
        Severity.WARNING,
        "An attached image is larger than 16 MB, which the bootloader of this chip refuses.",
        "Make the image smaller.",
        BOOTLOADER,
    ),
    ProblemCode(
        "attached-damaged",
        Severity.WARNING,
        "An attached image is damaged: its checksum, hash or signed digest is wrong, or its end is missing.",
        "Build it again.",
        IMAGE,
    ),
    ProblemCode(
        "attached-unreadable",
        Severity.WARNING,
        "An attached image cannot be read.",
        "Build it, correct its path, or detach it.",
        STUDIO,
    ),
    ProblemCode(
        "attached-to-nothing",
        Severity.WARNING,
        "An image is attached to a label that the table does not have.",
        "Rename the partition, or detach the image.",
        STUDIO,
    ),
)
