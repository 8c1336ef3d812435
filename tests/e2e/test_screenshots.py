"""The script behind the README's pictures still finds its way through the window."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.program import ROOT, succeed

pytestmark = pytest.mark.e2e

IMAGES = ROOT / "docs" / "images"


def test_each_scene_gives_a_picture_of_its_own(tmp_path: Path) -> None:
    shutil.copy(ROOT / "resources" / "presets" / "esp32-ota-asym.csv", tmp_path / "partitions.csv")
    add = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    succeed([sys.executable, ROOT / "packaging" / "scenes.py", tmp_path, "", "dark"], tmp_path, add=add)
    pictures = {path.stem: path for path in tmp_path.glob("*.png")}
    kept = {path.stem for path in IMAGES.glob("*.png") if path.stem.endswith("-dark")}
    assert pictures.keys() == kept, "docs/images holds other pictures than the script makes"
    assert not any(QImage(str(path)).isNull() for path in pictures.values())
    assert len({path.read_bytes() for path in pictures.values()}) == len(pictures)


def test_the_pictures_of_the_readme_are_there() -> None:
    shown = set(re.findall(r"docs/images/([\w@-]+\.png)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert shown
    assert shown <= {path.name for path in IMAGES.glob("*.png")}
