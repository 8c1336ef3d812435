"""What every test is held to, one plugin a promise; `tests/project/test_plugins.py` shows that they bite."""

import os

import pytest

from asym_studio.files.system import library_in

# Before anything imports Qt: no test needs a display, unless a person asked to watch.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

try:
    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401 (only whether it can be imported)
except ImportError as error:
    library = library_in(str(error))
    missing = f"install the system package {library.package or 'of ' + library.name}" if library else str(error)
    pytest.exit(f"Qt cannot be used: {missing}", returncode=4)

pytest_plugins = [
    "tests.plugins.isolation",
    "tests.plugins.logs",
    "tests.plugins.leaks",
    "tests.plugins.patience",
    "tests.plugins.board",
]
