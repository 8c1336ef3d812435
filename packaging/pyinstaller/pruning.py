"""Which of the files that PyInstaller's hooks bring along are shipped: the Qt that this program can come to need."""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Where a file goes, where it comes from, and PyInstaller's word for its kind."""

PLUGINS = (
    # the window system; offscreen and minimal are for tests and for pictures made without a display
    "platforms/*xcb*",
    "platforms/*wayland*",
    "platforms/*offscreen*",
    "platforms/*minimal.*",
    "platforms/*windows*",
    "platforms/*cocoa*",
    "xcbglintegrations/*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*egl*",
    # what a desktop adds; GTK's theme would bring all of GTK
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "printsupport/*",
    "iconengines/*svg*",
    "imageformats/*svg*",
    "imageformats/*ico.*",
    "imageformats/*jpeg*",
)
_NEVER = ("opengl32sw.dll", "d3dcompiler_47.dll")
"""Software rendering for Qt Quick on Windows, 20 MB and more."""


def prune(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that are wanted, without the libraries that only an unwanted one would load."""
    wanted = [entry for entry in entries if _is_wanted(entry)]
    roots = [entry for entry in wanted if not _is_library(entry)]
    needed = _needed(roots, wanted)
    return [entry for entry in wanted if not _is_library(entry) or Path(entry[0]).name in needed]


def _is_wanted(entry: Entry) -> bool:
    place = Path(entry[0]).as_posix()
    name = PurePosixPath(place).name
    if "/plugins/" in place and "PySide6" in place:
        return any(fnmatch.fnmatch(place.split("/plugins/")[1], pattern) for pattern in PLUGINS)
    if "/translations/" in place and "PySide6" in place:
        return name.startswith("qtbase_")
    return "/qml/" not in place and name not in _NEVER


def _is_library(entry: Entry) -> bool:
    """Return whether it is loaded only because something else names it; plugins and modules are loaded for themselves.

    Windows loads some libraries in other ways: there only Qt's are judged. On macOS they are frameworks, folders that
    cannot be signed once a part of them is missing: there none is.
    """
    place = Path(entry[0]).as_posix()
    if entry[2] not in ("BINARY", "SYMLINK") or "/plugins/" in place or "libpython" in place:
        return False
    if sys.platform == "darwin":
        return False
    return sys.platform != "win32" or PurePosixPath(place).name.startswith("Qt6")


def _needed(roots: Iterable[Entry], entries: Iterable[Entry]) -> set[str]:
    """Return the file names of all libraries that these files load, directly or through one another."""
    sources = {Path(place).name: source for place, source, kind in entries if kind == "BINARY"}
    queue = [source for _, source, kind in roots if kind in ("BINARY", "EXTENSION")]
    found: set[str] = set()
    while queue:
        for name, _ in get_imports(queue.pop()):
            base = Path(name).name
            if base not in found:
                found.add(base)
                if base in sources:
                    queue.append(sources[base])
    return found
