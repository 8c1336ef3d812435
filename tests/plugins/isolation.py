"""Every test gets a home of its own: it reads nothing of the person's and leaves nothing behind."""

import os
import signal
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "ASYM_STUDIO_HOME": "asym-studio",
}
# What would change how a program under test talks, or which table it opens.
_FOREIGN = (
    "COLUMNS",
    "LINES",
    "NO_COLOR",
    "FORCE_COLOR",
    "CLICOLOR_FORCE",
    "IDF_PATH",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_DIRS",
)

# Deadlines measure the machine, not the code; the example database would carry state from run to run.
settings.register_profile("asym-studio", deadline=None, database=None)
settings.load_profile("asym-studio")

# `nohup` and a shell's background jobs leave these ignored, which every program under test would inherit.
if os.name == "posix":
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Iterator[Path]]:
    folder = tmp_path_factory.mktemp("homes")
    yield (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own, empty home folder; HOME, XDG_* and ASYM_STUDIO_HOME all point into it."""
    folder = next(_homes)
    for variable, name in _FOLDERS.items():
        path = folder / name
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(path))
    for variable in _FOREIGN:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    _keep_qt_settings_in(folder / ".config")
    return folder


def _keep_qt_settings_in(folder: Path) -> None:
    """QSettings remembers the first XDG_CONFIG_HOME it saw in a process, so it is told each time."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(folder))
