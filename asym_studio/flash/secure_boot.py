"""The secure boot schemes, and what each asks of an app partition."""

from __future__ import annotations

from enum import Enum

from asym_studio.flash.units import BLOCK, SECTOR


class SecureBoot(Enum):
    """Which secure boot scheme the apps are signed for; it decides how their sizes are rounded."""

    NONE = "none"
    V1 = "v1"
    V2 = "v2"

    @property
    def app_size_step(self) -> int:
        """What an app partition's size must be a multiple of (gen_esp32part.py): 64 KB with v1, else 4 KB."""
        return BLOCK if self is SecureBoot.V1 else SECTOR
