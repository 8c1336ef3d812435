"""Makes the pictures in docs/images from the real window, without a display: `python packaging/screenshots.py`.

Each scene in light and dark, at once and twice the size (`…@2x.png`). `--folder` writes them elsewhere, to compare.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
SCALES = (1, 2)


def main() -> None:
    """Take all pictures, in one process for each scale: Qt reads its scale factor when it starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=IMAGES, help="where the pictures go (default: docs/images)")
    folder = parser.parse_args().folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        with tempfile.TemporaryDirectory() as home:
            _take_pictures(folder, scale, Path(home))


def _take_pictures(folder: Path, scale: int, home: Path) -> None:
    shutil.copy(ROOT / "resources" / "presets" / "esp32-ota-asym.csv", home / "partitions.csv")
    environment = {
        **os.environ,
        # An empty home: no recent files, no settings, no unsaved work of whoever takes the pictures.
        "ASYM_STUDIO_HOME": str(home / "studio"),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
    }
    ending = "" if scale == 1 else f"@{scale}x"
    script = Path(__file__).with_name("scenes.py")
    subprocess.run([sys.executable, str(script), str(folder), ending], cwd=home, env=environment, check=True)


if __name__ == "__main__":
    main()
