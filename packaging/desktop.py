"""What a Linux desktop wants of a program, put below a prefix: `python packaging/desktop.py PREFIX`.

Desktop entry, AppStream metadata, icons, file types, completion scripts and the udev rule, at the places below PREFIX
(`/usr`, `~/.local`, `/app`) where systems look for them. The .deb, the AppImage and the Flatpak all use it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
_LINUX = ROOT / "packaging" / "linux"
_COMPLETIONS = {
    "bash": "share/bash-completion/completions/asym-studio",
    "zsh": "share/zsh/site-functions/_asym-studio",
    "fish": "share/fish/vendor_completions.d/asym-studio.fish",
}


def main() -> None:
    """Put everything there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prefix", type=Path, help="e.g. ~/.local")
    install(parser.parse_args().prefix.expanduser(), [sys.executable, "-m", "asym_studio"])


def install(prefix: Path, program: Sequence[str | Path]) -> None:
    """Put everything below a prefix. `program`: how the Asym Studio is started that writes the completion scripts."""
    _copy(_LINUX / "asym-studio.desktop", prefix / "share/applications/asym-studio.desktop")
    (metainfo,) = _LINUX.glob("*.metainfo.xml")
    _copy(metainfo, prefix / "share/metainfo" / metainfo.name)
    _copy(_LINUX / "asym-studio.mime.xml", prefix / "share/mime/packages/asym-studio.xml")
    rules = ROOT / "resources" / "linux" / "60-asym-studio.rules"
    _copy(rules, prefix / "lib/udev/rules.d" / rules.name)
    _install_icons(prefix / "share/icons/hicolor")
    for shell, place in _COMPLETIONS.items():
        done = subprocess.run(
            [*map(str, program), "completion", shell], cwd=ROOT, check=True, capture_output=True, text=True
        )
        _write(prefix / place, done.stdout)


def _install_icons(theme: Path) -> None:
    _copy(ROOT / "resources" / "icons" / "asym-studio.svg", theme / "scalable/apps/asym-studio.svg")
    with tempfile.TemporaryDirectory() as drawn:
        # A process of its own: it needs Qt, and whoever calls this need not.
        subprocess.run([sys.executable, ROOT / "packaging" / "icons.py", drawn], check=True)
        for picture in Path(drawn).glob("*.png"):
            _copy(picture, theme / f"{picture.stem}x{picture.stem}/apps/asym-studio.png")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    target.chmod(0o644)


if __name__ == "__main__":
    main()
