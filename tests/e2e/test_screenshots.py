"""The script behind the README's pictures still finds its way through the window."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.program import ROOT, succeed

pytestmark = pytest.mark.e2e

PICTURES = {f"{scene}-{theme}" for scene in ("start", "window", "drag") for theme in ("light", "dark")}


def test_each_scene_gives_a_picture_of_its_own(tmp_path: Path) -> None:
    shutil.copy(ROOT / "resources" / "presets" / "esp32-ota-asym.csv", tmp_path / "partitions.csv")
    add = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    succeed([sys.executable, ROOT / "packaging" / "scenes.py", tmp_path, ""], tmp_path, add=add)
    pictures = {path.stem: path for path in tmp_path.glob("*.png")}
    assert pictures.keys() == PICTURES
    assert not any(QImage(str(path)).isNull() for path in pictures.values())
    assert len({path.read_bytes() for path in pictures.values()}) == len(PICTURES)


def test_readme_shows_only_pictures_that_the_script_makes() -> None:
    shown = {path.name.removesuffix(".png").removesuffix("@2x") for path in (ROOT / "docs" / "images").glob("*.png")}
    assert shown == PICTURES
