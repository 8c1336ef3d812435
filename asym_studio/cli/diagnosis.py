"""Looking at the machine for `doctor`. Imports no Qt; esptool's files are looked at without importing it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.machinery import PathFinder
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from asym_studio import __version__
from asym_studio.files.presets import presets
from asym_studio.files.system import (
    config_folder,
    data_folder,
    is_writable,
    missing_libraries,
    qt_platforms,
    reachable_displays,
    state_folder,
)
from asym_studio.files.udev import InstalledRule, RuleState, install_commands, installed_rule
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import StudioError

_SERIAL_GROUPS = ("dialout", "uucp", "plugdev")
_SERIAL_NAMES = ("ttyUSB*", "ttyACM*")
_FROZEN = bool(getattr(sys, "frozen", False))
"""Whether this is the program in one folder, which brings its own Python."""
_AGAIN = "Install Asym Studio again" + ("." if _FROZEN else ": python -m pip install --force-reinstall asym-studio")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `broken` means that every command suffers, `warn` that some do."""

    name: str
    state: Literal["ok", "warn", "broken"]
    text: str
    remedy: str = ""


def diagnose() -> tuple[Finding, ...]:
    """Look at everything."""
    return tuple(_findings())


def _findings() -> Iterator[Finding]:
    yield Finding("Asym Studio", "ok", __version__)
    yield Finding("Python", "ok", f"{platform.python_version()} {'in' if _FROZEN else 'at'} {sys.executable}")
    yield Finding("System", "ok", platform.platform())
    yield _package("PySide6", "PySide6_Essentials", "the window and pictures as PNG")
    yield _package("esptool", "esptool", "boards and app images")
    yield _package("pyserial", "pyserial", "boards")
    yield _presets()
    yield _display()
    yield _libraries()
    yield _stubs()
    yield from _serial()
    yield _folder("Settings folder", config_folder())
    for name, folder in kept_folders().items():
        yield _folder(name, folder)


def kept_folders() -> dict[str, Path]:
    """Return where work and boards are kept, by name. Spelt out here: `board` would bring pyserial, which may lack."""
    return {
        "Unsaved work": state_folder() / "recovery",
        "Migrations": state_folder() / "journals",
        "Backups": data_folder() / "backups",
    }


def _package(name: str, distribution: str, needed_for: str) -> Finding:
    try:
        return Finding(name, "ok", version(distribution))
    except PackageNotFoundError:
        return Finding(name, "warn", f"not installed; needed for {needed_for}", _AGAIN)


def _presets() -> Finding:
    try:
        return Finding("Data files", "ok", f"{len(presets())} presets")
    except (StudioError, OSError, ValueError, KeyError) as error:
        return Finding("Data files", "broken", str(error), _AGAIN)


def _display() -> Finding:
    found = qt_platforms()
    if not found:
        remedy = "Set DISPLAY or WAYLAND_DISPLAY for the window; the commands work without."
        return Finding("Display", "warn", "none: the window cannot open here", remedy)
    if not missing_libraries(found) and not reachable_displays(found):
        remedy = "Look at DISPLAY and WAYLAND_DISPLAY, and log in with the desktop's own user."
        return Finding("Display", "warn", f"does not answer ({' or '.join(found)})", remedy)
    return Finding("Display", "ok", f"Qt platform {' or '.join(found)}")


def _libraries() -> Finding:
    missing = missing_libraries(qt_platforms())
    if not missing:
        return Finding("Qt's system libraries", "ok", "all there")
    names = ", ".join(library.name for library in missing)
    packages = " ".join(dict.fromkeys(library.package for library in missing))
    return Finding("Qt's system libraries", "warn", f"missing: {names}", f"Debian, Ubuntu: sudo apt install {packages}")


def _stubs() -> Finding:
    package = _package_folder("esptool")
    if package is None:
        return Finding("Flasher stubs", "warn", "no esptool, no stubs", _AGAIN)
    folder = package / "targets" / "stub_flasher"
    lacking = [chip.name for chip in CHIPS.values() if not any(_has_stub(folder, v, chip.name) for v in chip.stubs)]
    if lacking:
        return Finding("Flasher stubs", "warn", f"missing for {', '.join(lacking)}", _AGAIN)
    return Finding("Flasher stubs", "ok", f"for all {len(CHIPS)} chips")


def _package_folder(name: str) -> Path | None:
    """Return where a package lies. A script of that name beside ours (`bin/esptool.py`) is passed over."""
    spec = find_spec(name)
    if spec is not None and spec.submodule_search_locations is None:
        spec = PathFinder.find_spec(name, [entry for entry in sys.path if not Path(entry, f"{name}.py").exists()])
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


def _has_stub(folder: Path, version_: int, chip: str) -> bool:
    return any((folder / str(version_)).glob(f"{chip}*.json"))


def _serial() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    yield _groups()
    yield udev_finding(installed_rule())
    ports = sorted(port for pattern in _SERIAL_NAMES for port in Path("/dev").glob(pattern))
    if not ports:
        yield Finding("Serial ports", "ok", "no board connected (no /dev/ttyUSB*, no /dev/ttyACM*)")
    for port in ports:
        if os.access(port, os.R_OK | os.W_OK):
            yield Finding(str(port), "ok", "readable and writable")
        else:
            yield Finding(str(port), "warn", "no permission to use it", _join_remedy(_group_of(port)))


def udev_finding(found: InstalledRule) -> Finding:
    """Say whether udev lets people use boards and keeps ModemManager away from them."""
    name = "Udev rule"
    if found.state is RuleState.NO_UDEV:
        return Finding(name, "ok", "not looked for: udev does not run here")
    if found.state in (RuleState.INSTALLED, RuleState.OTHER):
        return Finding(name, "ok", str(found.path))
    if found.state is RuleState.DIFFERENT:
        return Finding(name, "warn", f"not this version's: {found.path}", install_commands())
    text = "not installed: boards may need a group, and ModemManager may disturb them"
    return Finding(name, "warn", text, install_commands())


def _groups() -> Finding:
    import grp

    if os.geteuid() == 0:
        return Finding("Serial permissions", "ok", "root may use every port")
    mine = {_name_of(group) for group in os.getgroups()}
    known = [name for name in _SERIAL_GROUPS[:2] if any(entry.gr_name == name for entry in grp.getgrall())]
    if found := [name for name in _SERIAL_GROUPS if name in mine]:
        return Finding("Serial permissions", "ok", f"member of {', '.join(found)}")
    return Finding(
        "Serial permissions",
        "warn",
        "in no group that may use serial ports",
        _join_remedy(known[0] if known else "dialout"),
    )


def _name_of(group: int) -> str:
    import grp

    try:
        return grp.getgrgid(group).gr_name
    except KeyError:
        return str(group)


def _group_of(port: Path) -> str:
    try:
        return port.group()
    except (KeyError, OSError):
        return "dialout"


def _join_remedy(group: str) -> str:
    return f"sudo usermod -aG {group} $USER, then log out and in again."


def _folder(name: str, folder: Path) -> Finding:
    if is_writable(folder):
        return Finding(name, "ok", str(folder))
    return Finding(name, "warn", f"cannot be written: {folder}", "Mend its permissions: nothing can be kept there.")
