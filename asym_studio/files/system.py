"""What this machine has for the program: a display, the system libraries that Qt needs, serial ports, folders.

Nothing here imports Qt, so it can tell why Qt would not start. The libraries are those that the PySide6-Essentials
wheels for Linux link to and do not bring along; the packages are Debian's and Ubuntu's.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "ASYM_STUDIO_HOME"
"""Where it is set, settings and recovery files lie below that folder instead of in the user's own folders."""
_NAME = "asym-studio"


@dataclass(frozen=True)
class Library:
    """A system library: the name that the loader looks for, and the Debian package that has it."""

    name: str
    package: str


_ALWAYS = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libz.so.1", "zlib1g"),
    Library("libzstd.so.1", "libzstd1"),
)
_XCB = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-render.so.0", "libxcb-render0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-shm.so.0", "libxcb-shm0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-util.so.1", "libxcb-util1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
)
_WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
)
_BY_PLATFORM = {"xcb": _XCB, "wayland": _WAYLAND}


def qt_platforms(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Return the Qt platforms that a window may use here, the first one first: `wayland`, `xcb` …; none, no display."""
    said = environment.get("QT_QPA_PLATFORM", "")
    if said:
        return tuple(name.split(":")[0] for name in said.split(";"))
    if not sys.platform.startswith("linux"):
        return ("cocoa" if sys.platform == "darwin" else "windows",)
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(platform for platform, variable in displays.items() if environment.get(variable))


def reachable_displays(platforms: Sequence[str], environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Return those of the Qt platforms whose display answers; Qt would abort the process where none does.

    Platforms that need no display (`offscreen` …) always do. Call it only where no library is missing.
    """
    return tuple(platform for platform in platforms if _REACHED.get(platform, _always)(environment))


def _x_answers(environment: Mapping[str, str]) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(environment.get("DISPLAY", "").encode() or None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    folder = Path(environment.get("XDG_RUNTIME_DIR", "/"))
    return (folder / environment.get("WAYLAND_DISPLAY", "wayland-0")).exists()


def _always(_environment: Mapping[str, str]) -> bool:
    return True


_REACHED = {"xcb": _x_answers, "wayland": _wayland_answers}


def missing_libraries(platforms: Sequence[str]) -> tuple[Library, ...]:
    """Return the system libraries that Qt needs and that are not here, for the platform that lacks the fewest.

    Loads the libraries; finds nothing missing on systems other than Linux.
    """
    if not sys.platform.startswith("linux"):
        return ()
    lacking = [_missing((*_ALWAYS, *_BY_PLATFORM.get(platform, ()))) for platform in platforms or ("",)]
    return min(lacking, key=len)


def _missing(wanted: Iterable[Library]) -> tuple[Library, ...]:
    return tuple(library for library in wanted if not _loads(library.name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def library_in(text: str) -> Library | None:
    """Return the library that an ImportError's text says is missing; its package is "" where it is not known."""
    match = re.match(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file", text)
    if match is None:
        return None
    known = {library.name: library for library in (*_ALWAYS, *_XCB, *_WAYLAND)}
    return known.get(match[1], Library(match[1], ""))


def config_folder() -> Path:
    """Return the folder of settings and recent files; it may not exist."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "config" if home else platformdirs.user_config_path(_NAME)


def state_folder() -> Path:
    """Return the folder of unsaved work; it may not exist."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "state" if home else platformdirs.user_state_path(_NAME)


def data_folder() -> Path:
    """Return the folder of backups and of the virtual board's flash; it may not exist."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "data" if home else platformdirs.user_data_path(_NAME)


def is_writable(folder: Path) -> bool:
    """Return whether files can be made in the folder, or in the nearest one above it that there is. Makes nothing."""
    for place in (folder, *folder.parents):
        if place.exists():
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return False
