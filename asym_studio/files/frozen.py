"""What the program does first where it is frozen into one folder and no Python is on the machine."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from multiprocessing import freeze_support

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def prepare_frozen() -> None:
    """Be the child process that multiprocessing asked for, if it is one; else keep our libraries to ourselves."""
    freeze_support()
    give_back_library_paths(os.environ)


def give_back_library_paths(environment: MutableMapping[str, str]) -> None:
    """Undo what PyInstaller's start did to the library path, which this process has read already.

    Browsers and file managers that are opened from here would load our libraries in place of their own, and fail.
    """
    for name in _LIBRARY_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before:
            environment[name] = before
        else:
            environment.pop(name, None)
