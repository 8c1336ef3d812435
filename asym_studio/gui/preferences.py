"""What the window remembers between two runs: theme, scale, geometry and the folder that was last used."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, cast

from asym_studio.gui.places import read_settings, write_settings

_FILE = "window.json"
MOST_HEADROOM = 50
"""Percent."""
_CHOICES: Mapping[str, Collection[object]] = {
    "language": ("system", "en", "de", "zh_CN"),
    "theme": ("system", "light", "dark"),
    "scale": ("readable", "true"),
    "policy": ("stop", "push", "trade"),
    "headroom": range(MOST_HEADROOM + 1),
}


@dataclass(frozen=True)
class Preferences:
    """The remembered choices. `geometry` is Qt's own state in base64.

    `headroom` is what the Fit panel starts with, in percent; `reduced_motion` stills the window even where the system
    lets things move.
    """

    language: str = "system"
    theme: str = "system"
    scale: str = "readable"
    policy: str = "stop"
    headroom: int = 0
    reduced_motion: bool = False
    geometry: str = ""
    folder: str = ""

    def remember(self, **changes: str | int) -> Preferences:
        """Return these preferences with some changed, and write them."""
        changed = replace(self, **cast("dict[str, Any]", changes))
        if changed != self:
            write_settings(_FILE, asdict(changed))
        return changed


def load_preferences() -> Preferences:
    """Return what was remembered; whatever is missing or makes no sense has its default."""
    stored = read_settings(_FILE)
    return Preferences(**{entry.name: stored[entry.name] for entry in fields(Preferences) if _fits(entry.name, stored)})


def _fits(name: str, stored: dict[str, Any]) -> bool:
    value = stored.get(name)
    return type(value) is type(getattr(Preferences, name)) and value in _CHOICES.get(name, (value,))
