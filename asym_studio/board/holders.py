"""Who may use a serial port, and who has it now: as far as the system tells."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from asym_studio.flash.errors import Message, message

_USUAL_GROUP = "dialout"
UDEV_RULES = "60-asym-studio.rules"
"""The rules file that packages install and `resources/linux` holds."""


def port_group(port: str) -> str:
    """Return the group that may use the port; `dialout` where the system does not say."""
    try:
        return Path(port).group()
    except (KeyError, OSError, NotImplementedError, ValueError):
        return _USUAL_GROUP


def access_remedy(port: str) -> Message:
    """Return what to do to be allowed to use the port."""
    if not sys.platform.startswith("linux"):
        return message("Allow this program to use serial ports in the system's settings.")
    group = port_group(port)
    if group == "root":
        return message(
            "Install the udev rule that comes with Asym Studio ({rules}) in /etc/udev/rules.d, and plug the board in "
            "again.",
            rules=UDEV_RULES,
        )
    return message(
        "Join its group: sudo usermod -aG {group} $USER, then log out and in again; or install the udev rule that "
        "comes with Asym Studio ({rules}) in /etc/udev/rules.d.",
        group=group,
        rules=UDEV_RULES,
    )


def holder_sentence(port: str) -> Message:
    """Return the sentence that another program has the port, by name where it can be told."""
    names = ", ".join(dict.fromkeys(holders(port)))
    if names:
        return message("The port “{port}” is in use by {names}.", port=port, names=names)
    return message(
        "The port “{port}” is in use by another program: a serial monitor, an IDE, or a second Asym Studio.", port=port
    )


def holders(port: str) -> Iterator[str]:
    """Yield `name (process id)` of the other processes that have the port open, as far as this user may see them."""
    with suppress(OSError, ValueError):
        device = os.path.realpath(port)
        for process in Path("/proc").iterdir():
            if process.name.isdigit() and process.name != str(os.getpid()) and _has_open(process, device):
                yield f"{_name(process)} ({process.name})"


def _has_open(process: Path, device: str) -> bool:
    try:
        return any(os.path.realpath(entry) == device for entry in (process / "fd").iterdir())
    except OSError:
        return False


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return "a process"
