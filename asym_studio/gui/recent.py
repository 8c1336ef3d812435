"""The files that were open lately, newest first."""

from __future__ import annotations

from pathlib import Path

from asym_studio.gui.places import read_settings, write_settings

MOST = 10
_FILE = "recent.json"


def recent_files() -> tuple[Path, ...]:
    """Return the remembered paths, newest first, whether or not they still exist."""
    stored = read_settings(_FILE).get("files")
    if not isinstance(stored, list):
        return ()
    return tuple(Path(entry) for entry in stored if isinstance(entry, str) and entry)[:MOST]


def remember_file(path: Path) -> None:
    """Put a path at the top of the list."""
    path, known = path.absolute(), recent_files()
    if known[:1] != (path,):
        _store([path, *(each for each in known if each != path)])


def forget_all() -> None:
    """Empty the list."""
    _store([])


def _store(paths: list[Path]) -> None:
    write_settings(_FILE, {"files": [str(path) for path in paths[:MOST]]})
