"""The registry of every problem code: how bad it is, why it is a problem, what to do, and where the rule comes from.

Codes are stable: command lines, scripts and documentation refer to them.
"""

from __future__ import annotations

from asym_studio.flash.rules.code import ProblemCode
from asym_studio.flash.rules.error_codes import ERROR_CODES
from asym_studio.flash.rules.hint_codes import HINT_CODES
from asym_studio.flash.rules.image_codes import ATTACHED_CODES
from asym_studio.flash.rules.source_codes import SOURCE_CODES
from asym_studio.flash.rules.warning_codes import WARNING_CODES

__all__ = ["CODES", "IMAGE_CODES", "ProblemCode"]

CODES: dict[str, ProblemCode] = {
    code.code: code for code in (*ERROR_CODES, *WARNING_CODES, *HINT_CODES, *SOURCE_CODES, *ATTACHED_CODES)
}

IMAGE_CODES = frozenset(code.code for code in ATTACHED_CODES)
"""The codes that are about an attached image. ESP-IDF's table generator does not see those."""
