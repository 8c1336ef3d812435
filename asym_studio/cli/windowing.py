"""Opening the window, or saying by name what is missing for one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.cli.outcome import SystemLacks
from asym_studio.files.system import Library, library_in, missing_libraries, qt_platforms, reachable_displays
from asym_studio.flash.errors import InputUnreadable, Message, message

if TYPE_CHECKING:
    from asym_studio.cli.faces import Faces


def open_window(faces: Faces, path: Path | None, *, demo: bool = False, quit_after_first_paint: bool = False) -> int:
    """Show the window and return its exit status. Raises SystemLacks where there can be none."""
    demand_window()
    try:
        return faces.open_window(path, demo=demo, quit_after_first_paint=quit_after_first_paint)
    except ImportError as error:
        raise qt_unusable(error) from error


def open_window_on(file: str | None, faces: Faces, *, quit_after_first_paint: bool = False) -> int:
    """Show the window, on a table or a folder if one is named. Raises InputUnreadable where that is not there."""
    path = Path(file) if file else None
    if path is not None and not path.exists():
        raise InputUnreadable(
            "file-missing",
            message("There is no file “{path}”.", path=file or ""),
            message("Check the name and the folder; `asym-studio new PRESET OUT` makes a new table."),
        )
    return open_window(faces, path, quit_after_first_paint=quit_after_first_paint)


def demand_window() -> None:
    """Raise SystemLacks if a window cannot open here; Qt itself would end the process without a word."""
    platforms = qt_platforms()
    if not platforms:
        raise SystemLacks(
            "no-display",
            message("There is no display for a window."),
            message("Start it from a desktop, or use the commands: `asym-studio --help` lists them."),
        )
    if missing := missing_libraries(platforms):
        raise _lacking(missing)
    if not reachable_displays(platforms):
        raise SystemLacks(
            "display-unreachable",
            message("The display does not answer ({platforms}).", platforms=", ".join(platforms)),
            message("Look at DISPLAY and WAYLAND_DISPLAY, and log in with the desktop's own user."),
        )


def _lacking(missing: tuple[Library, ...]) -> SystemLacks:
    names = ", ".join(library.name for library in missing)
    packages = " ".join(dict.fromkeys(library.package for library in missing))
    return SystemLacks(
        "library-missing",
        message("The window needs system libraries that are not installed: {names}.", names=names),
        message("On Debian and Ubuntu: sudo apt install {packages}", packages=packages),
    )


def qt_unusable(error: ImportError) -> SystemLacks:
    """Return why Qt could not be imported, as an error that names what is missing."""
    library = library_in(str(error))
    if library is not None and library.package:
        return _lacking((library,))
    remedy: Message = message("Install Asym Studio again; `asym-studio doctor` shows what is missing.")
    if library is not None:
        remedy = message("Install the system package that has {name}.", name=library.name)
    return SystemLacks("qt-unusable", message("Qt cannot be used: {text}", text=str(error)[:300]), remedy)
