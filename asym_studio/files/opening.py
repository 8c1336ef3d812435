"""Opening a partition table from a file: CSV, binary, or a dump of a whole flash."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from asym_studio.files.owner import project_of
from asym_studio.files.store import read_bounded
from asym_studio.flash.reading import MAX_TABLE_FILE, Opened, read_table
from asym_studio.flash.settings import Given


def open_table(path: Path, given: Given | None = None, *, images: bool = True) -> Opened:
    """Read the table in a file, as far as the user's wishes, the file's own settings and its project say how.

    The project is looked for unless `given.project` is one already.
    Images that the file has attached are read as well, unless `images` is False, since that can take a moment; what is
    wrong with one is kept with it. Environment variables in a CSV are expanded from the process's environment unless
    `given.env` has some. Raises TableRefused or InputUnreadable, never anything else; the file is not changed.
    """
    given = given or Given()
    if not given.env:
        given = replace(given, env=dict(os.environ))
    if given.project is None:
        given = replace(given, project=project_of(path))
    opened = read_table(read_bounded(path, MAX_TABLE_FILE), given)
    if not opened.layout.images or not images:
        return opened
    from asym_studio.files.attaching import read_images  # noqa: PLC0415 — few tables have images; `check` starts fast

    return replace(opened, layout=read_images(opened.layout, path.parent))
