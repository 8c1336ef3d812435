"""The registry of the errors with which a kit is refused; `flash.rules.codes` holds those of the table itself."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import STUDIO, ProblemCode

_E = Severity.ERROR

_ALL = (
    ProblemCode(
        "kit-without-app",
        _E,
        "The layout has no slot that the bootloader starts, so there is nothing to build firmware for.",
        "Add an app partition (factory or ota_0).",
        STUDIO,
    ),
    ProblemCode(
        "kit-label-unknown", _E, "The label is not that of a slot that the bootloader starts.", "Name another.", STUDIO
    ),
    ProblemCode(
        "kit-same-slot",
        _E,
        "One slot cannot be both the app's and the updater's.",
        "Name two slots, or leave one of them open.",
        STUDIO,
    ),
    ProblemCode(
        "kit-no-staging",
        _E,
        "There is no partition in which an update could wait for the updater.",
        "Choose another staging place, or add a data partition.",
        STUDIO,
    ),
    ProblemCode(
        "kit-no-sdmmc", _E, "The chip has no SDMMC host.", "Use the card over SPI, or a data partition.", STUDIO
    ),
    ProblemCode(
        "kit-pins-wrong",
        _E,
        "The pins of the card are not complete, or one is used twice.",
        "Name each pin once, as GPIO 0 to 63.",
        STUDIO,
    ),
)

KIT_CODES: dict[str, ProblemCode] = {code.code: code for code in _ALL}
"""Every code that `kit/` adds to `flash.rules.codes.CODES`."""
