"""Linux's rule for the boards' USB bridges: whether it is installed, and where ours lies.

The rule lets whoever sits at the computer use a board, and keeps ModemManager from talking to it. Packages install it;
`pip` cannot.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from asym_studio.files.resources import resource

NAME = "60-asym-studio.rules"
FOLDERS = (
    Path("/etc/udev/rules.d"),
    Path("/run/udev/rules.d"),
    Path("/usr/local/lib/udev/rules.d"),
    Path("/usr/lib/udev/rules.d"),
    Path("/lib/udev/rules.d"),
)
"""Where udev looks for rules; a file in an earlier folder hides those of its name in the later ones."""
_CONTROL = Path("/run/udev/control")
_SAME_PURPOSE = ("99-platformio-udev.rules",)
"""Rules of other programs that do the same for the same bridges."""


class RuleState(Enum):
    """Whether udev knows the rule."""

    NO_UDEV = "no udev"
    MISSING = "missing"
    OTHER = "other"
    DIFFERENT = "different"
    INSTALLED = "installed"


@dataclass(frozen=True)
class InstalledRule:
    """What was found, and the file where it was; no file where there is none."""

    state: RuleState
    path: Path | None = None


def own_rules() -> Path:
    """Return the rules file that comes with the program. Raises InputUnreadable without resources."""
    return resource("linux", NAME)


def installed_rule(folders: Sequence[Path] = FOLDERS, control: Path = _CONTROL) -> InstalledRule:
    """Look for the rule. `control` is there where udev runs. Raises InputUnreadable without resources."""
    if not control.exists():
        return InstalledRule(RuleState.NO_UDEV)
    for folder in folders:
        if (path := folder / NAME).exists():
            same = _rules_of(path) == _rules_of(own_rules())
            return InstalledRule(RuleState.INSTALLED if same else RuleState.DIFFERENT, path)
    for name in _SAME_PURPOSE:
        for folder in folders:
            if (path := folder / name).exists():
                return InstalledRule(RuleState.OTHER, path)
    return InstalledRule(RuleState.MISSING)


def install_commands() -> str:
    """Return the shell commands that install the rule. Raises InputUnreadable without resources.

    root does not read the file itself: inside an AppImage or a sandbox it could not.
    """
    target = FOLDERS[0] / NAME
    return (
        f"cat {shlex.quote(str(own_rules()))} | sudo tee {target} >/dev/null && "
        "sudo udevadm control --reload && sudo udevadm trigger --subsystem-match=tty"
    )


def _rules_of(path: Path) -> list[str]:
    """Return a file's rules without comments and blank lines; none where it cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
