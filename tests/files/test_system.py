"""What the machine has for a window: displays, libraries, folders."""

import sys
from pathlib import Path

import pytest

from asym_studio.files.system import Library, config_folder, is_writable, library_in, missing_libraries, qt_platforms

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are Linux's")


@linux
@pytest.mark.parametrize(
    ("environment", "platforms"),
    [
        ({}, ()),
        ({"DISPLAY": ""}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600;minimal"}, ("vnc", "minimal")),
    ],
)
def test_the_platform_follows_the_environment(environment: dict[str, str], platforms: tuple[str, ...]) -> None:
    assert qt_platforms(environment) == platforms


def test_what_these_tests_run_on_lacks_nothing() -> None:
    assert missing_libraries(("offscreen",)) == ()


@pytest.mark.parametrize(
    ("text", "library"),
    [
        (
            "libEGL.so.1: cannot open shared object file: No such file or directory",
            Library("libEGL.so.1", "libegl1"),
        ),
        ("libnew-1.2.so.3: cannot open shared object file: No such file or directory", Library("libnew-1.2.so.3", "")),
        ("No module named 'PySide6'", None),
        ("/opt/PySide6/QtGui.abi3.so: undefined symbol: qt_version", None),
    ],
)
def test_an_import_error_names_the_library(text: str, library: Library | None) -> None:
    assert library_in(text) == library


def test_folders_lie_below_the_home_that_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASYM_STUDIO_HOME", str(tmp_path))
    assert config_folder() == tmp_path / "config"
    assert is_writable(config_folder())
    assert not config_folder().exists()
    (tmp_path / "config").write_text("in the way")
    assert not is_writable(config_folder())
    assert not is_writable(config_folder() / "below")
    assert [path.name for path in tmp_path.iterdir()] == ["config"]
