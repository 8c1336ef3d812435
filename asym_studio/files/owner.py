"""Which project owns a table, and what it says about the board: chip, flash size, table offset, secure boot.

A project owns the table that its own files name. It is looked for in the table's folder and the folders above it.
"""

from __future__ import annotations

import os
from pathlib import Path

from asym_studio.flash.settings import NO_PROJECT, Project

_MARKS = ("sdkconfig", "sdkconfig.defaults", "platformio.ini")
_FOLDERS = 4
"""How many folders are looked at: projects keep their tables at most a few folders below their root."""


def project_of(table: Path) -> Project:
    """Return what the project that owns this file says; NO_PROJECT where none does, or where that is not clear.

    A file that is not there has no owner. The nearest project that names the file counts. Where several environments of
    it do, they have to agree. A project file that is unreadable says nothing. Never raises.
    """
    try:
        folder = Path(os.path.abspath(table)).parent  # noqa: PTH100 — takes `..` out, which Path.absolute() does not
    except (OSError, ValueError):  # the working folder is gone
        return NO_PROJECT
    for above in (folder, *folder.parents)[:_FOLDERS]:
        if any(os.path.isfile(os.path.join(above, mark)) for mark in _MARKS):  # noqa: PTH113, PTH118 — `check` is quick
            from asym_studio.files.scan.owning import owners  # noqa: PLC0415 — most tables lie in no project

            if found := {device.project() for device in owners(above, table)}:
                return found.pop() if len(found) == 1 else NO_PROJECT
    return NO_PROJECT
