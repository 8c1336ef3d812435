"""Builds what people install: `python packaging/build.py folder deb appimage`, into `dist/`.

folder    one folder with the program, Python and Qt, made by PyInstaller, for the system that this runs on
archive   that folder as .tar.gz, or .zip on Windows and macOS
deb       that folder as a Debian package (dpkg-deb)
appdir    that folder as an AppDir, which runs as it is
appimage  the AppDir in one file (appimagetool, on the PATH or named by APPIMAGETOOL: linux/get-appimagetool.sh)
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop import install

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "packaging" / "pyinstaller" / "asym-studio.spec"
NAME = "asym-studio"
DEPENDS = (
    *("libegl1", "libgl1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libxcb1"),
    *("fontconfig-config", "libx11-data", "xkb-data"),
)
"""What the folder links to and does not hold, since it has to fit the system's drivers, and data that it reads."""


def main() -> None:
    """Build what was asked for; the folder is made once, and again only with `folder`."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("products", nargs="+", choices=list(PRODUCTS), metavar="PRODUCT")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "dist", help="default: dist")
    options = parser.parse_args()
    output: Path = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    if "folder" in options.products or not (output / NAME).is_dir():
        build_folder(output)
    for product in options.products:
        print(PRODUCTS[product](output))  # noqa: T201 — a script


def version() -> str:
    """Return the version of the source."""
    text = (ROOT / "asym_studio" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found
    return found[1]


def build_folder(output: Path) -> Path:
    """Run PyInstaller."""
    command: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([*command, "--distpath", output, "--workpath", work, SPEC], cwd=ROOT, check=True)
    return output / NAME


def build_archive(output: Path) -> Path:
    """Pack the folder, or macOS's application, for download."""
    packed = "Asym Studio.app" if sys.platform == "darwin" else NAME
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    base = output / f"{NAME}-{version()}-{system}-{platform.machine().lower()}"
    if sys.platform == "darwin":  # zipfile would turn the links of the bundle into copies
        archive = base.with_name(f"{base.name}.zip")
        subprocess.run(["ditto", "-c", "-k", "--keepParent", packed, archive], cwd=output, check=True)
        return archive
    kind = "zip" if system == "windows" else "gztar"
    return Path(shutil.make_archive(str(base), kind, output, packed))


def build_deb(output: Path) -> Path:
    """Make the Debian package: the program in /usr/lib/asym-studio, and all that a desktop wants of it."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    package = output / f"{NAME}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "root")
        shutil.copytree(output / NAME, root / "usr/lib" / NAME, symlinks=True)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        install(root / "usr", [output / NAME / NAME])
        _to_vendor_functions(root / "usr/share/zsh")
        _write_documents(root / "usr/share/doc" / NAME)
        _write_control(root, architecture)
        root.chmod(0o755)
        subprocess.run(["dpkg-deb", "-Zxz", "--root-owner-group", "--build", root, package], check=True)
    return package


def _to_vendor_functions(zsh: Path) -> None:
    """Rename the folder of zsh's completions to what Debian's zsh calls it."""
    (zsh / "site-functions").rename(zsh / "vendor-completions")


def _write_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Asym Studio\n\nFiles: *\nCopyright: the contributors to Asym Studio\n"
        "License: GPL-3.0-or-later\n On Debian systems the text is in /usr/share/common-licenses/GPL-3.\n"
        f"Comment:\n /usr/lib/{NAME}/_internal holds Python, Qt and other libraries under licences of their own.\n",
        encoding="utf-8",
    )
    text = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(text, mtime=0))


def _write_control(root: Path, architecture: str) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    name, mail = (
        os.environ.get("DEBFULLNAME", "Asym Studio"),
        os.environ.get("DEBEMAIL", "packages@asym-studio.invalid"),
    )
    libc = platform.libc_ver()[1]
    control = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": f"{name} <{mail}>",
        "Installed-Size": str(size),
        "Section": "electronics",
        "Priority": "optional",
        "Depends": ", ".join((f"libc6 (>= {libc})", *DEPENDS)),
        "Recommends": "udev",
        "Description": "designer of asymmetric flash layouts for ESP32 boards\n"
        " One large app partition and one small updater in place of two equal OTA slots:\n"
        " a map of the whole flash to drag partitions on, a partition table that ESP-IDF\n"
        " accepts, backups and migrations of boards, and all of it as commands, too.",
    }
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("".join(f"{key}: {value}\n" for key, value in control.items()), encoding="utf-8")
    script = folder / "postinst"
    shutil.copyfile(ROOT / "packaging" / "linux" / "deb-postinst.sh", script)
    script.chmod(0o755)


def build_appdir(output: Path) -> Path:
    """Make the AppDir."""
    target = output / "AsymStudio.AppDir"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(output / NAME, target / "usr/lib" / NAME, symlinks=True)
    install(target / "usr", [output / NAME / NAME])
    shutil.copyfile(target / "usr/share/applications/asym-studio.desktop", target / "asym-studio.desktop")
    shutil.copyfile(target / "usr/share/icons/hicolor/256x256/apps/asym-studio.png", target / "asym-studio.png")
    (target / ".DirIcon").symlink_to("asym-studio.png")
    (target / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    return target


def build_appimage(output: Path) -> Path:
    """Make the AppImage. Ends with a sentence where there is no appimagetool."""
    tool = os.environ.get("APPIMAGETOOL") or shutil.which("appimagetool")
    if tool is None:
        sys.exit("appimagetool is not on the PATH, and APPIMAGETOOL does not name it: packaging/README.md")
    image = output / f"AsymStudio-{version()}-{platform.machine()}.AppImage"
    environment = {**os.environ, "ARCH": platform.machine(), "VERSION": version()}
    runtime = os.environ.get("APPIMAGE_RUNTIME")  # else the tool downloads whatever is the newest
    given = ["--runtime-file", runtime] if runtime else []
    subprocess.run([tool, *given, build_appdir(output), image], env=environment, check=True)
    return image


def _the_folder(output: Path) -> Path:
    return output / NAME


PRODUCTS: dict[str, Callable[[Path], Path]] = {
    "folder": _the_folder,  # made before the others
    "archive": build_archive,
    "deb": build_deb,
    "appdir": build_appdir,
    "appimage": build_appimage,
}

if __name__ == "__main__":
    main()
