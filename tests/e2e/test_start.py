"""What starting the program costs and brings in."""

import re
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, run

pytestmark = pytest.mark.e2e

TABLE = "nvs,data,nvs,0x9000,0x5000\notadata,data,ota,,0x2000\napp,app,ota_0,,1M\n"
NOT_FOR_CHECK = {"PySide6", "shiboken6", "esptool", "serial", "rich", "asyncio", "tkinter"}


def test_check_imports_neither_qt_nor_esptool(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    command = [sys.executable, "-X", "importtime", "-m", "asym_studio", "check", "table.csv"]
    done = run(command, tmp_path, add={"PYTHONPATH": str(ROOT)})
    imported = {name.split(".")[0] for name in re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)}
    assert done.returncode == 0, done.stdout + done.stderr
    assert "asym_studio" in imported
    assert imported.isdisjoint(NOT_FOR_CHECK), imported & NOT_FOR_CHECK
