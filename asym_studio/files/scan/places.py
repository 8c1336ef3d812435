"""Walking through folders without getting lost: bounded, and not into build output or around symlinks."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MAX_DEPTH = 8
MAX_FOLDERS = 5000
MAX_ENTRIES = 20_000
"""How many entries of one folder are looked at."""

_SKIPPED = {"build", "node_modules", "managed_components", "target", "__pycache__", "venv", "dist", "site-packages"}
_BUILD_TREE = "CMakeCache.txt"
"""CMake leaves this in a build folder, whatever that one is called."""


@dataclass(frozen=True)
class Place:
    """A folder and the names of the files in it."""

    path: Path
    files: frozenset[str]

    def file(self, name: str) -> Path | None:
        """Return the path of that file if it is there."""
        return self.path / name if name in self.files else None


def walk(root: Path) -> tuple[tuple[Place, ...], bool]:
    """Return the folders from `root` down, ordered by path, and whether those were all.

    At most MAX_DEPTH levels and MAX_FOLDERS folders, the near ones first. Symlinks to folders are not followed, so
    there are no loops; hidden folders and build output are left out, and so is what cannot be listed. Raises OSError
    only if `root` itself cannot be listed.
    """
    queue = deque([(root, 0)])
    places: list[Place] = []
    complete = True
    while queue:
        if len(places) >= MAX_FOLDERS:
            complete = False
            break
        folder, depth = queue.popleft()
        try:
            place, below, whole = _list(folder)
        except OSError:
            if folder == root:
                raise
            continue
        if folder != root and _BUILD_TREE in place.files:
            continue
        places.append(place)
        complete = complete and whole
        if depth < MAX_DEPTH:
            queue.extend((child, depth + 1) for child in below)
    return tuple(sorted(places, key=lambda place: place.path.parts)), complete


def look_at(folder: Path) -> Place:
    """Return that folder alone, of at most MAX_ENTRIES entries. Raises OSError if it cannot be listed."""
    return _list(folder)[0]


def _list(folder: Path) -> tuple[Place, list[Path], bool]:
    """Return the folder's files, the folders in it worth a visit, and whether it was listed to the end."""
    files: set[str] = set()
    below: list[Path] = []
    with os.scandir(folder) as listing:
        for entry in islice(listing, MAX_ENTRIES):
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith(".") and entry.name not in _SKIPPED:
                    below.append(folder / entry.name)
            elif _is_file(entry):
                files.add(entry.name)
        whole = next(listing, None) is None
    return Place(folder, frozenset(files)), sorted(below), whole


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a symlink in a circle
        return False
