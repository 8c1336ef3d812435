"""What starting the program costs and brings in."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, run

pytestmark = pytest.mark.e2e

TABLE = "nvs,data,nvs,0x9000,0x5000\notadata,data,ota,,0x2000\napp,app,ota_0,,1M\n"
NOT_FOR_CHECK = {"PySide6", "shiboken6", "esptool", "serial", "rich", "asyncio", "tkinter"}


NOT_FOR_ANY_WINDOW = {
    *("esptool", "serial", "click", "rich", "asyncio", "tomllib", "difflib"),
    *("asym_studio.board", "asym_studio.boot", "asym_studio.kit", "asym_studio.lessons", "asym_studio.plan"),
    *("asym_studio.files.builds", "asym_studio.files.presets", "asym_studio.files.scan", "asym_studio.flash.images"),
    *("asym_studio.gui.board", "asym_studio.gui.fit", "asym_studio.gui.kit", "asym_studio.gui.learn"),
    "asym_studio.gui.dialogs",
}
NOT_FOR_THE_START_PAGE = {
    *("asym_studio.gui.document", "asym_studio.gui.editor", "asym_studio.gui.map"),
    *("asym_studio.flash.edits", "asym_studio.flash.reading", "asym_studio.flash.rules"),
}
TRACE = [sys.executable, "-X", "importtime", "-m", "asym_studio"]


def imports(done: subprocess.CompletedProcess[str]) -> set[str]:
    """Return the modules and packages that such a run has loaded."""
    assert done.returncode == 0, done.stdout + done.stderr
    return set(re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE))


def test_check_imports_neither_qt_nor_esptool(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    done = run([*TRACE, "check", "table.csv"], tmp_path, add={"PYTHONPATH": str(ROOT)})
    imported = {name.split(".")[0] for name in imports(done)}
    assert "asym_studio" in imported
    assert imported.isdisjoint(NOT_FOR_CHECK), imported & NOT_FOR_CHECK


@pytest.mark.parametrize(
    ("files", "shown", "unwanted"),
    [
        ((), "asym_studio.gui.start", NOT_FOR_ANY_WINDOW | NOT_FOR_THE_START_PAGE),
        (("table.csv",), "asym_studio.gui.map", NOT_FOR_ANY_WINDOW),
    ],
)
def test_the_window_imports_what_it_shows(
    tmp_path: Path, files: tuple[str, ...], shown: str, unwanted: set[str]
) -> None:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    place = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "ASYM_STUDIO_HOME": str(tmp_path / "home")}
    imported = imports(run([*TRACE, *files, "--quit-after-first-paint"], tmp_path, add=place))
    assert shown in imported
    assert imported.isdisjoint(unwanted), imported & unwanted
