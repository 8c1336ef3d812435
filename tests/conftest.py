"""What every test is held to, one plugin a promise; `tests/project/test_plugins.py` shows that they bite."""

import os

# Before anything imports Qt: no test needs a display, unless a person asked to watch.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.plugins.isolation",
    "tests.plugins.logs",
    "tests.plugins.leaks",
]
