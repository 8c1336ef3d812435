"""Which of the files that PyInstaller gathers are shipped."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import PySide6
import pytest

from tests.packaging.frozen import ROOT

pytest.importorskip("PyInstaller", reason="PyInstaller is not installed (pip install -e '.[package]')")
Entry = tuple[str, str, str]
Prune = Callable[[list[Entry]], list[Entry]]
QT = Path(PySide6.__file__).parent
PLUGINS = QT / "Qt" / "plugins"


@pytest.fixture
def prune(monkeypatch: pytest.MonkeyPatch) -> Prune:
    monkeypatch.syspath_prepend(ROOT / "packaging" / "pyinstaller")
    found: Prune = import_module("pruning").prune
    return found


def gathered() -> list[Entry]:
    """What a hook would bring: every plugin and library of Qt that is here."""
    found = []
    for path in [*PLUGINS.rglob("*.so"), *(QT / "Qt" / "lib").glob("lib*.so*"), *QT.glob("Qt*.so")]:
        kind = "EXTENSION" if path.parent == QT and path.name in ("QtWidgets.abi3.so", "QtSvg.abi3.so") else "BINARY"
        if path.parent != QT or kind == "EXTENSION":
            found.append((f"PySide6/{path.relative_to(QT)}", str(path), kind))
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux's libraries")
def test_what_the_window_needs_stays_and_what_only_others_load_goes(prune: Prune) -> None:
    names = {Path(entry[0]).name for entry in prune(gathered())}
    assert {"libqxcb.so", "libqwayland.so", "libqoffscreen.so", "libqsvgicon.so", "libqsvg.so"} <= names
    libraries = {name.split(".so")[0] for name in names}
    assert {"libQt6Core", "libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6XcbQpa", "libicudata"} <= libraries
    unused = (
        "libQt6Qml",
        "libQt6Quick",
        "libQt6Designer",
        "libQt6Sql",
        "libqtvirtualkeyboard",
        "libqgtk3",
        "libqeglfs",
    )
    assert [name for name in names if name.startswith(unused)] == []


def test_other_peoples_files_are_left_alone(prune: Prune) -> None:
    data = [("asym_studio/resources/levers.toml", "levers.toml", "DATA"), ("esptool/stub.json", "stub.json", "DATA")]
    assert prune(data) == data


def test_only_qts_own_words_are_kept_of_its_translations(prune: Prune) -> None:
    names = ["qtbase_de.qm", "qtbase_zh_CN.qm", "assistant_de.qm", "designer_de.qm"]
    data = [(f"PySide6/Qt/translations/{name}", name, "DATA") for name in names]
    assert [entry[1] for entry in prune(data)] == names[:2]
