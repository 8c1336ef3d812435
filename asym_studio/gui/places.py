"""Where the window keeps what it remembers: settings and recovery files."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import platformdirs

from asym_studio.files.store import read_bounded, write_atomically
from asym_studio.flash.errors import StudioError

HOME_VARIABLE = "ASYM_STUDIO_HOME"
"""Where it is set, everything lies below that folder instead of in the user's own folders (portable use, tests)."""
_NAME = "asym-studio"
_LARGEST_SETTINGS = 1 << 20


def config_folder() -> Path:
    """Return the folder of settings and recent files; it may not exist."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "config" if home else platformdirs.user_config_path(_NAME)


def recovery_folder() -> Path:
    """Return the folder of unsaved work; it may not exist."""
    home = os.environ.get(HOME_VARIABLE)
    state = Path(home) / "state" if home else platformdirs.user_state_path(_NAME)
    return state / "recovery"


def read_settings(name: str) -> dict[str, Any]:
    """Return the settings file of that name; a missing or damaged one is empty."""
    try:
        found = json.loads(read_bounded(config_folder() / name, _LARGEST_SETTINGS))
    except (StudioError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def write_settings(name: str, values: dict[str, Any]) -> None:
    """Write a settings file. Settings are a convenience: one that cannot be written is let go."""
    path = config_folder() / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, (json.dumps(values, indent=2) + "\n").encode())
    except (OSError, StudioError):
        return
